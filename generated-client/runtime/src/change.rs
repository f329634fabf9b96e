//! A change of a field.

/// What an update does to a field: the type of the fields of bodies such as `OperatorChanges`.
///
/// ```
/// use iadvize::group::{GroupChanges, GroupId};
/// use iadvize::Change;
///
/// let changes = GroupChanges::new().parent_id(7).clear_name();
/// assert_eq!(changes.parent_id, Change::Set(GroupId(7)));
/// assert_eq!(changes.name, Change::Clear);
/// assert_eq!(GroupChanges::new().name, Change::Keep);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// The field stays unchanged.
    #[default]
    Keep,
    /// The field is set to null.
    Clear,
    /// The field is set to this value.
    Set(T),
}
