//! Faults that tests can request.

mod apply;
mod change;
mod pattern;
mod rules;
mod spoil;
mod when;

use std::time::Duration;

use serde_json::{Value, json};

use crate::gzip;
use crate::scripted::Scripted;

pub use apply::Outcome;
pub use change::Change;
pub use pattern::Pattern;
pub use rules::{Due, Rules};
use spoil::Damage;
pub use when::When;

/// A fault in one response.
///
/// There are three kinds. Some spoil the platform's own response, such as [`truncated`](Fault::truncated): the request
/// has been carried out. Some replace the response, such as [`status`](Fault::status) and [`reset`](Fault::reset): the
/// request changes nothing, unless [`carried_out`](Fault::carried_out) is added. [`latency`](Fault::latency) only
/// delays the response.
///
/// ```
/// use std::time::Duration;
/// use iadvize_platform::{Fault, Scripted};
///
/// let busy = Fault::status(503).retry_after("1");
/// let created_but_lost = Fault::reset().carried_out();
/// let slow_and_cut = Fault::truncated().delayed(Duration::from_millis(20));
/// let custom = Fault::from(Scripted::json(200, "[]"));
/// # let _ = (busy, created_but_lost, slow_and_cut, custom);
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    kind: Kind,
    delay: Duration,
    carried_out: bool,
    headers: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
enum Kind {
    /// The platform's own response, unchanged.
    Own,
    OwnUnder(u16),
    OwnEdited {
        pointer: String,
        member: Option<Value>,
    },
    OwnDamaged {
        pointer: String,
        damage: Damage,
    },
    OwnBrokenGzip,
    /// A part of the body, then the end of the connection.
    OwnCut {
        reset: bool,
    },
    Instead(Scripted),
    /// The end of the connection, without a response.
    End {
        reset: bool,
    },
    Drip(Duration),
    Flood,
    Silence,
}

/// Faults that spoil the platform's own response.
impl Fault {
    /// Delays the regular response. If the client disconnects during the delay, the request is not carried out. With
    /// [`carried_out`](Fault::carried_out), the request is carried out before the delay.
    pub fn latency(delay: Duration) -> Fault {
        Fault::default().delayed(delay)
    }

    /// The regular response with another HTTP status: `Fault::success(500)` is a `success` envelope with status 500.
    pub fn success(status: u16) -> Fault {
        Fault::of(Kind::OwnUnder(status))
    }

    /// The regular response with another value at this JSON pointer: `Fault::altered("/pagination/pages", 99)`.
    pub fn altered(pointer: impl Into<String>, member: impl Into<Value>) -> Fault {
        Fault::of(Kind::OwnEdited { pointer: pointer.into(), member: Some(member.into()) })
    }

    /// The regular response without the member at this JSON pointer: `Fault::without("/pagination")`.
    pub fn without(pointer: impl Into<String>) -> Fault {
        Fault::of(Kind::OwnEdited { pointer: pointer.into(), member: None })
    }

    /// The whole head, half of the body, then a reset (RST) of the connection.
    pub fn reset_mid_body() -> Fault {
        Fault::of(Kind::OwnCut { reset: true })
    }

    /// The whole head, half of the announced body, then an orderly end (FIN) of the connection.
    pub fn truncated() -> Fault {
        Fault::of(Kind::OwnCut { reset: false })
    }

    /// A complete body that claims to be gzip but is only the first half of a stream. Sent even to clients that do not
    /// accept gzip.
    pub fn broken_gzip() -> Fault {
        Fault::of(Kind::OwnBrokenGzip)
    }
}

/// Faults that replace the response.
impl Fault {
    /// This HTTP status with a `fail` envelope. With status 200, only the envelope shows the failure.
    pub fn status(status: u16) -> Fault {
        Fault::envelope(status, "fail")
    }

    /// This HTTP status with an `error` envelope.
    pub fn error(status: u16) -> Fault {
        Fault::envelope(status, "error")
    }

    /// This HTTP status without a body.
    pub fn empty(status: u16) -> Fault {
        Scripted::new(status).into()
    }

    /// This HTTP status with the HTML error page of a proxy.
    pub fn html(status: u16) -> Fault {
        let page = "<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n";
        Scripted::new(status).header("content-type", "text/html; charset=utf-8").body(page).into()
    }

    /// A 200 that claims to be JSON but is not valid UTF-8.
    pub fn garbage() -> Fault {
        Scripted::json(200, &b"{\"meta\": \xff\xfe\x00]<"[..]).into()
    }

    /// A 200 with a valid gzip body that decompresses to `size` bytes, about a thousand times its own size.
    pub fn gzip_bomb(size: usize) -> Fault {
        Scripted::json(200, gzip::stream(&vec![b' '; size])).header("content-encoding", "gzip").into()
    }

    /// A redirect to this location, which is sent unchanged.
    pub fn redirect(status: u16, location: impl Into<String>) -> Fault {
        Scripted::new(status).header("location", location).into()
    }

    /// A reset (RST) of the connection.
    pub fn reset() -> Fault {
        Fault::of(Kind::End { reset: true })
    }

    /// An orderly end (FIN) of the connection.
    pub fn closed() -> Fault {
        Fault::of(Kind::End { reset: false })
    }

    /// Sends nothing and keeps the connection open.
    pub fn silence() -> Fault {
        Fault::of(Kind::Silence)
    }

    /// A 200 whose body never ends: it starts at once and continues with one byte per interval.
    pub fn drip(every: Duration) -> Fault {
        Fault::of(Kind::Drip(every))
    }

    /// A 200 whose body never ends and is sent as fast as the client reads.
    pub fn flood() -> Fault {
        Fault::of(Kind::Flood)
    }
}

/// Modifiers of a fault.
impl Fault {
    /// Waits before the fault. If the client disconnects during the wait, the request is not carried out.
    pub fn delayed(mut self, delay: Duration) -> Fault {
        self.delay = delay;
        self
    }

    /// Carries the request out first, before any delay: a write takes effect although the client gets no success.
    pub fn carried_out(mut self) -> Fault {
        self.carried_out = true;
        self
    }

    /// Adds a header to the response, if there is one.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Fault {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a `Retry-After` header with any text: seconds, a date, or neither.
    pub fn retry_after(self, value: impl Into<String>) -> Fault {
        self.header("retry-after", value)
    }

    fn of(kind: Kind) -> Fault {
        Fault { kind, delay: Duration::ZERO, carried_out: false, headers: Vec::new() }
    }

    fn envelope(status: u16, word: &str) -> Fault {
        let message = format!("A test asked for status {status}.");
        Scripted::json(status, json!({"meta": {"status": word, "message": message}}).to_string()).into()
    }
}

/// The regular response, without a fault.
impl Default for Fault {
    fn default() -> Fault {
        Fault::of(Kind::Own)
    }
}

impl From<Scripted> for Fault {
    fn from(scripted: Scripted) -> Fault {
        Fault::of(Kind::Instead(scripted))
    }
}
