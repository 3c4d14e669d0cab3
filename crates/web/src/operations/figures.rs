//! Figures of the running program for Prometheus. Labels come from closed lists: templates of routes,
//! methods, classes of status; nothing a person wrote and no address ever becomes a label.

use crate::app::App;
use canopy_domain::jobs::{JobKind, JobState};
use canopy_store::SystemReason;
use canopy_usecases::{backup, upkeep};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use std::time::Duration;

/// The template of a request no route is for.
pub(crate) const UNKNOWN: &str = "unknown";
/// Upper ends of the classes requests are sorted into by how long they took, in seconds.
const SECONDS: [f64; 11] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Took {
    method: &'static str,
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct JobsIn {
    kind: &'static str,
    state: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct InState {
    state: &'static str,
}

/// Figures, and where they are kept.
pub(crate) struct Figures {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<Took, Histogram, fn() -> Histogram>,
    running: Gauge,
    connections: Family<InState, Gauge>,
    ready: Gauge,
    memory: Gauge,
    backups: Gauge,
    backup_made: Gauge,
    jobs: Family<JobsIn, Gauge>,
}

impl Default for Figures {
    fn default() -> Self {
        let buckets: fn() -> Histogram = || Histogram::new(SECONDS);
        let mut figures = Self {
            registry: Registry::with_prefix("canopy"),
            requests: Family::default(),
            seconds: Family::new_with_constructor(buckets),
            running: Gauge::default(),
            connections: Family::default(),
            ready: Gauge::default(),
            memory: Gauge::default(),
            backups: Gauge::default(),
            backup_made: Gauge::default(),
            jobs: Family::default(),
        };
        figures.register();
        figures
    }
}

impl Figures {
    fn register(&mut self) {
        let Self { registry, .. } = self;
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The version that runs", version);
        registry.register("requests", "Requests answered", self.requests.clone());
        let help = "Time from a request's arrival to its answer";
        registry.register_with_unit("request", help, Unit::Seconds, self.seconds.clone());
        registry.register("requests_running", "Requests being answered", self.running.clone());
        let help = "Connections to the database";
        registry.register("database_connections", help, self.connections.clone());
        registry.register("ready", "1 when requests should come here", self.ready.clone());
        let help = "Memory the process holds";
        registry.register_with_unit("memory", help, Unit::Bytes, self.memory.clone());
        registry.register("backups", "Backups that are kept", self.backups.clone());
        let help = "Work in the background, of the last thirty days";
        registry.register("jobs", help, self.jobs.clone());
        let help = "When the newest backup was made, since 1970; 0 where there is none";
        registry.register_with_unit("backup_made", help, Unit::Seconds, self.backup_made.clone());
    }

    /// A request arrived; it runs until what this gives is dropped, also when whoever asked hangs up.
    pub(crate) fn begins(&self) -> Running {
        self.running.inc();
        Running(self.running.clone())
    }

    /// It was answered.
    pub(crate) fn answered(&self, method: &str, route: &str, status: u16, took: Duration) {
        let (method, route) = (known_method(method), route.to_owned());
        let status = class(status);
        let took_by = Took { method, route: route.clone() };
        self.requests.get_or_create(&Answered { method, route, status }).inc();
        self.seconds.get_or_create(&took_by).observe(took.as_secs_f64());
    }

    /// Everything, as of now.
    pub(crate) async fn written(&self, app: &App) -> String {
        let connections = app.company.store.connections();
        let busy = connections.open.saturating_sub(connections.idle);
        for (state, count) in [("idle", connections.idle), ("busy", busy)] {
            self.connections.get_or_create(&InState { state }).set(i64::from(count));
        }
        let is_ready = upkeep::readiness(&app.company).await.is_ready() && !app.is_stopping();
        self.ready.set(i64::from(is_ready));
        self.memory.set(memory_bytes());
        if let Some(folder) = app.backups.as_deref() {
            let found = backup::present(folder).unwrap_or_default();
            self.backups.set(i64::try_from(found.len()).unwrap_or(i64::MAX));
            self.backup_made.set(found.first().map_or(0, |(at, _)| at.timestamp()));
        }
        self.count_jobs(app).await;
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = prometheus_client::encoding::text::encode(&mut text, &self.registry);
        text
    }
}

impl Figures {
    /// Those there are none of are told as 0, so that a graph does not break off.
    async fn count_jobs(&self, app: &App) {
        let desk = app.company.store.system(SystemReason::JobWorker);
        let Ok(found) = desk.job_counts().await else { return };
        for (kind, state) in JobKind::ALL
            .iter()
            .flat_map(|kind| JobState::ALL.iter().map(move |state| (*kind, *state)))
        {
            let count = found.iter().find(|(of, at, _)| (*of, *at) == (kind, state));
            let labels = JobsIn { kind: kind.code(), state: state.code() };
            let count = count.map_or(0, |(_, _, count)| i64::try_from(*count).unwrap_or(i64::MAX));
            self.jobs.get_or_create(&labels).set(count);
        }
    }
}

/// A request being answered.
pub(crate) struct Running(Gauge);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Methods are a closed list too: whoever asks may invent some.
fn known_method(method: &str) -> &'static str {
    ["GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]
        .into_iter()
        .find(|known| *known == method)
        .unwrap_or(UNKNOWN)
}

const fn class(status: u16) -> &'static str {
    match status {
        100..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    }
}

/// Memory the process holds, where the system tells; else 0.
fn memory_bytes() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = held.and_then(|text| text.split_whitespace().next()?.parse::<i64>().ok());
    kilobytes.unwrap_or_default().saturating_mul(1_024)
}
