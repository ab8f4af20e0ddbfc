use crate::layout::{HEAD_BYTES, MAGIC, NO_DIVISION, PackedRow, Posting, SECTIONS, TextRef};
use crate::rank::{Meaning, NameKind, order};
use crate::spellings::spellings;
use crate::{Country, GazetteerError, Row, World};
use rashomon_model::fold_name;
use std::collections::BTreeMap;

/// A name's candidates beyond this many, in order of likelihood, are left out.
pub const MOST_CANDIDATES: usize = 50;

/// Packs places and countries into the bytes that [`crate::Gazetteer::from_bytes`] opens.
/// The same world gives the same bytes, in whatever order its alternates come.
///
/// # Errors
/// When the places are too many to number, or the map of names cannot be written.
pub fn build(world: &World) -> Result<Vec<u8>, GazetteerError> {
    let mut rows: Vec<Row> =
        world.countries.iter().map(Country::as_row).chain(world.rows.iter().cloned()).collect();
    rows.sort_by(compare_rows);
    let (names, postings) = pack_names(&rows)?;
    let [packed, divisions, text] = pack_rows(&rows)?;
    let (countries, demonyms) = (country_lines(&world.countries), demonym_lines(&world.countries));
    assemble([names, postings, packed, divisions, text, countries.into_bytes(), demonyms.into_bytes()])
}

fn compare_rows(a: &Row, b: &Row) -> std::cmp::Ordering {
    let key = |row: &Row| (row.country, row.feature, std::cmp::Reverse(row.population));
    key(a)
        .cmp(&key(b))
        .then_with(|| a.name.cmp(&b.name))
        .then_with(|| a.latitude.total_cmp(&b.latitude))
        .then_with(|| a.longitude.total_cmp(&b.longitude))
}

fn pack_names(rows: &[Row]) -> Result<(Vec<u8>, Vec<u8>), GazetteerError> {
    let mut names = fst::MapBuilder::memory();
    let mut postings: Vec<u8> = Vec::new();
    for (folded, mut meanings) in meanings_by_name(rows)? {
        order(&folded, &mut meanings, rows);
        meanings.truncate(MOST_CANDIDATES);
        let posting = match meanings[..] {
            [only] => Posting::One(only.row),
            _ => Posting::Several { start: number(postings.len() / 4)?, count: meanings.len() as u8 },
        };
        if meanings.len() > 1 {
            postings.extend(meanings.iter().flat_map(|meaning| meaning.row.to_le_bytes()));
        }
        names.insert(folded, posting.to_value())?;
    }
    Ok((names.into_inner()?, postings))
}

fn meanings_by_name(rows: &[Row]) -> Result<BTreeMap<String, Vec<Meaning>>, GazetteerError> {
    let mut by_name: BTreeMap<String, Vec<Meaning>> = BTreeMap::new();
    for (i, row) in rows.iter().enumerate() {
        for (folded, kind) in folded_names(row) {
            by_name.entry(folded).or_default().push(Meaning { row: number(i)?, kind });
        }
    }
    Ok(by_name)
}

fn folded_names(row: &Row) -> BTreeMap<String, NameKind> {
    let main = fold_name(&row.name);
    let mut names = BTreeMap::new();
    for folded in row.names().map(fold_name) {
        names.extend(
            spellings(&folded, row.country).into_iter().map(|spelling| (spelling, NameKind::Alternate)),
        );
        names.insert(folded, NameKind::Alternate);
    }
    names.insert(main, NameKind::Main);
    names.remove("");
    names
}

/// The sections of rows, divisions and text.
fn pack_rows(rows: &[Row]) -> Result<[Vec<u8>; 3], GazetteerError> {
    let mut text = Text::default();
    let mut divisions = Vec::new();
    let mut division_numbers: BTreeMap<&str, u16> = BTreeMap::new();
    for name in rows.iter().filter_map(|row| row.admin1.as_deref()) {
        let next = division_numbers.len();
        if !division_numbers.contains_key(name) && next < usize::from(NO_DIVISION) {
            division_numbers.insert(name, next as u16);
            text.add(name)?.pack(&mut divisions);
        }
    }
    let mut packed = Vec::new();
    for row in rows {
        let division = row.admin1.as_deref().and_then(|name| division_numbers.get(name)).copied();
        pack_row(row, text.add(&row.name)?, division).pack(&mut packed);
    }
    Ok([packed, divisions, text.bytes])
}

fn pack_row(row: &Row, name: TextRef, division: Option<u16>) -> PackedRow {
    PackedRow {
        name,
        latitude: row.latitude,
        longitude: row.longitude,
        population: u32::try_from(row.population).unwrap_or(u32::MAX),
        country: row.country,
        division,
        feature: row.feature,
    }
}

/// The names as they are printed, each kept once.
#[derive(Default)]
struct Text {
    bytes: Vec<u8>,
    known: BTreeMap<String, TextRef>,
}

impl Text {
    fn add(&mut self, name: &str) -> Result<TextRef, GazetteerError> {
        let kept = beginning(name, usize::from(u8::MAX));
        if let Some(&known) = self.known.get(kept) {
            return Ok(known);
        }
        let added = TextRef { start: number(self.bytes.len())?, len: kept.len() as u8 };
        self.bytes.extend(kept.as_bytes());
        self.known.insert(kept.to_string(), added);
        Ok(added)
    }
}

/// As many whole characters as fit into `most` bytes.
fn beginning(name: &str, most: usize) -> &str {
    let end = (0..=most.min(name.len())).rev().find(|&end| name.is_char_boundary(end));
    &name[..end.unwrap_or(0)]
}

fn country_lines(countries: &[Country]) -> String {
    let names: BTreeMap<&str, &str> = countries.iter().map(|c| (c.code.as_str(), c.name.as_str())).collect();
    names.into_iter().map(|(code, name)| format!("{code}\t{name}\n")).collect()
}

fn demonym_lines(countries: &[Country]) -> String {
    let of = |c: &Country| -> Vec<String> {
        c.demonyms.iter().map(|d| format!("{}\t{}\n", fold_name(d), c.code)).collect()
    };
    let mut lines: Vec<String> = countries.iter().flat_map(of).collect();
    lines.sort();
    lines.dedup();
    lines.concat()
}

fn assemble(sections: [Vec<u8>; SECTIONS.len()]) -> Result<Vec<u8>, GazetteerError> {
    let mut bytes = MAGIC.to_vec();
    let mut start = HEAD_BYTES;
    for section in &sections {
        bytes.extend(number(start)?.to_le_bytes());
        bytes.extend(number(section.len())?.to_le_bytes());
        start += section.len();
    }
    bytes.extend(sections.concat());
    Ok(bytes)
}

fn number(n: usize) -> Result<u32, GazetteerError> {
    u32::try_from(n).map_err(|_| GazetteerError::TooLarge)
}
