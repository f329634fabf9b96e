//! Edits of the real spec, each with a program that shows the effect of its rule.

/// An edit of one file, the rule that it falls under, and a program. If the rule is breaking, the program compiles only
/// before the edit; if it is additive, only after it; if it is invisible, both times.
pub struct Edit {
    pub file: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub rule: &'static str,
    pub program: &'static str,
}

const fn edit(
    file: &'static str,
    from: &'static str,
    to: &'static str,
    rule: &'static str,
    program: &'static str,
) -> Edit {
    Edit { file, from, to, rule, program }
}

/// Parts that the real spec lacks and the edits below need.
#[rustfmt::skip]
pub const FIRST: &[Edit] = &[
    edit(
        "skill.yaml",
        "      operator_id: {",
        "      day: { type: date, example: \"?filters[day]=2024-01-31\" }\n      operator_id: {",
        "",
        "",
    ),
    edit(
        "skill.yaml",
        "      operator_id: {",
        "      key: { type: uuid, example: \"?filters[key]=f81d4fae-7dec-11d0-a765-00a0c91e6bf6\" }\n      operator_id: {",
        "",
        "",
    ),
    edit(
        "skill.yaml",
        "      operator_id: {",
        "      days: { type: list<date>, example: \"?filters[days]=2024-01-31\" }\n      operator_id: {",
        "",
        "",
    ),
    edit("transaction.yaml", "        example:\n          - \"?filters[conversation_id]=123\"\n          - \"?filters[conversation_id]=null\"\n          - \"?filters[conversation_id]=!null\"\n", "        example: \"?filters[conversation_id]=123\"\n", "", ""),
];

