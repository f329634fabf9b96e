//! `indicators.yaml`.

use crate::parse::lower::Entries;
use crate::parse::record::record;
use crate::source::Spanned;
use crate::words::{Remark, Unit};

record! {
    /// `indicators.yaml`.
    Indicators {
        /// The enum of the channels.
        "channels" => channels: Spanned<String>,
        /// The sections of the documentation, by name.
        "families" => families: Entries<Family>,
        /// Every indicator, by name.
        "indicators" => indicators: Entries<Indicator>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A group of indicators.
    Family = "doc" {
        /// The subject of its indicators; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// A figure of the statistics.
    Indicator {
        "name" => name: Option<Spanned<String>>,
        /// The documentation's label, letter by letter.
        "label" => label: Spanned<String>,
        /// Its family: the section of the documentation, or what it measures if the section is wrong.
        "family" => family: Spanned<String>,
        /// The unit of its values.
        "unit" => unit: Spanned<Unit>,
        /// The channels that it is available on.
        "channels" => channels: Vec<Spanned<String>>,
        /// What it measures; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}
