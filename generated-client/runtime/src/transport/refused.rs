//! Requests that the server did not process.

use std::error::Error;

/// Whether the server says that it did not process the request (RFC 9113, section 8.7). HTTP/1.1 cannot say that.
#[cfg(feature = "http2")]
pub(super) fn is_unprocessed(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            // Of a connection that shuts down, only the streams that the server did not process get this error.
            let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            return error.is_remote() && (is_refused || error.is_go_away());
        }
        next = error.source();
    }
    false
}

#[cfg(not(feature = "http2"))]
pub(super) fn is_unprocessed(_: &(dyn Error + 'static)) -> bool {
    false
}
