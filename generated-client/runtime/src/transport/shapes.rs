//! Records the shape of responses: their keys and JSON types, and no value.
//!
//! `origin` names the operation of a request, `walk` visits a response, `name` decides which names are data, `form` names the
//! type of a value, `tally` counts, `file` writes.

mod file;
mod form;
mod name;
mod origin;
mod tally;
#[cfg(test)]
mod tests;
mod walk;

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Request, Response};

use super::{Exchange, Transport};
use crate::wire::repaired;
use origin::Origin;
pub(crate) use origin::Requested;
use tally::Tally;

/// Records the shape of responses, for maintainers of this client to compare with what it knows about the API. A clone records
/// into the same place, so one value can serve several clients.
///
/// The shape of a response is its keys, and how often each of them has which JSON type, is null or is absent. Values are not
/// recorded, with one exception: the words of fields that are known as enums or booleans, such as `manager`. Keys that
/// look like data are recorded as `{number}`, `{date}` or `{text}`, and identifiers in paths as `{}`. The API key is never
/// recorded. A record takes little memory, whatever the server sends.
///
/// ```
/// use iadvize::transport::Shapes;
/// use iadvize::{ApiKey, Client};
///
/// # fn main() -> Result<(), iadvize::Error> {
/// let shapes = Shapes::new();
/// let around = shapes.clone();
/// let client = Client::builder(ApiKey::new("0123456789abcdef")).transport(move |http| around.around(http)).build()?;
/// // Calls of `client`, then `shapes.save("shapes.json")`.
/// assert!(shapes.to_json().contains(r#""operations": {}"#));
/// # Ok(())
/// # }
/// ```
///
/// Only successful responses to requests of the client are recorded; `unrecorded` counts the others. A key that is a word in
/// lower case looks like the name of a field: read the file before you send it.
#[derive(Clone, Default)]
pub struct Shapes {
    tally: Arc<Mutex<Tally>>,
}

impl Shapes {
    /// Creates an empty record.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Wraps a transport. Responses and errors are passed on unchanged.
    pub fn around<T: Transport>(&self, transport: T) -> Recording<T> {
        Recording { transport, shapes: self.clone() }
    }

    /// The record as JSON, with a line for each key, sorted.
    #[must_use]
    pub fn to_json(&self) -> String {
        file::json(&self.tally())
    }

    /// Writes the record as JSON to a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> std::io::Result<()> {
        std::fs::write(path, self.to_json())
    }

    fn record(&self, origin: &Origin, response: &Response<Bytes>) {
        // The first visit finds out whether the response is a success. Only then the second visit counts.
        let is_success =
            |body: &&[u8]| response.status().is_success() && walk::walk(body, origin, &mut Tally::default());
        let body = Some(&**response.body()).filter(is_success);
        let repaired = if body.is_none() { repaired(response.body()) } else { None };
        match body.or_else(|| repaired.as_deref().filter(is_success)) {
            Some(body) => drop(walk::walk(body, origin, &mut self.tally())),
            None => self.tally().leave_out(origin),
        }
    }

    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shapes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shapes").finish_non_exhaustive()
    }
}

/// A transport that records the shape of responses; returned by [`Shapes::around`].
#[derive(Clone, Debug)]
pub struct Recording<T> {
    transport: T,
    shapes: Shapes,
}

impl<T: Transport> Transport for Recording<T> {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        let requested = request.extensions().get::<Requested>().cloned();
        Box::pin(async move {
            let outcome = self.transport.execute(request).await;
            if let (Some(requested), Ok(response)) = (requested, &outcome) {
                self.shapes.record(&Origin::of(requested), response);
            }
            outcome
        })
    }
}
