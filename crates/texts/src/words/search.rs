//! What the kinds of things are called that a search finds.

use crate::search::Search;
use canopy_domain::search::Kind;

impl Search {
    /// A kind, as the heading over what was found.
    pub const fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Account => self.kind_account(),
            Kind::Lead => self.kind_lead(),
            Kind::Person => self.kind_person(),
            Kind::Territory => self.kind_territory(),
            Kind::Product => self.kind_product(),
            Kind::Standard => self.kind_standard(),
            Kind::Run => self.kind_run(),
            Kind::Action => self.kind_action(),
            Kind::Page => self.kind_page(),
        }
    }
}
