//! Help, completions and manual pages.

use std::collections::BTreeSet;
use std::fs;

use clap::Command;
use iadvize_cli::TABLE;

use crate::support::{Run, bare, folder};

/// Each command with the words that lead to it, without the program.
fn commands(root: &Command) -> Vec<(Vec<String>, &Command)> {
    let mut all = vec![(Vec::new(), root)];
    let mut next = 0;
    while let Some((path, command)) = all.get(next).cloned() {
        all.extend(
            command.get_subcommands().map(|inner| {
                (path.iter().cloned().chain([inner.get_name().to_owned()]).collect::<Vec<String>>(), inner)
            }),
        );
        next += 1;
    }
    all
}

fn built() -> Command {
    let mut root = iadvize_cli::command(&TABLE).term_width(100);
    root.build();
    root
}

fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn help_of_all_commands() {
    let root = built();
    let texts = commands(&root).into_iter().map(|(_, command)| {
        let help = command.clone().render_help().to_string();
        help.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>()
    });
    snapshot("help", &texts.collect::<Vec<_>>().join("\n"));
}

/// Long help has what short help leaves out.
#[test]
fn long_help() {
    for (name, arguments) in
        [("help_of_the_program", &["--help"][..]), ("help_of_an_update", &["groups", "update", "--help"])]
    {
        let help = Run::of(bare(arguments.iter().copied()).env("COLUMNS", "100").output().unwrap()).succeeded();
        snapshot(name, &help.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>());
    }
}

#[test]
fn every_command_has_an_example_that_it_takes() {
    let root = built();
    for (path, command) in commands(&root).into_iter().filter(|(_, command)| !command.has_subcommands()) {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let examples: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  iadvize ")).collect();
        assert!(!examples.is_empty(), "{path:?}");
        for example in examples {
            let words = crate::support::words(example.split(" >").next().unwrap());
            let words = words.into_iter().filter(|word| !word.is_empty());
            let matches =
                iadvize_cli::command(&TABLE).try_get_matches_from(["iadvize".to_owned()].into_iter().chain(words));
            assert!(matches.is_ok(), "{example}: {}", matches.unwrap_err());
        }
    }
}

/// One row for each command: its manual page, and how many of its options each shell completes.
#[test]
fn completions_and_manual_pages() {
    let manual = folder("man");
    Run::of(bare(["man", manual.to_str().unwrap()]).output().unwrap()).succeeded();
    let shells = ["bash", "zsh", "fish", "powershell", "elvish"];
    let scripts = shells.map(|shell| Run::of(bare(["completions", shell]).output().unwrap()).succeeded());
    let root = built();
    let mut pages: BTreeSet<String> =
        fs::read_dir(&manual).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    let mut table = String::new();
    for (path, command) in commands(&root) {
        let page = format!(
            "{}.1",
            ["iadvize"].into_iter().chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join("-")
        );
        let text = fs::read_to_string(manual.join(&page)).unwrap();
        assert!(pages.remove(&page) && text.contains(".SH SYNOPSIS"), "{page}");
        let longs: Vec<&str> = command.get_arguments().filter_map(|argument| argument.get_long()).collect();
        for long in &longs {
            let option = long.replace('-', "\\-");
            assert!(text.contains(&format!("\\-\\-{option}")), "{page}: --{long}");
            for (shell, script) in shells.iter().zip(&scripts) {
                assert!(script.contains(long), "{shell}: --{long} of {path:?}");
            }
        }
        table.push_str(&format!("{:<46}{:>3} options\n", page, longs.len()));
    }
    assert!(pages.is_empty(), "{pages:?}");
    snapshot("pages", &table);
}

/// Other options than those of the operation are reserved, so that no filter can take their names.
#[test]
fn options_of_one_command_differ() {
    let root = built();
    for (path, command) in commands(&root) {
        let longs: Vec<&str> = command.get_arguments().filter_map(|argument| argument.get_long()).collect();
        let distinct: BTreeSet<&&str> = longs.iter().collect();
        assert_eq!(distinct.len(), longs.len(), "{path:?}");
    }
}
