//! All that generated code may name. It is imported as a whole there, here and in other crates; the expansions of the
//! derives name their part of it by its path. Nothing else of it is meant for use.

pub use iadvize_macros::{Id, OpenEnum, Record, TaggedList, TypedIndicator};
pub use iadvize_runtime::codegen_support::*;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::figures::Figures;
pub use crate::list::{Brief, Full, List};
pub use crate::selection::{
    Amount, AvailableOn, Grouping, Rate, Rows, StatisticsOn, StatisticsParameters, TypedChannel, TypedIndicator,
};
pub use crate::takes_filters::TakesFilters;
