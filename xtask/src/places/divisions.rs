//! GeoNames' codes of first-order divisions, and their names.

use rashomon_model::CountryCode;
use std::collections::BTreeMap;

/// From a country and GeoNames' code of a division in it to the division's name.
#[derive(Default)]
pub struct Divisions {
    names: BTreeMap<(CountryCode, String), String>,
}

impl Divisions {
    /// Takes the codes of a table of places: they stand in the ninth column of its admin1 rows.
    pub fn learn(&mut self, table: &str) {
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            if let [name, _, "admin1", _, country, _, _, _, code, ..] = cells[..]
                && let Some(country) = CountryCode::new(country)
            {
                self.names.insert((country, code.to_string()), name.to_string());
            }
        }
    }

    /// The division's name, where the tables give it.
    pub fn name(&self, country: CountryCode, code: &str) -> Option<&str> {
        self.names.get(&(country, code.to_string())).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Divisions;
    use rashomon_model::CountryCode;

    #[test]
    fn codes_are_read_from_admin1_rows_alone() {
        let mut divisions = Divisions::default();
        divisions.learn(
            "# header\nGao\t\tadmin1\tGao\tML\t17\t0\t\t09\nGao\t\tsettlement\tGao\tML\t16.3\t0\t\t10\n",
        );
        let mali = CountryCode::new("ML").unwrap();
        assert_eq!((divisions.name(mali, "09"), divisions.name(mali, "10")), (Some("Gao"), None));
    }
}
