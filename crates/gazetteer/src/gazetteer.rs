use crate::GazetteerError;
use crate::layout::{self, PackedRow, Posting, ROW_BYTES, TEXT_REF_BYTES, TextRef, u32_at};
use rashomon_model::{Candidate, CountryCode, Places};
use std::ops::Range;
use std::sync::Arc;

/// The world list that the program carries; see `data/README.md` for what it is made of.
static WORLD: &[u8] = include_bytes!("../data/world.bin");

/// Place names and the places that they may mean. Cheap to clone: the bytes are shared.
#[derive(Clone)]
pub struct Gazetteer {
    names: fst::Map<Section>,
    postings: Section,
    rows: Section,
    divisions: Section,
    text: Section,
    countries: Section,
    demonyms: Section,
}

impl Gazetteer {
    /// The world list that the program carries. Reads nothing but its head.
    #[allow(clippy::missing_panics_doc, reason = "a test opens and checks the same bytes")]
    pub fn embedded() -> Gazetteer {
        open(Bytes::Carried(WORLD)).expect("the embedded world list opens: tests/world.rs")
    }

    /// A gazetteer over bytes that [`crate::build`] made.
    ///
    /// # Errors
    /// When the bytes are no gazetteer, are cut short, or their map of names fails its checksum.
    pub fn from_bytes(bytes: impl Into<Arc<[u8]>>) -> Result<Gazetteer, GazetteerError> {
        let gazetteer = open(Bytes::Given(bytes.into()))?;
        gazetteer.names.as_fst().verify()?;
        Ok(gazetteer)
    }

    /// How many places it holds, countries among them.
    pub fn len(&self) -> usize {
        self.rows.as_ref().len() / ROW_BYTES
    }

    /// Whether it holds no place.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many folded names lead to them.
    pub fn names(&self) -> usize {
        self.names.len()
    }

    /// The name to print of a country.
    pub fn country_name(&self, code: CountryCode) -> Option<&str> {
        lines(&self.countries).find(|&(key, _)| key == code.as_str()).map(|(_, name)| name)
    }

    /// Adjectives and names of peoples, folded, with the country that they belong to; in order of the alphabet.
    /// One that belongs to several countries ("Congolese") comes once for each.
    pub fn demonyms(&self) -> impl Iterator<Item = (&str, CountryCode)> {
        lines(&self.demonyms).filter_map(|(demonym, code)| Some((demonym, CountryCode::new(code)?)))
    }

    fn candidate(&self, number: u32) -> Option<Candidate> {
        let row = PackedRow::unpack(entry(&self.rows, number as usize, ROW_BYTES)?);
        Some(Candidate {
            name: row.name.of(self.text.as_ref()).to_string(),
            admin1: row.division.and_then(|division| self.division(division)),
            country: row.country,
            latitude: row.latitude,
            longitude: row.longitude,
            population: u64::from(row.population),
            feature: row.feature,
        })
    }

    fn division(&self, number: u16) -> Option<String> {
        let name = TextRef::unpack(entry(&self.divisions, usize::from(number), TEXT_REF_BYTES)?);
        Some(name.of(self.text.as_ref()).to_string()).filter(|name| !name.is_empty())
    }

    fn row_numbers(&self, posting: Posting) -> Vec<u32> {
        match posting {
            Posting::One(row) => vec![row],
            Posting::Several { start, count } => {
                let first = start as usize;
                let numbers = (first..first + usize::from(count)).map_while(|i| entry(&self.postings, i, 4));
                numbers.map(|bytes| u32_at(bytes, 0)).collect()
            }
        }
    }
}

impl Places for Gazetteer {
    /// At most [`crate::MOST_CANDIDATES`].
    fn candidates(&self, folded: &str) -> Vec<Candidate> {
        let Some(value) = self.names.get(folded) else { return Vec::new() };
        self.row_numbers(Posting::of_value(value)).into_iter().filter_map(|row| self.candidate(row)).collect()
    }

    fn knows(&self, folded: &str) -> bool {
        self.names.contains_key(folded)
    }
}

fn open(bytes: Bytes) -> Result<Gazetteer, GazetteerError> {
    let places = layout::sections(bytes.as_ref())?;
    let [names, postings, rows, divisions, text, countries, demonyms] =
        places.map(|place| Section { bytes: bytes.clone(), place });
    for (section, width, name) in
        [(&postings, 4, "postings"), (&rows, ROW_BYTES, "rows"), (&divisions, TEXT_REF_BYTES, "divisions")]
    {
        if section.as_ref().len() % width != 0 {
            return Err(GazetteerError::Damaged { section: name });
        }
    }
    Ok(Gazetteer { names: fst::Map::new(names)?, postings, rows, divisions, text, countries, demonyms })
}

/// Entry `i` of a section whose entries are `width` bytes each.
fn entry(section: &Section, i: usize, width: usize) -> Option<&[u8]> {
    section.as_ref().get(i.checked_mul(width)?..)?.get(..width)
}

/// A section's lines, cut at the tab.
fn lines(section: &Section) -> impl Iterator<Item = (&str, &str)> {
    std::str::from_utf8(section.as_ref()).unwrap_or("").lines().filter_map(|line| line.split_once('\t'))
}

/// Bytes that live as long as the program, or as long as a gazetteer needs them.
#[derive(Clone)]
enum Bytes {
    Carried(&'static [u8]),
    Given(Arc<[u8]>),
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        match self {
            Bytes::Carried(bytes) => bytes,
            Bytes::Given(bytes) => bytes,
        }
    }
}

/// A stretch of the bytes, checked to lie within them.
#[derive(Clone)]
struct Section {
    bytes: Bytes,
    place: Range<usize>,
}

impl AsRef<[u8]> for Section {
    fn as_ref(&self) -> &[u8] {
        &self.bytes.as_ref()[self.place.clone()]
    }
}
