//! The port, which can be closed for a while.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::connection::Connection;
use crate::server::Server;

/// Opens or closes the port, then sends the result to `done`.
#[derive(Debug)]
pub struct Command {
    pub open: bool,
    pub done: SyncSender<io::Result<()>>,
}

/// Runs the server on the current thread until `commands` is dropped. Returning drops the runtime and every open
/// connection.
pub fn run(
    address: SocketAddr,
    idle_timeout: Option<Duration>,
    server: Arc<Server>,
    ready: oneshot::Sender<io::Result<SocketAddr>>,
    commands: mpsc::UnboundedReceiver<Command>,
) {
    // `send` fails only if nobody waits for the result any more.
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
                    let mut http = http1::Builder::new();
                    http.timer(TokioTimer::new()).header_read_timeout(idle_timeout);
                    serve(Port { address, socket: Socket::Open(listener) }, http, server, commands).await;
                }
            }
            Err(error) => drop(ready.send(Err(error))),
        }
    });
}

async fn serve(
    mut port: Port,
    http: http1::Builder,
    server: Arc<Server>,
    mut commands: mpsc::UnboundedReceiver<Command>,
) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            stream = port.accept() => drop(connections.spawn(serve_connection(stream, http.clone(), Arc::clone(&server)))),
            command = commands.recv() => {
                let Some(command) = command else { return };
                let result = if command.open { port.open() } else { port.close() };
                if !command.open {
                    connections.shutdown().await;
                }
                // The sender waits for this result.
                let _ = command.done.send(result);
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve_connection(stream: TcpStream, http: http1::Builder, server: Arc<Server>) {
    let (connection, ending) = Connection::new(stream, server.traffic().connect());
    let service = service_fn(|request: Request<Incoming>| {
        let (head, body) = request.into_parts();
        server.handle(head, body, &ending)
    });
    // An error here means that the peer closed early, that it did not speak HTTP (hyper has sent a 400), or that a
    // fault ended the connection.
    let _ = http.serve_connection(TokioIo::new(connection), service).await;
}

#[derive(Debug)]
struct Port {
    address: SocketAddr,
    socket: Socket,
}

#[derive(Debug)]
enum Socket {
    Open(TcpListener),
    /// Bound, which reserves the port, but not listening: connections are refused.
    Closed(TcpSocket),
    /// Neither, after an error.
    Lost,
}

impl Port {
    /// The next connection; waits for ever while the port is closed.
    async fn accept(&self) -> TcpStream {
        let Socket::Open(listener) = &self.socket else { return std::future::pending().await };
        loop {
            // A connection that ended before it was accepted must not stop the server.
            if let Ok((stream, _)) = listener.accept().await {
                return stream;
            }
        }
    }

    fn close(&mut self) -> io::Result<()> {
        // The listener must be dropped before the port can be bound again.
        self.socket = Socket::Lost;
        self.socket = Socket::Closed(self.bind()?);
        Ok(())
    }

    fn open(&mut self) -> io::Result<()> {
        let socket = match std::mem::replace(&mut self.socket, Socket::Lost) {
            Socket::Open(listener) => {
                self.socket = Socket::Open(listener);
                return Ok(());
            }
            Socket::Closed(socket) => socket,
            Socket::Lost => self.bind()?,
        };
        self.socket = Socket::Open(socket.listen(1024)?);
        Ok(())
    }

    fn bind(&self) -> io::Result<TcpSocket> {
        let socket = TcpSocket::new_v4()?;
        // Without this, connections that ended recently would block the port.
        socket.set_reuseaddr(true)?;
        socket.bind(self.address)?;
        Ok(socket)
    }
}
