//! Makes the list of records whose responses are read.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    iadvize_cases::write(&[("records.rs", iadvize_cases::records)])
}
