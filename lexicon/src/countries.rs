use rashomon_model::{CountryCode, fold_name};
use rustc_hash::FxHashMap;

/// Countries by name and by adjective, from `any/places/countries.tsv`.
#[derive(Debug, Default)]
pub struct Countries {
    list: Vec<Country>,
    by_word: FxHashMap<String, usize>,
    first_words: FxHashMap<String, usize>,
    capitals: FxHashMap<String, CountryCode>,
}

/// A country.
#[derive(Debug, Clone)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: CountryCode,
    /// Its usual name.
    pub name: String,
    /// "Malian", "French": what stands before "army".
    pub adjective: String,
}

impl Countries {
    /// Reads the table; its first line names the columns: code, name, others and demonyms separated by `|`.
    pub(crate) fn read(files: &[(String, String)]) -> Countries {
        let mut countries = Countries::default();
        let Some((_, text)) = files.iter().find(|(name, _)| name == "any/places/countries.tsv") else {
            return countries;
        };
        let mut lines = text.lines();
        let header = lines.next().unwrap_or("").trim_start_matches(['#', ' ']);
        let columns: Vec<&str> = header.split('\t').map(str::trim).collect();
        let column = |name: &str| columns.iter().position(|c| *c == name);
        let (code, name) = (column("code").unwrap_or(0), column("name").unwrap_or(1));
        let (names, demonyms) = (column("others").unwrap_or(2), column("demonyms").unwrap_or(3));
        let capital = column("capital").unwrap_or(4);
        for line in lines.filter(|l| !l.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |i: usize| cells.get(i).copied().unwrap_or("");
            if let Some(code) = CountryCode::new(cell(code)) {
                countries.add(code, cell(name), cell(names), cell(demonyms));
                countries.capitals.insert(fold_name(cell(capital)), code);
            }
        }
        countries
    }

    /// All, in the table's order.
    pub fn iter(&self) -> impl Iterator<Item = &Country> {
        self.list.iter()
    }

    /// The country that a folded name or adjective stands for: "mali", "malian", "france".
    pub fn named(&self, folded: &str) -> Option<&Country> {
        self.by_word.get(folded).and_then(|i| self.list.get(*i))
    }

    /// The country of which a folded name is the capital.
    pub fn of_capital(&self, folded: &str) -> Option<CountryCode> {
        self.capitals.get(folded).copied()
    }

    /// How many words the longest name has that begins with this word; 0 for none.
    pub fn longest_from(&self, first_folded_word: &str) -> usize {
        self.first_words.get(first_folded_word).copied().unwrap_or(0)
    }

    fn add(&mut self, code: CountryCode, name: &str, names: &str, demonyms: &str) {
        let index = self.list.len();
        let adjective = demonyms.split('|').next().filter(|d| !d.is_empty()).unwrap_or(name).to_string();
        for word in
            [name].into_iter().chain(names.split('|')).chain(demonyms.split('|')).filter(|w| !w.is_empty())
        {
            let folded = fold_name(word);
            let longest =
                self.first_words.entry(folded.split(' ').next().unwrap_or("").to_string()).or_insert(0);
            *longest = (*longest).max(folded.split(' ').count());
            self.by_word.entry(folded).or_insert(index);
        }
        self.list.push(Country { code, name: name.into(), adjective });
    }
}
