// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Statistic indicators: what each measures, in which unit, and on which channels it is available.
//!
//! They are values of [`Indicator`], and types for statistics that the compiler checks, as channels and
//! groupings are.
//!
//! - **contact**: How many contacts there were and how they went.
//! - **presence**: How agents spent their time.
//! - **satisfaction**: What visitors thought, as they said in surveys. **Deprecated**: use `satisfactionSurveyResponses` of the GraphQL API.
//! - **transaction**: What visitors bought.

use crate::codegen_support::*;
use crate::generated::*;

pub use crate::typed::*;

/// An indicator: a figure that statistics contain.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Indicator {
    /// Average wait for an answer to the visitor's opening question.
    ///
    /// Label on the platform: “Response time after first message”. Unit: seconds. Available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_answered_after_first_message_duration")]
    ContactAnsweredAfterFirstMessageDuration,
    /// Average wait for an answer to a visitor's request.
    ///
    /// Label on the platform: “Response time”. Unit: seconds. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_answered_duration")]
    ContactAnsweredDuration,
    /// Average time that a chat stayed open after the visitor's last message.
    ///
    /// Label on the platform: “Length of time between last message and closing of chat”. Unit: seconds.
    /// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
    /// `whatsapp`.
    #[wire("contact_closed_after_last_message_duration")]
    ContactClosedAfterLastMessageDuration,
    /// Average length of a contact, from its start to its end.
    ///
    /// Label on the platform: “Average processing time”. Unit: seconds. Available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_duration")]
    ContactDuration,
    /// Contacts begun in the period.
    ///
    /// Label on the platform: “Initiated contacts”. Unit: number. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_number")]
    ContactNumber,
    /// Messages that agents wrote in conversations.
    ///
    /// Label on the platform: “Sent messages”. Unit: number. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_sent_message_number")]
    ContactSentMessageNumber,
    /// Messages that agents got in conversations.
    ///
    /// Label on the platform: “Received messages”. Unit: number. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_received_message_number")]
    ContactReceivedMessageNumber,
    /// Contacts that a visitor began and no agent answered.
    ///
    /// Label on the platform: “Contacts initiated with no response”. Unit: number. Available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_unanswered_number")]
    ContactUnansweredNumber,
    /// Estimate of the contacts missed for want of a free agent, whatever the reason.
    ///
    /// Label on the platform: “Missed contact opportunities”. Unit: number. Available on `chat`.
    #[wire("contact_missed_number")]
    ContactMissedNumber,
    /// Estimate of the contacts missed because every agent was fully occupied.
    ///
    /// Label on the platform: “Missed contact opportunities (agents busy)”. Unit: number. Available on
    /// `chat`.
    #[wire("contact_missed_with_busy_operators_number")]
    ContactMissedWithBusyOperatorsNumber,
    /// Estimate of the contacts missed because no agent was connected or in production.
    ///
    /// Label on the platform: “Missed contact opportunities (agents absent)”. Unit: number. Available on
    /// `chat`.
    #[wire("contact_missed_with_no_operators_number")]
    ContactMissedWithNoOperatorsNumber,
    /// Contacts that an agent held at once while online, on average.
    ///
    /// Label on the platform: “Simultaneous contacts”. Unit: number. Available on `chat`.
    #[wire("contact_simultaneous_number")]
    ContactSimultaneousNumber,
    /// Contacts that left the queue before an agent took them.
    ///
    /// Label on the platform: “Abandoned contacts”. Unit: number. Available on `chat`, `video`.
    #[wire("contact_waiting_abort_number")]
    ContactWaitingAbortNumber,
    /// Contacts from the queue that agents took.
    ///
    /// Label on the platform: “Processed contacts”. Unit: number. Available on `chat`, `video`.
    #[wire("contact_waiting_answered_number")]
    ContactWaitingAnsweredNumber,
    /// Average wait of the visitors who gave up queuing.
    ///
    /// Label on the platform: “Waiting time before abandonment”. Unit: seconds. Available on `chat`,
    /// `video`.
    #[wire("contact_waiting_before_quit_duration")]
    ContactWaitingBeforeQuitDuration,
    /// Average wait of all visitors who queued.
    ///
    /// Label on the platform: “Waiting time before contact”. Unit: seconds. Available on `chat`, `video`.
    #[wire("contact_waiting_duration")]
    ContactWaitingDuration,
    /// Contacts begun in the queue.
    ///
    /// Label on the platform: “Initiated contacts”. Unit: number. Available on `chat`, `video`.
    #[wire("contact_waiting_number")]
    ContactWaitingNumber,
    /// Contacts that all agents together handled per hour of production, on average.
    ///
    /// Label on the platform: “Contacts / hr of the website”. Unit: number. Available on `chat`, `call`,
    /// `video`.
    #[wire("contact_per_hour_average_number")]
    ContactPerHourAverageNumber,
    /// Contacts that one agent handled per hour of production, on average.
    ///
    /// Label on the platform: “Contacts per hour”. Unit: number. Available on `chat`, `call`, `video`.
    #[wire("contact_per_hour_number")]
    ContactPerHourNumber,
    /// Share of displays that brought about a contact.
    ///
    /// Label on the platform: “Response rate”. Unit: rate. Available on `chat`, `call`, `video`.
    #[wire("rule_contact_rate")]
    RuleContactRate,
    /// How often the offer of a chat or call was shown on the website.
    ///
    /// Label on the platform: “Displays”. Unit: number. Available on `chat`, `call`, `video`.
    #[wire("rule_display_number")]
    RuleDisplayNumber,
    /// How often a targeting rule fired because a visitor met its criteria.
    ///
    /// Label on the platform: “Triggers”. Unit: number. Available on `chat`, `call`, `video`.
    #[wire("targeting_rule_triggered")]
    TargetingRuleTriggered,
    /// Time that connected agents spent partly or fully occupied.
    ///
    /// Label on the platform: “Global occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
    #[wire("max_and_partial_occupation_duration")]
    MaxAndPartialOccupationDuration,
    /// Time that connected agents spent fully occupied.
    ///
    /// Label on the platform: “Maximum occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
    #[wire("max_occupation_duration")]
    MaxOccupationDuration,
    /// Share of production time that agents spent fully occupied.
    ///
    /// Label on the platform: “Maximum occupation rate”. Unit: rate. Available on `chat`, `call`, `video`.
    #[wire("max_occupation_rate")]
    MaxOccupationRate,
    /// Time that connected agents were neither available nor busy.
    ///
    /// Label on the platform: “Not in production”. Unit: seconds. Available on `chat`, `call`, `video`.
    #[wire("non_production_duration")]
    NonProductionDuration,
    /// Share of connection time that agents were neither available nor busy.
    ///
    /// Label on the platform: “Not in production rate”. Unit: rate. Available on `chat`, `call`, `video`.
    #[wire("non_production_rate")]
    NonProductionRate,
    /// Time in which buttons could be shown because one agent or more was available.
    ///
    /// Label on the platform: “Smoothed period of button presentation”. Unit: seconds. Available on `chat`,
    /// `call`, `video`.
    #[wire("presentation_duration")]
    PresentationDuration,
    /// Time in which one agent or more was in production, however many there were.
    ///
    /// Label on the platform: “Smoothed period of production”. Unit: seconds. Available on `chat`, `call`,
    /// `video`.
    #[wire("production_smoothed_duration")]
    ProductionSmoothedDuration,
    /// Time that agents were connected, added up over all of them.
    ///
    /// Label on the platform: “Total period of presence”. Unit: seconds. Available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("presence_duration")]
    PresenceDuration,
    /// Time in which one agent or more was connected, however many there were.
    ///
    /// Label on the platform: “Smoothed period of presence”. Unit: seconds. Available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("presence_smoothed_duration")]
    PresenceSmoothedDuration,
    /// Share of production time that agents spent partly occupied.
    ///
    /// Label on the platform: “Partial occupation rate”. Unit: rate. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("occupation_rate")]
    OccupationRate,
    /// Time that connected agents were available without being busy.
    ///
    /// Label on the platform: “Inocc.”. Unit: seconds. Available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("non_occupation_duration")]
    NonOccupationDuration,
    /// Share of production time that agents were available without being busy.
    ///
    /// Label on the platform: “Rate of non-occupation”. Unit: rate. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("non_occupation_rate")]
    NonOccupationRate,
    /// Share of production time that agents spent partly or fully occupied.
    ///
    /// Label on the platform: “Global occupation rate”. Unit: rate. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("max_and_partial_occupation_rate")]
    MaxAndPartialOccupationRate,
    /// Time that connected agents were available or busy.
    ///
    /// Label on the platform: “In production”. Unit: seconds. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("production_duration")]
    ProductionDuration,
    /// Satisfaction with the waiting time.
    ///
    /// Label on the platform: “Waiting time”. Unit: rate. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_delay_rate")]
    SatisfactionDelayRate,
    /// Satisfaction as a whole.
    ///
    /// Label on the platform: “Overall satisfaction”. Unit: rate. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_global_rate")]
    SatisfactionGlobalRate,
    /// Satisfaction with what the agent answered.
    ///
    /// Label on the platform: “Quality of response”. Unit: rate. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_resolution_rate")]
    SatisfactionResolutionRate,
    /// Visitors who filled in a survey after a conversation.
    ///
    /// Label on the platform: “Number of respondents”. Unit: number. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_respondent_number")]
    SatisfactionRespondentNumber,
    /// Share of conversations that a filled-in survey followed.
    ///
    /// Label on the platform: “Response rate”. Unit: rate. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_respondent_rate")]
    SatisfactionRespondentRate,
    /// Satisfaction with the greeting.
    ///
    /// Label on the platform: “Quality of welcome”. Unit: rate. Available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_welcome_rate")]
    SatisfactionWelcomeRate,
    /// Time that agents spent partly occupied.
    ///
    /// Label on the platform: “Partial occupation”. Unit: seconds. Available on `chat`, `call`, `video`.
    #[deprecated(note = "withdrawn; the documentation names no replacement")]
    #[wire("occupation_duration")]
    OccupationDuration,
    /// Share of conversations that ended in a transaction.
    ///
    /// Label on the platform: “Conversion rate”. Unit: rate. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("conversion_rate")]
    ConversionRate,
    /// Average order value of visitors who had a contact.
    ///
    /// Label on the platform: “Average order value after contact”. Unit: number. Available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("cart_after_contact_amount")]
    CartAfterContactAmount,
    /// Average order value of all visitors.
    ///
    /// Label on the platform: “Average order value on the website”. Unit: amount of money. Available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("cart_global_amount")]
    CartGlobalAmount,
    /// Turnover from visitors who bought after a contact.
    ///
    /// Label on the platform: “T/O after contact”. Unit: amount of money. Available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_amount")]
    TransactionAfterContactAmount,
    /// Transactions of visitors who bought after a contact.
    ///
    /// Label on the platform: “Transactions after contact”. Unit: number. Available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_number")]
    TransactionAfterContactNumber,
    /// Turnover from all visitors.
    ///
    /// Label on the platform: “Website T/O”. Unit: amount of money. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_total_amount")]
    TransactionTotalAmount,
    /// Transactions of all visitors.
    ///
    /// Label on the platform: “Website transactions”. Unit: number. Available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_total_number")]
    TransactionTotalNumber,
    /// Average time from the first exchange to the purchase that followed.
    ///
    /// Label on the platform: “Transformation time after contact”. Unit: seconds. Available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_duration")]
    TransactionAfterContactDuration,
    /// Average turnover that an agent's contacts brought in per hour.
    ///
    /// Label on the platform: “Website transactions amount per hour”. Unit: amount of money. Available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_conversation_amount_per_hour")]
    TransactionAfterConversationAmountPerHour,
    /// Estimate of the turnover missed because every agent was fully occupied.
    ///
    /// Label on the platform: “T/O missed (agents totally busy)”. Unit: amount of money. Available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_busy_operators_amount")]
    TransactionMissedWithBusyOperatorsAmount,
    /// Estimate of the transactions missed because every agent was fully occupied.
    ///
    /// Label on the platform: “Missed transaction opportunities (agents totally busy)”. Unit: number.
    /// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
    /// `whatsapp`.
    #[wire("transaction_missed_with_busy_operators_number")]
    TransactionMissedWithBusyOperatorsNumber,
    /// Estimate of the turnover missed because no agent was connected or in production.
    ///
    /// Label on the platform: “Missed T/O opportunity (agents absent)”. Unit: amount of money. Available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_no_operators_amount")]
    TransactionMissedWithNoOperatorsAmount,
    /// Estimate of the transactions missed because no agent was connected or in production.
    ///
    /// Label on the platform: “Missed transaction opportunities (agents absent)”. Unit: number. Available
    /// on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_no_operators_number")]
    TransactionMissedWithNoOperatorsNumber,
    /// Average turnover that one conversation brought in.
    ///
    /// Label on the platform: “Website transactions amount per conversation”. Unit: amount of money.
    /// Available on `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`,
    /// `whatsapp`.
    #[wire("transaction_amount_per_conversation")]
    TransactionAmountPerConversation,
    /// An indicator that this version does not know, with its text on the wire.
    Other(Unknown<Self>),
}

