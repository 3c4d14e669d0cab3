//! Splits UTF-8 bytes into records of cells, eight bytes at a time, without allocating per record.
//!
//! Quotes count only at the beginning of a cell; one that is never closed is an ordinary character.

#![expect(clippy::cast_possible_truncation, reason = "offsets lie within a buffer of megabytes")]

use std::io::{self, Read};

const QUOTE: u8 = b'"';
const BLOCK: usize = 512 << 10;
/// A quoted cell longer than this was not meant as one.
const LONGEST_QUOTED: usize = 1 << 20;
/// A record longer than this is not a record.
const LONGEST_RECORD: usize = 4 << 20;

/// Reads records from a stream.
pub(crate) struct Scanner<R> {
    input: R,
    splitter: Splitter,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    at_end: bool,
    spans: Vec<Span>,
    escaped: Vec<usize>,
    records: u32,
}

/// One record: its row as a person counts and its cells, unquoted but not trimmed.
#[derive(Clone, Copy)]
pub(crate) struct RecordView<'a> {
    buffer: &'a [u8],
    spans: &'a [Span],
    /// Counts every record from 1, blank ones too.
    pub(crate) row: u32,
}

impl<'a> RecordView<'a> {
    /// How many cells.
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.spans.len()
    }

    /// The cell at `index`, empty beyond the end.
    #[inline]
    pub(crate) fn cell(self, index: usize) -> &'a [u8] {
        match self.spans.get(index) {
            Some(span) => self.buffer.get(span.range()).unwrap_or(&[]),
            None => &[],
        }
    }

    /// All cells in order.
    pub(crate) fn cells(self) -> impl Iterator<Item = &'a [u8]> {
        self.spans.iter().map(move |span| self.buffer.get(span.range()).unwrap_or(&[]))
    }
}

#[derive(Clone, Copy)]
struct Span {
    from: u32,
    to: u32,
}

impl Span {
    #[inline]
    fn range(self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl<R: Read> Scanner<R> {
    /// A scanner for cells parted by `delimiter` and records ended by `terminator`.
    pub(crate) fn new(input: R, delimiter: u8, terminator: u8) -> Self {
        Self {
            input,
            splitter: Splitter::new(delimiter, terminator),
            buffer: vec![0; BLOCK],
            start: 0,
            end: 0,
            at_end: false,
            spans: Vec::with_capacity(64),
            escaped: Vec::new(),
            records: 0,
        }
    }

    /// The next record, or `None` at the end.
    #[inline]
    pub(crate) fn next(&mut self) -> io::Result<Option<RecordView<'_>>> {
        loop {
            let data = self.buffer.get(self.start..self.end).unwrap_or(&[]);
            let mut found = Found { spans: &mut self.spans, escaped: &mut self.escaped };
            match self.splitter.split(data, self.at_end, &mut found) {
                Some(0) => return Ok(None),
                Some(length) => {
                    let base = self.start;
                    self.start += length;
                    self.records = self.records.saturating_add(1);
                    if !self.escaped.is_empty() {
                        self.unescape(base);
                    }
                    let buffer = self.buffer.get(base..self.start).unwrap_or(&[]);
                    return Ok(Some(RecordView { buffer, spans: &self.spans, row: self.records }));
                }
                None => self.refill()?,
            }
        }
    }

    #[cold]
    fn refill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end > LONGEST_RECORD {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a record beyond 4 MB"));
        }
        if self.buffer.len() - self.end < BLOCK / 2 {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let room = self.buffer.get_mut(self.end..).unwrap_or(&mut []);
        let got = loop {
            match self.input.read(room) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.at_end = got == 0;
        self.end += got;
        Ok(())
    }

    /// Takes the quotes out of the cells that hold some, in place.
    #[cold]
    fn unescape(&mut self, base: usize) {
        for index in self.escaped.drain(..) {
            let Some(span) = self.spans.get_mut(index) else { continue };
            let range = base + span.from as usize..base + span.to as usize;
            let Some(cell) = self.buffer.get_mut(range) else { continue };
            span.to = span.from + unquote(cell) as u32;
        }
    }
}

/// The bytes after an opening quote, without quoting; returns the new length.
fn unquote(cell: &mut [u8]) -> usize {
    let (mut read, mut write, mut inside) = (0, 0, true);
    while let Some(&byte) = cell.get(read) {
        read += 1;
        if byte == QUOTE && inside {
            if cell.get(read) == Some(&QUOTE) {
                read += 1;
            } else {
                inside = false;
                continue;
            }
        }
        if let Some(slot) = cell.get_mut(write) {
            *slot = byte;
            write += 1;
        }
    }
    write
}

struct Found<'a> {
    spans: &'a mut Vec<Span>,
    escaped: &'a mut Vec<usize>,
}

impl Found<'_> {
    #[inline]
    fn push(&mut self, from: usize, to: usize) {
        self.spans.push(Span { from: from as u32, to: to as u32 });
    }
}

#[derive(Clone, Copy)]
struct Splitter {
    delimiter: u8,
    terminator: u8,
    delimiters: u64,
    terminators: u64,
}

const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
const ONES: u64 = 0x0101_0101_0101_0101;

/// The high bit of every byte of `word` that equals the repeated byte, exactly.
#[inline]
fn equal(word: u64, repeated: u64) -> u64 {
    let x = word ^ repeated;
    !(((x & LOW) + LOW) | x | LOW)
}

