//! How the types of columns are made from the table.

use std::sync::Arc;

use super::kind::{Entries, EntryKind, Field, Kind, Object};
use crate::table::{Column, Record, TaggedList, Type};

impl Kind {
    /// The kind of a type of the table. `around` are the objects that it is in: an object within itself is JSON, because
    /// columns have an end.
    pub(super) fn of(ty: &Type, around: &mut Vec<&'static str>) -> Self {
        match ty {
            Type::Integer => Self::Integer,
            Type::Double => Self::Double,
            Type::Boolean => Self::Boolean,
            Type::String | Type::Text => Self::Text,
            Type::Date => Self::Date,
            Type::DateTime => Self::DateTime,
            Type::Moment => Self::Moment,
            Type::Uuid => Self::Uuid,
            Type::Indicator => Self::Word { integer: false },
            Type::Identifier(_) => Self::Identifier,
            Type::Enum(set) => Self::Word { integer: set.integer },
            Type::Object(record) if around.contains(&record.name) => Self::Json,
            Type::Object(record) => Self::Object(Arc::new(Object::of(record, around))),
            Type::TaggedList(list) => Self::Entry(Arc::new(Entries::of(list, around))),
            Type::List(item) => Self::List(Arc::new(Self::of(item, around))),
        }
    }
}

impl Object {
    /// All fields of a record.
    pub(super) fn of(record: &'static Record, around: &mut Vec<&'static str>) -> Self {
        Self::with(record, record.columns.iter().collect(), true, around)
    }

    /// These fields of a record, in this order.
    pub(super) fn with(
        record: &'static Record,
        columns: Vec<&'static Column>,
        keeps_unknown: bool,
        around: &mut Vec<&'static str>,
    ) -> Self {
        around.push(record.name);
        let fields = columns.iter().map(|column| Field::of(column, around)).collect();
        around.pop();
        let all = record.columns;
        let place = |column: &Column| columns.iter().position(|read| std::ptr::eq(*read, column));
        let others =
            all.iter().enumerate().flat_map(|(field, column)| column.also.iter().map(move |name| (field, *name)));
        let (others, other_names): (Vec<usize>, Vec<&str>) = others.unzip();
        Self {
            names: all.iter().map(|column| column.name).chain(other_names).collect(),
            others,
            places: all.iter().map(place).collect(),
            several: all.iter().map(|column| !column.also.is_empty()).collect(),
            fields,
            keeps_unknown,
        }
    }
}

impl Field {
    fn of(column: &Column, around: &mut Vec<&'static str>) -> Self {
        Self::new(column.name, Kind::of(&column.ty, around), column.required)
    }
}

impl Entries {
    pub(super) fn of(list: &TaggedList, around: &mut Vec<&'static str>) -> Self {
        let mut fields = vec![Field::new("kind", Kind::Word { integer: false }, false)];
        let kinds = list.kinds.iter().map(|kind| {
            let items = kind.items.iter().map(|item| {
                let known = fields.iter().position(|field| field.name == item.name);
                let place = known.unwrap_or_else(|| {
                    fields.push(Field::new(item.name, self::kind(item.name, &item.ty, around), false));
                    fields.len() - 1
                });
                (place, item.required)
            });
            EntryKind { tag: kind.tag, name: kind.name, items: items.collect() }
        });
        let kinds = kinds.collect();
        fields.push(Field::new("other", Kind::Json, false));
        Self { kinds, fields }
    }
}

/// The API documents the integers of this name as milliseconds since 1970-01-01 UTC.
fn kind(name: &str, ty: &Type, around: &mut Vec<&'static str>) -> Kind {
    match ty {
        Type::Integer if name == "timestamp" => Kind::Milliseconds,
        ty => Kind::of(ty, around),
    }
}
