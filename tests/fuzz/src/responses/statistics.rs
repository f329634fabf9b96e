//! Statistics. Their shape is only partly documented, so the reference only knows that nothing may be invented: each figure,
//! identifier and date is somewhere in the response.

use fastrand::Rng;
use iadvize::indicators::{ByOperator, ChatChannel, ContactNumber, Indicator};
use iadvize::statistic::{Figures, Granularity};
use iadvize::{Client, Error, RetryPolicy};
use iadvize_tests::reference::{Data, Json, Refused};
use serde_json::Value;

use super::tree::Tree;
use crate::mutate::{happens, pick};
use crate::run::Verdict;

/// How statistics are read.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Figures,
    Steps,
    Totals,
    Rows,
    Series,
}

impl Shape {
    pub fn any(random: &mut Rng) -> Self {
        *pick(random, &[&Self::Figures, &Self::Steps, &Self::Totals, &Self::Rows, &Self::Series])
    }

    /// The figures with their identifiers and dates, as texts and numbers.
    pub async fn read(self, client: &Client) -> Result<Vec<Value>, Error> {
        let retry = RetryPolicy::DEFAULT.retries(0);
        let figures = client.statistics().get().retry(retry).indicators([Indicator::ContactNumber]);
        let chosen = client.statistics().on(ChatChannel).retry(retry);
        Ok(match self {
            Self::Figures => values(figures.send().await?),
            Self::Steps => values(figures.granularity(Granularity::Day).send().await?),
            Self::Totals => vec![chosen.totals((ContactNumber,)).send().await?.0.into()],
            Self::Rows => {
                let rows = chosen.by(ByOperator, (ContactNumber,)).send().await?;
                rows.into_iter()
                    .flat_map(|(operator, (figure,))| [operator.to_string().into(), figure.into()])
                    .collect()
            }
            Self::Series => {
                let steps = chosen.series(ContactNumber, Granularity::Day).send().await?;
                steps.into_iter().flat_map(|(moment, figure)| [moment.to_string().into(), figure.into()]).collect()
            }
        })
    }
}

fn values(figures: Figures) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for row in figures.rows {
        values.extend(row.id.map(Value::from));
        values.extend(row.moment.map(|moment| moment.to_string().into()));
        values.extend(row.values.into_iter().map(|(_, figure)| figure.into()));
    }
    values
}

/// Figures in one of the shapes that the client reads.
pub fn data(random: &mut Rng) -> Tree {
    let figure = |random: &mut Rng| Tree::raw(pick(random, &["3", "0.5", "\"12\"", "null", "\"\""]));
    let date =
        |random: &mut Rng| *pick(random, &[&"2024-01-01", &"2024-01-02 08:00:00", &"2024-01", &"2024-01-02T08:00:00Z"]);
    let named = |random: &mut Rng| Tree::object([("contact_number", figure(random)), ("new_rate", figure(random))]);
    match random.u8(..7) {
        0 => named(random),
        1 => Tree::object([("7", named(random)), ("8", named(random))]),
        2 => Tree::object([(date(random), figure(random)), ("2024-01-03", figure(random))]),
        3 => Tree::List(vec![Tree::List(vec![Tree::text(date(random)), figure(random)])]),
        4 => Tree::object([(
            "contact_number",
            Tree::object([(date(random), figure(random)), ("total", figure(random))]),
        )]),
        5 => {
            let row = [("id", Tree::raw("7")), ("date", Tree::text(date(random))), ("contact_number", figure(random))];
            Tree::List(vec![Tree::object(row)])
        }
        _ if happens(random, 50) => Tree::object([("home", named(random)), ("cart", named(random))]),
        _ => Tree::raw(pick(random, &["[]", "null", "{}"])),
    }
}

/// Checks that everything that was read was sent.
pub fn check(seen: Result<Vec<Value>, Error>, data: Result<Data, Refused>, is_open: bool) -> Result<Verdict, String> {
    let (seen, data) = match (seen, data) {
        (Err(error), _) if error.to_string().contains('\n') => return Err(format!("several lines: {error}")),
        (Err(_), Err(Refused)) => return Ok(Verdict::Refused),
        (Ok(seen), Err(Refused)) if !is_open => return Err(format!("reads {seen:?} instead of an error")),
        (Ok(seen), Ok(data)) if !is_open => (seen, data),
        _ => return Ok(Verdict::Open),
    };
    let mut sent = Sent::default();
    data.json().into_iter().for_each(|json| sent.add(json));
    match seen.into_iter().find(|value| !sent.has(value)) {
        Some(invented) => Err(format!("invents {invented}")),
        None => Ok(Verdict::Accepted),
    }
}

#[derive(Default)]
struct Sent {
    texts: Vec<String>,
    numbers: Vec<f64>,
}

impl Sent {
    fn add(&mut self, json: &Json) {
        match json {
            Json::Null | Json::Boolean(_) => {}
            Json::Number(text) => self.text(text),
            Json::Text(text) => self.text(text),
            Json::List(items) => items.iter().for_each(|item| self.add(item)),
            Json::Object(members) => members.iter().for_each(|(key, value)| {
                self.text(key);
                self.add(value);
            }),
        }
    }

    fn text(&mut self, text: &str) {
        self.numbers.extend(text.trim().parse::<f64>());
        self.texts.push(text.to_owned());
    }

    fn has(&self, value: &Value) -> bool {
        // A moment may lack its day, minutes or seconds, and have a `T` in the middle.
        let begins = |text: &str, sent: &str| {
            let sent = sent.replace('T', " ");
            sent.len() >= 7
                && (sent.starts_with(text)
                    || text.starts_with(sent.trim_end_matches(['0', '.', ':']))
                    || text.get(..7) == Some(&sent))
        };
        match value {
            Value::Number(number) => number.as_f64().is_some_and(|number| self.numbers.contains(&number)),
            Value::String(text) => {
                let number = text.parse::<f64>();
                self.texts.iter().any(|sent| sent == text || begins(text, sent))
                    || number.is_ok_and(|number| self.numbers.contains(&number))
            }
            _ => true,
        }
    }
}
