use iadvize::Client;

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.operators().list().skill_id(7);
}

fn main() {}
