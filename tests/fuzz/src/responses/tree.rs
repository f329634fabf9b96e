//! JSON that is being changed: scalars and keys are bytes, which need not be valid.

/// A value.
#[derive(Clone, Debug)]
pub enum Tree {
    Raw(Vec<u8>),
    List(Vec<Tree>),
    Object(Vec<(Vec<u8>, Tree)>),
}

impl Tree {
    pub fn raw(text: impl AsRef<[u8]>) -> Self {
        Self::Raw(text.as_ref().to_vec())
    }

    pub fn text(text: &str) -> Self {
        Self::Raw(quoted(text))
    }

    pub fn object<'a>(members: impl IntoIterator<Item = (&'a str, Tree)>) -> Self {
        Self::Object(members.into_iter().map(|(key, value)| (quoted(key), value)).collect())
    }

    /// The value as it is sent.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Raw(raw) => bytes.extend(raw),
            Self::List(items) => {
                bytes.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    bytes.extend(if index > 0 { b"," } else { "".as_bytes() });
                    item.write(bytes);
                }
                bytes.push(b']');
            }
            Self::Object(members) => {
                bytes.push(b'{');
                for (index, (key, value)) in members.iter().enumerate() {
                    bytes.extend(if index > 0 { b"," } else { "".as_bytes() });
                    bytes.extend(key);
                    bytes.push(b':');
                    value.write(bytes);
                }
                bytes.push(b'}');
            }
        }
    }

    fn children(&self) -> usize {
        match self {
            Self::Raw(_) => 0,
            Self::List(items) => items.len(),
            Self::Object(members) => members.len(),
        }
    }

    fn child(&mut self, index: usize) -> &mut Tree {
        match self {
            Self::Raw(_) => self,
            Self::List(items) => &mut items[index],
            Self::Object(members) => &mut members[index].1,
        }
    }

    /// A random value within this one, or itself.
    pub fn inside(&mut self, random: &mut fastrand::Rng) -> &mut Tree {
        let count = self.children();
        match random.usize(..=2 * count) {
            // Values at any depth, deep ones more often than the outermost.
            choice if choice < 2 * count => self.child(choice / 2).inside(random),
            _ => self,
        }
    }
}

/// A text in quotes.
pub fn quoted(text: &str) -> Vec<u8> {
    serde_json::Value::from(text).to_string().into_bytes()
}
