//! What the documentation says of an indicator.

/// What the documentation says of an indicator of the statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndicatorDetails {
    /// Its name on the wire.
    pub name: &'static str,
    /// What the software calls it.
    pub label: &'static str,
    /// The table that the documentation lists it in.
    pub family: &'static str,
    /// What its figure counts.
    pub unit: Unit,
    /// The channels that it is available on, as they stand on the wire.
    pub channels: &'static [&'static str],
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// A number of things, or an average of such numbers.
    Number,
    /// A length of time in seconds.
    Second,
    /// A share.
    Rate,
    /// An amount of money, in the website's currency.
    Amount,
}
