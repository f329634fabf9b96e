//! What reading a response takes in memory, at its peak and afterwards, for every reader and hostile responses. A separate
//! process with one test, because memory is counted for the whole process.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bytes::Bytes;
use iadvize::conversation::ConversationId;
use iadvize::indicators::{ByOperator, ByPageType, ChatChannel, ContactNumber, Indicator};
use iadvize::operator::OperatorId;
use iadvize::statistic::Granularity;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client, Error, Request, RetryPolicy};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// What the client promises: the peak is at most this many times the size of the response, and the constant below.
const MULTIPLE: usize = 40;

/// In bytes.
const ALWAYS: usize = 8 << 20;

/// What an error may keep, in bytes.
const ERROR: usize = 16 << 10;

/// Responds with a body.
struct Double(u16, Bytes);

impl Transport for Double {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        let response = http::Response::builder().status(self.0).body(self.1.clone()).unwrap();
        Box::pin(async { Ok(response) })
    }
}

/// Reads a response in one way: drops a result, or returns the error.
type Reader = fn(&Client) -> Result<(), Error>;

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// The readers of records and lists.
const RECORDS: &[(&str, Reader)] = &[
    ("record", |client| wait(client.operators().get(OperatorId(1)).send()).map(drop)),
    ("page", |client| wait(client.operators().list().full().send()).map(drop)),
    ("brief page", |client| wait(client.operators().list().send()).map(drop)),
    ("each", |client| {
        let mut items = client.operators().list().full().pages().each();
        wait(items.next()).transpose().map(drop)
    }),
    ("each, brief", |client| {
        let mut items = client.groups().list().pages().each();
        wait(items.next()).transpose().map(drop)
    }),
    ("with_json", |client| {
        let mut items = client.operators().list().full().pages().with_json();
        wait(items.next()).transpose().map(drop)
    }),
    ("history", |client| wait(client.conversations().get(ConversationId(1)).send()).map(drop)),
    ("done", |client| wait(client.operators().delete(OperatorId(1)).send()).map(drop)),
    ("any", |client| wait(client.call::<u8>(Request::get("/any")).send()).map(drop)),
];

/// The readers of statistics.
const STATISTICS: &[(&str, Reader)] = &[
    ("figures", |client| {
        let figures = client.statistics().get().indicators([Indicator::ContactNumber]);
        wait(figures.send()).map(drop)
    }),
    ("totals", |client| wait(client.statistics().on(ChatChannel).totals((ContactNumber,)).send()).map(drop)),
    ("rows", |client| wait(client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).send()).map(drop)),
    ("named rows", |client| {
        wait(client.statistics().on(ChatChannel).by(ByPageType, (ContactNumber,)).send()).map(drop)
    }),
    ("series", |client| {
        wait(client.statistics().on(ChatChannel).series(ContactNumber, Granularity::Day).send()).map(drop)
    }),
];

/// Makes hostile data of about this size in bytes.
struct Hostile(usize);

impl Hostile {
    /// As many copies of an item as fit, between the two parts of `around`.
    fn filled(&self, around: &str, item: &str) -> String {
        let (before, after) = around.split_once('…').unwrap();
        format!("{before}{}{after}", vec![item; self.0 / (item.len() + 1)].join(","))
    }

