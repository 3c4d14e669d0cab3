//! Fields, problems of rows and refusals of files.

use crate::imports::Imports;
use canopy_domain::imports::{Factor, Field, FileKind, Problem, ProblemCode, Refusal, Target};

impl Imports {
    /// What the records of a file are.
    pub const fn kind(self, kind: FileKind) -> &'static str {
        match kind {
            FileKind::Sales => self.kind_sales(),
            FileKind::Accounts => self.kind_accounts(),
            FileKind::Invoices => self.kind_invoices(),
            FileKind::Receipts => self.kind_receipts(),
            FileKind::Surveys => self.kind_surveys(),
            FileKind::Leads => self.kind_leads(),
        }
    }

    /// The name of a field.
    pub const fn field(self, field: Field) -> &'static str {
        match field {
            Field::AccountCode => self.field_account_code(),
            Field::AccountName => self.field_account_name(),
            Field::Aliases => self.field_aliases(),
            Field::AccountType => self.field_account_type(),
            Field::Level => self.field_level(),
            Field::Parent => self.field_parent(),
            Field::Region => self.field_region(),
            Field::City => self.field_city(),
            Field::Territory => self.field_territory(),
            Field::Owner => self.field_owner(),
            Field::ProductCode => self.field_product_code(),
            Field::ProductName => self.field_product_name(),
            Field::ProductClass => self.field_product_class(),
            Field::Amount => self.field_amount(),
            Field::Quantity => self.field_quantity(),
            Field::UnitPrice => self.field_unit_price(),
            Field::Cost => self.field_cost(),
            Field::Date => self.field_date(),
            Field::Month => self.field_month(),
            Field::Year => self.field_year(),
            Field::Document => self.field_document(),
            Field::DueDate => self.field_due_date(),
            Field::PaidAmount => self.field_paid_amount(),
            Field::PaidDate => self.field_paid_date(),
            Field::Score => self.field_score(),
            Field::Survey => self.field_survey(),
            Field::Role => self.field_role(),
            Field::Comment => self.field_comment(),
            Field::Person => self.field_person(),
            Field::Phone => self.field_phone(),
            Field::Email => self.field_email(),
            Field::Channel => self.field_channel(),
            Field::Reference => self.field_reference(),
        }
    }

    /// What one unit of a column is worth.
    pub const fn factor(self, factor: Factor) -> &'static str {
        match factor {
            Factor::One => self.factor_one(),
            Factor::Thousand => self.factor_thousand(),
            Factor::TenThousand => self.factor_ten_thousand(),
            Factor::Million => self.factor_million(),
            Factor::HundredMillion => self.factor_hundred_million(),
        }
    }

    /// What becomes of a column.
    pub fn target(self, target: &Target) -> String {
        match target {
            Target::Field(field) => self.field(*field).to_owned(),
            Target::MonthAmount(month) => {
                self.target_month_amount(&self.texts().formats().month(*month))
            }
            Target::Attribute(name) => self.target_attribute(name),
            Target::Ignore => self.target_ignore().to_owned(),
        }
    }

    /// What is wrong with a cell or row.
    pub const fn problem(self, code: ProblemCode) -> &'static str {
        match code {
            ProblemCode::AccountMissing => self.problem_account_missing(),
            ProblemCode::DateMissing => self.problem_date_missing(),
            ProblemCode::DateUnreadable => self.problem_date_unreadable(),
            ProblemCode::DateOutOfRange => self.problem_date_out_of_range(),
            ProblemCode::AmountMissing => self.problem_amount_missing(),
            ProblemCode::NumberUnreadable => self.problem_number_unreadable(),
            ProblemCode::RoundedToFourPlaces => self.problem_rounded(),
            ProblemCode::NumberTooLarge => self.problem_number_too_large(),
            ProblemCode::TotalRow => self.problem_total_row(),
            ProblemCode::WrongCellCount => self.problem_wrong_cell_count(),
            ProblemCode::NotText => self.problem_not_text(),
            ProblemCode::CodeDamaged => self.problem_code_damaged(),
            ProblemCode::DuplicateCode => self.problem_duplicate_code(),
            ProblemCode::ParentUnknown => self.problem_parent_unknown(),
            ProblemCode::ParentCircle => self.problem_parent_circle(),
            ProblemCode::TerritoryUnknown => self.problem_territory_unknown(),
            ProblemCode::OwnerUnknown => self.problem_owner_unknown(),
            ProblemCode::AccountHeld => self.problem_account_held(),
            ProblemCode::DocumentMissing => self.problem_document_missing(),
            ProblemCode::ScoreOutOfRange => self.problem_score_out_of_range(),
            ProblemCode::ReceivedOutOfRange => self.problem_received_out_of_range(),
            ProblemCode::OrganisationMissing => self.problem_organisation_missing(),
            ProblemCode::PhoneUnusual => self.problem_phone_unusual(),
            ProblemCode::EmailUnusual => self.problem_email_unusual(),
            ProblemCode::TooLong => self.problem_too_long(),
            ProblemCode::ChannelMissing => self.problem_channel_missing(),
            ProblemCode::ChannelUnknown => self.problem_channel_unknown(),
            ProblemCode::ChannelChosen => self.problem_channel_chosen(),
            ProblemCode::RowRepeated => self.problem_row_repeated(),
            ProblemCode::LeadKnown => self.problem_lead_known(),
            ProblemCode::LikeAccount => self.problem_like_account(),
            ProblemCode::LikeLead => self.problem_like_lead(),
            ProblemCode::LikeRow => self.problem_like_row(),
        }
    }

    /// A problem with its place and value, in one sentence.
    pub fn problem_sentence(self, problem: &Problem) -> String {
        let (row, what) = (i64::from(problem.row), self.problem(problem.code));
        if problem.column.is_empty() {
            return self.problem_at_row(row, what);
        }
        self.problem_at(row, &problem.column, &problem.value, what)
    }

    /// Why a file is refused, and what to do.
    pub fn refusal(self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NotFound { file } => self.refused_not_found(file),
            Refusal::UnknownFormat => self.refused_unknown_format().to_owned(),
            Refusal::Damaged { detail } => self.refused_damaged(detail),
            Refusal::PasswordProtected => self.refused_password_protected().to_owned(),
            Refusal::OldWorkbook => self.refused_old_workbook().to_owned(),
            Refusal::TooLarge { limit_megabytes } => {
                self.refused_too_large(whole(*limit_megabytes))
            }
            Refusal::TooCostly => self.refused_too_costly().to_owned(),
            Refusal::Empty => self.refused_empty().to_owned(),
            Refusal::NoHeader => self.refused_no_header().to_owned(),
            Refusal::InvoicesOrReceipts => self.refused_invoices_or_receipts().to_owned(),
            Refusal::MissingColumn { any_of } => self.refused_missing_column(&self.any_of(any_of)),
            Refusal::UnknownColumn { column } => self.refused_unknown_column(column),
            Refusal::UnknownField { field } => self.refused_unknown_field(field),
            Refusal::NoValidRow { rows } => self.refused_no_valid_row(whole(*rows)),
            Refusal::TooManyAccounts { limit } => self.refused_too_many_accounts(i64::from(*limit)),
            Refusal::TooManyProducts { limit } => self.refused_too_many_products(i64::from(*limit)),
            Refusal::TooManyColumns { limit } => self.refused_too_many_columns(i64::from(*limit)),
            Refusal::AllLeftOut => self.refused_all_left_out().to_owned(),
            Refusal::HasProblems { rows } => self.refused_has_problems(whole(*rows)),
        }
    }

    fn any_of(self, fields: &[Field]) -> String {
        let names: Vec<&str> = fields.iter().map(|field| self.field(*field)).collect();
        self.texts().formats().alternatives(&names)
    }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
