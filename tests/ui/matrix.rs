//! Every pair of an indicator and a channel is either possible or impossible.

use std::collections::BTreeSet;

use iadvize::enums::Channel;
use iadvize::indicators::Indicator;

use crate::cases::{IMPOSSIBLE, POSSIBLE};

#[test]
fn every_pair_stands_on_exactly_one_side() {
    let [possible, impossible] = [POSSIBLE, IMPOSSIBLE].map(pairs);
    let twice: Vec<_> = possible.intersection(&impossible).collect();
    assert!(twice.is_empty(), "on both sides: {twice:?}");
    let known = Indicator::KNOWN.iter().flat_map(|indicator| {
        Channel::KNOWN.iter().map(move |channel| (format!("{indicator:?}"), format!("{channel:?}")))
    });
    let known: BTreeSet<(String, String)> = known.collect();
    assert_eq!(known.len(), 57 * 9);
    let missing: Vec<_> =
        known.iter().filter(|pair| !possible.contains(*pair) && !impossible.contains(*pair)).collect();
    assert!(missing.is_empty(), "on neither side: {missing:?}");
    assert_eq!(possible.len() + impossible.len(), known.len(), "pairs that are not known");
}

/// The pairs of one side, by its lines that name both.
fn pairs(text: &str) -> BTreeSet<(String, String)> {
    let pair = |line: &str| {
        let call = line.trim().strip_prefix("available::<")?.strip_suffix(");")?;
        let (channel, indicator) = call.split_once(">(")?;
        Some((indicator.to_owned(), channel.strip_suffix("Channel")?.to_owned()))
    };
    text.lines().filter_map(pair).collect()
}
