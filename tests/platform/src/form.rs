//! Parses a form body into the tree that its bracketed names describe.

use serde_json::{Map, Value};

use crate::envelope::ApiError;

const DEEPEST: usize = 8;

/// `name=…`, `chat[available]=1`, `website_list[0]=1`, `website_list[]=1`. All values stay text.
pub fn read(body: &[u8]) -> Result<Value, ApiError> {
    let mut root = Map::new();
    for (name, value) in form_urlencoded::parse(body) {
        let keys = keys(&name).ok_or_else(|| ApiError::invalid(name.as_ref()))?;
        insert(&mut root, &keys, &value).ok_or_else(|| ApiError::invalid(name.as_ref()))?;
    }
    Ok(Value::from_iter(root.into_iter().map(|(name, value)| (name, with_lists(value)))))
}

/// `a[b][]` gives `a`, `b` and an empty key.
fn keys(name: &str) -> Option<Vec<&str>> {
    let (first, brackets) = name.split_at(name.find('[').unwrap_or(name.len()));
    let mut keys = vec![first];
    let mut rest = brackets;
    while !rest.is_empty() {
        let (key, after) = rest.strip_prefix('[')?.split_once(']')?;
        keys.push(key);
        rest = after;
    }
    (!first.is_empty() && keys.len() <= DEEPEST).then_some(keys)
}

/// Returns `None` if a name occurs twice, or both with a value and with brackets.
fn insert(branch: &mut Map<String, Value>, keys: &[&str], value: &str) -> Option<()> {
    let (first, rest) = keys.split_first()?;
    let key = if first.is_empty() { branch.len().to_string() } else { (*first).to_owned() };
    if rest.is_empty() {
        return branch.insert(key, Value::from(value)).is_none().then_some(());
    }
    insert(branch.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()?, rest, value)
}

/// Turns an object whose keys are 0, 1, 2, … into an array.
fn with_lists(value: Value) -> Value {
    let Value::Object(mut branch) = value else { return value };
    let positions: Vec<String> = (0..branch.len()).map(|position| position.to_string()).collect();
    if positions.iter().all(|position| branch.contains_key(position)) {
        positions.iter().filter_map(|position| branch.remove(position)).map(with_lists).collect()
    } else {
        Value::from_iter(branch.into_iter().map(|(name, value)| (name, with_lists(value))))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;

    fn tree(body: &str) -> Option<Value> {
        read(body.as_bytes()).ok()
    }

    #[test]
    fn names_with_brackets_become_a_tree() {
        assert_eq!(tree("name=Night+shift&email="), Some(json!({"name": "Night shift", "email": ""})));
        assert_eq!(tree("chat%5Bavailable%5D=1"), Some(json!({"chat": {"available": "1"}})));
        assert_eq!(tree("list[0]=1&list[1]=2"), Some(json!({"list": ["1", "2"]})));
        assert_eq!(tree("list[]=1&list[]=2"), Some(json!({"list": ["1", "2"]})));
        assert_eq!(tree("list[1]=1"), Some(json!({"list": {"1": "1"}})));
        assert_eq!(tree("a[0][b][0][c]=1&a[0][d]="), Some(json!({"a": [{"b": [{"c": "1"}], "d": ""}]})));
    }

    #[test]
    fn a_name_says_one_thing() {
        assert_eq!(tree("name=a&name=b"), None);
        assert_eq!(tree("chat=1&chat[available]=1"), None);
        assert_eq!(tree("chat[available=1"), None);
        assert_eq!(tree("[available]=1"), None);
        assert_eq!(tree("a[b][c][d][e][f][g][h][i]=1"), None);
    }
}