impl Splitter {
    fn new(delimiter: u8, terminator: u8) -> Self {
        Self {
            delimiter,
            terminator,
            delimiters: ONES * u64::from(delimiter),
            terminators: ONES * u64::from(terminator),
        }
    }

    /// Length of the first record with its end, 0 at the end of everything, `None` if cut off.
    #[inline]
    fn split(&self, data: &[u8], at_end: bool, found: &mut Found<'_>) -> Option<usize> {
        self.scan(data, at_end, true, found).unwrap_or_else(|Unclosed| {
            self.scan(data, at_end, false, found).unwrap_or(Some(data.len()))
        })
    }

    #[inline]
    fn scan(
        &self,
        data: &[u8],
        at_end: bool,
        quotes: bool,
        found: &mut Found<'_>,
    ) -> Result<Option<usize>, Unclosed> {
        found.spans.clear();
        found.escaped.clear();
        let (mut pos, mut cell) = (0, 0);
        'words: while let Some(chunk) = data.get(pos..).and_then(<[u8]>::first_chunk::<8>) {
            let word = u64::from_le_bytes(*chunk);
            let mut marks = equal(word, self.delimiters)
                | equal(word, self.terminators)
                | equal(word, ONES * u64::from(QUOTE));
            while marks != 0 {
                let bit = marks.trailing_zeros() & 0x38;
                let at = pos + (bit >> 3) as usize;
                marks &= marks - 1;
                let byte = (word >> bit) as u8;
                if byte == self.delimiter {
                    found.push(cell, at);
                    cell = at + 1;
                } else if byte == self.terminator {
                    found.push(cell, end_of_line(data, cell, at));
                    return Ok(Some(at + 1));
                } else if quotes && at == cell {
                    match self.quoted(data, cell, at_end, found)? {
                        Some(Step::Cell(next)) => (pos, cell) = (next, next),
                        Some(Step::End(length)) => return Ok(Some(length)),
                        None => return Ok(None),
                    }
                    continue 'words;
                }
            }
            pos += 8;
        }
        self.tail(data, (pos, cell), (at_end, quotes), found)
    }

    /// The last few bytes of the buffer, one at a time.
    fn tail(
        &self,
        data: &[u8],
        (mut pos, mut cell): (usize, usize),
        (at_end, quotes): (bool, bool),
        found: &mut Found<'_>,
    ) -> Result<Option<usize>, Unclosed> {
        while let Some(&byte) = data.get(pos) {
            if byte == self.delimiter {
                found.push(cell, pos);
                cell = pos + 1;
            } else if byte == self.terminator {
                found.push(cell, end_of_line(data, cell, pos));
                return Ok(Some(pos + 1));
            } else if byte == QUOTE && quotes && pos == cell {
                match self.quoted(data, cell, at_end, found)? {
                    Some(Step::Cell(next)) => (pos, cell) = (next, next),
                    Some(Step::End(length)) => return Ok(Some(length)),
                    None => return Ok(None),
                }
                continue;
            }
            pos += 1;
        }
        if !at_end {
            return Ok(None);
        }
        if !data.is_empty() {
            found.push(cell, end_of_line(data, cell, data.len()));
        }
        Ok(Some(data.len()))
    }

    /// A quoted cell whose opening quote stands at `open`.
    fn quoted(
        &self,
        data: &[u8],
        open: usize,
        at_end: bool,
        found: &mut Found<'_>,
    ) -> Result<Option<Step>, Unclosed> {
        let (mut pos, mut plain) = (open + 1, true);
        let close = loop {
            let rest = data.get(pos..).unwrap_or(&[]);
            let Some(offset) = memchr::memchr(QUOTE, rest) else {
                let given_up = at_end || data.len() - open > LONGEST_QUOTED;
                return if given_up { Err(Unclosed) } else { Ok(None) };
            };
            let at = pos + offset;
            if data.get(at + 1) != Some(&QUOTE) {
                break at;
            }
            plain = false;
            pos = at + 2;
        };
        if close + 2 >= data.len() && !at_end {
            return Ok(None);
        }
        let after = close + 1;
        let rest = data.get(after..).unwrap_or(&[]);
        let stop = memchr::memchr2(self.delimiter, self.terminator, rest).map(|o| after + o);
        if stop.is_none() && !at_end {
            return Ok(None);
        }
        let stop = stop.unwrap_or(data.len());
        let is_last = data.get(stop) != Some(&self.delimiter);
        let end = if is_last { end_of_line(data, after, stop) } else { stop };
        if end != after || !plain {
            found.escaped.push(found.spans.len());
            found.push(open + 1, end);
        } else {
            found.push(open + 1, close);
        }
        let next = (stop + 1).min(data.len());
        if is_last || (next == data.len() && at_end) {
            if !is_last {
                found.push(next, next);
            }
            return Ok(Some(Step::End(next)));
        }
        Ok(Some(Step::Cell(next)))
    }
}

struct Unclosed;

enum Step {
    Cell(usize),
    End(usize),
}

/// Leaves out the CR of a CRLF.
#[inline]
fn end_of_line(data: &[u8], cell: usize, at: usize) -> usize {
    if at > cell && data.get(at - 1) == Some(&b'\r') { at - 1 } else { at }
}
