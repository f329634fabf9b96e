//! A listing that is read and shown again and again.

use std::io::{self, Write};
use std::time::Duration;

use iadvize::jiff::{Timestamp, Unit};
use iadvize::{Full, List};

use super::screen::Screen;
use crate::commands::text;
use crate::exit::Failure;
use crate::interrupt::interrupted;
use crate::output::Format;
use crate::rows::{Raw, Schema};
use crate::stderr::note;
use crate::stdout::Stdout;
use crate::terminal;

/// The largest page, and the most records without a limit.
const PAGE: u64 = iadvize::api::MAXIMUM_LIMIT as u64;

/// The lines of the screen that are not records: the title, an empty line, and the header of the table.
const OTHER_LINES: usize = 3;

/// What to watch.
pub struct Watched {
    pub list: List<Raw, Full>,
    /// Whether requests can name a page. The documentation shows no pages of listings of other kinds than `list`.
    pub has_pages: bool,
    pub schema: Schema,
    /// The most records to read.
    pub limit: Option<u64>,
    /// What the first line of the screen names.
    pub title: String,
}

impl Watched {
    /// Reads and shows the listing until it is interrupted. An interrupt is also a failure.
    ///
    /// # Errors
    ///
    /// If the first reading fails, or if a later one fails and will not succeed when it is repeated. If it is interrupted.
    pub async fn run(self, every: Duration) -> Result<(), Failure> {
        tokio::select! {
            interrupted = interrupted() => Err(interrupted),
            result = self.on_terminal(every), if terminal::has_escapes() => result,
            result = self.as_lines(every), if !terminal::has_escapes() => result,
        }
    }

    /// The screen is restored when this future is dropped.
    async fn on_terminal(&self, every: Duration) -> Result<(), Failure> {
        let (mut table, mut state) = self.table().await?;
        let mut screen = Screen::open(io::stdout())?;
        loop {
            let seconds = every.as_secs_f64();
            let title = format!("{}, every {seconds} s{state}", self.title);
            screen.show(&format!("{title}\n\n{table}"), terminal::width(), terminal::height())?;
            tokio::time::sleep(every).await;
            match self.table().await {
                Ok(read) => (table, state) = read,
                Err(failure) if failure.is_temporary() => state = format!(": not up to date, {failure}"),
                Err(failure) => return Err(failure),
            }
        }
    }

    /// The table of the first records, and how many there are.
    async fn table(&self) -> Result<(String, String), Failure> {
        let lines = terminal::height().saturating_sub(OTHER_LINES).max(1);
        let (records, count) = self.read(lines).await?;
        let table = text::of(Format::Table, &self.schema, &records, Some(terminal::width()))?;
        Ok((table, format!(": {} of {count}", records.len())))
    }

    async fn as_lines(&self, every: Duration) -> Result<(), Failure> {
        let mut out = Stdout::new();
        let mut is_first = true;
        loop {
            match self.read(usize::MAX).await {
                Ok((records, count)) => {
                    let items = text::of(Format::Json, &self.schema, &records, None)?;
                    let items: Vec<&str> = items.lines().map(str::trim).collect();
                    let now = Timestamp::now().round(Unit::Second).map_err(Failure::other)?;
                    writeln!(out, "{{\"read_at\":\"{now}\",\"count\":{count},\"items\":{}}}", items.concat())?;
                    out.flush()?;
                }
                Err(failure) if failure.is_temporary() && !is_first => {
                    note(format!("warning: {failure}"));
                }
                Err(failure) => return Err(failure),
            }
            is_first = false;
            tokio::time::sleep(every).await;
        }
    }

    /// The first records, and how many there are at least.
    async fn read(&self, shown: usize) -> Result<(Vec<Raw>, u64), Failure> {
        let default = if self.has_pages { PAGE } else { u64::MAX };
        let limit = self.limit.unwrap_or(default);
        let most = usize::try_from(limit).unwrap_or(usize::MAX).min(shown);
        if !self.has_pages {
            let records = self.list.clone().send().await?.items;
            let count = records.len() as u64;
            return Ok((records.into_iter().take(most).collect(), count));
        }
        // The limit is at most that of a page.
        let list = self.list.clone().limit((most as u64).min(PAGE) as u32);
        let (mut pages, mut records, mut count) = (list.pages(), Vec::new(), 0);
        while records.len() < most
            && let Some(page) = pages.next().await.transpose()?
        {
            count += if page.page == 1 { page.count } else { 0 };
            records.extend(page.items.into_iter().take(most - records.len()));
        }
        Ok((records, count))
    }
}
