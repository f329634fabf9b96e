//! Edits of what a response contains: fields, examples and indicators.

edits! {
    // Fields.
    field_added: "| watt | Power" => "| volt | Voltage | Integer |\n| watt | Power";
        ["page has: field `volt` of `/lamp`"]
    field_removed: "| watt | Power | Double |\n" => "";
        ["spec has: field `watt` of `/lamp`"]
    field_renamed: "| watt | Power" => "| power | Power";
        ["differs: field `watt` of `/lamp`, name: page power, spec watt"]
    field_replaced: "| watt | Power | Double |" => "| powered | Powered | Boolean |";
        ["page has: field `powered` of `/lamp`", "spec has: field `watt` of `/lamp`"]
    type_of_field_changed: "| watt | Power | Double |" => "| watt | Power | Integer |";
        ["differs: field `watt` of `/lamp`, type: page integer, spec double"]
    type_of_field_reworded: "| watt | Power | Double |" => "| watt | Power | Float (in watts) |";
        ["unread: field `watt` of `/lamp`, description: has changed: Power in watts"]
    type_of_field_gone: "| watt | Power | Double |" => "| watt | Power |";
        ["differs: field `watt` of `/lamp`, type: page nothing, spec double"]
    list_of_field_gone: "List of integers" => "Integer";
        ["differs: field `room_list` of `/lamp`, type: page integer, spec list of integer"]
    value_of_field_removed: "`on`, `off` or `broken` |\n| mood" => "`on` or `off` |\n| mood";
        ["differs: field `state` of `/lamp`, values: page on, off, spec on, off, broken"]
    values_reordered: "`on`, `off` or `broken` |\n| mood" => "`broken`, `off`, and `on` |\n| mood";
        []
    value_in_words_added: "Mood (calm, bright)" => "Mood (calm, bright, dull)";
        ["differs: field `mood` of `/lamp`, values: page calm, bright, dull, spec calm, bright"]
    number_of_values_changed: "`0` or `10`" => "`0`, `5` or `10`";
        ["differs: field `level` of `/lamp`, values: page 0, 5, 10, spec 0, 10"]
    field_struck_through: "| dimmable | Whether" => "| ~~dimmable~~ | Whether";
        ["differs: field `dimmable` of `/lamp`, deprecated: page true, spec nothing"]
    field_no_longer_struck_through: "| ~~bulb~~ (deprecated) | ~~Bulb~~ | ~~String~~ |" => "| bulb | Bulb | String |";
        ["differs: field `bulb` of `/lamp`, deprecated: page nothing, spec true"]
    field_deprecated_in_its_description: "| ~~bulb~~ (deprecated) | ~~Bulb~~ | ~~String~~ |" => "| bulb | Deprecated. Bulb. | String |";
        []
    field_deprecated_in_code: "| ~~bulb~~ (deprecated) | ~~Bulb~~ | ~~String~~ |" => "| bulb `deprecated` | Bulb | String |";
        []
    form_of_date_changed: "Date `YYYY-MM-DD HH:MM:SS`" => "Date `YYYY-MM-DD`";
        ["differs: field `lit_at` of `/lamp`, type: page date, spec datetime"]
    kind_of_entry_added: "| log | Broken" => "| log | Dimmed | `[2,\"2024-01-31 08:00:00\",5]` |\n| log | Broken";
        ["page has: entry `2` of `log` of `/lamp`"]
    kind_of_entry_removed: "| log | Broken | `[4,\"2024-01-31 08:00:00\"]` |\n" => "";
        ["spec has: entry `4` of `log` of `/lamp`"]
    entry_longer: "[4,\"2024-01-31 08:00:00\"]" => "[4,\"2024-01-31 08:00:00\",\"why\"]";
        ["differs: entry `4` of `log` of `/lamp`, items: page datetime, string, spec datetime"]

    // Responses that only an example shows.
    field_of_example_added: "lit: true," => "lit: true, // since today\n    warm: false,";
        ["unread: operation `GET /lamp/live`, text: is new: since today", "page has: field `warm` of `/lamp/live`"]
    field_of_example_removed: "lit: true, " => "";
        ["spec has: field `lit` of `/lamp/live`"]
    nested_field_of_example_renamed: "left: 2" => "rest: 2";
        ["differs: field `left` of `power` of `/lamp/live`, name: page rest, spec left"]
    field_of_example_of_another_type: "lit: true" => "lit: \"yes\"";
        ["differs: field `lit` of `/lamp/live`, type: page string, spec boolean"]
    field_of_example_null: "lit: true" => "lit: null";
        []
    example_quoted_and_with_commas: "{ used: 4, left: 2 } } ]" => "{ \"used\": 4, 'left': 2, }, }, ]";
        []
    example_fenced: "<pre>{\n  meta: { status: \"success\" },\n  data: [ { id: 3, lit: true, power: { used: 4, left: 2 } } ]\n}\n</pre>" => "```js\n{\n  data: [ { id: 3, lit: true, power: { used: 4, left: 2 } } ]\n}\n```";
        []
    example_broken: "data: [ { id: 3, lit: true" => "data: [ { id: 3 lit true";
        ["unreadable: example: GET /lamp/live of `GET /lamp/live`: expected colon after the string or word in object property", "spec has: response `/lamp/live`"]

    // Indicators.
    indicator_added: "| light_duration |" => "| light_amount | Amount | How much light | Amount |\n| light_duration |";
        ["page has: indicator `light_amount`"]
    indicator_removed: "| light_duration | Burning time | How long they burn | Second |\n" => "";
        ["spec has: indicator `light_duration`"]
    indicator_renamed: "| light_duration |" => "| burning_duration |";
        ["differs: indicator `light_duration`, name: page burning_duration, spec light_duration"]
    label_changed: "| Burning time |" => "| Burning hours |";
        ["differs: indicator `light_duration`, label: page Burning hours, spec Burning time"]
    unit_changed: "How many lights | Number |" => "How many lights | Amount |";
        ["differs: indicator `light_number`, unit: page amount, spec number"]
    unit_gone: "How many lights | Number |" => "How many lights |";
        ["differs: indicator `light_number`, unit: page nothing, spec number"]
    unit_in_the_column_before: "| How many lights | Number |" => "| Number |";
        ["unread: indicator `light_number`, description: has changed: Number"]
    channel_added: "**available on `attic`**" => "**available on `attic` and `yard`**";
        ["differs: indicator `attic_rate`, channels: page attic, yard, spec attic"]
    channel_removed: "| mood_rate | Mood" => "| mood_rate | Mood",
        "**available on `attic`**" => "**available on**";
        ["differs: indicator `attic_rate`, channels: page nothing, spec attic"]
    channels_without_comma: "`hall`, and `yard`" => "`yard` `hall`";
        []
    indicator_moved_to_other_channels: "| light_duration | Burning time | How long they burn | Second |\n" => "",
        "| attic_rate |" => "| light_duration | Burning time | How long they burn | Second |\n| attic_rate |";
        ["differs: indicator `light_duration`, channels: page attic, spec hall, yard"]
    indicators_undeprecated: "#### ~~Mood indicators~~ deprecated" => "#### Mood indicators";
        ["differs: indicator `mood_rate`, deprecated: page nothing, spec true"]
    indicators_in_another_section: "#### ~~Mood indicators~~ deprecated" => "#### ~~Feeling indicators~~ deprecated";
        ["differs: indicator `mood_rate`, family: page feeling, spec mood"]
    one_indicator_deprecated: "| light_number | Lights" => "| ~~light_number~~ | Lights";
        ["differs: indicator `light_number`, deprecated: page true, spec nothing"]
    indicators_moved: "#### ~~Mood indicators~~ deprecated\n\n**available on `hall`**\n\n| Indicator | Label | Description | Number |\n| --- | --- | --- | --- |\n| mood_rate | Mood | How it feels | Rate |\n" => "",
        "#### Light indicators" => "#### ~~Mood indicators~~ deprecated\n\n**available on `hall`**\n\n| Indicator | Label | Description | Number |\n| --- | --- | --- | --- |\n| mood_rate | Mood | How it feels | Rate |\n\n#### Light indicators";
        []

    two_types: "| watt | Power | Double |" => "| watt | Power | Double or String |";
        ["differs: field `watt` of `/lamp`, type: page double or string, spec double"]
    row_without_name: "| watt | Power" => "| | Mass | Double |\n| watt | Power";
        ["unreadable: row of `GET /lamp/{id}`: `` is not a name"]
}
