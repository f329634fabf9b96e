//! Rules and typed statistics.

use super::Case;

cases! {
    RULES:

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
