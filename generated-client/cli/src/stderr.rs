//! What people read while a command runs. A server can put the key into its texts, so this is the place that hides it.

use std::fmt;
use std::io::{self, Write as _};
use std::sync::OnceLock;

use iadvize::ApiKey;

/// The key of this process, once it is read.
static KEY: OnceLock<ApiKey> = OnceLock::new();

/// Replaces this key in all texts from now on.
pub fn hide(key: &ApiKey) {
    // A process has one key.
    let _ = KEY.set(key.clone());
}

/// The text without the key.
pub fn without_key(text: impl fmt::Display) -> String {
    let mut text = text.to_string();
    if let Some(key) = KEY.get() {
        key.redact(&mut text);
    }
    text
}

/// Writes a line to standard error. Nobody may read it.
pub fn note(text: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{}", without_key(text));
}
