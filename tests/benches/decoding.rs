//! Reading a page of 100 operators: what being lenient and telling the place of a mistake costs.
//!
//! `cargo bench -p iadvize-tests --bench decoding`
//!
//! Instructions are counted by valgrind, which repeats exactly; where it is not installed, there is only time. A variant is
//! run 10 and 20 times in a process of its own, and the difference counts, so that its start does not.

mod plain;

use std::env;
use std::error::Error;
use std::hint::black_box;
use std::process::Command;

use iadvize_tests::measure::{alternate, seconds};

const VARIANTS: [&str; 3] = ["derived by serde, strict", "ours", "serde_json::Value"];
const ROUNDS: usize = 15;
const PAGES: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let page = page();
    if let (Ok(variant), Ok(times)) = (env::var("DECODING_VARIANT"), env::var("DECODING_TIMES")) {
        read(variant.parse()?, times.parse()?, &page);
        return Ok(());
    }
    println!("a page of {} bytes\n", page.len());
    println!("{:<26} {:>10} {:>7} {:>14} {:>7}", "", "time", "ratio", "instructions", "ratio");
    let times: [f64; 3] = alternate(ROUNDS, |variant| seconds(|| read(variant, PAGES, &page)) / PAGES as f64);
    let counts: Vec<Option<f64>> = (0..VARIANTS.len()).map(instructions).collect();
    for (variant, name) in VARIANTS.iter().enumerate() {
        let (time, ratio) = (times[variant] * 1e6, times[variant] / times[0]);
        let counted = counts[variant].zip(counts[0]);
        let counted = counted.map(|(count, first)| format!("{:>12.2} M {:>7.2}", count / 1e6, count / first));
        println!("{name:<26} {time:>7.0} µs {ratio:>7.2} {}", counted.unwrap_or_else(|| "not counted".to_owned()));
    }
    Ok(())
}

fn read(variant: usize, times: usize, page: &str) {
    let page = page.as_bytes();
    for _ in 0..times {
        let length = match variant {
            0 => parse::<plain::Envelope<Vec<plain::Operator>>>(page).data.len(),
            1 => parse::<plain::Envelope<Vec<iadvize::Operator>>>(page).data.len(),
            _ => parse::<plain::Envelope<serde_json::Value>>(page).data.as_array().map_or(0, Vec::len),
        };
        assert_eq!(length, 100);
    }
}

fn parse<T: serde::de::DeserializeOwned>(page: &[u8]) -> T {
    black_box(serde_json::from_slice(black_box(page)).expect("the page is one that every variant reads"))
}

/// How many instructions one page takes.
fn instructions(variant: usize) -> Option<f64> {
    let count = |times: u64| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(env::current_exe().ok()?)
            .env("DECODING_VARIANT", variant.to_string())
            .env("DECODING_TIMES", times.to_string())
            .output()
            .ok()?;
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        told.split("Collected : ").nth(1)?.split_whitespace().next()?.parse::<f64>().ok()
    };
    Some((count(20)? - count(10)?) / 10.0)
}

fn page() -> String {
    let operator = |number: usize| {
        format!(
            r#"{{"id":{id},"name":"Martin-Dupont {number}","first_name":"Julie","pseudo":"Julie of the customer service",
            "email":"julie.martin{number}@example.com","external_id":"external-{number:06}","role":"operator",
            "roles":["operator","expert"],"chat_enabled":true,"call_enabled":false,"video_enabled":true,
            "chat_max_number":4,"chat_and_call":false,"chat_priority":10,"call_priority":0,"video_priority":10,
            "language_list":["en","fr","de"],"language_admin":"fr","group_id":{group},"website_list":[1,2,3,15],
            "skill_list":[101,102,203],"sso_key":"0a1572b7cc5027fe443f4203eaf0b98d4cbea6d313afa"}}"#,
            id = 1_000 + number,
            group = 12 + number % 5,
        )
        .replace("\n            ", "")
    };
    let operators: Vec<String> = (0..100).map(operator).collect();
    let pagination = r#"{"page":1,"pages":9,"limit":100,"count":900}"#;
    format!(r#"{{"meta":{{"status":"success"}},"data":[{}],"pagination":{pagination}}}"#, operators.join(","))
}
