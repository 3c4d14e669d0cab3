//! The kinds of things a search finds, in the order they are shown when they come equally close.

/// A kind of thing that is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Customers.
    Account,
    /// Leads.
    Lead,
    /// Who works here.
    Person,
    /// Territories.
    Territory,
    /// Products.
    Product,
    /// Versions of standards.
    Standard,
    /// Screenings.
    Run,
    /// Something to do: import sales, enter a lead.
    Action,
    /// A page of the navigation.
    Page,
}

impl Kind {
    /// Every kind, in their order.
    pub const ALL: [Self; 9] = [
        Self::Account,
        Self::Lead,
        Self::Person,
        Self::Territory,
        Self::Product,
        Self::Standard,
        Self::Run,
        Self::Action,
        Self::Page,
    ];

    /// The code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Lead => "lead",
            Self::Person => "person",
            Self::Territory => "territory",
            Self::Product => "product",
            Self::Standard => "standard",
            Self::Run => "run",
            Self::Action => "action",
            Self::Page => "page",
        }
    }
}
