//! Waiting for the signal to stop: Ctrl-C, or what an init system sends.

use std::io::Write as _;

/// Ends when the program should stop, and says so.
pub(super) async fn signal(words: &'static str) {
    tokio::select! {
        () = interrupted() => {}
        () = terminated() => {}
    }
    let _ = writeln!(std::io::stderr().lock(), "{words}");
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut stream) => {
            stream.recv().await;
        }
        Err(_) => std::future::pending::<()>().await,
    }
}

#[cfg(not(unix))]
async fn terminated() {
    std::future::pending::<()>().await;
}