#[rustfmt::skip]
pub const EDITS: &[Edit] = &[
    // Additive.
    edit("group.yaml", "    filters:\n", "    filters:\n      name: { type: text, example: \"?filters[name]=*a*\" }\n",
        "filter-added", "fn f(client: &Client) { let _ = client.groups().list().name(\"a\"); }"),
    edit("group.yaml", "  created_at: {", "  motto: { type: string }\n  created_at: {",
        "field-added", "fn f(group: &Group) -> GroupChanges { let _ = &group.motto; NewGroup::new().motto(\"\"); GroupChanges::new().clear_motto() }"),
    edit("group.yaml", "type: list<operator_id>, access: read,", "type: list<operator_id>,",
        "field-writable", "fn f() { let _ = NewGroup::new().operator_list([1]); }"),
    edit("group.yaml", "{ type: group_id, example: \"?filters[parent_id]=1987\"", "{ type: group_id, nullable: true, example: \"?filters[parent_id]=1987\"",
        "null-added", "fn f(client: &Client) { let _ = client.groups().list().parent_id_is_null(); }"),
    edit("group.yaml", "  delete: DELETE /group/{id}", "  delete: DELETE /group/{id}\n  close: { call: \"PUT /group/{id}/close\", doc: Closes it. }",
        "operation-added", "fn f(client: &Client) { let _ = client.groups().close(GroupId(1)); }"),
    edit("enums.yaml", "    admin: Manages the account.", "    admin: Manages the account.\n    guest: Looks around.",
        "value-added", "const GUEST: Role = Role::Guest;"),
    edit("indicators.yaml", "channels: [chat]\n    doc: Estimate of the contacts missed for want", "channels: [chat, sms]\n    doc: Estimate of the contacts missed for want",
        "channel-added", "fn f(client: &Client) { let _ = client.statistics().on(SmsChannel).totals((ContactMissedNumber,)); }"),
    edit("skill.yaml", "day: { type: date,", "day: { type: moment,",
        "argument-type-widened", "fn f(client: &Client) { let _ = client.skills().list().day(date(2024, 1, 31).at(0, 0, 0, 0)); }"),
    edit("skill.yaml", "days: { type: list<date>,", "days: { type: list<moment>,",
        "argument-type-widened", "fn f(client: &Client) { let _ = client.skills().list().days([date(2024, 1, 31).at(0, 0, 0, 0)]); }"),
    edit("skill.yaml", "key: { type: uuid,", "key: { type: string,",
        "argument-type-widened", "fn f(client: &Client) { let _ = client.skills().list().key(\"\"); }"),

    // Invisible: the program uses names that existed before.
    edit("skill.yaml", "example: \"?filters[operator_id]=123\", doc", "deprecated: use nothing, example: \"?filters[operator_id]=123\", doc",
        "deprecated", "fn f(client: &Client) { let _ = client.skills().list().operator_id(1); }"),
    edit("skill.yaml", "  update: PUT /skill/{id}", "  update: PUT /skills/{id}",
        "path-changed", "fn f(client: &Client) { let _ = client.skills().update(SkillId(1), SkillChanges::new()); }"),
    edit("skill.yaml", "  name: { type: string,", "  label: { name: name, type: string,",
        "field-rewritten", "fn f(skill: &Skill) { let _ = &skill.name; let _ = NewSkill::new().name(\"\"); }"),
    edit("indicators.yaml", "label: Response time after first message", "label: Time to the first response",
        "label-changed", "const FIRST: Indicator = Indicator::ContactAnsweredAfterFirstMessageDuration;"),
    edit("transaction.yaml", "  visitor_email: { type: string, doc: The buyer's email address. }\n  amount: { type: double, doc: What the buyer paid. }", "  amount: { type: double, doc: What the buyer paid. }\n  visitor_email: { type: string, doc: The buyer's email address. }",
        "reordered", "fn f(transaction: &Transaction) { let _ = &transaction.amount; }"),

    // Breaking.
    edit("operator.yaml", "      group_id: { type: group_id, example: \"?filters[group_id]=123\", doc: Only members of this group. }\n", "",
        "filter-removed", "fn f(client: &Client) { let _ = client.operators().list().group_id(1); }"),
    edit("operator.yaml", "  sso_key: { type: string, doc: The operator's token for single sign-on. }\n", "",
        "field-removed", "fn f(operator: &Operator) { let _ = &operator.sso_key; }"),
    edit("operator.yaml", "slot_number: { type: integer", "slot_number: { name: slots, type: integer",
        "field-renamed", "fn f(on: &ChannelAvailability) { let _ = on.slot_number; }"),
    edit("operator.yaml", "slot_max_number: { type: integer", "slot_max_number: { type: double",
        "field-type-changed", "fn f(on: &ChannelAvailability) -> Option<i64> { on.slot_max_number }"),
    edit("operator.yaml", "0: { name: level_0", "0: { name: none",
        "value-renamed", "const NONE: Priority = Priority::Level0;"),
    edit("operator.yaml", "  operator_profile:\n", "  operator_profile:\n    name: profile\n",
        "type-renamed", "fn f(profile: &OperatorProfile) { let _ = &profile.city; }"),
    edit("operator.yaml", "only: \"0\", name: disconnect,", "name: disconnect,",
        "only-removed", "fn f() { let _ = SetAvailability::new().disconnect(); }"),
    edit("operator.yaml", "returns: operator_statistic", "returns: list<operator_statistic>",
        "returns-changed", "fn f(client: &Client) -> Call<OperatorStatistic> { client.operators().statistic(OperatorId(1)) }"),
    edit("operator.yaml", "  profile:\n    call", "  profile:\n    name: portrait\n    call",
        "operation-renamed", "fn f(client: &Client) { let _ = client.operators().profile(OperatorId(1)); }"),
    edit("tag.yaml", "      name: { type: string, required: true, doc: What the tag says. }\n      website_id: { type: website_id, required: true, doc: The website that the tag can be used on. }", "      website_id: { type: website_id, required: true, doc: The website that the tag can be used on. }\n      name: { type: string, required: true, doc: What the tag says. }",
        "arguments-reordered", "fn f() { let _ = NewTag::new(\"urgent\", 1); }"),
    edit("tag.yaml", "    body: json_list\n", "",
        "body-shape-changed", "fn f(client: &Client, tags: Vec<NewTag>) { let _ = client.tags().create(tags); }"),
    edit("odigo_callback.yaml", "    parameters:\n", "    parameters:\n      why: { type: string, required: true }\n",
        "required-parameter-added", "fn f() { let _ = PickUp::new(\"\", 1, \"\"); }"),
    edit("conversation.yaml", "doc: The address. }\n", "doc: The address. }\n          title: { type: string, doc: Its title. }\n",
        "item-added", "fn f(message: Message) { if let Message::PageAddress { sent_at: _, url: _ } = message {} }"),
    edit("call_meeting.yaml", "      from:\n        type: moment", "      from:\n        type: datetime",
        "argument-type-changed", "fn f(client: &Client) { let _ = client.call_meetings().list().from(date(2024, 1, 31)); }"),
    edit("transaction.yaml", "        nullable: true\n", "",
        "null-removed", "fn f(client: &Client) { let _ = client.transactions().list().conversation_id_is_null(); }"),
    edit("transaction.yaml", "    period: { from: from, to: to }\n", "",
        "period-removed", "fn f(client: &Client) { let _ = client.transactions().list().between(date(2024, 1, 1), date(2024, 1, 31)); }"),
    edit("statistic.yaml", "        rule: rule_id", "        rule: string",
        "grouping-key-changed", "fn f<G: Grouping<Key = RuleId>>(_: G) {} fn g() { f(ByRule); }"),
    edit("statistic.yaml", "one: website, ", "",
        "one-removed", "fn f(client: &Client) { let _ = client.statistics().on(ChatChannel).website(1); }"),
    edit("indicators.yaml", "facebookBusinessOnMessenger, sms, whatsapp]\n    doc: Average length of a contact", "facebookBusinessOnMessenger, sms]\n    doc: Average length of a contact",
        "channel-removed", "fn f(client: &Client) { let _ = client.statistics().on(WhatsappChannel).totals((ContactDuration,)); }"),
    edit("indicators.yaml", "unit: number\n    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]\n    doc: Contacts begun", "unit: rate\n    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]\n    doc: Contacts begun",
        "unit-changed", "fn f<I: TypedIndicator<Value = f64>>(_: I) {} fn g() { f(ContactNumber); }"),
    edit("website.yaml", "  currency: { type", "  currency: { access: read, type",
        "field-read-only", "fn f() { let _ = WebsiteChanges::new().currency(\"EUR\"); }"),
    edit("website.yaml", "  update: PUT /website/{id}", "  update: PUT /website/{id}/{client_id}",
        "path-arguments-changed", "fn f(client: &Client) { let _ = client.websites().update(WebsiteId(1), WebsiteChanges::new()); }"),
];
