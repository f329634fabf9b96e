//! Charts as SVG: one file without references to others, which readers of screens understand, and with the same bytes for the
//! same figures.

use std::fmt::Write;

use super::data::{Axis, Chart, Point};
use super::figure;
use crate::chart::scale::Scale;
use crate::terminal::{cut, shown};

/// The width of the image.
const WIDTH: usize = 800;

/// The height of the lines of a series.
const PLOT: usize = 280;

/// Where the plot begins, at the right of the labels.
const LEFT: usize = 90;

/// Where the plot ends.
const RIGHT: usize = WIDTH - 30;

/// The height of a bar with its space.
const ROW: usize = 24;

/// The part above a plot, and the part below it.
const HEAD: usize = 50;
const FOOT: usize = 50;

/// The longest label, in columns.
const LABEL: usize = 30;

/// The beginning of every file.
const BEGIN: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" data-chart="iadvize" "#;

const STYLE: &str = "<style>\
text{font:13px sans-serif;fill:#222}.title{font-size:16px;font-weight:bold}.end{text-anchor:end}.middle{text-anchor:middle}\
.grid{stroke:#ddd}.axis{stroke:#666}.line{fill:none;stroke:#0072b2;stroke-width:2}.dot,.bar{fill:#0072b2}\
.back{fill:#fff}\
@media(prefers-color-scheme:dark){text{fill:#eee}.back{fill:#181818}.grid{stroke:#444}.axis{stroke:#aaa}\
.line{stroke:#56b4e9}.dot,.bar{fill:#56b4e9}}</style>";

/// Whether the contents of a file are a chart of this function. Another chart may replace it.
pub fn is_chart(contents: &[u8]) -> bool {
    contents.starts_with(BEGIN.as_bytes())
}

/// Draws charts below each other. Each has a title, the names of both axes, and for each point its label and its figure.
pub fn svg(charts: &[Chart]) -> String {
    let heights: Vec<usize> = charts.iter().map(height).collect();
    let height: usize = heights.iter().sum::<usize>().max(HEAD);
    let titles: Vec<String> = charts.iter().map(|chart| escaped(&chart.heading())).collect();
    let notes: Vec<String> = charts.iter().map(|chart| escaped(&description(chart))).collect();
    let mut file = format!(
        "{BEGIN}viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title description\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n{STYLE}\n\
         <rect class=\"back\" width=\"{WIDTH}\" height=\"{height}\"/>\n",
        titles.join("; "),
        notes.join(" "),
    );
    let mut top = 0;
    for (chart, height) in charts.iter().zip(heights) {
        let plot = match chart.axis {
            Axis::Steps(_) => series(chart),
            Axis::Groups(_) => groups(chart),
        };
        // Writing to a text cannot fail.
        let _ = writeln!(file, "<g transform=\"translate(0 {top})\">");
        file += &text("title", LEFT, 28, &chart.heading());
        file += &plot;
        if let Some(note) = chart.note() {
            file += &text("end", RIGHT, height - 12, &note);
        }
        file += "</g>\n";
        top += height;
    }
    file + "</svg>\n"
}

fn height(chart: &Chart) -> usize {
    let plot = match chart.axis {
        Axis::Steps(_) => PLOT,
        Axis::Groups(_) => ROW * chart.points.len(),
    };
    HEAD + plot + FOOT
}

/// What a chart shows, for those who do not see it.
fn description(chart: &Chart) -> String {
    let count = chart.points.len();
    let (name, kind) = match &chart.axis {
        Axis::Steps(name) => (name, "A line with a point for each"),
        Axis::Groups(name) => (name, "Bars, one for each"),
    };
    let range = chart.figures().fold(None, |range: Option<(f64, f64)>, figure| match range {
        Some((low, high)) => Some((low.min(figure), high.max(figure))),
        None => Some((figure, figure)),
    });
    let range = range.map(|(low, high)| format!(", from {} to {}", figure::text(low), figure::text(high)));
    let note = chart.note().map(|note| format!("; {note}")).unwrap_or_default();
    format!("{kind} {name}: {count} in all{}{note}.", range.unwrap_or_default())
}

