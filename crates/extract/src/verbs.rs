//! Stage 2: verb groups: voice, negation, how firm; and where a verb's subject and object stand.

use crate::groups::{Group, GroupClass, Groups};
use crate::names::Names;
use crate::pos::Pos;
use crate::tokens::TokenKind;
use rashomon_lexicon::VerbForm;
use rashomon_model::Modality;
use std::ops::Range;

/// How a verb is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerbUse {
    /// First token of the verb group: the auxiliary, if any.
    pub start: usize,
    /// The verb's own token.
    pub verb: usize,
    /// Who is its grammatical subject.
    pub voice: Voice,
    /// "did not", "never".
    pub negated: bool,
    /// "may have", "feared".
    pub modality: Modality,
    /// A plan, a threat, a condition: nothing that happened.
    pub unreal: bool,
}

/// Who is a verb's grammatical subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The one who acts: "rebels killed five".
    Active,
    /// The one struck: "five were killed".
    Passive,
    /// The one struck, without auxiliary: "five killed in raid".
    Reduced,
}

/// Reads verbs within one sentence.
pub struct Clause<'c> {
    /// The report's names.
    pub names: &'c Names<'c>,
    /// Its groups.
    pub groups: &'c Groups,
    /// The sentence's tokens.
    pub range: Range<usize>,
}

