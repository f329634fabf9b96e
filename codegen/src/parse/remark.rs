//! Where the spec departs from the documentation on purpose: what the documentation says instead, and why.

use super::lower::{Entries, Keys, Lower, NOTE, Slot};
use super::shape::{Describe, Records, Shape};
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

/// The `documented` and the `note` of a map. They speak to the audit and to the people who edit the spec, never to the client.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Where the map begins.
    pub span: Span,
    /// The reason, in words.
    pub note: Option<Spanned<String>>,
    /// What the documentation says where the spec says otherwise.
    pub documented: Option<Documented>,
}

/// What the documentation says otherwise, in the audit's terms.
#[derive(Clone, Debug)]
pub enum Documented {
    /// It does not have the thing at all.
    Nothing(Span),
    /// What it says instead, by property.
    Otherwise(Span, Entries<Vec<Spanned<String>>>),
}

/// A difference needs its reason, so `documented` does not stand without a `note`.
impl Slot for Remark {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        let documented: Option<Documented> = Slot::take(keys, key, sink)?;
        let (span, note) = (keys.span, keys.note.take());
        match (&documented, &note) {
            (Some(documented), None) => {
                let found = Diagnostic::new(
                    Code::MissingKey,
                    "`note` is missing",
                    documented.span(),
                    "differs without a reason",
                );
                sink.push(found.help("say in a `note` beside it why the spec departs from the documentation"));
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
        Shape::Either(vec![Shape::Word(vec![Documented::NOTHING]), otherwise])
    }
}

impl Documented {
    /// What stands for something that is not there.
    pub const NOTHING: &'static str = "nothing";

    fn span(&self) -> Span {
        match self {
            Self::Nothing(span) | Self::Otherwise(span, _) => *span,
        }
    }
}

impl Lower for Documented {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        match node {
            Node::Scalar(text) if text.value == Self::NOTHING => Some(Self::Nothing(text.span)),
            node => Some(Self::Otherwise(node.span(), Entries::lower(node, sink)?)),
        }
    }
}
