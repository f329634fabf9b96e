use iadvize::group::NewGroup;

#[allow(dead_code)]
fn made_long_ago() -> NewGroup {
    NewGroup::new().name("2001-01-01 00:00:00")
}

fn main() {}
