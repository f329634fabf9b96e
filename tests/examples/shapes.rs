//! Records the shape of your account's responses: `IADVIZE_API_KEY=… cargo run --example shapes -- shapes.json`.
//!
//! Reads a page of each listing, one record of each kind, and statistics. Writes nothing to the account.

use iadvize::serde_json::{self, Value};
use iadvize::transport::Shapes;
use iadvize::{ApiKey, Client, Request};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).unwrap_or_else(|| "shapes.json".to_owned());
    let shapes = Shapes::new();
    let recorder = shapes.clone();
    let key = ApiKey::new(std::env::var("IADVIZE_API_KEY")?);
    let client = Client::builder(key).transport(move |http| recorder.around(http)).build()?;
    for problem in read(&client).await {
        eprintln!("{problem}");
    }
    shapes.save(&file)?;
    println!("Read {file} before you send it: it has keys, types and words of enums, and no other value.");
    Ok(())
}

/// The resources whose records can be listed and read one by one.
const RESOURCES: [&str; 10] = [
    "/client",
    "/conversation.json-unicode",
    "/group",
    "/operator",
    "/satisfaction",
    "/skill",
    "/tag",
    "/transaction",
    "/visitor",
    "/website",
];

/// Sends requests whose responses show what the API has. Returns what failed: a key may not be allowed to read everything.
pub async fn read(client: &Client) -> Vec<String> {
    let mut reader = Reader { client, problems: Vec::new() };
    reader.send(full("/callmeeting")).await;
    reader.send(Request::get("/operator/live")).await;
    for path in RESOURCES {
        reader.send(full(path)).await;
        let Some(id) = reader.send(Request::get(path)).await.as_ref().and_then(first) else { continue };
        reader.send(Request::get(path).segment(id)).await;
        let parts: &[&str] = if path == "/operator" { &["live", "statistic", "profile"] } else { &[] };
        for part in parts {
            reader.send(Request::get(path).segment(id).segment(*part)).await;
        }
    }
    let statistics = || Request::get("/statistic");
    reader.send(statistics()).await;
    reader.send(statistics().filter("resource", "operator")).await;
    for step in ["hour", "day", "month"] {
        reader.send(statistics().filter("indicators", "contact_number").filter("granularity", step)).await;
    }
    reader.problems
}

/// A page of whole records.
fn full(path: &str) -> Request {
    Request::get(path).query("full", true).query("limit", 100u64)
}

struct Reader<'a> {
    client: &'a Client,
    problems: Vec<String>,
}

impl Reader<'_> {
    /// The body of a response, which the client does not have to understand.
    async fn send(&mut self, request: Request) -> Option<Value> {
        let problem = match self.client.call::<Value>(request.clone()).send_raw().await {
            Ok(response) if response.status.is_success() => return serde_json::from_slice(&response.body).ok(),
            Ok(response) => format!("{request}: {}", response.status),
            Err(error) => error.to_string(),
        };
        self.problems.push(problem);
        None
    }
}

/// The identifier of the first record of a listing.
fn first(response: &Value) -> Option<u64> {
    let id = &response["data"][0]["id"];
    let id = id.get("id").unwrap_or(id);
    let text = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
    text.split('.').next()?.parse().ok()
}
