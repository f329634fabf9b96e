//! The JSON type of a value, and the form of a text or a number.

use super::name::mask;

pub const NULL: &str = "null";
pub const INTEGER: &str = "integer";
pub const OBJECT: &str = "object";

pub fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

pub fn double(value: f64) -> &'static str {
    if value.fract() == 0.0 { "number:whole" } else { "number" }
}

pub fn list(length: usize) -> &'static str {
    match length {
        0 => "list:empty",
        1 => "list:one",
        _ => "list",
    }
}

pub fn text(text: &str) -> &'static str {
    let day = text.get(..10).unwrap_or(text);
    let time = text.get(10..).unwrap_or_default();
    let is_day = mask(day, "0000-00-00");
    let is_time = mask(time, " 00:00:00") || mask(time, "T00:00:00");
    match text {
        "" => "string:empty",
        _ if text == "-0001-11-30 00:00:00" || (day == "0000-00-00" && (time.is_empty() || is_time)) => {
            "string:zero-date"
        }
        _ if is_day && time.is_empty() => "string:date",
        _ if is_day && is_time => "string:datetime",
        _ if mask(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") => "string:uuid",
        _ => number(text.strip_prefix('-').unwrap_or(text)).unwrap_or("string"),
    }
}

fn number(text: &str) -> Option<&'static str> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('.') {
        None => is_digits(text).then_some("string:integer"),
        Some((whole, fraction)) if is_digits(whole) && is_digits(fraction) => {
            let is_whole = fraction.bytes().all(|digit| digit == b'0');
            Some(if is_whole { "string:whole" } else { "string:number" })
        }
        Some(_) => None,
    }
}
