use iadvize::{Client, Granularity};
use iadvize::statistics::{Chat, ContactNumber};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(Chat).series(ContactNumber, Granularity::Day);
}

fn main() {}
