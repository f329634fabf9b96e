//! Compressed bodies.

use std::io::{BufRead, ErrorKind, Read, Result as IoResult};

use bytes::Bytes;
use flate2::bufread::GzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, Response};
use tokio::task::yield_now;

use super::{Outcome, TransportError};

/// How many bytes are decompressed without a pause.
const PACKED: usize = 1 << 14;

/// How many bytes come out without a pause.
const UNPACKED: u64 = 1 << 20;

/// Undoes the content codings, the last one first. A body with an unknown coding stays as it is.
pub(super) async fn plain(response: Response<Bytes>, limit: u64) -> Outcome {
    let (mut head, mut body) = response.into_parts();
    if let Some(layers) = gzip_layers(&head.headers).filter(|layers| *layers > 0 && !body.is_empty()) {
        for _ in 0..layers {
            body = unzipped(&body, limit).await?;
        }
        head.headers.remove(CONTENT_ENCODING);
        head.headers.remove(CONTENT_LENGTH);
    }
    Ok(Response::from_parts(head, body))
}

/// How many times the body is compressed, or `None` with another coding than gzip. Their names have no case, and
/// `x-gzip` is an alias (RFC 9110, section 8.4.1).
fn gzip_layers(headers: &HeaderMap) -> Option<usize> {
    let mut layers = 0;
    for value in headers.get_all(CONTENT_ENCODING) {
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

/// Decompresses piece by piece. Between the pieces, the deadline can end the work, and other tasks of the thread run: even
/// without content, gzip members and blocks take time.
async fn unzipped(packed: &[u8], limit: u64) -> Result<Bytes, TransportError> {
    let (mut decoder, mut body) = (GzDecoder::new(Pieces { rest: packed, room: PACKED }), Vec::new());
    loop {
        let room = limit.saturating_add(1).saturating_sub(body.len() as u64).min(UNPACKED);
        match decoder.by_ref().take(room).read_to_end(&mut body) {
            Ok(length) if (length as u64) < room => {
                let pieces = decoder.into_inner();
                // Zeros after the last member are padding, as in gzip itself.
                if pieces.rest.iter().all(|byte| *byte == 0) {
                    return Ok(body.into());
                }
                decoder = GzDecoder::new(pieces);
                continue;
            }
            Ok(_) if body.len() as u64 > limit => return Err(TransportError::TooLarge(limit)),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => decoder.get_mut().room = PACKED,
            Err(error) => return Err(TransportError::Broken(error.into())),
        }
        yield_now().await;
    }
}

/// Packed bytes, of which a reader gets `room` at a time.
struct Pieces<'a> {
    rest: &'a [u8],
    room: usize,
}

impl BufRead for Pieces<'_> {
    fn fill_buf(&mut self) -> IoResult<&[u8]> {
        match self.room {
            0 if !self.rest.is_empty() => Err(ErrorKind::WouldBlock.into()),
            room => Ok(&self.rest[..self.rest.len().min(room)]),
        }
    }

    fn consume(&mut self, length: usize) {
        self.rest = &self.rest[length..];
        self.room -= length;
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let length = self.fill_buf()?.read(into)?;
        self.consume(length);
        Ok(length)
    }
}
