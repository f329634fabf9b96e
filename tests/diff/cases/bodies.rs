//! Parameters and objects in bodies.

use super::Case;

cases! {
    PARAMETERS:

    "      forced: {" => "      note: { type: string, doc: What to note. }\n      forced: {":
        ["parameter-added"] ["parameter-removed"];
    "      forced: {" => "      note: { type: string, required: true, doc: What to note. }\n      forced: {":
        ["required-parameter-added"] ["required-parameter-removed"];
    "boolean, only: \"1\", doc: What" => "boolean, only: \"1\", name: force, doc: What":
        ["parameter-renamed"] ["parameter-renamed"];
    "reason: { type: string," => "reason: { type: string, name: cause,": ["parameter-renamed"] ["parameter-renamed"];
    "reason: { type: string," => "cause: { type: string, name: reason,":
        ["parameter-rewritten"] ["parameter-rewritten"];
    "reason: { type: string, required: true," => "reason: { type: string,": ["parameter-optional"] ["parameter-required"];
    "reason: { type: string," => "reason: { type: uuid,": ["argument-type-changed"] ["argument-type-changed"];
    "boolean, only: \"1\", doc: What" => "boolean, doc: What": ["only-removed"] ["only-added"];
    "boolean, only: \"1\", doc: What" => "boolean, only: \"0\", doc: What": ["only-changed"] ["only-changed"];
    "boolean, only: \"1\", doc: What" => "string, only: \"1\", doc: What": ["only-changed"] ["only-changed"];
    "reason: { type: string," => "reason: { deprecated: use `day`, type: string,": ["deprecated"] ["undeprecated"];
    "boolean, only: \"1\", doc: What" => "boolean, deprecated: use nothing, only: \"1\", doc: What":
        ["deprecated"] ["undeprecated"];
    "      reason: { type: string, required: true, doc: Why. }\n      rule_id: { type: rule_id, required: true, doc: By which rule. }" =>
        "      rule_id: { type: rule_id, required: true, doc: By which rule. }\n      reason: { type: string, required: true, doc: Why. }":
        ["arguments-reordered"] ["arguments-reordered"];
    "      day: { type: date, doc: When. }\n      level: { type: level, doc: How much. }" =>
        "      level: { type: level, doc: How much. }\n      day: { type: date, doc: When. }": ["reordered"] ["reordered"];
}

cases! {
    OBJECTS:

    "place: { type: place, doc" => "place: { type: place, access: read, doc":
        ["field-read-only", "type-removed"] ["field-writable", "type-added"];
    "visit: { type: visit, access: read, doc" => "visit: { type: visit, doc":
        ["field-writable", "type-added"] ["field-read-only", "type-removed"];
    "      remark: { type: remark, doc: What to say. }\n" => "":
        ["type-added", "type-removed", "parameter-removed"] ["type-removed", "type-added", "parameter-added"];
    "  remark:\n    doc: A remark.\n    fields:\n" => "  pen: { doc: A pen., fields: { ink: { type: string, required: true }, tip: double } }\n  remark:\n    doc: A remark.\n    fields:\n      pen: { type: list<pen>, doc: With what. }\n":
        ["type-added", "parameter-added"] ["type-removed", "parameter-removed"];
    "  look: { call" => "  remarks: { call: \"GET /group/{id}/remark\", doc: Reads them., returns: list<remark> }\n  look: { call":
        ["type-added", "operation-added"] ["type-removed", "operation-removed"];
    "remark: { type: remark, doc" => "remark: { type: list<remark>, doc": ["argument-type-changed"] ["argument-type-changed"];
    "remark: { type: remark, doc" => "remark: { type: remark, required: true, doc":
        ["parameter-required"] ["parameter-optional"];
    "  remark:\n    doc: A remark." => "  remark:\n    name: comment\n    doc: A remark.": ["type-renamed"] ["type-renamed"];
    "  place:\n    doc: A place." => "  place:\n    name: site\n    doc: A place.": ["type-renamed"] ["type-renamed"];
    "      street: {" => "      floor: { type: integer, doc: The floor. }\n      street: {": ["field-added"] ["field-removed"];
    "      street: {" => "      floor: { type: integer, required: true, doc: The floor. }\n      street: {":
        ["required-parameter-added"] ["field-removed"];
    "      colour: {" => "      size: { type: integer, doc: How large. }\n      colour: {":
        ["parameter-added"] ["parameter-removed"];
    "      colour: {" => "      size: { type: integer, required: true, doc: How large. }\n      colour: {":
        ["required-parameter-added"] ["required-parameter-removed"];
    "      stars: {" => "      likes: { type: integer, access: read, doc: How often. }\n      stars: {": [] [];
    "street: { type: string, doc" => "street: { type: string, required: true, doc":
        ["parameter-required"] ["parameter-optional"];
    "colour: { type: string, doc" => "colour: { type: string, required: true, doc":
        ["parameter-required"] ["parameter-optional"];
    "host: { type: string, required: true, doc" => "host: { type: string, doc": ["not-generated"] ["not-generated"];
    "street: { type: string, doc" => "street: { type: string, name: road, doc": ["field-renamed"] ["field-renamed"];
    "street: { type: string, doc" => "road: { name: street, type: string, doc": ["field-rewritten"] ["field-rewritten"];
    "city: { type: string, required: true, doc" => "city: { type: string, name: town, required: true, doc":
        ["field-renamed"] ["field-renamed"];
    "colour: { type: string, doc" => "colour: { type: string, name: hue, doc": ["parameter-renamed"] ["parameter-renamed"];
    "text: { type: string, required: true, doc" => "words: { name: text, type: string, required: true, doc":
        ["parameter-rewritten"] ["parameter-rewritten"];
    "street: { type: string, doc" => "street: { type: integer, doc":
        ["field-type-changed", "argument-type-changed"] ["field-type-changed", "argument-type-changed"];
    "colour: { type: string, doc" => "colour: { type: integer, doc": ["argument-type-changed"] ["argument-type-changed"];
    "colour: { type: string, doc" => "colour: { type: text, doc": ["not-generated"] ["not-generated"];
    "doors: { type: double, access: read, doc" => "doors: { type: double, doc": ["field-writable"] ["field-read-only"];
    "doors: { type: double, access: read, doc" => "doors: { type: double, required: true, doc":
        ["required-parameter-added"] ["field-read-only"];
    "stars: { type: double, access: read, doc" => "stars: { type: double, doc": ["parameter-added"] ["parameter-removed"];
    "street: { type: string, doc" => "street: { type: string, also: road, doc": ["spelling-added"] ["spelling-removed"];
    "colour: { type: string, doc" => "colour: { type: string, also: hue, doc": ["not-generated"] ["not-generated"];
    "      city: { type: string, required: true, doc: Its city. }\n      zip: { type: string, required: true, doc: The code of the city. }" =>
        "      zip: { type: string, required: true, doc: The code of the city. }\n      city: { type: string, required: true, doc: Its city. }":
        ["arguments-reordered"] ["arguments-reordered"];
    "      author: { type: string, required: true, doc: Who says it. }\n      colour: { type: string, doc: How it looks. }" =>
        "      colour: { type: string, doc: How it looks. }\n      author: { type: string, required: true, doc: Who says it. }":
        ["reordered"] ["reordered"];
    "doc: How it looks." => "doc: How it shines.": ["doc-changed"] ["doc-changed"];
    "doc: How it looks." => "doc: How it looks., deprecated: use `text`": ["deprecated"] ["undeprecated"];
    "doc: A remark." => "doc: What is said.": ["doc-changed"] ["doc-changed"];
}
