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
/// Label on the platform: “Response time after first message”. Unit: seconds. Available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_answered_after_first_message_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactAnsweredAfterFirstMessageDuration;

/// Average wait for an answer to a visitor's request.
///
/// Label on the platform: “Response time”. Unit: seconds. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_answered_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactAnsweredDuration;

/// Average time that a chat stayed open after the visitor's last message.
///
/// Label on the platform: “Length of time between last message and closing of chat”. Unit: seconds.
/// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
/// `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_closed_after_last_message_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactClosedAfterLastMessageDuration;

/// Average length of a contact, from its start to its end.
///
/// Label on the platform: “Average processing time”. Unit: seconds. Available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactDuration;

/// Contacts begun in the period.
///
/// Label on the platform: “Initiated contacts”. Unit: number. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactNumber;

/// Messages that agents wrote in conversations.
///
/// Label on the platform: “Sent messages”. Unit: number. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_sent_message_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactSentMessageNumber;

/// Messages that agents got in conversations.
///
/// Label on the platform: “Received messages”. Unit: number. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_received_message_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactReceivedMessageNumber;

/// Contacts that a visitor began and no agent answered.
///
/// Label on the platform: “Contacts initiated with no response”. Unit: number. Available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_unanswered_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ContactUnansweredNumber;

/// Estimate of the contacts missed for want of a free agent, whatever the reason.
///
/// Label on the platform: “Missed contact opportunities”. Unit: number. Available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedNumber;

/// Estimate of the contacts missed because every agent was fully occupied.
///
/// Label on the platform: “Missed contact opportunities (agents busy)”. Unit: number. Available on
/// `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedWithBusyOperatorsNumber;

/// Estimate of the contacts missed because no agent was connected or in production.
///
/// Label on the platform: “Missed contact opportunities (agents absent)”. Unit: number. Available on
/// `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactMissedWithNoOperatorsNumber;

/// Contacts that an agent held at once while online, on average.
///
/// Label on the platform: “Simultaneous contacts”. Unit: number. Available on `chat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_simultaneous_number")]
#[unit(f64)]
#[available_on(Chat)]
pub struct ContactSimultaneousNumber;

/// Contacts that left the queue before an agent took them.
///
/// Label on the platform: “Abandoned contacts”. Unit: number. Available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_abort_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingAbortNumber;

/// Contacts from the queue that agents took.
///
/// Label on the platform: “Processed contacts”. Unit: number. Available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_answered_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingAnsweredNumber;

/// Average wait of the visitors who gave up queuing.
///
/// Label on the platform: “Waiting time before abandonment”. Unit: seconds. Available on `chat`,
/// `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_before_quit_duration")]
#[unit(Duration)]
#[available_on(Chat, Video)]
pub struct ContactWaitingBeforeQuitDuration;

/// Average wait of all visitors who queued.
///
/// Label on the platform: “Waiting time before contact”. Unit: seconds. Available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_duration")]
#[unit(Duration)]
#[available_on(Chat, Video)]
pub struct ContactWaitingDuration;

/// Contacts begun in the queue.
///
/// Label on the platform: “Initiated contacts”. Unit: number. Available on `chat`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_waiting_number")]
#[unit(f64)]
#[available_on(Chat, Video)]
pub struct ContactWaitingNumber;

/// Contacts that all agents together handled per hour of production, on average.
///
/// Label on the platform: “Contacts / hr of the website”. Unit: number. Available on `chat`, `call`,
/// `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_per_hour_average_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct ContactPerHourAverageNumber;

/// Contacts that one agent handled per hour of production, on average.
///
/// Label on the platform: “Contacts per hour”. Unit: number. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("contact_per_hour_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct ContactPerHourNumber;

/// Share of displays that brought about a contact.
///
/// Label on the platform: “Response rate”. Unit: rate. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("rule_contact_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct RuleContactRate;

/// How often the offer of a chat or call was shown on the website.
///
/// Label on the platform: “Displays”. Unit: number. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("rule_display_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct RuleDisplayNumber;

/// How often a targeting rule fired because a visitor met its criteria.
///
/// Label on the platform: “Triggers”. Unit: number. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("targeting_rule_triggered")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct TargetingRuleTriggered;

/// Time that connected agents spent partly or fully occupied.
///
/// Label on the platform: “Global occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_and_partial_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct MaxAndPartialOccupationDuration;

/// Time that connected agents spent fully occupied.
///
/// Label on the platform: “Maximum occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct MaxOccupationDuration;

/// Share of production time that agents spent fully occupied.
///
/// Label on the platform: “Maximum occupation rate”. Unit: rate. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct MaxOccupationRate;

/// Time that connected agents were neither available nor busy.
///
/// Label on the platform: “Not in production”. Unit: seconds. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_production_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct NonProductionDuration;

/// Share of connection time that agents were neither available nor busy.
///
/// Label on the platform: “Not in production rate”. Unit: rate. Available on `chat`, `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_production_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct NonProductionRate;

/// Time in which buttons could be shown because one agent or more was available.
///
/// Label on the platform: “Smoothed period of button presentation”. Unit: seconds. Available on `chat`,
/// `call`, `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presentation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct PresentationDuration;

