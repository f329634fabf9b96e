//! The items that generated code may name, in this crate and in others, and that the expansions of derives name. They
//! are not meant for direct use.

pub use iadvize_macros::{Id, OpenEnum, Payload, Record, TaggedList};
pub use iadvize_runtime::codegen_support::*;
pub use iadvize_runtime::{Async, Mode};

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::figures::Figures;
pub use crate::list::{Brief, Full, List, View};
pub use crate::selection::{StatisticsBy, StatisticsOn};
pub use crate::typed::{
    Amount, AvailableOn, Grouping, IndicatorDetails, Rate, SeriesStep, TypedChannel, TypedIndicator, Unit,
};
pub use crate::{own_call, own_listing};
