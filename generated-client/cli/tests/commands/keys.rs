//! Where the key is from, and that no output has it.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use iadvize_platform::Platform;

use crate::support::{Run, bare, folder, with_input};

/// A file that its owner alone can read.
fn private(path: &Path, text: &str) -> String {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Runs a command that reads a group, with these options and variables, and checks that no output has a key.
fn get(platform: &Platform, options: &[&str], variables: &[(&str, &str)], input: &str) -> Run {
    let mut command = bare(["groups", "get", "1", "--base-url", platform.url()].iter().chain(options).copied());
    let run = with_input(
        {
            command.envs(variables.iter().copied());
            command
        },
        input,
    );
    for key in [platform.key(), "wrong-key-0123456789"] {
        assert!(!run.stdout.contains(key) && !run.stderr.contains(key), "{run:?}");
    }
    run
}

/// A configuration folder with two profiles that have the key of this file.
fn profiles(base: &Path, file: &str) -> String {
    fs::create_dir_all(base.join("iadvize")).unwrap();
    let text = format!("[profile.default]\nkey_file = '{file}'\n[profile.other]\nkey_command = ['cat', '{file}']\n");
    private(&base.join("iadvize/config.toml"), &text);
    base.to_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_source_is_used_and_a_refusal_names_it() {
    let platform = Platform::start().await.unwrap();
    let (right, wrong) = (platform.key(), "wrong-key-0123456789");
    let folder = folder("keys");
    let file = |name: &str, key: &str| private(&folder.join(name), &format!("{key}\n"));
    let (right_file, wrong_file) = (file("right", right), file("wrong", wrong));
    let (good, bad) = (profiles(&folder.join("good"), &right_file), profiles(&folder.join("bad"), &wrong_file));
    let of_key = |key: &'static str| [("IADVIZE_API_KEY", key)];
    // Each row: options, variables, standard input; the same with the wrong key names the source.
    type Row<'a> = (Vec<&'a str>, Vec<(&'a str, &'a str)>, &'a str);
    let key: &'static str = "test-key";
    assert_eq!(key, right);
    let rows: [(Row<'_>, Row<'_>, &str); 6] = [
        (
            (vec!["--key-file", &right_file], of_key(wrong).to_vec(), ""),
            (vec!["--key-file", &wrong_file], of_key(key).to_vec(), ""),
            "the key is from the file ",
        ),
        (
            (vec!["--key-stdin"], of_key(wrong).to_vec(), "test-key\n"),
            (vec!["--key-stdin"], of_key(key).to_vec(), "wrong-key-0123456789\n"),
            "the key is from standard input",
        ),
        (
            (vec![], [of_key(key)[0], ("XDG_CONFIG_HOME", &bad)].to_vec(), ""),
            (vec![], [of_key(wrong)[0], ("XDG_CONFIG_HOME", &good)].to_vec(), ""),
            "the key is from the environment variable IADVIZE_API_KEY",
        ),
        (
            (vec!["--profile", "default"], [of_key(wrong)[0], ("XDG_CONFIG_HOME", &good)].to_vec(), ""),
            (vec!["--profile", "default"], [of_key(key)[0], ("XDG_CONFIG_HOME", &bad)].to_vec(), ""),
            "of the profile `default`",
        ),
        (
            (
                vec![],
                [("PATH", "/usr/bin:/bin"), ("IADVIZE_PROFILE", "other"), ("XDG_CONFIG_HOME", &good)].to_vec(),
                "",
            ),
            (vec![], [("PATH", "/usr/bin:/bin"), ("IADVIZE_PROFILE", "other"), ("XDG_CONFIG_HOME", &bad)].to_vec(), ""),
            "the key is from `key_command` of the profile `other`",
        ),
        (
            (vec![], [("XDG_CONFIG_HOME", &*good)].to_vec(), ""),
            (vec![], [("XDG_CONFIG_HOME", &*bad)].to_vec(), ""),
            "of the profile `default`",
        ),
    ];
    for ((options, variables, input), (wrong_options, wrong_variables, wrong_input), source) in rows {
        get(&platform, &options, &variables, input).succeeded();
        let stderr = get(&platform, &wrong_options, &wrong_variables, wrong_input).failed(4);
        assert!(stderr.contains("Forbidden") && stderr.contains(source), "{stderr}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_cannot_be_read() {
    let platform = Platform::start().await.unwrap();
    let folder = folder("unreadable");
    let open = private(&folder.join("open"), platform.key());
    fs::set_permissions(&open, fs::Permissions::from_mode(0o644)).unwrap();
    let (empty, bell) = (private(&folder.join("empty"), "\n"), private(&folder.join("bell"), "secret\u{7}key"));
    let long = private(&folder.join("long"), &"x".repeat(5_000));
    let config = folder.join("iadvize");
    fs::create_dir(&config).unwrap();
    private(&config.join("config.toml"), "[profile.failing]\nkey_command = ['false']\n[profile.none]\n");
    let home = folder.to_str().unwrap();
    for (options, problem) in [
        (vec!["--key-file", &*open], "others can read it"),
        (vec!["--key-file", &empty], "has no key"),
        (vec!["--key-file", &bell], "control characters"),
        (vec!["--key-file", &long], "too long"),
        (vec!["--key-file", "/missing"], "key file /missing"),
        (vec!["--key-stdin"], "standard input has no key"),
        (vec!["--profile", "failing"], "`key_command` of the profile `failing`"),
        (vec!["--profile", "none"], "no key"),
        (vec!["--profile", "missing"], "has no profile `missing`"),
        (vec![], "no key"),
    ] {
        let variables = [("XDG_CONFIG_HOME", home), ("PATH", "/usr/bin:/bin")];
        let stderr = get(&platform, &options, &variables, "").failed(2);
        assert!(stderr.contains(problem) && !stderr.contains("secret"), "{options:?}: {stderr}");
    }
    assert!(platform.received().is_empty());
    // A pipe belongs to the process.
    fs::set_permissions(&open, fs::Permissions::from_mode(0o600)).unwrap();
    get(&platform, &["--key-file", &open], &[], "").succeeded();
    get(&platform, &["--key-file", "/dev/stdin"], &[], platform.key()).succeeded();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_has_an_address() {
    let platform = Platform::start().await.unwrap();
    let folder = folder("address");
    fs::create_dir(folder.join("iadvize")).unwrap();
    let config = folder.join("iadvize/config.toml");
    private(&config, &format!("[profile.default]\nbase_url = '{}'\n", platform.url()));
    let variables = [("XDG_CONFIG_HOME", folder.to_str().unwrap()), ("IADVIZE_API_KEY", platform.key())];
    let run = || Run::of(bare(["groups", "get", "1"]).envs(variables).output().unwrap());
    run().succeeded();
    // A user who can write the file chooses where the key is sent.
    fs::set_permissions(&config, fs::Permissions::from_mode(0o666)).unwrap();
    let stderr = run().failed(2);
    assert!(stderr.contains("others can write it"), "{stderr}");
}

/// Other users see the arguments of a process: those of the program, and of the program that prints the key.
#[tokio::test(flavor = "multi_thread")]
async fn no_process_has_the_key_as_an_argument() {
    let platform = Platform::start().await.unwrap();
    let folder = folder("arguments");
    let file = private(&folder.join("key"), platform.key());
    let seen = folder.join("seen");
    fs::create_dir(folder.join("iadvize")).unwrap();
    let seen_by = format!("cat /proc/$PPID/cmdline /proc/$$/cmdline > {}", seen.display());
    let text = format!("[profile.default]\nkey_command = ['sh', '-c', '{seen_by}; cat {file}']\n");
    private(&folder.join("iadvize/config.toml"), &text);
    let variables = [("XDG_CONFIG_HOME", folder.to_str().unwrap()), ("PATH", "/usr/bin:/bin")];
    get(&platform, &[], &variables, "").succeeded();
    let arguments = fs::read_to_string(seen).unwrap();
    assert!(arguments.contains("\0groups\0") && arguments.contains("\0-c\0"), "{arguments}");
    assert!(!arguments.contains(platform.key()), "{arguments}");
}

/// No option takes a key.
#[test]
fn a_key_is_no_argument() {
    for option in ["--key", "--api-key", "--token"] {
        Run::of(bare(["groups", "list", option, "x"]).output().unwrap()).failed(2);
    }
}

/// Serves one response to each of two requests, with the key in place of a date.
fn echoing(key: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let body = format!(r#"{{"meta":{{"status":"success"}},"data":[{{"id":1,"created_at":"{key}"}}]}}"#);
    std::thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]).unwrap();
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close";
            write!(stream, "{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
        }
    });
    url
}

#[test]
fn a_record_with_the_key_does_not_show_it() {
    let url = echoing("key-0123456789");
    let list = |key: &str| {
        let mut command = bare(["groups", "list", "--base-url", &url]);
        Run::of(command.env("IADVIZE_API_KEY", key).output().unwrap()).failed(1)
    };
    let shown = list("key-0123456789");
    assert!(shown.contains("created_at") && !shown.contains("key-0123456789"), "{shown}");
    let shown = list("another-key-0123456789");
    assert!(shown.contains("created_at") && shown.contains("key-0123456789"), "{shown}");
}
