//! A web service that streams a listing as the body of its response: `cargo run --example web`, then
//! `curl http://127.0.0.1:PORT`. Each line is an operator, and the first one arrives before the last page is read.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use http_body_util::StreamBody;
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use iadvize::{ApiKey, Client, Error};
use iadvize_platform::Platform;
use tokio::net::TcpListener;

/// The stream owns its client, so the body can outlive the handler.
fn lines(client: Client) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static {
    let operators = client.operators().list().limit(10).full().stream().prefetch(2);
    operators.map(|operator| operator.map(|it| format!("{}: {}\n", it.id, it.pseudo.unwrap_or_default()).into()))
}

async fn handle(
    client: Client,
) -> Result<Response<StreamBody<impl Stream<Item = Result<Frame<Bytes>, Error>>>>, Infallible> {
    Ok(Response::new(StreamBody::new(lines(client).map(|line| line.map(Frame::data)))))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let platform = Platform::start().await?;
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let client = client.clone();
        tokio::spawn(async move {
            let service = service_fn(move |_: Request<Incoming>| handle(client.clone()));
            if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await {
                eprintln!("{error}");
            }
        });
    }
}
