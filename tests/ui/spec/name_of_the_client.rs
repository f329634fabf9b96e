mod queues {
    iadvize::spec!("spec/name_of_the_client.yaml");
}

fn main() {}
