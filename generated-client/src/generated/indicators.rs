// @generated from spec/indicators.yaml by `cargo codegen`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Statistic indicators: what each measures, in which unit, and on which channels it is available.
//!
//! - **contact**: How many contacts there were and how they went.
//! - **presence**: How agents spent their time.
//! - **satisfaction**: What visitors thought, as they said in surveys. **Deprecated**: use `satisfactionSurveyResponses` of the GraphQL API.
//! - **transaction**: What visitors bought.

use crate::codegen_support::*;

/// A figure that statistics can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Indicator {
    /// Average wait for an answer to the visitor's opening question.
    ///
    /// “Response time after first message” on the platform. Seconds; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_answered_after_first_message_duration")]
    ContactAnsweredAfterFirstMessageDuration,
    /// Average wait for an answer to a visitor's request.
    ///
    /// “Response time” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_answered_duration")]
    ContactAnsweredDuration,
    /// Average time that a chat stayed open after the visitor's last message.
    ///
    /// “Length of time between last message and closing of chat” on the platform. Seconds; available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_closed_after_last_message_duration")]
    ContactClosedAfterLastMessageDuration,
    /// Average length of a contact, from its start to its end.
    ///
    /// “Average processing time” on the platform. Seconds; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_duration")]
    ContactDuration,
    /// Contacts begun in the period.
    ///
    /// “Initiated contacts” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_number")]
    ContactNumber,
    /// Messages that agents wrote in conversations.
    ///
    /// “Sent messages” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_sent_message_number")]
    ContactSentMessageNumber,
    /// Messages that agents got in conversations.
    ///
    /// “Received messages” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_received_message_number")]
    ContactReceivedMessageNumber,
    /// Contacts that a visitor began and no agent answered.
    ///
    /// “Contacts initiated with no response” on the platform. A number; available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("contact_unanswered_number")]
    ContactUnansweredNumber,
    /// Estimate of the contacts missed for want of a free agent, whatever the reason.
    ///
    /// “Missed contact opportunities” on the platform. A number; available on `chat`.
    #[wire("contact_missed_number")]
    ContactMissedNumber,
    /// Estimate of the contacts missed because every agent was fully occupied.
    ///
    /// “Missed contact opportunities (agents busy)” on the platform. A number; available on `chat`.
    #[wire("contact_missed_with_busy_operators_number")]
    ContactMissedWithBusyOperatorsNumber,
    /// Estimate of the contacts missed because no agent was connected or in production.
    ///
    /// “Missed contact opportunities (agents absent)” on the platform. A number; available on `chat`.
    #[wire("contact_missed_with_no_operators_number")]
    ContactMissedWithNoOperatorsNumber,
    /// Contacts that an agent held at once while online, on average.
    ///
    /// “Simultaneous contacts” on the platform. A number; available on `chat`.
    #[wire("contact_simultaneous_number")]
    ContactSimultaneousNumber,
    /// Contacts that left the queue before an agent took them.
    ///
    /// “Abandoned contacts” on the platform. A number; available on `chat`, `video`.
    #[wire("contact_waiting_abort_number")]
    ContactWaitingAbortNumber,
    /// Contacts from the queue that agents took.
    ///
    /// “Processed contacts” on the platform. A number; available on `chat`, `video`.
    #[wire("contact_waiting_answered_number")]
    ContactWaitingAnsweredNumber,
    /// Average wait of the visitors who gave up queuing.
    ///
    /// “Waiting time before abandonment” on the platform. Seconds; available on `chat`, `video`.
    #[wire("contact_waiting_before_quit_duration")]
    ContactWaitingBeforeQuitDuration,
    /// Average wait of all visitors who queued.
    ///
    /// “Waiting time before contact” on the platform. Seconds; available on `chat`, `video`.
    #[wire("contact_waiting_duration")]
    ContactWaitingDuration,
    /// Contacts begun in the queue.
    ///
    /// “Initiated contacts” on the platform. A number; available on `chat`, `video`.
    #[wire("contact_waiting_number")]
    ContactWaitingNumber,
    /// Contacts that all agents together handled per hour of production, on average.
    ///
    /// “Contacts / hr of the website” on the platform. A number; available on `chat`, `call`, `video`.
    #[wire("contact_per_hour_average_number")]
    ContactPerHourAverageNumber,
    /// Contacts that one agent handled per hour of production, on average.
    ///
    /// “Contacts per hour” on the platform. A number; available on `chat`, `call`, `video`.
    #[wire("contact_per_hour_number")]
    ContactPerHourNumber,
    /// Share of displays that brought about a contact.
    ///
    /// “Response rate” on the platform. A rate; available on `chat`, `call`, `video`.
    #[wire("rule_contact_rate")]
    RuleContactRate,
    /// How often the offer of a chat or call was shown on the website.
    ///
    /// “Displays” on the platform. A number; available on `chat`, `call`, `video`.
    #[wire("rule_display_number")]
    RuleDisplayNumber,
    /// How often a targeting rule fired because a visitor met its criteria.
    ///
    /// “Triggers” on the platform. A number; available on `chat`, `call`, `video`.
    #[wire("targeting_rule_triggered")]
    TargetingRuleTriggered,
    /// Time that connected agents spent partly or fully occupied.
    ///
    /// “Global occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
    #[wire("max_and_partial_occupation_duration")]
    MaxAndPartialOccupationDuration,
    /// Time that connected agents spent fully occupied.
    ///
    /// “Maximum occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
    #[wire("max_occupation_duration")]
    MaxOccupationDuration,
    /// Share of production time that agents spent fully occupied.
    ///
    /// “Maximum occupation rate” on the platform. A rate; available on `chat`, `call`, `video`.
    #[wire("max_occupation_rate")]
    MaxOccupationRate,
    /// Time that connected agents were neither available nor busy.
    ///
    /// “Not in production” on the platform. Seconds; available on `chat`, `call`, `video`.
    #[wire("non_production_duration")]
    NonProductionDuration,
    /// Share of connection time that agents were neither available nor busy.
    ///
    /// “Not in production rate” on the platform. A rate; available on `chat`, `call`, `video`.
    #[wire("non_production_rate")]
    NonProductionRate,
    /// Time in which buttons could be shown because one agent or more was available.
    ///
    /// “Smoothed period of button presentation” on the platform. Seconds; available on `chat`, `call`,
    /// `video`.
    #[wire("presentation_duration")]
    PresentationDuration,
    /// Time in which one agent or more was in production, however many there were.
    ///
    /// “Smoothed period of production” on the platform. Seconds; available on `chat`, `call`, `video`.
    #[wire("production_smoothed_duration")]
    ProductionSmoothedDuration,
    /// Time that agents were connected, added up over all of them.
    ///
    /// “Total period of presence” on the platform. Seconds; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("presence_duration")]
    PresenceDuration,
    /// Time in which one agent or more was connected, however many there were.
    ///
    /// “Smoothed period of presence” on the platform. Seconds; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("presence_smoothed_duration")]
    PresenceSmoothedDuration,
    /// Share of production time that agents spent partly occupied.
    ///
    /// “Partial occupation rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("occupation_rate")]
    OccupationRate,
    /// Time that connected agents were available without being busy.
    ///
    /// “Inocc.” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`, `twitter`,
    /// `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("non_occupation_duration")]
    NonOccupationDuration,
    /// Share of production time that agents were available without being busy.
    ///
    /// “Rate of non-occupation” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("non_occupation_rate")]
    NonOccupationRate,
    /// Share of production time that agents spent partly or fully occupied.
    ///
    /// “Global occupation rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("max_and_partial_occupation_rate")]
    MaxAndPartialOccupationRate,
    /// Time that connected agents were available or busy.
    ///
    /// “In production” on the platform. Seconds; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("production_duration")]
    ProductionDuration,
    /// Satisfaction with the wait for an answer.
    ///
    /// “Waiting time” on the platform. A rate; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_delay_rate")]
    SatisfactionDelayRate,
    /// Satisfaction as a whole.
    ///
    /// “Overall satisfaction” on the platform. A rate; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_global_rate")]
    SatisfactionGlobalRate,
    /// Satisfaction with what the agent answered.
    ///
    /// “Quality of response” on the platform. A rate; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_resolution_rate")]
    SatisfactionResolutionRate,
    /// Visitors who filled in a survey after a conversation.
    ///
    /// “Number of respondents” on the platform. A number; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_respondent_number")]
    SatisfactionRespondentNumber,
    /// Share of conversations that a filled-in survey followed.
    ///
    /// “Response rate” on the platform. A rate; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_respondent_rate")]
    SatisfactionRespondentRate,
    /// Satisfaction with the greeting.
    ///
    /// “Quality of welcome” on the platform. A rate; available on `chat`, `call`, `video`.
    #[deprecated(note = "use `satisfactionSurveyResponses` of the GraphQL API")]
    #[wire("satisfaction_welcome_rate")]
    SatisfactionWelcomeRate,
    /// Time that agents spent partly occupied.
    ///
    /// “Partial occupation” on the platform. Seconds; available on `chat`, `call`, `video`.
    #[deprecated(note = "withdrawn; the documentation names no replacement")]
    #[wire("occupation_duration")]
    OccupationDuration,
    /// Share of conversations that ended in a transaction.
    ///
    /// “Conversion rate” on the platform. A rate; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("conversion_rate")]
    ConversionRate,
    /// Average order value of visitors who had a contact.
    ///
    /// “Average order value after contact” on the platform. A number; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("cart_after_contact_amount")]
    CartAfterContactAmount,
    /// Average order value of all visitors.
    ///
    /// “Average order value on the website” on the platform. An amount of money; available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("cart_global_amount")]
    CartGlobalAmount,
    /// Turnover from visitors who bought after a contact.
    ///
    /// “T/O after contact” on the platform. An amount of money; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_amount")]
    TransactionAfterContactAmount,
    /// Transactions of visitors who bought after a contact.
    ///
    /// “Transactions after contact” on the platform. A number; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_number")]
    TransactionAfterContactNumber,
    /// Turnover from all visitors.
    ///
    /// “Website T/O” on the platform. An amount of money; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_total_amount")]
    TransactionTotalAmount,
    /// Transactions of all visitors.
    ///
    /// “Website transactions” on the platform. A number; available on `chat`, `call`, `video`, `facebook`,
    /// `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_total_number")]
    TransactionTotalNumber,
    /// Average time from the first exchange to the purchase that followed.
    ///
    /// “Transformation time after contact” on the platform. Seconds; available on `chat`, `call`, `video`,
    /// `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_contact_duration")]
    TransactionAfterContactDuration,
    /// Average turnover that an agent's contacts brought in per hour.
    ///
    /// “Website transactions amount per hour” on the platform. An amount of money; available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_after_conversation_amount_per_hour")]
    TransactionAfterConversationAmountPerHour,
    /// Estimate of the turnover missed because every agent was fully occupied.
    ///
    /// “T/O missed (agents totally busy)” on the platform. An amount of money; available on `chat`, `call`,
    /// `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_busy_operators_amount")]
    TransactionMissedWithBusyOperatorsAmount,
    /// Estimate of the transactions missed because every agent was fully occupied.
    ///
    /// “Missed transaction opportunities (agents totally busy)” on the platform. A number; available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_busy_operators_number")]
    TransactionMissedWithBusyOperatorsNumber,
    /// Estimate of the turnover missed because no agent was connected or in production.
    ///
    /// “Missed T/O opportunity (agents absent)” on the platform. An amount of money; available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_no_operators_amount")]
    TransactionMissedWithNoOperatorsAmount,
    /// Estimate of the transactions missed because no agent was connected or in production.
    ///
    /// “Missed transaction opportunities (agents absent)” on the platform. A number; available on `chat`,
    /// `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_missed_with_no_operators_number")]
    TransactionMissedWithNoOperatorsNumber,
    /// Average turnover that one conversation brought in.
    ///
    /// “Website transactions amount per conversation” on the platform. An amount of money; available on
    /// `chat`, `call`, `video`, `facebook`, `twitter`, `facebookBusinessOnMessenger`, `sms`, `whatsapp`.
    #[wire("transaction_amount_per_conversation")]
    TransactionAmountPerConversation,
    /// An indicator that this version does not know, as it stands on the wire.
    Other(String),
}

