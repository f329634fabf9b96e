//! Response bodies: read whole, decompressed, and limited in size.

use bytes::{Bytes, BytesMut};
use http::Response;
use http_body_util::BodyExt;

use tokio::task::consume_budget;

#[cfg(feature = "gzip")]
use super::gzip::plain;
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
        // Many small frames may be there already. The deadline must end them as well.
        consume_budget().await;
    }
    plain(Response::from_parts(head, body.freeze()), limit).await
}

/// Without decompression, the body stays as it is.
#[cfg(not(feature = "gzip"))]
async fn plain(response: Response<Bytes>, _: u64) -> Outcome {
    Ok(response)
}
