//! Methods of everything that has a request.

/// The methods of a call, a listing and a selection of statistics.
#[doc(hidden)]
#[macro_export]
macro_rules! request_methods {
    () => {
        /// Sets a filter by its name on the wire: the parameter `filters[name]`. The name need not be documented.
        pub fn filter(mut self, name: &str, value: impl $crate::IntoValue) -> Self {
            self.request = self.request.filter(name, value);
            self
        }

        /// Sets a parameter of the query by its name on the wire. The name need not be documented.
        pub fn query(mut self, name: &str, value: impl $crate::IntoValue) -> Self {
            self.request = self.request.query(name, value);
            self
        }

        /// Overrides the client's retry policy.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.request = self.request.retry(policy);
            self
        }

        /// Disables the rules: the request is sent even if it violates one.
        pub fn unchecked(mut self) -> Self {
            self.request = self.request.unchecked();
            self
        }

        /// The request that will be sent.
        pub fn request(&self) -> &$crate::Request {
            &self.request
        }
    };
}
