use iadvize::enums::Role;

#[allow(dead_code)]
fn role() -> Role {
    Role::Other("expert".into())
}

fn main() {}
