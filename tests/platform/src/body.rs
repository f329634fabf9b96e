//! The body of a response, as it is sent.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::traffic::Handled;

/// How long the server waits for a partial body to be sent before it ends the connection.
const SEND_TIME: Duration = Duration::from_millis(20);
/// The start of a JSON document that is not complete.
const START: Bytes = Bytes::from_static(b"{\"data\": [");
const SLOW_PIECE: Bytes = Bytes::from_static(b" ");
const FAST_PIECE: Bytes = Bytes::from_static(&[b' '; 16 * 1024]);

#[derive(Debug)]
pub struct Body {
    /// The bytes to send next.
    piece: Option<Bytes>,
    rest: Rest,
    wait: Option<Pin<Box<Sleep>>>,
    /// Counts the request as in flight until the body is dropped.
    handled: Option<Handled>,
}

#[derive(Clone, Copy, Debug)]
enum Rest {
    Nothing,
    Aborted,
    Drip(Duration),
    Flood,
}

impl Body {
    pub fn whole(bytes: Bytes) -> Body {
        Body::new(bytes, Rest::Nothing)
    }

    /// Sends these bytes and then ends the connection.
    pub fn cut(bytes: Bytes) -> Body {
        Body::new(bytes, Rest::Aborted)
    }

    pub fn drip(every: Duration) -> Body {
        Body::new(START, Rest::Drip(every))
    }

    pub fn flood() -> Body {
        Body::new(START, Rest::Flood)
    }

    fn new(bytes: Bytes, rest: Rest) -> Body {
        Body { piece: Some(bytes).filter(|bytes| !bytes.is_empty()), rest, wait: None, handled: None }
    }

    pub fn holding(mut self, handled: Handled) -> Body {
        self.handled = Some(handled);
        self
    }

    /// Ready once `duration` has passed since the first call.
    fn poll_wait(&mut self, duration: Duration, context: &mut Context<'_>) -> Poll<()> {
        let wait = self.wait.get_or_insert_with(|| Box::pin(sleep(duration)));
        ready!(wait.as_mut().poll(context));
        self.wait = None;
        Poll::Ready(())
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Aborted;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Aborted>>> {
        if let Some(piece) = self.piece.take() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        let piece = match self.rest {
            Rest::Nothing => return Poll::Ready(None),
            Rest::Aborted => {
                ready!(self.poll_wait(SEND_TIME, context));
                return Poll::Ready(Some(Err(Aborted)));
            }
            Rest::Drip(every) => {
                ready!(self.poll_wait(every, context));
                SLOW_PIECE
            }
            Rest::Flood => FAST_PIECE,
        };
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.piece.is_none() && matches!(self.rest, Rest::Nothing)
    }

    fn size_hint(&self) -> SizeHint {
        match self.rest {
            Rest::Nothing => SizeHint::with_exact(self.piece.as_ref().map_or(0, |piece| piece.len() as u64)),
            Rest::Aborted | Rest::Drip(_) | Rest::Flood => SizeHint::new(),
        }
    }
}

/// Ends the body and the connection.
#[derive(Debug)]
pub struct Aborted;

impl fmt::Display for Aborted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a fault ends the connection")
    }
}

impl Error for Aborted {}
