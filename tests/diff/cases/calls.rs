//! Calls and filters.

use super::Case;

cases! {
    CALLS:

    "  get: GET /group/{id}" => "  get: GET /group/{id}\n  delete: DELETE /group/{id}":
        ["operation-added"] ["operation-removed"];
    "  look: { call: \"GET /group/{id}/state\"," => "  how: { call: \"GET /group/{id}/state\",":
        ["operation-renamed"] ["operation-renamed"];
    "    call: PUT /group/{id}/open\n" => "    call: PUT /group/{id}/open\n    name: reopen\n":
        ["operation-renamed"] ["operation-renamed"];
    "call: PUT /group/{id}/close" => "call: POST /group/{id}/close": ["method-changed"] ["method-changed"];
    "call: PUT /group/{id}/close" => "call: PUT /group/{group_id}/close": ["argument-renamed"] ["argument-renamed"];
    "call: PUT /group/{id}/close" => "call: PUT /group/{id}/shut": ["path-changed"] ["path-changed"];
    "call: PUT /group/{id}/close" => "call: PUT /group/{id}/close/{rule_id}":
        ["path-arguments-changed"] ["path-arguments-changed"];
    "call: GET /group/live" => "call: GET /group/live?all=1": ["query-changed"] ["query-changed"];
    "returns: page<state>" => "returns: list<state>": ["returns-changed"] ["returns-changed"];
    "returns: state" => "returns: group": ["returns-changed"] ["returns-changed"];
    "doc: Reads how it is." => "doc: Says how it is.": ["doc-changed"] ["doc-changed"];
    "returns: state }" => "returns: state, deprecated: use `live` }": ["deprecated"] ["undeprecated"];
    "  get: GET /group/{id}\n  create: POST /group\n" => "  create: POST /group\n  get: GET /group/{id}\n":
        ["reordered"] ["reordered"];
    "  look: { call: \"GET" => "  look: { parameters: { day: date }, call: \"PUT":
        ["method-changed", "body-added"] ["method-changed", "body-removed"];
    "call: PUT /group/{id}/close\n" => "call: PUT /group/{id}/close\n    body: json_list\n":
        ["body-shape-changed"] ["body-shape-changed"];
    "call: PUT /group/{id}/close\n" => "call: PUT /group/{id}/close\n    body: form\n":
        ["body-encoding-changed"] ["body-encoding-changed"];
}

cases! {
    FILTERS:

    "      since: { type: date, example" => "      old: { type: boolean, example: \"?filters[old]=1\", doc: Only old ones. }\n      since: { type: date, example":
        ["filter-added"] ["filter-removed"];
    "    filters_of: list\n" => "": ["returns-changed", "filter-removed", "filter-removed", "filter-removed",
        "filter-removed", "filter-removed", "filter-removed", "filter-removed", "period-removed"] ["returns-changed",
        "filter-added", "filter-added",
        "filter-added", "filter-added", "filter-added", "filter-added", "filter-added", "period-added"];
    "{ type: date, example" => "{ type: date, name: after, example": ["filter-renamed"] ["filter-renamed"];
    "      since: { type: date, example: \"?filters[since]" => "      after: { name: since, type: date, example: \"?filters[after]":
        ["filter-rewritten", "example-changed"] ["filter-rewritten", "example-changed"];
    "{ type: date, example" => "{ type: moment, example": ["argument-type-widened"] ["argument-type-changed"];
    "{ type: date, example" => "{ type: string, example": ["argument-type-changed"] ["argument-type-changed"];
    "{ type: text," => "{ type: string,": ["doc-changed"] ["doc-changed"];
    "nullable: true, " => "": ["null-removed"] ["null-added"];
    "one: website, " => "": ["one-removed"] ["one-added"];
    "one: website, " => "one: site, ": ["one-renamed"] ["one-renamed"];
    "only: \"1\", example" => "example": ["only-removed"] ["only-added"];
    "only: \"1\", example: \"?filters[open]=1\"" => "only: \"0\", example: \"?filters[open]=0\"":
        ["only-changed", "example-changed"] ["only-changed", "example-changed"];
    "[name]=*a*" => "[name]=*b*": ["example-changed"] ["example-changed"];
    "doc: Only of this name." => "doc: Only those of this name.": ["doc-changed"] ["doc-changed"];
    "doc: Only of this name." => "doc: Only of this name., deprecated: use `since`": ["deprecated"] ["undeprecated"];
    "doc: Only open ones. }\n      from: { type: moment, example: \"?filters[from]=2024-01-31\", doc: Only from then on. }" =>
        "doc: Only open ones. }\n      from: { type: moment, example: \"?filters[from]=2024-01-31\", doc: Only then. }":
        ["doc-changed"] ["doc-changed"];
    "      to: { type: moment, example: \"?filters[to]=2024-01-31\", doc: Only until then. }\n      until: { type: moment, example: \"?filters[until]=2024-01-31\", doc: Only until then. }" =>
        "      until: { type: moment, example: \"?filters[until]=2024-01-31\", doc: Only until then. }\n      to: { type: moment, example: \"?filters[to]=2024-01-31\", doc: Only until then. }":
        ["reordered"] ["reordered"];
}
