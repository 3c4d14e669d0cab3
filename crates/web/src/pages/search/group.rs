//! What was found of one kind, ready to be shown: each with where it leads.

use canopy_domain::search::{Closeness, Kind};
use canopy_store::Count;
use canopy_store::search::Found;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// What it is called.
    pub(crate) name: String,
    /// Whether the name is the company's own and not ours.
    pub(crate) is_data: bool,
    /// What tells it apart from others of the name: code, place, owner.
    pub(crate) detail: String,
    /// A remark in the reader's language.
    pub(crate) remark: String,
    /// Where it leads.
    pub(crate) url: String,
    /// How close it comes to what was typed; nothing where nothing was typed.
    pub(crate) closeness: Option<Closeness>,
}

impl Item {
    /// A record of the company, with what tells it apart.
    pub(super) fn record(name: impl Into<String>, url: String) -> Self {
        Self {
            name: name.into(),
            is_data: true,
            detail: String::new(),
            remark: String::new(),
            url,
            closeness: None,
        }
    }

    /// A page or an action of ours.
    pub(super) fn ours(name: &str, url: String) -> Self {
        Self { is_data: false, ..Self::record(name, url) }
    }

    pub(super) fn detail(mut self, parts: &[&str]) -> Self {
        let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
        self.detail = parts.join(" · ");
        self
    }

    pub(super) fn remark(mut self, text: impl Into<String>) -> Self {
        self.remark = text.into();
        self
    }
}

/// What was found of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// The kind.
    pub(crate) kind: Kind,
    /// The closest, in their order.
    pub(crate) items: Vec<Item>,
    /// How many there are.
    pub(crate) total: Count,
    /// The kind's own list with the search filled in.
    pub(crate) list: String,
}

impl Group {
    pub(super) fn of<T>(
        kind: Kind,
        found: Found<T>,
        list: String,
        item: impl Fn(T) -> Item,
    ) -> Self {
        let items = found.rows.into_iter();
        let items = items.map(|(closeness, one)| Item { closeness: Some(closeness), ..item(one) });
        Self { kind, items: items.collect(), total: found.total, list }
    }

    /// The kind's picture.
    pub(crate) const fn icon(&self) -> &'static str {
        match self.kind {
            Kind::Account => "building-hospital",
            Kind::Lead => "user-question",
            Kind::Person => "user-circle",
            Kind::Territory => "sitemap",
            Kind::Product => "package",
            Kind::Standard => "scale",
            Kind::Run => "target-arrow",
            Kind::Action => "bolt",
            Kind::Page => "file-description",
        }
    }

    /// Whether the list holds more than stands here.
    pub(crate) fn has_more(&self) -> bool {
        !self.list.is_empty() && self.total.at_least > self.items.len() as u64
    }

    /// The place among the groups: by what comes closest, then by kind.
    pub(super) fn order(&self) -> (Option<Closeness>, Kind) {
        (self.items.first().and_then(|item| item.closeness), self.kind)
    }
}
