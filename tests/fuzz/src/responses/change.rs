//! Changes to the structure of JSON: the ways of PHP backends, and whatever else is valid or nearly so.

use fastrand::Rng;

use super::tree::Tree;
use crate::mutate::{happens, pick};

/// Values that PHP backends, or servers with bugs, send in place of others.
const VALUES: [&[u8]; 47] = [
    b"null",
    b"false",
    b"true",
    b"\"\"",
    b"[]",
    b"{}",
    b"\" \"",
    b"\"0000-00-00 00:00:00\"",
    b"\"-0001-11-30 00:00:00\"",
    b"\"-0001-11-30 00:00:00.000000\"",
    b"\"2021-05-04T10:00:00.000\"",
    b"\"2021-05-04 10:00:00.5\"",
    b"\"2021-05-04 10:00:00+02:00\"",
    b"\"2021-02-30\"",
    b"\"2021-05-04 00:00:00\"",
    b"0",
    b"1",
    b"-0",
    b"1.0",
    b"\"1.00\"",
    b"2.5",
    b"\"12,50\"",
    b"\"-1.0\"",
    b"\"+5\"",
    b"\"NaN\"",
    b"\"inf\"",
    b"1e300",
    b"1e999",
    b"-1e999",
    b"1e-999",
    b"0e999",
    b"9007199254740993",
    b"9007199254740992.0",
    b"\"9007199254740993.0\"",
    b"18446744073709551615",
    b"18446744073709551616",
    b"-9223372036854775808",
    b"-9223372036854775809",
    b"0.1000000000000000055511151231257827",
    b"\"L\\ud83d\"",
    b"\"\\ud83d\\ude00\"",
    b"\"\\udc00\\ud800x\"",
    b"\"caf\xe9\"",
    b"\"\\u0000\\u202e\"",
    b"\"\\x\"",
    b"[null,1]",
    b"{\"date\":\"2021-05-04 10:00:00.000000\",\"timezone_type\":3,\"timezone\":\"Europe/Paris\"}",
];

/// Keys that mean something in some object.
const KEYS: [&[u8]; 16] = [
    b"\"id\"",
    b"\"name\"",
    b"\"data\"",
    b"\"meta\"",
    b"\"status\"",
    b"\"pagination\"",
    b"\"_link\"",
    b"\"0\"",
    b"\"10\"",
    b"\"2\"",
    b"\"value\"",
    b"\"total\"",
    b"\"operator_answered\"",
    b"\"caf\xe9\"",
    b"\"\\ud800\"",
    b"\"mood\"",
];

/// Pieces of JSON for changes to bytes.
pub const PIECES: [&[u8]; 14] =
    [b"", b"\"", b"\\", b",", b":", b"[", b"]", b"{", b"}", b"null", b"\xff", b"\\ud83d", b"0", b"\xef\xbb\xbf"];

/// Changes one value at any depth.
pub fn change(random: &mut Rng, tree: &mut Tree) {
    let here = tree.inside(random);
    match (random.u8(..12), &mut *here) {
        (0..=3, here) => *here = Tree::raw(pick(random, &VALUES)),
        (4..=6, here) => wrap(random, here),
        (7 | 8, Tree::Object(members)) if !members.is_empty() => member(random, members),
        (8, Tree::List(items)) => *here = gaps(random, items),
        (9 | 10, Tree::List(items)) if !items.is_empty() => item(random, items),
        (11, here) if happens(random, 10) => nest(random, here),
        (_, Tree::Object(members)) => {
            let place = random.usize(..=members.len());
            members.insert(place, (pick(random, &KEYS).to_vec(), Tree::raw(pick(random, &VALUES))));
        }
        (_, Tree::List(items)) => {
            let place = random.usize(..=items.len());
            items.insert(place, Tree::raw(pick(random, &VALUES)));
        }
        (_, Tree::Raw(raw)) => scalar(random, raw),
    }
}

/// Writes the value in another way.
fn wrap(random: &mut Rng, here: &mut Tree) {
    let old = here.clone();
    let two = |value: Tree| vec![value.clone(), value];
    *here = match random.u8(..9) {
        0 => Tree::List(vec![old]),
        1 => Tree::List(two(old)),
        2 => Tree::List(vec![Tree::raw("null"), old]),
        3 => Tree::object([("id", old)]),
        4 => Tree::object([("id", old), ("name", Tree::text("x"))]),
        5 => Tree::object([("10", old), ("9", Tree::raw(pick(random, &VALUES)))]),
        6 => Tree::object([("0", old)]),
        7 => Tree::object([("date", old), ("timezone_type", Tree::raw("3")), ("timezone", Tree::text("Europe/Paris"))]),
        _ => match std::str::from_utf8(&old.bytes()) {
            // The value as a text.
            Ok(text) => Tree::text(text),
            Err(_) => old,
        },
    };
}

fn member(random: &mut Rng, members: &mut Vec<(Vec<u8>, Tree)>) {
    let (one, other) = (random.usize(..members.len()), random.usize(..members.len()));
    match random.u8(..6) {
        0 => drop(members.remove(one)),
        1 => members.push(members[one].clone()),
        2 => members.swap(one, other),
        3 => {
            let key = members[one].0.clone();
            members[one].0 = std::mem::replace(&mut members[other].0, key);
        }
        4 => members[one].0 = pick(random, &KEYS).to_vec(),
        _ => random.shuffle(members),
    }
}

fn item(random: &mut Rng, items: &mut Vec<Tree>) {
    let (one, other) = (random.usize(..items.len()), random.usize(..items.len()));
    match random.u8(..4) {
        0 => drop(items.remove(one)),
        1 => items.push(items[one].clone()),
        2 => items.swap(one, other),
        _ => random.shuffle(items),
    }
}

/// PHP's list with gaps, in any order.
fn gaps(random: &mut Rng, items: &mut Vec<Tree>) -> Tree {
    let places = items.drain(..).enumerate();
    let mut members: Vec<_> = places.map(|(index, item)| (format!("\"{}\"", index * 5).into_bytes(), item)).collect();
    random.shuffle(&mut members);
    Tree::Object(members)
}

/// More levels than a reader may expect.
fn nest(random: &mut Rng, here: &mut Tree) {
    let depth = 1 << random.usize(..11);
    let (open, close) = if random.bool() { ("[", "]") } else { ("{\"a\":", "}") };
    let inner = String::from_utf8_lossy(&here.bytes()).into_owned();
    *here = Tree::raw(open.repeat(depth) + &inner + &close.repeat(depth));
}

/// Changes a number or a text.
fn scalar(random: &mut Rng, raw: &mut Vec<u8>) {
    let is_text = raw.first() == Some(&b'"');
    match random.u8(..6) {
        0 if !is_text => raw.extend(b".0"),
        1 if !is_text => *raw = [b"\"", &**raw, b".00\""].concat(),
        2 if !is_text => *raw = [b"-", &**raw].concat(),
        3 if !is_text => raw.extend(pick(random, &["e0", "e2", "e-1", "E+0", ".50", "0"]).as_bytes()),
        4 if is_text && raw.len() > 2 => *raw = [b"\" ", &raw[1..raw.len() - 1], b" \""].concat(),
        5 if is_text => {
            *raw =
                [&raw[..raw.len() - 1], pick(random, &["0", ".000", "\\ud800", "\\n", ",", "+01:00"]).as_bytes(), b"\""]
                    .concat()
        }
        _ => crate::mutate::bytes(random, raw, &PIECES),
    }
}
