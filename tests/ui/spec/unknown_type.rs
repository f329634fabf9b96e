mod queues {
    iadvize::spec!("spec/unknown_type.yaml");
}

fn main() {}
