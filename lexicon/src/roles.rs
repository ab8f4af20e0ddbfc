use crate::{Entry, LexiconErrors, Phrases, rule_ref};
use rashomon_model::{Anonymity, ClaimantKind, KnowledgeBasis, RuleRef};

/// Nouns for speakers: institutions, offices, people who saw it.
#[derive(Debug, Default)]
pub struct Roles {
    phrases: Phrases<Role>,
}

/// What a speaker's noun tells.
#[derive(Debug, Clone)]
pub struct Role {
    /// Where its rule stands.
    pub rule: RuleRef,
    /// What kind of speaker; none for words that need an institution beside them ("spokesman", "official", "source").
    pub kind: Option<ClaimantKind>,
    /// The organ of a state that the word names: with "Malian" before it, "army" is `ml-army`.
    pub organ: Option<String>,
    /// Whether a speaker so described is named.
    pub anonymity: Anonymity,
    /// What their knowledge rests on.
    pub knowledge: KnowledgeBasis,
    /// Whether a plural form was found.
    pub plural: bool,
}

impl Roles {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Roles {
        let mut roles = Roles::default();
        for entry in entries.iter().filter(|e| e.kind == "role") {
            entry.refuse_unknown(
                &["kind", "organ", "words", "knowledge", "unnamed", "accept", "reject"],
                errors,
            );
            let mut kind = None;
            if let Some(text) = entry.one("kind") {
                match text.parse() {
                    Ok(known) => kind = Some(known),
                    Err(why) => errors.push(entry.error(why)),
                }
            }
            let role = |plural| Role {
                rule: rule_ref(entry),
                kind,
                organ: entry.one("organ").map(str::to_string),
                anonymity: if entry.one("unnamed").is_some() { Anonymity::Unnamed } else { Anonymity::Named },
                knowledge: entry
                    .one("knowledge")
                    .and_then(|k| k.parse().ok())
                    .unwrap_or(KnowledgeBasis::NoneGiven),
                plural,
            };
            for words in entry.all("words") {
                let (singular, plural) = match words.split_once('/') {
                    Some((singular, plural)) => (singular.to_string(), plural.to_string()),
                    None => (words.to_string(), plural_of(words)),
                };
                roles.phrases.add(&plural, role(true));
                roles.phrases.add(&singular, role(singular == plural));
            }
        }
        roles
    }

    /// The longest role that begins at a word; how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, &Role)> {
        self.phrases.longest(start, word)
    }
}

fn plural_of(words: &str) -> String {
    if let Some(stem) = words.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o'])) {
        return format!("{stem}ies");
    }
    match words.strip_suffix("man") {
        Some(stem) => format!("{stem}men"),
        None if words.ends_with(['s', 'x']) || words.ends_with("ch") => format!("{words}es"),
        None => format!("{words}s"),
    }
}
