use crate::Row;
use rashomon_model::{CountryCode, Feature, fold_name};
use std::collections::{BTreeMap, BTreeSet};

/// Two rows of one name nearer to each other than this are one place.
const SAME_PLACE_KM: f64 = 40.0;

/// What came of joining our own rows with a list's.
#[derive(Debug, Clone, PartialEq)]
pub struct Joined {
    /// The list's rows, those that ours speak of improved by them, then ours that the list lacks.
    pub rows: Vec<Row>,
    /// How many of our rows met one of the list.
    pub met: usize,
    /// Our settlements whose name the list knows in that country, but only far away: worth a second look.
    pub namesakes: Vec<Namesake>,
}

/// One of our rows, and how far away the list's nearest place of that name in the country lies.
#[derive(Debug, Clone, PartialEq)]
pub struct Namesake {
    /// Our row's name.
    pub name: String,
    /// Its country.
    pub country: CountryCode,
    /// Kilometres between the two.
    pub kilometres: f64,
}

/// Joins a list of settlements with our own rows. Where both know a settlement, ours gives name and spellings,
/// the list point and population.
pub fn join(list: Vec<Row>, own: Vec<Row>) -> Joined {
    let index = rows_by_name(&list);
    let mut joined = Joined { rows: list, met: 0, namesakes: Vec::new() };
    for row in own {
        match nearest(&row, &joined.rows, &index) {
            Some((i, km)) if km <= SAME_PLACE_KM => {
                improve(&mut joined.rows[i], row);
                joined.met += 1;
            }
            other => {
                joined.namesakes.extend(other.and_then(|(_, kilometres)| {
                    Some(Namesake { name: row.name.clone(), country: row.country?, kilometres })
                }));
                joined.rows.push(row);
            }
        }
    }
    joined
}

type ByName = BTreeMap<(CountryCode, String), Vec<usize>>;

fn rows_by_name(list: &[Row]) -> ByName {
    let mut index = ByName::new();
    for (i, row) in list.iter().enumerate() {
        let Some(country) = row.country else { continue };
        let names: BTreeSet<String> = row.names().map(fold_name).collect();
        for name in names {
            index.entry((country, name)).or_default().push(i);
        }
    }
    index
}

/// The list's nearest settlement that shares a name and the country, and its distance in kilometres.
fn nearest(row: &Row, list: &[Row], index: &ByName) -> Option<(usize, f64)> {
    let country = row.country.filter(|_| row.feature == Feature::Settlement)?;
    let named = row.names().filter_map(|name| index.get(&(country, fold_name(name)))).flatten();
    named.map(|&i| (i, kilometres(row, &list[i]))).min_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)))
}

fn improve(listed: &mut Row, own: Row) {
    let former = std::mem::replace(&mut listed.name, own.name);
    listed.alternates.push(former);
    listed.alternates.extend(own.alternates);
    listed.admin1 = own.admin1.or(listed.admin1.take());
    if listed.population == 0 {
        listed.population = own.population;
    }
}

/// Distance on a sphere, good to half a per cent.
fn kilometres(a: &Row, b: &Row) -> f64 {
    let (north, south) = (a.latitude.to_radians(), b.latitude.to_radians());
    let east = (a.longitude - b.longitude).to_radians();
    let half = ((north - south) / 2.0).sin().powi(2) + north.cos() * south.cos() * (east / 2.0).sin().powi(2);
    2.0 * 6371.0 * half.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::join;
    use crate::Row;
    use rashomon_model::{CountryCode, Feature};

    fn town(name: &str, latitude: f64, population: u64) -> Row {
        Row {
            name: name.into(),
            alternates: vec![],
            feature: Feature::Settlement,
            admin1: None,
            country: CountryCode::new("SY"),
            latitude,
            longitude: 40.0,
            population,
        }
    }

    #[test]
    fn a_place_that_both_know_is_one_row_with_both_names() {
        let own = Row { alternates: vec!["Al Hasakah".into()], ..town("Hasakah", 36.6, 0) };
        let joined = join(vec![town("Al Ḩasakah", 36.5, 188_000)], vec![own]);
        assert_eq!((joined.rows.len(), joined.met), (1, 1));
        let row = &joined.rows[0];
        assert_eq!((row.name.as_str(), row.latitude, row.population), ("Hasakah", 36.5, 188_000));
        assert!(row.names().any(|name| name == "Al Ḩasakah"));
    }

    #[test]
    fn a_namesake_far_away_is_another_place_and_is_told() {
        let joined = join(vec![town("Qaryatayn", 34.0, 10)], vec![town("Qaryatayn", 36.0, 0)]);
        assert_eq!((joined.rows.len(), joined.met), (2, 0));
        assert!((joined.namesakes[0].kilometres - 222.0).abs() < 2.0);
    }
}
