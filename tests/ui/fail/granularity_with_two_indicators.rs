use iadvize::statistic::Granularity;
use iadvize::Client;
use iadvize::indicators::{ChatChannel, ContactDuration, ContactNumber};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(ChatChannel).series((ContactNumber, ContactDuration), Granularity::Day);
}

fn main() {}
