//! What callers ask an error.

use http::StatusCode;

use super::{Error, ErrorKind};
use crate::generated::api::Refusal;
use crate::retry::Failure;

/// The kinds of errors that programs handle. At most one of the methods from `is_not_found` to `is_decode` is true.
impl Error {
    /// Whether the record or the path does not exist: the API reports an unknown identifier, or no other cause that
    /// this version knows and the HTTP status is 404.
    ///
    /// ```
    /// # use iadvize::transport::{Exchange, Transport};
    /// # struct Fixed(u16, &'static str);
    /// # impl Transport for Fixed {
    /// #     fn execute(&self, _: http::Request<bytes::Bytes>) -> Exchange<'_> {
    /// #         let response = http::Response::builder().status(self.0).body(self.1.into()).unwrap();
    /// #         Box::pin(async { Ok(response) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), iadvize::Error> {
    /// # let body = r#"{"meta":{"status":"error","message":"Unknown 'operator' with 'id' 7."}}"#;
    /// # let client = iadvize::Client::builder(iadvize::ApiKey::new("unused")).transport(|_| Fixed(404, body)).build()?;
    /// use iadvize::operator::OperatorId;
    ///
    /// let operator = match client.operators().get(OperatorId(7)).send().await {
    ///     Ok(operator) => Some(operator),
    ///     Err(error) if error.is_not_found() => None,
    ///     Err(error) => return Err(error),
    /// };
    /// assert_eq!(operator, None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_not_found(&self) -> bool {
        self.is_refused(Refusal::UnknownId, StatusCode::NOT_FOUND)
    }

    /// Whether the key is unknown or lacks the right for this call: the API reports this, or no other cause that this
    /// version knows and the HTTP status is 403.
    pub fn is_forbidden(&self) -> bool {
        self.is_refused(Refusal::Forbidden, StatusCode::FORBIDDEN)
    }

    /// Whether the client sent too many requests: the HTTP status is 429.
    pub fn is_rate_limited(&self) -> bool {
        matches!(self.kind(), ErrorKind::RateLimited { .. })
    }

    /// Whether the server failed, or a proxy in front of it: the HTTP status is 5xx.
    pub fn is_server_error(&self) -> bool {
        matches!(self.kind(), ErrorKind::Server { .. })
    }

    /// Whether one of the client's time limits passed before the response was complete. The HTTP statuses 408 and 504,
    /// which report a time limit of the server, do not count, and neither does the limit of connecting: see
    /// [`is_connect`](Self::is_connect).
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout)
    }

    /// Whether no request was sent because the client could not connect: the host is unknown, the connection was
    /// refused, TLS failed, or the time limit of connecting passed. A connection that is lost later does not count.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect)
    }

    /// Whether the HTTP status reports success, but the client cannot read the response: it is not an envelope, or its
    /// data is not as expected.
    pub fn is_decode(&self) -> bool {
        match self.kind() {
            ErrorKind::Decode { .. } => true,
            ErrorKind::UnexpectedResponse { .. } => self.status().is_some_and(|status| status.is_success()),
            _ => false,
        }
    }

    /// Whether the same request can be sent again without being carried out twice, and may succeed then. The client's
    /// own retries follow this method, unless [`retry_creates`](crate::RetryPolicy::retry_creates) allows more.
    ///
    /// This is the case if the server did not process the request in any attempt, or if a listing changed while it was read. It is also
    /// the case for requests that read, change or delete, if the connection was lost, the time limit passed, or the
    /// [`RetryPolicy`](crate::RetryPolicy) of the call retries after this HTTP status. A request that creates may have
    /// been carried out: check before creating again.
    pub fn is_safe_to_retry(&self) -> bool {
        let failure = match (self.kind(), self.status()) {
            (ErrorKind::Changed { .. }, _) => return true,
            (ErrorKind::Connect | ErrorKind::Transport | ErrorKind::Timeout, _) => match self.0.processed {
                true => Failure::Lost,
                false => Failure::Unprocessed,
            },
            (_, Some(status)) if !status.is_success() => Failure::Status(status, None),
            _ => return false,
        };
        self.0.call.as_ref().is_some_and(|call| call.policy.is_safe(&call.method, &failure))
    }

    /// Whether the API reports this cause, or a response without a known cause has this HTTP status.
    fn is_refused(&self, cause: Refusal, status: StatusCode) -> bool {
        match self.kind() {
            ErrorKind::Refused { refusal: Some(refusal), .. } => *refusal == cause,
            _ => self.status() == Some(status),
        }
    }
}
