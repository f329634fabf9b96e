// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Channels, groupings and indicators as types, for statistics that the compiler checks: see
//! [`StatisticsOn`](crate::StatisticsOn).

use crate::codegen_support::*;
use super::ids::*;

/// The filters that [`StatisticsOn`] sets.
pub(crate) const PARAMETERS: StatisticsParameters = StatisticsParameters {
    channel: "channel",
    indicators: "indicators",
    grouping: "resource",
    step: "granularity",
};

/// The step of a series.
pub(crate) type Step = super::Granularity;

/// Channel: Chat on a website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chat;

impl TypedChannel for Chat {
    const NAME: &'static str = "chat";
}

/// Channel: Phone calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call;

impl TypedChannel for Call {
    const NAME: &'static str = "call";
}

/// Channel: Facebook pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facebook;

impl TypedChannel for Facebook {
    const NAME: &'static str = "facebook";
}

/// Channel: Twitter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twitter;

impl TypedChannel for Twitter {
    const NAME: &'static str = "twitter";
}

/// Channel: Messenger for Facebook business pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacebookBusinessOnMessenger;

impl TypedChannel for FacebookBusinessOnMessenger {
    const NAME: &'static str = "facebookBusinessOnMessenger";
}

/// Channel: Instagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instagram;

impl TypedChannel for Instagram {
    const NAME: &'static str = "instagram";
}

/// Channel: Text messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sms;

impl TypedChannel for Sms {
    const NAME: &'static str = "sms";
}

/// Channel: WhatsApp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whatsapp;

impl TypedChannel for Whatsapp {
    const NAME: &'static str = "whatsapp";
}

/// Channel: Video calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Video;

impl TypedChannel for Video {
    const NAME: &'static str = "video";
}

/// Grouping: One row for each operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operators;

impl Grouping for Operators {
    const NAME: &'static str = "operator";
    type Key = OperatorId;
}

/// Grouping: One row for each group of operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Groups;

impl Grouping for Groups {
    const NAME: &'static str = "group";
    type Key = GroupId;
}

/// Grouping: One row for each skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skills;

impl Grouping for Skills {
    const NAME: &'static str = "skill";
    type Key = SkillId;
}

/// Grouping: One row for each targeting rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules;

impl Grouping for Rules {
    const NAME: &'static str = "rule";
    type Key = RuleId;
}

/// Grouping: One row for each type of contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactTypes;

impl Grouping for ContactTypes {
    const NAME: &'static str = "contact_type";
    type Key = String;
}

/// Grouping: One row for each type of page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageTypes;

impl Grouping for PageTypes {
    const NAME: &'static str = "page_type";
    type Key = String;
}

/// Average wait for an answer to the visitor's opening question.
///
/// “Response time after first message” on the platform. Seconds; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_answered_after_first_message_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactAnsweredAfterFirstMessageDuration;

/// Average wait for an answer to a visitor's request.
///
/// “Response time” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_answered_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactAnsweredDuration;

/// Average time that a chat stayed open after the visitor's last message.
///
/// “Length of time between last message and closing of chat” on the platform. Seconds; available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_closed_after_last_message_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactClosedAfterLastMessageDuration;

/// Average length of a contact, from its start to its end.
///
/// “Average processing time” on the platform. Seconds; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactDuration;

/// Contacts begun in the period.
///
/// “Initiated contacts” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactNumber;

/// Messages that agents wrote in conversations.
///
/// “Sent messages” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_sent_message_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactSentMessageNumber;

/// Messages that agents got in conversations.
///
/// “Received messages” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_received_message_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactReceivedMessageNumber;

/// Contacts that a visitor began and no agent answered.
///
/// “Contacts initiated with no response” on the platform. A number; available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_unanswered_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactUnansweredNumber;

/// Estimate of the contacts missed for want of a free agent, whatever the reason.
///
/// “Missed contact opportunities” on the platform. A number; available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedNumber;

/// Estimate of the contacts missed because every agent was fully occupied.
///
/// “Missed contact opportunities (agents busy)” on the platform. A number; available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedWithBusyOperatorsNumber;

/// Estimate of the contacts missed because no agent was connected or in production.
///
/// “Missed contact opportunities (agents absent)” on the platform. A number; available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedWithNoOperatorsNumber;

/// Contacts that an agent held at once while online, on average.
///
/// “Simultaneous contacts” on the platform. A number; available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_simultaneous_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactSimultaneousNumber;

/// Contacts that left the queue before an agent took them.
///
/// “Abandoned contacts” on the platform. A number; available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_abort_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingAbortNumber;

/// Contacts from the queue that agents took.
///
/// “Processed contacts” on the platform. A number; available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_answered_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingAnsweredNumber;

/// Average wait of the visitors who gave up queuing.
///
/// “Waiting time before abandonment” on the platform. Seconds; available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_before_quit_duration")]
#[unit(Duration)]
#[available_on(Chat, Video)]
pub struct ContactWaitingBeforeQuitDuration;

/// Average wait of all visitors who queued.
///
/// “Waiting time before contact” on the platform. Seconds; available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_duration")]
#[unit(Duration)]
#[available_on(Chat, Video)]
pub struct ContactWaitingDuration;

/// Contacts begun in the queue.
///
/// “Initiated contacts” on the platform. A number; available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingNumber;

/// Contacts that all agents together handled per hour of production, on average.
///
/// “Contacts / hr of the website” on the platform. A number; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_per_hour_average_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct ContactPerHourAverageNumber;

/// Contacts that one agent handled per hour of production, on average.
///
/// “Contacts per hour” on the platform. A number; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_per_hour_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct ContactPerHourNumber;

