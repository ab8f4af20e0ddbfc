use crate::{Entry, LexiconErrors, Phrases, rule_ref};
use rashomon_model::{EventType, RuleRef, Site, VictimsKind};

/// Nouns for those struck, for things, for ground and for happenings, singular and plural.
#[derive(Debug, Default)]
pub struct Nouns {
    phrases: Phrases<Noun>,
}

/// What a noun stands for.
#[derive(Debug, Clone)]
pub struct Noun {
    /// Where its rule stands.
    pub rule: RuleRef,
    /// What it stands for.
    pub class: NounClass,
    /// Whether the form found is a plural.
    pub plural: bool,
    /// The plural form, for a ledger line.
    pub name: String,
    /// "children", "women" where the word singles them out.
    pub sex_age: Option<&'static str>,
}

/// What sort of thing a noun names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NounClass {
    /// People of a kind: "soldier", "rebel".
    People(VictimsKind),
    /// People whose kind their modifiers or context tell: "members", "men", "others", "people".
    AnyPeople,
    /// People whose kind context may overrule: "people", "passengers" are civilians by default.
    Aircraft,
    /// Vehicles, armour, boats.
    Vehicle,
    /// Guns: counted one by one.
    Arms,
    /// Ammunition, grenades and the rest of an inventory.
    Supplies,
    /// A town, a camp, a base: ground that changes hands.
    Ground,
    /// A spot that tells who is there.
    Site(Site),
    /// A happening: "ambush", "air strike".
    Event(EventType),
}

impl Nouns {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Nouns {
        let mut nouns = Nouns::default();
        for entry in entries.iter().filter(|e| e.kind == "nouns") {
            entry.refuse_unknown(&["class", "kind", "words", "sex-age", "accept", "reject"], errors);
            match class(entry) {
                Ok(class) => nouns.add(entry, class),
                Err(why) => errors.push(entry.error(why)),
            }
        }
        nouns
    }

    /// The longest noun that begins at a word; how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, &Noun)> {
        self.phrases.longest(start, word)
    }

    /// A noun of one word.
    pub fn word(&self, word: &str) -> Option<&Noun> {
        self.phrases.word(word)
    }

    fn add(&mut self, entry: &Entry, class: NounClass) {
        let sex_age = match entry.one("sex-age") {
            Some("children") => Some("children"),
            Some("women") => Some("women"),
            Some("men") => Some("men"),
            _ => None,
        };
        for words in entry.all("words") {
            let (singular, plural) = number_forms(words);
            let noun = |is_plural| Noun {
                rule: rule_ref(entry),
                class,
                plural: is_plural,
                name: plural.clone(),
                sex_age,
            };
            self.phrases.add(&plural, noun(true));
            if singular != plural {
                self.phrases.add(&singular, noun(false));
            }
        }
    }
}

fn class(entry: &Entry) -> Result<NounClass, String> {
    let kind = entry.one("kind");
    match (entry.one("class"), kind) {
        (Some("people"), None) => Ok(NounClass::AnyPeople),
        (Some("people"), Some(kind)) => kind.parse().map(NounClass::People),
        (Some("aircraft"), None) => Ok(NounClass::Aircraft),
        (Some("vehicle"), None) => Ok(NounClass::Vehicle),
        (Some("arms"), None) => Ok(NounClass::Arms),
        (Some("supplies"), None) => Ok(NounClass::Supplies),
        (Some("ground"), None) => Ok(NounClass::Ground),
        (Some("site"), Some(kind)) => kind.parse().map(NounClass::Site),
        (Some("event"), Some(kind)) => kind.parse().map(NounClass::Event),
        _ => {
            Err("class people, aircraft, vehicle, arms, supplies, ground, or class site or event with a kind"
                .into())
        }
    }
}

/// Singular and plural: regular ("soldier" → "soldiers"), stated ("man/men"), or one form for both ("troops/troops").
fn number_forms(words: &str) -> (String, String) {
    if let Some((singular, plural)) = words.split_once('/') {
        return (singular.into(), plural.into());
    }
    let plural = if words.ends_with('y') && !words.ends_with(['a', 'e', 'o']) && !ends_vowel_y(words) {
        format!("{}ies", &words[..words.len() - 1])
    } else if words.ends_with(['s', 'x', 'z']) || words.ends_with("ch") || words.ends_with("sh") {
        format!("{words}es")
    } else if let Some(stem) = words.strip_suffix("man") {
        format!("{stem}men")
    } else {
        format!("{words}s")
    };
    (words.into(), plural)
}

fn ends_vowel_y(word: &str) -> bool {
    word.len() > 1 && matches!(word.as_bytes()[word.len() - 2], b'a' | b'e' | b'i' | b'o' | b'u')
}
