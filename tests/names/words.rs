//! Names that mean something in Rust, in the client's code or in its generated code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fastrand::Rng;
use iadvize_tests::workspace;

/// Words of Rust, of its prelude and its libraries, and words that are barely names.
const KNOWN: &str = "
    as async await box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop macro
    macro_rules match mod move mut override priv pub raw ref return safe self Self static struct super trait true try type
    typeof union unsafe unsized use virtual where while yield static_ union_
    Some None Ok Err Option Result Vec String Box Iterator IntoIterator From Into TryFrom Default Clone Copy Debug Display
    Drop Eq PartialEq Ord PartialOrd Hash Send Sync Sized Unpin Fn FnOnce FnMut ToString ToOwned AsRef Extend Rc Arc
    std core alloc proc_macro test bool char str i8 i64 u8 u64 usize f64 vec format println panic assert todo dbg drop main
    assert_eq matches concat include include_str env cfg derive automatically_derived deprecated doc inline must_use allow
    by series totals between list full page limit send send_raw stream pages filter query retry unchecked request on new
    clear clear_name set put changes parameters client body fields object keys path place next other known unknown word text
    scalar entry entries items item value values wire into from to clone fmt eq hash default cmp
    a b c d e f g h i j k l m n o p q r s t u v w x y z ch A B C D E F G H I M S T V Ch De de
    _ __ _a a_ a__b 1 1a a1 0 é ß straße naïve 名 Ω a.b a-b a/b a[b] \"a\" a'b a\\b a`b a|b <a> a<b a,b a;b a(b) #a $a @a %41
";

pub struct Words(Vec<String>);

impl Words {
    /// All of them, with every name in the client's own code.
    pub fn new() -> Self {
        let mut words: BTreeSet<String> = KNOWN.split_whitespace().map(str::to_owned).collect();
        for folder in ["generated-client/src", "generated-client/runtime/src/wire", "macros/src"] {
            add(&workspace().join(folder), &mut words);
        }
        Self(words.into_iter().collect())
    }

    /// One of them; every second time one that is written here.
    pub fn choose(&self, random: &mut Rng) -> String {
        let known: Vec<&str> = KNOWN.split_whitespace().collect();
        match random.bool() {
            true => known[random.usize(..known.len())].to_owned(),
            false => self.0[random.usize(..self.0.len())].clone(),
        }
    }

    /// A segment of a path, most of the time a harmless one.
    pub fn choose_path(&self, random: &mut Rng) -> String {
        match random.usize(..60) {
            0 => self.choose(random),
            1 => "evil/../x".to_owned(),
            2 => "./x".to_owned(),
            _ => "things".to_owned(),
        }
    }
}

fn add(folder: &Path, words: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true if path.ends_with("generated") || path.ends_with("tests") => {}
            true => add(&path, words),
            false => {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                let names = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
                words.extend(names.filter(|name| name.starts_with(char::is_alphabetic)).map(str::to_owned));
            }
        }
    }
}
