//! Crates without a spec do not build the generator.

use std::collections::BTreeSet;
use std::process::Command;

fn tree(features: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--package=iadvize",
            "--edges=normal,build",
            "--prefix=none",
            "--features",
            features,
        ])
        .current_dir(iadvize_tests::workspace())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_client_alone_has_neither_generator_nor_yaml_parser() {
    let parts = ["iadvize-codegen ", "serde-saphyr ", "annotate-snippets ", "prettyplease "];
    let (alone, extended) = (tree("blocking"), tree("spec"));
    for part in parts {
        assert!(!alone.contains(part), "{part} in\n{alone}");
        assert!(extended.contains(part), "{part} not in\n{extended}");
    }
}

#[test]
fn the_generator_in_a_macro_has_no_command_line() {
    let extended = tree("spec");
    for part in ["clap ", "anstream ", "similar "] {
        assert!(!extended.contains(part), "{part} in\n{extended}");
    }
}

#[test]
fn serde_adds_no_package() {
    let packages = |features| tree(features).lines().map(|line| line.replace(" (*)", "")).collect::<BTreeSet<_>>();
    let (alone, with_serde) = (packages("blocking"), packages("blocking,serde"));
    assert_eq!(alone, with_serde);
    assert!(alone.len() > 10 && !alone.iter().any(|package| package.starts_with("serde_derive ")), "{alone:?}");
}
