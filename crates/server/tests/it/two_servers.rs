//! Two servers on one PostgreSQL and one folder work as one: sessions, what the other wrote, work in
//! the background; and one goes on when the other is killed under load.

use crate::asker::Asker;
use crate::fixture::Desk;
use crate::kills::{kept, write_until_the_end};
use crate::serve::serve_with;
use canopy_testkit::postgres::Server;
use std::process::Stdio;

fn add(asker: &mut Asker, code: &str) {
    let fields = [("name", code), ("code", code), ("parent", "")];
    let done = asker.fill("/territories", "/territories", &fields).unwrap();
    assert_eq!(done.status, 303, "{}", done.body);
}

#[test]
fn two_servers_on_one_database_work_as_one_and_one_outlives_the_other() {
    let Some(server) = Server::find() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let url = runtime.block_on(server.empty_database()).unwrap();
    let desk = Desk::empty();
    let variables = [("CANOPY_DATABASE", url.as_str())];
    let one = serve_with(&desk, "data", &variables, Stdio::null());
    let mut at_one = Asker::administrator(&one.address, &one.first_link());
    let other = serve_with(&desk, "data", &variables, Stdio::null());
    assert!(!other.said.contains("/set-up/"), "the people are known there");
    let mut at_other = at_one.at(&other.address);
    assert_eq!(at_other.get("/territories").status, 200, "and so are their sessions");
    for number in 0..10 {
        let (here, there) = (format!("HERE{number}"), format!("THERE{number}"));
        add(&mut at_one, &here);
        assert!(at_other.get("/territories").body.contains(&here), "seen at once");
        add(&mut at_other, &there);
        assert!(at_one.get("/territories").body.contains(&there), "both ways");
    }
    let (confirmed, _) = write_until_the_end(one, &[&other.address], &at_one, (0, "-KILL"));
    let kept = kept(&url);
    let lost: Vec<&String> = confirmed.difference(&kept).collect();
    assert!(lost.is_empty(), "{lost:?}");
    add(&mut at_other, "AFTER");
    assert_eq!(at_other.get("/ready").status, 200);
    desk.run_with("audit verify --data data --lang en", variables[0]).fine();
    // A third takes the place of the one that was killed.
    let third = serve_with(&desk, "data", &variables, Stdio::null());
    assert!(at_one.at(&third.address).get("/territories").body.contains("AFTER"));
    assert_eq!(third.stop(), Some(0));
    assert_eq!(other.stop(), Some(0));
    runtime.block_on(server.drop_database(&url)).unwrap();
}
