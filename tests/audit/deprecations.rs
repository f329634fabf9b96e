//! Deprecations in words, with the page's advice.

edits! {
    resource_deprecated_in_a_sentence: "A lamp gives light.\n" => "⚠️ **This resource is deprecated.** You should consider using our GraphQL API with the `light` object\n\nA lamp gives light.\n";
        ["differs: resource `lamp`, deprecated: page true: You should consider using our GraphQL API with the light object, spec nothing"]
    resource_deprecated_without_advice: "A lamp gives light.\n" => "This resource is deprecated.\n\nA lamp gives light.\n";
        ["differs: resource `lamp`, deprecated: page true, spec nothing"]
    resource_deprecated_in_bold: "A lamp gives light.\n" => "**This resource is deprecated**\n\nA lamp gives light.\n";
        ["differs: resource `lamp`, deprecated: page true, spec nothing"]
    resource_no_longer_supported: "A lamp gives light.\n" => "This resource is no longer supported since 2024. Use lights instead.\n\nA lamp gives light.\n";
        ["differs: resource `lamp`, deprecated: page true: since 2024. Use lights instead., spec nothing"]
    resource_that_is_not_deprecated: "A lamp gives light.\n" => "This resource is not deprecated.\n\nA lamp gives light.\n";
        ["unread: resource `lamp`, text: is new: This resource is not deprecated."]
    resource_deprecated_in_its_title_with_advice: "### Lamp\n" => "### Lamp (deprecated, use lights)\n";
        ["differs: resource `lamp`, deprecated: page true: use lights, spec nothing"]
    resource_deprecated_after_a_dash: "### Lamp\n" => "### Lamp - deprecated\n";
        ["differs: resource `lamp`, deprecated: page true, spec nothing"]
    advice_for_a_known_deprecation: "### ~~Room~~ deprecated\n" => "### ~~Room~~ deprecated\n\nThis resource is deprecated. Use houses instead.\n";
        ["unread: resource `room`, deprecated: is new: This resource is deprecated. Use houses…"]
    call_deprecated_in_a_sentence: "`GET /lamp/17`\n" => "`GET /lamp/17`\n\nThis call is deprecated, use `GET /lamp` instead.\n";
        ["differs: operation `GET /lamp/{id}`, deprecated: page true: use GET /lamp instead, spec nothing"]
    call_deprecated_before_its_line: "#### Show a lamp\n" => "#### Show a lamp\nDeprecated: use the list.\n";
        ["differs: operation `GET /lamp/{id}`, deprecated: page true: use the list, spec nothing"]
    call_deprecated_in_its_title: "#### Show a lamp\n" => "#### Show a lamp (deprecated)\n";
        ["differs: operation `GET /lamp/{id}`, deprecated: page true, spec nothing"]
    resource_deprecated_below_a_call: "`GET /lamp/17`\n" => "`GET /lamp/17`\n\nThis resource is deprecated.\n";
        ["differs: resource `lamp`, deprecated: page true, spec nothing"]
    filter_deprecated_in_a_sentence: "One call lists" => "The `state` filter is deprecated. Use `label` instead.\n\nOne call lists";
        ["differs: filter `state` of `GET /lamp`, deprecated: page true: Use label instead., spec nothing"]
    something_unknown_deprecated: "One call lists" => "The `colour` filter is deprecated.\n\nOne call lists";
        ["unread: operation `GET /lamp`, text: is new: The colour filter is deprecated."]
    field_deprecated_at_the_end: "| watt | Power |" => "| watt | Power (deprecated) |";
        ["differs: field `watt` of `/lamp`, deprecated: page true, spec nothing"]
    field_deprecated_at_the_end_with_advice: "| watt | Power |" => "| watt | Power. Deprecated: use `level` |";
        ["differs: field `watt` of `/lamp`, deprecated: page true: use level, spec nothing"]
    field_deprecated_as_last_word: "| watt | Power |" => "| watt | Power - deprecated |";
        ["differs: field `watt` of `/lamp`, deprecated: page true, spec nothing"]
    field_that_says_whether: "| dimmable | Whether it dims |" => "| dimmable | Whether it is deprecated |";
        ["unread: field `dimmable` of `/lamp`, description: has changed: Whether it is deprecated"]
    field_deprecated_beside_its_type: "| watt | Power | Double |" => "| watt | Power | Double (deprecated) |";
        ["differs: field `watt` of `/lamp`, deprecated: page true, spec nothing"]
    field_deprecated_in_bold_beside_its_type: "| watt | Power | Double |" => "| watt | Power | Double **Deprecated** |";
        ["differs: field `watt` of `/lamp`, deprecated: page true, spec nothing"]
    field_struck_in_its_description: "| watt | Power | Double |" => "| watt | ~~Power~~ | ~~Double~~ |";
        ["differs: field `watt` of `/lamp`, deprecated: page true, spec nothing"]
    one_value_struck: "| state | State | `on`, `off` or `broken` |\n| mood" => "| state | State | `on`, `off` or ~~`broken`~~ |\n| mood";
        ["unreadable: row state of `GET /lamp/{id}`: `broken` is struck through"]
    parameter_deprecated_in_its_description: "| force | Force |" => "| force | Force (deprecated) |";
        ["differs: parameter `force` of `PUT /lamp/{id}/switch`, deprecated: page true, spec nothing"]
    advice_of_a_filter_changed: "`deprecated, use name`" => "`deprecated, use title`";
        ["unread: filter `label` of `GET /lamp`, deprecated: has changed: use title"]
    indicators_deprecated_in_a_sentence: "Light is counted once a day.\n" => "These indicators are no longer available. Use lamps instead.\n\nLight is counted once a day.\n";
        ["differs: indicator `light_number`, deprecated: page true: Use lamps instead., spec nothing",
         "differs: indicator `light_duration`, deprecated: page true: Use lamps instead., spec nothing",
         "differs: indicator `attic_rate`, deprecated: page true: Use lamps instead., spec nothing"]
    indicator_deprecated_in_its_description: "| How many lights |" => "| How many lights (deprecated) |";
        ["differs: indicator `light_number`, deprecated: page true, spec nothing"]

    // A default or an example is not a value.
    default_in_code: "| name | Name | String |\n| watt" => "| name | Name | String *(default: `x`)* |\n| watt";
        ["unread: field `name` of `/lamp`, description: has changed: Name default: x"]
    default_without_code: "| name | Name | String |\n| watt" => "| name | Name | String *(default: x)* |\n| watt";
        ["unread: field `name` of `/lamp`, description: has changed: Name default: x"]
    default_after_a_comma: "| name | Name | String |\n| watt" => "| name | Name | String, default `x` |\n| watt";
        ["unread: field `name` of `/lamp`, description: has changed: Name default x"]
    default_among_values: "`on`, `off` or `broken` |\n| mood" => "`on`, `off` or `broken` (default `on`) |\n| mood";
        ["unread: field `state` of `/lamp`, description: has changed: State default on"]
    default_of_a_filter: "| state | State | `on`, `off` or `broken` | `?" => "| state | State | `on`, `off` or `broken`, `on` by default | `?";
        ["unread: filter `state` of `GET /lamp`, description: has changed: State , on by default"]
    example_beside_a_type: "| name | Name | String |\n| watt" => "| name | Name | String (e.g. `x`) |\n| watt";
        ["unread: field `name` of `/lamp`, description: has changed: Name e.g. x"]
}
