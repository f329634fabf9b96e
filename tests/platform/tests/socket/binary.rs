use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

const BINARY: &str = env!("CARGO_BIN_EXE_iadvize-platform");

#[test]
fn the_binary_serves_and_never_logs_the_key() {
    let mut child = Command::new(BINARY)
        .args(["--seed", "3", "--port", "0", "--dialect", "php"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(|line| line.unwrap());
    let url = lines.next().unwrap();
    let key = lines.next().unwrap();
    let (url, key) = (url.strip_prefix("URL  ").unwrap(), key.strip_prefix("key  ").unwrap());
    let address = url.strip_prefix("http://").unwrap().strip_suffix("/api/2").unwrap();
    let mut socket = TcpStream::connect(address).unwrap();
    let target = format!("/api/2/operator?limit=1&key={key}&filters%5Bname%5D=*uli*");
    write!(socket, "GET {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    socket.read_to_string(&mut response).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(response.starts_with("HTTP/1.1 200 ") && response.contains(r"\/operator\/"), "{response}");
    assert_eq!(log, "GET /api/2/operator?limit=1&key=…&filters[name]=*uli* 200\n");
}

#[test]
fn options_are_checked() {
    for arguments in [["--port", "high"], ["--seed", "-1"], ["--speed", "1"], ["--dialect", "perl"]] {
        let output = Command::new(BINARY).args(arguments).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(error.contains(&format!("`{}`", arguments[0])) && error.contains("Usage: "), "{error}");
    }
}

#[test]
fn help_lists_the_options() {
    let output = Command::new(BINARY).arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && output.stderr.is_empty());
    assert!(["--port N", "--seed N", "--dialect NAME", "--help"].iter().all(|option| help.contains(option)), "{help}");
}
