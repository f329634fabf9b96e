//! The servers and proxies of a test.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

const RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
    {\"meta\":{\"status\":\"success\"},\"data\":{\"id\":1}}";

/// A server or a proxy. A proxy knows the address of `iadvize.test`, which is that of the server with TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Http,
    Https,
    HttpProxy,
    HttpsProxy,
    SocksProxy,
    /// Accepts connections and sends nothing.
    Silent,
}

const ROLES: [(&str, Role); 6] = [
    ("http", Role::Http),
    ("https", Role::Https),
    ("http proxy", Role::HttpProxy),
    ("https proxy", Role::HttpsProxy),
    ("socks proxy", Role::SocksProxy),
    ("silent", Role::Silent),
];

/// What each server and proxy needs.
#[derive(Clone)]
struct Shared {
    server: TlsAcceptor,
    proxy: TlsAcceptor,
    https: SocketAddr,
    tunnels: Arc<Mutex<Vec<String>>>,
}

/// Running servers and proxies on this machine. They stop with the runtime.
pub struct Servers {
    /// The addresses by name, such as `http proxy`.
    pub addresses: BTreeMap<&'static str, SocketAddr>,
    tunnels: Arc<Mutex<Vec<String>>>,
}

impl Servers {
    pub async fn start() -> Self {
        let mut listeners = Vec::new();
        for (name, role) in ROLES {
            listeners.push((name, role, TcpListener::bind("127.0.0.1:0").await.unwrap()));
        }
        let address = |listener: &TcpListener| listener.local_addr().unwrap();
        let addresses: BTreeMap<_, _> =
            listeners.iter().map(|(name, _, listener)| (*name, address(listener))).collect();
        let tunnels = Arc::new(Mutex::new(Vec::new()));
        // A proxy speaks HTTP/1.1 in a tunnel. It would choose HTTP/2, if the client offered that.
        let (server, proxy) = (acceptor(&["http/1.1"]), acceptor(&["h2", "http/1.1"]));
        let shared = Shared { server, proxy, https: addresses["https"], tunnels: tunnels.clone() };
        for (_, role, listener) in listeners {
            tokio::spawn(listen(role, listener, shared.clone()));
        }
        Self { addresses, tunnels }
    }

    /// What clients sent to the proxies to open tunnels.
    pub fn tunnels(&self) -> Vec<String> {
        self.tunnels.lock().unwrap().clone()
    }
}

pub fn acceptor(protocols: &[&str]) -> TlsAcceptor {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("certificate.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("key.pem")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let mut config = config.with_single_cert(vec![certificate], key).unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}

async fn listen(role: Role, listener: TcpListener, shared: Shared) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        // A client that refuses the certificate closes the connection.
        tokio::spawn(async move { drop(serve(role, stream, shared).await) });
    }
}

async fn serve(role: Role, mut stream: TcpStream, shared: Shared) -> io::Result<()> {
    match role {
        Role::Http => respond(stream).await,
        Role::Https => respond(shared.server.accept(stream).await?).await,
        Role::HttpProxy => tunnel(stream, &shared).await,
        Role::HttpsProxy => {
            let stream = shared.proxy.accept(stream).await?;
            match stream.get_ref().1.alpn_protocol() {
                Some(b"h2") => Err(io::Error::other("HTTP/2 to a proxy")),
                _ => tunnel(stream, &shared).await,
            }
        }
        Role::SocksProxy => {
            // SOCKS 5 without a password: the methods that the client knows, then its request.
            stream.read_exact(&mut [0; 3]).await?;
            stream.write_all(&[5, 0]).await?;
            let mut request = [0; 4];
            stream.read_exact(&mut request).await?;
            let is_name = request[3] == 3;
            let length = if is_name { stream.read_u8().await?.into() } else { 4 };
            let mut host = vec![0; length];
            stream.read_exact(&mut host).await?;
            let port = stream.read_u16().await?;
            stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
            let host = if is_name { String::from_utf8_lossy(&host).into_owned() } else { "127.0.0.1".to_owned() };
            forward(stream, format!("SOCKS {host}:{port} "), &shared).await
        }
        Role::Silent => stream.read_to_end(&mut Vec::new()).await.map(drop),
    }
}

async fn respond(mut stream: impl AsyncRead + AsyncWrite + Unpin) -> io::Result<()> {
    head(&mut stream).await?;
    stream.write_all(RESPONSE).await?;
    stream.shutdown().await
}

async fn tunnel(mut stream: impl AsyncRead + AsyncWrite + Unpin, shared: &Shared) -> io::Result<()> {
    let head = head(&mut stream).await?;
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    forward(stream, head, shared).await
}

/// Forwards to the target, which is the second word of `head`.
async fn forward(mut stream: impl AsyncRead + AsyncWrite + Unpin, head: String, shared: &Shared) -> io::Result<()> {
    let target = head.split(' ').nth(1).unwrap().replace("iadvize.test:443", &shared.https.to_string());
    shared.tunnels.lock().unwrap().push(head);
    copy_bidirectional(&mut stream, &mut TcpStream::connect(target).await?).await.map(drop)
}

/// Reads the head of a request.
async fn head(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(stream.read_u8().await?.into());
    }
    Ok(head)
}
