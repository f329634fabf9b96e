//! Rust code, also within Markdown, as identifiers and what is around them.

pub struct Code<'t> {
    text: &'t str,
}

impl<'t> Code<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text }
    }

    /// The line of a byte, counted from 1.
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// Where an identifier is.
    pub fn places(&self, name: &str) -> Vec<usize> {
        let is_whole = |at: &usize| {
            let before = self.text[..*at].chars().next_back().is_some_and(is_word);
            let after = self.text[*at + name.len()..].chars().next().is_some_and(is_word);
            !before && !after
        };
        self.text.match_indices(name).map(|(at, _)| at).filter(is_whole).collect()
    }

    /// Whether a path leads from `holder` to the identifier: `holder::it` or `holder::{…, it, …}`.
    pub fn is_inside(&self, holder: &str, at: usize) -> bool {
        let before = self.text[..at].trim_end_matches("r#");
        let Some(before) = before.strip_suffix("::").or_else(|| self.group(at)) else { return false };
        let before = before.trim_end_matches(['<', '>']);
        before.ends_with(holder) && !before[..before.len() - holder.len()].ends_with(is_word)
    }

    /// Whether the text imports `it` from a module, and this is a use of it rather than another path's end.
    pub fn imports(&self, module: &str, it: &str, at: usize) -> bool {
        let is_end = self.text[..at].ends_with("::") || self.text[..at].ends_with('.');
        !is_end && self.places(it).into_iter().any(|place| place != at && self.is_inside(module, place))
    }

    /// Whether a name can mean that of a module: some path leads to it from there, or no path leads to it at all.
    pub fn may_mean(&self, module: &str, it: &str) -> bool {
        let mut paths =
            self.places(it).into_iter().filter(|at| self.text[..*at].ends_with("::") || self.group(*at).is_some());
        let mut is_any = false;
        let is_there = paths.any(|at| {
            is_any = true;
            self.is_inside(module.trim_start_matches("r#"), at)
        });
        is_there || !is_any
    }

    /// Whether it follows a dot.
    pub fn is_method(&self, at: usize) -> bool {
        self.text[..at].ends_with('.') && !self.text[..at].ends_with("..")
    }

    /// The calls before a method in its chain, the nearest first: for `.c` of `a.b(1).c`, these are `b` and `a`. Paths are
    /// their parts, the last first.
    pub fn chain(&self, at: usize) -> Vec<&'t str> {
        let mut chain = Vec::new();
        let mut rest = self.text[..at].trim_end_matches('.');
        loop {
            rest = rest.trim_end().trim_end_matches('?');
            if rest.ends_with(')') {
                match opening(rest) {
                    Some(open) => rest = rest[..open].trim_end(),
                    None => return chain,
                }
            }
            let start = rest.trim_end_matches(is_word).len();
            if start == rest.len() {
                return chain;
            }
            chain.push(&rest[start..]);
            rest = rest[..start].trim_end();
            match rest.strip_suffix("::").or_else(|| rest.strip_suffix('.')) {
                Some(before) => rest = before,
                None => return chain,
            }
        }
    }

    /// What is before `::{`, if the identifier is in such a group.
    fn group(&self, at: usize) -> Option<&'t str> {
        let before = &self.text[..at];
        let open = before.rfind('{')?;
        let between = &before[open + 1..];
        let is_list = between.chars().all(|c| is_word(c) || c.is_whitespace() || ",:*".contains(c));
        let is_first = between.trim_end().is_empty() || between.trim_end().ends_with(',');
        before[..open].strip_suffix("::").filter(|_| is_list && is_first)
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The place of the parenthesis that the last one closes.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().rev() {
        match c {
            ')' => depth += 1,
            '(' if depth == 1 => return Some(at),
            '(' => depth -= 1,
            _ => {}
        }
    }
    None
}
