//! The private endpoints of a company, as typed calls beside those of `iadvize`: `spec/` declares them, and each module here
//! holds all of them. A crate needs one of the three.
#![warn(missing_docs)]

/// By the macro: nothing else is needed.
pub mod by_macro {
    iadvize::spec!("spec");
}

/// By the build script: the macro's code, which is made once for each change of the spec.
pub mod by_build_script {
    include!(concat!(env!("OUT_DIR"), "/spec.rs"));
}

/// Checked in: code to read, and to review when the spec changes. Made by the build script.
pub mod generated;
