use rashomon_model::{CountryCode, Feature};

/// What a gazetteer is built from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct World {
    /// Every place but the countries.
    pub rows: Vec<Row>,
    /// The countries.
    pub countries: Vec<Country>,
}

/// One place and all its names, before it is packed.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The name to print.
    pub name: String,
    /// Other spellings and names.
    pub alternates: Vec<String>,
    /// What it is.
    pub feature: Feature,
    /// First-order division, by name.
    pub admin1: Option<String>,
    /// Country; none for areas that span several.
    pub country: Option<CountryCode>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Inhabitants; 0 where the list does not say.
    pub population: u64,
}

/// A country with its names and the adjectives made of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// The name to print.
    pub name: String,
    /// Other names: "Burma", "Ivory Coast".
    pub others: Vec<String>,
    /// Adjectives and names of its people: "Malian", "Nigerien".
    pub demonyms: Vec<String>,
    /// Its seat of government, by name.
    pub capital: String,
    /// Degrees north of a point near its middle.
    pub latitude: f64,
    /// Degrees east of it.
    pub longitude: f64,
    /// Inhabitants; 0 where the list does not say.
    pub population: u64,
}

impl Row {
    /// Its name and all others.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.alternates.iter().map(String::as_str))
    }
}

impl Country {
    /// The country as a place: a row of [`Feature::Country`].
    pub fn as_row(&self) -> Row {
        Row {
            name: self.name.clone(),
            alternates: self.others.clone(),
            feature: Feature::Country,
            admin1: None,
            country: Some(self.code),
            latitude: self.latitude,
            longitude: self.longitude,
            population: self.population,
        }
    }
}
