use iadvize::operator::OperatorId;
use iadvize::Client;
use iadvize::indicators::{ByOperator, ChatChannel, ContactNumber};

#[allow(dead_code)]
fn one(client: &Client) {
    let _ = client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).resource_id(OperatorId(1));
}

fn main() {}
