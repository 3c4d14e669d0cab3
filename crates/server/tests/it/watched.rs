//! What watches the server: probes, figures by templates, a log without personal data.

use crate::asker::Asker;
use crate::fixture::Desk;
use crate::serve::serve_with;
use std::fs::File;
use std::process::Stdio;

/// What must stand in no log and no figure.
const PLANTED: [&str; 6] = [
    "Ottilie-Persönlich",
    "ottilie.p",
    "geheimer-suchtext",
    "geheimes-passwort",
    "ottilie@mail.example",
    "Nachbarhospital-Vertraulich",
];

#[test]
fn probes_and_figures_have_an_address_of_their_own() {
    let desk = Desk::empty();
    let variables = [("CANOPY_OPERATIONS_LISTEN", "127.0.0.1:0"), ("CANOPY_STOP_WITHIN", "5")];
    let served = serve_with(&desk, "data", &variables, Stdio::null());
    let mut people = Asker::of(&served.address);
    let mut watcher = Asker::of(&served.operations());
    for asker in [&mut people, &mut watcher] {
        assert_eq!(asker.get("/health").body, "ok");
        let ready = asker.get("/ready");
        assert_eq!(ready.status, 200, "{}", ready.body);
        assert!(ready.body.contains("\"database\":true"), "{}", ready.body);
    }
    assert_eq!(people.get("/metrics").status, 404, "figures are not for people");
    people.get("/sign-in?next=geheimer-suchtext");
    people.get("/geheimer-suchtext");
    let figures = watcher.get("/metrics");
    assert!(figures.head.contains("openmetrics-text"), "{}", figures.head);
    let all = [
        "canopy_requests_total{method=\"GET\",route=\"/sign-in\",status=\"2xx\"} 1",
        "canopy_requests_total{method=\"GET\",route=\"unknown\",status=\"4xx\"}",
        "canopy_request_seconds_bucket",
        "canopy_database_connections{state=\"idle\"}",
        "canopy_ready 1",
        "canopy_memory_bytes",
        "canopy_backup_made_seconds 0",
        "# EOF",
    ];
    all.iter().for_each(|line| assert!(figures.body.contains(line), "{line}\n{}", figures.body));
    assert!(!figures.body.contains("geheim"), "{}", figures.body);
    assert_eq!(served.stop(), Some(0));
}

#[test]
fn a_server_that_drains_answers_on_and_says_that_it_is_not_ready() {
    let desk = Desk::empty();
    let served = serve_with(&desk, "data", &[("CANOPY_STOP_DRAIN", "600")], Stdio::null());
    let mut asker = Asker::of(&served.address);
    assert_eq!(asker.get("/ready").status, 200);
    served.signal("-TERM");
    while asker.get("/ready").status == 200 {
        std::thread::yield_now();
    }
    let told = asker.get("/ready");
    assert_eq!(told.status, 503);
    assert!(told.body.contains("\"stopping\":true"), "{}", told.body);
    assert_eq!(asker.get("/sign-in").status, 200, "people are answered on");
    served.end("-KILL");
}

#[cfg(target_os = "linux")]
#[test]
fn the_init_system_is_told_when_it_is_ready_and_when_it_stops() {
    let desk = Desk::empty();
    let path = desk.path("notify");
    let socket = std::os::unix::net::UnixDatagram::bind(&path).unwrap();
    let variables = [("NOTIFY_SOCKET", path.to_str().unwrap())];
    let served = serve_with(&desk, "data", &variables, Stdio::null());
    let mut told = [0; 64];
    let mut next = || {
        let length = socket.recv(&mut told).unwrap();
        String::from_utf8(told[..length].to_vec()).unwrap()
    };
    assert_eq!(next(), "READY=1");
    assert_eq!(served.stop(), Some(0));
    assert_eq!(next(), "STOPPING=1");
}

#[test]
fn the_log_of_a_journey_holds_no_personal_data() {
    let desk = Desk::empty();
    let log = File::create(desk.path("log")).unwrap();
    let variables = [("CANOPY_LOG", "debug"), ("CANOPY_LOG_FORMAT", "json")];
    let served = serve_with(&desk, "data", &variables, Stdio::from(log));
    let mut admin = Asker::administrator(&served.address, &served.first_link());
    let [name, sign_in, sought, password, mail, account] = PLANTED;
    let person =
        [("name", name), ("sign_in_name", sign_in), ("job", "analyst"), ("language", "en")];
    let added = admin.fill("/team/new", "/team", &person).unwrap();
    assert!(added.status < 400, "{}", added.body);
    admin.get(&format!("/accounts?q={sought}"));
    admin.get(&format!("/search?q={account}"));
    admin.get(&format!("/{account}/{mail}"));
    let wrong = [("name", sign_in), ("password", password)];
    Asker::of(&served.address).fill("/sign-in", "/sign-in", &wrong).unwrap();
    let again = admin.fill("/team/new", "/team", &person).unwrap();
    assert!((400..500).contains(&again.status), "a name that is taken: {}", again.status);
    assert_eq!(served.stop(), Some(0));
    let text = desk.text("log");
    for planted in PLANTED {
        let found = text.lines().find(|line| line.contains(planted));
        assert_eq!(found, None, "{planted}");
    }
    let is_json = |line: &&str| line.starts_with('{') && line.ends_with('}');
    // The last words are for the person at the keyboard.
    let lines: Vec<&str> = text.lines().filter(is_json).collect();
    let is_answer =
        |line: &&&str| line.contains("\"answered\"") && line.contains("\"route\":\"/team\"");
    let told = lines.iter().find(is_answer).unwrap();
    for part in ["\"id\":", "\"person\":", "\"status\":", "\"took_ms\":", "\"method\":\"POST\""] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(lines.len() + 1, text.lines().count(), "one object a line");
}
