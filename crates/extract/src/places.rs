//! Stage 6, first part: the places that a report names, disambiguated by its own country.

use crate::groups::Groups;
use crate::names::Names;
use crate::pos::Pos;
use rashomon_lexicon::{PlaceRelation, PlaceWords};
use rashomon_model::{Candidate, CountryCode, Feature, Place, PlacePrecision, Places, fold_name};
use std::collections::BTreeMap;
use std::ops::Range;

/// A place in the text.
#[derive(Debug, Clone)]
pub struct FoundPlace {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The sentence.
    pub sentence: usize,
    /// What it is taken to be.
    pub place: Place,
    /// What kind of row it is.
    pub feature: Feature,
    /// "in", "near", "between": whether the words put something there.
    pub located: bool,
}

/// Finds the places named after a preposition or in apposition, in the sentences asked for.
pub fn find(
    names: &Names<'_>,
    groups: &Groups,
    gazetteer: &dyn Places,
    words: &PlaceWords,
    sentences: &[usize],
) -> Vec<FoundPlace> {
    let finder = Finder { names, groups, gazetteer, words };
    let named: Vec<Named> = sentences.iter().flat_map(|s| finder.named_in(*s)).collect();
    let country = main_country(names);
    let mut found: Vec<FoundPlace> = named.into_iter().filter_map(|n| n.resolve(country)).collect();
    join_between(names, &mut found);
    found
}

/// The country that most of the report's words speak of: names and adjectives of countries, and what its places allow.
pub fn main_country(names: &Names<'_>) -> Option<CountryCode> {
    let mut votes: BTreeMap<CountryCode, usize> = BTreeMap::new();
    for (sentence, range) in names.tokens.sentences.iter().enumerate().map(|(i, s)| (i, s.tokens.clone())) {
        let weight = if sentence < 4 { 3 } else { 1 };
        let mut last = None;
        for token in range {
            let country = names.marks[token].country;
            if let Some(code) = country.filter(|_| country != last) {
                let place = token > 0
                    && matches!(
                        names.lower(token - 1),
                        "in" | "of" | "northern" | "southern" | "eastern" | "western" | "central"
                    );
                *votes.entry(code).or_default() += weight * if place { 2 } else { 1 };
            }
            last = country;
        }
    }
    votes.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0))).map(|(code, _)| code)
}

struct Finder<'f> {
    names: &'f Names<'f>,
    groups: &'f Groups,
    gazetteer: &'f dyn Places,
    words: &'f PlaceWords,
}

/// A name that some gazetteer rows bear.
struct Named {
    tokens: Range<usize>,
    sentence: usize,
    span: rashomon_model::Span,
    candidates: Vec<Candidate>,
    country: Option<CountryCode>,
    relation: Relation,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    At,
    Near,
    Between,
    None,
}

