//! Makes the cases that `cases.rs` reads and `main.rs` compiles.

use iadvize_cases::{Side, cases};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    iadvize_cases::write(&[
        ("possible.rs", |model| cases(model, Side::Possible)),
        ("impossible.rs", |model| cases(model, Side::Impossible)),
    ])
}
