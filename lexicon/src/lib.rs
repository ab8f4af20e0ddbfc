//! The rule files of Rashomon, parsed and compiled.
//!
//! A rule is an entry with an id, its fields, and its own examples: sentences that it must match (`accept`, with the claim
//! that they state) and sentences that it must not (`reject`). This crate reads the files and refuses what is malformed;
//! `rashomon-extract::check` runs the examples through the real cascade. Editors of rules need no Rust.

mod actors;
mod countries;
mod counts;
mod cues;
mod effects;
mod error;
mod examples;
mod inflect;
mod markers;
mod nouns;
mod phrases;
mod places;
mod roles;
mod syntax;
mod times;
mod topics;

pub use actors::{Actor, Actors, Tie};
pub use countries::{Countries, Country};
pub use counts::{CountWord, CountWords};
pub use cues::{Cue, CueShape, Cues};
pub use effects::{Argument, Effects, Element, Frame, Guard, Idiom, IdiomClaimant, VerbForm, Voices};
pub use error::{LexiconError, LexiconErrors};
pub use examples::{Example, Examples, Expected};
pub use markers::{Marker, Markers};
pub use nouns::{Noun, NounClass, Nouns};
pub use phrases::Phrases;
pub use places::{PlaceRelation, PlaceWords};
pub use roles::{Role, Roles};
pub use syntax::{Entry, Field, Value, parse};
pub use times::{
    PartOfDay, TimeAtom, TimeElement, TimeForm, TimeMeaning, TimeRule, TimeSlot, TimeUnit, TimeVocabulary,
    TimeWords,
};
pub use topics::Topics;

use rashomon_model::{ActorId, Date, RuleRef};
use std::sync::{Arc, LazyLock};

/// Every rule file in the binary, by its name below the lexicon's folder, in order of name.
pub const EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// All rules, compiled.
#[derive(Debug)]
pub struct Lexicon {
    version: String,
    /// Verb frames and idioms.
    pub effects: Effects,
    /// Nouns for victims, materiel, places and sites.
    pub nouns: Nouns,
    /// Words that open an attribution.
    pub cues: Cues,
    /// Nouns for speakers.
    pub roles: Roles,
    /// Number words, bounds and vague numbers.
    pub counts: CountWords,
    /// Words of time.
    pub times: TimeWords,
    /// Words that put something at a place.
    pub places: PlaceWords,
    /// Phrases that set figures apart from the main happening.
    pub markers: Markers,
    /// Words that tell armed conflict from other matters.
    pub topics: Topics,
    /// Named actors, and those that are named by a country and an organ.
    pub actors: Actors,
    /// Countries with their adjectives.
    pub countries: Countries,
    /// What every rule must match and must not.
    pub examples: Vec<Examples>,
}

impl Lexicon {
    /// The lexicon in the binary. Its own tests keep it free of errors.
    ///
    /// # Panics
    /// Never in a released binary: a test compiles the same files.
    pub fn embedded() -> &'static Lexicon {
        static EMBEDDED_LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
            Lexicon::load(&Lexicon::embedded_files()).unwrap_or_else(|errors| panic!("{errors}"))
        });
        &EMBEDDED_LEXICON
    }

    /// The embedded files, to which a user's own may be added; a file of the same name replaces the embedded one.
    pub fn embedded_files() -> Vec<(String, String)> {
        EMBEDDED.iter().map(|(name, text)| (name.to_string(), text.to_string())).collect()
    }

    /// Compiles a set of rule files (name below the lexicon's folder, text).
    ///
    /// # Errors
    /// Everything that is malformed, each with file, line, column and what was expected.
    pub fn load(files: &[(String, String)]) -> Result<Lexicon, LexiconErrors> {
        let mut errors = LexiconErrors::default();
        let rules = files.iter().filter(|(name, _)| name.ends_with(".lex"));
        let entries: Vec<Entry> = rules.flat_map(|(name, text)| parse(name, text, &mut errors)).collect();
        let countries = Countries::read(files);
        let lexicon = Lexicon {
            version: version(files),
            effects: Effects::compile(&entries, &mut errors),
            nouns: Nouns::compile(&entries, &mut errors),
            cues: Cues::compile(&entries, &mut errors),
            roles: Roles::compile(&entries, &mut errors),
            counts: CountWords::compile(&entries, &mut errors),
            times: TimeWords::compile(&entries, &mut errors),
            places: PlaceWords::compile(&entries, &mut errors),
            markers: Markers::compile(&entries, &mut errors),
            topics: Topics::compile(&entries, &mut errors),
            actors: Actors::compile(&entries, &countries, &mut errors),
            examples: examples::compile(&entries, &mut errors),
            countries,
        };
        refuse_unknown_kinds(&entries, &mut errors);
        if errors.is_empty() { Ok(lexicon) } else { Err(errors) }
    }

    /// Hash of all rule files: two runs with one version read alike.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// An actor by id.
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.get(id)
    }

    /// To whom an actor belongs on a day, nearest first: the one answer to who belongs where.
    /// Without a day, memberships of any time count.
    pub fn side_of(&self, actor: &ActorId, on: Option<Date>) -> Vec<ActorId> {
        self.actors.side_of(actor, on)
    }

    /// With whom an actor is allied on a day, without belonging to them.
    pub fn allies_of(&self, actor: &ActorId, on: Option<Date>) -> Vec<ActorId> {
        self.actors.allies_of(actor, on)
    }
}

/// The kinds of entry whose rules match text, and so must carry examples of both sorts.
pub const RULE_KINDS: &[&str] = &[
    "frame", "idiom", "nouns", "cue", "role", "number", "bound", "vague", "topic", "times", "place", "marker",
];

fn refuse_unknown_kinds(entries: &[Entry], errors: &mut LexiconErrors) {
    for entry in entries {
        if entry.kind != "actor" && entry.kind != "effect" && !RULE_KINDS.contains(&entry.kind.as_str()) {
            errors.push(entry.error(format!("an entry of kind actor, effect, {}", RULE_KINDS.join(", "))));
        }
    }
}

fn version(files: &[(String, String)]) -> String {
    let mut parts: Vec<&[u8]> = Vec::new();
    for (name, text) in files {
        parts.extend([name.as_bytes(), text.as_bytes()]);
    }
    rashomon_model::content_hash(&parts)[..12].to_string()
}

/// Where an entry stands, for a claim to point back to.
fn rule_ref(entry: &Entry) -> RuleRef {
    let stem = entry.file.rsplit('/').next().unwrap_or("").trim_end_matches(".lex");
    RuleRef {
        id: Arc::from(format!("{stem}/{}", entry.id)),
        file: Arc::from(entry.file.as_str()),
        line: entry.line,
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn the_embedded_lexicon_compiles() {
        if let Err(errors) = Lexicon::load(&Lexicon::embedded_files()) {
            panic!("{errors}");
        }
    }
}
