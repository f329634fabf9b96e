use iadvize::Client;
use iadvize::statistics::{Chat, ContactMissedNumber, ContactNumber};

#[allow(dead_code)]
fn missed(client: &Client) {
    let _ = client.statistics().on(Chat).totals((ContactNumber, ContactMissedNumber));
}

fn main() {}
