// @generated from spec/resources/depot.yaml, spec/resources/parcel.yaml by `tests/audit/followed.rs`; edit the spec instead.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports)]
pub mod depot;
pub mod parcel;

pub use self::depot::DepotsClient as _;
pub use self::parcel::ParcelsClient as _;
