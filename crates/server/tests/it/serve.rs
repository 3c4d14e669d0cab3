//! Serving: the first start hands out one set-up link, a signal ends it cleanly, a demonstration
//! never listens to others.

use crate::fixture::Desk;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// A running server.
pub(crate) struct Served {
    child: Child,
    /// What it said up to its address, and the address.
    pub(crate) said: String,
    address: String,
}

/// Serves the company of a folder.
pub(crate) fn serve(desk: &Desk, data: &str) -> Served {
    let mut child = Command::new(env!("CARGO_BIN_EXE_canopy"))
        .args(["serve", "--listen", "127.0.0.1:0", "--lang", "en", "--data"])
        .arg(desk.path(data))
        .env_remove("CANOPY_DATABASE")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
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
    pub(crate) fn stop(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }

    fn first_line_of(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer.lines().next().unwrap_or_default().to_owned()
    }
}

#[test]
fn the_first_start_hands_out_one_link_that_opens() {
    let desk = Desk::empty();
    let first = serve(&desk, "data");
    let link = first.said.lines().find_map(|line| line.trim().strip_prefix("http://")).unwrap();
    let path = link.strip_prefix(&first.address).unwrap().to_owned();
    assert!(path.starts_with("/set-up/"), "{}", first.said);
    assert_eq!(first.first_line_of(&path), "HTTP/1.1 200 OK");
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
