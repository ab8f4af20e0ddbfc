use crate::inflect::{Forms, irregular, regular};
use crate::{Entry, LexiconErrors, rule_ref};
use rashomon_model::{Effect, Modality, RuleRef, Stance};
use rustc_hash::FxHashMap;

/// Verb frames and idioms of all effects, found by their words.
#[derive(Debug, Default)]
pub struct Effects {
    /// All frames; [`Effects::frames_of`] points into them.
    pub frames: Vec<Frame>,
    /// All idioms.
    pub idioms: Vec<Idiom>,
    frame_words: FxHashMap<String, Vec<(usize, VerbForm)>>,
    idiom_words: FxHashMap<String, Vec<usize>>,
}

/// What a verb, an adjective or a noun says of those who stand around it.
#[derive(Debug)]
pub struct Frame {
    /// Where it stands.
    pub rule: RuleRef,
    /// What happened.
    pub effect: Effect,
    /// Which argument of the active form is struck.
    pub victims: Argument,
    /// What the struck must be, for the frame to speak of this effect.
    pub guard: Guard,
    /// In which voices the frame holds: "the army lost a town", never "the town got lost".
    pub voices: Voices,
    /// Words that must follow the verb, at once or after its object: "down" in "shot a drone down".
    pub particle: Vec<String>,
    /// How firm the words are by themselves: "feared".
    pub modality: Modality,
}

/// The voices in which a frame holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voices {
    /// Active, passive and reduced.
    All,
    /// Active only.
    Active,
}

/// An argument of a verb's active form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// Before the verb: "five soldiers died".
    Subject,
    /// After it: "the blast killed five soldiers".
    Object,
}

/// What the struck must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// People, or a bare number that may stand for people.
    People,
    /// Those who fight, or a state's agents.
    Combatants,
    /// Aircraft.
    Aircraft,
    /// Vehicles, armour, boats.
    Vehicles,
    /// Arms and materiel.
    Arms,
    /// A town, a camp, ground.
    Ground,
    /// Anything.
    Anything,
}

/// The form in which a frame's word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerbForm {
    /// "kill"
    Base,
    /// "kills"
    Third,
    /// "shot", "slew"
    Past,
    /// "shot", "slain"
    Participle,
    /// "killed": past or participle
    PastOrParticiple,
    /// "killing"
    Gerund,
    /// "dead"
    Adjective,
    /// "death", "abductions"
    Noun,
}

/// A pattern of words and slots with a meaning of its own.
#[derive(Debug)]
pub struct Idiom {
    /// Where it stands.
    pub rule: RuleRef,
    /// What happened.
    pub effect: Effect,
    /// What must stand, in order.
    pub pattern: Vec<Element>,
    /// What the struck must be.
    pub guard: Guard,
    /// Whether the struck are the pattern's subject rather than one of its slots.
    pub victims: Option<Argument>,
    /// Who speaks, where the idiom itself tells.
    pub claimant: IdiomClaimant,
    /// Who acted, where the idiom itself tells.
    pub actor: IdiomClaimant,
    /// The stance, where the idiom itself tells.
    pub stance: Option<Stance>,
    /// How firm the words are by themselves.
    pub modality: Modality,
}

/// Where an idiom finds a speaker or an actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdiomClaimant {
    /// Not told: the speaker of the sentence; no actor.
    Untold,
    /// The subject of the pattern's first word.
    Subject,
    /// The `{group}` slot.
    Group,
    /// The subject, which must be the speaker: "it", "its fighters".
    Own,
}

/// One element of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// One of these words.
    Word(Vec<String>),
    /// May be missing.
    Optional(Vec<Element>),
    /// Up to four words, no full stop or semicolon.
    Gap,
    /// A group of those struck.
    Victims,
    /// A count alone.
    Count,
    /// Any noun group.
    Group,
}

impl Effects {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Effects {
        let mut effects = Effects::default();
        let mut current: Option<(String, Effect)> = None;
        for entry in entries {
            match entry.kind.as_str() {
                "effect" => match entry.id.parse() {
                    Ok(effect) => current = Some((entry.file.clone(), effect)),
                    Err(why) => errors.push(entry.error(why)),
                },
                "frame" | "idiom" => {
                    let Some(effect) =
                        current.as_ref().filter(|(file, _)| *file == entry.file).map(|(_, e)| *e)
                    else {
                        errors.push(entry.error("\"effect NAME\" at the margin above the file's first rule"));
                        continue;
                    };
                    if entry.kind == "frame" {
                        effects.add_frame(entry, effect, errors)
                    } else {
                        effects.add_idiom(entry, effect, errors)
                    }
                }
                _ => {}
            }
        }
        effects
    }

