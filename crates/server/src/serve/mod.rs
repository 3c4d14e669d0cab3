//! `canopy serve`: opens the company, answers browsers, stops cleanly.

mod place;
mod stop;

pub(crate) use place::Place;

use crate::args::Serve;
use crate::backup;
use crate::console::Console;
use crate::failed::Failed;
use crate::user;
use canopy_store::SystemReason;
use canopy_texts::Texts;
use canopy_usecases::demo::{self, world::World};
use canopy_usecases::{Company, Failure, Rule, imports, screening};
use canopy_web::{App, Settings, router};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

/// The administrator a new company starts with.
const FIRST_USER: &str = "admin";
/// How often screenings that repeat are looked after.
const SCHEDULES_EVERY: Duration = Duration::from_mins(5);

pub(crate) fn run(job: &Serve, console: &mut Console) -> Result<(), Failed> {
    let filter = EnvFilter::try_from_env("CANOPY_LOG").unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(job, console))
}

async fn serve(job: &Serve, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let address = listen_address(job, texts)?;
    let listener = TcpListener::bind(address).await.map_err(|error| {
        let reason = error.to_string();
        Failed::usage(texts.cli().serve_cannot_listen(&address.to_string(), &reason))
    })?;
    let backups = backup::schedule(&job.backups, texts)?;
    let place = Place::of(&job.place);
    let _only = place.hold(texts)?;
    let company = place.open(texts).await?;
    imports::recover(&company).await.map_err(internal)?;
    screening::give_up_unfinished(&company).await.map_err(internal)?;
    screening::give_up_unfinished_back_tests(&company).await.map_err(internal)?;
    let scheme = if job.https { "https" } else { "http" };
    let url = format!("{scheme}://{}", listener.local_addr()?);
    if job.demo {
        found_demo(&company, console).await?;
    } else {
        welcome(&company, &url, console).await?;
    }
    // Before the address is told: whoever reads it may stop the program at once.
    let stopping = stop::signal(texts.cli().serve_stopping());
    console.line(texts.cli().serve_ready(&url))?;
    console.flush()?;
    let settings = Settings { is_https: job.https, is_demo: job.demo };
    let app = router(App::new(company.clone(), settings));
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    let names = company.store.clone();
    let warming = tokio::spawn(async move { names.warm_names().await });
    let schedules = tokio::spawn(screening::keep_schedules(company.clone(), SCHEDULES_EVERY));
    let backups =
        backups.map(|schedule| tokio::spawn(backup::keep(company.clone(), place.told(), schedule)));
    axum::serve(listener, app).with_graceful_shutdown(stopping).await?;
    schedules.abort();
    warming.abort();
    // One being made is given up: only a whole backup gets its name.
    backups.inspect(tokio::task::JoinHandle::abort);
    company.settle().await;
    company.store.close().await;
    Ok(())
}

/// The address; a demonstration needs no password and so listens on this machine only.
fn listen_address(job: &Serve, texts: Texts) -> Result<SocketAddr, Failed> {
    let text = job.listen.trim().replace("localhost", "127.0.0.1");
    let address: SocketAddr =
        text.parse().map_err(|_| Failed::usage(texts.cli().serve_bad_address(&job.listen)))?;
    if job.demo && !address.ip().is_loopback() {
        return Err(Failed::usage(texts.cli().serve_demo_not_here(&address.to_string())));
    }
    Ok(address)
}

async fn found_demo(company: &Company, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let desk = company.store.system(SystemReason::Demo);
    if desk.latest_run().await.map_err(|error| Failed::Internal(error.to_string()))?.is_some() {
        return Ok(());
    }
    console.note(texts.cli().serve_seeding());
    let world = World::generate(demo::world::DEFAULT_SEED);
    demo::seed(company, &world).await.map_err(|failure| match failure {
        Failure::Rule(Rule::InUse) => Failed::usage(texts.cli().serve_demo_refused()),
        other => internal(other),
    })
}

/// On the first start: an administrator without a password, and the link that sets it.
async fn welcome(company: &Company, url: &str, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let desk = company.store.system(SystemReason::Setup);
    if desk.has_users().await.map_err(|error| Failed::Internal(error.to_string()))? {
        return Ok(());
    }
    let administrator = user::administrator(FIRST_USER, texts)?;
    let token = user::add(&company.store, &administrator, texts).await?;
    console.line(texts.cli().serve_first_link(FIRST_USER))?;
    console.line(format!("  {url}{}", canopy_web::urls::set_up(&token)))
}

/// A failure nobody at the keyboard can put right.
pub(crate) fn internal(failure: Failure) -> Failed {
    match failure {
        Failure::Internal(error) => Failed::Internal(error.to_string()),
        other => Failed::Internal(format!("{other:?}")),
    }
}
