//! Figures of the statistics.

use super::{EnumRef, Name, Remark, Unit};
use crate::source::Spanned;

/// All indicators and the set of channels that they are available on.
#[derive(Debug)]
pub struct Indicators {
    /// The enum of the channels.
    pub channel: EnumRef,
    /// What indicators are about.
    pub families: Vec<Family>,
    /// The indicators in the order of the documentation.
    pub list: Vec<Indicator>,
    /// What is remarked on all of them.
    pub remark: Remark,
}

/// A group of indicators.
#[derive(Debug)]
pub struct Family {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub doc: Spanned<String>,
    /// What to use instead.
    pub deprecated: Option<Spanned<String>>,
}

/// A figure that statistics can be asked for.
#[derive(Debug)]
pub struct Indicator {
    /// Its name.
    pub name: Name,
    /// What the platform's own screens call it.
    pub label: String,
    /// What it is about: a position in [`Indicators::families`].
    pub family: usize,
    /// What it counts in.
    pub unit: Unit,
    /// Where it is available: positions in the values of [`Indicators::channel`].
    pub channels: Vec<usize>,
    /// What it measures.
    pub doc: Spanned<String>,
    /// What to use instead.
    pub deprecated: Option<Spanned<String>>,
    /// What is remarked on it.
    pub remark: Remark,
}
