//! The private endpoints of a company, as typed calls next to those of `iadvize`: `spec/` declares them, and each
//! module here holds all of them. A real crate needs only one of the three.
#![warn(missing_docs)]

/// With the macro: no further file is needed.
pub mod by_macro {
    iadvize::spec!("spec");
}

/// With the build script: the same code, generated once for each change of the spec.
pub mod by_build_script {
    include!(concat!(env!("OUT_DIR"), "/spec.rs"));
}

/// Checked in by the build script: code to read, and to review when the spec changes.
pub mod generated;
