//! The words of the audit log as closed lists: what was done, and to which kind of record. A new one
//! does not compile until the texts name it in both languages. Leaves out the log itself.

mod chain;

pub use chain::{CHAIN_FORM, ChainFault, ChainedEntry};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verb {
    /// It was made.
    Create,
    /// Many accounts were made at once.
    CreateAccounts,
    /// Products were made from a file of sales.
    CreateProducts,
    /// Some of its values were changed.
    Change,
    /// It was hung under another one.
    Move,
    /// It was removed for good.
    Remove,
    /// It was put into the trash.
    Trash,
    /// Leads were entered from a file.
    CreateLeads,
    /// The leads an import had entered were taken back.
    WithdrawLeads,
    /// The accounts an import had made were put into the trash.
    TrashAccounts,
    /// It was taken out of the trash.
    Restore,
    /// What an import had changed of accounts was put back.
    RestoreAccounts,
    /// Who works on an account was said anew.
    SetTeam,
    /// Which territories a person holds was said anew.
    SetHoldings,
    /// Somebody was named to represent a person.
    NameDeputy,
    /// Representing a person was ended before its time.
    EndDeputy,
    /// The work of a person was handed over to others.
    HandOver,
    /// A one-time link was made.
    CreateSetupLink,
    /// A password was set.
    SetPassword,
    /// Somebody came in.
    SignIn,
    /// A session got a new token.
    RotateSession,
    /// Somebody left.
    SignOut,
    /// Somebody ended their other sessions.
    SignOutEverywhere,
    /// A session was ended by hand: one's own elsewhere, or a person's by an administrator.
    EndSession,
    /// A standard came into force.
    Publish,
    /// A standard went out of force.
    Retire,
    /// A file was taken in.
    Upload,
    /// A file was read without storing its rows.
    Check,
    /// It was said anew how a file is read.
    Correct,
    /// Unknown accounts of a file were put aside for a decision.
    HoldAccounts,
    /// It was decided what becomes of an unknown account.
    DecideHeld,
    /// It was decided what becomes of all unknown accounts that were open.
    DecideRest,
    /// It was begun.
    Start,
    /// A screening was begun.
    Run,
    /// It came to its end.
    Finish,
    /// It broke off.
    Fail,
    /// It was given up.
    Cancel,
    /// It was taken back.
    Undo,
    /// Somebody rated an account.
    Rate,
    /// Somebody asked for a tier to be looked at again.
    Contest,
    /// Somebody took such a request back.
    Withdraw,
    /// It was decided about such a request.
    DecideContest,
    /// People gave an account a tier.
    DecideTier,
    /// A tier given by people was ended.
    EndDecision,
    /// A lead became an account, or was found to belong to one.
    Convert,
    /// A lead went into another one.
    Merge,
    /// The chain of the log was read and judged.
    VerifyChain,
    /// An access token was ended.
    Revoke,
    /// An assistant asked something.
    AskTool,
    /// A second factor was set up.
    SetSecondFactor,
    /// A second factor was removed.
    RemoveSecondFactor,
    /// Somebody came in with a recovery code.
    UseRecoveryCode,
    /// Somebody said whether they want to be told of it.
    Follow,
}

impl Verb {
    /// Every one, in the order they are listed.
    pub const ALL: [Self; 53] = [
        Self::Create,
        Self::CreateAccounts,
        Self::CreateProducts,
        Self::Change,
        Self::Move,
        Self::Remove,
        Self::Trash,
        Self::CreateLeads,
        Self::WithdrawLeads,
        Self::TrashAccounts,
        Self::Restore,
        Self::RestoreAccounts,
        Self::SetTeam,
        Self::SetHoldings,
        Self::NameDeputy,
        Self::EndDeputy,
        Self::HandOver,
        Self::CreateSetupLink,
        Self::SetPassword,
        Self::SignIn,
        Self::RotateSession,
        Self::SignOut,
        Self::SignOutEverywhere,
        Self::EndSession,
        Self::Publish,
        Self::Retire,
        Self::Upload,
        Self::Check,
        Self::Correct,
        Self::HoldAccounts,
        Self::DecideHeld,
        Self::DecideRest,
        Self::Start,
        Self::Run,
        Self::Finish,
        Self::Fail,
        Self::Cancel,
        Self::Undo,
        Self::Rate,
        Self::Contest,
        Self::Withdraw,
        Self::DecideContest,
        Self::DecideTier,
        Self::EndDecision,
        Self::Convert,
        Self::Merge,
        Self::VerifyChain,
        Self::Revoke,
        Self::AskTool,
        Self::SetSecondFactor,
        Self::RemoveSecondFactor,
        Self::UseRecoveryCode,
        Self::Follow,
    ];

