use iadvize::{Client, OperatorId};

#[allow(dead_code)]
fn read(client: &Client) {
    let _ = client.groups().get(OperatorId(1));
}

fn main() {}
