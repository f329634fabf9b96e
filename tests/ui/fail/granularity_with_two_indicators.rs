use iadvize::{Client, Granularity};
use iadvize::statistics::{Chat, ContactDuration, ContactNumber};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(Chat).series((ContactNumber, ContactDuration), Granularity::Day);
}

fn main() {}
