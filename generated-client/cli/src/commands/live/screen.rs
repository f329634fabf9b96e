//! A terminal on which a text is replaced without flicker.

use std::io::{self, Write};

use crate::terminal::cut;

/// Switches to the second screen of the terminal, and hides the cursor.
const OPEN: &str = "\u{1b}[?1049h\u{1b}[?25l";

/// Shows the cursor, and switches back to the first screen with what it showed before.
const CLOSE: &str = "\u{1b}[?25h\u{1b}[?1049l";

/// The second screen of a terminal. Dropping it restores the first one.
pub struct Screen<W: Write> {
    terminal: W,
}

impl<W: Write> Screen<W> {
    /// Switches to the second screen.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be written.
    pub fn open(mut terminal: W) -> io::Result<Self> {
        terminal.write_all(OPEN.as_bytes())?;
        Ok(Self { terminal })
    }

    /// Replaces what the screen shows by the first lines of a text, which is already escaped. Everything is written at once, and
    /// only the rest of each line is erased: nothing flickers.
    ///
    /// # Errors
    ///
    /// If the terminal cannot be written.
    pub fn show(&mut self, text: &str, width: usize, height: usize) -> io::Result<()> {
        let lines: Vec<String> = text.lines().take(height).map(|line| cut(line, width) + "\u{1b}[K").collect();
        let picture = format!("\u{1b}[H{}\u{1b}[J", lines.join("\n"));
        self.terminal.write_all(picture.as_bytes())?;
        self.terminal.flush()
    }
}

impl<W: Write> Drop for Screen<W> {
    fn drop(&mut self) {
        // A terminal that is gone needs no restoring.
        let _ = self.terminal.write_all(CLOSE.as_bytes());
        let _ = self.terminal.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::Screen;

    #[test]
    fn a_screen_is_restored_and_lines_fit() {
        let mut written = Vec::new();
        let mut screen = Screen::open(&mut written).unwrap();
        screen.show("one line\ntwo\nthree\n", 5, 2).unwrap();
        drop(screen);
        let expected = "\u{1b}[?1049h\u{1b}[?25l\u{1b}[Hone …\u{1b}[K\ntwo\u{1b}[K\u{1b}[J\u{1b}[?25h\u{1b}[?1049l";
        assert_eq!(String::from_utf8(written).unwrap(), expected);
    }
}
