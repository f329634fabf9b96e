//! The JSON of every type that the spec declares, for the test that reads and writes it.

use iadvize_codegen::model::{Base, Enumeration, Field, Model, Object, TaggedList, Type};

use crate::names;

/// A function for the shape of each type, and `all`, which visits each type with its shape.
pub fn shapes(model: &Model) -> String {
    let mut functions = String::new();
    let mut visits = String::new();
    let mut add = |ty: &str, shape: String| {
        functions.push_str(&format!("\nfn {}() -> Shape {{\n    {shape}\n}}\n", function(ty)));
        visits.push_str(&format!("    check.check::<{ty}>({ty:?}, {}());\n", function(ty)));
    };
    for identifier in &model.identifiers {
        add(&identifier.name.rust, "identifier()".to_owned());
    }
    for set in &model.enums {
        add(&set.name.rust, enumeration(set));
    }
    for object in model.objects.iter().filter(|object| !object.only_sent) {
        add(&object.name.rust, self::object(model, object));
    }
    for list in &model.tagged_lists {
        add(&list.name.rust, tagged_list(model, list));
    }
    if let Some(indicators) = &model.indicators {
        let words: Vec<String> = indicators.list.iter().map(|it| format!("{:?}", it.name.wire)).collect();
        add("Indicator", format!("words(&[{}])", words.join(", ")));
    }
    format!("{}\n{functions}\npub fn all(check: &mut impl Check) {{\n{visits}}}\n", names::imports(model))
}

fn function(ty: &str) -> String {
    format!("shape_of_{}", ty.to_lowercase())
}

fn enumeration(set: &Enumeration) -> String {
    let kind = if set.base == Base::Integer { "numbers" } else { "words" };
    let words: Vec<String> = set.values.iter().map(|value| format!("{:?}", value.name.wire)).collect();
    format!("{kind}(&[{}])", words.join(", "))
}

fn object(model: &Model, object: &Object) -> String {
    let fields = object.fields.iter().map(|field| format!("({:?}, {})", field.name.wire, self::field(model, field)));
    format!("object(vec![{}])", fields.collect::<Vec<_>>().join(", "))
}

fn tagged_list(model: &Model, list: &TaggedList) -> String {
    let kinds = list.kinds.iter().map(|kind| {
        let items: Vec<String> = kind.items.iter().map(|item| field(model, item)).collect();
        format!("({}, vec![{}])", kind.tag, items.join(", "))
    });
    format!("tagged_list(vec![{}])", kinds.collect::<Vec<_>>().join(", "))
}

fn field(model: &Model, field: &Field) -> String {
    let shape = shape(model, &field.ty);
    if field.required { shape } else { format!("optional({shape})") }
}

fn shape(model: &Model, ty: &Type) -> String {
    let name = match ty {
        Type::Integer => "integer",
        Type::Double => "double",
        Type::Boolean => "boolean",
        Type::String | Type::Text => "text",
        Type::Date => "date",
        Type::DateTime => "date_time",
        Type::Moment => "moment",
        Type::Uuid => "uuid",
        Type::List(item) => return format!("list_of({})", shape(model, item)),
        Type::Indicator => return format!("{}()", function("Indicator")),
        Type::Identifier(reference) => return format!("{}()", function(&model[*reference].name.rust)),
        Type::Enum(reference) => return format!("{}()", function(&model[*reference].name.rust)),
        Type::Object(reference) => return format!("{}()", function(&model[*reference].name.rust)),
        Type::TaggedList(reference) => return format!("{}()", function(&model[*reference].name.rust)),
    };
    format!("{name}()")
}
