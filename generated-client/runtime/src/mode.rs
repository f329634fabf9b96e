//! How calls are sent.

/// Calls are sent by `send().await`.
#[derive(Clone, Copy, Debug)]
pub struct Async;