impl Indicator {
    /// Returns what the documentation says of this indicator, or `None` if this version does not know it.
    pub fn details(&self) -> Option<&'static IndicatorDetails> {
        INDICATORS.iter().find(|details| details.name == self.as_str())
    }

    /// For [`Rule::Available`].
    #[doc(hidden)]
    pub fn elsewhere(indicator: &str, channel: &str) -> Vec<&'static str> {
        IndicatorDetails::elsewhere(INDICATORS, indicator, channel)
    }
}

/// Every documented indicator, in the documentation's order.
pub static INDICATORS: &[IndicatorDetails] = {
    use Channel::*;
    &[
        IndicatorDetails::new("contact_answered_after_first_message_duration", "Response time after first message", "contact", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_answered_duration", "Response time", "contact", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_closed_after_last_message_duration", "Length of time between last message and closing of chat", "contact", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_duration", "Average processing time", "contact", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_number", "Initiated contacts", "contact", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_sent_message_number", "Sent messages", "contact", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_received_message_number", "Received messages", "contact", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_unanswered_number", "Contacts initiated with no response", "contact", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("contact_missed_number", "Missed contact opportunities", "contact", Unit::Number, &[
            Chat,
        ]),
        IndicatorDetails::new("contact_missed_with_busy_operators_number", "Missed contact opportunities (agents busy)", "contact", Unit::Number, &[
            Chat,
        ]),
        IndicatorDetails::new("contact_missed_with_no_operators_number", "Missed contact opportunities (agents absent)", "contact", Unit::Number, &[
            Chat,
        ]),
        IndicatorDetails::new("contact_simultaneous_number", "Simultaneous contacts", "contact", Unit::Number, &[
            Chat,
        ]),
        IndicatorDetails::new("contact_waiting_abort_number", "Abandoned contacts", "contact", Unit::Number, &[
            Chat, Video,
        ]),
        IndicatorDetails::new("contact_waiting_answered_number", "Processed contacts", "contact", Unit::Number, &[
            Chat, Video,
        ]),
        IndicatorDetails::new("contact_waiting_before_quit_duration", "Waiting time before abandonment", "contact", Unit::Second, &[
            Chat, Video,
        ]),
        IndicatorDetails::new("contact_waiting_duration", "Waiting time before contact", "contact", Unit::Second, &[
            Chat, Video,
        ]),
        IndicatorDetails::new("contact_waiting_number", "Initiated contacts", "contact", Unit::Number, &[
            Chat, Video,
        ]),
        IndicatorDetails::new("contact_per_hour_average_number", "Contacts / hr of the website", "contact", Unit::Number, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("contact_per_hour_number", "Contacts per hour", "contact", Unit::Number, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("rule_contact_rate", "Response rate", "contact", Unit::Rate, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("rule_display_number", "Displays", "contact", Unit::Number, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("targeting_rule_triggered", "Triggers", "contact", Unit::Number, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("max_and_partial_occupation_duration", "Global occupation", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("max_occupation_duration", "Maximum occupation", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("max_occupation_rate", "Maximum occupation rate", "presence", Unit::Rate, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("non_production_duration", "Not in production", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("non_production_rate", "Not in production rate", "presence", Unit::Rate, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("presentation_duration", "Smoothed period of button presentation", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("production_smoothed_duration", "Smoothed period of production", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]),
        IndicatorDetails::new("presence_duration", "Total period of presence", "presence", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("presence_smoothed_duration", "Smoothed period of presence", "presence", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("occupation_rate", "Partial occupation rate", "presence", Unit::Rate, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("non_occupation_duration", "Inocc.", "presence", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("non_occupation_rate", "Rate of non-occupation", "presence", Unit::Rate, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("max_and_partial_occupation_rate", "Global occupation rate", "presence", Unit::Rate, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("production_duration", "In production", "presence", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("satisfaction_delay_rate", "Waiting time", "satisfaction", Unit::Rate, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("satisfaction_global_rate", "Overall satisfaction", "satisfaction", Unit::Rate, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("satisfaction_resolution_rate", "Quality of response", "satisfaction", Unit::Rate, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("satisfaction_respondent_number", "Number of respondents", "satisfaction", Unit::Number, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("satisfaction_respondent_rate", "Response rate", "satisfaction", Unit::Rate, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("satisfaction_welcome_rate", "Quality of welcome", "satisfaction", Unit::Rate, &[
            Chat, Call, Video,
        ]).deprecated("use `satisfactionSurveyResponses` of the GraphQL API"),
        IndicatorDetails::new("occupation_duration", "Partial occupation", "presence", Unit::Second, &[
            Chat, Call, Video,
        ]).deprecated("withdrawn; the documentation names no replacement"),
        IndicatorDetails::new("conversion_rate", "Conversion rate", "transaction", Unit::Rate, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("cart_after_contact_amount", "Average order value after contact", "transaction", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("cart_global_amount", "Average order value on the website", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_after_contact_amount", "T/O after contact", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_after_contact_number", "Transactions after contact", "transaction", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_total_amount", "Website T/O", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_total_number", "Website transactions", "transaction", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_after_contact_duration", "Transformation time after contact", "transaction", Unit::Second, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_after_conversation_amount_per_hour", "Website transactions amount per hour", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_missed_with_busy_operators_amount", "T/O missed (agents totally busy)", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_missed_with_busy_operators_number", "Missed transaction opportunities (agents totally busy)", "transaction", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_missed_with_no_operators_amount", "Missed T/O opportunity (agents absent)", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_missed_with_no_operators_number", "Missed transaction opportunities (agents absent)", "transaction", Unit::Number, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
        IndicatorDetails::new("transaction_amount_per_conversation", "Website transactions amount per conversation", "transaction", Unit::Amount, &[
            Chat, Call, Video, Facebook, Twitter, FacebookBusinessOnMessenger, Sms, Whatsapp,
        ]),
    ]
};

/// The filters that typed statistics set.
pub(crate) const PARAMETERS: StatisticsParameters = StatisticsParameters {
    channel: "channel",
    indicators: "indicators",
    grouping: "resource",
    step: "granularity",
};

/// Channel: Chat on a website.
#[derive(Clone, Copy, Debug)]
pub struct ChatChannel;

impl TypedChannel for ChatChannel {
    const NAME: &'static str = "chat";
}

/// Channel: Phone calls.
#[derive(Clone, Copy, Debug)]
pub struct CallChannel;

impl TypedChannel for CallChannel {
    const NAME: &'static str = "call";
}

/// Channel: Facebook pages.
#[derive(Clone, Copy, Debug)]
pub struct FacebookChannel;

impl TypedChannel for FacebookChannel {
    const NAME: &'static str = "facebook";
}

/// Channel: Twitter.
#[derive(Clone, Copy, Debug)]
pub struct TwitterChannel;

impl TypedChannel for TwitterChannel {
    const NAME: &'static str = "twitter";
}

/// Channel: Messenger for Facebook business pages.
#[derive(Clone, Copy, Debug)]
pub struct FacebookBusinessOnMessengerChannel;

impl TypedChannel for FacebookBusinessOnMessengerChannel {
    const NAME: &'static str = "facebookBusinessOnMessenger";
}

/// Channel: Instagram.
#[derive(Clone, Copy, Debug)]
pub struct InstagramChannel;

impl TypedChannel for InstagramChannel {
    const NAME: &'static str = "instagram";
}

/// Channel: Text messages.
#[derive(Clone, Copy, Debug)]
pub struct SmsChannel;

impl TypedChannel for SmsChannel {
    const NAME: &'static str = "sms";
}

/// Channel: WhatsApp.
#[derive(Clone, Copy, Debug)]
pub struct WhatsappChannel;

impl TypedChannel for WhatsappChannel {
    const NAME: &'static str = "whatsapp";
}

/// Channel: Video calls.
#[derive(Clone, Copy, Debug)]
pub struct VideoChannel;

impl TypedChannel for VideoChannel {
    const NAME: &'static str = "video";
}

/// Grouping: One row for each operator.
#[derive(Clone, Copy, Debug)]
pub struct ByOperator;

impl Grouping for ByOperator {
    const NAME: &'static str = "operator";
    type Key = OperatorId;
}

/// Grouping: One row for each group of operators.
#[derive(Clone, Copy, Debug)]
pub struct ByGroup;

impl Grouping for ByGroup {
    const NAME: &'static str = "group";
    type Key = GroupId;
}

/// Grouping: One row for each skill.
#[derive(Clone, Copy, Debug)]
pub struct BySkill;

impl Grouping for BySkill {
    const NAME: &'static str = "skill";
    type Key = SkillId;
}

/// Grouping: One row for each targeting rule.
#[derive(Clone, Copy, Debug)]
pub struct ByRule;

impl Grouping for ByRule {
    const NAME: &'static str = "rule";
    type Key = RuleId;
}

/// Grouping: One row for each type of contact.
#[derive(Clone, Copy, Debug)]
pub struct ByContactType;

impl Grouping for ByContactType {
    const NAME: &'static str = "contact_type";
    type Key = String;
}

/// Grouping: One row for each type of page.
#[derive(Clone, Copy, Debug)]
pub struct ByPageType;

impl Grouping for ByPageType {
    const NAME: &'static str = "page_type";
    type Key = String;
}

/// Average wait for an answer to the visitor's opening question.
///
/// [`Indicator::ContactAnsweredAfterFirstMessageDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_answered_after_first_message_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactAnsweredAfterFirstMessageDuration;

/// Average wait for an answer to a visitor's request.
///
/// [`Indicator::ContactAnsweredDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_answered_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactAnsweredDuration;

/// Average time that a chat stayed open after the visitor's last message.
///
/// [`Indicator::ContactClosedAfterLastMessageDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_closed_after_last_message_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactClosedAfterLastMessageDuration;

/// Average length of a contact, from its start to its end.
///
/// [`Indicator::ContactDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactDuration;

/// Contacts begun in the period.
///
/// [`Indicator::ContactNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactNumber;

/// Messages that agents wrote in conversations.
///
/// [`Indicator::ContactSentMessageNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_sent_message_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactSentMessageNumber;

/// Messages that agents got in conversations.
///
/// [`Indicator::ContactReceivedMessageNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_received_message_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactReceivedMessageNumber;

/// Contacts that a visitor began and no agent answered.
///
/// [`Indicator::ContactUnansweredNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_unanswered_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ContactUnansweredNumber;

/// Estimate of the contacts missed for want of a free agent, whatever the reason.
///
/// [`Indicator::ContactMissedNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_missed_number")]
#[unit(f64)]
#[available_on(ChatChannel)]
pub struct ContactMissedNumber;

/// Estimate of the contacts missed because every agent was fully occupied.
///
/// [`Indicator::ContactMissedWithBusyOperatorsNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(ChatChannel)]
pub struct ContactMissedWithBusyOperatorsNumber;

/// Estimate of the contacts missed because no agent was connected or in production.
///
/// [`Indicator::ContactMissedWithNoOperatorsNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(ChatChannel)]
pub struct ContactMissedWithNoOperatorsNumber;

/// Contacts that an agent held at once while online, on average.
///
/// [`Indicator::ContactSimultaneousNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_simultaneous_number")]
#[unit(f64)]
#[available_on(ChatChannel)]
pub struct ContactSimultaneousNumber;

/// Contacts that left the queue before an agent took them.
///
/// [`Indicator::ContactWaitingAbortNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_waiting_abort_number")]
#[unit(f64)]
#[available_on(ChatChannel, VideoChannel)]
pub struct ContactWaitingAbortNumber;

/// Contacts from the queue that agents took.
///
/// [`Indicator::ContactWaitingAnsweredNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_waiting_answered_number")]
#[unit(f64)]
#[available_on(ChatChannel, VideoChannel)]
pub struct ContactWaitingAnsweredNumber;

/// Average wait of the visitors who gave up queuing.
///
/// [`Indicator::ContactWaitingBeforeQuitDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_waiting_before_quit_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, VideoChannel)]
pub struct ContactWaitingBeforeQuitDuration;

/// Average wait of all visitors who queued.
///
/// [`Indicator::ContactWaitingDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_waiting_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, VideoChannel)]
pub struct ContactWaitingDuration;

/// Contacts begun in the queue.
///
/// [`Indicator::ContactWaitingNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_waiting_number")]
#[unit(f64)]
#[available_on(ChatChannel, VideoChannel)]
pub struct ContactWaitingNumber;

/// Contacts that all agents together handled per hour of production, on average.
///
/// [`Indicator::ContactPerHourAverageNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_per_hour_average_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct ContactPerHourAverageNumber;

/// Contacts that one agent handled per hour of production, on average.
///
/// [`Indicator::ContactPerHourNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("contact_per_hour_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct ContactPerHourNumber;

/// Share of displays that brought about a contact.
///
/// [`Indicator::RuleContactRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("rule_contact_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct RuleContactRate;

/// How often the offer of a chat or call was shown on the website.
///
/// [`Indicator::RuleDisplayNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("rule_display_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct RuleDisplayNumber;

/// How often a targeting rule fired because a visitor met its criteria.
///
/// [`Indicator::TargetingRuleTriggered`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("targeting_rule_triggered")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct TargetingRuleTriggered;

/// Time that connected agents spent partly or fully occupied.
///
/// [`Indicator::MaxAndPartialOccupationDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("max_and_partial_occupation_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct MaxAndPartialOccupationDuration;

/// Time that connected agents spent fully occupied.
///
/// [`Indicator::MaxOccupationDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("max_occupation_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct MaxOccupationDuration;

/// Share of production time that agents spent fully occupied.
///
/// [`Indicator::MaxOccupationRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("max_occupation_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct MaxOccupationRate;

/// Time that connected agents were neither available nor busy.
///
/// [`Indicator::NonProductionDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("non_production_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct NonProductionDuration;

/// Share of connection time that agents were neither available nor busy.
///
/// [`Indicator::NonProductionRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("non_production_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct NonProductionRate;

/// Time in which buttons could be shown because one agent or more was available.
///
/// [`Indicator::PresentationDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("presentation_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct PresentationDuration;

/// Time in which one agent or more was in production, however many there were.
///
/// [`Indicator::ProductionSmoothedDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("production_smoothed_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct ProductionSmoothedDuration;

/// Time that agents were connected, added up over all of them.
///
/// [`Indicator::PresenceDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("presence_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct PresenceDuration;

/// Time in which one agent or more was connected, however many there were.
///
/// [`Indicator::PresenceSmoothedDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("presence_smoothed_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct PresenceSmoothedDuration;

/// Share of production time that agents spent partly occupied.
///
/// [`Indicator::OccupationRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("occupation_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct OccupationRate;

/// Time that connected agents were available without being busy.
///
/// [`Indicator::NonOccupationDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("non_occupation_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct NonOccupationDuration;

/// Share of production time that agents were available without being busy.
///
/// [`Indicator::NonOccupationRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("non_occupation_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct NonOccupationRate;

/// Share of production time that agents spent partly or fully occupied.
///
/// [`Indicator::MaxAndPartialOccupationRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("max_and_partial_occupation_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct MaxAndPartialOccupationRate;

/// Time that connected agents were available or busy.
///
/// [`Indicator::ProductionDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("production_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ProductionDuration;

/// Satisfaction with the waiting time.
///
/// [`Indicator::SatisfactionDelayRate`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_delay_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionDelayRate;

/// Satisfaction as a whole.
///
/// [`Indicator::SatisfactionGlobalRate`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_global_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionGlobalRate;

/// Satisfaction with what the agent answered.
///
/// [`Indicator::SatisfactionResolutionRate`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_resolution_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionResolutionRate;

/// Visitors who filled in a survey after a conversation.
///
/// [`Indicator::SatisfactionRespondentNumber`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_respondent_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionRespondentNumber;

/// Share of conversations that a filled-in survey followed.
///
/// [`Indicator::SatisfactionRespondentRate`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_respondent_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionRespondentRate;

/// Satisfaction with the greeting.
///
/// [`Indicator::SatisfactionWelcomeRate`] as a type.
#[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("satisfaction_welcome_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct SatisfactionWelcomeRate;

/// Time that agents spent partly occupied.
///
/// [`Indicator::OccupationDuration`] as a type.
#[deprecated(note = "withdrawn; the documentation names no replacement")]
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("occupation_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel)]
pub struct OccupationDuration;

/// Share of conversations that ended in a transaction.
///
/// [`Indicator::ConversionRate`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("conversion_rate")]
#[unit(Rate)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct ConversionRate;

/// Average order value of visitors who had a contact.
///
/// [`Indicator::CartAfterContactAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("cart_after_contact_amount")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct CartAfterContactAmount;

/// Average order value of all visitors.
///
/// [`Indicator::CartGlobalAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("cart_global_amount")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct CartGlobalAmount;

/// Turnover from visitors who bought after a contact.
///
/// [`Indicator::TransactionAfterContactAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_after_contact_amount")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionAfterContactAmount;

/// Transactions of visitors who bought after a contact.
///
/// [`Indicator::TransactionAfterContactNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_after_contact_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionAfterContactNumber;

/// Turnover from all visitors.
///
/// [`Indicator::TransactionTotalAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_total_amount")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionTotalAmount;

/// Transactions of all visitors.
///
/// [`Indicator::TransactionTotalNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_total_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionTotalNumber;

/// Average time from the first exchange to the purchase that followed.
///
/// [`Indicator::TransactionAfterContactDuration`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_after_contact_duration")]
#[unit(Duration)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionAfterContactDuration;

/// Average turnover that an agent's contacts brought in per hour.
///
/// [`Indicator::TransactionAfterConversationAmountPerHour`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_after_conversation_amount_per_hour")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionAfterConversationAmountPerHour;

/// Estimate of the turnover missed because every agent was fully occupied.
///
/// [`Indicator::TransactionMissedWithBusyOperatorsAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_amount")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionMissedWithBusyOperatorsAmount;

/// Estimate of the transactions missed because every agent was fully occupied.
///
/// [`Indicator::TransactionMissedWithBusyOperatorsNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_missed_with_busy_operators_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionMissedWithBusyOperatorsNumber;

/// Estimate of the turnover missed because no agent was connected or in production.
///
/// [`Indicator::TransactionMissedWithNoOperatorsAmount`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_amount")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionMissedWithNoOperatorsAmount;

/// Estimate of the transactions missed because no agent was connected or in production.
///
/// [`Indicator::TransactionMissedWithNoOperatorsNumber`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_missed_with_no_operators_number")]
#[unit(f64)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionMissedWithNoOperatorsNumber;

/// Average turnover that one conversation brought in.
///
/// [`Indicator::TransactionAmountPerConversation`] as a type.
#[derive(Clone, Copy, Debug, TypedIndicator)]
#[wire("transaction_amount_per_conversation")]
#[unit(Amount)]
#[available_on(ChatChannel, CallChannel, VideoChannel, FacebookChannel, TwitterChannel, FacebookBusinessOnMessengerChannel, SmsChannel, WhatsappChannel)]
pub struct TransactionAmountPerConversation;