impl Finder<'_> {
    fn named_in(&self, sentence: usize) -> Vec<Named> {
        let range = self.names.sentence(sentence).tokens.clone();
        let mut found = Vec::new();
        let mut at = range.start;
        while at < range.end {
            match self.name_at(at, sentence, &range) {
                Some(named) => {
                    at = named.tokens.end;
                    found.push(named);
                }
                None => at += 1,
            }
        }
        found
    }

    fn name_at(&self, start: usize, sentence: usize, range: &Range<usize>) -> Option<Named> {
        let proper = self.names.tokens.all[start].capital
            && self.names.marks[start].time.is_none()
            && self.names.pos(start) != Pos::Pronoun;
        let actor = self.names.marks[start].actor.is_some();
        if !proper || actor {
            return None;
        }
        let relation = self.relation(start, range);
        if relation == Relation::None && self.names.marks[start].country.is_some() {
            return None;
        }
        let limit =
            (1..=4).take_while(|n| start + n <= range.end && self.is_name_word(start + n - 1)).count();
        (1..=limit).rev().find_map(|length| {
            let tokens = start..start + length;
            let span = self.names.tokens.span(tokens.clone());
            let folded = fold_name(span.of(self.names.tokens.text));
            if !self.gazetteer.knows(&folded) {
                return None;
            }
            let person = length == 1 && relation == Relation::None && self.is_within_person(start);
            let candidates = self.gazetteer.candidates(&folded);
            (!person && !candidates.is_empty()).then(|| Named {
                country: self.country_behind(tokens.end, range),
                tokens,
                sentence,
                span,
                candidates,
                relation,
            })
        })
    }

    fn is_name_word(&self, at: usize) -> bool {
        let token = &self.names.tokens.all[at];
        token.capital || matches!(self.names.lower(at), "al" | "el" | "de" | "ad" | "as" | "of")
    }

    /// A lone surname within a longer name: "General Gao Ming".
    fn is_within_person(&self, at: usize) -> bool {
        self.groups.at(at).is_some_and(|g| self.groups.all[g].tokens.len() > 1)
    }

    fn relation(&self, start: usize, range: &Range<usize>) -> Relation {
        let from = start.saturating_sub(6).max(range.start);
        for token in (from..start).rev() {
            match self.words.relation(self.names.lower(token)) {
                Some(PlaceRelation::At) => return self.direction_before(token).unwrap_or(Relation::At),
                Some(PlaceRelation::Near) => return Relation::Near,
                Some(PlaceRelation::Between) => return Relation::Between,
                Some(PlaceRelation::Filler) => continue,
                None if self.names.tokens.all[token].capital => continue,
                None if matches!(self.names.pos(token), Pos::Noun | Pos::Adjective) => continue,
                None => return Relation::None,
            }
        }
        Relation::None
    }

    /// "30 km north of": the direction stands before the preposition.
    fn direction_before(&self, preposition: usize) -> Option<Relation> {
        let word = self.names.lower(preposition.checked_sub(1)?);
        (self.names.lower(preposition) == "of" && self.words.relation(word) == Some(PlaceRelation::Near))
            .then_some(Relation::Near)
    }

    /// "Gao, Mali" and "the Malian town of Gao": the country that the words themselves give.
    fn country_behind(&self, end: usize, range: &Range<usize>) -> Option<CountryCode> {
        (end..(end + 4).min(range.end)).find_map(|t| self.names.marks[t].country)
    }
}

impl Named {
    fn resolve(self, report: Option<CountryCode>) -> Option<FoundPlace> {
        let wanted = self.country.or(report);
        let in_country = |c: &&Candidate| wanted.is_some() && c.country == wanted;
        let best = self.candidates.iter().find(in_country).or_else(|| {
            let known = |c: &&Candidate| c.population >= 50_000 || !matches!(c.feature, Feature::Settlement);
            self.candidates.first().filter(known)
        })?;
        let precision = match (self.relation, best.feature) {
            (_, Feature::Country) => PlacePrecision::Country,
            (_, Feature::Admin1) => PlacePrecision::Admin1,
            (_, Feature::Admin2) => PlacePrecision::Admin2,
            (_, Feature::Area) => PlacePrecision::Admin1,
            (Relation::Near, _) => PlacePrecision::Near,
            (Relation::Between, _) => PlacePrecision::Line,
            _ => PlacePrecision::Exact,
        };
        Some(FoundPlace {
            tokens: self.tokens,
            sentence: self.sentence,
            place: Place {
                name: best.name.clone(),
                admin1: best.admin1.clone(),
                country: best.country,
                latitude: Some(best.latitude),
                longitude: Some(best.longitude),
                precision,
                span: Some(self.span),
            },
            feature: best.feature,
            located: self.relation != Relation::None,
        })
    }
}

/// "between Koro and Bandiagara": one line with the middle of both.
fn join_between(names: &Names<'_>, found: &mut Vec<FoundPlace>) {
    let mut index = 0;
    while index + 1 < found.len() {
        let (first, second) = (&found[index], &found[index + 1]);
        let joined = first.place.precision == PlacePrecision::Line
            && first.sentence == second.sentence
            && second.tokens.start == first.tokens.end + 1
            && names.lower(first.tokens.end) == "and";
        if joined {
            let (a, b) = (first.place.clone(), found.remove(index + 1).place);
            let middle = |x: Option<f64>, y: Option<f64>| Some((x? + y?) / 2.0);
            let place = &mut found[index].place;
            place.name = format!("between {} and {}", a.name, b.name);
            place.latitude = middle(a.latitude, b.latitude);
            place.longitude = middle(a.longitude, b.longitude);
            place.admin1 = a.admin1.filter(|admin| Some(admin) == b.admin1.as_ref());
            place.span = a.span.zip(b.span).map(|(a, b)| a.cover(b));
        }
        index += 1;
    }
}
