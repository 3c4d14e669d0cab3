//! Serving: the first start hands out one set-up link, a signal ends it cleanly, a demonstration
//! never listens to others.

use crate::asker::Asker;
use crate::fixture::Desk;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running server.
pub(crate) struct Served {
    child: Child,
    /// What it said up to its address, and the address.
    pub(crate) said: String,
    pub(crate) address: String,
}

/// Serves the company of a folder.
pub(crate) fn serve(desk: &Desk, data: &str) -> Served {
    serve_with(desk, data, &[], Stdio::null())
}

/// Serves with variables of the configuration, and its log somewhere.
pub(crate) fn serve_with(
    desk: &Desk,
    data: &str,
    variables: &[(&str, &str)],
    log: Stdio,
) -> Served {
    let mut command = Command::new(env!("CARGO_BIN_EXE_canopy"));
    let ours = std::env::vars().map(|(name, _)| name).filter(|name| name.starts_with("CANOPY_"));
    for name in ours {
        command.env_remove(name);
    }
    let mut child = command
        .args(["serve", "--listen", "127.0.0.1:0", "--lang", "en", "--data"])
        .arg(desk.path(data))
        .envs(variables.iter().copied())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = String::new();
    let ready = "Canopy is ready: http://";
    let address = loop {
        let line = lines.next().unwrap().unwrap();
        said = said + &line + "\n";
        if let Some(address) = line.strip_prefix(ready) {
            break address.to_owned();
        }
    };
    Served { child, said, address }
}

impl Served {
    pub(crate) fn stop(self) -> Option<i32> {
        self.end("-TERM")
    }

    /// Sends a signal and waits for the end.
    pub(crate) fn end(mut self, signal: &str) -> Option<i32> {
        self.signal(signal);
        self.child.wait().unwrap().code()
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// The path of the link handed out on the first start.
    pub(crate) fn first_link(&self) -> String {
        let link = self.said.lines().find_map(|line| line.trim().strip_prefix("http://")).unwrap();
        link.strip_prefix(&self.address).unwrap().to_owned()
    }

    /// The address of the figures.
    pub(crate) fn operations(&self) -> String {
        let told = self.said.lines().find_map(|line| line.strip_prefix("Figures are at http://"));
        told.unwrap().strip_suffix("/metrics").unwrap().to_owned()
    }
}

#[test]
fn the_first_start_hands_out_one_link_that_opens() {
    let desk = Desk::empty();
    let first = serve(&desk, "data");
    let path = first.first_link();
    assert!(path.starts_with("/set-up/"), "{}", first.said);
    assert_eq!(Asker::of(&first.address).get(&path).status, 200);
    assert_eq!(first.stop(), Some(0));
    let second = serve(&desk, "data");
    assert!(!second.said.contains("/set-up/"), "{}", second.said);
    assert_eq!(second.stop(), Some(0));
}

#[test]
fn a_demonstration_never_listens_to_others() {
    let desk = Desk::empty();
    let ran = desk.run("serve --demo --listen 0.0.0.0:0 --data data --lang en").refused();
    assert!(ran.err.contains("this machine only"), "{}", ran.err);
    assert!(!desk.has("data"));
}

#[test]
fn people_are_added_from_the_machine_itself() {
    let desk = Desk::empty();
    let add = "user add Zhao --full-name 赵一鸣 --job analyst --data data --lang en";
    let added = desk.run(add).fine();
    assert!(added.out.contains("/set-up/"), "{}", added.out);
    let again = desk.run(add).refused();
    assert!(again.err.contains("already"), "{}", again.err);
    desk.run("user setup-link zhao --data data").fine();
    desk.run("user setup-link nobody --data data").refused();
    let job = desk.run("user add x --job king --data data --lang en").refused();
    assert!(job.err.contains("“king” is not a job"), "{}", job.err);
    desk.run("migrate --data data").fine();
}

#[test]
fn a_database_nobody_knows_is_refused() {
    let ran = Desk::empty().run("migrate --database oracle:x --data data --lang en").refused();
    assert!(ran.err.contains("oracle:x"), "{}", ran.err);
}
