//! A client of the iAdvize REST API as somebody would write it by hand: strict types, and no more than is needed.

mod error;
mod records;
mod values;

use std::fmt::Display;
use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use error::Error;
pub use records::*;
pub use values::*;

/// Without one, a server that stops sending would block forever.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A type with a path.
pub trait Resource: DeserializeOwned {
    type Id: Display;
    const PATH: &'static str;
}

/// A type whose set fields can be written.
pub trait Writable: Resource {
    type Fields: Serialize;
}

#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    key: String,
}

/// The envelope of every response.
#[derive(Debug, Deserialize)]
pub struct Envelope<T> {
    pub meta: Meta,
    pub data: Option<T>,
    pub pagination: Option<Pagination>,
}

#[derive(Debug, Deserialize)]
pub struct Meta {
    pub status: String,
    pub message: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Pagination {
    pub page: u64,
    pub pages: u64,
    pub limit: u64,
    pub count: u64,
}

#[derive(Debug)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub pagination: Pagination,
}

impl Client {
    pub fn new(base_url: impl Into<String>, key: impl Into<String>) -> Result<Self, Error> {
        let http = reqwest::Client::builder().no_proxy().timeout(TIMEOUT).build()?;
        Ok(Self { http, base_url: base_url.into(), key: key.into() })
    }

    pub async fn get<R: Resource>(&self, id: R::Id) -> Result<R, Error> {
        data(self.send(self.request(Method::GET, &one::<R>(id))).await?)
    }

    /// A page of complete records.
    pub async fn list<R: Resource>(&self, page: u64, limit: u64, filters: &[(&str, &str)]) -> Result<Page<R>, Error> {
        let request = self.request(Method::GET, R::PATH).query(&[("full", 1), ("page", page), ("limit", limit)]);
        let filters: Vec<_> = filters.iter().map(|(name, value)| (format!("filters[{name}]"), value)).collect();
        let mut envelope = self.send(request.query(&filters)).await?;
        let pagination = envelope.pagination.take().ok_or(Error::Missing("pagination"))?;
        Ok(Page { items: data(envelope)?, pagination })
    }

    pub async fn create<R: Writable>(&self, fields: &R::Fields) -> Result<R, Error> {
        data(self.send(self.request(Method::POST, R::PATH).form(fields)).await?)
    }

    pub async fn update<R: Writable>(&self, id: R::Id, fields: &R::Fields) -> Result<R, Error> {
        data(self.send(self.request(Method::PUT, &one::<R>(id)).form(fields)).await?)
    }

    pub async fn delete<R: Writable>(&self, id: R::Id) -> Result<(), Error> {
        self.send::<serde_json::Value>(self.request(Method::DELETE, &one::<R>(id))).await.map(drop)
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}/{path}", self.base_url)).header("X-API-Key", &self.key)
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<Envelope<T>, Error> {
        let response = request.send().await?;
        let status = response.status();
        let envelope: Envelope<T> = serde_json::from_slice(&response.bytes().await?)?;
        if status.is_success() && envelope.meta.status == "success" {
            Ok(envelope)
        } else {
            Err(Error::Refused(envelope.meta.message.unwrap_or_default()))
        }
    }
}

fn one<R: Resource>(id: R::Id) -> String {
    format!("{}/{id}", R::PATH)
}

fn data<T>(envelope: Envelope<T>) -> Result<T, Error> {
    envelope.data.ok_or(Error::Missing("data"))
}
