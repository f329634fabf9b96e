//! The schemas that the operations refer to, and those that these refer to.

use std::collections::BTreeMap;

use super::component::Component;
use super::document::Components;
use super::entries::Entries;
use super::schema::Schema;
use super::writer::Writer;
use super::{body, enums, envelope, figures, general, objects, parameters, wire};

pub fn components(writer: &mut Writer<'_>) -> Components {
    let parameters = parameters::shared(writer);
    let responses = Entries::from_iter([("Error", envelope::failure(writer))]);
    let security_schemes = general::security_schemes(writer);
    let mut schemas = BTreeMap::new();
    while let Some(component) = writer.next() {
        let name = writer.names.of(component).to_owned();
        let schema = writer.inside(&name, |writer| schema(writer, component));
        schemas.insert(component, (name, schema));
    }
    Components { schemas: schemas.into_values().collect(), responses, parameters, security_schemes }
}

fn schema(writer: &mut Writer<'_>, component: Component) -> Schema {
    match component {
        Component::Meta => envelope::meta(writer),
        Component::Pagination => envelope::pagination(writer),
        Component::Error => envelope::error(writer),
        Component::Loose(loose) => wire::loose(writer, loose),
        Component::Identifier(identifier) => enums::identifier(writer, identifier),
        Component::Enum(set) => enums::enumeration(writer, set),
        Component::Indicator => figures::indicators(writer),
        Component::Figure => figures::figure(writer),
        Component::Figures => figures::figures(writer),
        Component::TaggedList(list) => objects::tagged_list(writer, list),
        Component::Object(object) => objects::object(writer, object),
        Component::Sent(object) => objects::sent(writer, object),
        Component::Body(resource, operation) => {
            let payload = writer.model.resources[resource].operations[operation].payload.as_ref();
            payload.map(|payload| body::schema(writer, payload)).unwrap_or_default()
        }
        Component::Response(returns) => envelope::envelope(writer, returns),
    }
}
