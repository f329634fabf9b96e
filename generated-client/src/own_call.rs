//! The methods of calls and listings that have a separate type: a struct around a [`Call`](crate::Call) or a
//! [`List`](crate::List). They are macros because each such type has a page with all its methods.

/// Completes a struct around a `List`. `full` says that its items are always whole records.
#[doc(hidden)]
#[macro_export]
macro_rules! own_listing {
    ($name:ident, full $record:ty) => {
        impl<M> $name<M> {
            $crate::own_listing!(paging);
        }

        impl<M: $crate::Mode> $name<M> {
            $crate::own_listing!(sending $record);
        }

        $crate::own_call!([M] $name<M>);
    };
    ($name:ident, $record:ty) => {
        impl<V, M> $name<V, M> {
            $crate::own_listing!(paging);
        }

        impl<M> $name<$crate::Brief, M> {
            /// Requests whole records instead of identifiers.
            pub fn full(self) -> $name<$crate::Full, M> {
                $name(self.0.full())
            }
        }

        impl<V: $crate::response::View<$record>, M: $crate::Mode> $name<V, M> {
            $crate::own_listing!(sending V::Item);
        }

        $crate::own_call!([V, M] $name<V, M>);
    };
    (paging) => {
        /// Requests this page, from 1. The default is the first.
        pub fn page(self, page: u64) -> Self {
            Self(self.0.page(page))
        }

        /// Sets the number of items on a page, from 1 to [`MAXIMUM_LIMIT`](iadvize::api::MAXIMUM_LIMIT). The API's
        /// default is [`DEFAULT_LIMIT`](iadvize::api::DEFAULT_LIMIT).
        pub fn limit(self, limit: u32) -> Self {
            Self(self.0.limit(limit))
        }
    };
    (sending $item:ty) => {
        /// Sends the request and reads one page: `.send().await`, or `.send()` with a blocking client.
        ///
        /// # Errors
        ///
        /// Any [`ErrorKind`](iadvize::ErrorKind).
        pub fn send(self) -> M::Sent<$crate::Page<$item>> {
            self.0.send()
        }

        /// Reads every item of every page, in order: see [`List::stream`](iadvize::List::stream).
        pub fn stream(self) -> $crate::Items<$item, M> {
            self.0.stream()
        }

        /// Reads every page, in order: see [`List::stream`](iadvize::List::stream).
        pub fn pages(self) -> $crate::Pages<$item, M> {
            self.0.pages()
        }

        $crate::own_call!(sending);
    };
}

/// Completes a struct around a `Call`.
#[doc(hidden)]
#[macro_export]
macro_rules! own_call {
    ($name:ident, $output:ty) => {
        impl<M: $crate::Mode> $name<M> {
            $crate::own_call!(sending $output);
        }

        $crate::own_call!([M] $name<M>);
    };
    ([$($parameter:ident),*] $name:ty) => {
        impl<$($parameter),*> ::std::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<$($parameter),*> ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, formatter)
            }
        }

        impl<$($parameter),*> $name {
            /// Sets a filter by its name on the wire: the parameter `filters[name]`. The name need not be documented.
            pub fn filter(self, name: &str, value: impl $crate::request::IntoValue) -> Self {
                Self(self.0.filter(name, value))
            }

            /// Sets a parameter of the query by its name on the wire. The name need not be documented.
            pub fn query(self, name: &str, value: impl $crate::request::IntoValue) -> Self {
                Self(self.0.query(name, value))
            }

            /// Overrides the client's retry policy.
            pub fn retry(self, policy: $crate::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Disables the rules: the request is sent even if it violates one.
            pub fn unchecked(self) -> Self {
                Self(self.0.unchecked())
            }

            /// The request that will be sent.
            pub fn request(&self) -> &$crate::Request {
                self.0.request()
            }
        }
    };
    (sending $output:ty) => {
        /// Sends the call and reads the response: `.send().await`, or `.send()` with a blocking client.
        ///
        /// # Errors
        ///
        /// Any [`ErrorKind`](iadvize::ErrorKind).
        pub fn send(self) -> M::Sent<<$output as $crate::response::Output>::Response> {
            self.0.send()
        }

        $crate::own_call!(sending);
    };
    (sending) => {
        /// Sends the request and returns the response as the server sent it, errors included.
        ///
        /// # Errors
        ///
        /// If the request is not sent, or if the response is not complete.
        pub fn send_raw(self) -> M::Sent<$crate::RawResponse> {
            self.0.send_raw()
        }
    };
}
