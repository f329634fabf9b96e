//! A tour of the API, with a fake platform in this process: `cargo run --example tour`.

use iadvize::conversation::{ConversationId, Message};
use iadvize::enums::Channel;
use iadvize::group::{GroupChanges, NewGroup};
use iadvize::indicators::Indicator;
use iadvize::indicators::{ByOperator, ChatChannel, ContactDuration, ContactNumber};
use iadvize::operator::{OperatorId, SetAvailability};
use iadvize::statistic::Granularity;
use iadvize::{ApiKey, Client, Error, date};
use iadvize_platform::Platform;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build()?;
    println!("A fake platform listens at {}; the client is {client:?}.", platform.url());

    listings(&client).await?;
    one_operator(&client).await?;
    writes(&client).await?;
    statistics(&client).await?;
    conversation(&client).await?;
    errors(&client).await;
    let (key, url) = (platform.key().to_owned(), platform.url().to_owned());
    tokio::task::spawn_blocking(move || blocking(&key, &url)).await??;

    println!("\nThe platform received {} requests.", platform.received().len());
    Ok(())
}

async fn listings(client: &Client) -> Result<(), Error> {
    heading("Listings");
    let page = client.operators().list().limit(5).send().await?;
    let ids: Vec<String> = page.items.iter().map(|link| link.id.to_string()).collect();
    println!("brief, page {} of {} ({} operators): {}", page.page, page.pages, page.count, ids.join(", "));

    let list = client.operators().list().website_id(1).name("*a*").full().limit(5);
    println!("{} and so on, up to 4 pages at a time:", list.request());
    let mut pages = list.pages().prefetch(4);
    let mut read = 0;
    while let Some(page) = pages.next().await {
        let page = page?;
        read += page.items.len();
        let names: Vec<&str> = page.items.iter().filter_map(|operator| operator.first_name.as_deref()).collect();
        println!("  page {} of {}, {read} of {}: {}", page.page, page.pages, page.count, names.join(", "));
    }

    let two_years = client.conversations().list().between(date(2022, 7, 1), date(2024, 6, 30)).stream().prefetch(4);
    println!("{} conversations in two years, read three months at a time", two_years.collect().await?.len());
    Ok(())
}

async fn one_operator(client: &Client) -> Result<(), Error> {
    heading("One operator");
    let id = OperatorId(1);
    let live = client.operators().live(id).send().await?;
    println!("connected: {:?}, on chat: {:?}", live.connected, live.chat);
    let done = client.operators().set_availability(id, SetAvailability::new().chat(false)).send().await?;
    println!("{}", done.message.unwrap_or_default());
    let profile = client.operators().profile(id).send().await?;
    println!("from {:?}, {:?}: {:?}", profile.city, profile.country, profile.status);
    Ok(())
}

async fn writes(client: &Client) -> Result<(), Error> {
    heading("Writes");
    let group = client.groups().create(NewGroup::new().name("Night shift")).send().await?;
    println!("created group {}: {:?}", group.id, group.name);
    let group = client.groups().update(group.id, GroupChanges::new().name("Day shift").parent_id(1)).send().await?;
    println!("renamed to {:?}, below group {:?}", group.name, group.parent_id);
    client.groups().delete(group.id).send().await?;
    println!("and deleted");
    Ok(())
}

async fn statistics(client: &Client) -> Result<(), Error> {
    heading("Statistics");
    let stats = client.statistics().on(ChatChannel).between(date(2024, 1, 1), date(2024, 6, 30));
    let (contacts, handling) = stats.totals((ContactNumber, ContactDuration)).send().await?;
    println!("contacts: {contacts:?}, each took {handling:?}");
    for (operator, (contacts,)) in stats.by(ByOperator, (ContactNumber,)).send().await?.into_iter().take(3) {
        println!("  operator {operator}: {contacts:?}");
    }
    for (month, contacts) in stats.series(ContactNumber, Granularity::Month).send().await? {
        println!("  {month}: {contacts:?}");
    }
    Ok(())
}

async fn conversation(client: &Client) -> Result<(), Error> {
    heading("A conversation");
    let conversation = client.conversations().get(ConversationId(1)).send().await?;
    for message in conversation.history.unwrap_or_default() {
        match message {
            Message::OperatorText { sent_at, text, .. } => println!("  {sent_at} operator: {text}"),
            Message::VisitorText { sent_at, text, .. } => println!("  {sent_at} visitor:  {text}"),
            other => println!("  {other:?}"),
        }
    }
    Ok(())
}

async fn errors(client: &Client) {
    heading("Errors");
    if let Err(error) = client.operators().get(OperatorId(4711)).send().await {
        println!("{error}\n  (an unknown id: {})", error.is_not_found());
    }
    let sms = client.statistics().get().channel(Channel::Sms).indicators([Indicator::ContactMissedNumber]);
    if let Err(error) = sms.send().await {
        println!("{error}");
    }
}

/// The same without `await`.
fn blocking(key: &str, url: &str) -> Result<(), Error> {
    heading("The same, blocking");
    let client = Client::builder(ApiKey::new(key)).base_url(url).build_blocking()?;
    let operator = client.operators().get(OperatorId(1)).send()?;
    println!("operator {}: {:?}", operator.id, operator.name);
    let ids: Result<Vec<String>, Error> =
        client.groups().list().stream().map(|link| link.map(|link| link.id.to_string())).collect();
    println!("groups: {}", ids?.join(", "));
    Ok(())
}

fn heading(text: &str) {
    println!("\n{text}\n{}", "-".repeat(text.len()));
}
