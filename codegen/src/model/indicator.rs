//! Indicators: the figures of the statistics.

use super::{EnumRef, Name, Remark, Unit};
use crate::source::Spanned;

#[derive(Debug)]
pub struct Indicators {
    /// The enum of the channels.
    pub channel: EnumRef,
    pub families: Vec<Family>,
    pub list: Vec<Indicator>,
    pub remark: Remark,
}

#[derive(Debug)]
pub struct Family {
    pub name: String,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
}

#[derive(Debug)]
pub struct Indicator {
    pub name: Name,
    /// Its label on the platform's screens.
    pub label: String,
    /// A position in [`Indicators::families`].
    pub family: usize,
    pub unit: Unit,
    /// The channels it is available on: positions in the values of [`Indicators::channel`].
    pub channels: Vec<usize>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}
