//! What a document says about the API as a whole.

use super::calls;
use super::document::{Info, Link, SecurityScheme, Server, Tag};
use super::entries::Entries;
use super::guide;
use super::loss::Loss;
use super::options::Keys;
use super::text;
use super::writer::Writer;
use crate::model::{BasicPart, Platform, Reference, Resource};
use crate::surface::markdown::{code, prose};

const HEADER: &str = "ApiKeyHeader";
const BASIC: &str = "ApiKeyBasic";
const QUERY: &str = "ApiKeyQuery";

pub fn info(writer: &Writer<'_>) -> Info {
    let about = writer.about;
    let link = |it: &Reference| Link { name: it.name.value.clone(), url: it.url.value.clone() };
    Info {
        title: about.title.value.clone(),
        version: about.version.value.clone(),
        description: guide::text(writer),
        contact: about.contact.as_ref().map(link),
        license: about.licence.as_ref().map(link),
    }
}

/// The first is the default.
pub fn servers(writer: &Writer<'_>) -> Vec<Server> {
    let server = |platform: &Platform| Server { url: platform.url.clone(), description: prose(&platform.doc.value) };
    writer.api.platforms.iter().map(server).collect()
}

/// The groups of operations, deprecated ones last.
pub fn tags(writer: &mut Writer<'_>) -> Vec<Tag> {
    let mut resources: Vec<&Resource> = writer.model.own_resources().collect();
    resources.sort_by_key(|resource| resource.deprecated.is_some());
    if resources.iter().any(|resource| resource.deprecated.is_some()) {
        writer.lose(Loss::GroupDeprecation);
    }
    let tag = |resource: &Resource| Tag {
        name: calls::tag(resource),
        display_name: text::title(&resource.names.many),
        description: text::description(&resource.doc.value, resource.deprecated.as_ref()),
    };
    resources.into_iter().map(tag).collect()
}

/// Each of these suffices.
pub fn security(writer: &Writer<'_>) -> Vec<Entries<[String; 0]>> {
    let all: &[&str] = match writer.options.keys {
        Keys::Header => &[HEADER, BASIC],
        Keys::All => &[HEADER, BASIC, QUERY],
    };
    all.iter().map(|name| Entries::from_iter([(*name, [])])).collect()
}

pub fn security_schemes(writer: &mut Writer<'_>) -> Entries<SecurityScheme> {
    let api = writer.api;
    let key = |name: &str, place, description: String| SecurityScheme {
        ty: "apiKey",
        name: Some(name.to_owned()),
        place: Some(place),
        description,
        ..SecurityScheme::default()
    };
    let in_query = format!("The query can also carry the key, as {}.", code(&api.key_parameter.value));
    writer.lose(Loss::BasicPart);
    let part = match api.key_in_basic {
        BasicPart::UserName => "The key is the user name; the password is empty.",
    };
    let basic =
        SecurityScheme { ty: "http", scheme: Some("basic"), description: part.to_owned(), ..SecurityScheme::default() };
    let header = |more: &str| key(&api.key_header.value, "header", format!("The key in a header.{more}"));
    match writer.options.keys {
        Keys::Header => {
            writer.lose(Loss::QueryKey);
            let more = format!(" {in_query} Logs of servers and proxies then have it.");
            Entries::from_iter([(HEADER, header(&more)), (BASIC, basic)])
        }
        Keys::All => {
            let query = key(&api.key_parameter.value, "query", "The key in the query.".to_owned());
            Entries::from_iter([(HEADER, header("")), (BASIC, basic), (QUERY, query)])
        }
    }
}
