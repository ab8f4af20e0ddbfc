use crate::inflect::{irregular, regular};
use crate::{Entry, LexiconErrors, Phrases, rule_ref};
use rashomon_model::{Channel, RuleRef, Stance};

/// Words that open an attribution, found longest first.
#[derive(Debug, Default)]
pub struct Cues {
    phrases: Phrases<Cue>,
}

/// One form of a cue.
#[derive(Debug, Clone)]
pub struct Cue {
    /// Where its rule stands.
    pub rule: RuleRef,
    /// How source and content stand around it.
    pub shape: CueShape,
    /// What it tells of the speaker's stance.
    pub stance: Option<Stance>,
    /// What it tells of the channel.
    pub channel: Channel,
    /// Whether the form found is a gerund ("saying"), whose source is the subject of the verb before.
    pub gerund: bool,
    /// Whether it relays another's words: "citing", "quoted".
    pub relays: bool,
}

/// How source and content stand around a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CueShape {
    /// "X said (that) C", "C, X said", "C, said X".
    Verb,
    /// "X told Y (that) C".
    Told,
    /// "according to X, C", "C, according to X".
    BeforeSource,
    /// "X denied C", "X confirmed the death of": what it rejects or confirms is a noun group.
    Nominal,
}

impl Cues {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Cues {
        let mut cues = Cues::default();
        for entry in entries.iter().filter(|e| e.kind == "cue") {
            entry.refuse_unknown(
                &["shape", "verb", "irregular", "words", "stance", "channel", "relays", "accept", "reject"],
                errors,
            );
            match shape(entry) {
                Ok(shape) => cues.add(entry, shape, errors),
                Err(why) => errors.push(entry.error(why)),
            }
        }
        cues
    }

    /// The longest cue that begins at a word; how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, &Cue)> {
        self.phrases.longest(start, word)
    }

    fn add(&mut self, entry: &Entry, shape: CueShape, errors: &mut LexiconErrors) {
        let stated = |key: &str| {
            entry.one(key).map(|text| (text.to_string(), entry.fields.iter().find(|f| f.key == key)))
        };
        let stance = stated("stance").and_then(|(text, field)| parse(entry, field, &text, errors));
        let channel = stated("channel").and_then(|(text, field)| parse(entry, field, &text, errors));
        let cue = |gerund| Cue {
            rule: rule_ref(entry),
            shape,
            stance,
            channel: channel.unwrap_or(Channel::Unspecified),
            gerund,
            relays: entry.one("relays").is_some(),
        };
        for words in entry.all("words") {
            self.phrases.add(words, cue(false));
        }
        for verb in entry.all("verb") {
            let (head, rest) = verb.split_once(' ').unwrap_or((verb, ""));
            self.add_verb(&regular(head), rest, &cue);
        }
        for forms in entry.all("irregular") {
            match irregular(forms) {
                Some(forms) => self.add_verb(&forms, "", &cue),
                None => errors.push(entry.error("five forms: \"say says said said saying\"")),
            }
        }
    }

    fn add_verb(&mut self, forms: &crate::inflect::Forms, rest: &str, cue: &impl Fn(bool) -> Cue) {
        for form in [&forms.base, &forms.third, &forms.past, &forms.participle] {
            self.phrases.add(&format!("{form} {rest}"), cue(false));
        }
        self.phrases.add(&format!("{} {rest}", forms.gerund), cue(true));
    }
}

fn parse<T: std::str::FromStr<Err = String>>(
    entry: &Entry,
    field: Option<&crate::Field>,
    text: &str,
    errors: &mut LexiconErrors,
) -> Option<T> {
    let report = |why: String| match field {
        Some(field) => errors.push(entry.error_at(field, why)),
        None => errors.push(entry.error(why)),
    };
    text.parse().map_err(report).ok()
}

fn shape(entry: &Entry) -> Result<CueShape, String> {
    match entry.one("shape") {
        Some("verb") => Ok(CueShape::Verb),
        Some("told") => Ok(CueShape::Told),
        Some("before-source") => Ok(CueShape::BeforeSource),
        Some("nominal") => Ok(CueShape::Nominal),
        _ => Err("shape verb, told, before-source or nominal".into()),
    }
}
