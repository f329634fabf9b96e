//! Sets of HTTP statuses.

use std::fmt;

use http::StatusCode;

/// A set of statuses from 400 to 599, one bit for each; others are never members.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Statuses([u64; 4]);

impl Statuses {
    const FIRST: u16 = 400;
    const LAST: u16 = 599;

    /// 408, 425, 429, and from 500 to 599 all but 501 and 505.
    pub(super) const TRANSIENT: Self = {
        let mut set = Self([0; 4]);
        let mut code = Self::FIRST;
        while code <= Self::LAST {
            if matches!(code, 408 | 425 | 429 | 500 | 502..=504 | 506..) {
                set = set.with_code(code, true);
            }
            code += 1;
        }
        set
    };

    /// The set with or without this status.
    pub(super) const fn with(self, status: StatusCode, member: bool) -> Self {
        self.with_code(status.as_u16(), member)
    }

    pub(super) const fn contains(&self, status: StatusCode) -> bool {
        self.contains_code(status.as_u16())
    }

    const fn with_code(mut self, code: u16, member: bool) -> Self {
        if let Self::FIRST..=Self::LAST = code {
            let (index, bit) = Self::place(code);
            self.0[index] = if member { self.0[index] | bit } else { self.0[index] & !bit };
        }
        self
    }

    const fn contains_code(&self, code: u16) -> bool {
        let (index, bit) = Self::place(code);
        matches!(code, Self::FIRST..=Self::LAST) && self.0[index] & bit != 0
    }

    const fn place(code: u16) -> (usize, u64) {
        let offset = code.wrapping_sub(Self::FIRST) % 256;
        ((offset / 64) as usize, 1 << (offset % 64))
    }
}

/// Shows ranges: `{408, 425, 429, 500, 502..=504, 506..=599}`.
impl fmt::Debug for Statuses {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut set = formatter.debug_set();
        let mut codes = (Self::FIRST..=Self::LAST).filter(|code| self.contains_code(*code)).peekable();
        while let Some(first) = codes.next() {
            let mut last = first;
            while let Some(next) = codes.next_if_eq(&(last + 1)) {
                last = next;
            }
            if first == last {
                set.entry(&first)
            } else {
                set.entry(&(first..=last))
            };
        }
        set.finish()
    }
}
