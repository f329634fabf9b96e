//! `--watch DURATION`: a listing that is read and shown again and again.

mod screen;

pub use screen::Screen;
