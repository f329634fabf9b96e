//! Types in responses in every form that the platform writes, and that the client therefore reads.

use super::component::{Component, Loose};
use super::loss::Loss;
use super::schema::Schema;
use super::writer::Writer;
use crate::json::{Json, list};
use crate::model::{Base, EnumRef, Type};

/// A value of a response.
pub fn received(writer: &mut Writer<'_>, ty: &Type, absent: bool) -> Schema {
    let mut forms = forms(writer, ty);
    if absent {
        forms.push(writer.refer(Component::Loose(Loose::Absent)));
    }
    match <[Schema; 1]>::try_from(forms) {
        Ok([only]) => only,
        Err(forms) => Schema::any_of(forms),
    }
}

fn forms(writer: &mut Writer<'_>, ty: &Type) -> Vec<Schema> {
    let loose = match ty {
        Type::Identifier(_) => Loose::Identifier,
        Type::Integer => Loose::Integer,
        Type::Double => Loose::Number,
        Type::Boolean => Loose::Boolean,
        Type::Date | Type::DateTime | Type::Moment => Loose::Moment,
        Type::String | Type::Text | Type::Uuid | Type::Indicator => Loose::Text,
        Type::Enum(set) => return enumeration(writer, *set),
        Type::Object(object) => return vec![writer.refer(Component::Object(*object))],
        Type::TaggedList(list) => return vec![writer.refer(Component::TaggedList(*list))],
        Type::List(item) => return list_of(writer, item),
    };
    vec![writer.refer(Component::Loose(loose))]
}

fn enumeration(writer: &mut Writer<'_>, set: EnumRef) -> Vec<Schema> {
    writer.lose(Loss::OpenEnum);
    let others = match writer.model[set].base {
        Base::Text => Schema::text(),
        Base::Integer => writer.refer(Component::Loose(Loose::Integer)),
    };
    vec![writer.refer(Component::Enum(set)), others]
}

/// A list, a list of one without its brackets, and a list of lists as text.
fn list_of(writer: &mut Writer<'_>, item: &Type) -> Vec<Schema> {
    let item_form = received(writer, item, false);
    let single = match item {
        Type::TaggedList(_) => {
            writer.lose(Loss::TextWithJson);
            Schema::text()
        }
        _ => item_form.clone(),
    };
    vec![Schema::list(item_form), single]
}

/// The forms of a value that many fields share.
pub fn loose(writer: &mut Writer<'_>, loose: Loose) -> Schema {
    writer.lose(Loss::Meaning);
    let digits = r"^-?\d+(\.0+)?$";
    let decimals = r"^-?\d+(\.\d+)?([eE][-+]?\d+)?$";
    let (schema, doc) = match loose {
        Loose::Absent => (Schema { values: nothing(), ..Schema::default() }, "No value."),
        Loose::Boolean => {
            let values = [Json::from(true), false.into(), 0.into(), 1.into()];
            let texts = ["0", "1", "true", "false"].map(Json::from);
            (Schema { values: values.into_iter().chain(texts).collect(), ..Schema::default() }, "A boolean.")
        }
        Loose::Identifier => {
            let number = writer.refer(Component::Loose(Loose::Integer));
            (Schema::any_of([number.clone(), Schema::object([("id", number)], ["id"])]), "An identifier.")
        }
        Loose::Integer => (Schema::any_of([whole(), Schema::pattern(digits)]), "An integer."),
        Loose::Number => (Schema::any_of([Schema::of("number"), Schema::pattern(decimals)]), "A number."),
        Loose::Text => (Schema::any_of([Schema::text(), Schema::of("number")]), "A text."),
        Loose::Moment => (moment(), "A date, which may have a time."),
    };
    schema.described(doc)
}

fn nothing() -> Vec<Json> {
    vec![Json::from(None::<&str>), "".into(), false.into(), list::<Json>([])]
}

/// A number without a fraction: `12` or `12.0`.
fn whole() -> Schema {
    Schema { multiple_of: Some(1), ..Schema::of("number") }
}

/// A text, also for dates that were never set, or PHP's `DateTime` as JSON.
fn moment() -> Schema {
    let text = Schema::pattern(r"^-?\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?");
    Schema::any_of([text, Schema::object([("date", Schema::text())], ["date"])])
}
