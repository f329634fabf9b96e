//! Writes the records of responses.

use clap::ArgMatches;
use futures_util::FutureExt as _;
use iadvize::{Full, List};

use crate::arguments::{FIELDS, LIMIT, OUTPUT};
use crate::exit::Failure;
use crate::output::{Format, Options, Sink};
use crate::progress::Progress;
use crate::rows::{Buffer, Raw, Schema, Selection};
use crate::stderr::note;
use crate::stdout::Stdout;
use crate::table::{Operation, Returns};
use crate::terminal;

/// The concurrent requests of a listing.
const AHEAD: usize = 4;

/// The largest page.
const PAGE: u64 = iadvize::api::MAXIMUM_LIMIT as u64;

/// How records are written, and how many.
pub struct Output {
    schema: Schema,
    format: Format,
    limit: Option<u64>,
    /// Whether a range of dates may be read in several parts.
    has_parts: bool,
}

impl Output {
    /// The output for an operation; `None` if its response has no records.
    ///
    /// # Errors
    /// An unknown field.
    pub fn new(operation: &'static Operation, matches: &ArgMatches) -> Result<Option<Self>, Failure> {
        let (record, limit) = match &operation.returns {
            Returns::One(record) | Returns::Many(record) => (*record, None),
            Returns::Page { record, .. } => (*record, matches.get_one::<u64>(LIMIT).copied()),
            Returns::Done | Returns::Statistics => return Ok(None),
        };
        let fields = matches.get_many::<String>(FIELDS).into_iter().flatten().cloned().collect();
        let schema = Schema::new(record, &Selection { fields, ..Selection::default() })?;
        let format = match matches.get_one::<String>(OUTPUT) {
            Some(name) => name.parse().map_err(Failure::usage)?,
            None if Stdout::is_terminal() => Format::Table,
            None => Format::Ndjson,
        };
        let has_parts = operation.period.is_some_and(|period| period.months.is_some());
        Ok(Some(Self { schema, format, limit, has_parts }))
    }

    /// Writes these records, up to the limit.
    ///
    /// # Errors
    /// They cannot be read or written.
    pub fn all(&self, records: &[Raw]) -> Result<(), Failure> {
        let mut rows = self.rows()?;
        let limit = self.limit.and_then(|limit| limit.try_into().ok()).unwrap_or(usize::MAX);
        for record in records.iter().take(limit) {
            rows.write(record)?;
        }
        rows.finish()?;
        self.note(records.len().min(limit) as u64, records.len() as u64);
        Ok(())
    }

    /// Writes the records of all pages. If the listing fails, the records before are written, and a JSON array has no end.
    ///
    /// # Errors
    /// They cannot be requested, read or written.
    pub async fn listing(&self, list: List<Raw, Full>, unit: &str) -> Result<(), Failure> {
        let mut rows = self.rows()?;
        let progress = Progress::beside_data(unit);
        let result = self.pages(list, &mut rows, &progress).await;
        progress.finish();
        let flushed = rows.sink.flush();
        let (written, count) = result?;
        flushed?;
        rows.finish()?;
        self.note(written, count);
        Ok(())
    }

    /// Says that records are left out.
    fn note(&self, written: u64, count: u64) {
        if written < count {
            let least = if self.has_parts { "at least " } else { "" };
            note(format!("{written} of {least}{count} records"));
        }
    }

    /// Writes records up to the limit. Returns how many, and how many there are.
    async fn pages(
        &self,
        list: List<Raw, Full>,
        rows: &mut Rows<'_>,
        progress: &Progress,
    ) -> Result<(u64, u64), Failure> {
        let limit = self.limit.unwrap_or(u64::MAX);
        let list = if limit < PAGE { list.limit(limit as u32) } else { list };
        if limit <= PAGE && !self.has_parts {
            let page = list.send().await?;
            page.items.iter().try_for_each(|record| rows.write(record))?;
            return Ok((page.items.len() as u64, page.count));
        }
        let mut pages = list.pages().prefetch(if limit <= PAGE { 1 } else { AHEAD });
        let (mut written, mut count) = (0, 0);
        while written < limit {
            let page = match pages.next().now_or_never() {
                Some(page) => page,
                // The reader need not wait for what is there.
                None => {
                    rows.sink.flush()?;
                    pages.next().await
                }
            };
            let Some(page) = page.transpose()? else { break };
            if page.page == 1 {
                count += page.count;
                progress.expect(page.count);
            }
            for record in page.items.iter().take((limit - written).try_into().unwrap_or(usize::MAX)) {
                rows.write(record)?;
                written += 1;
            }
            progress.advance(page.items.len() as u64);
        }
        Ok((written, count.max(written)))
    }

    fn rows(&self) -> Result<Rows<'_>, Failure> {
        let width = Stdout::is_terminal().then(terminal::width);
        let options = Options { width, ..Options::default() };
        let sink = self.format.sink(self.schema.columns(), Box::new(Stdout::new()), &options)?;
        Ok(Rows { schema: &self.schema, buffer: Buffer::default(), sink })
    }
}

/// Rows that are being written.
struct Rows<'a> {
    schema: &'a Schema,
    buffer: Buffer,
    sink: Box<dyn Sink>,
}

impl Rows<'_> {
    fn write(&mut self, record: &Raw) -> Result<(), Failure> {
        Ok(self.sink.row(self.schema.read(record, &mut self.buffer)?)?)
    }

    fn finish(self) -> Result<(), Failure> {
        self.sink.finish()?;
        Ok(())
    }
}
