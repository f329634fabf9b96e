//! Whether calls are asynchronous.

/// Calls are asynchronous: `send().await`.
#[derive(Clone, Copy, Debug)]
pub struct Async;
