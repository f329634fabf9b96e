//! Mutated responses, read by the client and by the slow reference. Both must read the same.

mod body;
mod calls;
mod change;
mod statistics;
mod tree;

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use fastrand::Rng;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client, ErrorKind};
use iadvize_codegen::model::{Model, Type};
use iadvize_codegen::source::Sources;
use iadvize_tests::reference::{Data, Json, Outcome, Reference, Refused, agrees, named};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use crate::mutate::{self, happens, pick};
use crate::run::{self, Fuzz, Verdict};
use body::Maker;
use calls::{Item, MODES, Mode, Seen, Target};
use tree::Tree;

/// The target: a client whose transport returns the input.
pub struct Responses {
    model: Model,
    targets: Vec<(Target, Type)>,
    client: Client,
    response: Arc<Mutex<(u16, Bytes)>>,
    runtime: Runtime,
}

/// A response, and the call that reads it.
#[derive(Clone)]
pub struct Response {
    reader: Reader,
    status: u16,
    body: Vec<u8>,
    names: String,
}

#[derive(Clone, Copy, Debug)]
enum Reader {
    /// One of the targets.
    Records(usize, Mode),
    Statistics(statistics::Shape),
    Done,
}

impl run::Input for Response {
    fn bytes(&self) -> &[u8] {
        &self.body
    }

    fn with(&self, body: Vec<u8>) -> Self {
        Self { body, ..self.clone() }
    }

    fn describe(&self) -> String {
        format!("{} {:?}, status {}", self.names, self.reader, self.status)
    }
}

/// Returns the same response to every request.
struct Echo(Arc<Mutex<(u16, Bytes)>>);

impl Transport for Echo {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        let (status, body) = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut response = http::Response::new(body);
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Responses {
    /// # Panics
    /// Panics if the spec of the workspace is invalid.
    pub fn new() -> Self {
        let sources = Sources::read(&iadvize_tests::workspace().join("spec")).expect("the spec can be read");
        let model = iadvize_codegen::analyze(&sources).expect("the spec is valid");
        let targets = calls::targets().into_iter().map(|target| {
            let ty = match named(&model, target.name).expect("each record has a type") {
                Type::Object(object) if target.is_link => {
                    Type::Identifier(model[object].identifier.expect("the record of a link has an identifier"))
                }
                ty => ty,
            };
            (target, ty)
        });
        let (targets, response) = (targets.collect(), Arc::default());
        let echo = Echo(Arc::clone(&response));
        let client = Client::builder(ApiKey::new("0123456789abcdef")).transport(|_| echo).build();
        let runtime = Builder::new_current_thread().enable_time().build().expect("a runtime without I/O");
        Self { model, targets, client: client.expect("the client needs nothing"), response, runtime }
    }

    fn data(&self, random: &mut Rng, reader: Reader) -> Tree {
        let maker = Maker { model: &self.model };
        let Reader::Records(target, mode) = reader else {
            return statistics::data(random);
        };
        let (Target { is_link, .. }, ty) = &self.targets[target];
        let record = |random: &mut Rng| match is_link {
            true => Tree::object([("id", Tree::raw("7")), ("_link", Tree::text("/operator/7"))]),
            false => maker.value(random, ty),
        };
        match mode.is_one() {
            true => record(random),
            false => Tree::List((0..random.usize(..4)).map(|_| record(random)).collect()),
        }
    }

    fn reader(&self, random: &mut Rng) -> Reader {
        match random.u8(..100) {
            0..=1 => Reader::Done,
            2..=14 => Reader::Statistics(statistics::Shape::any(random)),
            _ => {
                let target = random.usize(..self.targets.len());
                let first = if self.targets[target].0.is_link { 3 } else { 0 };
                Reader::Records(target, MODES[random.usize(first..MODES.len())])
            }
        }
    }
}

impl Default for Responses {
    fn default() -> Self {
        Self::new()
    }
}

impl Fuzz for Responses {
    type Input = Response;

    fn input(&self, random: &mut Rng) -> Response {
        let reader = self.reader(random);
        let mut data = self.data(random, reader);
        for _ in 0..random.usize(..4) {
            change::change(random, &mut data);
        }
        let (is_paged, names) = match reader {
            Reader::Records(target, mode) => (mode == Mode::Page && happens(random, 70), self.targets[target].0.name),
            _ => (false, ""),
        };
        let mut whole = body::envelope(random, data, is_paged);
        if happens(random, 10) {
            change::change(random, &mut whole);
        }
        let mut body = whole.bytes();
        if happens(random, 20) {
            for _ in 0..1 + random.usize(..3) {
                mutate::bytes(random, &mut body, &change::PIECES);
            }
        }
        let status = if happens(random, 95) { 200 } else { *pick(random, &[&201, &404, &500, &302, &429, &204]) };
        Response { reader, status, body, names: names.to_owned() }
    }

