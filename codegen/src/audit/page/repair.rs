//! Slips of Markdown that hide a table, a title or a list item, although its text is there.

/// A page as its author meant it.
pub struct Repaired {
    pub markdown: String,
    /// For each line, the line of the page that it is, counted from 1.
    pub origins: Vec<usize>,
    /// What looks different from what was meant.
    pub slips: Vec<Slip>,
}

/// A slip that readers of the page can see.
pub struct Slip {
    pub line: usize,
    pub name: String,
    pub reason: String,
}

/// Mends a page. Lines of examples stay as they are.
pub fn repair(markdown: &str) -> Repaired {
    let lines: Vec<&str> = markdown.split('\n').collect();
    let mut repaired = Repaired { markdown: String::new(), origins: Vec::new(), slips: Vec::new() };
    let mut example = None;
    for (index, line) in lines.iter().enumerate() {
        let opens = if line.trim_start().starts_with("```") { Some("```") } else { None };
        let opens = opens.or((line.contains("<pre") && !line.contains("</pre")).then_some("</pre"));
        match example {
            Some(end) if line.contains(end) => example = None,
            Some(_) => {}
            None if opens.is_some() => example = opens,
            None => {
                repaired.mend(&lines, index);
                continue;
            }
        }
        repaired.push(line, index);
    }
    repaired.markdown.pop();
    repaired
}

impl Repaired {
    fn push(&mut self, line: &str, index: usize) {
        self.markdown.push_str(line);
        self.markdown.push('\n');
        self.origins.push(index + 1);
    }

    fn mend(&mut self, lines: &[&str], index: usize) {
        let line = lines[index];
        let before = index.checked_sub(1).map(|index| lines[index]).unwrap_or_default();
        let after = lines.get(index + 1).copied().unwrap_or_default();
        let begins_table = is_row(line) && is_delimiter(after);
        if begins_table && !before.trim().is_empty() && !is_row(before) {
            self.push("", index);
        }
        match line {
            _ if is_delimiter(line) && is_row(before) && !is_delimiter(before) => {
                let (has, needs) = (cells(line), cells(before));
                if has == needs {
                    return self.push(line, index);
                }
                self.slips.push(Slip {
                    line: index + 1,
                    name: format!("table {}", before.trim()),
                    reason: format!("its second line has {has} columns, its first line has {needs}"),
                });
                self.push(&format!("|{}", " --- |".repeat(needs)), index);
            }
            _ => self.push(&spaced(line).unwrap_or(line.to_owned()), index),
        }
    }
}

/// A title or list item whose mark lacks the space after it, with the space.
fn spaced(line: &str) -> Option<String> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    let begins = text.starts_with(|c: char| c.is_alphanumeric() || "`~*".contains(c));
    if (1..=6).contains(&level) && begins {
        return Some(format!("{} {text}", &line[..level]));
    }
    let item = line.strip_prefix('*').or(line.strip_prefix('-'))?;
    let is_item = item.starts_with(|c: char| c.is_alphanumeric() || c == '`') && !item.contains('*');
    is_item.then(|| format!("{} {item}", &line[..1]))
}

fn is_row(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

/// Whether a line is the second line of a table.
fn is_delimiter(line: &str) -> bool {
    is_row(line) && line.contains("--") && line.chars().all(|c| " |:-\r".contains(c))
}

/// The number of cells in the source of a row.
pub fn cells(row: &str) -> usize {
    let row = row.trim();
    let bars = row.match_indices('|').filter(|(place, _)| !row[..*place].ends_with('\\')).count();
    let outer = usize::from(row.starts_with('|')) + usize::from(row.ends_with('|') && !row.ends_with("\\|"));
    (bars + 1).saturating_sub(outer)
}
