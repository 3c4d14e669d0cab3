//! What was confirmed outlives the server, whether it is asked to stop or killed while people write.
//! `CANOPY_KILLS` makes the rounds many; `make soak` does.

use crate::asker::Asker;
use crate::fixture::Desk;
use crate::serve::{Served, serve};
use canopy_store::{OpenOptions, Store, SystemReason};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// Those who write at the same time.
const WRITERS: usize = 4;
/// Changes confirmed before the server is ended, and so many at least are tried after.
const BEFORE: usize = 12;

/// Rounds of one test.
fn rounds() -> usize {
    std::env::var("CANOPY_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(2)
}

/// Everybody writes, at the server and at `others`, until the server is gone; what was confirmed.
pub(crate) fn write_until_the_end(
    served: Served,
    others: &[&str],
    asker: &Asker,
    (round, signal): (usize, &str),
) -> (BTreeSet<String>, Option<i32>) {
    let confirmed = Mutex::new(BTreeSet::new());
    let is_over = AtomicBool::new(false);
    let addresses: Vec<String> = std::iter::once(served.address.as_str())
        .chain(others.iter().copied())
        .map(String::from)
        .collect();
    let code = std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let address = addresses.iter().cycle().nth(writer).unwrap();
            let (mut asker, confirmed, is_over) = (asker.at(address), &confirmed, &is_over);
            scope.spawn(move || {
                let Some(token) = asker.token("/territories") else { return };
                for number in 0.. {
                    let code = format!("T{round}-{writer}-{number}");
                    let fields = [("name", code.as_str()), ("code", &code), ("parent", "")];
                    match asker.send("/territories", &token, &fields) {
                        Some(answered) if answered.status == 303 => {
                            confirmed.lock().unwrap().insert(code);
                        }
                        // A server that stops may refuse, and one that is gone says nothing.
                        Some(answered) => assert!(answered.status >= 500, "{}", answered.body),
                        None => {}
                    }
                    if is_over.load(Ordering::SeqCst) {
                        return;
                    }
                }
            });
        }
        while confirmed.lock().unwrap().len() < BEFORE {
            std::thread::yield_now();
        }
        let code = served.end(signal);
        is_over.store(true, Ordering::SeqCst);
        code
    });
    (confirmed.into_inner().unwrap(), code)
}

/// The codes of the territories the records hold.
pub(crate) fn kept(url: &str) -> BTreeSet<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let store = Store::open(url, &OpenOptions::default()).await.unwrap();
        let found = store.system(SystemReason::Setup).territories().await.unwrap();
        store.close().await;
        found.into_iter().map(|territory| territory.code).collect()
    })
}

fn nothing_confirmed_is_lost(signal: &str, ends_with: Option<i32>) {
    let desk = Desk::empty();
    let mut served = serve(&desk, "data");
    let url = format!("sqlite:{}", desk.path("data").join("canopy.db").display());
    let asker = Asker::administrator(&served.address, &served.first_link());
    let mut confirmed = BTreeSet::new();
    for round in 0..rounds() {
        let (written, code) = write_until_the_end(served, &[], &asker, (round, signal));
        assert_eq!(code, ends_with);
        confirmed.extend(written);
        let kept = kept(&url);
        let lost: Vec<&String> = confirmed.difference(&kept).collect();
        assert!(lost.is_empty(), "round {round}: {lost:?}");
        // None without its line in the log, and none half done: at most one a writer unconfirmed.
        assert!(kept.len() <= confirmed.len() + WRITERS * (round + 1), "round {round}");
        desk.run("audit verify --data data --lang en").fine();
        served = serve(&desk, "data");
    }
    assert_eq!(served.stop(), Some(0));
    eprintln!("{signal}: {} rounds, {} confirmed, none lost", rounds(), confirmed.len());
}

#[test]
fn a_server_that_is_asked_to_stop_loses_nothing_it_confirmed() {
    nothing_confirmed_is_lost("-TERM", Some(0));
}

#[test]
fn a_server_that_is_killed_loses_nothing_it_confirmed() {
    nothing_confirmed_is_lost("-KILL", None);
}
