//! Verbs, kinds of records and fields of the audit log.

use crate::audit::Audit;
use canopy_domain::audit::{ChainFault, RecordKind, Verb};

impl Audit {
    /// What is wrong with the chain, with the number of the entry.
    pub fn chain_fault(self, fault: ChainFault, entry: &str) -> String {
        match fault {
            ChainFault::Changed => self.chain_fault_changed(entry),
            ChainFault::Missing => self.chain_fault_missing(entry),
            ChainFault::Inserted => self.chain_fault_inserted(entry),
            ChainFault::Moved => self.chain_fault_moved(entry),
            ChainFault::CutOff => self.chain_fault_cut_off(entry),
            ChainFault::EndChanged => self.chain_fault_end_changed(entry),
        }
    }

    /// What was done.
    pub const fn verb(self, verb: Verb) -> &'static str {
        match verb {
            Verb::VerifyChain => self.verb_verify_chain(),
            Verb::Create => self.verb_create(),
            Verb::CreateAccounts => self.verb_create_accounts(),
            Verb::CreateProducts => self.verb_create_products(),
            Verb::Change => self.verb_change(),
            Verb::Move => self.verb_move(),
            Verb::Remove => self.verb_remove(),
            Verb::Trash => self.verb_trash(),
            Verb::CreateLeads => self.verb_create_leads(),
            Verb::WithdrawLeads => self.verb_withdraw_leads(),
            Verb::TrashAccounts => self.verb_trash_accounts(),
            Verb::Restore => self.verb_restore(),
            Verb::RestoreAccounts => self.verb_restore_accounts(),
            Verb::SetTeam => self.verb_set_team(),
            Verb::SetHoldings => self.verb_set_holdings(),
            Verb::CreateSetupLink => self.verb_create_setup_link(),
            Verb::SetPassword => self.verb_set_password(),
            Verb::SignIn => self.verb_sign_in(),
            Verb::RotateSession => self.verb_rotate_session(),
            Verb::SignOut => self.verb_sign_out(),
            Verb::SignOutEverywhere => self.verb_sign_out_everywhere(),
            Verb::EndSession => self.verb_end_session(),
            Verb::Publish => self.verb_publish(),
            Verb::Retire => self.verb_retire(),
            Verb::Upload => self.verb_upload(),
            Verb::Check => self.verb_check(),
            Verb::Correct => self.verb_correct(),
            Verb::HoldAccounts => self.verb_hold_accounts(),
            Verb::DecideHeld => self.verb_decide_held(),
            Verb::DecideRest => self.verb_decide_rest(),
            Verb::Start => self.verb_start(),
            Verb::Run => self.verb_run(),
            Verb::Finish => self.verb_finish(),
            Verb::Fail => self.verb_fail(),
            Verb::Cancel => self.verb_cancel(),
            Verb::Undo => self.verb_undo(),
            Verb::Rate => self.verb_rate(),
            Verb::Contest => self.verb_contest(),
            Verb::Withdraw => self.verb_withdraw(),
            Verb::DecideContest => self.verb_decide_contest(),
            Verb::DecideTier => self.verb_decide_tier(),
            Verb::EndDecision => self.verb_end_decision(),
            Verb::Convert => self.verb_convert(),
            Verb::Merge => self.verb_merge(),
        }
    }

    /// The kind of record it was done to.
    pub const fn record_kind(self, kind: RecordKind) -> &'static str {
        match kind {
            RecordKind::AuditLog => self.kind_audit_log(),
            RecordKind::Account => self.kind_account(),
            RecordKind::Import => self.kind_import(),
            RecordKind::Screening => self.kind_screening(),
            RecordKind::BackTest => self.kind_back_test(),
            RecordKind::Schedule => self.kind_schedule(),
            RecordKind::Standard => self.kind_standard(),
            RecordKind::User => self.kind_user(),
            RecordKind::Territory => self.kind_territory(),
            RecordKind::MarketPlan => self.kind_market_plan(),
            RecordKind::Lead => self.kind_lead(),
            RecordKind::LeadChannel => self.kind_lead_channel(),
            RecordKind::Settings => self.kind_settings(),
        }
    }

    /// The name of a field as the log keeps it; none for attributes, which companies name
    /// themselves.
    pub fn field(self, key: &str) -> Option<&'static str> {
        Some(match key {
            "name" => self.field_name(),
            "code" => self.field_code(),
            "sign_in_name" => self.field_sign_in_name(),
            "job" => self.field_job(),
            "lang" => self.field_lang(),
            "active" => self.field_active(),
            "territories" => self.field_territories(),
            "parent" => self.field_parent(),
            "team" => self.field_team(),
            "account_type" => self.field_account_type(),
            "level" => self.field_level(),
            "region" => self.field_region(),
            "city" => self.field_city(),
            "territory" => self.field_territory(),
            "owner" => self.field_owner(),
            "aliases" => self.field_aliases(),
            "document" => self.field_document(),
            "number" => self.field_number(),
            "status" => self.field_status(),
            "valid_from" => self.field_valid_from(),
            "company_name" => self.field_company_name(),
            "currency" => self.field_currency(),
            "is_demo" => self.field_is_demo(),
            "file_name" => self.field_file_name(),
            "rows_good" => self.field_rows_good(),
            "rows_bad" => self.field_rows_bad(),
            "accounts_created" => self.field_accounts_created(),
            "accounts_changed" => self.field_accounts_changed(),
            "accounts" => self.field_accounts(),
            "values_kept" => self.field_values_kept(),
            "removed" => self.field_removed(),
            "kept" => self.field_kept(),
            "sheet" => self.field_sheet(),
            "created" => self.field_created(),
            "criterion" => self.field_criterion(),
            "rating" => self.field_rating(),
            "basis" => self.field_basis(),
            "evidence" => self.field_evidence(),
            "confirmed_by" => self.field_confirmed_by(),
            "rated_on" => self.field_rated_on(),
            "expires_on" => self.field_expires_on(),
            "tier" => self.field_tier(),
            "reason" => self.field_reason(),
            "verdict" => self.field_verdict(),
            "decided_by" => self.field_decided_by(),
            "trashed" => self.field_trashed(),
            "held" => self.field_held(),
            "decision" => self.field_decision(),
            "good_only" => self.field_good_only(),
            "unknown_accounts" => self.field_unknown_accounts(),
            "refusal" => self.field_refusal(),
            "standard" => self.field_standard(),
            "as_of" => self.field_as_of(),
            "result_sha256" => self.field_result_sha256(),
            "sha256" => self.field_sha256(),
            "seq" => self.field_seq(),
            "account" => self.field_account(),
            "pattern" => self.field_pattern(),
            "aim" => self.field_aim(),
            "began" => self.field_began(),
            "targets" => self.field_targets(),
            "centre" => self.field_centre(),
            "state" => self.field_state(),
            "top1" => self.field_top1(),
            "top5" => self.field_top5(),
            "hhi" => self.field_hhi(),
            _ => return self.field_of_lead(key),
        })
    }

    /// The name of a field of leads and their channels.
    fn field_of_lead(self, key: &str) -> Option<&'static str> {
        Some(match key {
            "organisation" => self.field_organisation(),
            "person" => self.field_person(),
            "role" => self.field_role(),
            "phone" => self.field_phone(),
            "email" => self.field_email(),
            "need" => self.field_need(),
            "product_class" => self.field_product_class(),
            "channel" => self.field_channel(),
            "source" => self.field_source(),
            "lead" => self.field_lead(),
            "into" => self.field_into(),
            "kept_apart" => self.field_kept_apart(),
            "kind" => self.field_kind(),
            "form_open" => self.field_form_open(),
            "entries" => self.field_entries(),
            "entry" => self.field_entry(),
            "fault" => self.field_fault(),
            "head" => self.chain_end(),
            "consent" => self.field_consent(),
            "consented_at" => self.field_consented_at(),
            _ => return None,
        })
    }
}
