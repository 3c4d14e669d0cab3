//! A stored file open for reading: its footer, and its columns row group by row group.
//!
//! Reads at positions, so several readers share one open file. Leaves out Arrow: the hot path
//! decodes straight into vectors.

use crate::AnalyticsError;
use bytes::Bytes;
use parquet::column::reader::ColumnReaderImpl;
use parquet::data_type::DataType;
use parquet::errors::ParquetError;
use parquet::file::metadata::{
    ColumnChunkMetaData, PageIndexPolicy, ParquetMetaData, ParquetMetaDataReader, RowGroupMetaData,
};
use parquet::file::reader::{ChunkReader, Length};
use parquet::file::serialized_reader::SerializedPageReader;
use parquet::file::statistics::Statistics;
use std::fs::File;
use std::io::{BufReader, Read};
use std::sync::Arc;

/// An immutable file and its footer.
#[derive(Clone)]
pub(crate) struct StoredFile {
    source: Arc<Positioned>,
    metadata: Arc<ParquetMetaData>,
}

impl StoredFile {
    /// Reads the footer with its page index unless it is known already.
    pub(crate) fn open(
        file: File,
        known: Option<Arc<ParquetMetaData>>,
    ) -> Result<Self, AnalyticsError> {
        let length = file.metadata()?.len();
        let source = Arc::new(Positioned { file: Arc::new(file), length });
        let metadata = match known {
            Some(metadata) => metadata,
            None => Arc::new(
                ParquetMetaDataReader::new()
                    .with_page_index_policy(PageIndexPolicy::Optional)
                    .parse_and_finish(source.as_ref())?,
            ),
        };
        Ok(Self { source, metadata })
    }

    pub(crate) fn metadata(&self) -> Arc<ParquetMetaData> {
        Arc::clone(&self.metadata)
    }

    pub(crate) fn groups(&self) -> usize {
        self.metadata.num_row_groups()
    }

    pub(crate) fn rows(&self, group: usize) -> Result<usize, ParquetError> {
        Ok(usize::try_from(self.group(group)?.num_rows())?)
    }

    /// Smallest and largest value of a 32-bit column in a row group.
    pub(crate) fn bounds(&self, group: usize, column: usize) -> Result<(u32, u32), ParquetError> {
        match self.group(group)?.columns().get(column).and_then(ColumnChunkMetaData::statistics) {
            Some(Statistics::Int32(bounds)) => {
                let low = bounds.min_opt().copied().unwrap_or(0);
                let high = bounds.max_opt().copied().unwrap_or(i32::MAX);
                Ok((low.cast_unsigned(), high.cast_unsigned()))
            }
            _ => Err(damaged("no bounds of a key column")),
        }
    }

    /// The row from which to read for a key and those after it: where the first page begins that may
    /// hold it; the first of all where nothing is known of pages.
    pub(crate) fn row_for(pages: &[(usize, u32)], rows: usize, key: u32) -> usize {
        let page = pages.partition_point(|(_, largest)| *largest < key);
        match pages.get(page) {
            Some((row, _)) => *row,
            None if pages.is_empty() => 0,
            None => rows,
        }
    }

    /// For each page of a 32-bit column: its first row and its largest value.
    pub(crate) fn pages(&self, group: usize, column: usize) -> Vec<(usize, u32)> {
        use parquet::file::page_index::column_index::ColumnIndexMetaData::INT32;
        let locations = self.locations(group, column);
        let index = self.metadata.column_index().and_then(|groups| groups.get(group));
        let (Some(locations), Some(INT32(index))) =
            (locations, index.and_then(|columns| columns.get(column)))
        else {
            return Vec::new();
        };
        let firsts = locations.iter().map(|page| usize::try_from(page.first_row_index));
        firsts
            .zip(index.max_values())
            .filter_map(|(first, largest)| Some((first.ok()?, largest.cast_unsigned())))
            .collect()
    }

    pub(crate) fn column<T: DataType>(
        &self,
        group: usize,
        column: usize,
    ) -> Result<ColumnReaderImpl<T>, ParquetError> {
        let chunk = self
            .group(group)?
            .columns()
            .get(column)
            .ok_or_else(|| damaged("a column is missing"))?;
        if chunk.column_type() != T::get_physical_type() {
            return Err(damaged("a column has another type"));
        }
        let pages = SerializedPageReader::new(
            Arc::clone(&self.source),
            chunk,
            self.rows(group)?,
            self.locations(group, column).cloned(),
        )?;
        Ok(ColumnReaderImpl::new(chunk.column_descr_ptr(), Box::new(pages)))
    }

    fn locations(
        &self,
        group: usize,
        column: usize,
    ) -> Option<&Vec<parquet::file::page_index::offset_index::PageLocation>> {
        let index = self.metadata.offset_index()?.get(group)?.get(column)?;
        Some(index.page_locations())
    }

    fn group(&self, group: usize) -> Result<&RowGroupMetaData, ParquetError> {
        self.metadata.row_groups().get(group).ok_or_else(|| damaged("a row group is missing"))
    }
}

pub(crate) fn damaged(what: &str) -> ParquetError {
    ParquetError::General(what.to_owned())
}

/// A file read at positions: unlike a cursor, it can be shared between threads.
struct Positioned {
    file: Arc<File>,
    length: u64,
}

/// Reads on from a position.
struct ReadFrom {
    file: Arc<File>,
    position: u64,
}

impl Length for Positioned {
    fn len(&self) -> u64 {
        self.length
    }
}

impl ChunkReader for Positioned {
    type T = BufReader<ReadFrom>;

    fn get_read(&self, start: u64) -> Result<Self::T, ParquetError> {
        Ok(BufReader::new(ReadFrom { file: Arc::clone(&self.file), position: start }))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        let mut bytes = vec![0; length];
        let mut from = ReadFrom { file: Arc::clone(&self.file), position: start };
        from.read_exact(&mut bytes)?;
        Ok(bytes.into())
    }
}

impl Read for ReadFrom {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = read_at(&self.file, buffer, self.position)?;
        self.position += count as u64;
        Ok(count)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> std::io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, position)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> std::io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, position)
}
