//! The real transport against a socket that says one thing.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

/// Answers every connection with `answer`, then keeps it open.
async fn serve(answer: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/x?key=0123456789abcdef", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            open.push(stream);
        }
    });
    address
}

async fn exchange(address: &str) -> Result<Response<Bytes>, TransportError> {
    let transport = HttpTransport::new(1000, true).unwrap();
    transport.execute(Request::get(address).body(Bytes::new()).unwrap()).await
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn answers_are_whole_and_bounded() {
    run(async {
        for (length, fits) in [(1000, true), (1001, false)] {
            let body = "x".repeat(length);
            let answer =
                exchange(&serve(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}")).await).await;
            match answer {
                Ok(answer) => assert!(fits && answer.body().len() == length),
                Err(error) => assert!(!fits && matches!(error, TransportError::TooLarge(1000)), "{error:?}"),
            }
        }
    });
}

#[test]
fn redirects_are_not_followed() {
    run(async {
        let answer =
            serve("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n".to_owned());
        assert_eq!(exchange(&answer.await).await.unwrap().status(), 302);
    });
}

#[test]
fn failures_are_told_apart_and_do_not_show_the_address() {
    run(async {
        let nobody = exchange("http://127.0.0.1:1/x?key=0123456789abcdef").await.unwrap_err();
        let garbage = exchange(&serve("nonsense\r\n\r\n".to_owned()).await).await.unwrap_err();
        assert!(matches!(nobody, TransportError::Connect(_)), "{nobody:?}");
        assert!(matches!(garbage, TransportError::Broken(_)), "{garbage:?}");
        for error in [nobody, garbage] {
            assert!(!format!("{error:?}").contains("0123456789abcdef"));
        }
    });
}
