//! What a column of an imported file can mean.

use super::problem::Refusal;
use super::{header, words};
use serde::{Deserialize, Serialize};

/// What kind of records a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Sales lines.
    Sales,
    /// Accounts.
    Accounts,
    /// Invoices, with what was paid on them as far as known.
    Invoices,
    /// Money received, which settles invoices.
    Receipts,
    /// Answers to surveys.
    Surveys,
    /// Leads: who might become a customer.
    Leads,
}

impl FileKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Sales, Self::Accounts, Self::Invoices, Self::Receipts, Self::Surveys, Self::Leads];

    /// The code kept in the database, in forms and in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sales => "sales",
            Self::Accounts => "accounts",
            Self::Invoices => "invoices",
            Self::Receipts => "receipts",
            Self::Surveys => "surveys",
            Self::Leads => "leads",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether its rows belong to accounts, so that unknown ones are created or held.
    pub const fn names_accounts(self) -> bool {
        !matches!(self, Self::Accounts | Self::Leads)
    }
}

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The account's code.
    AccountCode,
    /// The account's name.
    AccountName,
    /// Former or other names, separated by `;` or `；`.
    Aliases,
    /// Type of account (hospital, pharmacy, distributor …).
    AccountType,
    /// Level (三级甲等 …).
    Level,
    /// Code or name of the account above.
    Parent,
    /// Region, province or country.
    Region,
    /// City.
    City,
    /// Territory code or name.
    Territory,
    /// Sign-in name or full name of the owner.
    Owner,
    /// Product code.
    ProductCode,
    /// Product name.
    ProductName,
    /// Product class.
    ProductClass,
    /// Money of the line, returns negative.
    Amount,
    /// Quantity of the line, returns negative.
    Quantity,
    /// Price of one unit; with quantity it yields the amount where no amount column exists.
    UnitPrice,
    /// Cost of the line.
    Cost,
    /// Day of the sale.
    Date,
    /// Month by number or name, with `Year`; or year and month in one (2024-01, 2024年1月).
    Month,
    /// Year.
    Year,
    /// Document number (order, invoice, delivery).
    Document,
    /// The day an invoice is to be paid by.
    DueDate,
    /// What was paid on an invoice.
    PaidAmount,
    /// The day an invoice was paid.
    PaidDate,
    /// A survey's answer, 0–10.
    Score,
    /// Code of the survey.
    Survey,
    /// What a person does there: role or title.
    Role,
    /// What somebody wrote.
    Comment,
    /// Who speaks for an organisation.
    Person,
    /// Telephone.
    Phone,
    /// Mail address.
    Email,
    /// By which channel a lead came.
    Channel,
    /// The number a lead has where it comes from.
    Reference,
}

impl Field {
    /// Every field, in the order they are offered.
    pub const ALL: [Self; 33] = [
        Self::AccountCode,
        Self::AccountName,
        Self::Aliases,
        Self::AccountType,
        Self::Level,
        Self::Parent,
        Self::Region,
        Self::City,
        Self::Territory,
        Self::Owner,
        Self::ProductCode,
        Self::ProductName,
        Self::ProductClass,
        Self::Amount,
        Self::Quantity,
        Self::UnitPrice,
        Self::Cost,
        Self::Date,
        Self::Month,
        Self::Year,
        Self::Document,
        Self::DueDate,
        Self::PaidAmount,
        Self::PaidDate,
        Self::Score,
        Self::Survey,
        Self::Role,
        Self::Comment,
        Self::Person,
        Self::Phone,
        Self::Email,
        Self::Channel,
        Self::Reference,
    ];

    /// The name in maps and in the API, e.g. `account_name`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AccountCode => "account_code",
            Self::AccountName => "account_name",
            Self::Aliases => "aliases",
            Self::AccountType => "account_type",
            Self::Level => "level",
            Self::Parent => "parent",
            Self::Region => "region",
            Self::City => "city",
            Self::Territory => "territory",
            Self::Owner => "owner",
            Self::ProductCode => "product_code",
            Self::ProductName => "product_name",
            Self::ProductClass => "product_class",
            Self::Amount => "amount",
            Self::Quantity => "quantity",
            Self::UnitPrice => "unit_price",
            Self::Cost => "cost",
            Self::Date => "date",
            Self::Month => "month",
            Self::Year => "year",
            Self::Document => "document",
            Self::DueDate => "due_date",
            Self::PaidAmount => "paid_amount",
            Self::PaidDate => "paid_date",
            Self::Score => "score",
            Self::Survey => "survey",
            Self::Role => "role",
            Self::Comment => "comment",
            Self::Person => "person",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Channel => "channel",
            Self::Reference => "reference",
        }
    }

    /// Reads a field as a person may write it in a map: its own name or any usual column name in
    /// Chinese or English. `account` and `客户` mean the account's name.
    pub fn from_name(name: &str) -> Option<Self> {
        let header = header::read(name);
        if let Some(field) = Self::ALL.into_iter().find(|field| field.name() == header.slug) {
            return Some(field);
        }
        match words::account_word(&header.key).map(|word| word.part) {
            Some(words::AccountPart::Code) => return Some(Self::AccountCode),
            Some(_) => return Some(Self::AccountName),
            None => {}
        }
        words::meanings(&header.key).into_iter().max_by_key(|(_, score)| *score).map(|(f, _)| f)
    }

    /// Whether records of this kind have such a field.
    pub const fn belongs_to(self, kind: FileKind) -> bool {
        use FileKind as K;
        match self {
            Self::AccountName => true,
            Self::AccountCode => !matches!(kind, K::Leads),
            Self::AccountType
            | Self::Level
            | Self::Region
            | Self::City
            | Self::Territory
            | Self::Owner => matches!(kind, K::Sales | K::Accounts | K::Leads),
            Self::Aliases | Self::Parent => matches!(kind, K::Accounts),
            Self::ProductCode
            | Self::ProductName
            | Self::Quantity
            | Self::UnitPrice
            | Self::Cost
            | Self::Month
            | Self::Year => matches!(kind, K::Sales),
            Self::ProductClass => matches!(kind, K::Sales | K::Leads),
            Self::Date => !matches!(kind, K::Accounts),
            Self::Amount | Self::Document => matches!(kind, K::Sales | K::Invoices | K::Receipts),
            Self::DueDate | Self::PaidAmount | Self::PaidDate => matches!(kind, K::Invoices),
            Self::Score | Self::Survey => matches!(kind, K::Surveys),
            Self::Role | Self::Comment => matches!(kind, K::Surveys | K::Leads),
            Self::Person | Self::Phone | Self::Email | Self::Channel | Self::Reference => {
                matches!(kind, K::Leads)
            }
        }
    }
}

