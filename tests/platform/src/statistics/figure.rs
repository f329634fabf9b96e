//! Computes figures from contacts. Each contact has a weight for each indicator, and a figure is the sum or the mean of
//! the weights: sums add up over groups and over time.

use serde_json::{Value, json};

use crate::numbers::Numbers;
use crate::state::{Row, cell};
use crate::statistics::indicator::{Indicator, Measure};

/// Conversations on social networks do not record which network; it is derived from the identifier.
const NETWORKS: [&str; 5] = ["facebook", "twitter", "facebookBusinessOnMessenger", "sms", "whatsapp"];

/// The channel of a conversation under its name in statistics.
pub fn channel(id: u64, contact: &Row) -> &str {
    match cell(contact, "channel").as_str().unwrap_or_default() {
        "social" => NETWORKS[(id % NETWORKS.len() as u64) as usize],
        channel => channel,
    }
}

/// The figure for some contacts. Zero without contacts.
pub fn figure(numbers: Numbers, indicator: &Indicator, contacts: &[(u64, &Row)]) -> Value {
    let sum: u64 = contacts.iter().map(|(id, _)| weight(numbers, indicator, *id)).sum();
    let mean = if contacts.is_empty() { 0.0 } else { sum as f64 / contacts.len() as f64 };
    match indicator.measure {
        Measure::Count | Measure::Time => json!(sum),
        // Quarters are exact in binary, so sums of sums are exactly equal.
        Measure::Amount => json!(sum as f64 / 4.0),
        Measure::AverageAmount => json!(round(mean / 4.0)),
        Measure::AverageCount | Measure::AverageTime => json!(round(mean)),
        Measure::Rate => json!(round(mean / 100.0)),
    }
}

fn weight(numbers: Numbers, indicator: &Indicator, contact: u64) -> u64 {
    let bound = match indicator.measure {
        // The number of contacts is the number of conversations.
        Measure::Count if indicator.name == "contact_number" => return 1,
        Measure::Count | Measure::AverageCount => 5,
        Measure::Amount | Measure::AverageAmount => 800,
        Measure::Time | Measure::AverageTime => 3600,
        Measure::Rate => 101,
    };
    numbers.below(bound, indicator.name, contact)
}

fn round(mean: f64) -> f64 {
    (mean * 100.0).round() / 100.0
}
