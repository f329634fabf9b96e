#![deny(unused_must_use)]

use iadvize::group::GroupId;
use iadvize::Client;

#[allow(dead_code)]
async fn delete(client: &Client) {
    let _ = client.groups().delete(GroupId(1)).send().await;
}

fn main() {}
