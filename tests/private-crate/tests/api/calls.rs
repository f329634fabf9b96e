// Included once for each way to generate the calls, after the import of the generated module.

use iadvize::enums::Channel;
use iadvize::operator::OperatorId;
use iadvize::visitor::VisitorId;
use iadvize::website::WebsiteId;
use iadvize::{ApiKey, Change, Client, Link, Page, date};
use desk::{
    Desk, DeskCfg, DeskChanges, DeskForward, DeskHours, DeskId, DeskType, NewDesk, NewDeskCaller, NewDeskCfg, NewDeskForward,
    NewDeskHours, Ring,
};
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
    let body = String::from_utf8(last.body.to_vec()).unwrap().replace("%5B", "[").replace("%5D", "]");
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

/// The platform stores what it gets and returns it, so a record that is read shows what was sent.
#[tokio::test]
async fn objects_are_sent_and_read_as_a_form_and_as_json() {
    for json in [false, true] {
        let platform = Platform::start().await.unwrap();
        platform.store("desk");
        let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
        let client = if json { builder.json_bodies() } else { builder }.build().unwrap();

        let forward = NewDeskForward::new(DeskId(1)).after(30);
        let cfg = NewDeskCfg::new(DeskType::Phone).phone_number("0123").muted(true).forward(forward);
        let hours = [NewDeskHours::new(date(2024, 1, 31)).from(9).until(18), NewDeskHours::new(date(2024, 2, 1))];
        let new = NewDesk::new().name("Front").cfg(cfg).hours(hours);
        let desk = client.desks().create(new).send().await.unwrap();
        assert_eq!(sent(&platform), match json {
            true => "POST /desk {\"cfg\":{\"forward\":{\"after\":30,\"desk_id\":1},\"muted\":true,\"phone_number\":\"0123\",\
                     \"type\":\"phone\"},\"hours\":[{\"day\":\"2024-01-31\",\"from\":9,\"until\":18},{\"day\":\"2024-02-01\"}],\
                     \"name\":\"Front\"}",
            false => "POST /desk name=Front&cfg[type]=phone&cfg[phone_number]=0123&cfg[muted]=1&cfg[forward][desk_id]=1&\
                      cfg[forward][after]=30&hours[0][day]=2024-01-31&hours[0][from]=9&hours[0][until]=18&\
                      hours[1][day]=2024-02-01",
        });

        let mut forward = DeskForward::default();
        (forward.desk_id, forward.after) = (Some(DeskId(1)), Some(30));
        let mut cfg = DeskCfg::default();
        (cfg.kind, cfg.phone_number, cfg.muted) = (Some(DeskType::Phone), Some("0123".to_owned()), Some(true));
        cfg.forward = Some(forward);
        let day = |day, from, until| {
            let mut hours = DeskHours::default();
            (hours.day, hours.from, hours.until) = (Some(day), from, until);
            hours
        };
        let mut expected = Desk::new(DeskId(1));
        expected.name = Some("Front".to_owned());
        expected.cfg = Some(cfg);
        expected.hours =
            Some(vec![day(date(2024, 1, 31), Some(9), Some(18)), day(date(2024, 2, 1), None, None)]);
        assert_eq!(desk, expected);
        assert_eq!(client.desks().get(desk.id).send().await.unwrap(), expected);
        assert_eq!(client.desks().list().full().send().await.unwrap().items, [expected]);
    }
}

/// Parts of an object are left alone, set or cleared like fields; clearing the object clears all of them.
#[tokio::test]
async fn parts_of_objects_are_changed() {
    for json in [false, true] {
        let platform = Platform::start().await.unwrap();
        platform.store("desk");
        let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
        let client = if json { builder.json_bodies() } else { builder }.build().unwrap();
        let cfg = NewDeskCfg::new(DeskType::Phone).phone_number("0123").muted(true);
        let desk = client.desks().create(NewDesk::new().cfg(cfg)).send().await.unwrap();

        let changes = NewDeskCfg::new(DeskType::Browser).clear_phone_number();
        assert_eq!((&changes.phone_number, &changes.muted), (&Change::Clear, &Change::Keep));
        let desk = client.desks().update(desk.id, DeskChanges::new().cfg(changes)).send().await.unwrap();
        let body = if json { r#"{"cfg":{"phone_number":null,"type":"browser"}}"# } else { "cfg[type]=browser&cfg[phone_number]=" };
        assert_eq!(sent(&platform), format!("PUT /desk/1 {body}"));
        let cfg = desk.cfg.unwrap();
        assert_eq!((cfg.kind, cfg.phone_number, cfg.muted), (Some(DeskType::Browser), None, Some(true)));

        let desk = client.desks().update(desk.id, DeskChanges::new().clear_cfg()).send().await.unwrap();
        assert_eq!(sent(&platform), if json { r#"PUT /desk/1 {"cfg":null}"# } else { "PUT /desk/1 cfg=" });
        assert_eq!(desk.cfg, None);
    }
}

#[tokio::test]
async fn an_object_that_is_only_sent_has_no_record() {
    let platform = Platform::start().await.unwrap();
    let client = client(&platform);
    answer(&platform, "POST /desk/1/ring", "null");
    let ring = Ring::new(NewDeskCaller::new("0123").name("Ada"));
    assert_eq!(ring.caller.number, "0123");
    client.desks().ring(DeskId(1), ring).send().await.unwrap();
    assert_eq!(sent(&platform), "POST /desk/1/ring caller[number]=0123&caller[name]=Ada");
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
