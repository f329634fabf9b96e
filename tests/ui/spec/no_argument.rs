mod queues {
    iadvize::spec!();
}

fn main() {}
