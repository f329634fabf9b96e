use iadvize::Client;

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.operators().list().name("1*");
}

fn main() {}
