//! Words for lists and their saved views.

use crate::lists::Lists;
use canopy_domain::lists::{ListKey, ManyFault, ViewFault};

impl Lists {
    /// A list.
    pub const fn list_name(self, list: ListKey) -> &'static str {
        match list {
            ListKey::Accounts => self.list_accounts(),
            ListKey::Leads => self.list_leads(),
            ListKey::Receivables => self.list_receivables(),
            ListKey::Reviews => self.list_reviews(),
            ListKey::Ranking => self.list_ranking(),
            ListKey::Runs => self.list_runs(),
            ListKey::People => self.list_people(),
            ListKey::Products => self.list_products(),
            ListKey::Imports => self.list_imports(),
            ListKey::Jobs => self.list_jobs(),
            ListKey::Audit => self.list_audit(),
        }
    }

    /// What is wrong with a view to be kept.
    pub const fn view_fault(self, fault: ViewFault) -> &'static str {
        match fault {
            ViewFault::NameMissing => self.fault_name_missing(),
            ViewFault::NameTooLong => self.fault_name_too_long(),
            ViewFault::NameTaken => self.fault_name_taken(),
            ViewFault::AsksTooMuch => self.fault_asks_too_much(),
            ViewFault::TooMany => self.fault_too_many(),
        }
    }

    /// What stands against changing many rows.
    pub const fn many_fault(self, fault: ManyFault) -> &'static str {
        match fault {
            ManyFault::NothingChosen => self.many_fault_nothing_chosen(),
            ManyFault::NothingSet => self.many_fault_nothing_set(),
            ManyFault::TooMany => self.many_fault_too_many(),
            ManyFault::OwnerGone => self.many_fault_owner_gone(),
        }
    }
}
