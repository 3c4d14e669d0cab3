//! Values every capability uses: money, days and months, ids, languages.

mod amount;
mod day;
mod hex;
mod ids;
mod lang;

pub use amount::{Amount, AmountError};
pub use day::{
    Day, Month, Window, add_months, day_from_number, day_number, english_month, months_from,
    two_digit_year,
};
pub use hex::hex;
pub use ids::{
    AccessTokenId, AccountId, BackTestId, BulkEditId, ChannelId, ContestId, DecisionId, DeputyId,
    ExportId, FieldId, HandOverId, ImportId, JobId, LeadId, NoteId, NotificationId, PasskeyId,
    ProductId, RatingId, RunId, ScheduleId, StandardId, TerritoryId, UserId, ViewId,
};
pub use lang::Lang;
