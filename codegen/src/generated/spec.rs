// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The client's own spec, which the specs of other crates extend.

/// Every file: its path and its text.
pub const FILES: &[(&str, &str)] = &[
    ("spec/api.yaml", r#"# yaml-language-server: $schema=schema.json
# What all calls have in common.

platforms:
  standard:
    url: https://www.iadvize.com/api/2
    doc: The address of most accounts.
  high_availability:
    url: https://ha.iadvize.com/api/2
    doc: For accounts with the high availability option.

# Three ways to send the key with every request.
authentication:
  header: X-API-Key
  query: key
  basic: user_name

pagination:
  page: page
  limit: limit
  full: full
  default_limit: 20
  maximum_limit: 100
  note: The page gives no default limit in words; 20 is the limit in its example of a listing.

# The wildcard for any characters in a filter of type `text`.
wildcard: "*"

envelope:
  success: success
  refusals:
    forbidden:
      status: error
      message: Forbidden
      doc: The key is unknown, or lacks the right for this call.
    missing_field:
      status: fail
      message: Field '{field}' is missing.
      doc: A required field was not sent.
    unknown_id:
      status: fail
      message: Unknown '{resource}' with 'id' {id}.
      doc: The resource has no record with this identifier.
      note: The page writes this message with a full stop on a read and without one on a delete.
    invalid_field:
      status: fail
      message: Value of field '{field}' is not valid.
      doc: A field's value was not accepted.

# Identifiers that do not belong to a resource of this API. The type of an `id` field is the identifier of its resource.
identifiers:
  rule_id: A targeting rule, which decides when visitors are offered a contact.
"#),
    ("spec/enums.yaml", r#"# yaml-language-server: $schema=schema.json
# Sets of values that several resources share.

role:
  doc: What an operator may do on the platform.
  values:
    expert: An independent expert who answers for the brand.
    operator: An agent who answers visitors.
    manager: Supervises operators.
    admin: Manages the account.

channel:
  doc: The channel that statistics are about.
  values:
    chat: Chat on a website.
    call: Phone calls.
    facebook: Facebook pages.
    twitter: Twitter.
    facebookBusinessOnMessenger: Messenger for Facebook business pages.
    instagram:
      doc: Instagram.
      note: Allowed as a channel, yet no indicator is documented as available on it.
    sms: Text messages.
    whatsapp: WhatsApp.
    video: Video calls.
"#),
    ("spec/indicators.yaml", r#"# yaml-language-server: $schema=schema.json
# Statistic indicators in the order of the documentation.

# The enum whose values `channels` lists. Its value `instagram` is in no list: nothing is documented as available there.
channels: channel

families:
  contact: { doc: How many contacts there were and how they went. }
  presence: { doc: How agents spent their time. }
  satisfaction: { doc: "What visitors thought, as they said in surveys.", deprecated: use `satisfactionSurveyResponses` of the GraphQL API }
  transaction: { doc: What visitors bought. }

indicators:
  contact_answered_after_first_message_duration:
    label: Response time after first message
    family: contact
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average wait for an answer to the visitor's opening question.
  contact_answered_duration:
    label: Response time
    family: contact
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average wait for an answer to a visitor's request.
  contact_closed_after_last_message_duration:
    label: Length of time between last message and closing of chat
    family: contact
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average time that a chat stayed open after the visitor's last message.
  contact_duration:
    label: Average processing time
    family: contact
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average length of a contact, from its start to its end.
  contact_number:
    label: Initiated contacts
    family: contact
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Contacts begun in the period.
    note: Shares its label with `contact_waiting_number`.
  contact_sent_message_number:
    label: Sent messages
    family: contact
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Messages that agents wrote in conversations.
  contact_received_message_number:
    label: Received messages
    family: contact
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Messages that agents got in conversations.
  contact_unanswered_number:
    label: Contacts initiated with no response
    family: contact
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Contacts that a visitor began and no agent answered.
  contact_missed_number:
    label: Missed contact opportunities
    family: contact
    unit: number
    channels: [chat]
    doc: Estimate of the contacts missed for want of a free agent, whatever the reason.
  contact_missed_with_busy_operators_number:
    label: Missed contact opportunities (agents busy)
    family: contact
    unit: number
    channels: [chat]
    doc: Estimate of the contacts missed because every agent was fully occupied.
  contact_missed_with_no_operators_number:
    label: Missed contact opportunities (agents absent)
    family: contact
    unit: number
    channels: [chat]
    doc: Estimate of the contacts missed because no agent was connected or in production.
  contact_simultaneous_number:
    label: Simultaneous contacts
    family: contact
    unit: number
    channels: [chat]
    doc: Contacts that an agent held at once while online, on average.
    note: An average by its description, so not always whole, though the page calls it a number.
  contact_waiting_abort_number:
    label: Abandoned contacts
    family: contact
    unit: number
    channels: [chat, video]
    doc: Contacts that left the queue before an agent took them.
  contact_waiting_answered_number:
    label: Processed contacts
    family: contact
    unit: number
    channels: [chat, video]
    doc: Contacts from the queue that agents took.
  contact_waiting_before_quit_duration:
    label: Waiting time before abandonment
    family: contact
    unit: second
    channels: [chat, video]
    doc: Average wait of the visitors who gave up queuing.
  contact_waiting_duration:
    label: Waiting time before contact
    family: contact
    unit: second
    channels: [chat, video]
    doc: Average wait of all visitors who queued.
  contact_waiting_number:
    label: Initiated contacts
    family: contact
    unit: number
    channels: [chat, video]
    doc: Contacts begun in the queue.
    note: >-
      The page describes it with the sentence of `contact_waiting_duration`; name, label and unit speak of a
      number. Shares its label with `contact_number`.
  contact_per_hour_average_number:
    label: Contacts / hr of the website
    family: contact
    unit: number
    channels: [chat, call, video]
    doc: Contacts that all agents together handled per hour of production, on average.
    note: An average by its description, so not always whole, though the page calls it a number.
  contact_per_hour_number:
    label: Contacts per hour
    family: contact
    unit: number
    channels: [chat, call, video]
    doc: Contacts that one agent handled per hour of production, on average.
    note: An average by its description, so not always whole, though the page calls it a number.
  rule_contact_rate:
    label: Response rate
    family: contact
    unit: rate
    channels: [chat, call, video]
    doc: Share of displays that brought about a contact.
    note: Shares its label with `satisfaction_respondent_rate`.
  rule_display_number:
    label: Displays
    family: contact
    unit: number
    channels: [chat, call, video]
    doc: How often the offer of a chat or call was shown on the website.
  targeting_rule_triggered:
    label: Triggers
    family: contact
    unit: number
    channels: [chat, call, video]
    doc: How often a targeting rule fired because a visitor met its criteria.
  max_and_partial_occupation_duration:
    label: Global occupation
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time that connected agents spent partly or fully occupied.
  max_occupation_duration:
    label: Maximum occupation
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time that connected agents spent fully occupied.
  max_occupation_rate:
    label: Maximum occupation rate
    family: presence
    unit: rate
    channels: [chat, call, video]
    doc: Share of production time that agents spent fully occupied.
  non_production_duration:
    label: Not in production
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time that connected agents were neither available nor busy.
  non_production_rate:
    label: Not in production rate
    family: presence
    unit: rate
    channels: [chat, call, video]
    doc: Share of connection time that agents were neither available nor busy.
  presentation_duration:
    label: Smoothed period of button presentation
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time in which buttons could be shown because one agent or more was available.
  production_smoothed_duration:
    label: Smoothed period of production
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time in which one agent or more was in production, however many there were.
  presence_duration:
    label: Total period of presence
    family: presence
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Time that agents were connected, added up over all of them.
    documented: { unit: nothing }
    note: >-
      The page's table has no unit; taken from the name. Its channel list lacks a comma between `twitter` and
      `facebookBusinessOnMessenger`.
  presence_smoothed_duration:
    label: Smoothed period of presence
    family: presence
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Time in which one agent or more was connected, however many there were.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  occupation_rate:
    label: Partial occupation rate
    family: presence
    unit: rate
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Share of production time that agents spent partly occupied.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  non_occupation_duration:
    label: Inocc.
    family: presence
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Time that connected agents were available without being busy.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  non_occupation_rate:
    label: Rate of non-occupation
    family: presence
    unit: rate
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Share of production time that agents were available without being busy.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  max_and_partial_occupation_rate:
    label: Global occupation rate
    family: presence
    unit: rate
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Share of production time that agents spent partly or fully occupied.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  production_duration:
    label: In production
    family: presence
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Time that connected agents were available or busy.
    documented: { unit: nothing }
    note: The page's table has no unit; taken from the name.
  satisfaction_delay_rate:
    label: Waiting time
    family: satisfaction
    unit: rate
    channels: [chat, call, video]
    doc: Satisfaction with the waiting time.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
  satisfaction_global_rate:
    label: Overall satisfaction
    family: satisfaction
    unit: rate
    channels: [chat, call, video]
    doc: Satisfaction as a whole.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
  satisfaction_resolution_rate:
    label: Quality of response
    family: satisfaction
    unit: rate
    channels: [chat, call, video]
    doc: Satisfaction with what the agent answered.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
  satisfaction_respondent_number:
    label: Number of respondents
    family: satisfaction
    unit: number
    channels: [chat, call, video]
    doc: Visitors who filled in a survey after a conversation.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
  satisfaction_respondent_rate:
    label: Response rate
    family: satisfaction
    unit: rate
    channels: [chat, call, video]
    doc: Share of conversations that a filled-in survey followed.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
    note: Shares its label with `rule_contact_rate`.
  satisfaction_welcome_rate:
    label: Quality of welcome
    family: satisfaction
    unit: rate
    channels: [chat, call, video]
    doc: Satisfaction with the greeting.
    deprecated: use `satisfactionSurveyResponses` of the GraphQL API
  occupation_duration:
    label: Partial occupation
    family: presence
    unit: second
    channels: [chat, call, video]
    doc: Time that agents spent partly occupied.
    deprecated: withdrawn; the documentation names no replacement
    documented: { family: satisfaction }
    note: >-
      Measures presence, but is in the table of satisfaction indicators, all of which the page deprecates. So the family
      is presence and the indicator is deprecated. The page describes it with the sentence of `non_production_duration`;
      the doc follows the label.
  conversion_rate:
    label: Conversion rate
    family: transaction
    unit: rate
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Share of conversations that ended in a transaction.
  cart_after_contact_amount:
    label: Average order value after contact
    family: transaction
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average order value of visitors who had a contact.
    note: An amount by its name and description, a number in the page's table; kept as the table has it.
  cart_global_amount:
    label: Average order value on the website
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average order value of all visitors.
  transaction_after_contact_amount:
    label: T/O after contact
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Turnover from visitors who bought after a contact.
  transaction_after_contact_number:
    label: Transactions after contact
    family: transaction
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Transactions of visitors who bought after a contact.
  transaction_total_amount:
    label: Website T/O
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Turnover from all visitors.
  transaction_total_number:
    label: Website transactions
    family: transaction
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Transactions of all visitors.
  transaction_after_contact_duration:
    label: Transformation time after contact
    family: transaction
    unit: second
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average time from the first exchange to the purchase that followed.
  transaction_after_conversation_amount_per_hour:
    label: Website transactions amount per hour
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average turnover that an agent's contacts brought in per hour.
  transaction_missed_with_busy_operators_amount:
    label: T/O missed (agents totally busy)
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Estimate of the turnover missed because every agent was fully occupied.
  transaction_missed_with_busy_operators_number:
    label: Missed transaction opportunities (agents totally busy)
    family: transaction
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Estimate of the transactions missed because every agent was fully occupied.
  transaction_missed_with_no_operators_amount:
    label: Missed T/O opportunity (agents absent)
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Estimate of the turnover missed because no agent was connected or in production.
  transaction_missed_with_no_operators_number:
    label: Missed transaction opportunities (agents absent)
    family: transaction
    unit: number
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Estimate of the transactions missed because no agent was connected or in production.
  transaction_amount_per_conversation:
    label: Website transactions amount per conversation
    family: transaction
    unit: amount
    channels: [chat, call, video, facebook, twitter, facebookBusinessOnMessenger, sms, whatsapp]
    doc: Average turnover that one conversation brought in.
"#),
    ("spec/resources/call_meeting.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: callmeeting
name: call_meeting
doc: An appointment for calling a visitor.
deprecated: the documentation names no replacement

fields:
  id: call_meeting_id
  phone_number: { type: string, doc: The number to call. }
  visitor_uid: { type: string, doc: "The visitor's unique identifier, `unique_id` of a visitor." }
  status:
    type: call_meeting_status
    doc: How far the meeting has come.
    note: Documented as a string; the description lists its values, so it is an enum.
  start_at:
    type: datetime
    doc: When the visitor is to be called.
    note: Documented as `DateTime` without a format; read like the dates of the other resources.
  website_id: { type: website_id, doc: The website that the visitor was on. }
  targeting_rule_id:
    type: string
    doc: The targeting rule that offered the meeting.
    note: Documented as a string, although a rule has a number elsewhere (`rule_id` of a conversation); kept as a string.
  skill_id:
    type: string
    doc: The skill that the meeting asks for.
    note: Documented as a string, although a skill has a number elsewhere (`id` of a skill); kept as a string.

enums:
  call_meeting_status:
    doc: How far a call meeting has come.
    note: The page lists the values without explaining them; what sets `progress` apart from `working` is open.
    values:
      pending: Still to come.
      progress: Under way.
      done: Over.
      failed: Did not come about.
      working: Being worked on.

operations:
  list:
    call: GET /callmeeting
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only meetings of this website. }
      from:
        type: moment
        example: "?filters[from]=2015-03-31 19:00:00"
        doc: Only meetings from this moment on.
        note: The page shows a date with a time and lists no forms; a plain date is taken to work as everywhere else.
      to:
        type: moment
        example: "?filters[to]=2015-06-31 18:00:00"
        sample: "?filters[to]=2015-06-30 18:00:00"
        doc: Only meetings up to this moment.
        note: The page's example is 31 June, a day that does not exist, so the sample is the day before.
    period: { from: from, to: to }
"#),
    ("spec/resources/client.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: client
name: client_account
doc: An account with iAdvize, which owns websites.
deprecated: use `client` of the GraphQL API
note: The Rust name differs because `Client` is the type that calls are made with.

fields:
  id: client_id
  lang: { type: string, doc: The account's language as a code of two letters. }
  premium_enabled: { type: boolean, doc: Whether the account may use premium features. }

operations:
  list:
    call: GET /client
    doc: Lists the clients that the key has rights on.
  get: GET /client/{id}
"#),
    ("spec/resources/conversation.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: conversation
doc: A conversation between an operator and a visitor.

fields:
  id: conversation_id
  channel: { type: conversation_channel, doc: Where the conversation took place. }
  visitor_uid: { type: string, doc: "The visitor's unique identifier, `unique_id` of a visitor." }
  history:
    type: list<message>
    doc: What was said, in order.
    documented: { type: string }
    note: Documented as a string; with `json-unicode` and `formatHistory=0` that string contains lists. The client also reads an array.
  operator_answer: { type: boolean, doc: Whether an operator answered. }
  operator_closed: { type: boolean, doc: Whether the operator closed the conversation. }
  waitinglist: { type: boolean, doc: Whether the visitor came out of the queue. }
  page_type: { type: string, doc: Type of the page that the visitor was on. }
  created_at: { type: datetime, doc: When the conversation began. }
  closed_at: { type: datetime, doc: When the conversation ended. }
  website_id: { type: website_id, doc: The website that the visitor was on. }
  operator_id: { type: operator_id, doc: The operator who held the conversation. }
  skill_id: { type: skill_id, doc: The skill that the conversation asked for. }
  tag_list: { type: list<tag_id>, doc: The tags that were put on the conversation. }
  rule_id: { type: rule_id, doc: The targeting rule that offered the conversation. }
  xmpp_id: { type: uuid, doc: Identifier of the conversation in the XMPP messaging behind it. }

enums:
  conversation_channel:
    doc: Where a conversation took place.
    values: { chat: Chat on a website., call: A phone call., video: A video call. }
  conversation_channel_filter:
    doc: A channel that conversations can be chosen by.
    note: The filter knows `social`, the field does not.
    values: { chat: Chat on a website., call: Phone calls., video: Video calls., social: Social networks. }

tagged_lists:
  message:
    doc: An entry of a conversation's history.
    kinds:
      1:
        name: operator_text
        doc: Text written by the operator.
        items:
          sent_at: { type: datetime, required: true, doc: When it was sent. }
          text: { type: string, required: true, doc: What was written. }
          timestamp: { type: integer, doc: "When it was sent, in milliseconds since 1970-01-01 UTC." }
      2:
        name: visitor_text
        doc: Text written by the visitor.
        items:
          sent_at: { type: datetime, required: true, doc: When it was sent. }
          text: { type: string, required: true, doc: What was written. }
          timestamp: { type: integer, doc: "When it was sent, in milliseconds since 1970-01-01 UTC." }
      3:
        name: notification
        doc: A notice of the software, in words or as a code such as `OPERATOR_CHAT_CLOSE`.
        items:
          sent_at: { type: datetime, required: true, doc: When it was made. }
          text: { type: string, required: true, doc: What it says. }
      5:
        name: link
        doc: The address of a page.
        items:
          sent_at: { type: datetime, required: true, doc: When it was made. }
          url: { type: string, required: true, doc: The address. }
      6:
        name: operator_rich_content
        doc: A picture or other rich content sent by the operator.
        items:
          sent_at: { type: datetime, required: true, doc: When it was sent. }
          url: { type: string, required: true, doc: Where the content is. }
      7:
        name: visitor_rich_content
        doc: A picture or other rich content sent by the visitor.
        items:
          sent_at: { type: datetime, required: true, doc: When it was sent. }
          url: { type: string, required: true, doc: Where the content is. }

operations:
  list:
    call: GET /conversation.json-unicode?formatHistory=0
    note: The path's ending and `formatHistory=0` are always sent; without them the history is not well formed.
    filters:
      channel: { type: conversation_channel_filter, example: "?filters[channel]=chat", doc: Only conversations on this channel. }
      from: { type: moment, example: "?filters[from]=2013-08-22", doc: Only conversations from this moment on. }
      to: { type: moment, example: "?filters[to]=2013-08-25", doc: Only conversations up to this moment. }
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only conversations on this website. }
      operator_id: { type: operator_id, example: "?filters[operator_id]=123", doc: Only conversations of this operator. }
      visitor_id: { type: visitor_id, example: "?filters[visitor_id]=123", doc: Only conversations of this visitor. }
      skill_id: { type: skill_id, example: "?filters[skill_id]=123", doc: Only conversations that asked for this skill. }
      tag_id: { type: tag_id, example: "?filters[tag_id]=123", doc: Only conversations with this tag. }
      rule_id: { type: rule_id, example: "?filters[rule_id]=123", doc: Only conversations offered by this targeting rule. }
    period:
      from: from
      to: to
      limit:
        maximum: 3 months
        neither: the last 3 months are read
        only_from: the 3 months after it are read
        only_to: the 3 months before it are read
  get:
    call: GET /conversation.json-unicode/{id}?formatHistory=0
    documented: { left_out: "unreadable example: Conversation history types example" }
    note: The example of a whole history is not JSON. The table above it shows the same kinds one by one.
"#),
    ("spec/resources/group.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: group
doc: A team of operators. Groups nest through `parent_id`.

fields:
  id: group_id
  name: { type: string, doc: The group's name. }
  created_at: { type: datetime, access: read, doc: When the group was made. }
  parent_id: { type: group_id, doc: The group that this one belongs to. }
  operator_list: { type: list<operator_id>, access: read, doc: The operators who belong to the group. }
  parent_list: { type: list<group_id>, access: read, doc: The groups above this one. }

operations:
  list:
    call: GET /group
    filters:
      parent_id: { type: group_id, example: "?filters[parent_id]=1987", doc: Only groups right below this one. }
  get: GET /group/{id}
  create: POST /group
  update: PUT /group/{id}
  delete: DELETE /group/{id}
"#),
    ("spec/resources/odigo_callback.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: odigocallback
name: odigo_callback
doc: A call back to a visitor, made through Odigo's telephone service.
deprecated: the documentation names no replacement

objects:
  callback:
    doc: The subject of a callback.
    note: The page shows one response and explains no field, so the types follow that response.
    fields:
      targeting_rule_id:
        type: rule_id
        doc: The targeting rule that offered the callback.
        note: A number here, while a call meeting documents it as a string.
      website_id: { type: website_id, doc: The website that the visitor was on. }
      conversation_id: { type: conversation_id, doc: The conversation that the callback belongs to. }
      skill_id:
        type: skill_id
        doc: The skill that the callback asks for.
        note: Only `null` on the page; a number like every other skill.
      visitor_phone_number: { type: string, doc: The visitor's telephone number. }
      visitor_uid: { type: string, doc: "The visitor's unique identifier, `unique_id` of a visitor." }

operations:
  pick_up:
    call: POST /odigocallback/pickup
    doc: Marks a callback as picked up by an operator and reads what it is about.
    body: form
    parameters:
      operator_external_id: { type: string, required: true, doc: Your own identifier of the operator who calls. }
      website_id: { type: website_id, required: true, doc: The website that the visitor was on. }
      phone_number: { type: string, required: true, doc: The visitor's telephone number. }
    returns: callback
  hang_up:
    call: POST /odigocallback/hangup
    doc: Marks a callback as over.
    body: form
    note: The `data` of the response is an empty list, so the call returns no data.
    parameters:
      operator_external_id: { type: string, required: true, doc: Your own identifier of the operator who called. }
      website_id: { type: website_id, required: true, doc: The website that the visitor was on. }
      phone_number: { type: string, required: true, doc: The visitor's telephone number. }
"#),
    ("spec/resources/operator.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: operator
doc: A person who answers visitors.

fields:
  id: operator_id
  name: { type: string, doc: Family name. }
  first_name: { type: string, doc: Given name. }
  pseudo: { type: string, doc: The name that visitors see. }
  email: { type: string, doc: "Email address, which the API checks for its form." }
  external_id: { type: string, doc: "Your own identifier of the operator, if you gave one." }
  role: { type: main_role, deprecated: use `roles`, doc: What the operator may do. }
  roles: { type: list<role>, doc: What the operator may do. }
  chat_enabled: { type: boolean, doc: Whether the operator can handle chats. }
  call_enabled: { type: boolean, doc: Whether the operator can handle calls. }
  video_enabled: { type: boolean, doc: Whether the operator can handle video calls. }
  chat_max_number: { type: integer, doc: How many chats the operator can hold at once. }
  chat_and_call: { type: boolean, doc: Whether the operator can chat while on a call. }
  chat_priority: { type: priority, doc: Rank of the operator when a chat is given out. }
  call_priority: { type: priority, doc: Rank of the operator when a call is given out. }
  video_priority: { type: priority, doc: Rank of the operator when a video call is given out. }
  language_list: { type: list<string>, doc: "Languages the operator answers in, as ISO 639-1 codes such as `en`." }
  language_admin: { type: operator_language, doc: Language of the operator's own screens. }
  group_id: { type: group_id, doc: The group the operator belongs to. }
  website_list: { type: list<website_id>, doc: The websites the operator answers for. }
  skill_list: { type: list<skill_id>, doc: The skills the operator has. }
  sso_key: { type: string, doc: The operator's token for single sign-on. }

enums:
  main_role:
    doc: The single role that an operator had before roles became a list.
    values:
      operator: An agent who answers visitors.
      manager: Supervises operators.
      admin: Manages the account.
  priority:
    doc: The rank of an operator when contacts are given out.
    base: integer
    note: The page says neither which of the two comes first nor whether there will be more, so the names only repeat the number.
    values:
      0: { name: level_0, doc: Rank 0. }
      10: { name: level_10, doc: Rank 10. }
  operator_language:
    doc: A language that an operator's screens can have.
    values: { de: German., en: English., es: Spanish., fr: French. }

objects:
  operator_availability:
    doc: What an operator can take right now, channel by channel.
    fields:
      id: operator_id
      connected: { type: boolean, doc: Whether the operator is logged in. }
      chat: { type: channel_availability, doc: On chat. }
      call: { type: channel_availability, doc: On calls. }
      video: { type: channel_availability, doc: On video calls. }
  channel_availability:
    doc: What an operator can take right now on one channel.
    fields:
      enabled: { type: boolean, doc: Whether the operator may use the channel at all. }
      slot_number: { type: integer, doc: How many contacts the operator holds on it. }
      slot_max_number: { type: integer, doc: How many contacts the operator can hold on it at once. }
      busy: { type: boolean, doc: Whether all of the operator's places are taken. }
      available: { type: boolean, doc: Whether the operator can be given a contact now. }
  operator_statistic:
    doc: An operator's lifetime figures.
    fields:
      id: operator_id
      conversation_number: { type: integer, doc: How many conversations the operator held. }
      satisfaction_global_rate:
        type: double
        doc: Average satisfaction with the operator's conversations, between 0 and 1.
        deprecated: the documentation names no replacement; satisfaction moved to the GraphQL API (`satisfactionSurveyResponses`)
      experience: { type: integer, doc: Experience points of the operator. }
  operator_profile:
    doc: What an operator says about themselves.
    fields:
      user_id: { type: operator_id, doc: The operator whose profile this is. }
      status: { type: string, doc: A line on how the operator is doing. }
      description: { type: string, doc: A text by the operator about themselves. }
      facebook: { type: string, doc: Name on Facebook. }
      twitter: { type: string, doc: Name on Twitter. }
      city: { type: string, doc: City. }
      country: { type: string, doc: Country. }

operations:
  list:
    call: GET /operator
    filters:
      id: { type: operator_id, example: "?filters[id]=123", doc: Only the operator with this identifier. }
      group_id: { type: group_id, example: "?filters[group_id]=123", doc: Only members of this group. }
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only operators who answer for this website. }
      website_list: { type: list<website_id>, example: "?filters[website_list]=1,2,3", doc: Only operators who answer for any of these websites. }
      skill_id: { type: skill_id, example: "?filters[skill_id]=123", doc: Only operators who have this skill. }
      name: { type: text, example: "?filters[name]=genius", doc: Only operators of this name. }
      external_id: { type: string, example: "?filters[external_id]=MyExternalId", doc: Only the operator with this identifier of your own. }
  get: GET /operator/{id}
  create: POST /operator
  update: PUT /operator/{id}
  delete: DELETE /operator/{id}
  list_live:
    call: GET /operator/live
    doc: >-
      Reads what operators can take right now. Only those who can take a contact are shown, unless `disconnected` is
      asked for; even then, an operator who never logged in does not appear. Where operators have skills or groups, name
      one to get exact figures.
    returns: page<operator_availability>
    filters_of: list
    filters:
      connected:
        type: boolean
        only: "0"
        name: disconnected
        example: "?filters[connected]=0"
        doc: Also operators who are offline.
        note: The page writes `connected=0` only in prose, next to the filters of the listing, so it is sent as a filter.
    note: The example has no pagination. The client reads a response without pagination as the only page.
  live:
    call: GET /operator/{id}/live
    doc: Reads what one operator can take right now.
    returns: operator_availability
  set_availability:
    call: PUT /operator/{id}/live
    doc: Makes an operator available or not, channel by channel, or logs the operator out.
    parameters:
      "chat[available]": { type: boolean, name: chat, doc: Whether the operator takes chats. }
      "call[available]": { type: boolean, name: call, doc: Whether the operator takes calls. }
      "video[available]": { type: boolean, name: video, doc: Whether the operator takes video calls. }
      connected: { type: boolean, only: "0", name: disconnect, doc: Logs the operator out. }
  statistic:
    call: GET /operator/{id}/statistic
    doc: Reads an operator's lifetime figures.
    returns: operator_statistic
  profile:
    call: GET /operator/{id}/profile
    doc: Reads what an operator says about themselves.
    returns: operator_profile
"#),
    ("spec/resources/satisfaction.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: satisfaction
doc: What a visitor answered to the survey after a conversation.
deprecated: use `satisfactionSurveyResponses` of the GraphQL API, or `satisfactionSurvey` within `searchClosedConversations`

fields:
  id: satisfaction_id
  note_welcome: { type: double, doc: "Mark for the welcome, as a percentage." }
  note_resolution: { type: double, doc: "Mark for the help given, as a percentage." }
  node_delay:
    type: double
    doc: Mark for the waiting time, as a percentage.
    note: Probably a slip for `note_delay`, like its neighbours; kept as the page writes it until a real response shows otherwise.
  comment: { type: string, doc: What the visitor added in words. }
  created_at: { type: datetime, doc: When the visitor answered. }
  website_id: { type: website_id, doc: The website that the conversation took place on. }
  operator_id: { type: operator_id, doc: The operator who held the conversation. }
  conversation_id: { type: conversation_id, doc: The conversation that the survey was about. }

operations:
  list:
    call: GET /satisfaction
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only answers about this website. }
      operator_id: { type: operator_id, example: "?filters[operator_id]=123", doc: Only answers about this operator. }
      conversation_id: { type: conversation_id, example: "?filters[conversation_id]=123", doc: Only answers about this conversation. }
      from:
        type: moment
        example: "?filters[from]=YYYY-MM-DD HH:MM:SS"
        sample: "?filters[from]=2024-01-01 00:00:00"
        doc: Only answers from this moment on.
      to:
        type: moment
        example: "?filters[to]=YYYY-MM-DD HH:MM:SS"
        sample: "?filters[to]=2024-01-31 23:59:59"
        doc: Only answers up to this moment.
    period: { from: from, to: to }
  get: GET /satisfaction/{id}
"#),
    ("spec/resources/skill.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: skill
doc: Something that operators can help with. Skills nest through `parent_id`.

fields:
  id: skill_id
  name: { type: string, doc: The skill's name. }
  order: { type: integer, doc: Place of the skill among the others. }
  created_at: { type: datetime, access: read, doc: When the skill was made. }
  parent_id: { type: skill_id, doc: The skill that this one belongs to. }
  operator_list:
    type: list<operator_id>
    access: read
    deprecated: list operators with the filter `skill_id`
    doc: The operators who have the skill.

operations:
  list:
    call: GET /skill
    filters:
      operator_id: { type: operator_id, example: "?filters[operator_id]=123", doc: Only skills of this operator. }
      parent_id: { type: skill_id, example: "?filters[parent_id]=123", doc: Only skills right below this one. }
  get: GET /skill/{id}
  create: POST /skill
  update: PUT /skill/{id}
  delete: DELETE /skill/{id}
"#),
    ("spec/resources/statistic.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: statistic
doc: Figures on contacts, presence, satisfaction and transactions, by indicator. See [`Indicator`] for all of them.

enums:
  statistic_resource:
    doc: What figures can be grouped by.
    values:
      operator: One row for each operator.
      group: One row for each group of operators.
      skill: One row for each skill.
      rule: One row for each targeting rule.
      contact_type: One row for each type of contact.
      page_type: One row for each type of page.
  granularity:
    doc: The step of a series.
    values: { hour: One value for each hour., day: One value for each day., month: One value for each month. }

operations:
  get:
    call: GET /statistic
    doc: Reads figures.
    returns: statistics
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", deprecated: use `website_list`, doc: Only contacts on this website. }
      website_list: { type: list<website_id>, one: website, example: "?filters[website_list]=123,24,32", doc: Only contacts on any of these websites. }
      channel: { type: channel, example: "?filters[channel]=chat", doc: Only contacts on this channel. }
      resource: { type: statistic_resource, example: "?filters[resource]=operator", doc: "One row for each of these, in place of a total." }
      resource_id: { type: integer, example: "?filters[resource_id]=32", doc: Only figures of the one with this identifier. }
      indicators:
        type: list<indicator>
        available_on: channel
        example: "?filters[indicators]=indicator1,indicator2"
        sample: "?filters[indicators]=contact_number,contact_duration"
        doc: The indicators to read.
      from: { type: moment, example: "?filters[from]=YYYY-MM-DD", sample: "?filters[from]=2024-01-31", doc: Only figures from this moment on. }
      to: { type: moment, example: "?filters[to]=YYYY-MM-DD", sample: "?filters[to]=2024-01-31", doc: Only figures up to this moment. }
      granularity:
        type: granularity
        only_with_one: indicators
        example: "?filters[indicators]=indicator1&filters[granularity]=day"
        sample: "?filters[indicators]=contact_number&filters[granularity]=day"
        doc: One value for each step of this length.
    period: { from: from, to: to }
    typed:
      channel: channel
      indicators: indicators
      grouping: resource
      grouping_id: resource_id
      step: granularity
      keys:
        operator: operator_id
        group: group_id
        skill: skill_id
        rule: rule_id
        contact_type: string
        page_type: string
      note: The page does not say what identifies a type of contact or of page; a text takes a number and a name.
"#),
    ("spec/resources/tag.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: tag
doc: A label that operators put on conversations.
deprecated: use `conversationTag` of the GraphQL API

fields:
  id: tag_id
  name: { type: string, doc: What the tag says. }
  website_id:
    type: list<website_id>
    doc: The websites that the tag can be used on.
    note: A list in spite of its name; the example of a creation shows a single number, which is read as a list of one.

operations:
  list:
    call: GET /tag
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only tags of this website. }
  get: GET /tag/{id}
  create:
    call: POST /tag
    doc: Creates tags, several at once.
    body: json_list
    parameters:
      name: { type: string, required: true, doc: What the tag says. }
      website_id: { type: website_id, required: true, doc: The website that the tag can be used on. }
    returns: list<tag>
"#),
    ("spec/resources/transaction.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: transaction
doc: A purchase that a visitor made on a website.

fields:
  id: { type: transaction_id, note: The page describes it as the identifier of a tag; read as a slip. }
  external_id: { type: string, doc: Your own identifier of the transaction. }
  visitor_uid: { type: string, doc: "The buyer's unique identifier, `unique_id` of a visitor." }
  visitor_email: { type: string, doc: The buyer's email address. }
  amount: { type: double, doc: What the buyer paid. }
  created_at: { type: datetime, doc: When the transaction was recorded. }
  website_id: { type: website_id, doc: The website that the transaction was made on. }
  operator_id: { type: operator_id, doc: The operator whom the transaction is counted for. }
  conversation_id: { type: conversation_id, doc: The conversation that led to the transaction. }

operations:
  list:
    call: GET /transaction
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only transactions on this website. }
      operator_id: { type: operator_id, example: "?filters[operator_id]=123", doc: Only transactions counted for this operator. }
      conversation_id:
        type: conversation_id
        nullable: true
        example:
          - "?filters[conversation_id]=123"
          - "?filters[conversation_id]=null"
          - "?filters[conversation_id]=!null"
        doc: Only transactions of this conversation.
      from:
        type: moment
        example: "?filters[from]=YYYY-MM-DD HH:MM:SS"
        sample: "?filters[from]=2024-01-01 00:00:00"
        doc: Only transactions from this moment on.
      to:
        type: moment
        example: "?filters[to]=YYYY-MM-DD HH:MM:SS"
        sample: "?filters[to]=2024-01-31 23:59:59"
        doc: Only transactions up to this moment.
    period: { from: from, to: to }
  get: GET /transaction/{id}
"#),
    ("spec/resources/visitor.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: visitor
doc: A person who visits your websites.

fields:
  id: visitor_id
  unique_id: { type: string, doc: "The visitor's unique identifier, `visitor_uid` in other resources." }
  external_id: { type: string, doc: "Your own identifier of the visitor, if you gave one." }
  lastname: { type: string, doc: Family name. }
  firstname: { type: string, doc: Given name. }
  address: { type: string, doc: Postal address. }
  city: { type: string, doc: City. }
  zip: { type: string, doc: Postal code. }
  country: { type: string, doc: Country. }
  phone: { type: string, doc: Telephone number. }
  email: { type: string, doc: Email address. }
  browser: { type: string, doc: The browser that the visitor came with. }
  website_id:
    type: list<website_id>
    doc: The websites that the visitor was seen on.
    note: A list in spite of its name, as on a tag; a single number is read as a list of one.
  created_at: { type: datetime, access: read, doc: When the visitor was first recorded. }

operations:
  list:
    call: GET /visitor
    filters:
      unique_id: { type: string, example: "?filters[unique_id]=123", doc: Only the visitor with this unique identifier. }
      external_id: { type: string, example: "?filters[external_id]=123", doc: Only the visitor with this identifier of your own. }
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only visitors of this website. }
  get: GET /visitor/{id}
  create: POST /visitor
  update: PUT /visitor/{id}
  delete: DELETE /visitor/{id}
"#),
    ("spec/resources/website.yaml", r#"# yaml-language-server: $schema=../schema.json
resource: website
doc: A website whose visitors can be offered contacts.
deprecated: use `project` or `projects` of the GraphQL API

fields:
  id: website_id
  url: { type: string, doc: The website's address. }
  label: { type: string, doc: The website's name. }
  client_id: { type: client_id, doc: The client that owns the website. }
  currency: { type: string, doc: The currency that amounts are counted in. }
  language_admin: { type: website_language, doc: Language of the website's screens on the platform. }
  timezone: { type: string, doc: The time zone that the website lives in. }

enums:
  website_language:
    doc: A language that a website's screens can have.
    values:
      en: English.
      de: German.
      es: Spanish.
      it: Italian.
      pt: Portuguese.
      nl: Dutch.
      se:
        doc: Swedish.
        note: The code of the country, not of the language (`sv`); kept because it is what the page writes.
      tw:
        doc: Traditional Chinese.
        note: The code of Taiwan, not of a language (`zh`); kept because it is what the page writes.
      ja: Japanese.
      ko: Korean.
      fr: French.

operations:
  list: GET /website
  get: GET /website/{id}
  update: PUT /website/{id}
"#),
];
