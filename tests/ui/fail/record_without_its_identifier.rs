use iadvize::operator::Operator;

#[allow(dead_code)]
fn operator() -> Operator {
    Operator::new()
}

fn main() {}
