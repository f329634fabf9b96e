use iadvize::{Client, OperatorId};
use iadvize::statistics::{Chat, ContactNumber, Operators};

#[allow(dead_code)]
fn one(client: &Client) {
    let _ = client.statistics().on(Chat).by(Operators, (ContactNumber,)).resource_id(OperatorId(1));
}

fn main() {}
