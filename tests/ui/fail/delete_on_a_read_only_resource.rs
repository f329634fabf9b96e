use iadvize::transaction::TransactionId;
use iadvize::Client;

#[allow(dead_code)]
fn delete(client: &Client) {
    let _ = client.transactions().delete(TransactionId(1));
}

fn main() {}
