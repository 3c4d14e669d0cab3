//! What can be wrong with a file or a row. Codes with facts; the words are in `texts`.

use super::fields::Field;
use serde::{Deserialize, Serialize};

/// Something wrong in one cell or row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Row in the source as a person counts: the first line of the file is 1.
    pub row: u32,
    /// Header of the column, empty where the row as a whole is meant.
    pub column: String,
    /// The cell as it stands, cut at 200 characters.
    pub value: String,
    /// What is wrong.
    pub code: ProblemCode,
}

/// What is wrong with a cell or row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// Neither a code nor a name of an account.
    AccountMissing,
    /// No date, or no month and year.
    DateMissing,
    /// Cannot be read as a date.
    DateUnreadable,
    /// Before 1990 or more than a year after the import.
    DateOutOfRange,
    /// No amount, nor quantity and price.
    AmountMissing,
    /// Cannot be read as a number.
    NumberUnreadable,
    /// More than four decimal places; rounded and kept, as a warning.
    RoundedToFourPlaces,
    /// Too large to be kept exactly.
    NumberTooLarge,
    /// A subtotal or total row; not counted.
    TotalRow,
    /// Fewer or more cells than the header has columns.
    WrongCellCount,
    /// Bytes that are not text in the file's encoding.
    NotText,
    /// A code spreadsheet software has cut to 15 digits or shown as 1.2E+17.
    CodeDamaged,
    /// The same account code occurs twice with different names.
    DuplicateCode,
    /// The parent named is neither in the file nor known.
    ParentUnknown,
    /// Following the parents leads back to the account.
    ParentCircle,
    /// The territory is not known.
    TerritoryUnknown,
    /// The owner is not known.
    OwnerUnknown,
    /// The account is not known and unknown accounts are held for matching.
    AccountHeld,
    /// No number of the invoice.
    DocumentMissing,
    /// No score, or not between 0 and 10.
    ScoreOutOfRange,
    /// The day a lead came in lies ahead, or before 1990.
    ReceivedOutOfRange,
    /// A lead without the name of an organisation.
    OrganisationMissing,
    /// Not a telephone number.
    PhoneUnusual,
    /// Not a mail address.
    EmailUnusual,
    /// Longer than it may be.
    TooLong,
    /// No channel is named and none was chosen for such rows.
    ChannelMissing,
    /// There is no such channel, or it rests, and none was chosen for such rows.
    ChannelUnknown,
    /// There is no such channel, or it rests; the one chosen is taken, as a warning.
    ChannelChosen,
    /// It says the same as an earlier row; entered once.
    RowRepeated,
    /// The lead was imported before; not entered again.
    LeadKnown,
    /// It looks the same as an account; entered all the same, as a warning.
    LikeAccount,
    /// It looks the same as a lead; entered all the same, as a warning.
    LikeLead,
    /// It looks the same as an earlier row; entered all the same, as a warning.
    LikeRow,
}

impl ProblemCode {
    /// Whether the row is kept all the same.
    pub const fn is_warning(self) -> bool {
        matches!(
            self,
            Self::RoundedToFourPlaces
                | Self::ChannelChosen
                | Self::LikeAccount
                | Self::LikeLead
                | Self::LikeRow
        )
    }

    /// Whether there is nothing to correct: what the row says is there already.
    pub const fn is_repetition(self) -> bool {
        matches!(self, Self::RowRepeated | Self::LeadKnown)
    }
}

/// Why a whole file is refused. Nothing is stored; the command line exits with 2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It is not there or cannot be opened.
    NotFound {
        /// The path or file name.
        file: String,
    },
    /// Neither CSV, XLSX nor Parquet by its content.
    UnknownFormat,
    /// Damaged, or not what its beginning promises.
    Damaged {
        /// What the reader said, for the log and the curious; not translated.
        detail: String,
    },
    /// An encrypted workbook.
    PasswordProtected,
    /// An old .xls workbook; save as .xlsx.
    OldWorkbook,
    /// Larger, once unpacked, than the limit.
    TooLarge {
        /// The limit in megabytes.
        limit_megabytes: u64,
    },
    /// Reading it took more time or memory than allowed.
    TooCostly,
    /// Not a single row.
    Empty,
    /// No row looks like a header.
    NoHeader,
    /// Numbers, days and amounts, and no word whether they were asked for or paid.
    InvoicesOrReceipts,
    /// A field every row needs has no column.
    MissingColumn {
        /// One of these is needed.
        any_of: Vec<Field>,
    },
    /// The map names a column that is not in the file.
    UnknownColumn {
        /// As given.
        column: String,
    },
    /// The map names a field that does not exist.
    UnknownField {
        /// As given.
        field: String,
    },
    /// Rows were read and none was good.
    NoValidRow {
        /// How many were tried.
        rows: u64,
    },
    /// More distinct accounts than can be held.
    TooManyAccounts {
        /// The limit.
        limit: u32,
    },
    /// More distinct products than can be held; mostly a column of line numbers taken for codes.
    TooManyProducts {
        /// The limit.
        limit: u32,
    },
    /// More columns than a table has.
    TooManyColumns {
        /// The limit.
        limit: u32,
    },
    /// Every account it names was left out.
    AllLeftOut,
    /// Some rows are bad and nobody said to import the good ones without them.
    HasProblems {
        /// Rows with a problem.
        rows: u64,
    },
}
