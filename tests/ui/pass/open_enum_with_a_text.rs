use iadvize::{OpenEnum, Unknown};

#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
pub enum Strategy {
    #[wire("longest_idle")]
    LongestIdle,
    Other(Unknown<Self>),
}

#[allow(dead_code)]
fn text(unknown: &Unknown<Strategy>) -> &str {
    unknown.as_str()
}

fn main() {}
