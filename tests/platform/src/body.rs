//! The body of an answer, as it goes out.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::traffic::Handled;

/// How long a part of a body may take to leave before the connection ends.
const DEPARTURE: Duration = Duration::from_millis(20);
/// Whatever JSON begins like this has not ended yet.
const START: Bytes = Bytes::from_static(b"{\"data\": [");
const SLOW_PIECE: Bytes = Bytes::from_static(b" ");
const FAST_PIECE: Bytes = Bytes::from_static(&[b' '; 16 * 1024]);

#[derive(Debug)]
pub struct Body {
    /// What comes at once.
    piece: Option<Bytes>,
    rest: Rest,
    wait: Option<Pin<Box<Sleep>>>,
    /// The request counts as being handled until its answer has been sent.
    handled: Option<Handled>,
}

#[derive(Clone, Copy, Debug)]
enum Rest {
    Nothing,
    BrokenOff,
    Drip(Duration),
    Flood,
}

impl Body {
    pub fn whole(bytes: Bytes) -> Body {
        Body::new(bytes, Rest::Nothing)
    }

    /// These bytes, and then the connection ends.
    pub fn cut(bytes: Bytes) -> Body {
        Body::new(bytes, Rest::BrokenOff)
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

    /// Ready once this long has passed since the first call.
    fn poll_wait(&mut self, duration: Duration, context: &mut Context<'_>) -> Poll<()> {
        let wait = self.wait.get_or_insert_with(|| Box::pin(sleep(duration)));
        ready!(wait.as_mut().poll(context));
        self.wait = None;
        Poll::Ready(())
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        if let Some(piece) = self.piece.take() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        let piece = match self.rest {
            Rest::Nothing => return Poll::Ready(None),
            Rest::BrokenOff => {
                ready!(self.poll_wait(DEPARTURE, context));
                return Poll::Ready(Some(Err(BrokenOff)));
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
            Rest::BrokenOff | Rest::Drip(_) | Rest::Flood => SizeHint::new(),
        }
    }
}

/// The body ends here, and the connection with it.
#[derive(Debug)]
pub struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection ends here on purpose")
    }
}

impl Error for BrokenOff {}
