use iadvize::operator::OperatorId;
use iadvize::Client;

#[allow(dead_code)]
fn read(client: &Client) {
    let _ = client.groups().get(OperatorId(1));
}

fn main() {}
