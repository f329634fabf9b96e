//! What would be sent, as a request and as a command of curl.

use std::process::Command;

use iadvize_platform::Platform;

use crate::support::{Run, bare, line, run};

/// Nothing is sent, and no key is read.
#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_sends_nothing() {
    let platform = Platform::start().await.unwrap();
    let text = line(&platform, "operators list --website-list 1,2 --dry-run").succeeded();
    let expected = format!(
        "GET {}/operator?filters%5Bwebsite_list%5D=1%2C2&full=1&limit=100&page=1\naccept: application/json\n\
         x-api-key: $IADVIZE_API_KEY\n",
        platform.url()
    );
    assert_eq!(text, expected);
    let without_key = Run::of(bare(["groups", "delete", "1", "--dry-run"]).output().unwrap()).succeeded();
    assert!(without_key.starts_with("DELETE https://www.iadvize.com/api/2/group/1\n"), "{without_key}");
    let other = ["groups", "get", "1", "--dry-run", "--platform", "high_availability"];
    let other = Run::of(bare(other).output().unwrap()).succeeded();
    assert!(other.starts_with("GET https://ha.iadvize.com/api/2/group/1\n"), "{other}");
    assert!(platform.received().is_empty());
}

/// The command of curl sends the same request, also if its texts mean something to the shell. A shell with a function in
/// place of curl shows the words.
#[tokio::test(flavor = "multi_thread")]
async fn curl_sends_the_same_request() {
    let platform = Platform::start().await.unwrap();
    for name in ["night", "it's", "$(touch /tmp/x) `id`", "a\\b \"c\" & d; e\nf *?[", "'", "é", "!x"] {
        let curl = run(&platform, ["groups", "create", "--name", name, "--dry-run=curl"]).succeeded();
        assert!(platform.received().is_empty());
        let script = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{curl}");
        let output = Command::new("sh").args(["-c", &script]).env("IADVIZE_API_KEY", platform.key()).output().unwrap();
        let words = String::from_utf8(output.stdout).unwrap();
        let words: Vec<&str> = words.split_terminator('\0').collect();
        run(&platform, ["groups", "create", "--name", name]).succeeded();
        let sent = &platform.received()[0];
        let body = words[words.iter().position(|word| *word == "--data-raw").unwrap() + 1];
        assert_eq!(body.as_bytes(), &*sent.body, "{curl}");
        assert_eq!(words.last().unwrap(), &format!("{}/group", platform.url()));
        let headers: Vec<&str> = words.windows(2).filter(|pair| pair[0] == "--header").map(|pair| pair[1]).collect();
        for name in ["accept", "x-api-key", "content-type"] {
            assert!(headers.contains(&&*format!("{name}: {}", sent.header(name).unwrap())), "{headers:?}");
        }
        assert!(!curl.contains(platform.key()), "{curl}");
        platform.clear_received();
    }
}
