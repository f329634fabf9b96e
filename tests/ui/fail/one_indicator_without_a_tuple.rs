use iadvize::Client;
use iadvize::indicators::{ChatChannel, ContactNumber};

#[allow(dead_code)]
fn contacts(client: &Client) {
    let _ = client.statistics().on(ChatChannel).totals(ContactNumber);
}

fn main() {}