/// Time in which one agent or more was in production, however many there were.
///
/// Label on the platform: “Smoothed period of production”. Unit: seconds. Available on `chat`, `call`,
/// `video`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("production_smoothed_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct ProductionSmoothedDuration;

/// Time that agents were connected, added up over all of them.
///
/// Label on the platform: “Total period of presence”. Unit: seconds. Available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presence_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct PresenceDuration;

/// Time in which one agent or more was connected, however many there were.
///
/// Label on the platform: “Smoothed period of presence”. Unit: seconds. Available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("presence_smoothed_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct PresenceSmoothedDuration;

/// Share of production time that agents spent partly occupied.
///
/// Label on the platform: “Partial occupation rate”. Unit: rate. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct OccupationRate;

/// Time that connected agents were available without being busy.
///
/// Label on the platform: “Inocc.”. Unit: seconds. Available on `chat`, `call`, `video`, `facebook`,
/// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct NonOccupationDuration;

/// Share of production time that agents were available without being busy.
///
/// Label on the platform: “Rate of non-occupation”. Unit: rate. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("non_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct NonOccupationRate;

/// Share of production time that agents spent partly or fully occupied.
///
/// Label on the platform: “Global occupation rate”. Unit: rate. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("max_and_partial_occupation_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct MaxAndPartialOccupationRate;

/// Time that connected agents were available or busy.
///
/// Label on the platform: “In production”. Unit: seconds. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("production_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ProductionDuration;

/// Satisfaction with the waiting time.
///
/// Label on the platform: “Waiting time”. Unit: rate. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_delay_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionDelayRate;

/// Satisfaction as a whole.
///
/// Label on the platform: “Overall satisfaction”. Unit: rate. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_global_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionGlobalRate;

/// Satisfaction with what the agent answered.
///
/// Label on the platform: “Quality of response”. Unit: rate. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_resolution_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionResolutionRate;

/// Visitors who filled in a survey after a conversation.
///
/// Label on the platform: “Number of respondents”. Unit: number. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_respondent_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionRespondentNumber;

/// Share of conversations that a filled-in survey followed.
///
/// Label on the platform: “Response rate”. Unit: rate. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_respondent_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionRespondentRate;

/// Satisfaction with the greeting.
///
/// Label on the platform: “Quality of welcome”. Unit: rate. Available on `chat`, `call`, `video`.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("satisfaction_welcome_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video)]
pub struct SatisfactionWelcomeRate;

/// Time that agents spent partly occupied.
///
/// Label on the platform: “Partial occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
#[deprecated(note = "withdrawn; the documentation names no replacement")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("occupation_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video)]
pub struct OccupationDuration;

/// Share of conversations that ended in a transaction.
///
/// Label on the platform: “Conversion rate”. Unit: rate. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("conversion_rate")]
#[unit(Rate)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct ConversionRate;

/// Average order value of visitors who had a contact.
///
/// Label on the platform: “Average order value after contact”. Unit: number. Available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("cart_after_contact_amount")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct CartAfterContactAmount;

/// Average order value of all visitors.
///
/// Label on the platform: “Average order value on the website”. Unit: amount of money. Available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("cart_global_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct CartGlobalAmount;

/// Turnover from visitors who bought after a contact.
///
/// Label on the platform: “T/O after contact”. Unit: amount of money. Available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactAmount;

/// Transactions of visitors who bought after a contact.
///
/// Label on the platform: “Transactions after contact”. Unit: number. Available on `chat`, `call`,
/// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactNumber;

/// Turnover from all visitors.
///
/// Label on the platform: “Website T/O”. Unit: amount of money. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_total_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionTotalAmount;

/// Transactions of all visitors.
///
/// Label on the platform: “Website transactions”. Unit: number. Available on `chat`, `call`, `video`,
/// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_total_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionTotalNumber;

/// Average time from the first exchange to the purchase that followed.
///
/// Label on the platform: “Transformation time after contact”. Unit: seconds. Available on `chat`,
/// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_contact_duration")]
#[unit(Duration)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterContactDuration;

/// Average turnover that an agent's contacts brought in per hour.
///
/// Label on the platform: “Website transactions amount per hour”. Unit: amount of money. Available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_after_conversation_amount_per_hour")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAfterConversationAmountPerHour;

/// Estimate of the turnover missed because every agent was fully occupied.
///
/// Label on the platform: “T/O missed (agents totally busy)”. Unit: amount of money. Available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithBusyOperatorsAmount;

/// Estimate of the transactions missed because every agent was fully occupied.
///
/// Label on the platform: “Missed transaction opportunities (agents totally busy)”. Unit: number.
/// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
/// `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithBusyOperatorsNumber;

/// Estimate of the turnover missed because no agent was connected or in production.
///
/// Label on the platform: “Missed T/O opportunity (agents absent)”. Unit: amount of money. Available on
/// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_amount")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithNoOperatorsAmount;

/// Estimate of the transactions missed because no agent was connected or in production.
///
/// Label on the platform: “Missed transaction opportunities (agents absent)”. Unit: number. Available
/// on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionMissedWithNoOperatorsNumber;

/// Average turnover that one conversation brought in.
///
/// Label on the platform: “Website transactions amount per conversation”. Unit: amount of money.
/// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
/// `whatsapp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire("transaction_amount_per_conversation")]
#[unit(Amount)]
#[available_on(Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp)]
pub struct TransactionAmountPerConversation;
