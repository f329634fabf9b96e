//! Runs the program on a terminal.

use std::fs::File;
use std::io::{Read, Write as _};
use std::process::{Child, Command, Stdio};

use nix::pty::{Winsize, openpty};

/// Sends the signal of Ctrl-C.
pub fn interrupt(child: &Child) {
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

/// What the program writes to a terminal of this size until it has drawn `pictures` and is interrupted.
pub fn on_terminal(command: Command, size: (u16, u16), pictures: usize) -> (Option<i32>, String) {
    let mut is_interrupted = false;
    with_user(command, size, |written, child, _| {
        if !is_interrupted && written.matches("\u{1b}[J").count() >= pictures {
            interrupt(child);
            is_interrupted = true;
        }
    })
}

/// What the program writes to a terminal whose user sees what was written so far, and does something.
fn with_user(
    mut command: Command,
    (columns, lines): (u16, u16),
    mut user: impl FnMut(&str, &Child, &mut File),
) -> (Option<i32>, String) {
    let size = Winsize { ws_row: lines, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    let pty = openpty(Some(&size), None).unwrap();
    let terminal = || Stdio::from(pty.slave.try_clone().unwrap());
    let mut child = command.stdin(terminal()).stdout(terminal()).stderr(terminal()).spawn().unwrap();
    drop((command, pty.slave));
    let (mut master, mut written, mut bytes) = (File::from(pty.master), Vec::new(), [0; 1024]);
    // At the end of the program, reading fails.
    while let Ok(count @ 1..) = master.read(&mut bytes) {
        written.extend(&bytes[..count]);
        user(&String::from_utf8_lossy(&written), &child, &mut master);
    }
    (child.wait().unwrap().code(), String::from_utf8(written).unwrap())
}

/// Colours need a terminal that has them, and texts are as wide as it.
#[test]
fn output_depends_on_the_terminal() {
    let desk = crate::Desk::new();
    let run = |arguments: &str, variable: (&str, &str)| {
        let mut command = desk.command(arguments);
        command.env("TERM", "xterm").env(variable.0, variable.1);
        let (code, written) = on_terminal(command, (50, 20), usize::MAX);
        assert_eq!(code, Some(0), "{written}");
        written
    };
    let chart = "statistics by group --channel chat --indicators contact_number -o chart";
    assert!(run(chart, ("LANG", "C")).contains("\u{1b}[36m█"));
    for variable in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let plain = run(chart, variable);
        assert!(plain.contains('█') && !plain.contains('\u{1b}'), "{plain:?}");
    }
    let transcript = run("conversations show 200", ("LANG", "C"));
    assert!(
        transcript.lines().count() > 20 && transcript.lines().all(|line| line.chars().count() <= 50),
        "{transcript}"
    );
}

/// A deletion is sent if the user confirms it.
#[test]
fn deletions_ask() {
    for (answer, code, deletions) in [("n\n", 1, 0), ("\n", 1, 0), ("y\n", 0, 1), ("yes\n", 0, 1)] {
        let desk = crate::Desk::new();
        let mut has_answered = false;
        let (ended, written) = with_user(desk.command("groups delete 3"), (80, 20), |written, _, terminal| {
            if !has_answered && written.ends_with("Delete? [y/N] ") {
                terminal.write_all(answer.as_bytes()).unwrap();
                has_answered = true;
            }
        });
        assert_eq!(
            (ended, desk.platform.carried_out("DELETE /group/*")),
            (Some(code), deletions),
            "{answer:?}: {written}"
        );
        assert_eq!(written.contains("not confirmed"), deletions == 0, "{answer:?}: {written}");
        assert!(has_answered && written.contains("DELETE"), "{written}");
    }
}
