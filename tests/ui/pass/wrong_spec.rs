mod queues {
    iadvize::spec!("spec/queue.yaml");
}

fn main() {}
