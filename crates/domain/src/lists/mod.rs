//! Lists as people arrange them: which lists there are, and what a saved view of one must say. Leaves
//! out what a list shows and how it is filtered: each list reads its own address.

mod exports;
mod many;

pub use exports::{EXPORT_ADDRESS_MOST, EXPORT_KEPT, ExportState};
pub use many::{MANY_MOST, ManyFault};

/// Most characters of a view's name.
pub const VIEW_NAME_MOST: usize = 60;
/// Most bytes of what a view asks of its list.
pub const VIEW_QUERY_MOST: usize = 2_000;
/// Views of one list one person may keep.
pub const VIEWS_MOST: usize = 50;

macro_rules! lists {
    ($($(#[$doc:meta])* $one:ident = $code:literal),+ $(,)?) => {
        /// A list that people arrange for themselves.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ListKey {
            $($(#[$doc])* $one),+
        }

        impl ListKey {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// The code in records and addresses.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$one => $code),+ }
            }

            /// Reads a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

lists! {
    /// Accounts in reach.
    Accounts = "accounts",
    /// Leads.
    Leads = "leads",
    /// What accounts owe.
    Receivables = "receivables",
    /// Requests to look at a result again.
    Reviews = "reviews",
    /// The ranking of a screening.
    Ranking = "ranking",
    /// Screenings.
    Runs = "runs",
    /// The people who work here.
    People = "people",
    /// Products.
    Products = "products",
    /// Imports.
    Imports = "imports",
    /// Work in the background.
    Jobs = "jobs",
    /// The audit log.
    Audit = "audit",
}

/// What is wrong with a view to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ViewFault {
    /// No name to choose it by.
    NameMissing,
    /// A longer name than [`VIEW_NAME_MOST`].
    NameTooLong,
    /// The person has a view of this list with that name.
    NameTaken,
    /// It asks for more than [`VIEW_QUERY_MOST`] bytes can say.
    AsksTooMuch,
    /// The person has [`VIEWS_MOST`] of this list already.
    TooMany,
}

impl ViewFault {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::NameMissing, Self::NameTooLong, Self::NameTaken, Self::AsksTooMuch, Self::TooMany];

    /// The code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::NameTooLong => "name_too_long",
            Self::NameTaken => "name_taken",
            Self::AsksTooMuch => "asks_too_much",
            Self::TooMany => "too_many",
        }
    }
}

/// A view to be kept, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewWords {
    name: String,
    query: String,
}

impl ViewWords {
    /// Reads what a person calls a view and what it asks of its list, as it stands in an address after
    /// the question mark.
    pub fn read(name: &str, query: &str) -> Result<Self, Vec<ViewFault>> {
        let (name, query) = (name.trim(), query.trim_start_matches('?').trim());
        let faults = [
            (name.is_empty(), ViewFault::NameMissing),
            (name.chars().count() > VIEW_NAME_MOST, ViewFault::NameTooLong),
            (query.len() > VIEW_QUERY_MOST, ViewFault::AsksTooMuch),
        ];
        let faults: Vec<_> =
            faults.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| fault).collect();
        if faults.is_empty() {
            Ok(Self { name: name.to_owned(), query: query.to_owned() })
        } else {
            Err(faults)
        }
    }

    /// What the person calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it asks of its list.
    pub fn query(&self) -> &str {
        &self.query
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for list in ListKey::ALL {
            assert_eq!(ListKey::from_code(list.code()), Some(*list));
        }
        assert_eq!(ListKey::from_code("Accounts"), None);
    }

    #[test]
    fn a_view_needs_a_name_and_asks_no_more_than_an_address_holds() {
        let words = ViewWords::read(" 华东三甲 ", "?tier=a&sort=-revenue").unwrap();
        assert_eq!((words.name(), words.query()), ("华东三甲", "tier=a&sort=-revenue"));
        let long = "长".repeat(VIEW_NAME_MOST + 1);
        assert_eq!(ViewWords::read("  ", ""), Err(vec![ViewFault::NameMissing]));
        assert_eq!(ViewWords::read(&long, ""), Err(vec![ViewFault::NameTooLong]));
        let much = "q=".to_owned() + &"x".repeat(VIEW_QUERY_MOST);
        assert_eq!(ViewWords::read("a", &much), Err(vec![ViewFault::AsksTooMuch]));
    }
}
