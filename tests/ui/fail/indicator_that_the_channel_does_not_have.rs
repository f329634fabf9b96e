use iadvize::Client;
use iadvize::statistics::{ContactMissedNumber, ContactNumber, Sms};

#[allow(dead_code)]
fn missed(client: &Client) {
    let _ = client.statistics().on(Sms).totals((ContactNumber, ContactMissedNumber));
}

fn main() {}
