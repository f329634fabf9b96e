//! Records that change while a test reads them.

use crate::seed;
use crate::state::State;

/// A change of the records that no request made. A list of operators starts with the newest one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds this many new operators: all others move towards the last page.
    AddOperators(u64),
    /// Removes this many operators from the start of the list: all others move towards the first page.
    RemoveNewestOperators(usize),
    /// Removes this many operators from the end of the list: no other one moves.
    RemoveOldestOperators(usize),
}

impl Change {
    pub(crate) fn apply(self, state: &mut State) {
        let newest_first: Vec<u64> = state.rows("operator").map(|(id, _)| id).collect();
        let gone = match self {
            Change::AddOperators(count) => return seed::add_operators(state, count),
            Change::RemoveNewestOperators(count) => &newest_first[..count.min(newest_first.len())],
            Change::RemoveOldestOperators(count) => &newest_first[newest_first.len().saturating_sub(count)..],
        };
        for id in gone {
            state.remove("operator", *id);
        }
    }
}
