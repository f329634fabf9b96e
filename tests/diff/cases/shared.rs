//! What all resources share: `api.yaml`, identifiers, enums, indicators.

use super::Case;

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
