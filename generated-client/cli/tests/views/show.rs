//! `conversations show ID`.

use iadvize_platform::Dialect;

use crate::Desk;

#[test]
fn a_conversation_is_a_transcript_in_both_dialects() {
    let [plain, php] = [Dialect::Plain, Dialect::Php].map(|dialect| {
        let desk = Desk::of(dialect);
        let output = desk.command("conversations show 200").env("COLUMNS", "100").output().unwrap();
        crate::Ran::new(output).data()
    });
    assert_eq!(plain, php);
    insta::assert_snapshot!(plain);
}

#[test]
fn unknown_conversations_are_not_shown() {
    let desk = Desk::new();
    let unknown = desk.run("conversations show 999999");
    assert_eq!((unknown.code, &*unknown.stdout), (Some(1), ""), "{}", unknown.stderr);
    desk.platform.clear_received();
    let wrong = desk.run("conversations show abc");
    assert_eq!((wrong.code, desk.requests().len()), (Some(2), 0), "{}", wrong.stderr);
}
