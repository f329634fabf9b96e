use iadvize::Client;
use iadvize::indicators::{ContactMissedNumber, ContactNumber, SmsChannel};

#[allow(dead_code)]
fn missed(client: &Client) {
    let _ = client.statistics().on(SmsChannel).totals((ContactNumber, ContactMissedNumber));
}

fn main() {}
