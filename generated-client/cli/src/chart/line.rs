//! A series as a line of braille dots, two columns and four rows of them in each character.

use super::data::{Chart, Point};
use super::figure;
use crate::chart::scale::Scale;
use crate::terminal::{colored, columns, cut, right, shown};

/// The height of the chart in lines.
const HEIGHT: usize = 12;

/// The bits of the dots in a braille character, by row and column.
const BITS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// The dots of a chart.
struct Dots {
    width: usize,
    cells: Vec<u8>,
}

/// The lines of a chart, at most `width` columns wide.
pub fn lines(chart: &Chart, width: usize, color: bool) -> Vec<String> {
    let scale = Scale::of(chart.figures());
    let rows = 4 * HEIGHT - 1;
    let row_of = |value: f64| rows - scale.index(value, rows);
    let ticks: Vec<(usize, String)> =
        scale.ticks().into_iter().map(|tick| (row_of(tick) / 4, figure::text(tick))).collect();
    let labels = ticks.iter().map(|(_, text)| columns(text)).max().unwrap_or_default();
    // An axis needs place for the labels and some dots.
    let gutter = if width >= labels + 12 { labels + 2 } else { 0 };
    let plot = width - gutter;
    let dots = Dots::of(chart, plot, row_of);
    let mut lines: Vec<String> = (0..HEIGHT).map(|row| axis(&ticks, row, gutter) + &dots.line(row, color)).collect();
    if gutter > 0 {
        lines.push(format!("{}└{}", " ".repeat(gutter - 1), "─".repeat(plot)));
    }
    lines.push(" ".repeat(gutter) + &ends(chart, plot));
    lines
}

/// The axis beside a row of the chart.
fn axis(ticks: &[(usize, String)], row: usize, gutter: usize) -> String {
    match (gutter, ticks.iter().find(|(at, _)| *at == row)) {
        (0, _) => String::new(),
        (_, Some((_, label))) => format!("{} ┤", right(label, gutter - 2)),
        (_, None) => format!("{}│", " ".repeat(gutter - 1)),
    }
}

/// The labels of the first and of the last point.
fn ends(chart: &Chart, width: usize) -> String {
    let label = |point: Option<&Point>| point.map(|point| shown(&point.label)).unwrap_or_default();
    let (first, last) = (label(chart.points.first()), label(chart.points.last()));
    let is_one = chart.points.len() == 1;
    match columns(&first) + columns(&last) < width && !is_one {
        true => first.clone() + &right(&last, width - columns(&first)),
        false if is_one => cut(&first, width),
        false => cut(&format!("{first} – {last}"), width),
    }
}

impl Dots {
    /// Draws the points from the left to the right. A point without a figure interrupts the line.
    fn of(chart: &Chart, width: usize, row_of: impl Fn(f64) -> usize) -> Self {
        let (points, is_sparse) = (&chart.points, chart.is_sparse());
        let mut dots = Self { width, cells: vec![0; width * HEIGHT] };
        let last_column = (2 * width - 1) as f64;
        let last_index = points.len().saturating_sub(1).max(1) as f64;
        let mut before: Option<(usize, usize)> = None;
        for (index, point) in points.iter().enumerate() {
            let place =
                point.figure().map(|value| ((index as f64 / last_index * last_column).round() as usize, row_of(value)));
            if let Some((x, y)) = place {
                let from = if is_sparse { Some((x, row_of(0.0))) } else { before };
                dots.draw(from.unwrap_or((x, y)), (x, y));
            }
            before = place;
        }
        dots
    }

    /// Draws a line to a place that is not left of its start.
    fn draw(&mut self, (x0, y0): (usize, usize), (x1, y1): (usize, usize)) {
        let mut from = y0;
        for x in x0..=x1 {
            let share = if x1 == x0 { 1.0 } else { (x - x0) as f64 / (x1 - x0) as f64 };
            let to = (y0 as f64 + (y1 as f64 - y0 as f64) * share).round() as usize;
            (from.min(to)..=from.max(to)).for_each(|y| self.set(x, y));
            from = to;
        }
    }

    fn set(&mut self, x: usize, y: usize) {
        if let Some(cell) = self.cells.get_mut(y / 4 * self.width + x / 2) {
            *cell |= BITS[y % 4][x % 2];
        }
    }

    /// A row of characters.
    fn line(&self, row: usize, color: bool) -> String {
        let cells = &self.cells[row * self.width..(row + 1) * self.width];
        let end = cells.iter().rposition(|cell| *cell != 0).map_or(0, |last| last + 1);
        let character = |cell: &u8| match cell {
            0 => ' ',
            bits => char::from_u32(0x2800 + u32::from(*bits)).unwrap_or(' '),
        };
        colored(&cells[..end].iter().map(character).collect::<String>(), color)
    }
}
