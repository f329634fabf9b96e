use iadvize::group::GroupId;
use iadvize::Client;

#[allow(dead_code)]
fn read(client: &Client) {
    let _ = client.groups().get(GroupId(1));
}

fn main() {}
