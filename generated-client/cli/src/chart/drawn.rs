//! Charts of characters.

use super::data::{Axis, Chart};
use super::{bars, line};
use crate::terminal::{cut, shown};

/// Draws a chart with characters, at most `width` columns wide, which is at least 1. Every line ends with a line feed.
pub fn terminal(chart: &Chart, width: usize, color: bool) -> String {
    let width = width.max(1);
    let drawn = match (&chart.axis, chart.figures().next()) {
        (Axis::Steps(_), None) => Vec::new(),
        (Axis::Steps(_), Some(_)) => line::lines(chart, width, color),
        (Axis::Groups(_), _) => bars::lines(chart, width, color),
    };
    let heading = cut(&shown(&chart.heading()), width);
    let note = chart.note().map(|note| cut(&note, width));
    let lines = std::iter::once(heading).chain(drawn).chain(note);
    lines.fold(String::new(), |text, line| text + line.trim_end() + "\n")
}
