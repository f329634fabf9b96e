//! What can go wrong on demand.

mod change;
mod pattern;
mod rules;
mod strike;
mod when;

use std::time::Duration;

use serde_json::{Value, json};

use crate::gzip;
use crate::scripted::Scripted;

pub use change::Change;
pub use pattern::Pattern;
pub use rules::{Due, Rules};
pub use strike::Outcome;
pub use when::When;

/// Something that goes wrong with one answer.
///
/// There are three sorts. Some spoil what the platform answers of its own, such as [`truncated`](Fault::truncated): the
/// request has been carried out. Some stand in the place of an answer, such as [`status`](Fault::status) and
/// [`reset`](Fault::reset): the request changes nothing, unless [`carried_out`](Fault::carried_out) is added. And
/// [`latency`](Fault::latency) only takes its time.
///
/// ```
/// use std::time::Duration;
/// use iadvize_platform::{Fault, Scripted};
///
/// let busy = Fault::status(503).retry_after("1");
/// let created_but_not_told = Fault::reset().carried_out();
/// let slow_and_cut = Fault::truncated().delayed(Duration::from_millis(20));
/// let own_words = Fault::from(Scripted::json(200, "[]"));
/// # let _ = (busy, created_but_not_told, slow_and_cut, own_words);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    kind: Kind,
    delay: Duration,
    carried_out: bool,
    headers: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
enum Kind {
    /// The answer of the platform, as it is.
    Own,
    OwnUnder(u16),
    OwnEdited {
        pointer: String,
        member: Option<Value>,
    },
    OwnBrokenGzip,
    /// A part of the body, and then the end of the connection.
    OwnCut {
        reset: bool,
    },
    Instead(Scripted),
    /// The end of the connection, without an answer.
    Gone {
        reset: bool,
    },
    Drip(Duration),
    Flood,
    Silence,
}

/// Faults that spoil the platform's own answer.
impl Fault {
    /// The proper answer, later. A client that goes away while it waits is not served: its request changes nothing.
    /// With [`carried_out`](Fault::carried_out) the request is carried out first and its answer waits.
    pub fn latency(delay: Duration) -> Fault {
        Fault::default().delayed(delay)
    }

    /// The proper answer under another HTTP status: `Fault::success(500)` is a `success` envelope under 500.
    pub fn success(status: u16) -> Fault {
        Fault::of(Kind::OwnUnder(status))
    }

    /// The proper answer, with another member at this JSON pointer: `Fault::lying("/pagination/pages", 99)`.
    pub fn lying(pointer: impl Into<String>, member: impl Into<Value>) -> Fault {
        Fault::of(Kind::OwnEdited { pointer: pointer.into(), member: Some(member.into()) })
    }

    /// The proper answer, without the member at this JSON pointer: `Fault::lacking("/pagination")`.
    pub fn lacking(pointer: impl Into<String>) -> Fault {
        Fault::of(Kind::OwnEdited { pointer: pointer.into(), member: None })
    }

    /// The whole head, half of the body, and a reset (RST) of the connection.
    pub fn reset_mid_body() -> Fault {
        Fault::of(Kind::OwnCut { reset: true })
    }

    /// The whole head, half of the announced body, and an orderly end (FIN) of the connection.
    pub fn truncated() -> Fault {
        Fault::of(Kind::OwnCut { reset: false })
    }

    /// A complete body that says it is gzip, of which only the first half is. It comes unasked, too.
    pub fn broken_gzip() -> Fault {
        Fault::of(Kind::OwnBrokenGzip)
    }
}

/// Faults in the place of an answer.
impl Fault {
    /// This HTTP status with a `fail` envelope. Under 200 it is a failure that only the envelope tells.
    pub fn status(status: u16) -> Fault {
        Fault::envelope(status, "fail")
    }

    /// This HTTP status with an `error` envelope.
    pub fn error(status: u16) -> Fault {
        Fault::envelope(status, "error")
    }

    /// This HTTP status without a body.
    pub fn empty(status: u16) -> Fault {
        Scripted::new(status).into()
    }

    /// This HTTP status with an error page of a proxy, as HTML.
    pub fn html(status: u16) -> Fault {
        let page = "<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
        Scripted::new(status).header("content-type", "text/html; charset=utf-8").body(page).into()
    }

    /// A 200 that says it is JSON and is not even text.
    pub fn garbage() -> Fault {
        Scripted::json(200, &b"{\"meta\": \xff\xfe\x00]<"[..]).into()
    }

    /// A 200 with a valid gzip body that is this large when it is unpacked, and about a thousandth of that before.
    pub fn inflating(size: usize) -> Fault {
        Scripted::json(200, gzip::stream(&vec![b' '; size])).header("content-encoding", "gzip").into()
    }

    /// A redirect to this location, which is sent as it is written.
    pub fn redirect(status: u16, location: impl Into<String>) -> Fault {
        Scripted::new(status).header("location", location).into()
    }

    /// A reset (RST) of the connection.
    pub fn reset() -> Fault {
        Fault::of(Kind::Gone { reset: true })
    }

    /// An orderly end (FIN) of the connection.
    pub fn closed() -> Fault {
        Fault::of(Kind::Gone { reset: false })
    }

    /// Not one byte, and the connection stays open.
    pub fn silence() -> Fault {
        Fault::of(Kind::Silence)
    }

    /// A 200 whose body never ends: it starts at once, and then a byte comes each time this long has passed.
    pub fn drip(every: Duration) -> Fault {
        Fault::of(Kind::Drip(every))
    }

    /// A 200 whose body never ends and comes as fast as it is read.
    pub fn flood() -> Fault {
        Fault::of(Kind::Flood)
    }
}

/// What can be added to a fault.
impl Fault {
    /// Waits before the fault. A client that goes away meanwhile is not served.
    pub fn delayed(mut self, delay: Duration) -> Fault {
        self.delay = delay;
        self
    }

    /// Carries the request out first, before any delay, so that a write has happened although nobody is told.
    pub fn carried_out(mut self) -> Fault {
        self.carried_out = true;
        self
    }

    /// Adds a header to the answer, if there is one.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Fault {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a `Retry-After` header with any text: seconds, a date, or neither.
    pub fn retry_after(self, value: impl Into<String>) -> Fault {
        self.header("retry-after", value)
    }

    fn of(kind: Kind) -> Fault {
        Fault { kind, delay: Duration::ZERO, carried_out: false, headers: Vec::new() }
    }

    fn envelope(status: u16, word: &str) -> Fault {
        let message = format!("A test asked for status {status}.");
        Scripted::json(status, json!({"meta": {"status": word, "message": message}}).to_string()).into()
    }
}

/// Nothing goes wrong.
impl Default for Fault {
    fn default() -> Fault {
        Fault::of(Kind::Own)
    }
}

impl From<Scripted> for Fault {
    fn from(scripted: Scripted) -> Fault {
        Fault::of(Kind::Instead(scripted))
    }
}
