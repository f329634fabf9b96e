use iadvize::{Client, Error};
use iadvize::indicators::{ChatChannel, ContactDuration};

#[allow(dead_code)]
async fn handling(client: &Client) -> Result<Option<std::time::Duration>, Error> {
    let (handling,) = client.statistics().on(ChatChannel).totals((ContactDuration,)).send().await?;
    Ok(handling)
}

fn main() {}
