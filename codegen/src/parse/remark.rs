//! Reads the `documented` and the `note` of a map.

use super::lower::{Entries, Keys, Lower, NOTE, Slot};
use super::shape::{Describe, Records, Shape};
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;
use crate::words::{Documented, Remark};

/// A difference needs a reason, so `documented` requires a `note`.
impl Slot for Remark {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        let documented: Option<Documented> = Slot::take(keys, key, sink)?;
        let (span, note) = (keys.span, keys.note.take());
        match &documented {
            Some(documented) if note.is_none() => {
                let label = "a difference without a reason";
                let found = Diagnostic::new(Code::MissingKey, "missing key `note`", documented.span(), label);
                sink.push(found.help("add a `note` that says why the spec departs from the documentation"));
                None
            }
            _ => Some(Self { span, note, documented }),
        }
    }
}

impl Describe for Remark {
    const OPTIONAL: bool = true;
    const NEEDS: Option<&'static str> = Some(NOTE);

    fn shape(records: &mut Records) -> Shape {
        let otherwise = Entries::<Vec<Spanned<String>>>::shape(records);
        Shape::Either(vec![Shape::Word(vec![Documented::ABSENT]), otherwise])
    }
}

impl Lower for Documented {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        match node {
            Node::Scalar(text) if text.value == Self::ABSENT => Some(Self::Absent(text.span)),
            node => Some(Self::Otherwise(node.span(), Entries::lower(node, sink)?.0)),
        }
    }
}
