//! The channels and groupings that a selection chooses from, as types, and the parameters that carry the choice.

use std::str::FromStr;

use iadvize_runtime::IntoValue;

/// A channel as a type, such as `ChatChannel` in [`indicators`](crate::indicators).
pub trait TypedChannel {
    /// The name of the channel in the API.
    const NAME: &'static str;
}

/// A grouping of figures as a type, such as `ByOperator` in [`indicators`](crate::indicators).
pub trait Grouping {
    /// The name of the grouping in the API.
    const NAME: &'static str;
    /// The identifier of a row.
    type Key: FromStr + IntoValue;
}

/// The step of a series, such as `Granularity::Day`.
#[diagnostic::on_unimplemented(message = "`{Self}` is not a step of a series", label = "not a step of a series")]
pub trait SeriesStep: IntoValue {}

/// The names of the filters that a selection sets.
#[derive(Debug)]
pub struct StatisticsParameters {
    pub channel: &'static str,
    pub indicators: &'static str,
    pub grouping: &'static str,
    pub step: &'static str,
}
