use iadvize::tag::NewTag;

#[allow(dead_code)]
fn tag() -> NewTag {
    NewTag::new("urgent", 1)
}

fn main() {}
