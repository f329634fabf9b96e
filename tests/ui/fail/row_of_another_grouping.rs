use iadvize::operator::OperatorId;
use iadvize::Client;
use iadvize::indicators::{ByGroup, ChatChannel, ContactNumber};

#[allow(dead_code)]
fn one(client: &Client) {
    let _ = client.statistics().on(ChatChannel).by(ByGroup, (ContactNumber,)).resource_id(OperatorId(1));
}

fn main() {}