    /// Lists of small items, and of deep ones.
    fn lists(&self) -> Vec<String> {
        let mut items: Vec<String> =
            ["{}", "[]", "0", "null", r#""""#, r#""a""#, r#"{"id":1}"#, r#"{"id":true}"#, r#"{"id":[]}"#]
                .map(Into::into)
                .into();
        items.extend([r#"{"a":1}"#, r#"{"contact_number":1}"#, r#"["2024-01-01",1]"#, r#"{"id":"a"}"#].map(Into::into));
        items.extend(["[1]", r#"{"a":1}"#].map(|deep| {
            let (start, end) = deep.split_once('1').unwrap();
            format!("{}1{}", start.repeat(100), end.repeat(100))
        }));
        let wrong = r#"{"id":1,"chat_enabled":"?"}"#.to_owned();
        items.into_iter().chain([wrong]).map(|item| self.filled("[…]", &item)).collect()
    }

    /// Texts that are long, escaped, or not Unicode.
    fn texts(&self) -> Vec<String> {
        let texts = ["n", "\u{202e}", "\\n", "\\ud83d"].map(|text| text.repeat(self.0 / text.len()));
        texts
            .iter()
            .flat_map(|text| [format!(r#"{{"id":"{text}"}}"#), format!(r#""{text}""#), format!(r#"{{"{text}":true}}"#)])
            .collect()
    }

    /// Records with lists in them.
    fn records(&self) -> Vec<String> {
        let mut records = Vec::new();
        for (field, item) in [
            ("website_list", "1"),
            ("roles", r#""x""#),
            ("skill_list", "{}"),
            ("history", r#"[3,"a"]"#),
            ("history", "{}"),
        ] {
            records.push(self.filled(&format!(r#"{{"id":1,"{field}":[…]}}"#), item));
            records.push(self.filled(&format!(r#"{{"id":1,"{field}":{{…}}}}"#), &format!(r#""0":{item}"#)));
        }
        for item in ["{}", r#"{"a":1}"#, "[]", "[3]", r#"[3,"a"]"#, "[3,\"a]", "1", "x"] {
            let text = |text: String| serde_json::Value::from(text);
            records.push(format!(r#"{{"id":1,"history":{}}}"#, text(self.filled("[…]", item))));
            let short = text(format!("[{item},{item}]"));
            records.push(self.filled("[…]", &format!(r#"{{"id":1,"history":{short}}}"#)));
        }
        records
    }

    /// Figures, also under long names.
    fn figures(&self) -> Vec<String> {
        let distinct = (0..self.0 / 12).map(|key| format!(r#""k{key}":1"#)).collect::<Vec<_>>().join(",");
        let name = "n".repeat(255);
        let nested = self.filled(&format!(r#"{{"{name}":{{"{name}":[…]}}}}"#), r#"{"value":1}"#);
        let pair = self.filled("[[[…],1]]", r#"{"a":1}"#);
        let mut figures = vec![format!("{{{distinct}}}"), nested, pair];
        for item in [
            r#""7":1"#,
            r#""2024-01":1"#,
            r#""a":1"#,
            r#""a":{}"#,
            r#""7":{"a":1}"#,
            r#""0":{}"#,
            r#""2024-01":{"a":1}"#,
        ] {
            figures.push(self.filled("{…}", item));
            for name in [name.clone(), "n".repeat(self.0 / 2)] {
                figures.push(self.filled(&format!(r#"{{"{name}":{{…}}}}"#), item));
                figures.push(self.filled(&format!(r#"{{"id":"{name}","x":{{…}}}}"#), item));
                figures.push(self.filled(&format!(r#"{{"x":{{…}},"id":"{name}"}}"#), item));
            }
        }
        figures
    }

    /// Bodies that are not envelopes.
    fn others(&self) -> Vec<Bytes> {
        let texts = ["<a href='/x?a=b'>", " ", "{", "["].map(|text| text.repeat(self.0 / text.len()).into());
        let latin =
            [&b"{\"meta\":{\"status\":\"success\"},\"data\":{\"id\":\""[..], &vec![0xe9; self.0], b"\"}}"].concat();
        texts.into_iter().chain([latin.into()]).collect()
    }
}

/// A client that receives this response.
fn client(status: u16, body: &Bytes) -> Client {
    let double = Double(status, body.clone());
    let builder = Client::builder(ApiKey::new("0123456789abcdef")).retry(RetryPolicy::DEFAULT.retries(0));
    builder.transport(|_| double).build().unwrap()
}

/// Reads a response, and returns the peak of the memory as a multiple of the size.
fn measure((name, read): &(&str, Reader), status: u16, body: &Bytes) -> f64 {
    let (client, size) = (client(status, body), body.len());
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let result = read(&client);
    let peak = MEMORY.peak_usage() - before;
    let start = String::from_utf8_lossy(&body[..size.min(100)]);
    assert!(peak <= ALWAYS + MULTIPLE * size, "{name}: {peak} bytes for {size} bytes of {start}");
    if let Err(error) = result {
        let kept = MEMORY.current_usage().saturating_sub(before);
        assert!(kept <= ERROR, "{name}: an error keeps {kept} bytes of {start}");
        let texts = [error.to_string(), format!("{error:?}")];
        assert!(texts.iter().all(|text| text.len() <= ERROR), "{name}: {error}");
    }
    peak as f64 / size as f64
}

fn check(size: usize) {
    let (hostile, mut responses, mut most) = (Hostile(size), 0, (0.0, ""));
    // The first call also makes what a process has once, such as Tokio's table of signals.
    let _ = RECORDS[0].1(&client(503, &Bytes::new()));
    let mut check = |readers: &'static [(&'static str, Reader)], status: u16, body: Bytes| {
        for reader in readers {
            responses += 1;
            let multiple = measure(reader, status, &body);
            if multiple > most.0 {
                most = (multiple, reader.0);
            }
        }
    };
    let success = |data: &str| format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#).into();
    let failure = |message: &str| format!(r#"{{"meta":{{"status":"error","message":{message}}}}}"#).into();
    for data in [hostile.lists(), hostile.texts(), hostile.records()].concat() {
        check(RECORDS, 200, success(&data));
        check(&RECORDS[..1], 400, failure(&data));
    }
    for data in [hostile.lists(), hostile.texts(), hostile.figures()].concat() {
        check(STATISTICS, 200, success(&data));
    }
    for body in hostile.others() {
        [200, 404, 503].into_iter().for_each(|status| check(&RECORDS[..1], status, body.clone()));
    }
    println!("{responses} responses of {size} bytes: at most {:.1} times the size ({})", most.0, most.1);
}

#[test]
fn memory_is_in_proportion_to_the_response() {
    check(1 << 16);
    // The message is read and cut, without a copy for each step.
    let message = format!(r#"{{"meta":{{"status":"error","message":"{}"}}}}"#, "é".repeat(30 << 20));
    let multiple = measure(&RECORDS[0], 400, &message.into());
    assert!(multiple < 3.0, "an error of 60 MiB takes {multiple} times its size");
}

#[test]
#[ignore = "takes minutes without optimization"]
fn memory_is_in_proportion_to_a_large_response() {
    check(1 << 20);
}
