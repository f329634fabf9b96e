//! Edits that cannot be interpreted, and several at once.

edits! {
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
