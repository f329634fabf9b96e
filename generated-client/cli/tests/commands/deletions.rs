//! Deletions ask, or require `--yes`.

use iadvize_platform::Platform;

use crate::support::{command, line, with_input};

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_requires_yes_without_a_terminal() {
    let platform = Platform::start().await.unwrap();
    for arguments in ["groups delete 3", "api DELETE /group/3"] {
        let stderr = line(&platform, arguments).failed(2);
        assert!(stderr.contains("--yes"), "{stderr}");
        let piped = with_input(command(&platform, arguments.split(' ')), "y\n");
        piped.failed(2);
    }
    assert!(platform.received().is_empty());
    line(&platform, "groups delete 3 --yes").succeeded();
    line(&platform, "api DELETE /group/4 --yes").succeeded();
    assert_eq!(platform.carried_out("DELETE /group/*"), 2);
    line(&platform, "groups delete 3 --yes").failed(1);
}
