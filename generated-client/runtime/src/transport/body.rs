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

#[cfg(feature = "gzip")]
fn plain(response: Response<Bytes>, limit: u64) -> Outcome {
    use std::io::Read;

    use flate2::read::MultiGzDecoder;
    use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

    let is_gzip = response.headers().get(CONTENT_ENCODING).is_some_and(|encoding| encoding.as_bytes() == b"gzip");
    if !is_gzip || response.body().is_empty() {
        return Ok(response);
    }
    let (mut head, packed) = response.into_parts();
    let mut body = Vec::new();
    let read = MultiGzDecoder::new(&*packed).take(limit.saturating_add(1)).read_to_end(&mut body);
    read.map_err(|error| TransportError::Broken(error.into()))?;
    if body.len() as u64 > limit {
        return Err(TransportError::TooLarge(limit));
    }
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    Ok(Response::from_parts(head, body.into()))
}

#[cfg(not(feature = "gzip"))]
fn plain(response: Response<Bytes>, _: u64) -> Outcome {
    Ok(response)
}
