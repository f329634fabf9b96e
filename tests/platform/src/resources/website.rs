//! Section "Website".

use crate::resource::Kind::{Integer, OneOf, Text};
use crate::resource::Operation::{Get, List, Update};
use crate::resource::{Resource, read, refers, write};

const LANGUAGES: &[&str] = &["en", "de", "es", "it", "pt", "nl", "se", "tw", "ja", "ko", "fr"];

pub const WEBSITE: Resource = Resource {
    name: "website",
    operations: &[List, Get, Update],
    columns: &[
        read("id", Integer),
        write("url", Text),
        write("label", Text),
        refers("client_id", Integer, "client"),
        write("currency", Text),
        write("language_admin", OneOf(LANGUAGES)),
        write("timezone", Text),
    ],
    filters: &[],
    period: None,
};
