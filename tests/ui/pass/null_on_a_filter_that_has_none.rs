use iadvize::Client;

#[allow(dead_code)]
fn seek(client: &Client) {
    let _ = client.transactions().list().conversation_id_is_null();
}

fn main() {}
