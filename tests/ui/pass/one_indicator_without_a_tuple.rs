use iadvize::Client;
use iadvize::statistics::{Chat, ContactNumber};

#[allow(dead_code)]
fn contacts(client: &Client) {
    let _ = client.statistics().on(Chat).totals((ContactNumber,));
}

fn main() {}
