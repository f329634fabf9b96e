use iadvize::operator::SetAvailability;

#[allow(dead_code)]
fn connect() -> SetAvailability {
    SetAvailability::new().disconnect()
}

fn main() {}
