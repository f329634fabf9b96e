//! The indicators of the section "Statistic", in the order of the page.

/// An indicator and how its figures are computed.
#[derive(Clone, Copy, Debug)]
pub struct Indicator {
    pub name: &'static str,
    pub measure: Measure,
}

/// The unit, and how the figures of several contacts are combined. The second presence table of the page lacks the
/// column of units; they are taken from the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Count,
    Amount,
    /// The total duration of all contacts.
    Time,
    AverageCount,
    AverageAmount,
    /// A duration per contact, or one in which parallel presence counts once: durations of this kind do not add up.
    AverageTime,
    /// From 0 to 1.
    Rate,
}

type Family = (&'static [&'static str], &'static [Indicator]);

/// `instagram` is a valid channel but has no indicator.
pub const CHANNELS: &[&str] =
    &["chat", "call", "facebook", "twitter", "facebookBusinessOnMessenger", "instagram", "sms", "whatsapp", "video"];

const EVERYWHERE: &[&str] =
    &["chat", "call", "video", "facebook", "twitter", "facebookBusinessOnMessenger", "sms", "whatsapp"];
const CHAT: &[&str] = &["chat"];
const CHAT_VIDEO: &[&str] = &["chat", "video"];
const CHAT_CALL_VIDEO: &[&str] = &["chat", "call", "video"];

const FAMILIES: [Family; 8] = [
    (EVERYWHERE, CONTACT),
    (CHAT, CONTACT_MISSED),
    (CHAT_VIDEO, CONTACT_WAITING),
    (CHAT_CALL_VIDEO, CONTACT_RULE),
    (CHAT_CALL_VIDEO, PRESENCE_OCCUPATION),
    (EVERYWHERE, PRESENCE),
    (CHAT_CALL_VIDEO, SATISFACTION),
    (EVERYWHERE, TRANSACTION),
];

const CONTACT: &[Indicator] = &[
    is("contact_answered_after_first_message_duration", Measure::AverageTime),
    is("contact_answered_duration", Measure::AverageTime),
    is("contact_closed_after_last_message_duration", Measure::AverageTime),
    is("contact_duration", Measure::AverageTime),
    is("contact_number", Measure::Count),
    is("contact_sent_message_number", Measure::Count),
    is("contact_received_message_number", Measure::Count),
    is("contact_unanswered_number", Measure::Count),
];

const CONTACT_MISSED: &[Indicator] = &[
    is("contact_missed_number", Measure::Count),
    is("contact_missed_with_busy_operators_number", Measure::Count),
    is("contact_missed_with_no_operators_number", Measure::Count),
    is("contact_simultaneous_number", Measure::AverageCount),
];

/// The page describes the last one as a waiting time; its name, label and unit say that it is a count.
const CONTACT_WAITING: &[Indicator] = &[
    is("contact_waiting_abort_number", Measure::Count),
    is("contact_waiting_answered_number", Measure::Count),
    is("contact_waiting_before_quit_duration", Measure::AverageTime),
    is("contact_waiting_duration", Measure::AverageTime),
    is("contact_waiting_number", Measure::Count),
];

const CONTACT_RULE: &[Indicator] = &[
    is("contact_per_hour_average_number", Measure::AverageCount),
    is("contact_per_hour_number", Measure::AverageCount),
    is("rule_contact_rate", Measure::Rate),
    is("rule_display_number", Measure::Count),
    is("targeting_rule_triggered", Measure::Count),
];

const PRESENCE_OCCUPATION: &[Indicator] = &[
    is("max_and_partial_occupation_duration", Measure::Time),
    is("max_occupation_duration", Measure::Time),
    is("max_occupation_rate", Measure::Rate),
    is("non_production_duration", Measure::Time),
    is("non_production_rate", Measure::Rate),
    is("presentation_duration", Measure::AverageTime),
    is("production_smoothed_duration", Measure::AverageTime),
];

const PRESENCE: &[Indicator] = &[
    is("presence_duration", Measure::Time),
    is("presence_smoothed_duration", Measure::AverageTime),
    is("occupation_rate", Measure::Rate),
    is("non_occupation_duration", Measure::Time),
    is("non_occupation_rate", Measure::Rate),
    is("max_and_partial_occupation_rate", Measure::Rate),
    is("production_duration", Measure::Time),
];

/// The page calls these no longer available but lists channels for them: they are served. The last one is about
/// presence but is listed in this table.
const SATISFACTION: &[Indicator] = &[
    is("satisfaction_delay_rate", Measure::Rate),
    is("satisfaction_global_rate", Measure::Rate),
    is("satisfaction_resolution_rate", Measure::Rate),
    is("satisfaction_respondent_number", Measure::Count),
    is("satisfaction_respondent_rate", Measure::Rate),
    is("satisfaction_welcome_rate", Measure::Rate),
    is("occupation_duration", Measure::Time),
];

/// The second one is given as a number and described as an average value: an amount that does not add up.
const TRANSACTION: &[Indicator] = &[
    is("conversion_rate", Measure::Rate),
    is("cart_after_contact_amount", Measure::AverageAmount),
    is("cart_global_amount", Measure::AverageAmount),
    is("transaction_after_contact_amount", Measure::Amount),
    is("transaction_after_contact_number", Measure::Count),
    is("transaction_total_amount", Measure::Amount),
    is("transaction_total_number", Measure::Count),
    is("transaction_after_contact_duration", Measure::AverageTime),
    is("transaction_after_conversation_amount_per_hour", Measure::AverageAmount),
    is("transaction_missed_with_busy_operators_amount", Measure::Amount),
    is("transaction_missed_with_busy_operators_number", Measure::Count),
    is("transaction_missed_with_no_operators_amount", Measure::Amount),
    is("transaction_missed_with_no_operators_number", Measure::Count),
    is("transaction_amount_per_conversation", Measure::AverageAmount),
];

const fn is(name: &'static str, measure: Measure) -> Indicator {
    Indicator { name, measure }
}

/// All indicators of a channel, or of all channels.
pub fn available(channel: Option<&str>) -> impl Iterator<Item = &'static Indicator> {
    let offered = move |(channels, _): &Family| channel.is_none_or(|channel| channels.contains(&channel));
    FAMILIES.into_iter().filter(offered).flat_map(|(_, indicators)| indicators)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{CHANNELS, available};

    #[test]
    fn every_channel_has_its_indicators() {
        let names: BTreeSet<&str> = available(None).map(|indicator| indicator.name).collect();
        assert_eq!((names.len(), available(None).count()), (57, 57));
        let counts: Vec<usize> = CHANNELS.iter().map(|channel| available(Some(channel)).count()).collect();
        assert_eq!(counts, [57, 48, 29, 29, 29, 0, 29, 29, 53]);
    }
}