/// A series: lines of the grid, the line, a dot for each point, the axes.
fn series(chart: &Chart) -> String {
    let scale = Scale::of(chart.figures());
    let bottom = HEAD + PLOT;
    let y_of = |value: f64| tenths(bottom as f64 - scale.place(value) * PLOT as f64);
    let last = chart.points.len().saturating_sub(1).max(1) as f64;
    let x_of = |index: usize| tenths(LEFT as f64 + index as f64 / last * (RIGHT - LEFT) as f64);
    let mut plot = String::new();
    for tick in scale.ticks() {
        let y = y_of(tick);
        let class = if tick == 0.0 { "axis" } else { "grid" };
        let _ = writeln!(plot, "<line class=\"{class}\" x1=\"{LEFT}\" y1=\"{y}\" x2=\"{RIGHT}\" y2=\"{y}\"/>");
        let _ =
            writeln!(plot, "<text class=\"end\" x=\"{}\" y=\"{y}\" dy=\"4\">{}</text>", LEFT - 8, figure::text(tick));
    }
    let mut path = String::new();
    let mut dots = String::new();
    let (mut pen, is_sparse) = ('M', chart.is_sparse());
    for (index, point) in chart.points.iter().enumerate() {
        let Some(value) = point.figure() else {
            pen = 'M';
            continue;
        };
        let (x, y) = (x_of(index), y_of(value));
        if is_sparse {
            let _ = write!(path, "M{x} {}", y_of(0.0));
            pen = 'L';
        }
        let _ = write!(path, "{pen}{x} {y}");
        let title = escaped(&format!("{}: {}", point.label, figure::text(value)));
        let _ = writeln!(dots, "<circle class=\"dot\" cx=\"{x}\" cy=\"{y}\" r=\"3\"><title>{title}</title></circle>");
        pen = 'L';
    }
    if !path.is_empty() {
        let _ = writeln!(plot, "<path class=\"line\" d=\"{path}\"/>");
    }
    let ends = |point: Option<&Point>| point.map(|point| cut(&point.label, LABEL)).unwrap_or_default();
    plot += &dots;
    plot += &text("", LEFT, bottom + 20, &ends(chart.points.first()));
    plot += &text("end", RIGHT, bottom + 20, &ends(chart.points.last().filter(|_| chart.points.len() > 1)));
    plot + &text("middle", (LEFT + RIGHT) / 2, bottom + 20, chart.axis_name()) + &unit(chart)
}

/// Groups: a bar for each.
fn groups(chart: &Chart) -> String {
    let (label, left, right) = (LEFT + 130, LEFT + 140, RIGHT - 70);
    let scale = Scale::of(chart.figures());
    let x_of = |value: f64| left as f64 + scale.place(value) * (right - left) as f64;
    let zero = tenths(x_of(0.0));
    let mut plot = String::new();
    for (index, point) in chart.points.iter().enumerate() {
        let y = HEAD + index * ROW;
        plot += &text("end", label, y + 16, &cut(&shown(&point.label), LABEL / 2));
        let Some(value) = point.figure() else {
            plot += &text("", right + 8, y + 16, "–");
            continue;
        };
        let (from, to) = (x_of(value.min(0.0)), x_of(value.max(0.0)));
        let title = escaped(&format!("{}: {}", point.label, figure::text(value)));
        let (x, width) = (tenths(from), tenths(to - from));
        let _ = writeln!(
            plot,
            "<rect class=\"bar\" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{}\"><title>{title}</title></rect>",
            y + 3,
            ROW - 6
        );
        plot += &text("", right + 8, y + 16, &figure::text(value));
    }
    let bottom = HEAD + chart.points.len() * ROW;
    let _ = writeln!(plot, "<line class=\"axis\" x1=\"{zero}\" y1=\"{HEAD}\" x2=\"{zero}\" y2=\"{bottom}\"/>");
    plot += &text("end", label, HEAD - 6, chart.axis_name());
    plot + &text("", right + 8, HEAD - 6, &chart.unit)
}

/// The name of the axis of a series' figures.
fn unit(chart: &Chart) -> String {
    text("end", LEFT - 8, HEAD - 14, &chart.unit)
}

/// A line of text.
fn text(class: &str, x: usize, y: usize, words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    format!("<text{class} x=\"{x}\" y=\"{y}\">{}</text>\n", escaped(words))
}

/// A coordinate, exact to a tenth.
fn tenths(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// A text in XML, which has no control characters.
fn escaped(words: &str) -> String {
    let words = shown(words).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    words.replace('"', "&quot;").replace(['\u{fffe}', '\u{ffff}'], "")
}
