use iadvize::Client;

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.operators().list().group_id("1*");
}

fn main() {}
