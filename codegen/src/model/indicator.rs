//! Figures of the statistics.

use super::{EnumRef, Name, Remark, Unit};
use crate::source::Spanned;

/// All indicators and the set of channels that they are available on.
#[derive(Debug)]
pub struct Indicators {
    /// The enum of the channels.
    pub channel: EnumRef,
    pub families: Vec<Family>,
    /// The indicators in the order of the documentation.
    pub list: Vec<Indicator>,
    pub remark: Remark,
}

#[derive(Debug)]
pub struct Family {
    pub name: String,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
}

/// A figure that statistics can be asked for.
#[derive(Debug)]
pub struct Indicator {
    pub name: Name,
    /// What the platform's own screens call it.
    pub label: String,
    /// What it is about: a position in [`Indicators::families`].
    pub family: usize,
    pub unit: Unit,
    /// Where it is available: positions in the values of [`Indicators::channel`].
    pub channels: Vec<usize>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}
