//! Charts of figures, for a terminal and as SVG. All functions are pure: the same chart and width give the same text.

mod bars;
mod data;
mod drawn;
mod figure;
mod line;
mod scale;
mod svg;
#[cfg(test)]
mod tests;

pub use data::{Axis, Chart, Point};
pub use drawn::terminal;
pub use svg::{is_chart, svg};
