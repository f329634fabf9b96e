use iadvize::Client;
use iadvize::indicators::{ChatChannel, ContactMissedNumber, ContactNumber};

#[allow(dead_code)]
fn missed(client: &Client) {
    let _ = client.statistics().on(ChatChannel).totals((ContactNumber, ContactMissedNumber));
}

fn main() {}
