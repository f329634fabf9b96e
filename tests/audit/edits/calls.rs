//! Edits of facts about all calls, of resources and of calls.

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
}
