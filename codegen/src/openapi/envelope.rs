//! The envelope of every response.

use super::call::{Example, JSON, MediaType, Response};
use super::component::{Component, Loose};
use super::entries::Entries;
use super::loss::Loss;
use super::schema::Schema;
use super::writer::Writer;
use crate::json::map;
use crate::model::{ObjectRef, Returns};
use crate::surface::markdown::prose;

/// `meta` of a success.
pub fn meta(writer: &Writer<'_>) -> Schema {
    let status = Schema::one_of("string", [&*writer.api.success.value]);
    let message = writer.or_null(Schema::text()).described("A sentence, in responses without data.");
    Schema::object([("status", status), ("message", message)], ["status"]).described("How a call went.")
}

/// The numbers of a page.
pub fn pagination(writer: &mut Writer<'_>) -> Schema {
    let mut schema = Schema::object::<String>([], []).described("Which page of how many this is.");
    let numbers = [
        ("page", "The number of this page, from 1."),
        ("pages", "The number of pages."),
        ("limit", "The largest number of items on a page."),
        ("count", "The number of items on all pages."),
    ];
    for (name, doc) in numbers {
        let number = match writer.is_wire() {
            true => Schema::any_of([
                writer.refer(Component::Loose(Loose::Integer)),
                writer.refer(Component::Loose(Loose::Absent)),
            ]),
            false => Schema::integer(),
        };
        schema.properties.push(name, number.described(doc));
        schema.required.extend((!writer.is_wire()).then(|| name.to_owned()));
    }
    schema
}

/// A failure.
pub fn error(writer: &Writer<'_>) -> Schema {
    let mut statuses: Vec<&str> = Vec::new();
    for refusal in &writer.api.refusals {
        if !statuses.contains(&&*refusal.status) {
            statuses.push(&refusal.status);
        }
    }
    let message = Schema::text().described("The cause, in words.");
    let meta =
        Schema::object([("status", Schema::one_of("string", statuses)), ("message", message)], ["status", "message"]);
    Schema::object([("meta", meta)], ["meta"]).described("Why a call failed.")
}

/// The response of every call that fails.
pub fn failure(writer: &mut Writer<'_>) -> Response {
    writer.lose(Loss::Statuses);
    writer.lose(Loss::ErrorCauses);
    let schema = writer.refer(Component::Error);
    let examples = writer.api.refusals.iter().map(|refusal| {
        let meta = map([("status", (&*refusal.status).into()), ("message", (&*refusal.message).into())]);
        let example = Example { summary: Some(refusal.doc.value.clone()), value: map([("meta", meta)]) };
        (&*refusal.name.wire, example)
    });
    let media = MediaType { schema, examples: examples.collect() };
    let causes = writer.api.refusals.iter().map(|refusal| format!("\n- {}", prose(&refusal.doc.value)));
    let description = format!("The call failed. Causes that the documentation names:\n{}", causes.collect::<String>());
    Response { description, content: Entries::from_iter([(JSON, media)]), ..Response::default() }
}

/// The envelope around what a call returns.
pub fn envelope(writer: &mut Writer<'_>, returns: Returns) -> Schema {
    let mut envelope = Schema::object([("meta", writer.refer(Component::Meta))], ["meta"]);
    if let Some(data) = data(writer, returns) {
        envelope.properties.push("data", data);
        envelope.required.push("data".to_owned());
    }
    if let Returns::Page { .. } = returns {
        let pagination = writer.refer(Component::Pagination);
        let pagination = match writer.is_wire() {
            true => Schema::any_of([pagination, writer.refer(Component::Loose(Loose::Absent))]),
            false => pagination,
        };
        envelope.properties.push("pagination", pagination);
    }
    envelope.described(match returns {
        Returns::Done => "That a call succeeded.",
        Returns::One(_) => "One record.",
        Returns::Many(_) => "Several records.",
        Returns::Page { .. } => "A page of a list. Without `pagination`, it is the only page.",
        Returns::Statistics => "Figures.",
    })
}

fn data(writer: &mut Writer<'_>, returns: Returns) -> Option<Schema> {
    let object = |writer: &mut Writer<'_>, object: ObjectRef| writer.refer(Component::Object(object));
    match returns {
        Returns::Done => None,
        Returns::One(one) => {
            let one = object(writer, one);
            Some(if writer.is_wire() { Schema::any_of([one.clone(), Schema::list(one)]) } else { one })
        }
        Returns::Many(item) | Returns::Page { object: item, .. } => {
            let item = object(writer, item);
            Some(Schema::list(item))
        }
        Returns::Statistics => {
            writer.lose(Loss::FigureShape);
            let figures = writer.refer(Component::Figures);
            if !writer.is_wire() {
                return Some(Schema::any_of([figures.clone(), Schema::list(figures)]));
            }
            // Rows by what they are about, and a series as a list of pairs.
            let (by_key, pair) = (Schema::map(figures.clone()), Schema::list(Schema::default()));
            Some(Schema::any_of([figures.clone(), by_key, Schema::list(Schema::any_of([figures, pair]))]))
        }
    }
}
