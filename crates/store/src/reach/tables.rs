//! Every table and its class. A test holds this list to the live schema of both databases.

use sea_query::{DynIden, Iden, IntoTableRef as _, TableRef};
use std::borrow::Cow;

/// Who rows of a table are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// An account's rows: each has an `account_id`, and every statement carries the caller's scope.
    Scoped,
    /// A territory's rows: each has a `territory_id`, and every statement carries the caller's
    /// territories.
    Territorial,
    /// Rows with an owner and a territory of their own; every statement carries the caller's scope.
    Owned,
    /// For everybody who is signed in: people, territories, products, standards.
    Shared,
    /// Read and written only with a permit or for a system reason.
    Private,
}

macro_rules! tables {
    ($($class:ident: $($constant:ident = $name:literal),+;)+) => {
        $($(pub(crate) const $constant: $class = $class($name);)+)+

        /// Every table with its class.
        pub const TABLES: &[(&str, Class)] = &[$($(($name, Class::$class)),+),+];
    };
}

macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident),+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub(crate) struct $class(&'static str);

        impl Iden for $class {
            fn quoted(&self) -> Cow<'static, str> {
                Cow::Borrowed(self.0)
            }

            fn unquoted(&self) -> &str {
                self.0
            }
        }
    )+};
}

macro_rules! named {
    ($($class:ident),+) => {$(
        impl $class {
            /// The name, for bulk writes and qualified columns.
            pub(crate) const fn name(self) -> &'static str {
                self.0
            }
        }
    )+};
}

classes! {
    /// A table whose rows belong to accounts.
    Scoped,
    /// A table whose rows belong to territories.
    Territorial,
    /// A table whose rows have an owner and a territory.
    Owned,
    /// A table everybody reads.
    Shared,
    /// A table read with a permit.
    Private
}

named!(Scoped, Owned, Shared, Private);

/// A table whose statements need no scope.
pub(crate) trait Unscoped {
    fn table(&self) -> TableRef;
}

impl Unscoped for Shared {
    fn table(&self) -> TableRef {
        DynIden::from(self.0).into_table_ref()
    }
}

impl Unscoped for Private {
    fn table(&self) -> TableRef {
        DynIden::from(self.0).into_table_ref()
    }
}

tables! {
    Scoped:
        ACCOUNTS = "accounts",
        ACCOUNT_ALIASES = "account_aliases",
        ACCOUNT_FOLLOWS = "account_follows",
        ACCOUNT_RATINGS = "account_ratings",
        ACCOUNT_TEAM = "account_team",
        BULK_EDIT_CHANGES = "bulk_edit_changes",
        IMPORT_CHANGES = "import_changes",
        MARKET_MARKS = "market_marks",
        MARKET_TARGETS = "market_targets",
        NOTES = "notes",
        NOTE_MENTIONS = "note_mentions",
        SCREENING_RESULTS = "screening_results",
        SCREENING_RECEIPTS = "screening_receipts",
        SURVEY_ANSWERS = "survey_answers",
        TIER_CONTESTS = "tier_contests",
        TIER_DECISIONS = "tier_decisions";
    Territorial:
        MARKET_PLANS = "market_plans";
    Owned:
        LEADS = "leads";
    Shared:
        SETTINGS = "settings",
        CUSTOM_FIELDS = "custom_fields",
        USERS = "users",
        TERRITORIES = "territories",
        TERRITORY_CLOSURE = "territory_closure",
        TERRITORY_HOLDERS = "territory_holders",
        DEPUTIES = "deputies",
        DICTIONARY = "dictionary",
        LEAD_CHANNELS = "lead_channels",
        PRODUCTS = "products",
        STANDARDS = "standards",
        SCREENING_RUNS = "screening_runs",
        SALES_FILES = "sales_files",
        PAYMENT_FILES = "payment_files";
    Private:
        COUNTERS = "counters",
        NAME_CHANGES = "name_changes",
        NOTIFICATIONS = "notifications",
        NOTIFICATION_SETTINGS = "notification_settings",
        CREDENTIALS = "credentials",
        SETUP_LINKS = "setup_links",
        SECOND_FACTORS = "second_factors",
        RECOVERY_CODES = "recovery_codes",
        SIGN_INS_BEGUN = "sign_ins_begun",
        PASSKEYS = "passkeys",
        PASSKEY_CEREMONIES = "passkey_ceremonies",
        SESSIONS = "sessions",
        HAND_OVERS = "hand_overs",
        HAND_OVER_LINES = "hand_over_lines",
        ACCESS_TOKENS = "access_tokens",
        BULK_EDITS = "bulk_edits",
        EXPORTS = "exports",
        LIST_VIEWS = "list_views",
        LIST_DEFAULTS = "list_defaults",
        SENT_KEYS = "sent_keys",
        LOGIN_FAILURES = "login_failures",
        FORM_SENDS = "form_sends",
        BACK_TESTS = "back_tests",
        RUN_SCHEDULES = "run_schedules",
        IMPORTS = "imports",
        JOBS = "jobs",
        IMPORT_PROBLEMS = "import_problems",
        HELD_ACCOUNTS = "held_accounts",
        COLUMN_MAPS = "column_maps",
        AUDIT_END = "audit_end",
        AUDIT_LOG = "audit_log";
}
