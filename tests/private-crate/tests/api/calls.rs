// Included once for each way to generate the calls, after the import of the generated module.

use iadvize::enums::Channel;
use iadvize::operator::OperatorId;
use iadvize::visitor::VisitorId;
use iadvize::website::WebsiteId;
use iadvize::{ApiKey, Client, Link, Page, date};
use queue::{NewQueue, Queue, QueueChanges, QueueId};
use enums::Strategy;
use ticket::NewTicket;
use iadvize_platform::{Platform, Scripted};

const QUEUE: &str = r#"{"id": "7", "name": "Night", "website_id": 1, "channel": "chat", "strategy": "skilled",
    "opened_at": "2024-01-31 20:00:00", "operator_list": [1, "2"], "unheard_of": true}"#;

fn client(platform: &Platform) -> Client {
    Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap()
}

fn answer(platform: &Platform, call: &str, data: &str) {
    let body = format!(r#"{{"meta": {{"status": "success"}}, "data": {data}}}"#);
    platform.on(call).always().fault(Scripted::json(200, body));
}

fn page(platform: &Platform, call: &str, items: &str, page: u64) {
    let pagination = format!(r#"{{"page": {page}, "pages": 2, "limit": 1, "count": 2}}"#);
    let body = format!(r#"{{"meta": {{"status": "success"}}, "pagination": {pagination}, "data": [{items}]}}"#);
    platform.on(call).fault(Scripted::json(200, body));
}

/// The last request: method, target without escapes, body.
fn sent(platform: &Platform) -> String {
    let last = platform.received().pop().unwrap();
    let target = last.target.replace("%5B", "[").replace("%5D", "]").replace("%2C", ",").replace("%2A", "*");
    let body = String::from_utf8(last.body.to_vec()).unwrap();
    format!("{} {} {body}", last.method, target.trim_start_matches("/api/2")).trim_end().to_owned()
}

#[tokio::test]
async fn a_listing_takes_filters_and_shows_links_or_records() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);

    page(&platform, "GET /queue", r#"{"id": 7}"#, 1);
    let links: Page<Link<QueueId>> = client.queues().list().website_id(1).send().await.unwrap();
    assert_eq!(links.items[0].id, QueueId(7));
    assert_eq!(sent(&platform), "GET /queue?filters[website_id]=1");

    page(&platform, "GET /queue", QUEUE, 1);
    let operator = OperatorId(1);
    let listing = client.queues().list().operator(operator).name("*ight").channel(Channel::Chat).full();
    let queues: Page<Queue> = listing.send().await.unwrap();
    assert_eq!(queues.items[0].operator_list, Some(vec![operator, OperatorId(2)]));
    assert_eq!(queues.items[0].strategy, Some(Strategy::Skilled));
    assert_eq!(
        sent(&platform),
        "GET /queue?filters[operators]=1&filters[name]=*ight&filters[channel]=chat&full=1"
    );
}

#[tokio::test]
async fn a_rule_of_the_spec_holds_before_anything_is_sent() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);
    let listing = client.queues().list().channel_is_null().between(date(2024, 2, 1), date(2024, 1, 1));
    listing.send().await.unwrap_err();
    assert!(platform.received().is_empty());
}

#[tokio::test]
async fn a_stream_reads_every_page() {
    let platform = Platform::start().await.unwrap();
    page(&platform, "GET /queue", QUEUE, 1);
    page(&platform, "GET /queue", &QUEUE.replace('7', "8"), 2);
    let client = client(&platform);
    let mut queues = client.queues().list().full().limit(1).stream();
    let mut ids = Vec::new();
    while let Some(queue) = queues.next().await {
        ids.push(queue.unwrap().id);
    }
    assert_eq!(ids, [QueueId(7), QueueId(8)]);
}

#[tokio::test]
async fn a_record_is_read_made_changed_and_deleted() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);
    for call in ["GET /queue/7", "POST /queue", "PUT /queue/7", "DELETE /queue/7"] {
        answer(&platform, call, QUEUE);
    }
    let queue: Queue = client.queues().get(QueueId(7)).send().await.unwrap();
    assert_eq!((queue.channel, queue.website_id), (Some(Channel::Chat), Some(WebsiteId(1))));
    assert_eq!(queue.opened_at, Some(date(2024, 1, 31).at(20, 0, 0, 0)));

    let new = NewQueue::new().name("Night").website_id(WebsiteId(1)).strategy(Strategy::LongestIdle);
    client.queues().create(new).send().await.unwrap();
    assert_eq!(sent(&platform), "POST /queue name=Night&website_id=1&strategy=longest_idle");

    client.queues().update(queue.id, QueueChanges::new().clear_channel()).send().await.unwrap();
    assert_eq!(sent(&platform), "PUT /queue/7 channel=");

    client.queues().delete(queue.id).send().await.unwrap();
    assert_eq!(sent(&platform), "DELETE /queue/7");
}

#[tokio::test]
async fn calls_go_beside_those_of_the_client() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);
    answer(&platform, "GET /queue/7/operator", r#"[{"id": 1}]"#);
    let mut operators = client.operators().list().full().limit(1).send().await.unwrap().items;
    operators.extend(client.queues().operators(QueueId(7)).send().await.unwrap());
    assert_eq!(operators.len(), 2);
}

#[tokio::test]
async fn files_of_one_spec_refer_to_each_other() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);
    answer(&platform, "POST /ticket", r#"{"id": 1, "queue_id": 7, "visitor_id": 2, "standing": {"before": 3}}"#);
    let new = NewTicket::new(QueueId(7)).visitor_id(VisitorId(2));
    let ticket = client.tickets().create(new).send().await.unwrap();
    assert_eq!((ticket.queue_id, ticket.standing.unwrap().before), (Some(QueueId(7)), Some(3)));
    assert_eq!(sent(&platform), "POST /ticket queue_id=7&visitor_id=2");
}

#[tokio::test]
async fn a_blocking_client_has_the_same_calls() {
    let platform = Platform::start().await.unwrap();
    page(&platform, "GET /queue", QUEUE, 1);
    page(&platform, "GET /queue", &QUEUE.replace('7', "8"), 2);
    let builder = iadvize::Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    let reader = std::thread::spawn(move || {
        let client = builder.build_blocking().unwrap();
        let queues = client.queues().list().website_id(WebsiteId(1)).full().limit(1).stream();
        queues.map(|queue| queue.unwrap().id).collect::<Vec<_>>()
    });
    assert_eq!(tokio::task::spawn_blocking(|| reader.join().unwrap()).await.unwrap(), [QueueId(7), QueueId(8)]);
}
