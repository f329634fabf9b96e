mod queues {
    iadvize::spec!("spec/queu.yaml");
}

fn main() {}
