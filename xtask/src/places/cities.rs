//! GeoNames' places of 500 inhabitants and more.

use super::divisions::Divisions;
use anyhow::{Context, Result};
use rashomon_gazetteer::Row;
use rashomon_model::{CountryCode, Feature, fold_name};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Smaller places keep their first name alone, unless their country is one that our own tables dwell on: elsewhere
/// their other names are mostly other places' names and ordinary words.
const SMALLEST_WITH_ALTERNATES: u64 = 15_000;
/// Shorter alternates are airport codes and abbreviations.
const SHORTEST_ALTERNATE: usize = 4;
/// Written small where they begin an Arabic name: "al-Bab".
const ARTICLES: [&str; 9] = ["al", "ad", "an", "ar", "as", "ash", "at", "az", "el"];

#[derive(Deserialize)]
struct City {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u64,
    admin1code: String,
    alternatenames: Vec<String>,
}

/// What decides which names of the list are kept.
pub struct Selection<'a> {
    /// Names of first-order divisions.
    pub divisions: &'a Divisions,
    /// The countries that our own tables dwell on.
    pub dwelt_on: &'a BTreeSet<CountryCode>,
    /// Folded words that name no place in a report, whatever the list says.
    pub no_places: &'a BTreeSet<String>,
}

/// Reads the cities, in order of their GeoNames number, with the alternate names that a report in English may use.
pub fn read(file: &Path, selection: &Selection<'_>) -> Result<Vec<Row>> {
    let json = std::fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    let cities: BTreeMap<String, City> =
        serde_json::from_slice(&json).with_context(|| format!("reading {}", file.display()))?;
    let named = cities.into_values().filter(|city| !selection.no_places.contains(&fold_name(&city.name)));
    Ok(named.map(|city| row(city, selection)).collect())
}

fn row(city: City, selection: &Selection<'_>) -> Row {
    let country = CountryCode::new(&city.countrycode);
    let dwelt_on = country.is_some_and(|c| selection.dwelt_on.contains(&c));
    let alternates = match city.population >= SMALLEST_WITH_ALTERNATES || dwelt_on {
        true => city.alternatenames,
        false => Vec::new(),
    };
    let is_kept = |name: &String| {
        *name != city.name && is_readable(name) && !selection.no_places.contains(&fold_name(name))
    };
    Row {
        admin1: country.and_then(|c| selection.divisions.name(c, &city.admin1code)).map(str::to_string),
        alternates: alternates.into_iter().filter(is_kept).collect(),
        name: city.name,
        feature: Feature::Settlement,
        country,
        latitude: city.latitude,
        longitude: city.longitude,
        population: city.population,
    }
}

/// Whether a report in the Latin script may print the name: no other script, no code, no letter-by-letter
/// transliteration ("swldw"), which the list writes small.
fn is_readable(name: &str) -> bool {
    let folded = fold_name(name);
    let plain = |c: char| c.is_ascii_lowercase() || " ()/".contains(c);
    folded.len() >= SHORTEST_ALTERNATE && folded.chars().all(plain) && begins_as_a_name(name)
}

fn begins_as_a_name(name: &str) -> bool {
    let first_word = name.split([' ', '-']).next().unwrap_or("");
    name.starts_with(|c: char| !c.is_lowercase()) || ARTICLES.contains(&first_word)
}

#[cfg(test)]
mod tests {
    use super::is_readable;

    #[test]
    fn names_stay_and_codes_and_other_scripts_go() {
        for name in ["Tombouctou", "Al Ḩasakah", "ar-Raqqah", "‘Aleyh", "Ségou"] {
            assert!(is_readable(name), "{name}");
        }
        for name in ["TOM", "swldw", "تمبكتو", "Томбукту", "27B-2"] {
            assert!(!is_readable(name), "{name}");
        }
    }
}
