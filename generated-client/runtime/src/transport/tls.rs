//! TLS by the library that a feature selects; `rustls` takes precedence over `native-tls`. It trusts the operating
//! system's certificates, and those of the caller.

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod missing;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod over_native_tls;
#[cfg(feature = "rustls")]
mod over_rustls;

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) use missing::{Certificate, Tls};
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) use over_native_tls::{Certificate, Tls, certificates};
#[cfg(feature = "rustls")]
pub(super) use over_rustls::{Certificate, Tls, certificates};

/// Why there is no TLS, if there is none.
pub(super) const MISSING: Option<&str> = match cfg!(any(feature = "rustls", feature = "native-tls")) {
    true => None,
    false => Some("built without TLS: neither feature `rustls` nor `native-tls` is enabled"),
};
