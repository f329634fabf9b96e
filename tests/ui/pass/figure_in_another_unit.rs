use iadvize::{Client, Error};
use iadvize::statistics::{Chat, ContactDuration};

#[allow(dead_code)]
async fn handling(client: &Client) -> Result<Option<std::time::Duration>, Error> {
    let (handling,) = client.statistics().on(Chat).totals((ContactDuration,)).send().await?;
    Ok(handling)
}

fn main() {}
