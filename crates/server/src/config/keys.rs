//! The keys of the configuration: one list from which files, variables and flags are read, faults
//! are told and the guide is checked. Leaves out what their values mean.

/// One key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    /// Its name in a file; a dot leads into a table.
    pub(crate) name: &'static str,
    /// Its variable.
    pub(crate) variable: &'static str,
    /// Its flag, where the command line has one.
    pub(crate) flag: Option<&'static str>,
    /// What holds where nobody says anything; empty for nothing.
    pub(crate) default: &'static str,
    /// Whether its value is kept from eyes, and may stand in a file of its own.
    pub(crate) is_secret: bool,
}

/// What a key's name ends in when it names a file that holds the value.
pub(crate) const FILE: &str = "-file";
/// The same for a variable.
pub(crate) const FILE_VARIABLE: &str = "_FILE";
/// How all variables begin.
pub(crate) const VARIABLES: &str = "CANOPY_";
/// The variable that names the file of the configuration.
pub(crate) const CONFIG: &str = "CANOPY_CONFIG";

const fn key(
    name: &'static str,
    variable: &'static str,
    flag: Option<&'static str>,
    default: &'static str,
) -> Key {
    Key { name, variable, flag, default, is_secret: false }
}

const fn secret(key: Key) -> Key {
    Key { is_secret: true, ..key }
}

pub(crate) const DATA: Key = key("data", "CANOPY_DATA", Some("--data"), "canopy-data");
pub(crate) const DATABASE: Key = secret(key("database", "CANOPY_DATABASE", Some("--database"), ""));
pub(crate) const CONNECTIONS: Key =
    key("database-connections", "CANOPY_DATABASE_CONNECTIONS", None, "8");
pub(crate) const LISTEN: Key = key("listen", "CANOPY_LISTEN", Some("--listen"), "127.0.0.1:8080");
pub(crate) const HTTPS: Key = key("https", "CANOPY_HTTPS", Some("--https"), "false");
pub(crate) const PUBLIC_ADDRESS: Key = key("public-address", "CANOPY_PUBLIC_ADDRESS", None, "");
pub(crate) const OPERATIONS: Key =
    key("operations-listen", "CANOPY_OPERATIONS_LISTEN", Some("--operations-listen"), "");
pub(crate) const LOG: Key = key("log", "CANOPY_LOG", None, "warn");
pub(crate) const LOG_FORMAT: Key = key("log-format", "CANOPY_LOG_FORMAT", None, "text");
pub(crate) const DRAIN: Key = key("stop.drain", "CANOPY_STOP_DRAIN", None, "0");
pub(crate) const WITHIN: Key = key("stop.within", "CANOPY_STOP_WITHIN", None, "30");
pub(crate) const BACKUP_TO: Key = key("backup.to", "CANOPY_BACKUP_TO", Some("--backup-to"), "");
pub(crate) const BACKUP_EVERY: Key =
    key("backup.every", "CANOPY_BACKUP_EVERY", Some("--backup-every"), "24");
pub(crate) const BACKUP_KEEP: Key =
    key("backup.keep", "CANOPY_BACKUP_KEEP", Some("--backup-keep"), "7,4,12");

/// Every key, in the order they are shown.
pub(crate) const KEYS: [Key; 14] = [
    DATA,
    DATABASE,
    CONNECTIONS,
    LISTEN,
    HTTPS,
    PUBLIC_ADDRESS,
    OPERATIONS,
    LOG,
    LOG_FORMAT,
    DRAIN,
    WITHIN,
    BACKUP_TO,
    BACKUP_EVERY,
    BACKUP_KEEP,
];

/// The key a name belongs to, and whether it names the file with the value.
pub(crate) fn find(name: &str) -> Option<(Key, bool)> {
    by(name, FILE, |key| key.name)
}

/// As [`find`], by the name of a variable.
pub(crate) fn find_variable(name: &str) -> Option<(Key, bool)> {
    by(name, FILE_VARIABLE, |key| key.variable)
}

fn by(name: &str, file: &str, called: fn(&Key) -> &'static str) -> Option<(Key, bool)> {
    let is = |wanted: &str| KEYS.into_iter().find(|key| called(key) == wanted);
    let direct = is(name).map(|key| (key, false));
    direct.or_else(|| {
        let key = is(name.strip_suffix(file)?).filter(|key| key.is_secret)?;
        Some((key, true))
    })
}

/// The known name that comes closest to one nobody knows, if any comes close.
pub(crate) fn nearest(name: &str) -> Option<&'static str> {
    closest(name, KEYS.map(|key| key.name))
}

/// As [`nearest`], for the name of a variable.
pub(crate) fn nearest_variable(name: &str) -> Option<&'static str> {
    closest(name, KEYS.map(|key| key.variable))
}

/// How alike two names are at least, between 0 and 1 (Jaro–Winkler), to be taken for a slip.
const ALIKE: f64 = 0.8;

fn closest<const N: usize>(name: &str, known: [&'static str; N]) -> Option<&'static str> {
    let likeness = |known: &&'static str| strsim::jaro_winkler(name, known);
    let best = known.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)))?;
    (likeness(best) >= ALIKE).then_some(*best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_met_with_the_name_that_was_meant() {
        assert_eq!(nearest("lsiten"), Some("listen"));
        assert_eq!(nearest("backup.evry"), Some("backup.every"));
        assert_eq!(nearest("databse"), Some("database"));
        assert_eq!(nearest("colour"), None);
        assert_eq!(nearest_variable("CANOPY_LISTN"), Some("CANOPY_LISTEN"));
    }

    #[test]
    fn only_a_secret_may_stand_in_a_file_of_its_own() {
        assert_eq!(find("database-file"), Some((DATABASE, true)));
        assert_eq!(find_variable("CANOPY_DATABASE_FILE"), Some((DATABASE, true)));
        assert_eq!(find("listen-file"), None);
    }
}
