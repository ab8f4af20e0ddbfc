use crate::{Span, words};
use std::fmt;

/// ISO 3166-1 alpha-2, upper case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(pub [u8; 2]);

impl CountryCode {
    /// From two ASCII letters, in either case.
    pub fn new(text: &str) -> Option<CountryCode> {
        let bytes: [u8; 2] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| CountryCode(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Where a claim or an incident is placed. Never where nobody said.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The name as the gazetteer prints it, or as the report has it when no gazetteer knows it.
    pub name: String,
    /// First-order division: region, state, governorate.
    pub admin1: Option<String>,
    /// Country.
    pub country: Option<CountryCode>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// How exact the point is.
    pub precision: PlacePrecision,
    /// The words.
    pub span: Option<Span>,
}

words! {
    /// How exact a place is: UCDP GED's `where_prec`, 1 to 7.
    PlacePrecision {
        /// 1: the exact location.
        Exact = "1",
        /// 2: within about 25 km of a known point ("30 km north of Gao", "near Gao").
        Near = "2",
        /// 3: the second-order division (district).
        Admin2 = "3",
        /// 4: the first-order division (region, state).
        Admin1 = "4",
        /// 5: a linear feature or fuzzy area ("between Mopti and Ségou", "the border").
        Line = "5",
        /// 6: the country only.
        Country = "6",
        /// 7: international waters or airspace.
        International = "7",
    }
}

words! {
    /// What a gazetteer's row is.
    Feature {
        /// A town, village or quarter.
        Settlement = "settlement",
        /// A camp, base, airport, valley, checkpoint: a point that is no settlement.
        Spot = "spot",
        /// District, cercle, county.
        Admin2 = "admin2",
        /// Region, state, governorate.
        Admin1 = "admin1",
        /// An area without an office: the Sahel, the Donbas, Sinai.
        Area = "area",
        /// A country.
        Country = "country",
    }
}

/// A place that a name may mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The name as the gazetteer prints it.
    pub name: String,
    /// First-order division.
    pub admin1: Option<String>,
    /// Country; none for areas that span several.
    pub country: Option<CountryCode>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Inhabitants; 0 where the list does not say.
    pub population: u64,
    /// What it is.
    pub feature: Feature,
}

/// Place names to candidates. Implemented by the gazetteer; `extract` sees only this.
pub trait Places: Sync {
    /// Every place of that name (folded by [`fold_name`]), the likeliest without context first.
    fn candidates(&self, folded: &str) -> Vec<Candidate>;

    /// Whether some place has a name of that form; cheaper than [`Places::candidates`].
    fn knows(&self, folded: &str) -> bool {
        !self.candidates(folded).is_empty()
    }
}

/// A name's form for look-ups: lower case, Latin letters without their marks, apostrophes dropped,
/// hyphens and runs of white space one space. "Tin-Zaouatène" and "tin zaouatene" are one name.
pub fn fold_name(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{02bf}' | '\u{02be}' | '\u{02bb}' | '\u{02bc}'
            | '.' => {}
            '-' | '\u{2010}'..='\u{2014}' | '_' => push_space(&mut folded),
            c if c.is_whitespace() => push_space(&mut folded),
            c if ('\u{0300}'..='\u{036f}').contains(&c) => {}
            c if c.is_ascii() => folded.push(c),
            c => match unmarked(c) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(c),
            },
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

fn push_space(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn unmarked(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å'
        | 'ā'
        | 'ă'
        | 'ą'
        | 'ǎ'
        | 'ạ'
        | 'ả'
        | 'ấ'
        | 'ầ'
        | 'ẩ'
        | 'ẫ'
        | 'ậ'
        | 'ắ'
        | 'ằ'
        | 'ẳ'
        | 'ẵ'
        | 'ặ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ḍ' | 'ḏ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' | 'ə' => {
            "e"
        }
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' | 'ḥ' | 'ẖ' | 'ḩ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => "i",
        'ķ' | 'ḳ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö'
        | 'ø'
        | 'ō'
        | 'ŏ'
        | 'ő'
        | 'ọ'
        | 'ỏ'
        | 'ố'
        | 'ồ'
        | 'ổ'
        | 'ỗ'
        | 'ộ'
        | 'ơ'
        | 'ớ'
        | 'ờ'
        | 'ở'
        | 'ỡ'
        | 'ợ' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' | 'ṭ' | 'ŧ' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ụ' | 'ủ' | 'ư' | 'ứ' | 'ừ' | 'ử' | 'ữ' | 'ự' => {
            "u"
        }
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => "y",
        'ź' | 'ż' | 'ž' | 'ẓ' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{CountryCode, fold_name};

    #[test]
    fn spellings_of_one_name_fold_together() {
        assert_eq!(fold_name("Tin-Zaouatène"), "tin zaouatene");
        assert_eq!(fold_name("  Léré "), "lere");
        assert_eq!(fold_name("Sana’a"), "sanaa");
        assert_eq!(fold_name("Łódź"), "lodz");
        assert_eq!(fold_name("St. Louis"), "st louis");
    }

    #[test]
    fn country_codes_are_two_letters() {
        assert_eq!(CountryCode::new("ml").map(|c| c.to_string()).as_deref(), Some("ML"));
        assert_eq!(CountryCode::new("mli"), None);
        assert_eq!(CountryCode::new("4x"), None);
    }
}
