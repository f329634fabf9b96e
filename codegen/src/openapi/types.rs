//! Types in requests, and in responses as they are meant.

use super::component::Component;
use super::loss::Loss;
use super::schema::Schema;
use super::writer::Writer;
use crate::json::Json;
use crate::model::{Base, EnumRef, Type};

/// `YYYY-MM-DD`.
const DATE: &str = r"\d{4}-\d{2}-\d{2}";
/// `HH:MM:SS`.
const TIME: &str = r"\d{2}:\d{2}:\d{2}";

/// A value of a body that is JSON.
pub fn sent(writer: &mut Writer<'_>, ty: &Type, null: bool) -> Schema {
    match ty {
        Type::Object(part) => object(writer, Component::Sent(*part), null),
        Type::List(item) => {
            let list = Schema::list(sent(writer, item, false));
            if null { writer.or_null(list) } else { list }
        }
        ty => small(writer, ty, null),
    }
}

fn object(writer: &mut Writer<'_>, object: Component, null: bool) -> Schema {
    let object = writer.refer(object);
    match null {
        true if writer.is_30() => {
            writer.lose(Loss::NullObject);
            object
        }
        true => writer.or_null(object),
        false => object,
    }
}

/// A value of a response.
pub fn received(writer: &mut Writer<'_>, ty: &Type, null: bool) -> Schema {
    match ty {
        Type::Object(part) => object(writer, Component::Object(*part), null),
        Type::TaggedList(list) => writer.refer(Component::TaggedList(*list)),
        Type::List(item) => {
            let list = Schema::list(received(writer, item, false));
            if null { writer.or_null(list) } else { list }
        }
        Type::Enum(set) => open(writer, *set, null),
        ty => small(writer, ty, null),
    }
}

/// The documented values of an enum, or others.
fn open(writer: &mut Writer<'_>, set: EnumRef, null: bool) -> Schema {
    writer.lose(Loss::OpenEnum);
    let others = match writer.model[set].base {
        Base::Text => Schema::text(),
        Base::Integer => Schema::of("integer"),
    };
    let open = Schema::any_of([writer.refer(Component::Enum(set)), others]);
    if null { writer.or_null(open) } else { open }
}

/// A type without parts. OpenAPI 3.0 has nothing for a reference that may be null, so it is written out. In 3.1,
/// an identifier is also written out: pages show the text of the schema that a reference names, not that of the field.
fn small(writer: &mut Writer<'_>, ty: &Type, null: bool) -> Schema {
    let component = match ty {
        Type::Identifier(identifier) => Some(Component::Identifier(*identifier)),
        Type::Enum(set) => Some(Component::Enum(*set)),
        Type::Indicator => Some(Component::Indicator),
        _ => None,
    };
    let schema = match component {
        Some(component) if null && (writer.is_30() || matches!(component, Component::Identifier(_))) => {
            writer.lose(Loss::NullReference);
            written_out(writer, ty)
        }
        Some(component) => writer.refer(component),
        None => written_out(writer, ty),
    };
    if null { writer.or_null(schema) } else { schema }
}

/// A type without parts and references.
pub fn written_out(writer: &mut Writer<'_>, ty: &Type) -> Schema {
    match ty {
        Type::Integer | Type::Identifier(_) => Schema::integer(),
        Type::Double => Schema::number(),
        Type::Boolean => Schema::of("boolean"),
        Type::Date => Schema::pattern(format!("^{DATE}$")).described("As `YYYY-MM-DD`."),
        Type::DateTime => dated(writer, format!("^{DATE} {TIME}$")).described("As `YYYY-MM-DD HH:MM:SS`."),
        Type::Moment => {
            dated(writer, format!("^{DATE}( {TIME})?$")).described("As `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`.")
        }
        Type::Uuid => Schema { format: Some("uuid"), ..Schema::text() },
        Type::Enum(set) => closed(writer, *set),
        Type::Indicator => {
            let indicators = writer.model.indicators.iter().flat_map(|indicators| &indicators.list);
            Schema::one_of("string", indicators.map(|indicator| &*indicator.name.wire))
        }
        Type::String | Type::Text | Type::Object(_) | Type::TaggedList(_) | Type::List(_) => Schema::text(),
    }
}

fn dated(writer: &mut Writer<'_>, pattern: String) -> Schema {
    writer.lose(Loss::DateFormat);
    Schema::pattern(pattern)
}

/// The documented values of an enum.
fn closed(writer: &Writer<'_>, set: EnumRef) -> Schema {
    let set = &writer.model[set];
    let values = set.values.iter().map(|value| &*value.name.wire);
    match set.base {
        Base::Text => Schema::one_of("string", values),
        Base::Integer => Schema::one_of("integer", values.map(number)),
    }
}

/// A number as it is written, such as 10.
pub fn number(text: &str) -> Json {
    let whole = text.parse::<u64>().map(Json::from).or_else(|_| text.parse::<i64>().map(Json::from));
    whole.or_else(|_| text.parse::<f64>().map(Json::from)).unwrap_or_else(|_| Json::from(text))
}
