mod queues {
    iadvize::spec!("spec/two_mistakes.yaml");
}

fn main() {}
