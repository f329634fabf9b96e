//! The calls of the private endpoints are the same, however they are generated.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

macro_rules! ways {
    ($($way:ident,)*) => {
        $(mod $way {
            use private_crate::$way::*;

            include!("calls.rs");
        })*
    };
}

ways! {
    by_macro,
    by_build_script,
    generated,
}
