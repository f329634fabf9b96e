use iadvize::group::{GroupChanges, GroupId, NewGroup};
use iadvize::operator::SetAvailability;
use iadvize::tag::NewTag;
use iadvize::website::WebsiteId;
use iadvize::Change;

fn main() {
    let tag = NewTag::new("urgent", 1);
    assert_eq!((tag.name.as_str(), tag.website_id), ("urgent", WebsiteId(1)));
    let group = NewGroup::new().name("Night shift");
    assert_eq!((group.name.as_deref(), group.parent_id), (Some("Night shift"), None));
    let mut changes = GroupChanges::new().name("Night shift").clear_parent_id();
    assert_eq!(changes.name, Change::Set("Night shift".to_owned()));
    assert_eq!(changes.parent_id, Change::Clear);
    changes.parent_id = Change::Set(GroupId(7));
    changes.name = Change::Keep;
    assert_eq!(changes, GroupChanges::new().parent_id(7));
    assert!(SetAvailability::new().disconnect().disconnect);
}
