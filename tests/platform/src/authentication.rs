//! The three ways to send the API key (section "Authentication").

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::request::Query;

/// Whether the request carries the key in one of the documented places. One correct key is enough, even if another
/// place holds a wrong one.
pub fn allows(key: &str, headers: &HeaderMap, query: &Query) -> bool {
    let in_header = headers.get("x-api-key").is_some_and(|value| value.as_bytes() == key.as_bytes());
    let in_query = query.parameter("key") == Some(key);
    in_header || in_query || user_name(headers).is_some_and(|name| name == key.as_bytes())
}

/// The user name of HTTP Basic authentication. The password is ignored.
fn user_name(headers: &HeaderMap) -> Option<Vec<u8>> {
    let (scheme, credentials) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let credentials = decode_base64(credentials.trim())?;
    let colon = credentials.iter().position(|byte| *byte == b':')?;
    Some(credentials[..colon].to_vec())
}

/// Decodes the standard alphabet of RFC 4648, with or without padding.
fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let (mut buffer, mut bits) = (0_u32, 0);
    for symbol in text.trim_end_matches('=').bytes() {
        let sextet = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        buffer = (buffer << 6) | u32::from(sextet);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits) as u8);
            buffer &= (1 << bits) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::decode_base64;

    #[test]
    fn base64_of_every_length() {
        assert_eq!(decode_base64("").as_deref(), Some(&b""[..]));
        assert_eq!(decode_base64("YQ==").as_deref(), Some(&b"a"[..]));
        assert_eq!(decode_base64("YWI=").as_deref(), Some(&b"ab"[..]));
        assert_eq!(decode_base64("YWJj").as_deref(), Some(&b"abc"[..]));
        assert_eq!(decode_base64("+/8="), Some(vec![0xfb, 0xff]));
        assert_eq!(decode_base64("a b"), None);
    }
}
