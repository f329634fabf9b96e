//! The documentation of indicators.

/// The documentation of an indicator of the statistics.
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
    /// The channels where it is available, by their names on the wire.
    pub channels: &'static [&'static str],
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
        channels: &'static [&'static str],
    ) -> Self {
        Self { name, label, family, unit, channels, deprecated: None }
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
