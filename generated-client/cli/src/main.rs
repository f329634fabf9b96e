//! The command `iadvize`.

fn main() {}
