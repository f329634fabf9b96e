//! Generates the calls of the private endpoints, in two of the three ways; the third is in `src/lib.rs`.

use std::env;

use iadvize_codegen::{Builder, Failure};

fn main() -> Result<(), Failure> {
    let spec = Builder::new().spec("spec");
    spec.generate()?;
    // Generates the checked-in code, or checks that it is fresh in CI.
    println!("cargo:rerun-if-env-changed=CI");
    let checked_in = spec.out("src/generated");
    if env::var_os("CI").is_some() { checked_in.check() } else { checked_in.generate() }
}
