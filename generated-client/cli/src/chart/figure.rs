//! Figures as text.

/// The largest figure that is written without an exponent.
const LARGEST: f64 = 1e15;

/// A figure with at most three decimals, or four significant digits if it is very large or very small.
pub fn text(value: f64) -> String {
    let size = value.abs();
    if size >= LARGEST || (size > 0.0 && size < 0.001) {
        return format!("{value:.3e}").replace(".000e", "e");
    }
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn figures_are_short() {
        let figures = [0.0, -0.0, 3.0, 2.5, -12.3456, 1234567.0, 0.0004, 1e15, -2.5e300];
        let expected = ["0", "0", "3", "2.5", "-12.346", "1234567", "4e-4", "1e15", "-2.500e300"];
        assert_eq!(figures.map(text), expected);
    }
}
