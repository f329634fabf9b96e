//! Charts of figures, for a terminal and as SVG. All functions are pure: the same chart and width give the same text.
//!
//! ```
//! use iadvize_cli::chart::{Axis, Chart, Point, terminal};
//!
//! let point = |label: &str, value| Point { label: label.to_owned(), value };
//! let points = vec![point("7", Some(3.0)), point("8", None)];
//! let chart = Chart { title: "Contacts".to_owned(), unit: "number".to_owned(), axis: Axis::Groups("operator".to_owned()), points };
//! let text = terminal(&chart, 20, false);
//! assert_eq!(text, "Contacts (number)\n7 ████████████████ 3\n8                  –\nno figure for 1 of 2\n");
//! ```

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
