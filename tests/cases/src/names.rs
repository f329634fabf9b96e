//! What the generated client calls things: the only file of this crate that knows.

use iadvize_codegen::model::{Filter, Literal, Model, Name, Object, Payload, Resource, Type, Value};
use iadvize_codegen::surface::filters::{IS_NOT_NULL, IS_NULL};
use iadvize_codegen::surface::{self, api, statistics};

/// The import of every name.
pub fn imports(model: &Model) -> String {
    let items = surface::surface(model);
    let modules = surface::modules(&items).map(|(module, _)| &*module.name).filter(|module| *module != api::MODULE);
    let modules: Vec<String> = modules.map(|module| format!("{module}::*")).collect();
    format!("use iadvize::{{*, {}}};", modules.join(", "))
}

/// A channel as a type.
pub fn channel(value: &Value) -> String {
    statistics::channel(value)
}

/// The call of an operation, or of one that the resource does not have.
pub fn call(resource: &Resource, operation: &str, arguments: &[String]) -> String {
    format!("client.{}().{operation}({})", resource.names.accessor, arguments.join(", "))
}

/// The type that has the operations of a resource, as the compiler writes it.
pub fn handle(resource: &Resource) -> String {
    format!("{}<M>", resource.names.handle)
}

/// The constructor of a body.
pub fn constructor(payload: &Payload, required: &[String]) -> String {
    format!("{}::new({})", payload.rust, required.join(", "))
}

/// The constructor of an object in a body, with some values.
fn object(model: &Model, object: &Object) -> String {
    let sent = object.sent.as_ref().map(|sent| {
        let required = sent.parameters.iter().filter(|part| part.required);
        let required: Vec<String> = required.map(|part| value(model, &part.ty)).collect();
        format!("{}::new({})", sent.rust, required.join(", "))
    });
    sent.unwrap_or_else(|| "()".to_owned())
}

/// A call of the method with this name.
pub fn method(name: &Name, argument: &str) -> String {
    format!(".{}({argument})", name.rust)
}

/// The call of a filter with a value that an example gives it.
pub fn filter(model: &Model, filter: &Filter, value: &Literal) -> String {
    match null_suffix(value) {
        Some(suffix) => format!(".{}{suffix}()", filter.name.plain()),
        None => method(&filter.name, &literal(model, value)),
    }
}

/// The suffix of the method that sends this value.
pub fn null_suffix(value: &Literal) -> Option<&'static str> {
    match value {
        Literal::Null => Some(IS_NULL),
        Literal::NotNull => Some(IS_NOT_NULL),
        _ => None,
    }
}

/// Some value of a type.
pub fn value(model: &Model, ty: &Type) -> String {
    let value = match ty {
        Type::Integer | Type::Identifier(_) => "1",
        Type::Double => "1.0",
        Type::Boolean => "true",
        Type::String | Type::Text => "\"\"",
        Type::Date | Type::Moment => "date(2024, 1, 31)",
        Type::DateTime => "date(2024, 1, 31).at(0, 0, 0, 0)",
        Type::Uuid => "Uuid::nil()",
        Type::List(item) => return format!("[{}]", value(model, item)),
        Type::Enum(set) => return format!("{}::from(\"\")", model[*set].name.rust),
        Type::Object(of) => return object(model, &model[*of]),
        Type::Indicator | Type::TaggedList(_) => "()",
    };
    value.to_owned()
}

/// An example's value.
fn literal(model: &Model, value: &Literal) -> String {
    match value {
        Literal::Number(number) => number.to_string(),
        Literal::Double(number) => format!("{number:?}"),
        Literal::Uuid(text) => format!("{text:?}.parse::<Uuid>().unwrap()"),
        Literal::Text(text) => format!("{text:?}"),
        Literal::Boolean(value) => value.to_string(),
        Literal::Value(set, position) => {
            let set = &model[*set];
            format!("{}::{}", set.name.rust, set.values[*position].name.rust)
        }
        Literal::Indicator(name) => format!("Indicator::{name}"),
        Literal::Moment(date, time) => {
            let date = format!("date({}, {}, {})", date.year(), date.month(), date.day());
            let at = time.map(|time| format!(".at({}, {}, {}, 0)", time.hour(), time.minute(), time.second()));
            date + &at.unwrap_or_default()
        }
        Literal::Null | Literal::NotNull | Literal::Only => String::new(),
        Literal::List(items) => {
            let items: Vec<String> = items.iter().map(|item| literal(model, item)).collect();
            format!("[{}]", items.join(", "))
        }
    }
}
