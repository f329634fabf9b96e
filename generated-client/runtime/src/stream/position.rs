//! A place in a listing, where reading continues later.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;

use crate::moment::Moment;

/// The first and the last second of a date range.
pub(crate) type Range = (DateTime, DateTime);

/// A place in a listing; returned by `position` of a stream. `resume` continues there, in this process or in another
/// one, with the same call: nothing is missed and nothing comes twice, unless the listing has changed. If the number of
/// records has changed, the stream fails like one that was not interrupted.
///
/// As text, it fits into a file or an argument of a program.
///
/// ```
/// # async fn example(client: iadvize::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use iadvize::Position;
///
/// let mut stream = client.operators().list().stream();
/// stream.next().await.transpose()?;
/// std::fs::write("position", stream.position().to_string())?;
///
/// let position: Position = std::fs::read_to_string("position")?.parse()?;
/// let rest = client.operators().list().stream().resume(position).collect().await?;
/// # Ok(())
/// # }
/// # assert_eq!("page=3;item=17;limit=100".parse::<iadvize::Position>().unwrap().page(), 3);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// `None` at the end of the listing.
    pub(super) page: Option<u64>,
    /// How many items of the page were read.
    pub(super) item: u64,
    pub(super) range: Option<Range>,
    pub(super) limit: Option<u64>,
    /// The number of records, if it is known.
    pub(super) count: Option<u64>,
}

impl Position {
    /// The page that is read next, from 1; within its date range if the listing is read in parts. 0 at the end.
    pub fn page(&self) -> u64 {
        self.page.unwrap_or(0)
    }

    /// The first and the last second of the date range that is read next, if the listing is read in parts.
    pub fn range(&self) -> Option<(DateTime, DateTime)> {
        self.range
    }
}

const END: &str = "end";

impl fmt::Display for Position {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(page) = self.page else { return formatter.write_str(END) };
        write!(formatter, "page={page}")?;
        if self.item > 0 {
            write!(formatter, ";item={}", self.item)?;
        }
        if let Some((from, to)) = self.range {
            write!(formatter, ";from={from};to={to}")?;
        }
        for (name, number) in [("limit", self.limit), ("count", self.count)] {
            if let Some(number) = number {
                write!(formatter, ";{name}={number}")?;
            }
        }
        Ok(())
    }
}

/// The text is not that of a [`Position`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParsePositionError;

impl fmt::Display for ParsePositionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("invalid position: expected a text such as `page=3;item=17;limit=100`")
    }
}

impl std::error::Error for ParsePositionError {}

impl FromStr for Position {
    type Err = ParsePositionError;

    /// Parses what `Display` writes, with white space around it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text.trim()).ok_or(ParsePositionError)
    }
}

fn parse(text: &str) -> Option<Position> {
    let mut position = Position { page: None, item: 0, range: None, limit: None, count: None };
    if text == END {
        return Some(position);
    }
    let (mut from, mut to) = (None, None);
    for part in text.split(';') {
        let (name, value) = part.split_once('=')?;
        match name {
            "page" => position.page = Some(value.parse().ok().filter(|page| *page > 0)?),
            "item" => position.item = value.parse().ok()?,
            "from" => from = Some(date_time(value)?),
            "to" => to = Some(date_time(value)?),
            "limit" => position.limit = Some(value.parse().ok()?),
            "count" => position.count = Some(value.parse().ok()?),
            _ => return None,
        }
    }
    position.range = from.zip(to);
    position.page.map(|_| position).filter(|_| from.is_some() == to.is_some())
}

fn date_time(text: &str) -> Option<DateTime> {
    match text.parse().ok()? {
        Moment::DateTime(date_time) => Some(date_time),
        Moment::Date(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn positions_are_parsed_as_written() {
        let range = Some((date(2019, 1, 1).at(0, 0, 0, 0), date(2019, 3, 31).at(23, 59, 59, 0)));
        for (position, text) in [
            (Position { page: Some(1), item: 0, range: None, limit: None, count: None }, "page=1"),
            (
                Position { page: Some(3), item: 17, range, limit: Some(100), count: Some(4500) },
                "page=3;item=17;from=2019-01-01T00:00:00;to=2019-03-31T23:59:59;limit=100;count=4500",
            ),
            (Position { page: None, item: 0, range: None, limit: None, count: None }, "end"),
        ] {
            assert_eq!(position.to_string(), text);
            assert_eq!(format!(" {text}\n").parse(), Ok(position));
        }
    }

    #[test]
    fn other_texts_are_errors() {
        for text in ["", "page", "page=0", "page=-1", "item=3", "page=1;from=2019-01-01T00:00:00", "page=1;x=2", "end;"]
        {
            assert_eq!(text.parse::<Position>(), Err(ParsePositionError), "{text}");
        }
        let date = "page=1;from=2019-01-01;to=2019-03-31";
        assert_eq!(date.parse::<Position>(), Err(ParsePositionError));
    }
}
