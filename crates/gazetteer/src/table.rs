use crate::{Country, GazetteerError, Row};
use rashomon_model::{CountryCode, Feature};

/// Reads a table of places, as in `lexicon/any/places/`: lines of name, alternates (cut by `|`), feature, admin1,
/// country, latitude, longitude and population, cut by tabs. Lines that begin with `#` are comments, further columns
/// are left alone, and an empty admin1, country or population is unknown.
///
/// # Errors
/// Names the first line that is not so.
pub fn read_places(text: &str) -> Result<Vec<Row>, GazetteerError> {
    read(text, |cells| {
        let [name, alternates, feature, admin1, country, latitude, longitude, population] = columns(cells)?;
        Ok(Row {
            name: required(name, "name")?,
            alternates: list(alternates),
            feature: feature.parse()?,
            admin1: optional(admin1),
            country: optional(country).map(|code| country_code(&code)).transpose()?,
            latitude: degrees(latitude, 90.0)?,
            longitude: degrees(longitude, 180.0)?,
            population: inhabitants(population)?,
        })
        .and_then(no_country)
    })
}

/// Reads the table of countries: lines of ISO 3166-1 alpha-2, name, other names and demonyms (both cut by `|`),
/// capital, latitude, longitude and population, cut by tabs; comments as in [`read_places`].
///
/// # Errors
/// Names the first line that is not so.
pub fn read_countries(text: &str) -> Result<Vec<Country>, GazetteerError> {
    read(text, |cells| {
        let [code, name, others, demonyms, capital, latitude, longitude, population] = columns(cells)?;
        Ok(Country {
            code: country_code(code)?,
            name: required(name, "name")?,
            others: list(others),
            demonyms: list(demonyms),
            capital: capital.trim().to_string(),
            latitude: degrees(latitude, 90.0)?,
            longitude: degrees(longitude, 180.0)?,
            population: inhabitants(population)?,
        })
    })
}

fn read<T>(text: &str, line_to: impl Fn(&[&str]) -> Result<T, String>) -> Result<Vec<T>, GazetteerError> {
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    let read_line = |(i, line): (usize, &str)| {
        let cells: Vec<&str> = line.split('\t').collect();
        line_to(&cells).map_err(|why| GazetteerError::Table { line: i + 1, why })
    };
    lines.map(read_line).collect()
}

fn columns<'a, const N: usize>(cells: &[&'a str]) -> Result<[&'a str; N], String> {
    cells
        .first_chunk()
        .copied()
        .ok_or_else(|| format!("{} columns where {N} are needed, cut by tabs", cells.len()))
}

fn no_country(row: Row) -> Result<Row, String> {
    match row.feature {
        Feature::Country => Err("countries stand in countries.tsv".into()),
        Feature::Admin1 if row.admin1.as_ref() != Some(&row.name) => {
            Err("an admin1's own name stands in its admin1 column".into())
        }
        _ => Ok(row),
    }
}

fn required(cell: &str, what: &str) -> Result<String, String> {
    optional(cell).ok_or_else(|| format!("the {what} is empty"))
}

fn optional(cell: &str) -> Option<String> {
    Some(cell.trim().to_string()).filter(|cell| !cell.is_empty())
}

fn list(cell: &str) -> Vec<String> {
    cell.split('|').filter_map(optional).collect()
}

fn country_code(cell: &str) -> Result<CountryCode, String> {
    CountryCode::new(cell.trim()).ok_or_else(|| format!("\"{cell}\" is no country's two-letter code"))
}

fn degrees(cell: &str, most: f64) -> Result<f64, String> {
    let degrees: f64 = cell.trim().parse().map_err(|_| format!("\"{cell}\" is no number of degrees"))?;
    if degrees.abs() <= most { Ok(degrees) } else { Err(format!("{cell} lies beyond {most} degrees")) }
}

fn inhabitants(cell: &str) -> Result<u64, String> {
    match optional(cell) {
        None => Ok(0),
        Some(digits) => digits.parse().map_err(|_| format!("\"{digits}\" is no number of inhabitants")),
    }
}

#[cfg(test)]
mod tests {
    use super::{read_countries, read_places};

    #[test]
    fn a_line_is_a_place_and_its_blanks_are_unknown() {
        let rows =
            read_places("# a comment\nKidal Camp\tCamp 2|Base\tspot\tKidal\tML\t18.4\t1.4\t\n").unwrap();
        assert_eq!(rows[0].alternates, ["Camp 2", "Base"]);
        assert_eq!((rows[0].population, rows[0].admin1.as_deref()), (0, Some("Kidal")));
    }

    #[test]
    fn a_bad_line_is_named() {
        for bad in [
            "X\t\ttown\t\tML\t1\t1\t",
            "X\t\tspot\t\tML\t91\t1\t",
            "X\t\tspot",
            "X\t\tadmin1\tY\tML\t1\t1\t",
            "\t\tspot\t\tML\t1\t1\t",
        ] {
            let error = read_places(&format!("# header\n{bad}\n")).unwrap_err();
            assert!(error.to_string().starts_with("line 2: "), "{error}");
        }
    }

    #[test]
    fn a_country_has_its_demonyms() {
        let countries =
            read_countries("NE\tNiger\t\tNigerien|Nigerienne\tNiamey\t17.6\t8.1\t22442948\n").unwrap();
        assert_eq!(countries[0].demonyms, ["Nigerien", "Nigerienne"]);
    }
}
