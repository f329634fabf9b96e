//! Mistakes that do not compile. See `main.rs`.
