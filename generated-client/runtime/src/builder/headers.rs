//! The headers of all requests.

use super::ClientBuilder;

impl<T> ClientBuilder<T> {
    /// Sends this `User-Agent`. The default is `iadvize-rust/` with the version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.headers.user_agent = Some(user_agent.to_owned());
        self
    }

    /// Sends this header with every request, for example to a gateway. A further call with the same name replaces the
    /// value. Headers that the client itself sets are refused, such as `Host`, `Content-Type`, `User-Agent` and that of
    /// the key. A [`Transport`](crate::transport::Transport) that you write receives it as well.
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        self.headers.others.push((name.to_owned(), value.to_owned()));
        self
    }
}
