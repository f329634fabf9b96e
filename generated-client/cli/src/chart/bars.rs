//! Groups as bars of blocks, whose last character shows eighths.

use super::data::{Chart, Point};
use super::figure;
use crate::terminal::{colored, columns, cut, left, right, shown};

/// The first one to seven eighths of a character.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// The lines of a chart, at most `width` columns wide: label, bar, figure.
pub fn lines(chart: &Chart, width: usize, color: bool) -> Vec<String> {
    let figures: Vec<String> =
        chart.points.iter().map(|point| point.figure().map_or("–".to_owned(), figure::text)).collect();
    let widest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or_default();
    let labels: Vec<String> = chart.points.iter().map(|point| shown(&point.label)).collect();
    let label = widest(&mut labels.iter().map(|label| columns(label))).min(width / 3);
    let value = widest(&mut figures.iter().map(|figure| columns(figure)));
    let Some(bar) = width.checked_sub(label + value + 2).filter(|bar| *bar >= 4 && label > 0) else {
        let pairs = labels.iter().zip(&figures);
        return pairs.map(|(label, figure)| cut(&format!("{label} {figure}"), width)).collect();
    };
    let (low, high) =
        chart.figures().fold((0.0_f64, 0.0_f64), |(low, high), figure| (low.min(figure), high.max(figure)));
    let range = Range::new(low, high, bar);
    let line = |((point, label_text), figure): ((&Point, &String), &String)| {
        let drawn = range.bar(point.figure().unwrap_or_default());
        format!("{} {} {}", left(label_text, label), colored(&drawn, color), right(figure, value))
    };
    chart.points.iter().zip(&labels).zip(&figures).map(line).collect()
}

/// The columns of all bars: those of negative figures end where those of positive ones begin.
struct Range {
    /// Half the difference of the ends, which can be too large for a float.
    half: f64,
    before: usize,
    after: usize,
}

impl Range {
    fn new(low: f64, high: f64, width: usize) -> Self {
        let half = high / 2.0 - low / 2.0;
        let before = match (low < 0.0, high > 0.0) {
            (false, _) => 0,
            (true, false) => width,
            // Both sides have a place, however small.
            (true, true) => ((-low / 2.0 / half * width as f64).round() as usize).clamp(1, width - 1),
        };
        Self { half, before, after: width - before }
    }

    /// The bar of a figure with the spaces around it. A figure that is not zero has a bar.
    fn bar(&self, figure: f64) -> String {
        let width = self.before + self.after;
        let side = if figure < 0.0 { self.before } else { self.after };
        let eighths = match figure {
            0.0 => 0,
            _ => ((figure.abs() / 2.0 / self.half * width as f64 * 8.0).round() as usize).clamp(1, side * 8),
        };
        if figure < 0.0 {
            let whole = eighths.div_ceil(8);
            return " ".repeat(self.before - whole) + &"█".repeat(whole) + &" ".repeat(self.after);
        }
        let (whole, part) = (eighths / 8, eighths % 8);
        let blocks: String =
            std::iter::repeat_n('█', whole).chain(part.checked_sub(1).map(|index| EIGHTHS[index])).collect();
        " ".repeat(self.before) + &blocks + &" ".repeat(self.after - eighths.div_ceil(8))
    }
}
