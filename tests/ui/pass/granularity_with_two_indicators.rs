use iadvize::statistic::Granularity;
use iadvize::Client;
use iadvize::indicators::{ChatChannel, ContactNumber};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(ChatChannel).series(ContactNumber, Granularity::Day);
}

fn main() {}
