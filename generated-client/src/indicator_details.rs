//! The documentation of indicators.

use crate::generated::enums::Channel;

/// The documentation of an indicator of the statistics, returned by `Indicator::details`.
///
/// ```
/// use iadvize::enums::Channel;
/// use iadvize::indicators::{Indicator, Unit};
///
/// let details = Indicator::ContactMissedNumber.details().expect("a known indicator");
/// assert_eq!((details.unit, details.channels), (Unit::Number, &[Channel::Chat][..]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndicatorDetails {
    /// Its name on the wire.
    pub name: &'static str,
    /// The label in the software.
    pub label: &'static str,
    /// The topic: the table of the documentation that lists the indicator.
    pub family: &'static str,
    /// The unit of its figures.
    pub unit: Unit,
    /// The channels where it is available.
    pub channels: &'static [Channel],
    /// The replacement, if the indicator is deprecated.
    pub deprecated: Option<&'static str>,
}

#[doc(hidden)]
impl IndicatorDetails {
    /// The details of an indicator that is not deprecated.
    pub const fn new(
        name: &'static str,
        label: &'static str,
        family: &'static str,
        unit: Unit,
        channels: &'static [Channel],
    ) -> Self {
        Self { name, label, family, unit, channels, deprecated: None }
    }

    /// Where the indicator of this name is available if not on this channel. Empty for an unknown indicator or channel.
    pub fn elsewhere(all: &'static [Self], indicator: &str, channel: &str) -> Vec<&'static str> {
        let channel = Channel::from(channel);
        match all.iter().find(|details| details.name == indicator) {
            Some(details) if Channel::KNOWN.contains(&channel) && !details.channels.contains(&channel) => {
                details.channels.iter().map(Channel::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Marks the indicator as deprecated.
    pub const fn deprecated(mut self, replacement: &'static str) -> Self {
        self.deprecated = Some(replacement);
        self
    }
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// A count, or an average of counts.
    Number,
    /// A duration in seconds.
    Second,
    /// A ratio. The documentation does not say whether 1 or 100 is the whole.
    Rate,
    /// An amount of money, in the website's currency.
    Amount,
}
