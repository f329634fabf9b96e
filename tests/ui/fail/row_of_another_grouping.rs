use iadvize::{Client, OperatorId};
use iadvize::statistics::{Chat, ContactNumber, Groups};

#[allow(dead_code)]
fn one(client: &Client) {
    let _ = client.statistics().on(Chat).by(Groups, (ContactNumber,)).resource_id(OperatorId(1));
}

fn main() {}
