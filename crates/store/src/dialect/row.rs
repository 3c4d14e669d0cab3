//! Reading cells of a row in the order they were selected, the same for both databases.

use crate::StoreError;
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{
    AccessTokenId, AccountId, Amount, BackTestId, BulkEditId, ChannelId, ContestId, Day,
    DecisionId, DeputyId, ExportId, FieldId, HandOverId, ImportId, JobId, LeadId, NoteId,
    NotificationId, PasskeyId, ProductId, RatingId, RunId, ScheduleId, StandardId, TerritoryId,
    UserId, ViewId,
};
use canopy_domain::standards::StandardStatus;
use canopy_domain::team::TeamRole;
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use sqlx::Row as _;
use sqlx::ValueRef as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

/// A row of either database.
pub(crate) enum Row<'r> {
    Sqlite(&'r SqliteRow),
    Postgres(&'r PgRow),
}

/// Walks through the cells of a row.
pub(crate) struct Cells<'r> {
    row: Row<'r>,
    next: usize,
}

/// A value one cell can hold.
pub(crate) trait Cell: Sized {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError>;
}

/// A value a whole row can hold.
pub(crate) trait FromCells: Sized {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError>;
}

impl<'r> Cells<'r> {
    pub(crate) fn of(row: Row<'r>) -> Self {
        Self { row, next: 0 }
    }

    /// The next cell.
    pub(crate) fn take<T: Cell>(&mut self) -> Result<T, StoreError> {
        let at = self.next;
        self.next += 1;
        T::read(&self.row, at)
    }
}

/// Declares that a struct's fields are read in order, one cell each.
macro_rules! row {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::dialect::FromCells for $name {
            fn from_cells(
                cells: &mut $crate::dialect::Cells<'_>,
            ) -> Result<Self, $crate::StoreError> {
                Ok(Self { $($field: cells.take()?),+ })
            }
        }
    };
}
pub(crate) use row;

macro_rules! plain_cells {
    ($($kind:ty),+) => {$(
        impl Cell for $kind {
            fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
                Ok(match row {
                    Row::Sqlite(row) => row.try_get::<Self, _>(at)?,
                    Row::Postgres(row) => row.try_get::<Self, _>(at)?,
                })
            }
        }
    )+};
}
plain_cells!(i64, f64, bool, String, Vec<u8>, Uuid, Day, DateTime<Utc>);

macro_rules! id_cells {
    ($($kind:ident),+) => {$(
        impl Cell for $kind {
            fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
                Uuid::read(row, at).map($kind)
            }
        }
    )+};
}
id_cells!(
    AccessTokenId,
    PasskeyId,
    BulkEditId,
    ExportId,
    FieldId,
    ViewId,
    AccountId,
    BackTestId,
    ChannelId,
    ContestId,
    DecisionId,
    ImportId,
    JobId,
    LeadId,
    NoteId,
    NotificationId,
    DeputyId,
    HandOverId,
    ProductId,
    RatingId,
    RunId,
    ScheduleId,
    StandardId,
    TerritoryId,
    UserId
);

macro_rules! small_cells {
    ($($kind:ty),+) => {$(
        impl Cell for $kind {
            fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
                Self::try_from(i64::read(row, at)?).map_err(StoreError::broken)
            }
        }
    )+};
}
small_cells!(u16, u32, u64);

impl Cell for Amount {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        i64::read(row, at).map(Self::from_ten_thousandths)
    }
}

impl<T: Cell> Cell for Option<T> {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let is_null = match row {
            Row::Sqlite(row) => row.try_get_raw(at)?.is_null(),
            Row::Postgres(row) => row.try_get_raw(at)?.is_null(),
        };
        if is_null { Ok(None) } else { T::read(row, at).map(Some) }
    }
}

/// A value kept as JSON text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Json<T>(pub(crate) T);

impl<T: DeserializeOwned> Cell for Json<T> {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        Ok(Self(serde_json::from_str(&String::read(row, at)?)?))
    }
}

/// The value of a code, or an error that names the code nobody knows.
pub(crate) fn decode<T>(found: Option<T>, code: &str) -> Result<T, StoreError> {
    found.ok_or_else(|| StoreError::broken(format!("unknown code {code:?} in the database")))
}

impl Cell for Job {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

/// What was written before there were words for it is some other function.
impl Cell for TeamRole {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        Ok(Self::from_code(&String::read(row, at)?).unwrap_or(Self::Other))
    }
}

impl Cell for Verb {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for RecordKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for Lang {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_tag(&code), &code)
    }
}

impl Cell for FileKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for StandardStatus {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        let found = [Self::Draft, Self::Published, Self::Retired]
            .into_iter()
            .find(|status| crate::standards::status_code(*status) == code);
        decode(found, &code)
    }
}

macro_rules! tuples {
    ($(($($kind:ident),+)),+) => {$(
        impl<$($kind: Cell),+> FromCells for ($($kind,)+) {
            fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
                Ok(($(cells.take::<$kind>()?,)+))
            }
        }
    )+};
}
tuples!((A), (A, B), (A, B, C), (A, B, C, D), (A, B, C, D, E));
