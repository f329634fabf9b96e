//! Exports one partition.

use std::sync::Arc;

use futures_util::{StreamExt, stream};
use iadvize::statistic::Figures;
use iadvize::{Call, Request};
use tokio::sync::mpsc::{self, Sender};

use super::border::Border;
use super::failure::Failure;
use super::figures;
use super::listing::Listing;
use super::manifest::{File, Manifest};
use super::period::Range;
use super::shared::{Run, joined};
use super::tally::Tally;
use super::task::Task;
use super::writer::{self, Message, Page};
use crate::rows::About;
use crate::table::Statistics;

/// How often a partition is read again if its listing changes while it is read.
const RESTARTS: u32 = 3;
/// So many pages wait for their formatting.
const QUEUE: usize = 2;

/// Reads the records of a partition and writes its files, or none of them.
///
/// # Errors
///
/// If that fails. No file has been changed then, or some have been replaced by whole ones whose manifest is missing.
pub async fn export(run: &Run, task: &Task) -> Result<Manifest, Failure> {
    let mut restarts = 0;
    loop {
        match once(run, task).await {
            Err(failure) if failure.is_moved() && restarts < RESTARTS => {
                restarts += 1;
                let cause = failure.into_inner();
                run.progress.note(&format!("{}: {cause}; reading it again", task.partition));
            }
            result => return result,
        }
    }
}

async fn once(run: &Run, task: &Task) -> Result<Manifest, Failure> {
    let listing = Arc::new(Listing::of(run.table, task)?);
    let (sender, mut receiver) = mpsc::channel(QUEUE);
    let writing = run.spawn({
        let (place, task, listing) = (run.place.clone(), task.clone(), listing.clone());
        let indicators = run.table.indicators;
        move || writer::write(&*place, &task, &listing, indicators, &mut receiver)
    });
    let read = match (listing.source.roles, task.recipe.range, task.recipe.figures) {
        (Some(roles), Some(range), Some(way)) => {
            let requests = figures::requests(run.table, &listing, roles, &task.recipe.query, range, way);
            read_figures(run, &listing, roles, requests, sender).await
        }
        _ => read(run, &listing, sender).await,
    };
    let written = joined(writing).await;
    let pages = read?;
    let Some(mut written) = written? else { return Err(Failure::moved("the pages ended early")) };
    check(run, task, &listing, &pages, &mut written.tally).await?;
    let tally = written.tally;
    let manifest = Manifest {
        partition: task.partition.clone(),
        recipe: task.recipe.clone(),
        files: written.parts.iter().map(|(_, file)| File { ..file.clone() }).collect(),
        rows: tally.rows,
        announced: pages.announced,
        pages: pages.count,
        identifiers: tally.range(),
        times: tally.times,
        unknown_fields: tally.unknown_fields,
        settled: task.is_settled(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let publishing = run.spawn({
        let (place, path) = (run.place.clone(), task.manifest());
        move || writer::publish(&place, written.parts, &manifest, &path).map(|()| manifest)
    });
    joined(publishing).await
}

/// What the pages said.
struct Pages {
    count: u64,
    /// The number of records of all date ranges, if each page says so.
    announced: Option<u64>,
}

/// Sends the pages to the writer, as long as it takes them.
async fn read(run: &Run, listing: &Listing, writer: Sender<Message>) -> Result<Pages, Failure> {
    let mut pages = listing.records(&run.client).pages();
    let mut seen = Pages { count: 0, announced: Some(0) };
    let mut read_in_window = 0;
    loop {
        pages = pages.prefetch(run.share());
        let Some(page) = pages.next().await else { break };
        let page = page?;
        seen.count += 1;
        let length = page.items.len() as u64;
        if page.page == 1 {
            read_in_window = 0;
            seen.announced = seen.announced.map(|announced| announced + page.count);
            run.progress.expect(page.count);
        }
        read_in_window += length;
        // If a response has no number, it is the number of the page's records.
        if page.count < read_in_window {
            seen.announced = None;
        }
        if writer.send(Some(Page::Records(page.items))).await.is_err() {
            return Ok(seen);
        }
        run.progress.advance(length);
    }
    // If the writer has failed, it says why.
    let _ = writer.send(None).await;
    Ok(seen)
}

/// Sends the figures of all requests to the writer, in order.
async fn read_figures(
    run: &Run,
    listing: &Listing,
    roles: &'static Statistics,
    requests: Vec<Request>,
    writer: Sender<Message>,
) -> Result<Pages, Failure> {
    let mut seen = Pages { count: 0, announced: None };
    let calls = requests.into_iter().map(|request| {
        let about = About::of(&request, listing.source.operation, roles);
        let call = Call::<Figures>::new(&run.client, request);
        async { Result::<_, iadvize::Error>::Ok((about, call.send().await?)) }
    });
    let mut responses = stream::iter(calls).buffered(run.share());
    while let Some(response) = responses.next().await {
        let (about, figures) = response?;
        seen.count += 1;
        if writer.send(Some(Page::Figures(about, figures))).await.is_err() {
            return Ok(seen);
        }
    }
    let _ = writer.send(None).await;
    Ok(seen)
}

/// Checks that the records are those of the partition.
async fn check(run: &Run, task: &Task, listing: &Listing, pages: &Pages, tally: &mut Tally) -> Result<(), Failure> {
    let rows = tally.rows;
    tally.check_identifiers()?;
    if pages.announced.is_some_and(|announced| announced != rows) {
        let announced = pages.announced.unwrap_or_default();
        return Err(Failure::moved(format!("the listing announces {announced} records, but has {rows}")));
    }
    let Some(range) = task.recipe.range else { return Ok(()) };
    run.counted(&task.recipe.resource, range, rows);
    if task.unchecked {
        return Ok(());
    }
    if let Some(time) = listing.time {
        tally.check_times(range, time)?;
    }
    match (task.after, pages.announced) {
        (Some(before), Some(_)) => check_border(run, listing, &task.recipe.resource, before, range).await,
        _ => Ok(()),
    }
}

/// Checks that the records of two neighbours are those of both together.
async fn check_border(
    run: &Run,
    listing: &Listing,
    resource: &str,
    before: Range,
    range: Range,
) -> Result<(), Failure> {
    let border = Border::new(before, range, listing.period().and_then(|period| period.months));
    let mut sum = 0;
    for part in [border.before, border.after] {
        sum += match run.count_of(resource, part) {
            Some(count) => count,
            None => listing.count(&run.client, Some(part)).await?,
        };
    }
    if listing.count(&run.client, Some(border.both)).await? == sum {
        return Ok(());
    }
    // Perhaps records were added or deleted meanwhile.
    let mut counts = [0; 3];
    for (count, part) in counts.iter_mut().zip([border.before, border.after, border.both]) {
        *count = listing.count(&run.client, Some(part)).await?;
    }
    let [before, after, both] = counts;
    if before + after == both {
        return Ok(());
    }
    let start = border.after.from;
    Err(Failure::moved(format!(
        "the ranges before and after {start} have {before} and {after} records, but {both} together: the server does not \
         count those at their border once (`--unchecked` exports them anyway)"
    )))
}