    fn execute(&self, input: &Response) -> Result<Verdict, String> {
        *self.response.lock().unwrap_or_else(PoisonError::into_inner) = (input.status, input.body.clone().into());
        let reference = Reference::new(&self.model);
        let is_success = (200..300).contains(&input.status);
        let data = reference.data(&input.body).and_then(|data| if is_success { Ok(data) } else { Err(Refused) });
        match input.reader {
            Reader::Records(target, mode) => {
                let (target, ty) = &self.targets[target];
                let seen = self.runtime.block_on((target.read)(&self.client, mode));
                check_texts(&seen)?;
                let expected = data
                    .as_ref()
                    .map_err(|refused| *refused)
                    .and_then(|data| expected(&reference, target, ty, mode, data));
                if reference.take_doubt() || input.status == 204 {
                    return Ok(Verdict::Open);
                }
                compare(seen, expected, mode)
            }
            Reader::Statistics(shape) => {
                let seen = self.runtime.block_on(shape.read(&self.client));
                statistics::check(seen, data, reference.take_doubt())
            }
            Reader::Done => {
                let call = iadvize::Call::<iadvize::Done>::new(&self.client, calls::request());
                let seen = self.runtime.block_on(call.send());
                match (seen, data) {
                    _ if reference.take_doubt() || input.status == 204 => Ok(Verdict::Open),
                    (Ok(_), Ok(_)) => Ok(Verdict::Accepted),
                    (Err(_), Err(Refused)) => Ok(Verdict::Refused),
                    (Ok(done), Err(Refused)) => Err(format!("reads {done:?}")),
                    (Err(error), Ok(_)) => Err(format!("does not read a success: {error}")),
                }
            }
        }
    }
}

/// Errors are one line.
fn check_texts(seen: &Seen) -> Result<(), String> {
    let text = match seen {
        Err(error) => error.to_string(),
        Ok(items) => items.iter().filter_map(|item| item.as_ref().err()).map(ToString::to_string).collect(),
    };
    if text.contains('\n') { Err(format!("an error of several lines: {text:?}")) } else { Ok(()) }
}

/// What the reference reads: the outcome of each record, with its JSON.
fn expected<'d>(
    reference: &Reference<'_>,
    target: &Target,
    ty: &Type,
    mode: Mode,
    data: &'d Data,
) -> Result<Vec<(Outcome, &'d Json)>, Refused> {
    let read = |json: &'d Json| {
        // Serde's values cannot hold some numbers.
        if mode.has_json() && matches!(json, Json::Object(_)) && json.to_value().is_none() {
            return (Err(Refused), json);
        }
        (if target.is_link { reference.link(ty, json) } else { reference.read(ty, json) }, json)
    };
    match mode.is_one() {
        true => Ok(vec![data.one()?.map_or((Ok(None), &Json::Null), read)]),
        false => Ok(data.many()?.into_iter().map(read).collect()),
    }
}

fn compare(seen: Seen, expected: Result<Vec<(Outcome, &Json)>, Refused>, mode: Mode) -> Result<Verdict, String> {
    let expected = expected.map(|records| match mode.is_one() {
        true => records,
        false => records.into_iter().filter(|(outcome, _)| *outcome != Ok(None)).collect(),
    });
    let is_readable = |(outcome, _): &(Outcome, &Json)| matches!(outcome, Ok(Some(_)));
    let records = match expected {
        Ok(records) if mode.is_each() || records.iter().all(is_readable) => records,
        _ => match seen {
            Ok(items) => return Err(format!("reads {items:?} instead of an error")),
            Err(error) if is_about_data(&error) => return Ok(Verdict::Refused),
            Err(error) => return Err(format!("a wrong error: {error:?}")),
        },
    };
    let items = seen.map_err(|error| format!("does not read the response: {error}"))?;
    if items.len() != records.len() {
        return Err(format!("reads {items:?} instead of {} records", records.len()));
    }
    items.iter().zip(&records).try_for_each(|(item, (outcome, json))| compare_record(item, outcome, json))?;
    Ok(Verdict::Accepted)
}

/// Whether the response is the cause.
fn is_about_data(error: &iadvize::Error) -> bool {
    !matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::InvalidRequest { .. })
}

fn compare_record(item: &Item, outcome: &Outcome, json: &Json) -> Result<(), String> {
    match (item, outcome) {
        (Ok((read, with)), Ok(Some(expected))) => {
            if !agrees(read, expected) {
                return Err(format!("reads {read} instead of {expected}"));
            }
            match with {
                Some(with) if Some(with) != json.to_value().as_ref() => Err(format!("shows the JSON {with}")),
                _ => Ok(()),
            }
        }
        (Err(unreadable), Err(Refused)) => match json.to_value() {
            Some(value) if value != unreadable.json => Err(format!("shows the unreadable JSON {}", unreadable.json)),
            None if !matches!(unreadable.json, Value::String(_)) => Err(format!("shows {}", unreadable.json)),
            _ => Ok(()),
        },
        (item, outcome) => Err(format!("reads {item:?} instead of {outcome:?}")),
    }
}
