//! Resources: their names, fields and types.

use super::Case;

cases! {
    RESOURCES:

    "# spec/resources/statistic.yaml" => "# spec/resources/rank.yaml\nresource: rank\ndoc: A rank.\noperations: { read: { call: GET /rank, doc: Reads it. } }\n# spec/resources/statistic.yaml":
        ["resource-added"] ["resource-removed"];
    "resource: group\n" => "resource: group\nname: team\n": ["resource-renamed"] ["resource-renamed"];
    "resource: group\n" => "resource: group\nplural: groupes\n": ["resource-renamed"] ["resource-renamed"];
    "doc: A team." => "doc: A team of people.": ["doc-changed"] ["doc-changed"];
    "doc: A team." => "doc: A team.\ndeprecated: use nothing": ["deprecated"] ["undeprecated"];
    "doc: A team.\n" => "doc: A team.\nenums: { mood: { doc: How it feels., values: { good: Well. } } }\n":
        ["type-added"] ["type-removed"];
    "objects:\n" => "objects:\n  note:\n    doc: What is said.\n    fields: { text: string }\n":
        ["type-added"] ["type-removed"];
    "  state:\n    doc" => "  state:\n    name: condition\n    doc": ["type-renamed"] ["type-renamed"];
    "  state:\n    doc: How it is." => "  state:\n    doc: How it does.": ["doc-changed"] ["doc-changed"];
    "      busy: {" => "      open: { type: boolean, doc: Whether it is open. }\n      busy: {":
        ["field-added"] ["field-removed"];
    "      busy: {" => "      id: rule_id\n      busy: {": ["required-field-added"] ["field-removed"];
    "  name: { type: string, doc" => "  motto: { type: string, doc: What it says. }\n  name: { type: string, doc":
        ["field-added"] ["field-removed"];
    "  name: { type: string, doc" => "  name: { type: string, name: title, doc": ["field-renamed"] ["field-renamed"];
    "  name: { type: string, doc" => "  label: { type: string, name: name, doc": ["field-rewritten"] ["field-rewritten"];
    "      busy: {" => "      busy: { also: in_use,": ["spelling-added"] ["spelling-removed"];
    "also: [length, count]" => "also: length": ["spelling-removed"] ["spelling-added"];
    "also: [length, count]" => "also: [count, width]":
        ["spelling-removed", "spelling-added"] ["spelling-removed", "spelling-added"];
    "also: [length, count]" => "also: [count, length]": ["reordered"] ["reordered"];
    "  size: { type: integer, access: read, also: [length, count]" => "  length: { name: size, type: integer, access: read, also: [size, count]":
        ["field-rewritten", "spelling-added"] ["field-rewritten", "spelling-added"];
    "size: { type: integer" => "size: { type: double": ["field-type-changed"] ["field-type-changed"];
    "opened_on: { type: date," => "opened_on: { type: moment,":
        ["field-type-changed", "argument-type-changed"] ["field-type-changed", "argument-type-changed"];
    "  name: { type: string, doc" => "  name: { type: text, doc": ["not-generated"] ["not-generated"];
    "integer, access: read" => "integer": ["field-writable"] ["field-read-only"];
    "boolean, access: read" => "boolean": ["not-generated"] ["not-generated"];
    "doc: How many belong to it." => "doc: How many are in it.": ["doc-changed"] ["doc-changed"];
    "doc: How many belong to it." => "doc: How many belong to it., deprecated: count them": ["deprecated"] ["undeprecated"];
    "deprecated: ask it" => "deprecated: use `size`": ["deprecation-changed"] ["deprecation-changed"];
    "      busy: { type: boolean, access: read, doc: Whether it is busy. }\n      since: { type: date, doc: Since when. }" =>
        "      since: { type: date, doc: Since when. }\n      busy: { type: boolean, access: read, doc: Whether it is busy. }":
        ["reordered"] ["reordered"];
    "tagged_lists:\n" => "tagged_lists:\n  entry: { doc: An entry., kinds: { 1: { name: one, doc: One., items: { at: date } } } }\n":
        ["type-added"] ["type-removed"];
    "    doc: What happened." => "    name: incident\n    doc: What happened.": ["type-renamed"] ["type-renamed"];
    "      2:\n" => "      3: { name: moved, doc: It was moved., items: { at: datetime } }\n      2:\n":
        ["kind-added"] ["kind-removed"];
    "name: closed" => "name: shut": ["kind-renamed"] ["kind-renamed"];
    "      2:\n" => "      4:\n": ["kind-retagged"] ["kind-retagged"];
    "by: { type: string, doc: By whom. }" => "by: { type: string, doc: By whom. }\n          why: { type: string, doc: Why. }":
        ["item-added"] ["item-removed"];
    "by: { type: string, doc" => "by: { type: string, name: who, doc": ["item-renamed"] ["item-renamed"];
    "by: { type: string, doc: By" => "who: { name: by, type: string, doc: By": ["not-generated"] ["not-generated"];
    "by: { type: string, doc" => "by: { type: uuid, doc": ["item-type-changed"] ["item-type-changed"];
    "by: { type: string, doc" => "by: { type: string, required: true, doc": ["item-type-changed"] ["item-type-changed"];
    "by: { type: string, doc" => "by: { type: string, deprecated: use `at`, doc": ["not-generated"] ["not-generated"];
    "          at: { type: datetime, required: true, doc: When. }\n          by: { type: string, doc: By whom. }" =>
        "          by: { type: string, doc: By whom. }\n          at: { type: datetime, required: true, doc: When. }":
        ["items-reordered"] ["items-reordered"];
}
