//! `canopy user` and `canopy migrate`: what is done to a company's database from its own machine.

use crate::args::{PlaceArgs, User as Verb};
use crate::console::Console;
use crate::failed::Failed;
use crate::serve::{Place, internal};
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::UserId;
use canopy_store::team::NewUser;
use canopy_store::{ManageTeam, Store, StoreError, SystemReason, Unique, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::{Clock, access};
use uuid::Uuid;

/// Somebody to add.
pub(crate) struct NewPerson {
    sign_in: String,
    name: String,
    job: Job,
    lang: Lang,
}

impl NewPerson {
    /// An administrator with this sign-in name.
    pub(crate) fn administrator(sign_in: &str) -> Self {
        let (sign_in, name) = (sign_in.to_owned(), sign_in.to_owned());
        Self { sign_in, name, job: Job::Administrator, lang: Lang::default() }
    }
}

pub(crate) fn run(verb: &Verb, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    match verb {
        Verb::Add { name, full_name, job, place } => {
            let full_name = full_name.clone().unwrap_or_else(|| name.clone());
            let job = Job::from_code(job).ok_or_else(|| unknown_job(job, texts))?;
            let lang = texts.lang();
            let person = NewPerson { sign_in: name.clone(), name: full_name, job, lang };
            let token = with_store(place, texts, async |store| add(store, &person, texts).await)?;
            console.line(texts.cli().user_added(name))?;
            print_link(&token, console)
        }
        Verb::SetupLink { name, place } => {
            let token = with_store(place, texts, async |store| link(store, name, texts).await)?;
            print_link(&token, console)
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
    let now = Clock::system().now();
    let id = UserId(Uuid::now_v7());
    let new = NewUser {
        id,
        sign_in_name: person.sign_in.clone(),
        name: person.name.clone(),
        job: person.job,
        lang: person.lang,
    };
    let failed = |error| match error {
        StoreError::Duplicate(Unique::SignInName) => {
            Failed::usage(texts.cli().user_taken(&person.sign_in))
        }
        other => Failed::Internal(other.to_string()),
    };
    let tx = desk.write(now).await.map_err(failed)?;
    let permit = tx.permit::<ManageTeam>().map_err(failed)?;
    permit.create_user(&new).await.map_err(failed)?;
    tx.commit().await.map_err(failed)?;
    access::invite(&desk, id, now).await.map_err(internal)
}

async fn link(store: &Store, name: &str, texts: Texts) -> Result<String, Failed> {
    let desk = store.system(SystemReason::Setup);
    let failed = |error: StoreError| Failed::Internal(error.to_string());
    let users = desk.permit::<ViewTeam>().map_err(failed)?.users().await.map_err(failed)?;
    let wanted = name.to_lowercase();
    let person = users.into_iter().find(|user| user.sign_in_name == wanted);
    let person = person.ok_or_else(|| Failed::usage(texts.cli().user_unknown(name)))?;
    access::invite(&desk, person.id, Clock::system().now()).await.map_err(internal)
}

fn with_store<T>(
    place: &PlaceArgs,
    texts: Texts,
    work: impl AsyncFnOnce(&Store) -> Result<T, Failed>,
) -> Result<T, Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let store = Place::of(place).open_store(texts).await?;
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
