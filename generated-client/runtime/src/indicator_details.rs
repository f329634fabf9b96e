//! What the documentation says of an indicator.

/// What the documentation says of an indicator of the statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndicatorDetails {
    /// Its name on the wire.
    pub name: &'static str,
    /// What the software calls it.
    pub label: &'static str,
    /// What it is about: the table that the documentation lists it in.
    pub family: &'static str,
    /// What its figure counts.
    pub unit: Unit,
    /// The channels that it is available on, as they stand on the wire.
    pub channels: &'static [&'static str],
    /// What to use instead, where it is deprecated.
    pub deprecated: Option<&'static str>,
}

#[doc(hidden)]
impl IndicatorDetails {
    /// Those of an indicator that is not deprecated.
    pub const fn new(
        name: &'static str,
        label: &'static str,
        family: &'static str,
        unit: Unit,
        channels: &'static [&'static str],
    ) -> Self {
        Self { name, label, family, unit, channels, deprecated: None }
    }

    /// Says what to use instead.
    pub const fn deprecated(mut self, replacement: &'static str) -> Self {
        self.deprecated = Some(replacement);
        self
    }
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// A number of things, or an average of such numbers.
    Number,
    /// A length of time in seconds.
    Second,
    /// A share. The documentation leaves open whether it is one of 1 or of 100.
    Rate,
    /// An amount of money, in the website's currency.
    Amount,
}
