//! The weights as they lie in their file: slots of words that have one tag only, then one row of weights a feature hash.

use super::Pos;
use super::context::row_of;

/// Weights in a row: one for each tag, filled up so that rows are whole machine words.
pub const COLUMNS: usize = 24;
/// Rows of weights.
pub const ROWS: usize = 180_000;
/// Places for words that have one tag only; a power of two, at most half taken.
pub const SLOTS: usize = 1 << 13;
/// Bytes in a slot: four of the word's hash, one for the tag; a tag beyond the last means that the slot is empty.
pub const SLOT_BYTES: usize = 5;
/// Bytes in the whole file.
pub const FILE_BYTES: usize = SLOTS * SLOT_BYTES + ROWS * COLUMNS;

const _: () = assert!(Pos::ALL.len() <= COLUMNS);

/// A view of the file. A file that is too short has weights of zero and knows no words.
#[derive(Clone, Copy)]
pub struct Table<'w> {
    bytes: &'w [u8],
}

impl<'w> Table<'w> {
    /// Looks at the file's bytes.
    pub const fn new(bytes: &'w [u8]) -> Table<'w> {
        Table { bytes }
    }

    /// The tag of a word that has only one.
    pub fn known(&self, word_hash: u64) -> Option<Pos> {
        let check = slot_check(word_hash);
        for slot in slots_of(word_hash) {
            let at = slot * SLOT_BYTES;
            let [a, b, c, d, tag] = self.bytes.get(at..at + SLOT_BYTES)?.try_into().ok()?;
            let tag = Pos::ALL.get(usize::from(tag)).copied()?;
            if u32::from_le_bytes([a, b, c, d]) == check {
                return Some(tag);
            }
        }
        None
    }

    /// The tag whose weights sum highest over the features' rows; the first of equals.
    pub fn best(&self, features: &[u64]) -> Pos {
        let (rows, _) = self.bytes.get(SLOTS * SLOT_BYTES..).unwrap_or_default().as_chunks::<COLUMNS>();
        let mut sums = [0; COLUMNS];
        for row in features.iter().filter_map(|feature| rows.get(row_of(*feature))) {
            add_row(&mut sums, row);
        }
        highest(&sums)
    }
}

/// A call of its own: inlined, the compiler takes the columns one by one instead of eight at a time.
#[inline(never)]
fn add_row(sums: &mut [i16; COLUMNS], row: &[u8; COLUMNS]) {
    for (sum, weight) in sums.iter_mut().zip(row) {
        *sum += i16::from(*weight as i8);
    }
}

/// The tag with the highest sum; the first of equals.
pub fn highest<N: PartialOrd + Copy>(sums: &[N; COLUMNS]) -> Pos {
    let mut best = 0;
    for column in 1..Pos::ALL.len() {
        if sums[column] > sums[best] {
            best = column;
        }
    }
    Pos::ALL[best]
}

/// The slots where a word may stand, in the order to look.
pub fn slots_of(word_hash: u64) -> impl Iterator<Item = usize> {
    (0..SLOTS).map(move |step| (word_hash as usize).wrapping_add(step) & (SLOTS - 1))
}

/// What a slot keeps of the word's hash.
pub fn slot_check(word_hash: u64) -> u32 {
    (word_hash >> 32) as u32
}
