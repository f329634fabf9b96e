//! Makes the tests of filters that `end_to_end` includes, and the shapes of types that `serde` includes.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    iadvize_cases::write(&[("filters.rs", iadvize_cases::samples), ("shapes.rs", iadvize_cases::shapes)])
}
