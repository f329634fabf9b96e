use iadvize::{Client, Error};

#[allow(dead_code)]
async fn names(client: &Client) -> Result<Vec<Option<String>>, Error> {
    let page = client.operators().list().full().send().await?;
    Ok(page.into_iter().map(|operator| operator.name).collect())
}

fn main() {}
