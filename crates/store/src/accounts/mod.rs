//! Customer accounts: lists, pages, imports in bulk, edits, the trash, and the compact keys by
//! which sales facts name them.

mod bulk;
mod detail;
mod edit;
mod groups;
mod keys;
mod list;
mod many;
mod matching;
mod names;
mod owners;
mod restore;
mod rows;
mod trash;
mod undo;

pub use bulk::{Patched, PutAccounts};
pub use detail::{AccountDetail, Relative, TeamMember};
pub use groups::{KeyFilter, KeyGroup};
pub use keys::{AccountFigures, KeyedAccount, ReachKeys};
pub use list::{AccountFilter, AccountQuery, AccountSort, Choice, LatestTier};
pub use many::{BulkEdit, Editable, EditedMany, Which};
pub use matching::KnownAccount;
pub use restore::Restored;
pub use rows::{Account, AccountPatch, AccountRow, NewAccount};
pub use trash::TrashedAccount;

pub(crate) use bulk::{allocate, create_one, reserve};
pub(crate) use list::{Width, count_statement, in_territory, list_statement, mentions};
pub(crate) use names::{SearchForms, needle, needles};
pub(crate) use owners::change_owners;
pub(crate) use rows::account_columns;
