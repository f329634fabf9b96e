//! Applies a fault to a response.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::Value;
use tokio::time::sleep;

use super::spoil::damaged;
use super::{Fault, Kind};
use crate::body::Body;
use crate::gzip;
use crate::scripted;

/// What the client receives.
#[derive(Debug)]
pub enum Outcome {
    Response(Response<Body>),
    /// Resets the connection in the middle of this response.
    Reset(Response<Body>),
    Ended {
        reset: bool,
    },
    Silence,
}

impl Fault {
    /// Applies the fault to one request. `respond` carries the request out and makes the regular response. A client that
    /// accepts gzip gets it under the name `coding`.
    pub async fn apply(self, respond: impl Fn() -> Response<Bytes>, coding: Option<&'static str>) -> Outcome {
        let early = self.carried_out.then(&respond);
        if !self.delay.is_zero() {
            sleep(self.delay).await;
        }
        let headers = self.headers;
        let with_headers = |mut response: Response<Bytes>| match scripted::add_headers(&mut response, &headers) {
            Ok(()) => response,
            Err(error) => scripted::not_http(&error),
        };
        let own = || with_headers(early.unwrap_or_else(&respond));
        let compressed = |response| match coding {
            Some(coding) => gzip::compress(response, coding),
            None => response,
        };
        let whole = |response: Response<Bytes>| Outcome::Response(response.map(Body::whole));
        match self.kind {
            Kind::Own => whole(compressed(own())),
            Kind::OwnUnder(status) => whole(compressed(under(status, own()))),
            Kind::OwnEdited { pointer, member } => whole(compressed(own().map(|body| edited(&body, &pointer, member)))),
            Kind::OwnDamaged { pointer, damage } => {
                whole(compressed(own().map(|body| damaged(&body, &pointer, damage))))
            }
            Kind::OwnBrokenGzip => whole(half_gzip(own())),
            Kind::OwnCut { reset: false } => Outcome::Response(half(compressed(own()))),
            Kind::OwnCut { reset: true } => Outcome::Reset(half(compressed(own()))),
            Kind::Instead(scripted) => whole(with_headers(scripted.into_response())),
            Kind::End { reset } => Outcome::Ended { reset },
            Kind::Drip(every) => Outcome::Response(with_headers(endless()).map(|_| Body::drip(every))),
            Kind::Flood => Outcome::Response(with_headers(endless()).map(|_| Body::flood())),
            Kind::Silence => Outcome::Silence,
        }
    }
}

fn under(status: u16, mut response: Response<Bytes>) -> Response<Bytes> {
    match StatusCode::from_u16(status) {
        Ok(status) => {
            *response.status_mut() = status;
            response
        }
        Err(error) => scripted::not_http(&error.into()),
    }
}

/// Leaves a body without this place unchanged.
fn edited(body: &[u8], pointer: &str, member: Option<Value>) -> Bytes {
    let mut envelope: Value = serde_json::from_slice(body).unwrap_or_default();
    let (parent, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    if let Some(Value::Object(members)) = envelope.pointer_mut(parent) {
        match member {
            Some(member) => drop(members.insert(name.to_owned(), member)),
            None => drop(members.remove(name)),
        }
    }
    Bytes::from(envelope.to_string())
}

fn half(response: Response<Bytes>) -> Response<Body> {
    let (mut head, body) = response.into_parts();
    head.headers.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    Response::from_parts(head, Body::cut(body.slice(..body.len() / 2)))
}

fn half_gzip(response: Response<Bytes>) -> Response<Bytes> {
    let mut response = response.map(|body| {
        let stream = gzip::stream(&body);
        stream.slice(..stream.len() / 2)
    });
    response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    response
}

fn endless() -> Response<Bytes> {
    let mut response = Response::default();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
