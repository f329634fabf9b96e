//! What a run of the command knows: the table, and the options of all commands.

use std::env;
use std::sync::OnceLock;

use clap::ArgMatches;
use iadvize::{Client, ClientBuilder};

use crate::arguments::{BASE_URL, PLATFORM};
use crate::exit::Failure;
use crate::key::{self, Key};
use crate::table::Table;

/// The variable with the address of the API.
const BASE_URL_VARIABLE: &str = "IADVIZE_BASE_URL";

/// A valid key that no account has.
const PLACEHOLDER: &str = "0123456789abcdef";

/// The options of a run.
#[derive(Debug)]
pub struct Context {
    /// The API.
    pub table: &'static Table,
    sources: key::Sources,
    /// The name of a platform.
    platform: Option<String>,
    base_url: Option<String>,
    /// Where the key is from, once it is read.
    source: OnceLock<String>,
}

impl Context {
    /// Takes the options from the matches of the command itself.
    pub fn new(table: &'static Table, matches: &ArgMatches) -> Self {
        let mut innermost = matches;
        while let Some((_, inner)) = innermost.subcommand() {
            innermost = inner;
        }
        let text = |name: &str| innermost.get_one::<String>(name).cloned();
        Self {
            table,
            sources: key::Sources::new(innermost),
            platform: text(PLATFORM),
            base_url: text(BASE_URL),
            source: OnceLock::new(),
        }
    }

    /// A client with the key and the address.
    ///
    /// # Errors
    /// The key cannot be read, or the client cannot be built.
    pub fn client(&self) -> Result<Client, Failure> {
        self.build(self.builder()?)
    }

    /// The same before the client is built.
    ///
    /// # Errors
    /// The key cannot be read.
    pub fn builder(&self) -> Result<ClientBuilder, Failure> {
        let key = self.sources.read()?;
        let _ = self.source.set(key.source.clone());
        self.at(key)
    }

    /// A builder with this text in place of the key, for a client that sends nothing.
    ///
    /// # Errors
    /// The profile cannot be read.
    pub fn without_key(&self, placeholder: &str) -> Result<ClientBuilder, Failure> {
        let profile = self.sources.profile()?;
        self.at(Key::placeholder(placeholder, profile))
    }

    /// Builds the client.
    ///
    /// # Errors
    /// The key or the address cannot be used; the text says where the key is from.
    pub fn build(&self, builder: ClientBuilder) -> Result<Client, Failure> {
        builder.build().map_err(|error| {
            let with_another = self.without_key(PLACEHOLDER).map(ClientBuilder::build);
            match (with_another, self.source.get()) {
                (Ok(Ok(_)), Some(source)) => Failure::from(error).with(format!("the key is from {source}")),
                _ => error.into(),
            }
        })
    }

    /// Where the key is from, once it is read.
    pub fn source(&self) -> Option<&str> {
        self.source.get().map(String::as_str)
    }

    /// Says where the key is from if the API refuses it.
    pub fn explained(&self, failure: Failure) -> Failure {
        match self.source.get() {
            Some(source) if failure.is_refused_key() => failure.with(format!("the key is from {source}")),
            _ => failure,
        }
    }

    fn at(&self, key: Key) -> Result<ClientBuilder, Failure> {
        let profile = match &key.profile {
            Some(profile) => match &profile.platform {
                Some(platform) => Some(self.url(platform)?),
                None => profile.base_url.clone(),
            },
            None => None,
        };
        let given = match &self.platform {
            Some(platform) => Some(self.url(platform)?),
            None => self.base_url.clone(),
        };
        let variable = env::var(BASE_URL_VARIABLE).ok().filter(|url| !url.is_empty());
        let default = self.table.platforms.first().map(|platform| platform.url.to_owned());
        let url = given.or(if self.sources.names_profile() { profile.clone() } else { None });
        let url = url.or(variable).or(profile).or(default);
        let builder = Client::builder(key.key);
        Ok(match url {
            Some(url) => builder.base_url(&url),
            None => builder,
        })
    }

    /// The address of a platform.
    fn url(&self, name: &str) -> Result<String, Failure> {
        let platform = self.table.platforms.iter().find(|platform| platform.name == name);
        let names: Vec<&str> = self.table.platforms.iter().map(|platform| platform.name).collect();
        let unknown = || Failure::usage(format!("unknown platform; the platforms are {}", names.join(", ")));
        platform.map(|platform| platform.url.to_owned()).ok_or_else(unknown)
    }
}
