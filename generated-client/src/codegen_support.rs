//! All that generated code may name. It is imported as a whole there, here and in other crates; the expansions of the
//! derives name their part of it by its path. Nothing else of it is meant for use.

pub use iadvize_macros::{Id, OpenEnum, Record, TaggedList, TypedIndicator};
pub use jiff::civil::{Date, DateTime};
pub use serde_core::de::{MapAccess, SeqAccess};
pub use serde_core::{Deserialize, Deserializer};
pub use serde_json::Value;
pub use uuid::Uuid;

pub use std::time::Duration;

pub use crate::call::Call;
pub use crate::client::Client;
pub use crate::fields::Fields;
pub use crate::figures::Figures;
pub use crate::indicator_details::{IndicatorDetails, Unit};
pub use crate::list::{Brief, Full, List};
pub use crate::moment::Moment;
pub use crate::output::Done;
pub use crate::page::{Identified, Link, Page};
pub use crate::request::{Request, TakesFilters};
pub use crate::rule::Rule;
pub use crate::typed_statistics::{
    Amount, AvailableOn, Grouping, Rate, Rows, StatisticsOn, StatisticsParameters, TypedChannel, TypedIndicator,
};
pub use crate::value::{IntoValue, WireValue, list};
pub use crate::wire::{
    Items, Keys, Read, Record, Scalar, TaggedList, Trail, Unreadable, deserialize, entries, entry_from_list,
    entry_from_object, entry_from_scalar,
};
