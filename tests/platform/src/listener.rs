//! The port: open, or closed for a while.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::connection::Connection;
use crate::server::Server;

/// Asks for the port to be open or closed; the result is told once it is.
#[derive(Debug)]
pub struct Command {
    pub open: bool,
    pub done: SyncSender<io::Result<()>>,
}

/// Runs the server on the current thread until `commands` are dropped. Returning drops the runtime, and with it every
/// open connection.
pub fn run(
    address: SocketAddr,
    server: Arc<Server>,
    ready: oneshot::Sender<io::Result<SocketAddr>>,
    commands: mpsc::UnboundedReceiver<Command>,
) {
    // Nobody waits for the answer any more when it cannot be sent.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(ready.send(Err(error))),
    };
    runtime.block_on(async {
        let bound = match TcpListener::bind(address).await {
            Ok(listener) => listener.local_addr().map(|address| (listener, address)),
            Err(error) => Err(error),
        };
        match bound {
            Ok((listener, address)) => {
                if ready.send(Ok(address)).is_ok() {
                    serve(Port { address, door: Door::Open(listener) }, server, commands).await;
                }
            }
            Err(error) => drop(ready.send(Err(error))),
        }
    });
}

async fn serve(mut port: Port, server: Arc<Server>, mut commands: mpsc::UnboundedReceiver<Command>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            stream = port.accept() => drop(connections.spawn(talk(stream, Arc::clone(&server)))),
            command = commands.recv() => {
                let Some(command) = command else { return };
                let result = if command.open { port.open() } else { port.close() };
                if !command.open {
                    connections.shutdown().await;
                }
                // Whoever asked waits for this.
                let _ = command.done.send(result);
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Serves one connection.
async fn talk(stream: TcpStream, server: Arc<Server>) {
    let (connection, ending) = Connection::new(stream, server.traffic().connect());
    let service = service_fn(|request: Request<Incoming>| {
        let (head, body) = request.into_parts();
        server.handle(head, body, &ending)
    });
    // An error here is the peer's, which closed early or did not speak HTTP (hyper has answered that with a 400), or a
    // fault that was asked for.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(connection), service).await;
}

#[derive(Debug)]
struct Port {
    address: SocketAddr,
    door: Door,
}

#[derive(Debug)]
enum Door {
    Open(TcpListener),
    /// Bound, so that nobody else takes the port, but not listening: connections are refused.
    Closed(TcpSocket),
    /// Neither, after an error.
    Lost,
}

impl Port {
    /// The next connection; none while the port is closed.
    async fn accept(&self) -> TcpStream {
        let Door::Open(listener) = &self.door else { return std::future::pending().await };
        loop {
            // A connection that ended before it was accepted is no reason to stop.
            if let Ok((stream, _)) = listener.accept().await {
                return stream;
            }
        }
    }

    fn close(&mut self) -> io::Result<()> {
        // The listener has to be gone before the port can be bound again.
        self.door = Door::Lost;
        self.door = Door::Closed(self.bind()?);
        Ok(())
    }

    fn open(&mut self) -> io::Result<()> {
        let socket = match std::mem::replace(&mut self.door, Door::Lost) {
            Door::Open(listener) => {
                self.door = Door::Open(listener);
                return Ok(());
            }
            Door::Closed(socket) => socket,
            Door::Lost => self.bind()?,
        };
        self.door = Door::Open(socket.listen(1024)?);
        Ok(())
    }

    fn bind(&self) -> io::Result<TcpSocket> {
        let socket = TcpSocket::new_v4()?;
        // Connections that have just ended would keep the port otherwise.
        socket.set_reuseaddr(true)?;
        socket.bind(self.address)?;
        Ok(socket)
    }
}
