//! Arguments of clap from the table.

mod example;
mod global;
mod help;
mod name;
mod operation;
mod options;
mod parser;

pub use global::{KEYS, arguments as global};
pub use help::{long, short};
pub use name::{Named, filters, parts, path};
pub use operation::{command, free, pair};
pub use options::{
    BASE_URL, CLEAR, DRY_RUN, FIELDS, FILTER, FROM_JSON, KEY_FILE, KEY_STDIN, LIMIT, OUTPUT, PLATFORM, PROFILE,
    PROGRAM, QUERY, RAW, UNCHECKED, YES,
};
pub use parser::is_json;
