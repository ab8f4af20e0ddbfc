//! How a gazetteer lies in its bytes. All numbers are little-endian.
//!
//! | section | content |
//! |---|---|
//! | head | [`MAGIC`], then offset and length (four bytes each) of the sections below, in this order |
//! | names | an `fst` map from a folded name to its [`Posting`] |
//! | postings | row numbers, four bytes each: the candidates of names that mean several places, likeliest first |
//! | rows | places, [`ROW_BYTES`] each: see [`PackedRow`] |
//! | divisions | a reference into the text (see [`TextRef`]) for each admin1 name, five bytes each |
//! | text | the names that rows and divisions refer to, UTF-8 |
//! | countries | lines of code, tab, name, in order of code |
//! | demonyms | lines of folded demonym, tab, code, in order |

use crate::GazetteerError;
use rashomon_model::{CountryCode, Feature};
use std::ops::Range;

pub(crate) const MAGIC: &[u8; 8] = b"RSHGAZ01";
pub(crate) const SECTIONS: [&str; 7] =
    ["names", "postings", "rows", "divisions", "text", "countries", "demonyms"];
pub(crate) const HEAD_BYTES: usize = MAGIC.len() + SECTIONS.len() * 8;
pub(crate) const ROW_BYTES: usize = 20;
pub(crate) const TEXT_REF_BYTES: usize = 5;
pub(crate) const NO_DIVISION: u16 = u16::MAX;
/// Coordinates are kept to a ten-thousandth of a degree: eleven metres.
const STEPS_PER_DEGREE: f64 = 10_000.0;

/// The sections' places in `bytes`, each checked to lie within.
pub(crate) fn sections(bytes: &[u8]) -> Result<[Range<usize>; SECTIONS.len()], GazetteerError> {
    if bytes.len() < HEAD_BYTES || !bytes.starts_with(MAGIC) {
        return Err(GazetteerError::NotAGazetteer);
    }
    let mut found = [const { 0..0 }; SECTIONS.len()];
    for (i, section) in SECTIONS.into_iter().enumerate() {
        let at = MAGIC.len() + i * 8;
        let start = u32_at(bytes, at) as usize;
        let end = start.saturating_add(u32_at(bytes, at + 4) as usize);
        if end > bytes.len() {
            return Err(GazetteerError::Damaged { section });
        }
        found[i] = start..end;
    }
    Ok(found)
}

/// Where a name's candidates stand, as the value of the map of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Posting {
    /// The name means one place: its row.
    One(u32),
    /// The name means `count` places, whose row numbers begin at number `start` of the postings.
    Several { start: u32, count: u8 },
}

impl Posting {
    pub(crate) fn to_value(self) -> u64 {
        match self {
            Posting::One(row) => u64::from(row) << 8,
            Posting::Several { start, count } => u64::from(start) << 8 | u64::from(count),
        }
    }

    pub(crate) fn of_value(value: u64) -> Posting {
        let number = (value >> 8) as u32;
        match (value & 0xff) as u8 {
            0 => Posting::One(number),
            count => Posting::Several { start: number, count },
        }
    }
}

/// Offset and length of a name in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TextRef {
    pub(crate) start: u32,
    pub(crate) len: u8,
}

impl TextRef {
    pub(crate) fn pack(self, out: &mut Vec<u8>) {
        out.extend(self.start.to_le_bytes());
        out.push(self.len);
    }

    pub(crate) fn unpack(bytes: &[u8]) -> TextRef {
        TextRef { start: u32_at(bytes, 0), len: bytes.get(4).copied().unwrap_or(0) }
    }

    /// The name, or nothing where the reference does not fit the text.
    pub(crate) fn of(self, text: &[u8]) -> &str {
        let start = self.start as usize;
        text.get(start..start + usize::from(self.len))
            .and_then(|name| std::str::from_utf8(name).ok())
            .unwrap_or("")
    }
}

/// One place: name (5 bytes), latitude and longitude (3 each), population (4), country (2), admin1 (2), feature (1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PackedRow {
    pub(crate) name: TextRef,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    pub(crate) population: u32,
    pub(crate) country: Option<CountryCode>,
    pub(crate) division: Option<u16>,
    pub(crate) feature: Feature,
}

impl PackedRow {
    pub(crate) fn pack(&self, out: &mut Vec<u8>) {
        self.name.pack(out);
        out.extend(&steps(self.latitude).to_le_bytes()[..3]);
        out.extend(&steps(self.longitude).to_le_bytes()[..3]);
        out.extend(self.population.to_le_bytes());
        out.extend(self.country.map_or([0, 0], |country| country.0));
        out.extend(self.division.unwrap_or(NO_DIVISION).to_le_bytes());
        out.push(self.feature as u8);
    }

    /// Reads [`ROW_BYTES`] bytes; missing ones count as 0.
    pub(crate) fn unpack(bytes: &[u8]) -> PackedRow {
        let at = |i: usize| bytes.get(i).copied().unwrap_or(0);
        PackedRow {
            name: TextRef::unpack(bytes),
            latitude: degrees([at(5), at(6), at(7)]),
            longitude: degrees([at(8), at(9), at(10)]),
            population: u32_at(bytes, 11),
            country: Some(CountryCode([at(15), at(16)]))
                .filter(|code| code.0.iter().all(u8::is_ascii_uppercase)),
            division: Some(u16::from_le_bytes([at(17), at(18)])).filter(|&division| division != NO_DIVISION),
            feature: Feature::ALL.get(usize::from(at(19))).copied().unwrap_or(Feature::Settlement),
        }
    }
}

fn steps(degrees: f64) -> i32 {
    (degrees.clamp(-180.0, 180.0) * STEPS_PER_DEGREE).round() as i32
}

/// Three bytes, the highest of which carries the sign.
fn degrees([low, middle, high]: [u8; 3]) -> f64 {
    f64::from(i32::from_le_bytes([0, low, middle, high]) >> 8) / STEPS_PER_DEGREE
}

/// Four bytes at `at`; 0 where they are missing.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_was_packed() {
        let row = PackedRow {
            name: TextRef { start: 7, len: 4 },
            latitude: -33.8688,
            longitude: 151.2093,
            population: 24_874_500,
            country: CountryCode::new("AU"),
            division: Some(3),
            feature: Feature::Area,
        };
        let mut bytes = Vec::new();
        row.pack(&mut bytes);
        assert_eq!(bytes.len(), ROW_BYTES);
        assert_eq!(PackedRow::unpack(&bytes), row);
    }

    #[test]
    fn postings_come_back_as_they_were_written() {
        for posting in [Posting::One(0), Posting::One(223_000), Posting::Several { start: 9, count: 50 }] {
            assert_eq!(Posting::of_value(posting.to_value()), posting);
        }
    }

    #[test]
    fn missing_bytes_read_as_nothing() {
        let row = PackedRow::unpack(&[]);
        assert_eq!((row.name.of(b"abc"), row.country, row.population), ("", None, 0));
    }
}
