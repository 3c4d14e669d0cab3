//! The second stage: what was said becomes what holds, or faults. Leaves out where it was said from.

use super::keys::{
    BACKUP_EVERY, BACKUP_KEEP, BACKUP_TO, CONNECTIONS, DATA, DATABASE, DRAIN, HTTPS, Key, LISTEN,
    LOG, LOG_FORMAT, OPERATIONS, PUBLIC_ADDRESS, WITHIN,
};
use super::raw::Raw;
use super::{Fault, Why};
use crate::serve::Place;
use canopy_domain::access::PublicAddress;
use canopy_usecases::backup::{KeepRule, Schedule};
use chrono::TimeDelta;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;
use tracing_subscriber::EnvFilter;

/// A configuration that holds together.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// Where the company is kept.
    pub(crate) place: Place,
    /// The address people reach.
    pub(crate) listen: SocketAddr,
    /// Whether people come over https.
    pub(crate) is_https: bool,
    /// The address people reach it under, where that is said.
    pub(crate) public: Option<PublicAddress>,
    /// The address for figures and probes alone.
    pub(crate) operations: Option<SocketAddr>,
    /// What is logged.
    pub(crate) log: LogTo,
    /// How the program stops.
    pub(crate) stopping: Stopping,
    /// The folder backups are made in.
    pub(crate) backup_to: Option<PathBuf>,
    /// When backups are made by themselves.
    pub(crate) backups: Option<Schedule>,
}

/// What is logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogTo {
    /// How much, of which parts.
    pub(crate) filter: String,
    /// As JSON, an object a line; else as text.
    pub(crate) is_json: bool,
}

/// How the program stops once it is told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stopping {
    /// For so long it answers on while it says that it is not ready, for a balancer to notice.
    pub(crate) drain: Duration,
    /// After so long it stops waiting for requests and work that have begun.
    pub(crate) within: Duration,
}

impl Config {
    /// Checks everything that was said; `None` where something is missing that faults tell of.
    pub(crate) fn check(raw: &Raw, faults: &mut Vec<Fault>) -> Option<Self> {
        let mut checking = Checking { raw, faults };
        let folder = checking.read(DATA, |text| match text {
            "" => Err(Why::Empty),
            path => Ok(PathBuf::from(path)),
        });
        let database = checking.read(DATABASE, database);
        let connections = checking.read(CONNECTIONS, number(1, 500));
        let listen = checking.read(LISTEN, address);
        let is_https = checking.read(HTTPS, yes_or_no);
        let public = checking.read(PUBLIC_ADDRESS, |text| match text {
            "" => Ok(None),
            text => {
                PublicAddress::read(text).map(Some).ok_or_else(|| Why::NotOrigin(text.to_owned()))
            }
        });
        let operations = checking.read(OPERATIONS, |text| match text {
            "" => Ok(None),
            text => address(text).map(Some),
        });
        let log = checking.log();
        let stopping = checking.stopping();
        let backup_to = checking.read(BACKUP_TO, folder_or_none);
        let every = checking.read(BACKUP_EVERY, number(1, 744));
        let keep = checking.read(BACKUP_KEEP, |text| {
            KeepRule::parse(text).ok_or_else(|| Why::NotRule(text.to_owned()))
        });
        let (backup_to, every, keep) = (backup_to?, every?, keep?);
        let backups = backup_to.clone().map(|to| Schedule {
            to,
            every: TimeDelta::hours(i64::from(every)),
            keep,
        });
        Some(Self {
            place: Place::new(folder?, database?, connections?),
            listen: listen?,
            is_https: is_https?,
            public: public?,
            operations: operations?,
            log: log?,
            stopping: stopping?,
            backup_to,
            backups,
        })
    }
}

struct Checking<'a> {
    raw: &'a Raw,
    faults: &'a mut Vec<Fault>,
}

impl Checking<'_> {
    fn log(&mut self) -> Option<LogTo> {
        let filter = self.read(LOG, filter);
        let is_json = self.read(LOG_FORMAT, |text| match text {
            "json" => Ok(true),
            "text" => Ok(false),
            other => Err(Why::NotOneOf(other.to_owned(), "text, json")),
        });
        Some(LogTo { filter: filter?, is_json: is_json? })
    }

    fn stopping(&mut self) -> Option<Stopping> {
        let seconds = |count: u32| Duration::from_secs(u64::from(count));
        let drain = self.read(DRAIN, number(0, 600)).map(seconds);
        let within = self.read(WITHIN, number(1, 3_600)).map(seconds);
        Some(Stopping { drain: drain?, within: within? })
    }

    fn read<T>(&mut self, key: Key, read: impl FnOnce(&str) -> Result<T, Why>) -> Option<T> {
        let given = self.raw.of(key);
        match read(given.text.trim()) {
            Ok(value) => Some(value),
            Err(why) => {
                let key = key.name.to_owned();
                self.faults.push(Fault { key, origin: given.origin, why });
                None
            }
        }
    }
}

fn address(text: &str) -> Result<SocketAddr, Why> {
    let spelt = text.replace("localhost", "127.0.0.1");
    spelt.parse().map_err(|_| Why::NotAddress(text.to_owned()))
}

fn yes_or_no(text: &str) -> Result<bool, Why> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Ok(true),
        "false" | "no" | "off" | "0" => Ok(false),
        _ => Err(Why::NotYesNo(text.to_owned())),
    }
}

fn number(least: u32, most: u32) -> impl FnOnce(&str) -> Result<u32, Why> {
    move |text| {
        let read = text.parse().ok().filter(|number| (least..=most).contains(number));
        read.ok_or_else(|| Why::NotNumber(text.to_owned(), least, most))
    }
}

fn filter(text: &str) -> Result<String, Why> {
    let read = EnvFilter::builder().parse(text);
    read.map(|_| text.to_owned()).map_err(|_| Why::NotFilter(text.to_owned()))
}

fn database(text: &str) -> Result<Option<String>, Why> {
    let known = ["sqlite:", "postgres:", "postgresql:"];
    match text {
        "" => Ok(None),
        url if known.iter().any(|scheme| url.starts_with(scheme)) => Ok(Some(url.to_owned())),
        other => Err(Why::NotDatabase(without_secret(other))),
    }
}

fn folder_or_none(text: &str) -> Result<Option<PathBuf>, Why> {
    let path = (!text.is_empty()).then(|| PathBuf::from(text));
    match path {
        Some(path) if !path.is_dir() => Err(Why::NoFolder(path)),
        other => Ok(other),
    }
}

/// The address of a database without its password: what stands between the name and the `@` goes,
/// and so do parameters.
pub(super) fn without_secret(url: &str) -> String {
    let (url, asked) = url.split_once('?').map_or((url, ""), |(url, _)| (url, "?…"));
    let hidden = url.rsplit_once('@').map_or_else(
        || url.to_owned(),
        |(before, host)| {
            let (scheme, user) = before.split_once("//").unwrap_or(("", before));
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}//{user}:…@{host}")
        },
    );
    hidden + asked
}
