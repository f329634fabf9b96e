//! No argument makes the command panic.

use iadvize_cli::TABLE;
use proptest::prelude::*;

/// The words of the command, and others.
fn word() -> impl Strategy<Value = String> {
    let mut root = iadvize_cli::command(&TABLE);
    root.build();
    let mut known = Vec::new();
    let mut commands = vec![&root];
    while let Some(command) = commands.pop() {
        known.push(command.get_name().to_owned());
        known
            .extend(command.get_arguments().filter_map(|argument| argument.get_long()).map(|long| format!("--{long}")));
        commands.extend(command.get_subcommands());
    }
    prop_oneof![
        6 => prop::sample::select(known),
        2 => prop::sample::select(vec!["1", "2024-01-31", "chat", "a=b", "null", "!null", "1,2", "{}", "[]", "--", "-o", "csv"])
            .prop_map(ToOwned::to_owned),
        1 => "\\PC{0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_arguments_make_it_panic(
        resource in prop::sample::select(TABLE.resources.iter().collect::<Vec<_>>()),
        operation in any::<prop::sample::Index>(),
        words in prop::collection::vec(word(), 0..8),
    ) {
        let operation = operation.get(resource.operations).name;
        let _ = iadvize_cli::request_of(&TABLE, &words);
        let operation = [resource.plural.to_owned(), operation.to_owned()];
        let _ = iadvize_cli::request_of(&TABLE, &[&operation[..], &words].concat());
    }
}
