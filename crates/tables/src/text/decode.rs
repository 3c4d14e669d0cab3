//! From the bytes of a file to UTF-8: gunzip, encoding, byte order mark, and the size limit.

use crate::refused::{Refused, damaged, refusal_of};
use canopy_domain::imports::Refusal;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, GB18030, GBK, UTF_8, UTF_16BE, UTF_16LE};
use flate2::read::MultiGzDecoder;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

const BLOCK: usize = 256 << 10;
/// How much of the beginning is looked at to recognise a file.
const HEAD: usize = 1 << 20;
/// Further places of a plain file that are looked at for its encoding.
const PROBES: u64 = 8;
const PROBE: usize = 64 << 10;
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The unpacked bytes of a file, with a count of the packed bytes taken so far.
pub(crate) struct Unpacked {
    /// The bytes.
    pub(crate) bytes: Box<dyn Read + Send>,
    /// Packed bytes taken so far.
    pub(crate) taken: Arc<AtomicU64>,
    /// Whether they came out of gzip.
    pub(crate) packed: bool,
}

impl Unpacked {
    /// Opens a file, gunzips it if it is gzip by its content, and refuses more than `most` bytes.
    pub(crate) fn open(path: &Path, most: u64) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let mut magic = [0; 2];
        let packed = read_full(&mut file, &mut magic)? == 2 && magic == GZIP;
        file.seek(SeekFrom::Start(0))?;
        let taken = Arc::new(AtomicU64::new(0));
        let counted = Counted { file, taken: Arc::clone(&taken) };
        let bytes: Box<dyn Read + Send> = if packed {
            Box::new(Capped { input: MultiGzDecoder::new(counted), left: most, most })
        } else {
            Box::new(Capped { input: counted, left: most, most })
        };
        Ok(Self { bytes, taken, packed })
    }
}

/// The beginning of a file, unpacked, and looks at other places of it.
pub(crate) fn sample_of(path: &Path, most: u64) -> Result<(Vec<u8>, Vec<Vec<u8>>), Refusal> {
    let mut unpacked = Unpacked::open(path, most).map_err(|e| refusal_of(&e))?;
    let mut head = vec![0; HEAD];
    let length = read_full(&mut unpacked.bytes, &mut head).map_err(|e| refusal_of(&e))?;
    head.truncate(length);
    let mut probes = Vec::new();
    if !unpacked.packed && length == HEAD {
        let mut file = File::open(path).map_err(|e| refusal_of(&e))?;
        let size = file.metadata().map_err(|e| refusal_of(&e))?.len();
        for place in 1..=PROBES {
            let mut probe = vec![0; PROBE];
            let at = size / (PROBES + 1) * place;
            let got = file.seek(SeekFrom::Start(at)).and_then(|_| read_full(&mut file, &mut probe));
            probe.truncate(got.map_err(|e| refusal_of(&e))?);
            probes.push(probe);
        }
    }
    Ok((head, probes))
}

/// Whether a head is not the whole file.
pub(crate) fn is_cut(head: &[u8]) -> bool {
    head.len() == HEAD
}

/// The encoding named, or the one the bytes are most likely in.
pub(crate) fn detect_encoding(
    named: Option<&str>,
    head: &[u8],
    probes: &[Vec<u8>],
) -> Result<&'static Encoding, Refusal> {
    if let Some(label) = named {
        let found = Encoding::for_label(label.trim().as_bytes());
        return found.ok_or_else(|| damaged(format!("unknown encoding {label}")));
    }
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return Ok(encoding);
    }
    if let Some(encoding) = utf16_without_mark(head) {
        return Ok(encoding);
    }
    let telling = probes.iter().map(|p| inner_part(p)).find(|p| !p.is_ascii());
    let whole = if head.is_ascii() { telling.unwrap_or(head) } else { head };
    if is_utf8_but_for_the_end(whole) {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(whole, true);
    let guess = detector.guess(Some(b"cn"), Utf8Detection::Allow);
    Ok(if guess == GBK { GB18030 } else { guess })
}

/// A probe begins anywhere: what follows its first line end begins with a whole character.
fn inner_part(probe: &[u8]) -> &[u8] {
    let from = memchr::memchr2(b'\n', b'\r', probe).map_or(0, |at| at + 1);
    probe.get(from..).unwrap_or(&[])
}

fn is_utf8_but_for_the_end(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        // A few bad bytes in a file that otherwise is UTF-8 are reported row by row.
        Err(e) if e.error_len().is_none() => true,
        Err(_) => mostly_utf8(bytes),
    }
}

/// Whether multi-byte characters are nearly always whole: damage here and there is still UTF-8.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad.saturating_mul(20)
}

fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let look = head.get(..head.len().min(8192)).unwrap_or(head);
    let zeros = |parity: usize| {
        look.iter().enumerate().filter(|(i, b)| i % 2 == parity && **b == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = look.len() / 40;
    if odd > enough && odd > even * 8 {
        Some(UTF_16LE)
    } else if even > enough && even > odd * 8 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// A reader of UTF-8. Bytes that mean nothing in the encoding become U+FFFD, except in UTF-8
/// itself, which passes through unchanged but for its mark.
pub(crate) struct Decoded;

impl Decoded {
    /// Decodes on a thread of its own where there is work to do.
    pub(crate) fn reader(
        unpacked: Unpacked,
        encoding: &'static Encoding,
    ) -> io::Result<Box<dyn Read + Send>> {
        let Unpacked { mut bytes, packed, .. } = unpacked;
        if encoding != UTF_8 {
            return ahead(Decoding::new(bytes, encoding.new_decoder_with_bom_removal()));
        }
        let mut mark = [0; 3];
        let got = read_full(&mut bytes, &mut mark)?;
        let kept = if mark == *b"\xef\xbb\xbf" {
            Vec::new()
        } else {
            mark.into_iter().take(got).collect()
        };
        let plain = io::Cursor::new(kept).chain(bytes);
        if packed { ahead(plain) } else { Ok(Box::new(plain)) }
    }

    /// Decodes a sample in memory.
    pub(crate) fn sample(head: &[u8], encoding: &'static Encoding) -> Vec<u8> {
        if encoding == UTF_8 {
            return head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).to_vec();
        }
        encoding.decode_with_bom_removal(head).0.into_owned().into_bytes()
    }
}

struct Decoding<R> {
    /// Decoded bytes that did not fit into what was asked for.
    spill: Vec<u8>,
    input: R,
    decoder: Decoder,
    raw: Vec<u8>,
    from: usize,
    to: usize,
    at_end: bool,
    finished: bool,
}

impl<R: Read> Decoding<R> {
    fn new(input: R, decoder: Decoder) -> Self {
        let raw = vec![0; BLOCK];
        Self {
            spill: Vec::new(),
            input,
            decoder,
            raw,
            from: 0,
            to: 0,
            at_end: false,
            finished: false,
        }
    }
}

/// Room in which the decoder always gets on: several whole characters.
const ROOM: usize = 16;

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.len() >= ROOM {
            return if self.spill.is_empty() { self.decode(out) } else { Ok(self.pour(out)) };
        }
        // The decoder needs room for whole characters: less is served from a buffer of our own.
        if self.spill.is_empty() {
            let mut room = [0; ROOM];
            let got = self.decode(&mut room)?;
            self.spill.extend(room.iter().take(got));
        }
        Ok(self.pour(out))
    }
}

impl<R: Read> Decoding<R> {
    /// Hands over what was decoded before there was room for it.
    fn pour(&mut self, out: &mut [u8]) -> usize {
        let count = out.len().min(self.spill.len());
        for (place, byte) in out.iter_mut().zip(self.spill.drain(..count)) {
            *place = byte;
        }
        count
    }

    fn decode(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while !self.finished {
            if self.from == self.to && !self.at_end {
                self.from = 0;
                self.to = self.input.read(&mut self.raw)?;
                self.at_end = self.to == 0;
            }
            let raw = self.raw.get(self.from..self.to).unwrap_or(&[]);
            let (result, used, written, _) = self.decoder.decode_to_utf8(raw, out, self.at_end);
            self.from += used;
            self.finished = self.at_end && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}

struct Counted {
    file: File,
    taken: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = self.file.read(out)?;
        self.taken.fetch_add(got as u64, Ordering::Relaxed);
        Ok(got)
    }
}

struct Capped<R> {
    input: R,
    left: u64,
    most: u64,
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = self.input.read(out)?;
        match self.left.checked_sub(got as u64) {
            Some(left) => self.left = left,
            None => return Err(Refused::too_large(self.most)),
        }
        Ok(got)
    }
}

/// Reads ahead on a thread of its own; the thread ends when the reader is dropped.
fn ahead(mut input: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let (blocks, received) = sync_channel::<io::Result<Vec<u8>>>(4);
    let (spent, used) = sync_channel::<Vec<u8>>(8);
    let work = move || {
        loop {
            let mut block = used.try_recv().unwrap_or_default();
            block.resize(BLOCK, 0);
            let result = read_full(&mut input, &mut block).map(|got| {
                block.truncate(got);
                block
            });
            let last = !matches!(&result, Ok(block) if !block.is_empty());
            if blocks.send(result).is_err() || last {
                return;
            }
        }
    };
    std::thread::Builder::new().name("tables-decode".into()).spawn(work)?;
    Ok(Box::new(Ahead { blocks: received, spent, block: Vec::new(), at: 0, finished: false }))
}

struct Ahead {
    blocks: Receiver<io::Result<Vec<u8>>>,
    spent: SyncSender<Vec<u8>>,
    block: Vec<u8>,
    at: usize,
    finished: bool,
}

impl Read for Ahead {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.at == self.block.len() && !self.finished {
            let next = self.blocks.recv().unwrap_or_else(|_| Ok(Vec::new()));
            let next = next.inspect_err(|_| self.finished = true)?;
            self.finished = next.is_empty();
            let _ = self.spent.try_send(std::mem::replace(&mut self.block, next));
            self.at = 0;
        }
        let rest = self.block.get(self.at..).unwrap_or(&[]);
        let length = rest.len().min(out.len());
        if let (Some(to), Some(from)) = (out.get_mut(..length), rest.get(..length)) {
            to.copy_from_slice(from);
        }
        self.at += length;
        Ok(length)
    }
}

/// Reads until `out` is full or the input ends.
fn read_full(input: &mut impl Read, out: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(room) = out.get_mut(filled..).filter(|room| !room.is_empty()) {
        match input.read(room) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(filled)
}
