//! `canopy serve`: opens the company, answers browsers, stops cleanly.

mod doors;
mod log;
mod notify;
mod place;
mod stop;

pub(crate) use place::Place;

use self::doors::Doors;
use crate::args::Serve;
use crate::backup;
use crate::config::{self, Config};
use crate::console::Console;
use crate::failed::Failed;
use crate::user;
use canopy_domain::access::PublicAddress;
use canopy_store::SystemReason;
use canopy_texts::Texts;
use canopy_usecases::demo::{self, world::World};
use canopy_usecases::{Company, Failure, Rule, imports, jobs, screening};
use canopy_web::{App, Settings};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;

/// The administrator a new company starts with.
const FIRST_USER: &str = "admin";
/// How often screenings that repeat are looked after.
const SCHEDULES_EVERY: Duration = Duration::from_mins(5);
/// How often jobs that are due, or were left by a program that died, are looked for.
const JOBS_EVERY: Duration = Duration::from_secs(10);
/// How long work on files is waited for at the very end.
const FILES_WITHIN: Duration = Duration::from_secs(2);

pub(crate) fn run(job: &Serve, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let checked = config::read(job.place.config.as_deref(), job.flags(), texts)?;
    config::strangers(&checked.raw, texts).iter().for_each(|line| console.note(line));
    let config = checked.config;
    log::begin(&config.log);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let served = runtime.block_on(serve(job.demo, config, console));
    // Work on files that did not end in time is not waited for: nothing of it counts yet.
    runtime.shutdown_timeout(FILES_WITHIN);
    served
}

async fn serve(is_demo: bool, config: Config, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let listener = listen(listen_address(is_demo, config.listen, texts)?, texts).await?;
    let operations = match config.operations {
        Some(address) => Some(listen(address, texts).await?),
        None => None,
    };
    let Config { place, is_https, .. } = &config;
    let _only = place.hold(texts)?;
    let company = place.open(texts).await?;
    if company.is_alone() {
        // What a program that was killed held is taken up again at once.
        jobs::let_go(&company, true).await.map_err(internal)?;
    }
    imports::recover(&company).await.map_err(internal)?;
    screening::give_up_unfinished(&company).await.map_err(internal)?;
    screening::give_up_unfinished_back_tests(&company).await.map_err(internal)?;
    let scheme = if *is_https { "https" } else { "http" };
    let url = format!("{scheme}://{}", listener.local_addr()?);
    if is_demo {
        found_demo(&company, console).await?;
    } else {
        welcome(&company, &url, console).await?;
    }
    // Before the address is told: whoever reads it may stop the program at once.
    let signal = stop::signal(texts.cli().serve_stopping());
    if let Some(operations) = &operations {
        let url = format!("http://{}/metrics", operations.local_addr()?);
        console.line(texts.cli().operations_ready(&url))?;
    }
    console.line(texts.cli().serve_ready(&url))?;
    console.flush()?;
    notify::tell(notify::READY);
    let settings = Settings { is_https: *is_https, is_demo, ..Settings::default() };
    let app = App::new(company.clone(), settings).with_backups(config.backup_to.as_deref());
    let app = match public_address(&config, listener.local_addr()?) {
        Some(address) => app.under(&address),
        None => app,
    };
    let upkeep = begin_upkeep(&company, &config);
    let doors = Doors { listener, operations };
    let is_whole = doors.answer_until(signal, app, config.stopping).await?;
    upkeep.iter().for_each(tokio::task::JoinHandle::abort);
    // What was confirmed is durable already; what is given up after the time is not confirmed.
    let settled = tokio::time::timeout(config.stopping.within, company.settle()).await;
    let let_go = jobs::let_go(&company, false).await;
    if let Err(failure) = &let_go {
        tracing::warn!(failure = failure.told(), "jobs could not be let go");
    }
    if !is_whole || settled.is_err() {
        console.note(texts.cli().serve_gave_up());
        return Ok(());
    }
    company.store.close().await;
    Ok(())
}

async fn listen(address: SocketAddr, texts: Texts) -> Result<TcpListener, Failed> {
    TcpListener::bind(address).await.map_err(|error| {
        let reason = error.to_string();
        Failed::usage(texts.cli().serve_cannot_listen(&address.to_string(), &reason))
    })
}

/// What goes on beside the requests. One backup being made when it is given up gets no name.
fn begin_upkeep(company: &Company, config: &Config) -> Vec<tokio::task::JoinHandle<()>> {
    let names = company.store.clone();
    let warming = tokio::spawn(async move {
        if let Err(error) = names.warm_names().await {
            tracing::warn!(%error, "names could not be read ahead");
        }
    });
    let schedules = tokio::spawn(screening::keep_schedules(company.clone(), SCHEDULES_EVERY));
    let looking = tokio::spawn(jobs::look_after(company.clone(), JOBS_EVERY));
    let (place, schedule) = (config.place.told(), config.backups.clone());
    let backups =
        schedule.map(|schedule| tokio::spawn(backup::keep(company.clone(), place, schedule)));
    [warming, schedules, looking].into_iter().chain(backups).collect()
}

/// The address people reach it under: as it was said, else by where it listens. What listens on this
/// machine alone is reached as `localhost`, for which browsers make passkeys.
fn public_address(config: &Config, listen: SocketAddr) -> Option<PublicAddress> {
    if let Some(said) = &config.public {
        return Some(said.clone());
    }
    let scheme = if config.is_https { "https" } else { "http" };
    let here = listen.ip().is_loopback();
    let whole = if here { format!("localhost:{}", listen.port()) } else { listen.to_string() };
    PublicAddress::read(&format!("{scheme}://{whole}"))
}

/// The address; a demonstration needs no password and so listens on this machine only.
fn listen_address(is_demo: bool, address: SocketAddr, texts: Texts) -> Result<SocketAddr, Failed> {
    if is_demo && !address.ip().is_loopback() {
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