    /// The frames that a lower-case word may belong to, and in which form.
    pub fn frames_of(&self, word: &str) -> &[(usize, VerbForm)] {
        self.frame_words.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether a lower-case word can begin a rule: what the quick scan looks for.
    pub fn is_trigger(&self, word: &str) -> bool {
        self.frame_words.contains_key(word) || self.idiom_words.contains_key(word)
    }

    /// The idioms whose anchor a lower-case word may be.
    pub fn idioms_at(&self, word: &str) -> &[usize] {
        self.idiom_words.get(word).map_or(&[], Vec::as_slice)
    }

    fn add_frame(&mut self, entry: &Entry, effect: Effect, errors: &mut LexiconErrors) {
        entry.refuse_unknown(
            &[
                "verb",
                "irregular",
                "adjective",
                "noun",
                "victims",
                "guard",
                "voice",
                "particle",
                "modality",
                "accept",
                "reject",
            ],
            errors,
        );
        let index = self.frames.len();
        let forms = entry.all("verb").map(regular).collect::<Vec<_>>();
        let stated = entry.all("irregular").filter_map(irregular);
        for forms in forms.into_iter().chain(stated) {
            self.add_forms(index, &forms);
        }
        for (key, form) in [("adjective", VerbForm::Adjective), ("noun", VerbForm::Noun)] {
            for word in entry.all(key) {
                self.frame_words.entry(word.to_lowercase()).or_default().push((index, form));
            }
        }
        if !["verb", "irregular", "adjective", "noun"].iter().any(|key| entry.one(key).is_some()) {
            errors.push(entry.error("a verb, irregular, adjective or noun field"));
        }
        self.frames.push(Frame {
            rule: rule_ref(entry),
            effect,
            victims: argument(entry, errors).unwrap_or(Argument::Object),
            guard: guard(entry, effect, errors),
            voices: if entry.one("voice") == Some("active") { Voices::Active } else { Voices::All },
            particle: entry.all("particle").map(str::to_lowercase).collect(),
            modality: modality(entry, errors),
        });
    }

    fn add_forms(&mut self, frame: usize, forms: &Forms) {
        let mut add =
            |word: &str, form| self.frame_words.entry(word.to_string()).or_default().push((frame, form));
        add(&forms.base, VerbForm::Base);
        add(&forms.third, VerbForm::Third);
        add(&forms.gerund, VerbForm::Gerund);
        if forms.past == forms.participle {
            add(&forms.past, VerbForm::PastOrParticiple);
        } else {
            add(&forms.past, VerbForm::Past);
            add(&forms.participle, VerbForm::Participle);
        }
    }

    fn add_idiom(&mut self, entry: &Entry, effect: Effect, errors: &mut LexiconErrors) {
        entry.refuse_unknown(
            &["pattern", "victims", "guard", "claimant", "actor", "stance", "modality", "accept", "reject"],
            errors,
        );
        let shared = |pattern| Idiom {
            rule: rule_ref(entry),
            effect,
            pattern,
            guard: guard(entry, effect, &mut LexiconErrors::default()),
            victims: argument(entry, &mut LexiconErrors::default()),
            claimant: place_of(entry, "claimant"),
            actor: place_of(entry, "actor"),
            stance: entry.one("stance").and_then(|s| s.parse().ok()),
            modality: modality(entry, &mut LexiconErrors::default()),
        };
        guard(entry, effect, errors);
        argument(entry, errors);
        modality(entry, errors);
        if entry.one("pattern").is_none() {
            errors.push(entry.error("a pattern field"));
        }
        for pattern in entry.all("pattern") {
            match parse_pattern(pattern) {
                Ok(elements) => {
                    let Some(Element::Word(words)) = elements.iter().find(|e| matches!(e, Element::Word(_)))
                    else {
                        errors.push(entry.error("a pattern with at least one word that must stand"));
                        continue;
                    };
                    for word in words {
                        self.idiom_words.entry(word.clone()).or_default().push(self.idioms.len());
                    }
                    self.idioms.push(shared(elements));
                }
                Err(why) => errors.push(entry.error(why)),
            }
        }
    }
}

fn argument(entry: &Entry, errors: &mut LexiconErrors) -> Option<Argument> {
    match entry.one("victims") {
        None => None,
        Some("subject") => Some(Argument::Subject),
        Some("object") => Some(Argument::Object),
        Some(other) => {
            errors.push(entry.error(format!("victims subject or victims object, not \"{other}\"")));
            None
        }
    }
}

fn guard(entry: &Entry, effect: Effect, errors: &mut LexiconErrors) -> Guard {
    match entry.one("guard") {
        None => default_guard(effect),
        Some("people") => Guard::People,
        Some("combatants") => Guard::Combatants,
        Some("aircraft") => Guard::Aircraft,
        Some("vehicles") => Guard::Vehicles,
        Some("arms") => Guard::Arms,
        Some("ground") => Guard::Ground,
        Some("anything") => Guard::Anything,
        Some(other) => {
            errors.push(entry.error(format!(
                "guard people, combatants, aircraft, vehicles, arms, ground or anything, not \"{other}\""
            )));
            Guard::Anything
        }
    }
}

fn default_guard(effect: Effect) -> Guard {
    match effect {
        Effect::AircraftLost => Guard::Aircraft,
        Effect::VehiclesDestroyed => Guard::Vehicles,
        Effect::EquipmentSeized => Guard::Arms,
        Effect::PlaceTaken | Effect::PlaceLost => Guard::Ground,
        Effect::Responsibility => Guard::Anything,
        _ => Guard::People,
    }
}

fn modality(entry: &Entry, errors: &mut LexiconErrors) -> Modality {
    let stated = entry.one("modality").map(str::parse).transpose();
    stated.map_err(|why: String| errors.push(entry.error(why))).ok().flatten().unwrap_or(Modality::Stated)
}

fn place_of(entry: &Entry, key: &str) -> IdiomClaimant {
    match entry.one(key) {
        Some("subject") => IdiomClaimant::Subject,
        Some("group") => IdiomClaimant::Group,
        Some("own") => IdiomClaimant::Own,
        _ => IdiomClaimant::Untold,
    }
}

/// `leave* {victims} dead`, `claim* [~] (responsibility|credit) for`: words, `word*` for a verb's forms, `(a|b)`, `[…]`, `~`, slots.
fn parse_pattern(pattern: &str) -> Result<Vec<Element>, String> {
    let spaced = pattern.replace('[', " [ ").replace(']', " ] ");
    let mut stack: Vec<Vec<Element>> = vec![Vec::new()];
    for word in spaced.split_whitespace() {
        let element = match word {
            "[" => {
                stack.push(Vec::new());
                continue;
            }
            "]" if stack.len() > 1 => Element::Optional(stack.pop().unwrap_or_default()),
            "]" => return Err(format!("[ before ] in \"{pattern}\"")),
            "~" => Element::Gap,
            "{victims}" => Element::Victims,
            "{count}" => Element::Count,
            "{group}" => Element::Group,
            slot if slot.starts_with('{') => {
                return Err(format!("{{victims}}, {{count}} or {{group}}, not {slot}"));
            }
            word => Element::Word(alternatives(word)),
        };
        if let Some(list) = stack.last_mut() {
            list.push(element);
        }
    }
    match stack.pop() {
        Some(list) if stack.is_empty() && !list.is_empty() => Ok(list),
        _ => Err(format!("] after [ in \"{pattern}\"")),
    }
}

fn alternatives(word: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in word.trim_start_matches('(').trim_end_matches(')').split('|') {
        match part.strip_suffix('*') {
            None => words.push(part.to_lowercase()),
            Some("be") => words
                .extend(["be", "is", "are", "was", "were", "been", "being", "'re", "'s"].map(String::from)),
            Some(lemma) => {
                let forms = common_irregular(lemma).unwrap_or_else(|| regular(lemma));
                words.extend([forms.base, forms.third, forms.past, forms.participle, forms.gerund]);
            }
        }
    }
    words.sort();
    words.dedup();
    words
}

/// Verbs that patterns often use and that are not regular.
fn common_irregular(lemma: &str) -> Option<Forms> {
    let stated = match lemma {
        "leave" => "leave leaves left left leaving",
        "withdraw" => "withdraw withdraws withdrew withdrawn withdrawing",
        "retake" => "retake retakes retook retaken retaking",
        "take" => "take takes took taken taking",
        "lose" => "lose loses lost lost losing",
        "rise" => "rise rises rose risen rising",
        "have" => "have has had had having",
        "find" => "find finds found found finding",
        "fall" => "fall falls fell fallen falling",
        "hold" => "hold holds held held holding",
        "blow" => "blow blows blew blown blowing",
        "shoot" => "shoot shoots shot shot shooting",
        "bring" => "bring brings brought brought bringing",
        "put" => "put puts put put putting",
        "say" => "say says said said saying",
        "bear" => "bear bears bore borne bearing",
        "make" => "make makes made made making",
        "come" => "come comes came come coming",
        "go" => "go goes went gone going",
        "meet" => "meet meets met met meeting",
        "give" => "give gives gave given giving",
        "become" => "become becomes became become becoming",
        "flee" => "flee flees fled fled fleeing",
        "set" => "set sets set set setting",
        "hit" => "hit hits hit hit hitting",
        "admit" => "admit admits admitted admitted admitting",
        "get" => "get gets got got getting",
        "see" => "see sees saw seen seeing",
        "do" => "do does did done doing",
        "overrun" => "overrun overruns overran overrun overrunning",
        "pull" => "pull pulls pulled pulled pulling",
        "suffer" => "suffer suffers suffered suffered suffering",
        "cost" => "cost costs cost cost costing",
        "slit" => "slit slits slit slit slitting",
        "hack" => "hack hacks hacked hacked hacking",
        _ => return None,
    };
    irregular(stated)
}

#[cfg(test)]
mod tests {
    use super::{Element, parse_pattern};

    #[test]
    fn patterns_parse_to_elements() {
        let pattern = parse_pattern("leave* [~] {victims} (dead|lifeless)").expect("well-formed");
        assert!(matches!(&pattern[0], Element::Word(forms) if forms.contains(&"left".to_string())));
        assert_eq!(pattern[1], Element::Optional(vec![Element::Gap]));
        assert_eq!(pattern[2], Element::Victims);
        assert!(parse_pattern("leave* [~ dead").is_err());
        assert!(parse_pattern("{people} dead").is_err());
    }
}
