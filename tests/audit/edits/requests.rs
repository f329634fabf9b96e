//! Edits of what a request contains: filters, periods and parameters.

edits! {
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
}
