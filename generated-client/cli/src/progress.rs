//! What a long command tells on stderr: a bar with rate and remaining time on a terminal, one line per part otherwise.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::stderr;

/// How often a bar is drawn per second.
const HZ: u8 = 8;

/// The progress of a command. Clones are cheap, show the same bar, and can be used by concurrent tasks.
///
/// ```
/// use iadvize_cli::progress::Progress;
///
/// let progress = Progress::new("conversations");
/// progress.expect(250);
/// progress.advance(100);
/// progress.part("conversations/2024-01: 250 rows");
/// progress.finish();
/// ```
#[derive(Clone, Debug)]
pub struct Progress {
    bar: ProgressBar,
    /// Whether finished parts are lines, because the bar is hidden.
    lines: bool,
}

impl Progress {
    /// The progress of a command that writes no data to stdout: a bar if stderr is a terminal, and a line for each part
    /// otherwise. `unit` names what is counted, such as `conversations`.
    pub fn new(unit: &str) -> Self {
        let is_terminal = std::io::stderr().is_terminal();
        Self { bar: bar(unit, is_terminal), lines: !is_terminal }
    }

    /// The progress of a command that writes data to stdout: a bar if stderr is a terminal and stdout is not, because both
    /// would mix, and nothing otherwise.
    pub fn beside_data(unit: &str) -> Self {
        let is_shown = std::io::stderr().is_terminal() && !std::io::stdout().is_terminal();
        Self { bar: bar(unit, is_shown), lines: false }
    }

    /// Adds to the total, which is unknown at first. The remaining time is estimated from it.
    pub fn expect(&self, count: u64) {
        self.bar.set_length(self.bar.length().unwrap_or_default().saturating_add(count));
    }

    /// Counts what is done.
    pub fn advance(&self, count: u64) {
        self.bar.inc(count);
    }

    /// Reports a finished part, such as a partition of an export: above the bar, or as a line.
    pub fn part(&self, text: &str) {
        match self.lines {
            true => self.note(text),
            false => self.bar.println(text),
        }
    }

    /// Prints a warning, whether or not there is a bar. Escape texts of the server before.
    pub fn note(&self, text: &str) {
        self.bar.suspend(|| stderr::note(text));
    }

    /// Removes the bar. Dropping the last clone does the same.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn bar(unit: &str, is_shown: bool) -> ProgressBar {
    let target = if is_shown { ProgressDrawTarget::stderr_with_hz(HZ) } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(None, target).with_message(unit.to_owned());
    let template = "{spinner} {wide_bar} {human_pos}/{human_len} {msg}, {per_sec}, {eta} left";
    // Without this template, indicatif shows its own.
    let bar = match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    };
    if is_shown {
        bar.enable_steady_tick(Duration::from_millis(250));
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first expectation replaces the unknown total, further ones add to it.
    #[test]
    fn totals_add_up() {
        let progress = Progress { bar: bar("records", false), lines: false };
        assert_eq!(progress.bar.length(), None);
        progress.expect(2);
        progress.clone().expect(3);
        progress.advance(4);
        assert_eq!((progress.bar.length(), progress.bar.position()), (Some(5), 4));
    }

    #[test]
    fn the_template_is_valid_and_drawn() {
        assert!(ProgressStyle::with_template("{spinner} {wide_bar} {human_pos}/{human_len} {msg}, {per_sec}").is_ok());
    }
}
