//! Where the spec departs from the documentation on purpose: what the documentation says instead, and why.

use super::lower::{Entries, Keys, Lower, Slot};
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

/// The `page` and the `note` of a map. They speak to the audit and to the people who edit the spec, never to the client.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Where the map begins.
    pub span: Span,
    /// The reason, in words.
    pub note: Option<Spanned<String>>,
    /// What the documentation says where the spec says otherwise.
    pub page: Option<Page>,
}

/// What the documentation says otherwise, in the audit's terms.
#[derive(Clone, Debug)]
pub enum Page {
    /// It does not have the thing at all.
    Nothing(Span),
    /// What it says instead, by property.
    Otherwise(Span, Entries<Vec<Spanned<String>>>),
}

/// A difference needs its reason, so `page` does not stand without a `note`.
impl Slot for Remark {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        let page: Option<Page> = Slot::take(keys, key, sink)?;
        let (span, note) = (keys.span, keys.note.take());
        match (&page, &note) {
            (Some(page), None) => {
                let found =
                    Diagnostic::new(Code::MissingKey, "`note` is missing", page.span(), "differs without a reason");
                sink.push(found.help("say in a `note` beside it why the spec departs from the documentation"));
                None
            }
            _ => Some(Self { span, note, page }),
        }
    }
}

impl Page {
    /// What stands for something that is not there.
    pub const NOTHING: &'static str = "nothing";

    fn span(&self) -> Span {
        match self {
            Self::Nothing(span) | Self::Otherwise(span, _) => *span,
        }
    }
}

impl Lower for Page {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        match node {
            Node::Scalar(text) if text.value == Self::NOTHING => Some(Self::Nothing(text.span)),
            node => Some(Self::Otherwise(node.span(), Entries::lower(node, sink)?)),
        }
    }
}
