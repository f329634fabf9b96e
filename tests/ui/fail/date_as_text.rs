use iadvize::Client;

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.conversations().list().from("2024-01-31");
}

fn main() {}
