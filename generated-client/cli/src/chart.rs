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
mod figure;
mod line;
mod scale;
mod svg;
#[cfg(test)]
mod tests;

pub use svg::{is_chart, svg};

use crate::terminal::{cut, shown};

/// Figures to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What the figures say, such as the label of an indicator.
    pub title: String,
    /// The unit of the figures.
    pub unit: String,
    pub axis: Axis,
    pub points: Vec<Point>,
}

/// What the points of a chart are.
#[derive(Clone, Debug, PartialEq)]
pub enum Axis {
    /// Steps of this name in order, such as `day`. They become a line.
    Steps(String),
    /// Resources of this name, such as `operator`. They become bars.
    Groups(String),
}

/// A step or a resource with its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The label, which may be a foreign text.
    pub label: String,
    /// `None` if there is no figure, which differs from 0. Figures that are not finite count as none.
    pub value: Option<f64>,
}

impl Chart {
    /// The title with the unit.
    fn heading(&self) -> String {
        match &*self.unit {
            "" => self.title.clone(),
            unit => format!("{} ({unit})", self.title),
        }
    }

    /// The name of a step or a resource.
    fn axis_name(&self) -> &str {
        match &self.axis {
            Axis::Steps(name) | Axis::Groups(name) => name,
        }
    }

    /// The figures that can be drawn.
    fn figures(&self) -> impl Iterator<Item = f64> {
        self.points.iter().filter_map(Point::figure)
    }

    /// A note on the points that cannot be drawn.
    fn note(&self) -> Option<String> {
        let missing = self.points.len() - self.figures().count();
        match (missing, self.points.len()) {
            (_, 0) => Some("no figures".to_owned()),
            (0, _) => None,
            (missing, all) => Some(format!("no figure for {missing} of {all}")),
        }
    }
}

impl Point {
    fn figure(&self) -> Option<f64> {
        self.value.filter(|value| value.is_finite())
    }
}

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

/// A part of a line in a colour.
fn colored(text: &str, color: bool) -> String {
    if color && !text.is_empty() { format!("\u{1b}[36m{text}\u{1b}[0m") } else { text.to_owned() }
}
