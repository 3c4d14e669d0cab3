//! What can go wrong at the store, as codes with facts. Leaves out words for people.

use canopy_domain::access::Action;

/// Why the store did not do what was asked. After an error a transaction commits nothing.
#[derive(Debug)]
pub enum StoreError {
    /// It does not exist, or the caller cannot see it.
    NotFound,
    /// The caller sees it but may not do this.
    Forbidden(Action),
    /// The caller's access token only looks at things.
    ReadOnly,
    /// Somebody changed it since it was read.
    Conflict,
    /// A value that must be unique is taken.
    Duplicate(Unique),
    /// The record's state does not allow the step.
    WrongState,
    /// Following the parents would lead back to the record.
    Circle,
    /// Something still refers to the record.
    InUse,
    /// A page mark that was not made for this list.
    BadPageMark,
    /// The database was made by a newer version of this program.
    NewerDatabase,
    /// The address of the database is neither `sqlite:` nor `postgres:`.
    UnknownDatabase,
    /// A transaction wrote without saying so in the audit log, or a step of it had failed; nothing
    /// was committed.
    Unaudited,
    /// More is asked at once than can be answered in time.
    Overloaded,
    /// Anything else: the database cannot be reached, is full, or its content is damaged.
    Broken(Box<dyn std::error::Error + Send + Sync>),
}

/// A value that must be unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unique {
    /// The code of an account among those not in the trash.
    AccountCode,
    /// The code of a product.
    ProductCode,
    /// The name a person signs in with.
    SignInName,
    /// The code of a territory.
    TerritoryCode,
    /// The number of a standard's version, or its one published version.
    StandardVersion,
    /// A file that is imported already.
    SameFile,
    /// The one open request to look at an account's result again.
    OpenContest,
    /// The name of a channel by which leads come.
    ChannelName,
    /// The code of a field of the company.
    FieldCode,
    /// The name of a saved view among those of one person and list.
    ViewName,
    /// The key a program gave to a request it has sent before.
    SentKey,
    /// Any other key.
    Other,
}

impl Unique {
    /// The key whose violation the database reports, by constraint name or by columns.
    pub(crate) fn named_in(report: &str) -> Self {
        let known = [
            ("accounts_code_key", "accounts.code", Self::AccountCode),
            ("products_code_key", "products.code", Self::ProductCode),
            ("users_sign_in_name_key", "users.sign_in_name", Self::SignInName),
            ("territories_code_key", "territories.code", Self::TerritoryCode),
            ("standards_number_key", "standards.code", Self::StandardVersion),
            ("standards_published_key", "standards.number", Self::StandardVersion),
            ("imports_same_file_key", "imports.sha256", Self::SameFile),
            ("tier_contests_open_key", "tier_contests.account_id", Self::OpenContest),
            ("sent_keys_pkey", "sent_keys.caller_id", Self::SentKey),
            ("custom_fields_code_key", "custom_fields.code", Self::FieldCode),
            ("list_views_name_key", "list_views.owner_id", Self::ViewName),
            ("lead_channels_name_key", "lead_channels.name", Self::ChannelName),
        ];
        let found =
            known.iter().find(|(name, columns, _)| report == *name || report.contains(columns));
        found.map_or(Self::Other, |(_, _, key)| *key)
    }
}

impl StoreError {
    /// Wraps an error nobody expects in daily work.
    pub(crate) fn broken(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Broken(error.into())
    }
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Broken(cause) => write!(f, "store: {cause}"),
            other => write!(f, "store: {other:?}"),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Broken(cause) => Some(cause.as_ref()),
            _ => None,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Overloaded;
        }
        let Some(report) = error.as_database_error() else { return Self::broken(error) };
        if report.is_unique_violation() {
            let name = report.constraint().unwrap_or_else(|| report.message());
            return Self::Duplicate(Unique::named_in(name));
        }
        if report.is_foreign_key_violation() {
            return Self::InUse;
        }
        Self::broken(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::broken(error)
    }
}
