use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

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
fn options_set_the_number_of_conversations_and_the_latency() {
    let options = ["--conversations", "3", "--latency", "1000"];
    let mut child = Command::new(BINARY).args(options).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(|line| line.unwrap());
    let url = lines.next().unwrap();
    let address = url.strip_prefix("URL  http://").unwrap().strip_suffix("/api/2").unwrap();
    let get = |id: u64| {
        let mut socket = TcpStream::connect(address).unwrap();
        let target = format!("/api/2/conversation/{id}?key=test-key");
        write!(socket, "GET {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
        let mut response = String::new();
        let early = socket.read_to_string(&mut response).map_err(|error| error.kind());
        assert!(matches!(early, Err(ErrorKind::WouldBlock | ErrorKind::TimedOut)), "{early:?}");
        socket.set_read_timeout(None).unwrap();
        socket.read_to_string(&mut response).unwrap();
        response
    };
    let (third, fourth) = (get(3), get(4));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(third.starts_with("HTTP/1.1 200 "), "{third}");
    assert!(fourth.starts_with("HTTP/1.1 404 "), "{fourth}");
}

#[test]
fn options_are_checked() {
    for arguments in [
        ["--port", "high"],
        ["--seed", "-1"],
        ["--speed", "1"],
        ["--dialect", "perl"],
        ["--latency", "-1"],
        ["--conversations", "all"],
    ] {
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
    let options = ["--port N", "--seed N", "--conversations N", "--dialect NAME", "--latency MS", "--help"];
    assert!(options.iter().all(|option| help.contains(option)), "{help}");
}
