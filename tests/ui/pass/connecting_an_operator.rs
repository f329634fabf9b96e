use iadvize::SetAvailability;

#[allow(dead_code)]
fn connect() -> SetAvailability {
    SetAvailability::new().disconnect()
}

fn main() {}
