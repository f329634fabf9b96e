//! Opens connections to the server, directly or through a proxy.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connection, HttpConnector};
use hyper_util::client::proxy::matcher::Intercept;
use tokio::time::timeout;
use tower_service::Service;

use super::Cause;
use super::settings::Settings;
use super::stream::Stream;
use super::tls::Tls;

/// Opens connections; called by the HTTP client.
#[derive(Clone)]
pub(super) struct Connector(Arc<Route>);

/// The way to the server.
struct Route {
    settings: Settings,
    /// Set up by the first connection that needs it, because the system may have no certificates.
    tls: OnceLock<Tls>,
}

impl Connector {
    pub(super) fn new(settings: Settings) -> Self {
        Self(Arc::new(Route { settings, tls: OnceLock::new() }))
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = Cause;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, Cause>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Cause>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let route = self.0.clone();
        Box::pin(async move {
            let Some(limit) = route.settings.connect_timeout else { return route.connect(server).await };
            let late = |_| format!("no connection within {limit:?}");
            timeout(limit, route.connect(server)).await.map_err(late)?
        })
    }
}

impl Route {
    async fn connect(&self, server: Uri) -> Result<Stream, Cause> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        match &self.settings.proxy.proxy(&server)? {
            None if server.scheme() == Some(&Scheme::HTTP) => open(tcp, server).await,
            None => open(self.tls()?.to_server(tcp), server).await,
            Some(proxy) if proxy.uri().scheme() == Some(&Scheme::HTTP) => {
                open(self.tls()?.to_server(tunnel(proxy, tcp)), server).await
            }
            Some(proxy) => {
                let tls = self.tls()?;
                open(tls.to_server(tunnel(proxy, tls.to_proxy(tcp))), server).await
            }
        }
    }

    fn tls(&self) -> Result<&Tls, Cause> {
        match self.tls.get() {
            Some(tls) => Ok(tls),
            None => {
                let tls = Tls::new(&self.settings.roots)?;
                Ok(self.tls.get_or_init(|| tls))
            }
        }
    }
}

fn tunnel<C>(proxy: &Intercept, connector: C) -> Tunnel<C> {
    let tunnel = Tunnel::new(proxy.uri().clone(), connector);
    match proxy.basic_auth() {
        Some(authorization) => tunnel.with_auth(authorization.clone()),
        None => tunnel,
    }
}

async fn open<C>(mut connector: C, server: Uri) -> Result<Stream, Cause>
where
    C: Service<Uri, Error: Into<Cause>>,
    C::Response: Connection + Read + Write + Send + Unpin + 'static,
{
    poll_fn(|context| connector.poll_ready(context)).await.map_err(Into::into)?;
    connector.call(server).await.map(Stream::new).map_err(Into::into)
}