    /// The code kept in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::CreateAccounts => "create_accounts",
            Self::CreateProducts => "create_products",
            Self::Change => "change",
            Self::Move => "move",
            Self::Remove => "remove",
            Self::Trash => "trash",
            Self::CreateLeads => "create_leads",
            Self::WithdrawLeads => "withdraw_leads",
            Self::TrashAccounts => "trash_accounts",
            Self::Restore => "restore",
            Self::RestoreAccounts => "restore_accounts",
            Self::SetTeam => "set_team",
            Self::SetHoldings => "set_holdings",
            Self::NameDeputy => "name_deputy",
            Self::EndDeputy => "end_deputy",
            Self::HandOver => "hand_over",
            Self::CreateSetupLink => "create_setup_link",
            Self::SetPassword => "set_password",
            Self::SignIn => "sign_in",
            Self::RotateSession => "rotate_session",
            Self::SignOut => "sign_out",
            Self::SignOutEverywhere => "sign_out_everywhere",
            Self::EndSession => "end_session",
            Self::Publish => "publish",
            Self::Retire => "retire",
            Self::Upload => "upload",
            Self::Check => "check",
            Self::Correct => "correct",
            Self::HoldAccounts => "hold_accounts",
            Self::DecideHeld => "decide_held",
            Self::DecideRest => "decide_rest",
            Self::Start => "start",
            Self::Run => "run",
            Self::Finish => "finish",
            Self::Fail => "fail",
            Self::Cancel => "cancel",
            Self::Undo => "undo",
            Self::Rate => "rate",
            Self::Contest => "contest",
            Self::Withdraw => "withdraw",
            Self::DecideContest => "decide_contest",
            Self::DecideTier => "decide_tier",
            Self::EndDecision => "end_decision",
            Self::Convert => "convert",
            Self::Merge => "merge",
            Self::VerifyChain => "verify_chain",
            Self::Revoke => "revoke",
            Self::AskTool => "ask_tool",
            Self::SetSecondFactor => "set_second_factor",
            Self::RemoveSecondFactor => "remove_second_factor",
            Self::UseRecoveryCode => "use_recovery_code",
            Self::Follow => "follow",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What it was done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RecordKind {
    /// A customer.
    Account,
    /// An import of a file.
    Import,
    /// A screening run.
    Screening,
    /// A back-test of a standard.
    BackTest,
    /// A screening that repeats.
    Schedule,
    /// A version of a standard.
    Standard,
    /// A person who works here.
    User,
    /// A node of the territory tree.
    Territory,
    /// How a territory is covered; the record is the territory.
    MarketPlan,
    /// Somebody who might become a customer.
    Lead,
    /// A way by which leads come.
    LeadChannel,
    /// What holds for the whole company.
    Settings,
    /// A token by which a program comes in.
    AccessToken,
    /// Something somebody wrote about a record.
    Note,
    /// A passkey by which a person comes in.
    Passkey,
    /// A saved view of a list.
    ListView,
    /// A change of many rows at once.
    BulkEdit,
    /// A file made of a list.
    Export,
    /// A field a company adds to its accounts.
    CustomField,
    /// This log itself.
    AuditLog,
}

impl RecordKind {
    /// Every one, in the order they are listed.
    pub const ALL: [Self; 20] = [
        Self::Account,
        Self::Import,
        Self::Screening,
        Self::BackTest,
        Self::Schedule,
        Self::Standard,
        Self::User,
        Self::Territory,
        Self::MarketPlan,
        Self::Lead,
        Self::LeadChannel,
        Self::Settings,
        Self::AccessToken,
        Self::Note,
        Self::Passkey,
        Self::ListView,
        Self::BulkEdit,
        Self::Export,
        Self::CustomField,
        Self::AuditLog,
    ];

    /// The code kept in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Import => "import",
            Self::Screening => "screening",
            Self::BackTest => "back_test",
            Self::Schedule => "schedule",
            Self::Standard => "standard",
            Self::User => "user",
            Self::Territory => "territory",
            Self::MarketPlan => "market_plan",
            Self::Lead => "lead",
            Self::LeadChannel => "lead_channel",
            Self::Settings => "settings",
            Self::AccessToken => "access_token",
            Self::Note => "note",
            Self::Passkey => "passkey",
            Self::ListView => "list_view",
            Self::BulkEdit => "bulk_edit",
            Self::Export => "export",
            Self::CustomField => "custom_field",
            Self::AuditLog => "audit_log",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_what_it_stands_for() {
        for verb in Verb::ALL {
            assert_eq!(Verb::from_code(verb.code()), Some(verb));
        }
        for kind in RecordKind::ALL {
            assert_eq!(RecordKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(Verb::from_code("teleport"), None);
    }
}
