//! The items that generated code may name, in this crate and in others, and that the expansions of derives name. They
//! are not meant for direct use.

pub use iadvize_macros::{Id, OpenEnum, Payload, Record, TaggedList, TypedIndicator};
pub use iadvize_runtime::codegen_support::*;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::figures::Figures;
pub use crate::indicator_details::{IndicatorDetails, Unit};
pub use crate::list::{Brief, Full, List};
pub use crate::selection::{
    Amount, AvailableOn, Grouping, Rate, Rows, StatisticsOn, StatisticsParameters, TypedChannel, TypedIndicator,
};
pub use crate::takes_filters::TakesFilters;
