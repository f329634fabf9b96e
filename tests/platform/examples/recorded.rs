//! A server for benchmarks of clients: it asks a fake platform once for each response, and then sends it again from memory
//! after a delay, because the time to make responses is not the client's.
//!
//! `cargo run --release -p iadvize-platform --example recorded -- CONVERSATIONS MILLISECONDS`

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use iadvize_platform::Platform;

/// The responses by the request line and the encoding that the client accepts.
type Recorded = Arc<Mutex<HashMap<String, Arc<[u8]>>>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(conversations), Some(latency)) = (arguments.next(), arguments.next()) else {
        return Err("expected a number of conversations, and a number of milliseconds".into());
    };
    let platform = Platform::builder().conversations(conversations.parse()?).start().await?;
    let latency = Duration::from_millis(latency.parse()?);
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    println!("URL  http://{}/api/2", listener.local_addr()?);
    println!("key  {}", platform.key());
    let recorded = Recorded::default();
    for socket in listener.incoming() {
        let (socket, recorded, url) = (socket?, Arc::clone(&recorded), platform.url().to_owned());
        // An error is a client that has gone.
        thread::spawn(move || serve(&socket, &recorded, &url, latency));
    }
    Ok(())
}

/// Responds to the requests of a connection. They have no body.
fn serve(socket: &TcpStream, recorded: &Recorded, url: &str, latency: Duration) -> io::Result<()> {
    socket.set_nodelay(true)?;
    let mut requests = BufReader::new(socket);
    loop {
        let (mut line, mut headers) = (String::new(), String::new());
        if requests.read_line(&mut line)? == 0 {
            return Ok(());
        }
        while requests.read_line(&mut headers)? > 2 {}
        let accepts_gzip = headers.to_ascii_lowercase().contains("gzip");
        let name = format!("{line}{accepts_gzip}");
        let known = recorded.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
        let response = match known {
            Some(response) => response,
            None => {
                let response: Arc<[u8]> = ask(url, &line, &headers)?.into();
                recorded.lock().unwrap_or_else(PoisonError::into_inner).insert(name, Arc::clone(&response));
                response
            }
        };
        thread::sleep(latency);
        (&mut &*socket).write_all(&response)?;
    }
}

/// The response of the platform, which says how long its body is.
fn ask(url: &str, line: &str, headers: &str) -> io::Result<Vec<u8>> {
    let address = url.trim_start_matches("http://").trim_end_matches("/api/2");
    let mut socket = TcpStream::connect(address)?;
    let kept = headers.lines().filter(|header| !header.to_ascii_lowercase().starts_with("connection:"));
    let kept: String = kept.map(|header| format!("{header}\r\n")).collect();
    write!(socket, "{line}connection: close\r\n{kept}")?;
    let mut response = Vec::new();
    socket.read_to_end(&mut response)?;
    let end = response.windows(4).position(|four| four == b"\r\n\r\n").ok_or(io::ErrorKind::InvalidData)?;
    let head = String::from_utf8_lossy(&response[..end]).replace("connection: close\r\n", "");
    Ok([head.as_bytes(), &response[end..]].concat())
}
