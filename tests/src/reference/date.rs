//! Dates and times in a text, or as PHP's `DateTime`. A date of zeros is absent.

use iadvize_codegen::model::Type;

use super::{Json, Outcome, Reference, Refused};

impl Reference<'_> {
    /// Reads a day, a day with a time, or either.
    pub(super) fn date(&self, ty: &Type, json: &Json) -> Outcome {
        match json {
            Json::Text(text) if !text.is_empty() => self.date_in_text(ty, text.trim()),
            Json::Object(members) => {
                let is_known = |(name, _): &(String, Json)| ["date", "timezone_type", "timezone"].contains(&&**name);
                if !members.iter().all(is_known) {
                    return Err(Refused);
                }
                self.date(ty, json.member("date").ok_or(Refused)?)
            }
            Json::List(items) if items.is_empty() => Ok(None),
            absent => {
                if absent.is_absent() {
                    Ok(None)
                } else {
                    Err(Refused)
                }
            }
        }
    }

    fn date_in_text(&self, ty: &Type, text: &str) -> Outcome {
        let (day, rest) = text.split_at_checked(10).ok_or(Refused)?;
        if let Some(rest) = ["0000-00-00", "-0001-11-30"].iter().find_map(|zero| text.strip_prefix(zero)) {
            self.doubt.set(self.doubt.get() || rest.starts_with('.'));
            return if rest.is_empty() || time(rest) == Some("00:00:00") { Ok(None) } else { Err(Refused) };
        }
        if !is_day(day) {
            return Err(Refused);
        }
        let written = match (time(rest), ty) {
            (None, Type::Date | Type::Moment) if rest.is_empty() => day.to_owned(),
            (Some("00:00:00"), Type::Date) => day.to_owned(),
            (Some(time), Type::DateTime | Type::Moment) => format!("{day} {time}"),
            _ => return Err(Refused),
        };
        Ok(Some(written.into()))
    }
}

/// The time after a day, with or without a fraction of zeros.
fn time(rest: &str) -> Option<&str> {
    let (time, fraction) = rest.strip_prefix([' ', 'T'])?.split_at_checked(8)?;
    let zeros = fraction.strip_prefix('.').unwrap_or("0");
    let parts: Vec<u32> = numbers(time, ':', &[2, 2, 2])?;
    let is_time = parts[0] < 24 && parts[1] < 60 && parts[2] < 60;
    let has_end = fraction.is_empty() || fraction.starts_with('.');
    (is_time && has_end && !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0')).then_some(time)
}

fn is_day(text: &str) -> bool {
    let Some(parts) = numbers(text, '-', &[4, 2, 2]) else { return false };
    let (year, month, day) = (parts[0], parts[1], parts[2]);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// The numbers of a text, which must have these lengths.
fn numbers(text: &str, between: char, lengths: &[usize]) -> Option<Vec<u32>> {
    let parts: Vec<&str> = text.split(between).collect();
    let fits = |(part, length): (&&str, &usize)| part.len() == *length && part.bytes().all(|it| it.is_ascii_digit());
    let all_fit = parts.len() == lengths.len() && parts.iter().zip(lengths).all(fits);
    if all_fit { parts.iter().map(|part| part.parse().ok()).collect() } else { None }
}
