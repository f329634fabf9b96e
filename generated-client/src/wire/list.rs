//! Lists: one value stands for a list of one, and items that stand for nothing are left out.

use serde_core::de::{MapAccess, SeqAccess};

use super::read::{Read, Scalar, Unreadable, Visit};
use super::trail::Trail;

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "a list";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        T::many_from_scalar(scalar)
    }

    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, trail: &Trail) -> Result<Option<Self>, A::Error> {
        let mut items = Vec::new();
        // The index is the number of elements seen, which may be more than were kept.
        let mut index = 0;
        while let Some(item) = list.next_element_seed(Visit::new(trail)).inspect_err(|_| trail.item(index))? {
            if let Some(item) = item {
                items.push(item);
            }
            index += 1;
        }
        Ok(Some(items))
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, trail: &Trail) -> Result<Option<Self>, A::Error> {
        Ok(T::from_object(object, trail)?.map(|one| vec![one]))
    }
}
