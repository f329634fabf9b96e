//! What charts look like, and that no figures or widths make them panic.

use proptest::prelude::*;

use super::*;
use crate::terminal::columns;

fn chart(axis: Axis, values: impl IntoIterator<Item = Option<f64>>) -> Chart {
    let label = |index: usize| match axis {
        Axis::Steps(_) => format!("2024-01-{:02}", index + 1),
        Axis::Groups(_) => format!("{}", index * 7 + 5),
    };
    let point = |(index, value)| Point { label: label(index), value };
    let points = values.into_iter().enumerate().map(point).collect();
    Chart { title: "Contacts".to_owned(), unit: "number".to_owned(), axis, points }
}

fn series(values: impl IntoIterator<Item = Option<f64>>) -> Chart {
    chart(Axis::Steps("day".to_owned()), values)
}

fn groups(values: impl IntoIterator<Item = Option<f64>>) -> Chart {
    chart(Axis::Groups("operator".to_owned()), values)
}

#[test]
fn a_series_is_a_line() {
    let wave = (0..31).map(|day| (day != 20).then(|| (f64::from(day) / 4.0).sin() * 8.0 + 5.0));
    insta::assert_snapshot!(terminal(&series(wave), 60, false));
}

#[test]
fn a_group_is_a_bar() {
    let values = [Some(12.0), Some(3.5), None, Some(0.0), Some(0.01)];
    insta::assert_snapshot!(terminal(&groups(values), 40, false));
    insta::assert_snapshot!(terminal(&groups([Some(-12.0), Some(8.25), Some(-1.0)]), 40, false));
}

#[test]
fn narrow_terminals_have_less() {
    let values = [Some(12.0), Some(3.5)];
    let [bars, line] = [groups(values), series(values)].map(|chart| terminal(&chart, 8, false));
    assert_eq!(bars, "Contact…\n5 12\n12 3.5\n");
    assert_eq!(line.lines().last(), Some("2024-01…"));
}

#[test]
fn colors_are_optional_and_missing_figures_are_told() {
    let values = [Some(1.0), None];
    let [plain, color] = [false, true].map(|color| terminal(&groups(values), 40, color));
    assert!(!plain.contains('\u{1b}') && color.contains("\u{1b}[36m█"), "{color}");
    assert_eq!(color.replace("\u{1b}[36m", "").replace("\u{1b}[0m", ""), plain);
    assert_eq!(plain.lines().last(), Some("no figure for 1 of 2"));
    assert_eq!(terminal(&series([]), 40, false), "Contacts (number)\nno figures\n");
}

#[test]
fn svg_has_titles_axes_and_figures() {
    insta::assert_snapshot!(svg(&[series([Some(3.0), None, Some(5.5)]), groups([Some(-2.0), Some(4.0), None])]));
}

#[test]
fn svg_escapes_foreign_texts() {
    let mut chart = groups([Some(1.0)]);
    chart.points[0].label = "<script>&\"\u{1b}[31m\u{202e}".to_owned();
    let file = svg(&[chart.clone()]);
    assert!(file.contains("&lt;script&gt;&amp;&quot;\\u{1b}[31m\\u{202e}: 1</title>"), "{file}");
    assert!(!file.contains(['\u{1b}', '\u{202e}']) && !file.contains("<script"));
    assert!(!terminal(&chart, 80, false).contains(['\u{1b}', '\u{202e}']));
}

#[test]
fn only_own_files_are_charts() {
    assert!(is_chart(svg(&[]).as_bytes()));
    assert!(!is_chart(b"<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"));
}

fn any_figure() -> impl Strategy<Value = Option<f64>> {
    let special = [f64::MAX, f64::MIN, f64::MIN_POSITIVE, f64::from_bits(1), f64::NAN, f64::INFINITY, 0.0, -0.0, 1e15];
    prop_oneof![
        Just(None),
        any::<f64>().prop_map(Some),
        (-1000i32..1000).prop_map(|figure| Some(f64::from(figure) / 8.0)),
        prop::sample::select(special.to_vec()).prop_map(Some),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_figures_fit_any_width(
        values in prop::collection::vec(any_figure(), 0..200),
        label in any::<String>(),
        width in 0usize..150,
    ) {
        for mut chart in [series(values.iter().copied()), groups(values.iter().copied())] {
            if let Some(point) = chart.points.first_mut() {
                point.label.clone_from(&label);
            }
            let text = terminal(&chart, width, false);
            for line in text.lines() {
                prop_assert!(columns(line) <= width.max(1), "{width}: {line:?}");
            }
            let file = svg(&[chart]);
            prop_assert!(!file.contains("NaN") && !file.contains("inf\""), "{file}");
        }
    }
}
