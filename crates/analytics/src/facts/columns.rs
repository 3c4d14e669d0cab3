//! Reading columns of a row group into vectors, skipping what is not wanted.

use super::batch::NO_COST;
use super::file::{StoredFile, damaged};
use parquet::column::reader::ColumnReaderImpl;
use parquet::data_type::{DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;

/// One column of one row group, read from front to back.
pub(crate) struct Column<T: DataType> {
    reader: ColumnReaderImpl<T>,
    values: Vec<T::T>,
    stated: Vec<i16>,
}

impl<T: DataType> Column<T> {
    pub(crate) fn open(
        file: &StoredFile,
        group: usize,
        column: usize,
    ) -> Result<Self, ParquetError> {
        let reader = file.column(group, column)?;
        Ok(Self { reader, values: Vec::new(), stated: Vec::new() })
    }

    pub(crate) fn skip(&mut self, rows: usize) -> Result<(), ParquetError> {
        if rows > 0 && self.reader.skip_records(rows)? != rows {
            return Err(damaged("a column is too short"));
        }
        Ok(())
    }

    /// Appends the next `rows` values of a column without nulls.
    pub(crate) fn append_raw(
        &mut self,
        rows: usize,
        out: &mut Vec<T::T>,
    ) -> Result<(), ParquetError> {
        let (read, _, _) = self.reader.read_records(rows, None, None, out)?;
        if read == rows { Ok(()) } else { Err(damaged("a column is too short")) }
    }

    /// Appends the next `rows` values of a column without nulls, converted.
    pub(crate) fn append<U>(
        &mut self,
        rows: usize,
        out: &mut Vec<U>,
        to: impl Fn(&T::T) -> U,
    ) -> Result<(), ParquetError> {
        self.values.clear();
        let mut values = std::mem::take(&mut self.values);
        self.append_raw(rows, &mut values)?;
        out.extend(values.iter().map(to));
        self.values = values;
        Ok(())
    }

    /// Appends the next `rows` values of a column with nulls, which become `missing`.
    pub(crate) fn append_optional<U: Clone>(
        &mut self,
        rows: usize,
        out: &mut Vec<U>,
        missing: &U,
        to: impl Fn(&T::T) -> U,
    ) -> Result<(), ParquetError> {
        self.values.clear();
        self.stated.clear();
        let (read, _, _) =
            self.reader.read_records(rows, Some(&mut self.stated), None, &mut self.values)?;
        if read != rows {
            return Err(damaged("a column is too short"));
        }
        let mut values = self.values.iter();
        out.extend(self.stated.iter().map(|level| match level {
            0 => missing.clone(),
            _ => values.next().map_or_else(|| missing.clone(), &to),
        }));
        Ok(())
    }
}

impl Column<Int32Type> {
    pub(crate) fn append_unsigned(
        &mut self,
        rows: usize,
        out: &mut Vec<u32>,
    ) -> Result<(), ParquetError> {
        self.append(rows, out, |value| value.cast_unsigned())
    }
}

impl Column<Int64Type> {
    pub(crate) fn append_costs(
        &mut self,
        rows: usize,
        out: &mut Vec<i64>,
    ) -> Result<(), ParquetError> {
        self.append_optional(rows, out, &NO_COST, |cost| *cost)
    }
}
