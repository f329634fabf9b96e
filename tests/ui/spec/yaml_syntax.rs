mod queues {
    iadvize::spec!("spec/yaml_syntax.yaml");
}

fn main() {}
