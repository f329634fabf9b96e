//! The schemas that others refer to, and their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{EnumRef, IdentifierRef, Model, ObjectRef, Operation, Resource, Returns, TaggedListRef};

/// A schema that others refer to. The document has them in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component {
    Meta,
    Pagination,
    Error,
    Loose(Loose),
    Identifier(IdentifierRef),
    Enum(EnumRef),
    Indicator,
    Figure,
    Figures,
    TaggedList(TaggedListRef),
    Object(ObjectRef),
    /// The parts of an object that calls send.
    Sent(ObjectRef),
    /// The body of an operation: positions of its resource, and of the operation in it.
    Body(usize, usize),
    /// The envelope of a response.
    Response(Returns),
}

/// A value in every form that responses have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loose {
    /// The forms of a value that is absent.
    Absent,
    Boolean,
    Identifier,
    Integer,
    Number,
    Text,
    Moment,
}

/// The names of all components, which are unique.
pub struct Names {
    names: BTreeMap<Component, String>,
    taken: BTreeSet<String>,
}

impl Component {
    /// Components that do not come from the spec, with their names.
    const FIXED: [(Self, &'static str); 13] = [
        (Self::Meta, "Meta"),
        (Self::Pagination, "Pagination"),
        (Self::Error, "Error"),
        (Self::Indicator, "Indicator"),
        (Self::Figure, "Figure"),
        (Self::Figures, "Figures"),
        (Self::Loose(Loose::Absent), "WireAbsent"),
        (Self::Loose(Loose::Boolean), "WireBoolean"),
        (Self::Loose(Loose::Identifier), "WireIdentifier"),
        (Self::Loose(Loose::Integer), "WireInteger"),
        (Self::Loose(Loose::Number), "WireNumber"),
        (Self::Loose(Loose::Text), "WireString"),
        (Self::Loose(Loose::Moment), "WireMoment"),
    ];
}

impl Names {
    pub fn new(model: &Model) -> Self {
        let mut names = Self { names: BTreeMap::new(), taken: BTreeSet::new() };
        for (component, name) in Component::FIXED {
            names.add(component, name, "");
        }
        let [identifiers, enums, objects, lists] =
            [model.identifiers.len(), model.enums.len(), model.objects.len(), model.tagged_lists.len()];
        let owners = Owners::new(model);
        (0..identifiers).map(IdentifierRef).for_each(|it| {
            names.add(Component::Identifier(it), &model[it].name.rust, "");
        });
        (0..enums).map(EnumRef).for_each(|it| {
            names.add(Component::Enum(it), &model[it].name.rust, owners.of_enum(it));
        });
        (0..objects).map(ObjectRef).for_each(|it| {
            names.add(Component::Object(it), &model[it].name.rust, owners.of_object(it));
        });
        (0..lists).map(TaggedListRef).for_each(|it| {
            names.add(Component::TaggedList(it), &model[it].name.rust, "");
        });
        for object in (0..objects).map(ObjectRef) {
            if let Some(sent) = &model[object].sent {
                names.add(Component::Sent(object), &sent.rust, owners.of_object(object));
            }
        }
        for (place, resource) in model.resources.iter().enumerate().filter(|(_, it)| model.is_own(&it.names.module)) {
            names.add_operations(place, resource);
        }
        names
    }

    pub fn of(&self, component: Component) -> &str {
        self.names.get(&component).map_or("", |name| name)
    }

    fn add_operations(&mut self, place: usize, resource: &Resource) {
        let owner = super::text::type_name(resource.names.module.plain());
        for (position, Operation { payload, returns, .. }) in resource.operations.iter().enumerate() {
            if let Some(payload) = payload {
                self.add(Component::Body(place, position), &payload.rust, &owner);
            }
            let object = returns.object().map_or("", |object| self.of(Component::Object(object)));
            let name = match returns {
                Returns::Done => "Done".to_owned(),
                Returns::One(_) => format!("{object}Response"),
                Returns::Many(_) => format!("{object}ListResponse"),
                Returns::Page { .. } => format!("{object}Page"),
                Returns::Statistics => "StatisticsResponse".to_owned(),
            };
            self.add(Component::Response(*returns), &name, &owner);
        }
    }

    /// A name that another component has is preceded by the owner's name, then followed by a number.
    fn add(&mut self, component: Component, name: &str, owner: &str) {
        if self.names.contains_key(&component) {
            return;
        }
        let owned = format!("{owner}{name}");
        let numbered = (2..).map(|number| format!("{owned}{number}"));
        let free = [name.to_owned(), owned.clone()].into_iter().chain(numbered).find(|name| !self.taken.contains(name));
        let free = free.unwrap_or_default();
        self.taken.insert(free.clone());
        self.names.insert(component, free);
    }
}

/// The resources that declare enums and objects, by the names of types.
struct Owners {
    enums: BTreeMap<EnumRef, String>,
    objects: BTreeMap<ObjectRef, String>,
}

impl Owners {
    fn new(model: &Model) -> Self {
        let mut owners = Self { enums: BTreeMap::new(), objects: BTreeMap::new() };
        for resource in &model.resources {
            let name = super::text::type_name(resource.names.module.plain());
            owners.enums.extend(resource.enums.iter().map(|it| (*it, name.clone())));
            owners.objects.extend(resource.objects.iter().map(|it| (*it, name.clone())));
        }
        owners
    }

    fn of_enum(&self, it: EnumRef) -> &str {
        self.enums.get(&it).map_or("", |owner| owner)
    }

    fn of_object(&self, it: ObjectRef) -> &str {
        self.objects.get(&it).map_or("", |owner| owner)
    }
}
