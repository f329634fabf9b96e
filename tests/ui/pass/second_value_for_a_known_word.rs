use iadvize::enums::Role;

#[allow(dead_code)]
fn role() -> Role {
    Role::from("expert")
}

fn main() {
    assert_eq!("expert".parse(), Ok(Role::Expert));
    assert_eq!(role(), Role::Expert);
}
