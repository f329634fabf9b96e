//! Lists. A single value is read as a list of one, and absent items are left out. PHP writes a list with gaps as an
//! object whose keys are numbers, and an absent list as `false`.

use serde_core::de::value::StringDeserializer;
use serde_core::de::{DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::json_path::JsonPath;
use super::read::{Read, Visit};
use super::scalar::Scalar;
use super::unreadable::Unreadable;

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "a list";
    const LISTED_IN_TEXT: bool = T::LISTED_IN_TEXT;

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match (T::many_from_scalar(scalar), scalar) {
            (Err(_), Scalar::Boolean(false)) => Ok(None),
            (read, _) => read,
        }
    }

    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut items = Vec::new();
        // The index counts all elements, also those that are left out.
        let mut index = 0;
        while list.next_element_seed(Visit::<T, _>::new(path, &mut items)).inspect_err(|_| path.item(index))?.is_some()
        {
            path.charge_item(&items)?;
            index += 1;
        }
        Ok(Some(items))
    }

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let first = object.next_key::<String>()?;
        match first.as_deref().and_then(index) {
            Some(first) => gapped(first, object, path).map(Some),
            None => Ok(T::from_object(Begun { first: first.map(IntoDeserializer::into_deserializer), object }, path)?
                .map(|one| vec![one])),
        }
    }
}

/// The index that a key is, if it is one.
fn index(key: &str) -> Option<usize> {
    key.parse().ok().filter(|_| key.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Reads the values of an object whose keys are indexes, in the order of the indexes.
fn gapped<'de, T: Read, A: MapAccess<'de>>(first: usize, mut object: A, path: &JsonPath) -> Result<Vec<T>, A::Error> {
    let (mut items, mut places) = (Vec::new(), vec![first]);
    loop {
        let mut item = None;
        let place = places.len() - 1;
        object.next_value_seed(Visit::<T, _>::new(path, &mut item)).inspect_err(|_| path.item(places[place]))?;
        items.push(item);
        path.charge_item(&items)?;
        path.charge(2 * size_of::<usize>())?;
        match object.next_key::<String>()? {
            None => return Ok(order(&places).into_iter().filter_map(|place| items[place].take()).collect()),
            Some(key) => places.push(index(&key).ok_or_else(|| path.mismatch(Vec::<T>::EXPECTED, "an object"))?),
        }
    }
}

/// The positions of numbers, sorted by the numbers.
fn order(numbers: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by_key(|place| numbers[*place]);
    order
}

/// An object whose first key has been read.
struct Begun<A, E> {
    first: Option<StringDeserializer<E>>,
    object: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Begun<A, A::Error> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first).map(Some),
            None => self.object.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.object.next_value_seed(seed)
    }
}
