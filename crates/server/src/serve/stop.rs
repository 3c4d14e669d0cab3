//! Waiting for the signal to stop: Ctrl-C, or what an init system sends.

use std::io::Write as _;

/// Listens from now on; the future ends when the program should stop, and says so.
pub(super) fn signal(words: &'static str) -> impl Future<Output = ()> {
    let terminated = terminated();
    async move {
        tokio::select! {
            () = interrupted() => {}
            () = terminated => {}
        }
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
fn terminated() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let stream = signal(SignalKind::terminate());
    async {
        match stream {
            Ok(mut stream) => drop(stream.recv().await),
            Err(_) => std::future::pending::<()>().await,
        }
    }
}

#[cfg(not(unix))]
fn terminated() -> impl Future<Output = ()> {
    std::future::pending::<()>()
}
