use crate::{Entry, LexiconErrors, Phrases};

/// Words that put something at a place.
#[derive(Debug, Default)]
pub struct PlaceWords {
    phrases: Phrases<PlaceRelation>,
}

/// How a word relates what happened to the name behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceRelation {
    /// "in", "at": there.
    At,
    /// "near", "north of": within some kilometres.
    Near,
    /// "between": on the way from one to the other.
    Between,
    /// "the town of": may stand between the relation and the name.
    Filler,
}

impl PlaceWords {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> PlaceWords {
        let mut places = PlaceWords::default();
        for entry in entries.iter().filter(|e| e.kind == "place") {
            entry.refuse_unknown(&["relation", "words", "accept", "reject"], errors);
            let relation = match entry.one("relation") {
                Some("at") => PlaceRelation::At,
                Some("near") => PlaceRelation::Near,
                Some("between") => PlaceRelation::Between,
                Some("filler") => PlaceRelation::Filler,
                _ => {
                    errors.push(entry.error("relation at, near, between or filler"));
                    continue;
                }
            };
            entry.all("words").for_each(|words| places.phrases.add(words, relation));
        }
        places
    }

    /// What a lower-case word says of the name behind it.
    pub fn relation(&self, word: &str) -> Option<PlaceRelation> {
        self.phrases.word(word).copied()
    }
}
