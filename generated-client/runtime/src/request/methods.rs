//! Methods that are the same wherever a request is held.

/// What everything has that holds a `request`: a call, a listing, a selection of statistics.
#[doc(hidden)]
#[macro_export]
macro_rules! request_methods {
    () => {
        /// Sets a filter by its name on the wire, also one that the documentation does not know: the parameter
        /// `filters[name]`.
        pub fn filter(mut self, name: &str, value: impl $crate::IntoValue) -> Self {
            self.request = self.request.filter(name, value);
            self
        }

        /// Sets a parameter of the query by its name on the wire, also one that the documentation does not know.
        pub fn query(mut self, name: &str, value: impl $crate::IntoValue) -> Self {
            self.request = self.request.query(name, value);
            self
        }

        /// Sends the request again by this policy if it fails, in place of the client's.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.request = self.request.retry(policy);
            self
        }

        /// Sends the request even if it breaks a rule: the server may know better.
        pub fn unchecked(mut self) -> Self {
            self.request = self.request.unchecked();
            self
        }

        /// What will be sent.
        pub fn request(&self) -> &$crate::Request {
            &self.request
        }
    };
}
