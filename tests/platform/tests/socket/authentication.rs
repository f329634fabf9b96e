use iadvize_platform::Platform;

use crate::call::with_headers;

fn status(platform: &Platform, path: &str, headers: &str) -> u16 {
    with_headers(platform, "GET", path, headers, "").status
}

#[tokio::test]
async fn the_key_is_accepted_in_three_places() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(platform.key(), "test-key");
    assert_eq!(status(&platform, "/client", "X-API-Key: test-key\r\n"), 200);
    assert_eq!(status(&platform, "/client?key=test-key", ""), 200);
    // `test-key:any:thing` and `test-key:`.
    assert_eq!(status(&platform, "/client", "Authorization: Basic dGVzdC1rZXk6YW55OnRoaW5n\r\n"), 200);
    assert_eq!(status(&platform, "/client", "authorization: basic dGVzdC1rZXk6\r\n"), 200);
}

#[tokio::test]
async fn any_other_key_is_forbidden() {
    let platform = Platform::start().await.unwrap();
    let response = with_headers(&platform, "GET", "/client", "", "");
    assert_eq!(response.outcome(), (403, "error".to_owned(), "Forbidden".to_owned()));
    assert_eq!(response.json().as_object().unwrap().len(), 1);
    assert_eq!(status(&platform, "/client", "X-API-Key: other\r\n"), 403);
    assert_eq!(status(&platform, "/client?key=test", ""), 403);
    // `other:test-key`: the password is ignored. Then invalid base64, then another scheme.
    assert_eq!(status(&platform, "/client", "Authorization: Basic b3RoZXI6dGVzdC1rZXk=\r\n"), 403);
    assert_eq!(status(&platform, "/client", "Authorization: Basic test-key\r\n"), 403);
    assert_eq!(status(&platform, "/client", "Authorization: Bearer dGVzdC1rZXk6\r\n"), 403);
}

#[tokio::test]
async fn an_unauthorised_client_cannot_see_what_exists() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(status(&platform, "/operator/1", ""), 403);
    assert_eq!(status(&platform, "/operator/99999", ""), 403);
    assert_eq!(status(&platform, "/nothing?limit=0", ""), 403);
}
