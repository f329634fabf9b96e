// @generated from spec/ by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Statistic indicators: what each measures, in which unit, and on which channels it is available.
//!
//! - **contact**: How many contacts there were and how they went.
//! - **presence**: How agents spent their time.
//! - **satisfaction**: What visitors thought, as they said in surveys. **Deprecated**: use `satisfactionSurveyResponses` of the GraphQL API.
//! - **transaction**: What visitors bought.

use crate::codegen_support::*;
use super::enums::*;

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