/// Share of displays that brought about a contact.
///
/// “Response rate” on the platform. A rate; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("rule_contact_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct RuleContactRate;

/// How often the offer of a chat or call was shown on the website.
///
/// “Displays” on the platform. A number; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("rule_display_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct RuleDisplayNumber;

/// How often a targeting rule fired because a visitor met its criteria.
///
/// “Triggers” on the platform. A number; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("targeting_rule_triggered")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct TargetingRuleTriggered;

/// Time that connected agents spent partly or fully occupied.
///
/// “Global occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_and_partial_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct MaxAndPartialOccupationDuration;

/// Time that connected agents spent fully occupied.
///
/// “Maximum occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct MaxOccupationDuration;

/// Share of production time that agents spent fully occupied.
///
/// “Maximum occupation rate” on the platform. A rate; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct MaxOccupationRate;

/// Time that connected agents were neither available nor busy.
///
/// “Not in production” on the platform. Seconds; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_production_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct NonProductionDuration;

/// Share of connection time that agents were neither available nor busy.
///
/// “Not in production rate” on the platform. A rate; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_production_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct NonProductionRate;

/// Time in which buttons could be shown because one agent or more was available.
///
/// “Smoothed period of button presentation” on the platform. Seconds; available on `chat`, `call`,
/// `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presentation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct PresentationDuration;

/// Time in which one agent or more was in production, however many there were.
///
/// “Smoothed period of production” on the platform. Seconds; available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("production_smoothed_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct ProductionSmoothedDuration;

/// Time that agents were connected, added up over all of them.
///
/// “Total period of presence” on the platform. Seconds; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presence_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct PresenceDuration;

/// Time in which one agent or more was connected, however many there were.
///
/// “Smoothed period of presence” on the platform. Seconds; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presence_smoothed_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct PresenceSmoothedDuration;

/// Share of production time that agents spent partly occupied.
///
/// “Partial occupation rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct OccupationRate;

/// Time that connected agents were available without being busy.
///
/// “Inocc.” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`, `twitter`,
/// `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct NonOccupationDuration;

/// Share of production time that agents were available without being busy.
///
/// “Rate of non-occupation” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct NonOccupationRate;

/// Share of production time that agents spent partly or fully occupied.
///
/// “Global occupation rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_and_partial_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct MaxAndPartialOccupationRate;

/// Time that connected agents were available or busy.
///
/// “In production” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("production_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ProductionDuration;

/// Satisfaction with the waiting time.
///
/// “Waiting time” on the platform. A rate; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_delay_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionDelayRate;

/// Satisfaction as a whole.
///
/// “Overall satisfaction” on the platform. A rate; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_global_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionGlobalRate;

/// Satisfaction with what the agent answered.
///
/// “Quality of response” on the platform. A rate; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_resolution_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionResolutionRate;

/// Visitors who filled in a survey after a conversation.
///
/// “Number of respondents” on the platform. A number; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_respondent_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionRespondentNumber;

/// Share of conversations that a filled-in survey followed.
///
/// “Response rate” on the platform. A rate; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_respondent_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionRespondentRate;

/// Satisfaction with the greeting.
///
/// “Quality of welcome” on the platform. A rate; available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_welcome_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionWelcomeRate;

/// Time that agents spent partly occupied.
///
/// “Partial occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
#[deprecated(note = "withdrawn; the documentation names no replacement")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct OccupationDuration;

/// Share of conversations that ended in a transaction.
///
/// “Conversion rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("conversion_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ConversionRate;

/// Average order value of visitors who had a contact.
///
/// “Average order value after contact” on the platform. A number; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("cart_after_contact_amount")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct CartAfterContactAmount;

/// Average order value of all visitors.
///
/// “Average order value on the website” on the platform. An amount of money; available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("cart_global_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct CartGlobalAmount;

/// Turnover from visitors who bought after a contact.
///
/// “T/O after contact” on the platform. An amount of money; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactAmount;

/// Transactions of visitors who bought after a contact.
///
/// “Transactions after contact” on the platform. A number; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactNumber;

/// Turnover from all visitors.
///
/// “Website T/O” on the platform. An amount of money; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_total_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionTotalAmount;

/// Transactions of all visitors.
///
/// “Website transactions” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_total_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionTotalNumber;

/// Average time from the first exchange to the purchase that followed.
///
/// “Transformation time after contact” on the platform. Seconds; available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactDuration;

/// Average turnover that an agent's contacts brought in per hour.
///
/// “Website transactions amount per hour” on the platform. An amount of money; available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_conversation_amount_per_hour")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterConversationAmountPerHour;

/// Estimate of the turnover missed because every agent was fully occupied.
///
/// “T/O missed (agents totally busy)” on the platform. An amount of money; available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithBusyOperatorsAmount;

/// Estimate of the transactions missed because every agent was fully occupied.
///
/// “Missed transaction opportunities (agents totally busy)” on the platform. A number; available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithBusyOperatorsNumber;

/// Estimate of the turnover missed because no agent was connected or in production.
///
/// “Missed T/O opportunity (agents absent)” on the platform. An amount of money; available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithNoOperatorsAmount;

/// Estimate of the transactions missed because no agent was connected or in production.
///
/// “Missed transaction opportunities (agents absent)” on the platform. A number; available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithNoOperatorsNumber;

/// Average turnover that one conversation brought in.
///
/// “Website transactions amount per conversation” on the platform. An amount of money; available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_amount_per_conversation")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAmountPerConversation;
