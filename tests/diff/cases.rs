//! Edits of `base.yaml`, each with the rules that it falls under, and the rules of the reverse edit. The edits of
//! `FROM_NOTHING` start from an empty spec.

/// An edit.
pub struct Case {
    /// The text to replace, which occurs exactly once in the spec.
    pub from: &'static str,
    /// The replacement.
    pub to: &'static str,
    /// The rules of the edit.
    pub there: &'static [&'static str],
    /// The rules of the reverse edit.
    pub back: &'static [&'static str],
}

macro_rules! cases {
    ($name:ident: $($from:literal => $to:literal: [$($there:literal),*] [$($back:literal),*];)*) => {
        pub const $name: &[Case] = &[$(
            Case { from: $from, to: $to, there: &[$($there),*], back: &[$($back),*] },
        )*];
    };
}

cases! {
    SHARED:

    "  other: {" => "  third: { url: \"https://third.example.com\", doc: New accounts. }\n  other: {":
        ["platform-added"] ["platform-removed"];
    "  standard: {" => "  first: { url: \"https://first.example.com\", doc: New accounts. }\n  standard: {":
        ["platform-added", "default-platform-changed"] ["platform-removed", "default-platform-changed"];
    "https://other.example.com/api" => "https://other.example.com/v2": ["platform-url-changed"] ["platform-url-changed"];
    "header: X-Key" => "header: X-API-Key": ["word-changed"] ["word-changed"];
    "query: key," => "query: api_key,": ["word-changed"] ["word-changed"];
    "page: page\n" => "page: p\n": ["word-changed"] ["word-changed"];
    "limit: limit\n" => "limit: size\n": ["word-changed"] ["word-changed"];
    "full: full\n" => "full: whole\n": ["word-changed"] ["word-changed"];
    "success: success" => "success: ok": ["word-changed"] ["word-changed"];
    "wildcard: \"*\"" => "wildcard: \"%\"": ["wildcard-changed"] ["wildcard-changed"];
    "default_limit: 20" => "default_limit: 30": ["default-limit-changed"] ["default-limit-changed"];
    "maximum_limit: 100" => "maximum_limit: 200": ["maximum-limit-raised"] ["maximum-limit-lowered"];
    "    unknown_id:" => "    late: { status: fail, message: Too late, doc: It was too late. }\n    unknown_id:":
        ["refusal-added"] ["refusal-removed"];
    "message: Forbidden" => "message: Not allowed": ["refusal-wording-changed"] ["refusal-wording-changed"];
    "{ status: error, message" => "{ status: fail, message": ["not-generated"] ["not-generated"];
    "doc: The key is unknown." => "doc: Nobody has this key.": ["doc-changed"] ["doc-changed"];

    // Identifiers and enums.
    "  visit_id: A visit.\n" => "": ["type-removed"] ["type-added"];
    "  visit_id: A visit." => "  visit_id: A visit to a page.": ["doc-changed"] ["doc-changed"];
    "  rule_id: A rule.\n  visit_id: A visit." => "  visit_id: A visit.\n  rule_id: A rule.": ["reordered"] ["reordered"];
    "\nlevel:\n" => "\nrank:\n  doc: How high.\n  values: { top: At the top. }\nlevel:\n": ["type-added"] ["type-removed"];
    "\nlevel:\n" => "\nlevel:\n  name: degree\n": ["type-renamed"] ["type-renamed"];
    "  base: integer\n" => "": ["base-changed"] ["base-changed"];
    "doc: How much.\n" => "doc: How very much.\n": ["doc-changed"] ["doc-changed"];
    "doc: How much.\n" => "doc: How much.\n  deprecated: use `channel`\n": ["deprecated"] ["undeprecated"];
    "    call: By telephone." => "    call: By telephone.\n    video: By camera.": ["value-added"] ["value-removed"];
    "{ name: low," => "{ name: none,": ["value-renamed"] ["value-renamed"];
    "    0: { name: low" => "    2: { name: low": ["value-rewritten"] ["value-rewritten"];
    "sms: By text message." => "sms: By message.": ["doc-changed"] ["doc-changed"];
    "sms: By text message." => "sms: { doc: By text message., deprecated: use `chat` }": ["deprecated"] ["undeprecated"];
    "    call: By telephone.\n    sms: By text message." => "    sms: By text message.\n    call: By telephone.":
        ["reordered"] ["reordered"];

    // Indicators.
    "presence: { doc: How time went. }" => "presence: { doc: How time was spent. }": ["doc-changed"] ["doc-changed"];
    "presence: { doc: How time went. }" => "presence: { doc: How time went., deprecated: use `contact` }":
        ["doc-changed"] ["doc-changed"];
    "  presence: { doc: How time went. }" => "  presence: { doc: How time went. }\n  survey: { doc: What was said. }":
        ["family-listed"] ["family-unlisted"];
    "  contact: { doc: How contacts went. }\n  presence: { doc: How time went. }" =>
        "  presence: { doc: How time went. }\n  contact: { doc: How contacts went. }": ["reordered"] ["reordered"];
    "  contact_duration: {" => "  contact_rate: { label: Rate, family: contact, unit: rate, channels: [chat], doc: A share. }\n  contact_duration: {":
        ["indicator-added"] ["indicator-removed"];
    "{ label: Length," => "{ name: contact_length, label: Length,": ["indicator-renamed"] ["indicator-renamed"];
    "  contact_duration: {" => "  contact_length: { name: contact_duration,":
        ["indicator-rewritten"] ["indicator-rewritten"];
    "unit: second" => "unit: number": ["unit-changed"] ["unit-changed"];
    "channels: [chat]" => "channels: [chat, call]": ["channel-added"] ["channel-removed"];
    "channels: [chat, call]" => "channels: [call, chat]": ["reordered"] ["reordered"];
    "label: Length" => "label: Duration": ["label-changed"] ["label-changed"];
    "label: Length, family: contact" => "label: Length, family: presence": ["family-changed"] ["family-changed"];
    "doc: How long they took." => "doc: How long they were.": ["doc-changed"] ["doc-changed"];
    "doc: How long they took." => "doc: How long they took., deprecated: use `contact_number`":
        ["deprecated"] ["undeprecated"];
}

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

    // Objects in bodies.
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

    // Rules and typed statistics.
    "    period: { from: from, to: to, limit: { maximum: 3 months, neither: all, only_from: later ones, only_to: earlier ones } }\n" => "":
        ["period-removed"] ["period-added"];
    "to: to, limit" => "to: until, limit": ["period-moved"] ["period-moved"];
    "maximum: 3 months" => "maximum: 6 months": ["period-extended"] ["period-shortened"];
    ", limit: { maximum: 3 months, neither: all, only_from: later ones, only_to: earlier ones }" => "":
        ["period-extended"] ["period-shortened"];
    "neither: all" => "neither: nothing": ["doc-changed"] ["doc-changed"];
    "available_on: channel, " => "": ["check-removed"] ["check-added"];
    "only_with_one: indicators, " => "": ["check-removed"] ["check-added"];
    "      step: step\n" => "      step: other_step\n": ["role-changed"] ["role-changed"];
    "    typed:\n      channel: channel\n      indicators: indicators\n      grouping: resource\n      grouping_id: resource_id\n      step: step\n      keys: { group: group_id, rule: rule_id }\n" => "":
        ["typed-removed"] ["typed-added"];
    "rule: rule_id }\nenums:\n  by: { doc: What to group by., values: {" => "rule: rule_id, level: string }\nenums:\n  by: { doc: What to group by., values: { level: By level.,": ["value-added", "grouping-added"]
        ["value-removed", "grouping-removed"];
    "rule: By rule. } }" => "rule: { name: law, doc: By rule. } } }": ["value-renamed", "grouping-renamed"]
        ["value-renamed", "grouping-renamed"];
    "rule: rule_id }" => "rule: string }": ["grouping-key-changed"] ["grouping-key-changed"];
}

cases! {
    FROM_NOTHING:

    "" => "# spec/api.yaml\nplatforms: { standard: { url: \"https://www.example.com\", doc: All accounts. } }\nauthentication: { header: X-Key, query: key, basic: user_name }\npagination: { page: page, limit: limit, full: full, default_limit: 20, maximum_limit: 100 }\nwildcard: \"*\"\nenvelope: { success: success, refusals: {} }\n":
        ["api-added"] ["api-removed"];
    "" => "# spec/enums.yaml\nchannel: { doc: Where., values: { chat: Here. } }\n# spec/indicators.yaml\nchannels: channel\nfamilies: { contact: Contacts. }\nindicators: { contact_number: { label: Contacts, family: contact, unit: number, channels: [chat], doc: How many. } }\n":
        ["type-added", "indicators-added"] ["type-removed", "indicators-removed"];
}
