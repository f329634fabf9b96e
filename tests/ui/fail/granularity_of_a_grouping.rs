use iadvize::statistic::Granularity;
use iadvize::Client;
use iadvize::indicators::{ByOperator, ChatChannel, ContactNumber};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).granularity(Granularity::Day);
}

fn main() {}
