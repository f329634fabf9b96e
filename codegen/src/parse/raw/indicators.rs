//! `indicators.yaml`.

use crate::parse::lower::{Entries, record};
use crate::source::Spanned;
use crate::words::{Remark, Unit};

record! {
    /// `indicators.yaml`.
    Indicators {
        /// The enum that the lists of channels take their values from.
        "channels" => channels: Spanned<String>,
        /// The sections of the documentation, by name.
        "families" => families: Entries<Family>,
        /// Every indicator, by name.
        "indicators" => indicators: Entries<Indicator>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A group of indicators.
    Family = "doc" {
        /// What its indicators are about; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// A figure that statistics can be asked for.
    Indicator {
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What the documentation calls it, letter by letter.
        "label" => label: Spanned<String>,
        /// Its section, or what it measures where the documentation strays.
        "family" => family: Spanned<String>,
        /// What it counts in.
        "unit" => unit: Spanned<Unit>,
        /// Where it is available, written out.
        "channels" => channels: Vec<Spanned<String>>,
        /// What it measures; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}
