//! What people need to know before the first call.

use super::options::Profile;
use super::writer::Writer;
use crate::surface::markdown::code;

/// The introduction of the document, in Markdown.
pub fn text(writer: &Writer<'_>) -> String {
    let api = writer.api;
    let [header, query, page, limit, wildcard] =
        [&api.key_header, &api.key_parameter, &api.page_parameter, &api.limit_parameter, &api.wildcard]
            .map(|word| code(&word.value));
    let whole = code(&format!("{}=1", api.full_parameter.value));
    let (default, maximum) = (api.default_limit.value, api.maximum_limit.value);
    let types = match writer.options.profile {
        Profile::Meant => {
            "Types are as the documentation means them. Responses can write them differently, such as `\"12\"` for 12."
        }
        Profile::Wire => "Types have every form that responses have, such as `\"12\"` for 12.",
    };
    [
        format!("{types} Rules that OpenAPI cannot express are in the descriptions and in `x-rules`."),
        "## Authentication".to_owned(),
        format!(
            "Send the API key in the header {header}, or as the user name of HTTP Basic authentication with an empty \
             password. The query parameter {query} also works, but puts the key into the logs of servers and proxies."
        ),
        "## Lists".to_owned(),
        format!(
            "{page} selects a page, from 1, and {limit} the number of items, {default} by default and {maximum} at most. \
             Items are identifiers with a link; with {whole}, they are whole records."
        ),
        "## Filters".to_owned(),
        format!(
            "Commas separate several values. In some texts, {wildcard} stands for any characters. Dates have no time zone."
        ),
        "## Errors".to_owned(),
        format!(
            "`meta.status` of a success is {}. Otherwise, `meta.message` is the cause. The documentation gives no HTTP status.",
            code(&api.success.value)
        ),
    ]
    .join("\n\n")
}
