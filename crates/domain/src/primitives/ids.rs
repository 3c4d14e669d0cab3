//! Typed ids: a UUID (version 7, made by the caller) that knows what it names.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A customer account.
    AccountId,
    /// A product that is sold.
    ProductId,
    /// A person who signs in.
    UserId,
    /// A node of the territory tree.
    TerritoryId,
    /// One version of a standard.
    StandardId,
    /// One screening run.
    RunId,
    /// One back-test of a version of a standard.
    BackTestId,
    /// A screening that repeats.
    ScheduleId,
    /// One import of a file.
    ImportId,
    /// One rating of one criterion of an account by one person.
    RatingId,
    /// One request to look at a result again.
    ContestId,
    /// One tier given to an account by people.
    DecisionId,
    /// Somebody who might become a customer.
    LeadId,
    /// One time in which somebody represents another.
    DeputyId,
    /// One time in which a person's work was handed over.
    HandOverId,
    /// A way by which leads come.
    ChannelId,
    /// A piece of work in the background.
    JobId,
    /// A token by which a program comes in for a person.
    AccessTokenId,
    /// Something somebody wrote about a record.
    NoteId,
    /// Something somebody is told.
    NotificationId,
    /// A passkey of a person.
    PasskeyId,
    /// A saved view of a list.
    ViewId,
    /// One change of many rows at once.
    BulkEditId,
    /// A field a company adds to its accounts.
    FieldId,
    /// A file made of a list.
    ExportId,
}