/// What becomes of one column.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// It holds a known field.
    Field(Field),
    /// The column *is* a month and its cells are amounts; the month as its index.
    MonthAmount(crate::Month),
    /// A further attribute of the account, by this code.
    Attribute(String),
    /// Not used.
    Ignore,
}

impl Target {
    /// Whether the cells are numbers that a unit in the header may scale.
    pub const fn is_number(&self) -> bool {
        matches!(
            self,
            Self::MonthAmount(_)
                | Self::Field(
                    Field::Amount
                        | Field::Quantity
                        | Field::UnitPrice
                        | Field::Cost
                        | Field::PaidAmount
                        | Field::Score
                )
        )
    }

    /// Whether the cells are money.
    pub const fn is_money(&self) -> bool {
        self.is_number() && !matches!(self, Self::Field(Field::Quantity | Field::Score))
    }
}

/// What one unit of a column of numbers is worth, as its header says: 万元, 千元, thousand …
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// As it stands.
    #[default]
    One,
    /// 千元.
    Thousand,
    /// 万元.
    TenThousand,
    /// 百万元.
    Million,
    /// 亿元.
    HundredMillion,
}

impl Factor {
    /// Every factor, smallest first.
    pub const ALL: [Self; 5] =
        [Self::One, Self::Thousand, Self::TenThousand, Self::Million, Self::HundredMillion];

    /// What numbers are multiplied by.
    pub const fn value(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Thousand => 1_000,
            Self::TenThousand => 10_000,
            Self::Million => 1_000_000,
            Self::HundredMillion => 100_000_000,
        }
    }

    /// The factor a header states.
    pub fn of_header(text: &str) -> Self {
        header::read(text).factor
    }
}

/// What becomes of every column of a file, in column order, with the scale of its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// What the records are.
    pub kind: FileKind,
    /// One per column.
    pub targets: Vec<Target>,
    /// What one unit is worth, one per column whatever it means: the factor stays with its column
    /// when the columns are given other meanings. Columns beyond the end count as they stand; where a
    /// file is at hand, as their headers say.
    #[serde(default)]
    pub factors: Vec<Factor>,
}

impl Mapping {
    /// The column a field is taken from.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.targets.iter().position(|target| *target == Target::Field(field))
    }

    /// The factor on the numbers of a column. A quantity in `m` is metres as often as millions and
    /// is taken as it stands.
    pub fn factor(&self, column: usize) -> Factor {
        let said = self.factors.get(column).copied().unwrap_or_default();
        match self.targets.get(column) {
            Some(Target::Field(Field::Quantity)) if said == Factor::Million => Factor::One,
            Some(target) if target.is_number() => said,
            _ => Factor::One,
        }
    }

    /// Whether every field that rows of this kind need has a column.
    pub fn check(&self) -> Result<(), Refusal> {
        let months = self.targets.iter().any(|target| matches!(target, Target::MonthAmount(_)));
        let has = |field: Field| self.column_of(field).is_some();
        let need = |is_there: bool, any_of: &[Field]| {
            if is_there { Ok(()) } else { Err(Refusal::MissingColumn { any_of: any_of.to_vec() }) }
        };
        let one_of = |any_of: &[Field]| need(any_of.iter().any(|field| has(*field)), any_of);
        if self.kind == FileKind::Leads {
            return one_of(&[Field::AccountName]);
        }
        one_of(&[Field::AccountCode, Field::AccountName])?;
        match self.kind {
            FileKind::Accounts | FileKind::Leads => Ok(()),
            FileKind::Sales => {
                let dated = months || has(Field::Date) || has(Field::Month);
                need(dated, &[Field::Date, Field::Month])?;
                let priced = has(Field::Quantity) && has(Field::UnitPrice);
                let is_there = months || has(Field::Amount) || priced;
                need(is_there, &[Field::Amount, Field::UnitPrice])
            }
            FileKind::Invoices | FileKind::Receipts => {
                [Field::Document, Field::Date, Field::Amount]
                    .into_iter()
                    .try_for_each(|field| one_of(&[field]))
            }
            FileKind::Surveys => one_of(&[Field::Date]).and_then(|()| one_of(&[Field::Score])),
        }
    }
}
