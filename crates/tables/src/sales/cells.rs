//! A row as the reader of lines sees it: cells of text, or typed cells of a columnar file.

use crate::text::RecordView;
use crate::values::{Number, NumberFault};
use std::borrow::Cow;

/// What a typed cell says of its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypedDay {
    /// The column is not typed so; the text must be read.
    Untyped,
    /// The cell is empty.
    Missing,
    /// Days since 1970-01-01.
    Day(i32),
}

/// A row, be it text or typed columns.
pub(crate) trait Cells<'a>: Copy {
    /// The row as a person counts.
    fn row(self) -> u32;
    /// How many cells.
    fn len(self) -> usize;
    /// The cell as text; empty for typed cells that are asked for their value.
    fn cell(self, at: usize) -> &'a [u8];
    /// The cell as a person reads it.
    fn shown(self, at: usize) -> Cow<'a, [u8]>;
    /// The number of a typed cell; the outer `None` says that the text must be read.
    fn number(self, at: usize, factor: u32) -> Option<Result<Option<Number>, NumberFault>>;
    /// The day of a typed cell.
    fn day(self, at: usize) -> TypedDay;
}

impl<'a> Cells<'a> for RecordView<'a> {
    #[inline]
    fn row(self) -> u32 {
        self.row
    }

    #[inline]
    fn len(self) -> usize {
        self.len()
    }

    #[inline]
    fn cell(self, at: usize) -> &'a [u8] {
        self.cell(at)
    }

    fn shown(self, at: usize) -> Cow<'a, [u8]> {
        Cow::Borrowed(self.cell(at))
    }

    #[inline]
    fn number(self, _at: usize, _factor: u32) -> Option<Result<Option<Number>, NumberFault>> {
        None
    }

    #[inline]
    fn day(self, _at: usize) -> TypedDay {
        TypedDay::Untyped
    }
}
