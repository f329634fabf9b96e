//! Response bodies: read whole, decompressed, and limited in size.

use bytes::{Bytes, BytesMut};
use http::Response;
use http_body_util::BodyExt;

use super::{Outcome, TransportError};

/// The default limit of the size of a response: 64 MiB.
pub(crate) const DEFAULT_LIMIT: u64 = 64 << 20;

/// Reads and decompresses the whole body. `cause` is called if the connection is lost.
pub(super) async fn whole<B>(response: Response<B>, limit: u64, cause: fn(B::Error) -> TransportError) -> Outcome
where
    B: BodyExt<Data = Bytes> + Unpin,
{
    let (head, mut frames) = response.into_parts();
    let mut body = BytesMut::new();
    while let Some(frame) = frames.frame().await {
        let frame = frame.map_err(cause)?;
        let Ok(data) = frame.into_data() else { continue };
        if (body.len() + data.len()) as u64 > limit {
            return Err(TransportError::TooLarge(limit));
        }
        body.extend_from_slice(&data);
    }
    plain(Response::from_parts(head, body.freeze()), limit)
}

/// Undoes the content codings, the last one first. A body with an unknown coding stays as it is.
#[cfg(feature = "gzip")]
fn plain(response: Response<Bytes>, limit: u64) -> Outcome {
    use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

    let (mut head, mut body) = response.into_parts();
    if let Some(layers) = gzip_layers(&head.headers).filter(|layers| *layers > 0 && !body.is_empty()) {
        for _ in 0..layers {
            body = unzipped(&body, limit)?;
        }
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    }
    Ok(Response::from_parts(head, body))
}

/// How many times the body is compressed, or `None` with another coding than gzip. Their names have no case, and
/// `x-gzip` is an alias (RFC 9110, section 8.4.1).
#[cfg(feature = "gzip")]
fn gzip_layers(headers: &http::HeaderMap) -> Option<usize> {
    let mut layers = 0;
    for value in headers.get_all(http::header::CONTENT_ENCODING) {
        for coding in value.to_str().ok()?.split(',').map(|coding| coding.trim().to_ascii_lowercase()) {
            match &*coding {
                "gzip" | "x-gzip" => layers += 1,
                "identity" | "" => {}
                _ => return None,
            }
        }
    }
    Some(layers)
}

#[cfg(feature = "gzip")]
fn unzipped(packed: &[u8], limit: u64) -> Result<Bytes, TransportError> {
    use std::io::Read;

    let (mut body, mut rest) = (Vec::new(), packed);
    loop {
        let mut decoder = flate2::bufread::GzDecoder::new(rest);
        let room = limit.saturating_add(1) - body.len() as u64;
        decoder.by_ref().take(room).read_to_end(&mut body).map_err(|error| TransportError::Broken(error.into()))?;
        if body.len() as u64 > limit {
            return Err(TransportError::TooLarge(limit));
        }
        rest = decoder.into_inner();
        // Zeros after the last member are padding, as in gzip itself.
        if rest.iter().all(|byte| *byte == 0) {
            return Ok(body.into());
        }
    }
}

#[cfg(not(feature = "gzip"))]
fn plain(response: Response<Bytes>, _: u64) -> Outcome {
    Ok(response)
}
