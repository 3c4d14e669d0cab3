//! `canopy user` and `canopy migrate`: what is done to a company's database from its own machine.

use crate::args::{PlaceArgs, User as Verb};
use crate::console::Console;
use crate::failed::Failed;
use crate::serve::internal;
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::UserId;
use canopy_domain::team::PersonNames;
use canopy_store::{Desk, Store, StoreError, SystemReason, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::team::NewPerson;
use canopy_usecases::{Clock, Failure, Rule, access, team};

/// An administrator called and signing in as `name`.
pub(crate) fn administrator(name: &str, texts: Texts) -> Result<NewPerson, Failed> {
    let names = names(name, name, texts)?;
    let (job, lang) = (Job::Administrator, Lang::default());
    Ok(NewPerson { names, job, lang, territories: Vec::new() })
}

fn names(name: &str, sign_in_name: &str, texts: Texts) -> Result<PersonNames, Failed> {
    PersonNames::read(name, sign_in_name).map_err(|faults| {
        let words = faults.iter().map(|fault| texts.team().name_fault(*fault));
        Failed::usage(words.collect::<Vec<_>>().join(" "))
    })
}

pub(crate) fn run(verb: &Verb, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    match verb {
        Verb::Add { name, full_name, job, place } => {
            let full_name = full_name.clone().unwrap_or_else(|| name.clone());
            let job = Job::from_code(job).ok_or_else(|| unknown_job(job, texts))?;
            let lang = texts.lang();
            let names = names(&full_name, name, texts)?;
            let person = NewPerson { names, job, lang, territories: Vec::new() };
            let token = with_store(place, texts, async |store| add(store, &person, texts).await)?;
            console.line(texts.cli().user_added(name))?;
            print_link(&token, console)
        }
        Verb::SetupLink { name, place } => {
            let token = with_store(place, texts, async |store| link(store, name, texts).await)?;
            print_link(&token, console)
        }
        Verb::RemoveSecondFactor { name, place } => {
            with_store(place, texts, async |store| remove_factor(store, name, texts).await)?;
            console.line(texts.cli().user_factor_removed(name))
        }
    }
}

/// Brings the schema up to date.
pub(crate) fn migrate(place: &PlaceArgs, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    with_store(place, texts, async |_| Ok(()))?;
    console.line(texts.cli().migrated())
}

/// Adds a person; the token of their set-up link.
pub(crate) async fn add(store: &Store, person: &NewPerson, texts: Texts) -> Result<String, Failed> {
    let desk = store.system(SystemReason::Setup);
    match team::add_person(&desk, Clock::system().now(), person).await {
        Ok(added) => Ok(added.token),
        Err(Failure::Rule(Rule::Taken)) => {
            Err(Failed::usage(texts.cli().user_taken(person.names.sign_in_name())))
        }
        Err(other) => Err(internal(other)),
    }
}

async fn link(store: &Store, name: &str, texts: Texts) -> Result<String, Failed> {
    let desk = store.system(SystemReason::Setup);
    let person = find(&desk, name, texts).await?;
    access::invite(&desk, person, Clock::system().now()).await.map_err(internal)
}

async fn remove_factor(store: &Store, name: &str, texts: Texts) -> Result<(), Failed> {
    let desk = store.system(SystemReason::Setup);
    let person = find(&desk, name, texts).await?;
    let removed = access::remove_factor_of(&desk, Clock::system().now(), person).await;
    removed.map_err(|failure| match failure {
        Failure::NotFound => Failed::usage(texts.cli().user_no_factor(name)),
        other => internal(other),
    })
}

async fn find(desk: &Desk, name: &str, texts: Texts) -> Result<UserId, Failed> {
    let failed = |error: StoreError| Failed::Internal(error.to_string());
    let users = desk.permit::<ViewTeam>().map_err(failed)?.users().await.map_err(failed)?;
    let wanted = name.to_lowercase();
    let person = users.into_iter().find(|user| user.sign_in_name == wanted);
    let person = person.ok_or_else(|| Failed::usage(texts.cli().user_unknown(name)))?;
    Ok(person.id)
}

/// Opens the records, works on them and closes them.
pub(crate) fn with_store<T>(
    place: &PlaceArgs,
    texts: Texts,
    work: impl AsyncFnOnce(&Store) -> Result<T, Failed>,
) -> Result<T, Failed> {
    let place = place.read(texts)?.place;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let store = place.open_store(texts).await?;
        let done = work(&store).await;
        store.close().await;
        done
    })
}

fn print_link(token: &str, console: &mut Console) -> Result<(), Failed> {
    let t = console.texts().cli();
    console.line(t.user_link())?;
    console.line(format!("  {}", canopy_web::urls::set_up(token)))
}

fn unknown_job(job: &str, texts: Texts) -> Failed {
    let jobs = Job::ALL.map(Job::code);
    Failed::usage(texts.cli().user_bad_job(job, &texts.formats().list(&jobs)))
}
