//! Kinds of edits of a page, and what the audit reports for each.

edits! {
    // Facts about all calls.
    base_url_changed: "`https://far.lamps.test/api`" => "`https://near.lamps.test/api`";
        ["differs: platform `https://far.lamps.test/api`, url: page https://near.lamps.test/api, spec https://far.lamps.test/api"]
    base_url_added: "| `https://lamps.test/api` |" => "| `https://lamps.test/api`, `https://old.lamps.test` |";
        ["page has: platform `https://old.lamps.test`"]
    header_changed: "`X-Lamp`" => "`X-Light`";
        ["differs: authentication, header: page X-Light, spec X-Lamp"]
    way_to_send_the_key_removed: "*   In the `key` GET parameter\n" => "";
        ["differs: authentication, query: page nothing, spec key"]
    page_limit_changed: "value is 50" => "value is 500";
        ["differs: pagination, maximum_limit: page 500, spec 50"]
    page_limit_dropped: " (maximum possible value is 50)" => "";
        ["differs: pagination, maximum_limit: page nothing, spec 50"]
    default_limit_changed: "limit: 10 }" => "limit: 20 }";
        ["differs: pagination, default_limit: page 20, spec 10"]
    common_filter_renamed: "| full | All fields | `?full=1` |" => "| whole | All fields | `?whole=1` |";
        ["differs: pagination, parameters: page page, limit, whole, spec page, limit, full"]
    wildcard_changed: "The `*` sign" => "The `%` sign";
        ["differs: api, wildcard: page %, spec *"]
    refusal_reworded: "\"Dark\"" => "\"Forbidden\"";
        ["differs: refusal `Dark`, message: page Forbidden, spec Dark"]
    refusal_of_another_status: "\"fail\"\n    message: \"No 'thing' with 'id' 2" => "\"error\"\n    message: \"No 'thing' with 'id' 2",
        "\"fail\"\n    message: \"No 'thing' with 'id' 3" => "\"error\"\n    message: \"No 'thing' with 'id' 3";
        ["differs: refusal `No '…' with '…'`, status: page error, spec fail"]
    general_section_moved: "## Authentication\n\n*   In the `X-Lamp` HTTP header\n*   In the `key` GET parameter\n*   As the username, with any password, via `HTTP Basic authentication`\n" => "",
        "## Resources\n" => "## Authentication\n\n*   In the `X-Lamp` HTTP header\n*   In the `key` GET parameter\n*   As the username, with any password, via `HTTP Basic authentication`\n\n## Resources\n";
        []

    // Resources and calls.
    resource_added: "### Measure <" => "### Wire\n\n`GET /wire`\n\n### Measure <";
        ["page has: resource `wire`"]
    resource_removed: "### ~~Room~~ deprecated\n\n#### List rooms\n\n`GET /room.list?format=0`\n\n#### Show a room\n\n`GET /room.list/1?format=0`\n\n**Fields**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| id | Room | Integer |\n| name | Name | String\n" => "";
        ["spec has: resource `room`"]
    resource_deprecated: "### Lamp\n" => "### ~~Lamp~~ deprecated\n";
        ["differs: resource `lamp`, deprecated: page true, spec nothing"]
    resource_undeprecated: "### ~~Room~~ deprecated" => "### Room";
        ["differs: resource `room`, deprecated: page nothing, spec true"]
    resource_deprecated_without_strike: "### ~~Room~~ deprecated" => "### Room (DEPRECATED)";
        []
    resource_struck_by_tag: "### ~~Room~~ deprecated" => "### <del>Room</del>";
        []
    title_reworded: "### Lamp\n" => "### Lights of all kinds <span hidden>deprecated</span>\n";
        ["unread: resource `lamp`, title: has changed: Lights of all kinds"]
    tag_left_open: "| watt | Power" => "| watt <span hidden>soon <del> | Power";
        []
    heading_level_of_resource_shifted: "### Lamp\n" => "#### Lamp\n";
        []
    heading_level_of_call_shifted: "#### Show a lamp" => "### Show a lamp";
        []
    call_added: "#### Switch a lamp\n" => "#### Forget a lamp\n\n`DELETE /lamp/17`\n\n#### Switch a lamp\n";
        ["page has: operation `DELETE /lamp/{id}`"]
    call_removed: "#### Show a room\n\n`GET /room.list/1?format=0`\n\n**Fields**\n" => "**Fields**\n";
        ["spec has: operation `GET /room.list/{id}`"]
    call_lost_its_line: "`GET /lamp/live`\n" => "";
        ["spec has: operation `GET /lamp/live`"]
    call_of_a_table_lost_its_line: "`POST /lamp`\n" => "";
        ["spec has: operation `POST /lamp`", "unreadable: table of Create lamps: does not belong to a call"]
    call_moved_below_another_resource: "#### Show a room\n\n`GET /room.list/1?format=0`\n\n**Fields**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| id | Room | Integer |\n| name | Name | String\n" => "",
        "#### Light indicators" => "#### Show a room\n\n`GET /room.list/1?format=0`\n\n**Fields**\n\n| Field | Description | Values |\n| --- | --- | --- |\n| id | Room | Integer |\n| name | Name | String\n\n#### Light indicators";
        []
    method_changed: "`PUT /lamp/17/switch`" => "`POST /lamp/17/switch`";
        ["differs: operation `PUT /lamp/{id}/switch`, call: page POST /lamp/{id}/switch, spec PUT /lamp/{id}/switch"]
    path_changed: "`GET /lamp/live`" => "`GET /lamp/now`";
        ["differs: operation `GET /lamp/live`, call: page GET /lamp/now, spec GET /lamp/live"]
    fixed_query_changed: "`GET /room.list?format=0`" => "`GET /room.list?format=1`";
        ["differs: operation `GET /room.list`, query: page format=1, spec format=0"]
    fixed_query_removed: "`GET /room.list/1?format=0`" => "`GET /room.list/1`";
        ["differs: operation `GET /room.list/{id}`, query: page nothing, spec format=0"]
    call_deprecated: "#### See all lamps at once" => "#### ~~See all lamps at once~~";
        ["differs: operation `GET /lamp/live`, deprecated: page true, spec nothing"]

    // Filters.
    filter_added: "| since | Since" => "| colour | Colour | | `?filters[colour]=red` |\n| since | Since";
        ["page has: filter `colour` of `GET /lamp`"]
    filter_removed: "| room_list | Rooms | | `?filters[room_list]=1,2` |\n" => "";
        ["spec has: filter `room_list` of `GET /lamp`"]
    filter_renamed: "| room_id | Room | | `?filters[room_id]=12` |" => "| place_id | Room | | `?filters[place_id]=12` |";
        ["differs: filter `room_id` of `GET /lamp`, name: page place_id, spec room_id"]
    filter_of_another_type: "| since | Since | `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS` |" => "| since | Since | `YYYY-MM-DD` |";
        ["differs: filter `since` of `GET /lamp`, type: page date, spec moment"]
    filter_takes_a_list: "=12`" => "=12,13`";
        ["differs: filter `room_id` of `GET /lamp`, example: page ?filters[room_id]=12,13, spec ?filters[room_id]=12",
         "differs: filter `room_id` of `GET /lamp`, type: page list of integer, spec integer"]
    value_of_filter_added: "`on`, `off` or `broken` | `?filters" => "`on`, `off`, `dim` or `broken` | `?filters";
        ["differs: filter `state` of `GET /lamp`, values: page on, off, dim, broken, spec on, off, broken"]
    example_changed: "`?filters[state]=on`" => "`?filters[state]=off`";
        ["differs: filter `state` of `GET /lamp`, example: page ?filters[state]=off, spec ?filters[state]=on"]
    example_added: "`?filters[owner_id]=null` |" => "`?filters[owner_id]=null` `?filters[owner_id]=!null` |";
        ["differs: filter `owner_id` of `GET /lamp`, example: page ?filters[owner_id]=7, ?filters[owner_id]=null, ?filters[owner_id]=!null, spec ?filters[owner_id]=7, ?filters[owner_id]=null"]
    example_in_another_column: "| | `?filters[room_id]=12` |" => "| `?filters[room_id]=12` |";
        []
    column_of_values_gone: "| place | Place | `hall`, `yard` or `attic` |" => "| place | Place | |";
        ["differs: filter `place` of `GET /measure`, values: page nothing, spec hall, yard, attic"]
    null_no_longer_taken: "Use `null` & `!null` as well" => "";
        ["differs: filter `owner_id` of `GET /lamp`, nullable: page nothing, spec true"]
    filter_undeprecated: "| label `deprecated, use name` |" => "| label |";
        ["differs: filter `label` of `GET /lamp`, deprecated: page nothing, spec true"]
    filter_deprecated_in_bold: "| label `deprecated, use name` |" => "| label **Deprecated: use name** |";
        []
    rule_of_one_dropped: " (only when 1 figure is requested)" => "";
        ["differs: filter `step` of `GET /measure`, only_with_one: page nothing, spec figure"]
    filters_of_another_call_dropped: "You can use previous filters. " => "";
        ["differs: operation `GET /lamp/live`, filters_of: page nothing, spec GET /lamp"]
    filter_in_prose_changed: "`dark=0`" => "`dark=1`";
        ["differs: filter `dark` of `GET /lamp/live`, only: page 1, spec 0"]
    filter_in_prose_dropped: " Use the `dark=0` filter to see more." => "";
        ["spec has: filter `dark` of `GET /lamp/live`"]
    table_without_title: "**Filters**\n\n| Filter | Description | Values | Use |\n| --- | --- | --- | --- |\n| place" => "| Filter | Description | Values | Use |\n| --- | --- | --- | --- |\n| place";
        []

    // Periods.
    period_changed: "a period of at most 2 months" => "a period of at most 3 months";
        ["differs: period of `GET /lamp`, maximum: page 3 months, spec 2 months"]
    period_rule_dropped: "*   If you give `until` but not `since`, you get the 2 months before `until`\n" => "";
        ["differs: period of `GET /lamp`, only_to: page nothing, spec before 2 months"]
    period_rule_turned: "the 2 months after `since`" => "the 2 months before `since`";
        ["differs: period of `GET /lamp`, only_from: page before 2 months, spec after 2 months"]
    period_gone: "One call lists a period of at most 2 months.\n\n*   If neither `since` nor `until` is there (not specified at all), you get the last 2 months\n*   If you give `since` but not `until`, you get the 2 months after `since`\n*   If you give `until` but not `since`, you get the 2 months before `until`\n*   If both `since` and `until` are there, over 2 months apart, the call ends in an error\n" => "";
        ["spec has: period of `GET /lamp`"]

    // Parameters.
    parameter_no_longer_mandatory: "(off) | Yes |" => "(off) | No |";
        ["differs: parameter `side[left]` of `PUT /lamp/{id}/switch`, required: page nothing, spec true"]
    parameter_mandatory: "possible | No |" => "possible | Yes |";
        ["differs: parameter `force` of `PUT /lamp/{id}/switch`, required: page true, spec nothing"]
    parameter_takes_more_values: "`1` - unique value possible" => "`1` or `0`";
        ["differs: parameter `force` of `PUT /lamp/{id}/switch`, only: page nothing, spec 1"]
    parameter_added: "| force | Force" => "| softly | Softly | Boolean | No |\n| force | Force";
        ["page has: parameter `softly` of `PUT /lamp/{id}/switch`"]
    body_written_otherwise: "(sent as application/x-www-form-urlencoded)" => "(sent as application/xml)";
        ["differs: operation `PUT /lamp/{id}/switch`, body: page xml, spec form"]
    body_no_longer_said: " (send an array of objects as application/json)" => "";
        ["differs: operation `POST /lamp`, body: page nothing, spec json_list"]

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

    // What cannot be interpreted.
    type_without_meaning: "| watt | Power | Double |" => "| watt | Power | Watts |";
        ["differs: field `watt` of `/lamp`, type: page watts, spec double"]
    new_row_of_a_type_without_meaning: "| watt | Power" => "| colour | Colour | Hexadecimal |\n| watt | Power";
        ["page has: field `colour` of `/lamp`"]
    words_beside_a_name: "| watt | Power" => "| watt (beta) | Power";
        ["unreadable: row watt (beta) of `GET /lamp/{id}`: `(beta)` beside the name has no known meaning"]
    row_with_too_many_cells: "| watt | Power | Double |" => "| watt | Power | Double | or more |";
        ["unreadable: row watt of `GET /lamp/{id}`: has more cells than the table has columns"]
    row_twice: "| watt | Power" => "| name | Name | Integer |\n| watt | Power";
        ["unreadable: row name of `GET /lamp/{id}`: is repeated with different properties"]
    neither_yes_nor_no: "possible | No |" => "possible | Perhaps |";
        ["differs: parameter `force` of `PUT /lamp/{id}/switch`, required: page perhaps, spec nothing"]
    table_of_unknown_kind: "#### Switch a lamp\n" => "| Colour | Meaning |\n| --- | --- |\n| red | hot |\n\n#### Switch a lamp\n";
        ["unreadable: table colour, meaning of `GET /lamp/live`: has no known meaning"]
    table_without_its_second_line: "| Parameter | Description | Values | Mandatory |\n| --- | --- | --- | --- |\n| side[left] | Left side | `1` (on) or `0` (off) | Yes |\n| force | Force | `1` - unique value possible | No |" => "| Parameter | Description |\n| force | Force |";
        ["unreadable: table | Parameter | Description | | force | Fo… of `PUT /lamp/{id}/switch`: is not a valid Markdown table",
         "spec has: parameter `side[left]` of `PUT /lamp/{id}/switch`", "spec has: parameter `force` of `PUT /lamp/{id}/switch`"]
    markup: "#### Switch a lamp\n" => "<table><tr><td>colour</td></tr></table>\n\n#### Switch a lamp\n";
        ["unreadable: markup <table><tr><td>colour</td></tr></table> of `GET /lamp/live`: is not Markdown"]
    comment: "#### Switch a lamp\n" => "<!-- to be described -->\n\n#### Switch a lamp\n";
        []
    rule_without_meaning: "*   If both `since`" => "*   If `since` is a Sunday, you get 3 days\n*   If both `since`";
        ["unreadable: rule If since is a Sunday, you get 3 days of `GET /lamp`: has no known meaning"]
    way_to_send_the_key_without_meaning: "*   In the `key` GET" => "*   In the `lamp` cookie\n*   In the `key` GET";
        ["unreadable: authentication In the lamp cookie: is an unknown way"]

    // One edit, one finding.
    addresses_swapped: "| `https://lamps.test/api` | `https://far.lamps.test/api` |" => "| `https://far.lamps.test/api` | `https://lamps.test/api` |";
        ["differs: platform `https://far.lamps.test/api`, name: has changed places with `https://lamps.test/api`"]
    addresses_and_their_titles_swapped: "| Here | There |\n| --- | --- |\n| `https://lamps.test/api` | `https://far.lamps.test/api` |" => "| There | Here |\n| --- | --- |\n| `https://far.lamps.test/api` | `https://lamps.test/api` |";
        []
    title_of_an_address_reworded: "| Here | There |" => "| Near | There |";
        ["unread: platform `https://lamps.test/api`, name: has changed: near"]
    address_added_in_a_column: "| Here | There |\n| --- | --- |\n| `https://lamps.test/api` | `https://far.lamps.test/api` |" => "| Here | There | Beyond |\n| --- | --- | --- |\n| `https://lamps.test/api` | `https://far.lamps.test/api` | `https://moon.lamps.test` |";
        ["page has: platform `https://moon.lamps.test`"]
    one_of_two_similar_refusals_changed: "    status: \"fail\"\n    message: \"No 'thing' with 'id' 3\"" => "    status: \"error\"\n    message: \"No 'thing' with 'id' 3\"";
        ["unreadable: example: DELETE /thing/3 (with error): has the status `error`, other examples of this message have `fail`"]
    the_other_of_two_similar_refusals_changed: "    status: \"fail\"\n    message: \"No 'thing' with 'id' 2.\"" => "    status: \"error\"\n    message: \"No 'thing' with 'id' 2.\"";
        ["unreadable: example: DELETE /thing/3 (with error): has the status `fail`, other examples of this message have `error`"]
    listing_that_writes: "`GET /lamp`\n" => "`PUT /lamp`\n";
        ["differs: operation `GET /lamp`, call: page PUT /lamp, spec GET /lamp"]
    path_of_a_listing_changed: "`GET /lamp`\n" => "`GET /lamp/all`\n";
        ["differs: operation `GET /lamp`, call: page GET /lamp/all, spec GET /lamp"]
    details_that_write: "`GET /lamp/17`\n" => "`PUT /lamp/17`\n";
        ["differs: operation `GET /lamp/{id}`, call: page PUT /lamp/{id}, spec GET /lamp/{id}"]
    write_that_reads: "`POST /lamp`\n" => "`GET /lamp/new`\n";
        ["differs: operation `POST /lamp`, call: page GET /lamp/new, spec POST /lamp"]
    call_with_another_method_and_path: "`PUT /lamp/17/switch`" => "`POST /lamp/17/toggle`";
        ["differs: operation `PUT /lamp/{id}/switch`, call: page POST /lamp/{id}/toggle, spec PUT /lamp/{id}/switch"]
    call_replaced_by_another: "#### Switch a lamp\n\n`PUT /lamp/17/switch`\n**Parameters** (sent as application/x-www-form-urlencoded)\n\n| Parameter | Description | Values | Mandatory |\n| --- | --- | --- | --- |\n| side[left] | Left side | `1` (on) or `0` (off) | Yes |\n| force | Force | `1` - unique value possible | No |\n"
        => "#### Break a lamp\n\n`POST /lamp/17/break`\n";
        ["page has: operation `POST /lamp/{id}/break`", "spec has: operation `PUT /lamp/{id}/switch`"]
    field_renamed_and_moved: "| watt | Power | Double |\n" => "",
        "| lit_at | Lit at" => "| power | Power | Double |\n| lit_at | Lit at";
        ["differs: field `watt` of `/lamp`, name: page power, spec watt"]
    filter_renamed_and_moved: "| room_id | Room | | `?filters[room_id]=12` |\n" => "",
        "| until | Until" => "| place_id | Room | | `?filters[place_id]=12` |\n| until | Until";
        ["differs: filter `room_id` of `GET /lamp`, name: page place_id, spec room_id"]
    indicator_renamed_and_moved: "| light_number | Lights | How many lights | Number |\n" => "",
        "| How long they burn | Second |\n" => "| How long they burn | Second |\n| light_count | Lights | How many lights | Number |\n";
        ["differs: indicator `light_number`, name: page light_count, spec light_number"]
    field_removed_and_another_added: "| watt | Power | Double |\n" => "",
        "| lit_at | Lit at" => "| height | Height in metres | Double |\n| lit_at | Lit at";
        ["page has: field `height` of `/lamp`", "spec has: field `watt` of `/lamp`"]
}
