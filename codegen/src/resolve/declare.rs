//! The declarations of the spec, which are collected first and so can be in any order.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{EnumRef, IdentifierRef, ObjectRef, TaggedListRef, Type};
use crate::parse::lower::{Entries, each};
use crate::parse::raw;
use crate::source::{Own, Span, Spanned};
use crate::words::Remark;

/// Every declared name and its declaration.
#[derive(Default)]
pub struct Declarations<'a> {
    pub own: Own,
    types: BTreeMap<&'a str, (Type, Span)>,
    pub identifiers: Vec<DeclaredIdentifier<'a>>,
    pub enums: Vec<(&'a Spanned<String>, &'a raw::Enumeration)>,
    pub objects: Vec<DeclaredObject<'a>>,
    pub tagged_lists: Vec<(&'a Spanned<String>, &'a raw::TaggedList)>,
    pub indicators: Vec<&'a Spanned<String>>,
}

pub struct DeclaredIdentifier<'a> {
    pub name: &'a Spanned<String>,
    /// The name of what it identifies.
    pub one: &'a str,
    pub doc: Option<&'a Spanned<String>>,
}

/// An object before its fields are linked.
pub struct DeclaredObject<'a> {
    pub name: &'a Spanned<String>,
    /// The spec's `name:`.
    pub chosen: Option<&'a Spanned<String>>,
    pub doc: &'a Spanned<String>,
    pub deprecated: Option<&'a Spanned<String>>,
    pub fields: &'a Entries<raw::Field>,
    pub remark: Option<&'a Remark>,
    /// Whether it is the record of a resource.
    pub record: bool,
}

impl<'a> Declarations<'a> {
    pub fn collect(spec: &'a raw::Spec, sink: &mut Diagnostics) -> Self {
        let mut names = Self { own: spec.own, ..Self::default() };
        for (name, raw) in &spec.enums.0 {
            names.add_enum(name, raw, sink);
        }
        let mut firsts: BTreeMap<&str, Span> = BTreeMap::new();
        for (_, resource) in &spec.resources {
            names.add_resource(resource, sink);
            let first = *firsts.entry(&resource.resource.value).or_insert(resource.resource.span);
            if first != resource.resource.span {
                sink.push(names.twice(&resource.resource, first));
            }
        }
        for (name, doc) in spec.api.iter().flat_map(|api| &api.identifiers).flat_map(|entries| &entries.0) {
            let one = name.value.trim_end_matches("_id");
            names.add_identifier(DeclaredIdentifier { name, one, doc: Some(doc) }, sink);
        }
        names.indicators = spec.indicators.iter().flat_map(|raw| &raw.indicators.0).map(|(name, _)| name).collect();
        names
    }

    pub fn get(&self, name: &str) -> Option<&Type> {
        self.types.get(name).map(|(ty, _)| ty)
    }

    pub fn object(&self, name: &str) -> Option<ObjectRef> {
        if let Some(Type::Object(object)) = self.get(name) { Some(*object) } else { None }
    }

    pub fn identifier(&self, name: &str) -> Option<IdentifierRef> {
        if let Some(Type::Identifier(identifier)) = self.get(name) { Some(*identifier) } else { None }
    }

    pub fn enumeration(&self, name: &str) -> Option<EnumRef> {
        if let Some(Type::Enum(set)) = self.get(name) { Some(*set) } else { None }
    }

    pub fn tagged_list(&self, name: &str) -> Option<TaggedListRef> {
        if let Some(Type::TaggedList(list)) = self.get(name) { Some(*list) } else { None }
    }

    pub fn known(&self) -> impl Iterator<Item = &str> {
        self.types.keys().copied()
    }

    /// The declared names of one kind of type.
    pub fn known_as(&self, kind: impl Fn(&Type) -> bool) -> impl Iterator<Item = &str> {
        self.types.iter().filter(move |(_, (ty, _))| kind(ty)).map(|(name, _)| *name)
    }

    fn add_resource(&mut self, resource: &'a raw::Resource, sink: &mut Diagnostics) {
        if let Some(name) = identifier_name(resource) {
            let one = &*resource.rust_name().value;
            self.add_identifier(DeclaredIdentifier { name, one, doc: None }, sink);
        }
        for (name, raw) in each(&resource.enums) {
            self.add_enum(name, raw, sink);
        }
        if let Some(fields) = &resource.fields {
            let (name, doc) = (resource.rust_name(), &resource.doc);
            let record =
                DeclaredObject { name, chosen: None, doc, deprecated: None, fields, remark: None, record: true };
            self.add_object(record, sink);
        }
        for (name, raw) in each(&resource.objects) {
            let (chosen, deprecated) = (raw.name.as_ref(), raw.deprecated.as_ref());
            let (doc, fields, remark) = (&raw.doc, &raw.fields, Some(&raw.remark));
            self.add_object(DeclaredObject { name, chosen, doc, deprecated, fields, remark, record: false }, sink);
        }
        for (name, raw) in each(&resource.tagged_lists) {
            self.declare(name, Type::TaggedList(TaggedListRef(self.tagged_lists.len())), sink);
            self.tagged_lists.push((name, raw));
        }
    }

    fn add_identifier(&mut self, declared: DeclaredIdentifier<'a>, sink: &mut Diagnostics) {
        self.declare(declared.name, Type::Identifier(IdentifierRef(self.identifiers.len())), sink);
        self.identifiers.push(declared);
    }

    fn add_enum(&mut self, name: &'a Spanned<String>, raw: &'a raw::Enumeration, sink: &mut Diagnostics) {
        self.declare(name, Type::Enum(EnumRef(self.enums.len())), sink);
        self.enums.push((name, raw));
    }

    fn add_object(&mut self, declared: DeclaredObject<'a>, sink: &mut Diagnostics) {
        self.declare(declared.name, Type::Object(ObjectRef(self.objects.len())), sink);
        self.objects.push(declared);
    }

    fn declare(&mut self, name: &'a Spanned<String>, ty: Type, sink: &mut Diagnostics) {
        if Type::PLAIN.iter().any(|(plain, _)| *plain == name.value) {
            let message = format!("`{}` is a built-in type", name.value);
            let found = Diagnostic::new(Code::DuplicateName, message, name.span, "cannot be declared");
            sink.push(found.help("choose another name"));
            return;
        }
        let first = self.types.get(&*name.value).map(|(_, first)| *first);
        if let Some(first) = first {
            sink.push(self.twice(name, first));
        }
        // The spec that is extended keeps its own declarations.
        if first.is_none_or(|first| self.own.has(first.file)) {
            self.types.insert(&name.value, (ty, name.span));
        }
    }

    fn twice(&self, name: &Spanned<String>, first: Span) -> Diagnostic {
        let (message, help) = match self.own.has(first.file) {
            true => (
                format!("`{}` is declared twice", name.value),
                "delete one if both mean the same, or give one of them another name",
            ),
            false => (
                format!("`{}` is already declared by the client", name.value),
                "use the client's declaration by its name, or choose another name",
            ),
        };
        let found = Diagnostic::new(Code::DuplicateName, message, name.span, "declared again");
        found.also(first, "first declared here").help(help)
    }
}

/// The type of a resource's `id` field declares the identifier of the resource, if its name ends in `_id`.
pub fn identifier_name(resource: &raw::Resource) -> Option<&Spanned<String>> {
    let (_, field) = resource.fields.as_ref()?.0.iter().find(|(name, _)| name.value == "id")?;
    (field.ty.name.value.ends_with("_id") && field.ty.argument.is_none()).then_some(&field.ty.name)
}
