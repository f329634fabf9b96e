//! `iadvize RESOURCE show ID`: a record with a tagged list as a transcript.

#[cfg(test)]
mod tests;
mod transcript;

pub use transcript::{tagged, transcript};
