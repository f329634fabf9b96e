use iadvize::operator::SetAvailability;

#[allow(dead_code)]
fn connect() -> SetAvailability {
    SetAvailability::new().connected(true)
}

fn main() {}
