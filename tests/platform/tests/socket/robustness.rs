use iadvize_platform::Platform;

use crate::call::{FORM, JSON, get, post, put, raw, with_headers};

#[tokio::test]
async fn unknown_paths() {
    let platform = Platform::start().await.unwrap();
    for path in
        ["", "/", "/operators", "/operator/", "/operator/1/2", "/operator/1/live/2", "/statistic/1", "/odigocallback"]
    {
        assert_eq!(get(&platform, path).status, 404, "{path}");
    }
    let key = platform.key();
    let response = raw(
        &platform,
        format!("GET /client HTTP/1.1\r\nhost: x\r\nx-api-key: {key}\r\nconnection: close\r\n\r\n").as_bytes(),
    );
    assert_eq!(response.status, 404);
}

#[tokio::test]
async fn methods_not_allowed() {
    let platform = Platform::start().await.unwrap();
    platform.store("desk");
    for (path, allowed) in [
        ("/client", "GET, HEAD"),
        ("/client/1", "GET, HEAD"),
        ("/website/1", "GET, HEAD, PUT"),
        ("/group", "GET, HEAD, POST"),
        ("/group/1", "GET, HEAD, PUT, DELETE"),
        ("/conversation.json-unicode", "GET, HEAD"),
        ("/tag", "GET, HEAD, POST"),
        ("/tag/1", "GET, HEAD"),
        ("/callmeeting", "GET, HEAD"),
        ("/statistic", "GET, HEAD"),
        ("/operator/live", "GET, HEAD"),
        ("/operator/1/live", "GET, HEAD, PUT"),
        ("/operator/1/profile", "GET, HEAD"),
        ("/operator/1/statistic", "GET, HEAD"),
        ("/odigocallback/pickup", "POST"),
        ("/odigocallback/hangup", "POST"),
        ("/desk", "GET, HEAD, POST"),
        ("/desk/1", "GET, HEAD, PUT, DELETE"),
    ] {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            let response = with_headers(&platform, method, path, "x-api-key: test-key\r\n", "");
            let is_allowed = allowed.split(", ").any(|allowed| allowed == method);
            assert_eq!(response.status != 405, is_allowed, "{method} {path}");
            assert_eq!(response.header("allow"), (!is_allowed).then_some(allowed), "{method} {path}");
        }
    }
    // No method is allowed where nothing is.
    for path in ["/callmeeting/1", "/operator/1/2", "/desk/1/2", "/odigocallback"] {
        for method in ["GET", "DELETE"] {
            let response = with_headers(&platform, method, path, "x-api-key: test-key\r\n", "");
            assert_eq!((response.status, response.header("allow")), (404, None), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let platform = Platform::start().await.unwrap();
    for path in ["/operator", "/operator/1", "/operator/live", "/statistic", "/operator/999", "/operator?limit=0"] {
        let key = "x-api-key: test-key\r\n";
        let [head, get] = ["HEAD", "GET"].map(|method| with_headers(&platform, method, path, key, ""));
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        assert_eq!(head.header("content-type"), Some("application/json"), "{path}");
        assert_eq!(head.header("content-length"), Some(get.body.len().to_string().as_str()), "{path}");
    }
    assert_eq!(platform.received()[0].method, "HEAD");
    assert_eq!((platform.carried_out("HEAD /operator"), platform.carried_out("GET /operator")), (1, 1));
}

#[tokio::test]
async fn invalid_bytes_get_a_response_and_do_no_harm() {
    let platform = Platform::start().await.unwrap();
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(post(&platform, "/tag", JSON, &deep).status, 400);
    let brackets = format!("a{}=1", "[b]".repeat(10_000));
    assert_eq!(put(&platform, "/group/1", FORM, &brackets).status, 400);
    assert_eq!(put(&platform, "/group/1", FORM, "%ff%00%=%zz&=&&[]=1").status, 400);
    assert_eq!(put(&platform, "/operator/1", FORM, &"website_list[]=1&".repeat(50_000)).status, 200);
    assert_eq!(get(&platform, "/operator?filters[]=1&filters=2&filters[[]]").status, 400);
    assert_eq!(get(&platform, "/operator?filters[name]=%ff%fe**%00*").status, 200);
    assert_eq!(get(&platform, "/operator/%F0%9F%99%82").status, 404);
    assert_eq!(get(&platform, "/operator/99999999999999999999999").status, 404);
    assert_eq!(raw(&platform, b"\x16\x03\x01 not http\r\n\r\n").status, 400);
    assert_eq!(get(&platform, "/operator/1").status, 200);
}

/// Fragments in random order: every combination gets a response. A panic would close the connection without one.
#[tokio::test]
async fn arbitrary_requests_get_a_response() {
    const PATHS: [&str; 9] = [
        "/operator",
        "/operator/live",
        "/operator/1",
        "/operator/1/live",
        "/conversation.json-unicode",
        "/transaction",
        "/statistic",
        "/tag",
        "/visitor/1",
    ];
    const FRAGMENTS: [&str; 32] = [
        "filters[",
        "[",
        "]",
        "=",
        "&",
        "%",
        "%5B",
        "%ff",
        "*",
        "+",
        ",",
        "name",
        "website_list",
        "from",
        "to",
        "2024-02-30",
        "2024-01-01",
        "-9999-01-01",
        "9999-12-31%2023:59:59",
        "null",
        "!null",
        "page",
        "limit",
        "full",
        "granularity=day",
        "indicators",
        "contact_number",
        "18446744073709551615",
        "0",
        "1",
        "chat[available]",
        "resource",
    ];
    let platform = Platform::start().await.unwrap();
    let mut state = 1_u64;
    let mut draw = |count: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % count
    };
    for _ in 0..1_000 {
        let path = PATHS[draw(PATHS.len())];
        let text: String = (0..draw(12)).map(|_| FRAGMENTS[draw(FRAGMENTS.len())]).collect();
        let response = match draw(3) {
            0 => get(&platform, &format!("{path}?{text}")),
            1 => put(&platform, path, FORM, &text),
            _ => post(&platform, path, if draw(2) == 0 { FORM } else { JSON }, &text),
        };
        assert!((200..500).contains(&response.status), "{path} {text}: {response:?}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_rejected() {
    let platform = Platform::start().await.unwrap();
    let key = platform.key();
    let head = format!(
        "PUT /api/2/group/1 HTTP/1.1\r\nhost: x\r\nx-api-key: {key}\r\ncontent-type: {FORM}\r\nconnection: close\r\n"
    );
    let small = format!("{head}content-length: 6\r\n\r\nname=x");
    assert_eq!(raw(&platform, small.as_bytes()).status, 200);
    let announced = format!("{head}content-length: {}\r\n\r\n", 9 * 1024 * 1024);
    // The server need not read a body that it rejects: only the head is sent.
    assert_eq!(raw(&platform, announced.as_bytes()).status, 413);
    // If the length is not announced, the server notices only at the end.
    let chunk = format!("{:x}\r\n{}\r\n", 1024 * 1024, "x".repeat(1024 * 1024));
    let chunked = format!("{head}transfer-encoding: chunked\r\n\r\n{}0\r\n\r\n", chunk.repeat(8));
    assert_eq!(raw(&platform, chunked.as_bytes()).status, 400);
    let chunked = format!("{head}transfer-encoding: chunked\r\n\r\n{}1\r\nx\r\n0\r\n\r\n", chunk.repeat(8));
    assert_eq!(raw(&platform, chunked.as_bytes()).status, 413);
}
