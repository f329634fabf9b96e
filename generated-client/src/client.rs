//! The client: where the API is, who asks, and how.

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};

use crate::address;
use crate::auth::{ApiKey, Authentication, Credential};
use crate::call::Call;
use crate::envelope::Answer;
use crate::error::{Error, ErrorKind};
use crate::generated::Platform;
use crate::output::Output;
use crate::request::Request;
use crate::transport::{HttpTransport, Transport};

/// How long an exchange may take, unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How large an answer may be, unless the builder says otherwise.
const MAX_RESPONSE_BYTES: u64 = 64 << 20;

/// A client of the API. It holds its connections open between calls; cloning it is cheap and shares them.
///
/// `M` is how calls are sent: [`Async`], which needs a Tokio runtime.
///
/// ```no_run
/// # async fn example() -> Result<(), iadvize::Error> {
/// use iadvize::{ApiKey, Client, OperatorId, Platform};
///
/// let client = Client::builder(ApiKey::new("0123456789abcdef")).platform(Platform::HighAvailability).build()?;
/// let operator = client.operators().get(OperatorId(123)).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client<M = Async> {
    core: Arc<Core>,
    mode: M,
}

/// Calls are sent by `send().await`.
#[derive(Clone, Copy, Debug)]
pub struct Async;

impl Client<Async> {
    /// Starts a client that asks in the name of this key.
    pub fn builder(key: ApiKey) -> ClientBuilder {
        ClientBuilder {
            key,
            base_url: Platform::default().url().to_owned(),
            authentication: Authentication::default(),
            json_bodies: false,
            timeout: TIMEOUT,
            max_response_bytes: MAX_RESPONSE_BYTES,
        }
    }
}

impl<M> Client<M> {
    /// A call made by hand: any path, for what the generated calls do not cover. `T` says how the answer is read: as a
    /// record, a list of records, [`Done`](crate::Done), [`Figures`](crate::Figures), or [`Value`](serde_json::Value) for
    /// whatever it is.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Request, Value};
    ///
    /// let data = client.call::<Value>(Request::get("/operator").segment(123)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T: Output>(&self, request: Request) -> Call<&Self, T> {
        Call::new(self, request)
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl<M: fmt::Debug> fmt::Debug for Client<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("base_url", &self.core.base_url).field("mode", &self.mode).finish()
    }
}

/// Makes a [`Client`]; begun by [`Client::builder`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    key: ApiKey,
    base_url: String,
    authentication: Authentication,
    json_bodies: bool,
    timeout: Duration,
    max_response_bytes: u64,
}

impl ClientBuilder {
    /// Asks on this platform. The default is [`Platform::Standard`].
    pub fn platform(self, platform: Platform) -> Self {
        self.base_url(platform.url())
    }

    /// Asks at this address, to which paths such as `/operator` are appended. It is HTTPS, except for this very machine
    /// (`localhost`, `127.0.0.0/8`, `::1`), which is also reached without a proxy.
    pub fn base_url(mut self, url: &str) -> Self {
        url.clone_into(&mut self.base_url);
        self
    }

    /// Sends the key this way. The default is [`Authentication::Header`].
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Writes bodies as JSON. The default is a form (`application/x-www-form-urlencoded`), as the vendor's own client has it.
    pub fn json_bodies(mut self) -> Self {
        self.json_bodies = true;
        self
    }

    /// Gives up on an exchange after this time, from connecting to the last byte. The default is 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Gives up on an answer that is larger than this, decompressed. The default is 64 MiB.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the address is no HTTPS address, or when the key is empty or cannot be sent the way
    /// that was chosen.
    pub fn build(self) -> Result<Client, Error> {
        let address::Base { url, loopback } = address::parse(&self.base_url)?;
        let credential = Credential::new(&self.key, self.authentication)?;
        let transport = HttpTransport::new(self.timeout, self.max_response_bytes, loopback).map_err(|cause| {
            let reason = "the HTTP library cannot be set up".to_owned();
            Error::new(ErrorKind::Configuration { reason }).with_source(cause)
        })?;
        let core = Core {
            transport: Arc::new(transport),
            base_url: url,
            key: self.key,
            credential,
            json_bodies: self.json_bodies,
        };
        Ok(Client { core: Arc::new(core), mode: Async })
    }
}

/// What a client is in every mode.
pub(crate) struct Core {
    transport: Arc<dyn Transport>,
    base_url: String,
    key: ApiKey,
    credential: Credential,
    json_bodies: bool,
}

impl Core {
    /// Sends a request that breaks no rule and gives the answer back, whatever it is.
    pub(crate) async fn exchange(&self, request: &Request) -> Result<Answer, Error> {
        let sent = self.prepare(request).map_err(|error| error.about(request, &self.key))?;
        match self.transport.execute(sent).await {
            Ok(response) => Ok(Answer::new(response)),
            Err(error) => Err(Error::from_transport(error).about(request, &self.key)),
        }
    }

    /// Reads the answer to `request`.
    pub(crate) fn read<T: Output>(&self, request: &Request, answer: &Answer) -> Result<T::Answer, Error> {
        answer.read::<T>(request).map_err(|error| error.about(request, &self.key))
    }

    fn prepare(&self, request: &Request) -> Result<http::Request<Bytes>, Error> {
        if let Some(reason) = request.flaw() {
            return Err(Error::new(ErrorKind::InvalidRequest { reason: reason.to_owned() }));
        }
        if let Some(reason) = request.broken_rule() {
            return Err(Error::new(ErrorKind::Rule { reason }));
        }
        let mut address = format!("{}{}", self.base_url, request.encoded());
        self.credential.add_to_address(&mut address);
        let mut builder = http::Request::builder().method(request.method()).uri(address);
        builder = builder.header(ACCEPT, HeaderValue::from_static("application/json"));
        if let Credential::Header(name, value) = &self.credential {
            builder = builder.header(name, value);
        }
        let body = request.body(self.json_bodies).map(|(content_type, text)| {
            builder = std::mem::take(&mut builder).header(CONTENT_TYPE, HeaderValue::from_static(content_type));
            Bytes::from(text)
        });
        builder.body(body.unwrap_or_default()).map_err(|_| {
            Error::new(ErrorKind::InvalidRequest { reason: "the path and the query make no address".to_owned() })
        })
    }
}
