//! The addresses the program answers on, until it is told to stop: then it says that it is not ready,
//! answers on for as long as a balancer needs to notice, takes no more, and ends what has begun.

use super::notify;
use crate::config::Stopping;
use axum::Router;
use canopy_web::{App, operations, router};
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Where it listens.
pub(super) struct Doors {
    /// For people and programs.
    pub(super) listener: TcpListener,
    /// For figures and probes.
    pub(super) operations: Option<TcpListener>,
}

impl Doors {
    /// Answers until the signal, and then until what has begun is answered; whether it all was in time.
    pub(super) async fn answer_until(
        self,
        signal: impl Future<Output = ()> + Send + 'static,
        app: App,
        stopping: Stopping,
    ) -> std::io::Result<bool> {
        let (tell, told) = watch::channel(false);
        let own = app.clone();
        let watching = tokio::spawn(async move {
            signal.await;
            own.stop();
            notify::tell(notify::STOPPING);
            tokio::time::sleep(stopping.drain).await;
            // Nobody listens any more only where answering has ended by itself.
            let _ = tell.send(true);
        });
        let figures = self.operations.map(|listener| {
            let service = operations(app.clone()).into_make_service();
            tokio::spawn(async move { axum::serve(listener, service).await })
        });
        let people = tokio::spawn(answer(self.listener, router(app), told.clone()));
        let late = late(told, stopping);
        let is_whole = tokio::select! {
            ended = people => {
                ended.map_err(std::io::Error::other)??;
                true
            }
            () = late => false,
        };
        watching.abort();
        // Figures and probes answer to the end: that is when they are asked for.
        figures.inspect(tokio::task::JoinHandle::abort);
        Ok(is_whole)
    }
}

async fn answer(
    listener: TcpListener,
    router: Router,
    mut told: watch::Receiver<bool>,
) -> std::io::Result<()> {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let stop = async move { drop(told.wait_for(|is_told| *is_told).await) };
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}

/// Ends when what has begun had its time.
async fn late(mut told: watch::Receiver<bool>, stopping: Stopping) {
    if told.wait_for(|is_told| *is_told).await.is_err() {
        std::future::pending::<()>().await;
    }
    tokio::time::sleep(stopping.within).await;
}