impl Indicator {
    /// What the documentation says of this indicator; nothing for one that this version does not know.
    pub fn details(&self) -> Option<&'static IndicatorDetails> {
        INDICATORS.iter().find(|details| details.name == self.as_str())
    }
}

/// Every documented indicator, in the documentation's order.
pub static INDICATORS: &[IndicatorDetails] = &[
    IndicatorDetails {
        name: "contact_answered_after_first_message_duration",
        label: "Response time after first message",
        family: "contact",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_answered_duration",
        label: "Response time",
        family: "contact",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_closed_after_last_message_duration",
        label: "Length of time between last message and closing of chat",
        family: "contact",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_duration",
        label: "Average processing time",
        family: "contact",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_number",
        label: "Initiated contacts",
        family: "contact",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_sent_message_number",
        label: "Sent messages",
        family: "contact",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_received_message_number",
        label: "Received messages",
        family: "contact",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_unanswered_number",
        label: "Contacts initiated with no response",
        family: "contact",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_missed_number",
        label: "Missed contact opportunities",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_missed_with_busy_operators_number",
        label: "Missed contact opportunities (agents busy)",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_missed_with_no_operators_number",
        label: "Missed contact opportunities (agents absent)",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_simultaneous_number",
        label: "Simultaneous contacts",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_waiting_abort_number",
        label: "Abandoned contacts",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_waiting_answered_number",
        label: "Processed contacts",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_waiting_before_quit_duration",
        label: "Waiting time before abandonment",
        family: "contact",
        unit: Unit::Second,
        channels: &["chat", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_waiting_duration",
        label: "Waiting time before contact",
        family: "contact",
        unit: Unit::Second,
        channels: &["chat", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_waiting_number",
        label: "Initiated contacts",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_per_hour_average_number",
        label: "Contacts / hr of the website",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "contact_per_hour_number",
        label: "Contacts per hour",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "rule_contact_rate",
        label: "Response rate",
        family: "contact",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "rule_display_number",
        label: "Displays",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "targeting_rule_triggered",
        label: "Triggers",
        family: "contact",
        unit: Unit::Number,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "max_and_partial_occupation_duration",
        label: "Global occupation",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "max_occupation_duration",
        label: "Maximum occupation",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "max_occupation_rate",
        label: "Maximum occupation rate",
        family: "presence",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "non_production_duration",
        label: "Not in production",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "non_production_rate",
        label: "Not in production rate",
        family: "presence",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "presentation_duration",
        label: "Smoothed period of button presentation",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "production_smoothed_duration",
        label: "Smoothed period of production",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: None,
    },
    IndicatorDetails {
        name: "presence_duration",
        label: "Total period of presence",
        family: "presence",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "presence_smoothed_duration",
        label: "Smoothed period of presence",
        family: "presence",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "occupation_rate",
        label: "Partial occupation rate",
        family: "presence",
        unit: Unit::Rate,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "non_occupation_duration",
        label: "Inocc.",
        family: "presence",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "non_occupation_rate",
        label: "Rate of non-occupation",
        family: "presence",
        unit: Unit::Rate,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "max_and_partial_occupation_rate",
        label: "Global occupation rate",
        family: "presence",
        unit: Unit::Rate,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "production_duration",
        label: "In production",
        family: "presence",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "satisfaction_delay_rate",
        label: "Waiting time",
        family: "satisfaction",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "satisfaction_global_rate",
        label: "Overall satisfaction",
        family: "satisfaction",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "satisfaction_resolution_rate",
        label: "Quality of response",
        family: "satisfaction",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "satisfaction_respondent_number",
        label: "Number of respondents",
        family: "satisfaction",
        unit: Unit::Number,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "satisfaction_respondent_rate",
        label: "Response rate",
        family: "satisfaction",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "satisfaction_welcome_rate",
        label: "Quality of welcome",
        family: "satisfaction",
        unit: Unit::Rate,
        channels: &["chat", "call", "video"],
        deprecated: Some("use `satisfactionSurveyResponses` of the GraphQL API"),
    },
    IndicatorDetails {
        name: "occupation_duration",
        label: "Partial occupation",
        family: "presence",
        unit: Unit::Second,
        channels: &["chat", "call", "video"],
        deprecated: Some("withdrawn; the documentation names no replacement"),
    },
    IndicatorDetails {
        name: "conversion_rate",
        label: "Conversion rate",
        family: "transaction",
        unit: Unit::Rate,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "cart_after_contact_amount",
        label: "Average order value after contact",
        family: "transaction",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "cart_global_amount",
        label: "Average order value on the website",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_after_contact_amount",
        label: "T/O after contact",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_after_contact_number",
        label: "Transactions after contact",
        family: "transaction",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_total_amount",
        label: "Website T/O",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_total_number",
        label: "Website transactions",
        family: "transaction",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_after_contact_duration",
        label: "Transformation time after contact",
        family: "transaction",
        unit: Unit::Second,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_after_conversation_amount_per_hour",
        label: "Website transactions amount per hour",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_missed_with_busy_operators_amount",
        label: "T/O missed (agents totally busy)",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_missed_with_busy_operators_number",
        label: "Missed transaction opportunities (agents totally busy)",
        family: "transaction",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_missed_with_no_operators_amount",
        label: "Missed T/O opportunity (agents absent)",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_missed_with_no_operators_number",
        label: "Missed transaction opportunities (agents absent)",
        family: "transaction",
        unit: Unit::Number,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
    IndicatorDetails {
        name: "transaction_amount_per_conversation",
        label: "Website transactions amount per conversation",
        family: "transaction",
        unit: Unit::Amount,
        channels: &[
            "chat",
            "call",
            "video",
            "facebook",
            "twitter",
            "facebookBusinessOnMessenger",
            "sms",
            "whatsapp",
        ],
        deprecated: None,
    },
];
