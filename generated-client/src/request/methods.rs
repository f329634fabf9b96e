//! Methods that are the same wherever a request is held.

use crate::call::Call;
use crate::list::List;
use crate::value::IntoValue;

/// What takes filters. In other crates, filters are methods of traits that need this one.
pub trait TakesFilters: Sized {
    /// Sets a filter by its name on the wire.
    fn filter(self, name: &str, value: impl IntoValue) -> Self;
}

impl<C, T, V> TakesFilters for List<C, T, V> {
    fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.filter(name, value)
    }
}

impl<C, T> TakesFilters for Call<C, T> {
    fn filter(self, name: &str, value: impl IntoValue) -> Self {
        self.filter(name, value)
    }
}

/// What everything has that holds a `request`: a call, a listing, a selection of statistics.
macro_rules! request_methods {
    () => {
        /// Sets a filter by its name on the wire, also one that the documentation does not know: the parameter
        /// `filters[name]`.
        pub fn filter(mut self, name: &str, value: impl $crate::value::IntoValue) -> Self {
            self.request = self.request.filter(name, value);
            self
        }

        /// Sets a parameter of the query by its name on the wire, also one that the documentation does not know.
        pub fn query(mut self, name: &str, value: impl $crate::value::IntoValue) -> Self {
            self.request = self.request.query(name, value);
            self
        }

        /// Sends the request again by this policy if it fails, in place of the client's.
        pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
            self.request = self.request.retry(policy);
            self
        }

        /// Sends the request even if it breaks a rule: the server may know better.
        pub fn unchecked(mut self) -> Self {
            self.request = self.request.unchecked();
            self
        }

        /// What will be sent.
        pub fn request(&self) -> &$crate::request::Request {
            &self.request
        }
    };
}
pub(crate) use request_methods;
