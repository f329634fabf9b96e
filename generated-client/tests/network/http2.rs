//! Streams of HTTP/2 that a server refuses or resets. The server writes frames by hand.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};

use iadvize::group::{Group, GroupId, NewGroup};
use iadvize::{ApiKey, Client, Error, ErrorKind, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::call::{CERTIFICATE, KEY};
use super::servers::acceptor;

/// How the server treats a request.
#[derive(Clone, Copy, Debug)]
enum Treatment {
    Respond,
    /// Resets the stream with this code.
    Reset(u32),
    /// Responds with the head alone, then resets the stream with this code.
    ResetAfterHead(u32),
    /// Shuts the connection down: `GOAWAY` with this code, and the streams before this one or with it.
    GoAway(u32, bool),
}
use Treatment::{GoAway, Reset, ResetAfterHead, Respond};

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;

/// The server, and how many requests it got.
struct Server {
    url: String,
    received: Arc<Mutex<u32>>,
}

impl Server {
    /// Treats requests in this way, and responds to those after them.
    async fn start(treatments: &[Treatment]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(0));
        let (queue, tls) = (Arc::new(Mutex::new(VecDeque::from(treatments.to_vec()))), acceptor(&["h2"]));
        let count = received.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (queue, count, tls) = (queue.clone(), count.clone(), tls.clone());
                tokio::spawn(async move { drop(serve(stream, tls, &queue, &count).await) });
            }
        });
        Self { url, received }
    }
}

async fn serve(
    stream: TcpStream,
    tls: TlsAcceptor,
    queue: &Mutex<VecDeque<Treatment>>,
    count: &Mutex<u32>,
) -> io::Result<()> {
    let mut stream = tls.accept(stream).await?;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    stream.read_exact(&mut [0; "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()]).await?;
    stream.write_all(&frame(4, 0, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let [l1, l2, l3, kind, flags, id @ ..] = head;
        let (length, id) = (u32::from_be_bytes([0, l1, l2, l3]) as usize, u32::from_be_bytes(id));
        stream.read_exact(&mut vec![0; length]).await?;
        if kind == 4 && flags == 0 {
            stream.write_all(&frame(4, 1, 0, &[])).await?;
        }
        if kind != 1 {
            continue;
        }
        *count.lock().unwrap() += 1;
        let treatment = queue.lock().unwrap().pop_front().unwrap_or(Respond);
        // `:status: 200` of the static table.
        let ok = frame(1, 4, id, &[0x88]);
        let body = br#"{"meta":{"status":"success"},"data":{"id":1}}"#;
        let frames = match treatment {
            Respond => [ok, frame(0, 1, id, body)].concat(),
            Reset(code) => frame(3, 0, id, &code.to_be_bytes()),
            ResetAfterHead(code) => [ok, frame(3, 0, id, &code.to_be_bytes())].concat(),
            GoAway(code, with) => {
                let last = if with { id } else { id - 1 };
                frame(7, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
            }
        };
        stream.write_all(&frames).await?;
        if matches!(treatment, GoAway(..)) {
            return stream.shutdown().await;
        }
    }
}

fn frame(kind: u8, flags: u8, id: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &id.to_be_bytes(), payload].concat()
}

async fn create(treatments: &[Treatment]) -> (Result<Group, Error>, u32) {
    let server = Server::start(treatments).await;
    let client = Client::builder(ApiKey::new(KEY)).base_url(&server.url).root_certificate(CERTIFICATE);
    let client = client.retry(RetryPolicy::DEFAULT.backoff(Default::default(), Default::default())).build().unwrap();
    let created = client.groups().create(NewGroup::new().name("Night")).send().await;
    let received = *server.received.lock().unwrap();
    (created, received)
}

#[tokio::test]
async fn a_create_that_the_server_refused_is_sent_again() {
    for refused in [Reset(REFUSED_STREAM), GoAway(NO_ERROR, false), GoAway(INTERNAL_ERROR, false)] {
        let (created, received) = create(&[refused]).await;
        assert_eq!((created.unwrap().id, received), (GroupId(1), 2), "{refused:?}");
        let (created, received) = create(&[refused; 4]).await;
        let error = created.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), received), (&ErrorKind::Transport, 4, 4), "{error}");
        assert!(error.is_safe_to_retry(), "{error}");
    }
}

#[tokio::test]
async fn a_create_that_may_have_been_carried_out_is_not() {
    for lost in [
        Reset(CANCEL),
        Reset(NO_ERROR),
        ResetAfterHead(REFUSED_STREAM),
        GoAway(NO_ERROR, true),
        GoAway(INTERNAL_ERROR, true),
    ] {
        let (created, received) = create(&[lost]).await;
        let error = created.unwrap_err();
        assert_eq!((error.kind(), error.attempts(), received), (&ErrorKind::Transport, 1, 1), "{lost:?} {error}");
        assert!(!error.is_safe_to_retry(), "{error}");
        // Whatever was refused before.
        let (created, received) = create(&[Reset(REFUSED_STREAM), lost]).await;
        assert_eq!((created.unwrap_err().is_safe_to_retry(), received), (false, 2));
    }
}
