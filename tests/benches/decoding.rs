//! Decoding a page of 100 operators: the cost of lenient reading and of error positions.
//!
//! `cargo bench -p iadvize-tests --bench decoding`
//!
//! Counts instructions with valgrind, which are the same in every run; without valgrind, there is only time.

#[expect(dead_code, unused_imports, reason = "only the records are read")]
#[path = "hand/src/lib.rs"]
mod by_hand;

use std::env;
use std::error::Error;
use std::hint::black_box;

use iadvize_tests::clean;
use iadvize_tests::measure::{alternate, instructions, seconds};

const VARIANTS: [&str; 3] = ["derived by serde, strict", "ours", "serde_json::Value"];
const ROUNDS: usize = 15;
const PAGES: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let page = clean::page(1, 9);
    if let (Ok(variant), Ok(times)) = (env::var("DECODING_VARIANT"), env::var("DECODING_TIMES")) {
        read(variant.parse()?, times.parse()?, &page);
        return Ok(());
    }
    println!("a page of {} bytes\n", page.len());
    println!("{:<26} {:>10} {:>7} {:>14} {:>7}", "", "time", "ratio", "instructions", "ratio");
    let times: [f64; 3] = alternate(ROUNDS, |variant| seconds(|| read(variant, PAGES, &page)) / PAGES as f64);
    let counts: Vec<Option<f64>> = (0..VARIANTS.len())
        .map(|variant| instructions(&[("DECODING_VARIANT", &variant.to_string())], "DECODING_TIMES", 10))
        .collect();
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
            0 => parse::<by_hand::Envelope<Vec<by_hand::Operator>>>(page).data.map_or(0, |data| data.len()),
            1 => parse::<by_hand::Envelope<Vec<iadvize::operator::Operator>>>(page).data.map_or(0, |data| data.len()),
            _ => parse::<by_hand::Envelope<serde_json::Value>>(page)
                .data
                .and_then(|data| Some(data.as_array()?.len()))
                .unwrap_or_default(),
        };
        assert_eq!(length, 100);
    }
}

fn parse<T: serde::de::DeserializeOwned>(page: &[u8]) -> T {
    black_box(serde_json::from_slice(black_box(page)).expect("every variant must decode the page"))
}
