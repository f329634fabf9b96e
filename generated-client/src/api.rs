//! The parameters and limits that all calls share.

#[doc(inline)]
pub use iadvize_runtime::api::{
    DEFAULT_LIMIT, FULL_PARAMETER, KEY_HEADER, KEY_PARAMETER, LIMIT_PARAMETER, MAXIMUM_LIMIT, PAGE_PARAMETER, SUCCESS,
};
