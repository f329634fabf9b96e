//! How the client reaches a server: TLS, certificates, proxies and transports. The expected results are a table of
//! `tests/README.md`: if a row differs, the test prints the correct cell. Each build of this test checks the columns that
//! it has; `.ci/run` builds all of them.
//!
//! Each call runs in a new process, with the environment of its row. Outside Linux, no variable names the system's
//! certificates.
//!
//! `certificate.pem` and `other.pem` are self-signed certificates for `localhost`, 127.0.0.1 and `iadvize.test` that are
//! valid from 2020 to 2120, made with `openssl ca -selfsign`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod call;
#[cfg(all(feature = "http2", any(feature = "rustls", feature = "native-tls")))]
mod http2;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod rows;
mod servers;
mod values;

use std::env;
use std::process::Command;

use call::{COLUMNS, outcome};
use rows::Row;
use servers::Servers;

const README: &str = include_str!("../../../tests/README.md");

/// The header of the table.
const HEADER: &str = "| configuration | `rustls` | `native-tls` | no TLS | `reqwest` | own transport |";

/// Makes the call of `row` with each transport that this build has.
async fn check(row: &Row) {
    for column in COLUMNS {
        let servers = Servers::start().await;
        let addresses = servers.addresses.iter().map(|(name, address)| format!("{name}={address}"));
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "--nocapture", "a_call"]).env_clear();
        command.env("SSL_CERT_FILE", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/network/other.pem"));
        command.envs(row.env.iter().map(|(name, value)| (name, fill(value, &servers))));
        command.env("TEST_ROW", row.name).env("TEST_COLUMN", column);
        command.env("TEST_SERVERS", addresses.collect::<Vec<_>>().join(","));
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = text.split_once("outcome: ").and_then(|(_, rest)| rest.lines().next());
        let line = line.unwrap_or_else(|| panic!("no outcome: {text} {}", String::from_utf8_lossy(&output.stderr)));
        let (outcome, error) = line.split_once(" because ").unwrap_or((line, ""));
        let tunnels = servers.tunnels();
        let through = if tunnels.is_empty() { "" } else { ", proxied" };
        let cell = format!("{outcome}{through}");
        assert_eq!(expected(row.name, column), cell, "{column}: {error}");
        if column == &COLUMNS[0] && outcome == "`Connect`" {
            assert!(error.contains(row.cause), "{column}: {error}");
        }
        for sent in tunnels {
            assert!(!sent.contains(call::KEY) && !sent.contains("group"), "{sent}");
        }
    }
}

/// Replaces the names of servers by their addresses.
fn fill(text: &str, servers: &Servers) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/network/certificate.pem").to_owned();
    let addresses = servers.addresses.iter().map(|(name, address)| (*name, address.to_string()));
    addresses
        .chain([("certificate", file)])
        .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), &value))
}

fn cells(line: &str) -> Option<Vec<&str>> {
    Some(line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect())
}

fn table() -> impl Iterator<Item = Vec<&'static str>> {
    README.lines().skip_while(|line| *line != HEADER).skip(2).map_while(cells)
}

fn expected(row: &str, column: &str) -> &'static str {
    let header = cells(HEADER).unwrap();
    let index = header.iter().position(|name| *name == column).unwrap();
    table().find(|cells| cells[0] == row).map_or("no such row", |cells| cells[index])
}

/// A call in the process that `check` starts.
#[test]
#[ignore = "the tests of the rows run it"]
fn a_call() {
    let Ok(servers) = env::var("TEST_SERVERS") else { return };
    let servers = servers.split(',').filter_map(|pair| pair.split_once('='));
    let (row, column) = (env::var("TEST_ROW").unwrap(), env::var("TEST_COLUMN").unwrap());
    let row = rows::ROWS.iter().find(|known| known.name == row).unwrap();
    let fill =
        |text: &str| servers.clone().fold(text.to_owned(), |text, (name, at)| text.replace(&format!("{{{name}}}"), at));
    println!("outcome: {}", outcome(row, &column, &fill));
}
