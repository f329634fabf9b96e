//! The names of options.

/// The name of the program.
pub const PROGRAM: &str = "iadvize";

pub const BASE_URL: &str = "base-url";
pub const CLEAR: &str = "clear";
pub const DRY_RUN: &str = "dry-run";
pub const FIELDS: &str = "fields";
pub const FILTER: &str = "filter";
pub const FROM_JSON: &str = "from-json";
pub const KEY_FILE: &str = "key-file";
pub const KEY_STDIN: &str = "key-stdin";
pub const LIMIT: &str = "limit";
pub const OUTPUT: &str = "output";
pub const PLATFORM: &str = "platform";
pub const PROFILE: &str = "profile";
pub const QUERY: &str = "query";
pub const RAW: &str = "raw";
pub const UNCHECKED: &str = "unchecked";
pub const YES: &str = "yes";
