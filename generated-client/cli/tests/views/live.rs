//! `operators live --watch` and `--watch` of other listings.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use iadvize_platform::Fault;
use serde_json::Value;

use crate::Desk;
use crate::terminal::{interrupt, on_terminal};

fn started(mut command: Command) -> (Child, BufReader<impl Read>) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap());
    (child, lines)
}

fn line(lines: &mut impl BufRead) -> Value {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    serde_json::from_str(&line).unwrap()
}

#[test]
fn readings_are_lines_until_an_interrupt() {
    let desk = Desk::new();
    let (mut child, mut lines) = started(desk.command("operators live --watch 1s --fields id,connected"));
    for _ in 0..2 {
        let reading = line(&mut lines);
        assert_eq!(reading["items"][0]["connected"], true, "{reading}");
        assert!(reading["read_at"].is_string(), "{reading}");
    }
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert!(desk.requests().iter().all(|target| target.starts_with("/api/2/operator/live")), "{:?}", desk.requests());
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let desk = Desk::new();
    let (mut child, mut lines) = started(desk.command("tags list --watch 1s --limit 2"));
    assert_eq!(line(&mut lines)["items"].as_array().map(Vec::len), Some(2));
    drop(lines);
    assert_eq!(child.wait().unwrap().code(), Some(141));
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert_eq!(stderr, "");
}

#[test]
fn a_failure_for_the_moment_is_told_and_others_end() {
    let desk = Desk::new();
    desk.platform.on("GET /tag").skipping(1).times(8).fault(Fault::status(503).retry_after("0"));
    desk.platform.on("GET /tag").skipping(9).fault(Fault::html(200));
    let (mut child, mut lines) = started(desk.command("tags list --watch 1s"));
    line(&mut lines);
    let mut rest = String::new();
    lines.read_to_string(&mut rest).unwrap();
    assert_eq!((child.wait().unwrap().code(), &*rest), (Some(1), ""));
    let mut stderr = String::new();
    child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
    assert!(stderr.starts_with("warning: ") && stderr.contains("\nerror: "), "{stderr}");
}

#[test]
fn a_terminal_shows_a_table_and_is_restored() {
    let desk = Desk::new();
    let (code, written) = on_terminal(desk.command("operators live --watch 1s"), (40, 10), 2);
    assert_eq!(code, Some(130), "{written}");
    let pictures =
        written.strip_prefix("\u{1b}[?1049h\u{1b}[?25l").and_then(|it| it.strip_suffix("\u{1b}[?25h\u{1b}[?1049l"));
    let pictures: Vec<&str> = pictures.unwrap().split("\u{1b}[J").collect();
    assert!(pictures.len() >= 3 && pictures[0] == pictures[1], "{written:?}");
    let lines: Vec<&str> = pictures[0].trim_start_matches("\u{1b}[H").split("\r\n").collect();
    let lines: Vec<&str> = lines.iter().filter_map(|line| line.strip_suffix("\u{1b}[K")).collect();
    assert!(lines.len() <= 10 && lines.iter().all(|line| line.chars().count() <= 40), "{lines:?}");
    insta::assert_snapshot!(lines.join("\n"));
}

/// Without an identifier, `live` is the listing; with one, it is one record.
#[test]
fn live_is_a_listing_or_one_record() {
    let desk = Desk::new();
    let listing = desk.run("operators live --fields id").data();
    assert_eq!(listing, desk.run("operators list-live --fields id").data());
    assert!(listing.lines().count() > 1, "{listing}");
    assert_eq!(desk.run("operators live 1 --fields id").data(), "{\"id\":1}\n");
    desk.platform.clear_received();
    for wrong in ["operators live 1 --watch 1s", "operators live --watch 10ms", "operators live 1 --group-id 2"] {
        assert_eq!((desk.run(wrong).code, desk.requests().len()), (Some(2), 0), "{wrong}");
    }
}
