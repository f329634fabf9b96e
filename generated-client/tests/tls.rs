//! TLS, by the library that the features choose. The client trusts what the operating system trusts.
//!
//! `tls/` has a self-signed certificate for `localhost` that is valid from 2020 to 2120, made with `openssl ca -selfsign`.
#![cfg(any(feature = "rustls", feature = "native-tls"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::error::Error as _;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use iadvize::group::{Group, GroupId};
use iadvize::{ApiKey, Client, Error, ErrorKind, RetryPolicy};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

const RESPONSE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n\
    {\"meta\":{\"status\":\"success\"},\"data\":{\"id\":1}}";

/// Starts a server with the certificate, and returns its URL.
fn serve() -> String {
    let certificate = CertificateDer::from_pem_slice(include_bytes!("tls/certificate.pem")).unwrap();
    let key = PrivateKeyDer::from_pem_slice(include_bytes!("tls/key.pem")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let config = Arc::new(config.with_single_cert(vec![certificate], key).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for socket in listener.incoming() {
            // A client that refuses the certificate closes the connection.
            drop(respond(socket, config.clone()));
        }
    });
    format!("https://localhost:{port}/api/2")
}

fn respond(socket: io::Result<TcpStream>, config: Arc<ServerConfig>) -> io::Result<()> {
    let connection = ServerConnection::new(config).map_err(io::Error::other)?;
    let mut stream = StreamOwned::new(connection, socket?);
    stream.read_exact(&mut [0; 1])?;
    stream.write_all(RESPONSE)?;
    stream.conn.send_close_notify();
    stream.flush()
}

fn group() -> Result<Group, Error> {
    let client = Client::builder(ApiKey::new("key")).base_url(&serve()).retry(RetryPolicy::default().retries(0));
    let client = client.build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { client.groups().get(GroupId(1)).send().await })
}

#[test]
fn an_untrusted_certificate_is_refused() {
    let error = group().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Connect);
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(cause.to_string());
        next = cause.source();
    }
    assert!(causes.iter().any(|cause| cause.contains("certificate")), "{causes:?}");
    assert!(causes.iter().all(|cause| error.to_string().contains(cause)), "{error}: {causes:?}");
}

/// Both libraries read the roots from the file that this variable names, which a process cannot set for itself.
#[cfg(target_os = "linux")]
fn runs_with_roots(test: &str, file: &str) {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    let command = command.args(["--ignored", "--exact", test]).env("SSL_CERT_FILE", file).env_remove("SSL_CERT_DIR");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_trusted_certificate_is_accepted() {
    runs_with_roots("with_roots_from_a_file", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/certificate.pem"));
}

#[cfg(target_os = "linux")]
#[test]
fn an_error_says_that_there_are_no_roots() {
    runs_with_roots("without_roots", "/dev/null");
}

#[test]
#[ignore = "a test above runs it"]
fn with_roots_from_a_file() {
    assert_eq!(group().unwrap().id, GroupId(1));
}

#[test]
#[ignore = "a test above runs it"]
fn without_roots() {
    let error = group().unwrap_err();
    let source = error.source().unwrap().to_string();
    assert!(error.to_string().contains(&source), "{error}: {source}");
    let cause = if cfg!(feature = "rustls") { "No CA certificates were loaded from the system" } else { "certificate" };
    assert!(error.to_string().contains(cause), "{error}");
}
