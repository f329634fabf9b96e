//! Signals that end a command.

use tokio::signal;

use crate::exit::Failure;

/// Waits for a signal that ends the command: that of Ctrl-C, and those of schedulers and of terminals that close.
pub async fn interrupted() -> Failure {
    #[cfg(unix)]
    {
        use signal::unix::{SignalKind, signal};
        if let (Ok(mut ended), Ok(mut closed)) = (signal(SignalKind::terminate()), signal(SignalKind::hangup())) {
            tokio::select! {
                _ = signal::ctrl_c() => {}
                _ = ended.recv() => {}
                _ = closed.recv() => {}
            }
            return Failure::interrupted();
        }
    }
    match signal::ctrl_c().await {
        Ok(()) => Failure::interrupted(),
        Err(error) => Failure::other(error),
    }
}