impl Clause<'_> {
    /// How the verb at a token is used; nothing where the word is no verb here.
    pub fn verb_use(&self, verb: usize, form: VerbForm) -> Option<VerbUse> {
        let gerund_with_object = form == VerbForm::Gerund && self.groups.starting(verb + 1).is_some();
        let has_object = self.object_after(verb).is_some() && self.names.pos(verb) != Pos::Noun;
        if self.is_within_noun(verb) && !has_object && !gerund_with_object {
            return None;
        }
        let chain = self.auxiliaries(verb);
        let after_preposition = verb > self.range.start
            && chain.start == verb
            && matches!(
                self.names.lower(verb - 1),
                "into" | "in" | "of" | "from" | "on" | "to" | "near" | "with" | "the" | "a" | "an"
            );
        if after_preposition && matches!(form, VerbForm::PastOrParticiple | VerbForm::Participle) {
            return None;
        }
        let participle = matches!(form, VerbForm::PastOrParticiple | VerbForm::Participle);
        let voice = match form {
            _ if participle && chain.passive => Voice::Passive,
            VerbForm::Participle if !chain.perfect => Voice::Reduced,
            VerbForm::PastOrParticiple if !chain.perfect && self.is_reduced(verb) => Voice::Reduced,
            _ => Voice::Active,
        };
        let infinitive = form == VerbForm::Base
            && !chain.modal
            && chain.to
            && !self.follows(chain.start, &["managed", "able", "went", "helped"]);
        Some(VerbUse {
            start: chain.start,
            verb,
            voice,
            negated: chain.negated,
            modality: if chain.possible { Modality::Possible } else { self.hedge(chain.start) },
            unreal: infinitive
                || chain.unreal
                || self.is_conditional(chain.start)
                || self.is_planned(chain.start),
        })
    }

    /// Where the verb group of a word begins: its first auxiliary.
    pub fn verb_start(&self, verb: usize) -> usize {
        self.auxiliaries(verb).start
    }

    /// The groups that stand as the verb's object, coordination included.
    pub fn objects(&self, verb: usize) -> Vec<usize> {
        self.object_after(verb).map(|first| self.coordinated(first)).unwrap_or_default()
    }

    /// The group right behind a verb: adverbs, particles, quotes and a second verb ("killed and wounded five") may stand between.
    pub fn object_after(&self, verb: usize) -> Option<usize> {
        let mut at = verb + 1;
        for _ in 0..6 {
            if at >= self.range.end {
                return None;
            }
            if let Some(group) = self.groups.starting(at) {
                let group_is_it = self.groups.all[group].class != GroupClass::Pronoun
                    || matches!(self.names.lower(at), "them" | "him" | "her" | "it");
                return Some(group).filter(|_| group_is_it);
            }
            let skips = matches!(self.names.pos(at), Pos::Adverb | Pos::Particle)
                || self.names.tokens.all[at].kind == TokenKind::Quote
                || matches!(self.names.lower(at), "down" | "dead" | "off" | "up" | "back" | "over" | ":");
            let second_verb = matches!(self.names.lower(at), "and" | "or")
                && is_verb(self.names.pos(at + 1))
                && self.groups.at(at + 1).is_none();
            if second_verb {
                at += 2;
            } else if skips {
                at += 1;
            } else {
                return None;
            }
        }
        None
    }

    /// The subject's groups, nearest candidates first, each with its coordination in text order.
    /// Groups behind prepositions and within relative clauses are passed over.
    pub fn subjects(&self, verb_start: usize) -> Vec<Vec<usize>> {
        let mut found = Vec::new();
        let mut at = verb_start;
        for _ in 0..8 {
            let Some(group) = self.group_before(at) else { break };
            let chain_start = self.chain_start(group);
            let before = self.all(chain_start).tokens.start.checked_sub(1);
            let governed = before.is_some_and(|b| b >= self.range.start && self.governs(b));
            let list = self.coordinated_before(chain_start);
            let list_start = list.first().map_or(at, |g| self.all(*g).tokens.start);
            let list_governed = list_start > self.range.start && self.governs(list_start - 1);
            if !governed && !list_governed {
                found.push(list);
            }
            at = list_start;
            if !governed && !list_governed && !self.in_relative_clause(at) && found.len() > 2 {
                break;
            }
        }
        found
    }

    /// The agent behind "by".
    pub fn agent(&self, verb: usize) -> Option<usize> {
        let limit = (verb + 12).min(self.range.end);
        let by = (verb + 1..limit)
            .take_while(|t| !matches!(self.names.lower(*t), "." | ";" | "while" | "but"))
            .find(|t| self.names.lower(*t) == "by")?;
        self.groups.starting(by + 1)
    }

    /// A list: "five soldiers, two policemen and a farmer". The last item drops out where it opens a clause of its own.
    pub fn coordinated(&self, first: usize) -> Vec<usize> {
        let mut list = vec![first];
        let mut end = self.groups.extent(first).end;
        for _ in 0..12 {
            let mut at = end;
            while at < self.range.end
                && (matches!(
                    self.names.lower(at),
                    "," | "and" | "as" | "well" | "plus" | "&" | ";" | "along"
                ) && at < end + 4)
            {
                at += 1;
            }
            if at == end {
                break;
            }
            let Some(next) = self.groups.starting(at) else { break };
            let extent = self.groups.extent(next);
            if self.begins_clause(extent.end)
                || !self.alike(first, next)
                || self.all(next).class == GroupClass::Pronoun
            {
                break;
            }
            list.push(next);
            end = extent.end;
        }
        list
    }

    /// Lists that may be struck by what follows: the one that ends right here, then the subjects further left.
    pub fn struck_before(&self, at: usize) -> Vec<Vec<usize>> {
        let adjacent = self.groups.ending(at).map(|g| self.list_ending(g));
        adjacent.into_iter().chain(self.subjects(at)).collect()
    }

    /// The list that ends in this group: "five soldiers and two policemen".
    pub fn list_ending(&self, last: usize) -> Vec<usize> {
        self.coordinated_before(self.chain_start(last))
    }

    fn coordinated_before(&self, last: usize) -> Vec<usize> {
        let mut list = vec![last];
        for _ in 0..12 {
            let start = self.all(list[0]).tokens.start;
            let mut at = start;
            while at > self.range.start
                && (matches!(self.names.lower(at - 1), "," | "and" | "or" | "as" | "well" | "plus" | "&")
                    || self.names.tokens.all[at - 1].kind == TokenKind::Quote)
            {
                at -= 1;
            }
            if at == start {
                break;
            }
            let Some(previous) = self.groups.ending(at) else { break };
            let previous = self.chain_start(previous);
            let counted = self.all(previous).count.is_some() || self.all(list[0]).count.is_none();
            if !counted || !self.alike(previous, list[0]) {
                break;
            }
            list.insert(0, previous);
        }
        list
    }

    /// The group that opens the "of" chain which ends in this one.
    fn chain_start(&self, group: usize) -> usize {
        let mut start = group;
        for _ in 0..3 {
            match start.checked_sub(1) {
                Some(previous)
                    if self.all(previous).of == Some(start) && self.groups.core(previous) != previous =>
                {
                    start = previous
                }
                _ => break,
            }
        }
        start
    }

    fn group_before(&self, at: usize) -> Option<usize> {
        let mut token = at;
        while token > self.range.start {
            token -= 1;
            if let Some(group) = self.groups.at(token) {
                return Some(group);
            }
            if matches!(self.names.lower(token), ";" | ":") {
                return None;
            }
        }
        None
    }

    /// Prepositions and verbs govern the group behind them; so do "including" and "such as".
    fn governs(&self, token: usize) -> bool {
        let lower = self.names.lower(token);
        let preposition = matches!(self.names.pos(token), Pos::Preposition | Pos::To)
            && !matches!(
                lower,
                "that"
                    | "while"
                    | "as"
                    | "because"
                    | "after"
                    | "before"
                    | "when"
                    | "if"
                    | "since"
                    | "although"
                    | "though"
                    | "whereas"
            );
        preposition
            || (is_verb(self.names.pos(token)) && !self.names.marks[token].says && !is_be(lower))
            || matches!(lower, "including" | "include" | "per")
            || (lower == "of")
    }

    fn in_relative_clause(&self, at: usize) -> bool {
        (at.saturating_sub(12).max(self.range.start)..at).any(|t| self.names.pos(t) == Pos::Wh)
    }

    fn alike(&self, one: usize, other: usize) -> bool {
        let (a, b) = (self.all(self.groups.core(one)).class, self.all(self.groups.core(other)).class);
        let people = |c| {
            matches!(
                c,
                GroupClass::People(_)
                    | GroupClass::AnyPeople
                    | GroupClass::Number
                    | GroupClass::Person
                    | GroupClass::Thing
                    | GroupClass::Name
            )
        };
        let things = |c| {
            matches!(
                c,
                GroupClass::Aircraft
                    | GroupClass::Vehicle
                    | GroupClass::Arms
                    | GroupClass::Supplies
                    | GroupClass::Thing
                    | GroupClass::Number
            )
        };
        let ground = |c| matches!(c, GroupClass::Ground | GroupClass::Site(_) | GroupClass::Name);
        (people(a) && people(b)) || (things(a) && things(b)) || (ground(a) && ground(b))
    }

    /// Whether a finite verb follows, so that what stands before is a subject.
    fn begins_clause(&self, at: usize) -> bool {
        let next = (at..(at + 2).min(self.range.end)).find(|t| self.names.pos(*t) != Pos::Adverb);
        next.is_some_and(|t| {
            matches!(self.names.pos(t), Pos::Past | Pos::Present | Pos::Modal | Pos::Participle)
                || is_be(self.names.lower(t))
                || matches!(
                    self.names.lower(t),
                    "injured" | "wounded" | "missing" | "killed" | "captured" | "dead" | "arrested"
                )
        })
    }

    fn is_within_noun(&self, token: usize) -> bool {
        self.groups.at(token).is_some_and(|g| {
            self.all(g).tokens.end > token + 1
                || (self.all(g).head == token
                    && matches!(self.names.pos(token), Pos::Noun | Pos::Nouns | Pos::Proper))
        })
    }

    fn auxiliaries(&self, verb: usize) -> Chain {
        let mut chain = Chain { start: verb, ..Chain::default() };
        let mut at = verb;
        let mut seen_be = false;
        for _ in 0..8 {
            if at == self.range.start {
                break;
            }
            let lower = self.names.lower(at - 1);
            let pos = self.names.pos(at - 1);
            match lower {
                "being" | "been" | "be" | "was" | "were" | "is" | "are" | "'re" | "got" | "get" | "gets"
                | "getting" => (chain.passive, seen_be) = (true, true),
                "wasn't" | "weren't" | "isn't" | "aren't" => (chain.passive, chain.negated) = (true, true),
                "has" | "have" | "had" | "having" => chain.perfect = !chain.passive,
                "not" | "never" | "n't" | "neither" => chain.negated = true,
                "didn't" | "don't" | "doesn't" | "did" | "do" | "does" => {
                    chain.negated |= lower.ends_with("n't")
                }
                "may" | "might" | "could" | "can" => {
                    chain.modal = true;
                    chain.possible = chain.perfect || self.names.lower(at) == "have";
                    chain.unreal = !chain.possible;
                }
                "would" | "will" | "should" | "must" | "shall" | "cannot" | "can't" | "won't" | "'ll" => {
                    (chain.modal, chain.unreal) = (true, true)
                }
                "reportedly" | "possibly" | "allegedly" | "apparently" => {}
                "and" | "or"
                    if at >= 2
                        && at - 1 > self.range.start
                        && is_human_participle(self.names.lower(at - 2))
                        && !seen_be =>
                {
                    at -= 2;
                    continue;
                }
                "to" => chain.to = true,
                "feared" | "believed" | "confirmed" | "reported" | "thought" | "presumed" => {}
                _ if (pos == Pos::Adverb && self.groups.at(at - 1).is_none())
                    || self.names.tokens.all[at - 1].kind == TokenKind::Quote => {}
                _ => break,
            }
            at -= 1;
        }
        chain.start = at;
        chain
    }

    /// Without an auxiliary, a participle: no object behind it, or tagged so with its victims right before it.
    fn is_reduced(&self, verb: usize) -> bool {
        match self.object_after(verb) {
            None => true,
            Some(object) => {
                let people = |g: usize| {
                    matches!(
                        self.all(self.groups.core(g)).class,
                        GroupClass::People(_) | GroupClass::AnyPeople | GroupClass::Number
                    )
                };
                let after_people = self.groups.ending(verb).is_some_and(people);
                // "40 civilians killed 100 injured": the next group has a fate of its own.
                let object_is_next = people(object) && self.begins_clause(self.groups.extent(object).end);
                after_people
                    && (object_is_next || (self.names.pos(verb) == Pos::Participle && !people(object)))
            }
        }
    }

    fn hedge(&self, start: usize) -> Modality {
        match start.checked_sub(1).map(|t| self.names.lower(t)) {
            Some("feared") => Modality::Feared,
            _ if self.names.lower(start) == "feared" => Modality::Feared,
            _ => Modality::Stated,
        }
    }

    fn is_conditional(&self, start: usize) -> bool {
        (start.saturating_sub(10).max(self.range.start)..start)
            .rev()
            .take_while(|t| !matches!(self.names.lower(*t), "," | ";"))
            .any(|t| matches!(self.names.lower(t), "if" | "unless" | "whether"))
    }

    fn is_planned(&self, start: usize) -> bool {
        self.follows(
            start,
            &[
                "threatened",
                "vowed",
                "planned",
                "plotted",
                "plotting",
                "planning",
                "sought",
                "tried",
                "attempted",
                "wanted",
                "intended",
                "threatening",
                "vowing",
                "trying",
            ],
        )
    }

    fn follows(&self, start: usize, words: &[&str]) -> bool {
        (1..=2).any(|back| {
            start
                .checked_sub(back)
                .is_some_and(|t| t >= self.range.start && words.contains(&self.names.lower(t)))
        })
    }

    fn all(&self, group: usize) -> &Group {
        &self.groups.all[group]
    }
}

#[derive(Default)]
struct Chain {
    start: usize,
    passive: bool,
    perfect: bool,
    negated: bool,
    modal: bool,
    possible: bool,
    unreal: bool,
    to: bool,
}

/// Any form of a verb but the modals.
pub fn is_verb(pos: Pos) -> bool {
    matches!(pos, Pos::Base | Pos::Past | Pos::Participle | Pos::Gerund | Pos::Present)
}

fn is_be(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "be" | "been" | "has" | "have" | "had")
}

fn is_human_participle(word: &str) -> bool {
    matches!(
        word,
        "killed"
            | "wounded"
            | "injured"
            | "captured"
            | "kidnapped"
            | "abducted"
            | "shot"
            | "arrested"
            | "beheaded"
            | "tortured"
            | "burned"
            | "burnt"
            | "trapped"
            | "detained"
    )
}
