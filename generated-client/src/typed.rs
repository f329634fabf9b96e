//! Channels, groupings and indicators as types. The generated module of the indicators has the public items.

mod choices;
mod indicators;

pub(crate) use choices::StatisticsParameters;
pub(crate) use indicators::RowFigures;

pub use crate::indicator_details::{IndicatorDetails, Unit};
pub use choices::{Grouping, SeriesStep, TypedChannel};
pub use iadvize_macros::TypedIndicator;
pub use indicators::{AllAvailableOn, Amount, AvailableOn, FromFigure, IndicatorSet, Rate, TypedIndicator};
