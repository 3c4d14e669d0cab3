//! Addresses of lists as people arrange them.

use super::{escape, with_query};
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::{AccountId, ExportId, FieldId, ViewId};

/// The value of `view=` that asks for a list as it is, whatever view it opens with.
pub const AS_IT_IS: &str = "as-it-is";

/// Saved views; new ones are sent there too.
pub fn views() -> String {
    "/views".to_owned()
}

/// Changes of a saved view.
pub fn view(id: ViewId) -> String {
    format!("/views/{id}")
}

/// Removing a saved view.
pub fn remove_view(id: ViewId) -> String {
    format!("/views/{id}/remove")
}

/// Having a list open with a view.
pub fn open_with_view(id: ViewId) -> String {
    format!("/views/{id}/open-with")
}

/// Having a list open as it is.
pub fn open_as_it_is(list: ListKey) -> String {
    format!("/views/lists/{}/open-as-it-is", list.code())
}

/// The caller's files of lists; new ones are asked for there too.
pub fn exports() -> String {
    "/exports".to_owned()
}

/// One file of a list.
pub fn export(id: ExportId) -> String {
    format!("/exports/{id}")
}

/// The file itself.
pub fn export_file(id: ExportId) -> String {
    format!("/exports/{id}/file")
}

/// The company's own fields.
pub fn fields() -> String {
    "/fields".to_owned()
}

/// One of them.
pub fn field(id: FieldId) -> String {
    format!("/fields/{id}")
}

/// Entering an account by hand.
pub fn new_account() -> String {
    "/accounts/new".to_owned()
}

/// Changing what is known of an account.
pub fn edit_account(id: AccountId) -> String {
    format!("/accounts/{id}/edit")
}

/// Where a list stands; rankings stand with their screenings.
pub const fn list_home(list: ListKey) -> &'static str {
    match list {
        ListKey::Accounts => "/accounts",
        ListKey::Leads => "/leads",
        ListKey::Receivables => "/receivables",
        ListKey::Reviews => "/reviews",
        ListKey::Ranking | ListKey::Runs => "/screening",
        ListKey::People => "/team",
        ListKey::Products => "/products",
        ListKey::Imports => "/imports",
        ListKey::Jobs => "/jobs",
        ListKey::Audit => "/audit",
    }
}

/// The path a list was read at, if it is one of this list's.
pub fn list_path(list: ListKey, path: &str) -> String {
    let home = list_home(list);
    let is_run = |path: &str| {
        let id = path.strip_prefix(home).and_then(|rest| rest.strip_prefix('/'));
        id.is_some_and(|id| id.parse::<uuid::Uuid>().is_ok())
    };
    if list == ListKey::Ranking && is_run(path) { path.to_owned() } else { home.to_owned() }
}

/// A list as a saved view shows it.
pub fn list_in_view(path: &str, query: &str, id: ViewId) -> String {
    let path = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    with_query(&path, &[("view", &escape(&id.to_string()))])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_found_again_where_it_was_read_and_nowhere_else() {
        let run = "/screening/01890000-0000-7000-8000-000000000000";
        assert_eq!(list_path(ListKey::Ranking, run), run);
        assert_eq!(list_path(ListKey::Ranking, "https://elsewhere.example/"), "/screening");
        assert_eq!(list_path(ListKey::Accounts, "//elsewhere.example"), "/accounts");
    }
}
