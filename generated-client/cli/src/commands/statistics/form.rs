//! The forms of figures.

/// Whether figures are totals, one for each resource, or one for each step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Totals,
    By,
    Series,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 3] = [Self::Totals, Self::By, Self::Series];

    /// The name of the command.
    pub fn name(self) -> &'static str {
        match self {
            Self::Totals => "totals",
            Self::By => "by",
            Self::Series => "series",
        }
    }
}
