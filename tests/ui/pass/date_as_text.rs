use iadvize::{Client, date};

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.conversations().list().from(date(2024, 1, 31));
}

fn main() {}
