use iadvize::{Client, Granularity};
use iadvize::statistics::{Chat, ContactNumber, Operators};

#[allow(dead_code)]
fn per_day(client: &Client) {
    let _ = client.statistics().on(Chat).by(Operators, (ContactNumber,)).granularity(Granularity::Day);
}

fn main() {}
