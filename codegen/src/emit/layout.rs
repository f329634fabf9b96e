//! Formats items with long lines by prettyplease. Other items are already written in its style.

/// The maximum length of a line of code.
const WIDTH: usize = 89;

/// An item of a module.
pub fn item(text: String) -> String {
    if fits(&text) { text } else { laid_out(&text) }
}

/// A method of an `impl` or a trait, without its docs.
pub fn member(text: String) -> String {
    if fits(&text) {
        return text;
    }
    let block = laid_out(&format!("impl X {{\n{text}}}\n"));
    let lines: Vec<&str> = block.lines().collect();
    lines[1..lines.len() - 1].iter().map(|line| format!("{line}\n")).collect()
}

fn fits(text: &str) -> bool {
    text.lines().all(|line| line.len() <= WIDTH)
}

fn laid_out(text: &str) -> String {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("emitted invalid Rust: {error}\n{text}"));
    prettyplease::unparse(&file)
}
