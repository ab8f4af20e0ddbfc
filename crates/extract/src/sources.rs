//! Stage 5, first part: who a group of words names as a speaker.

mod description;

use crate::groups::{GroupClass, Groups};
use crate::names::Names;
use crate::pos::Pos;
use rashomon_lexicon::Lexicon;
use rashomon_model::{ActorId, Anonymity, ClaimantKind, CountryCode, KnowledgeBasis};
use std::collections::BTreeMap;
use std::ops::Range;

/// A speaker as the words describe them.
#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    /// The words.
    pub tokens: Range<usize>,
    /// As printed, without its article.
    pub name: String,
    /// What kind; none for a pronoun or a name that nothing explains.
    pub kind: Option<ClaimantKind>,
    /// The known actor that speaks or is spoken for.
    pub actor: Option<ActorId>,
    /// The organ of a state, where the words name one: "army".
    pub organ: Option<String>,
    /// The country that the words name.
    pub country: Option<CountryCode>,
    /// The institution or party that a person speaks for.
    pub speaks_for: Option<String>,
    /// Named, described, or nameless on condition.
    pub anonymity: Anonymity,
    /// What their knowledge rests on.
    pub knowledge: KnowledgeBasis,
    /// Whether it is a mere reference to a speaker before: "he", "the group", "the statement".
    pub refers: Refers,
}

impl Speaker {
    /// An armed group without a name is taken for the one that the report names.
    pub fn go_by(&mut self, named: &Speaker) {
        if self.kind == Some(ClaimantKind::ArmedGroup) && self.actor.is_none() {
            self.actor = named.actor.clone();
            self.speaks_for = Some(named.speaks_for.clone().unwrap_or_else(|| named.name.clone()));
        }
    }
}

/// What a speaker's words refer back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refers {
    /// Nothing: they stand for themselves.
    Itself,
    /// The last speaker: "he", "they", "the statement".
    LastSpeaker,
    /// The last armed group: "the group", "the alliance".
    LastGroup,
    /// A person named before.
    Person,
}

/// Reads speakers, and remembers persons by their surnames.
pub struct Sources<'s> {
    names: &'s Names<'s>,
    groups: &'s Groups,
    lexicon: &'s Lexicon,
    persons: BTreeMap<String, Speaker>,
}

impl<'s> Sources<'s> {
    /// Nobody is known yet.
    pub fn new(names: &'s Names<'s>, groups: &'s Groups, lexicon: &'s Lexicon) -> Sources<'s> {
        Sources { names, groups, lexicon, persons: BTreeMap::new() }
    }

    /// Reads every person whose office or institution stands beside the name, so that a bare surname finds them later.
    pub fn meet_persons(&mut self) {
        for group in 0..self.groups.all.len() {
            let own = &self.groups.all[group];
            let personal = matches!(own.class, GroupClass::Name | GroupClass::Person | GroupClass::People(_))
                && self.names.pos(own.head) == Pos::Proper;
            let known =
                self.names.marks[own.head].actor.is_some() || self.names.marks[own.head].country.is_some();
            if personal && !known && own.count.is_none() {
                let introduced = self.introduction(group);
                let speaker = self.described(introduced.clone());
                if speaker.kind.is_some_and(|k| k != ClaimantKind::Anonymous || introduced.len() > 6)
                    && !self.roles_in(introduced.clone()).is_empty()
                {
                    let surname = self.names.lower(self.groups.all[group].head).to_string();
                    self.persons.entry(surname).or_insert(Speaker { refers: Refers::Itself, ..speaker });
                }
            }
        }
    }

    /// A name with the offices before it and behind it, up to the verb: "Brig. Gen. X, director of army information,".
    fn introduction(&self, group: usize) -> Range<usize> {
        let (mut start, mut end) = (self.groups.all[group].tokens.start, self.groups.all[group].tokens.end);
        for _ in 0..4 {
            let Some(link) = start.checked_sub(1).filter(|t| matches!(self.names.lower(*t), "," | ")"))
            else {
                break;
            };
            let opening = if self.names.lower(link) == ")" {
                self.opening_bracket(link, link.saturating_sub(8))
            } else {
                Some(link)
            };
            let Some(previous) = opening.and_then(|o| self.groups.ending(o)) else { break };
            if self.role_in(self.groups.all[previous].tokens.clone()).is_none()
                && self.groups.all[previous].actor.is_none()
                && self.groups.all[previous].tokens.len() > 3
            {
                break;
            }
            start = self.groups.all[previous].tokens.start;
        }
        for _ in 0..5 {
            let link = self.names.lower(end);
            let Some(next) = self.groups.starting(end + 1) else { break };
            let takes = matches!(link, "of" | "for" | "from" | "at" | "with")
                || (link == "," && !self.is_clause(self.groups.all[next].tokens.end))
                || (link == "," && self.names.lower(self.groups.all[next].tokens.end) == ",");
            let in_institution = link == "in" && end > self.groups.all[group].tokens.end;
            if !takes && !in_institution {
                break;
            }
            end = self.groups.all[next].tokens.end;
        }
        start..end
    }

    /// The speaker that begins with this group: what follows behind "of", "for" and commas belongs to them.
    pub fn starting_at(&self, group: usize, limit: usize) -> Range<usize> {
        let start = self.groups.all[group].tokens.start;
        let mut end = self.groups.all[group].tokens.end;
        for _ in 0..5 {
            end = self.past_signature(end);
            let link = self.names.lower(end);
            let next = self.groups.starting(end + 1);
            let Some(next) = next.filter(|g| self.groups.all[*g].tokens.end <= limit) else { break };
            let takes = match link {
                "of" | "for" | "from" | "at" | "in" | "to" | "by" => true,
                "," => {
                    self.role_in(self.groups.all[next].tokens.clone()).is_some()
                        && !self.is_clause(self.groups.all[next].tokens.end)
                }
                "and" => self.is_speaker(next) && self.is_speaker(group),
                _ => false,
            };
            if !takes {
                break;
            }
            end = self.groups.all[next].tokens.end;
        }
        start..end
    }

    /// "a statement signed | by X": stands at "by".
    fn past_signature(&self, end: usize) -> usize {
        let at = if self.names.lower(end) == "," { end + 1 } else { end };
        let signed = matches!(
            self.names.lower(at),
            "signed" | "issued" | "released" | "made" | "published" | "sent" | "posted" | "communicated"
        ) && self.names.lower(at + 1) == "by";
        if signed { at + 1 } else { end }
    }

    /// The speaker before a cue's verb group: its subject, with apposition and what it is "of" or "for".
    pub fn before(&self, verb_start: usize, sentence_start: usize) -> Option<Range<usize>> {
        let mut at = verb_start;
        while at > sentence_start
            && (self.names.pos(at - 1) == Pos::Adverb
                || self.names.marks[at - 1].time.is_some()
                || matches!(self.names.lower(at - 1), "also" | "later"))
        {
            at -= 1;
        }
        let before = at.checked_sub(1).filter(|b| *b >= sentence_start)?;
        if self.names.lower(before) == "," {
            return self.before_apposition(before, sentence_start);
        }
        if self.names.pos(before) == Pos::Wh {
            let end = if before > sentence_start && self.names.lower(before - 1) == "," {
                before - 1
            } else {
                before
            };
            let group = self.groups.ending(end)?;
            return Some(self.leftmost(group, sentence_start)..end);
        }
        let before = if self.names.lower(before) == ")" {
            self.opening_bracket(before, sentence_start)?.checked_sub(1)?
        } else {
            before
        };
        let Some(group) = self.groups.ending(before + 1) else {
            return self.before_relative(before, sentence_start);
        };
        let start = self.leftmost(group, sentence_start);
        if self.groups.at(start).is_some_and(|g| self.is_speaker(g)) {
            return Some(start..before + 1);
        }
        self.over_circumstances(start, sentence_start)
    }

    /// "Officers who asked not to be named | had reported": from the relative clause back to them.
    fn before_relative(&self, end: usize, sentence_start: usize) -> Option<Range<usize>> {
        let from = end.saturating_sub(12).max(sentence_start + 1);
        let near = (from..=end).rev().take_while(|t| self.names.lower(*t) != ",");
        let relative = near.into_iter().find(|t| self.names.pos(*t) == Pos::Wh)?;
        let group = self.groups.ending(relative).filter(|g| self.is_speaker(*g))?;
        Some(self.leftmost(group, sentence_start)..relative)
    }

    /// "officers of the army on condition of anonymity said": the subject stands before what prepositions govern.
    fn over_circumstances(&self, start: usize, sentence_start: usize) -> Option<Range<usize>> {
        let mut start = start;
        for _ in 0..6 {
            let preposition = start
                .checked_sub(1)
                .filter(|t| *t > sentence_start && self.names.pos(*t) == Pos::Preposition)?;
            let group = self.groups.ending(preposition)?;
            let left = self.leftmost(group, sentence_start);
            if self.groups.at(left).is_some_and(|g| self.is_speaker(g)) {
                return Some(left..preposition);
            }
            start = left;
        }
        None
    }

    /// "Mohamed X, spokesman for the alliance, said".
    fn before_apposition(&self, comma: usize, sentence_start: usize) -> Option<Range<usize>> {
        let from = comma.saturating_sub(30).max(sentence_start);
        let speaker_at =
            |t: usize| self.ending_outside_brackets(t, sentence_start).filter(|g| self.is_speaker(*g));
        let group = (from..comma).rev().filter(|t| self.names.lower(*t) == ",").find_map(speaker_at)?;
        Some(self.leftmost(group, sentence_start)..comma)
    }

    /// The group that ends before a token, a bracketed acronym left out: "the Coordination (CMA) |,".
    fn ending_outside_brackets(&self, at: usize, sentence_start: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        let end =
            if self.names.lower(before) == ")" { self.opening_bracket(before, sentence_start)? } else { at };
        self.groups.ending(end)
    }

    fn opening_bracket(&self, closing: usize, start: usize) -> Option<usize> {
        (start.max(closing.saturating_sub(8))..closing).rev().find(|t| self.names.lower(*t) == "(")
    }

    /// Where the words of a source begin that end in this group: over "of", "for", "and", and a name before a bare office.
    fn leftmost(&self, group: usize, sentence_start: usize) -> usize {
        let mut start = self.groups.all[group].tokens.start;
        for _ in 0..5 {
            let Some(link) = start.checked_sub(1).filter(|t| *t > sentence_start) else { break };
            let Some(previous) = self.groups.ending(link) else { break };
            let takes = match self.names.lower(link) {
                "of" | "for" | "from" | "at" | "with" => true,
                "in" => self.is_speaker(previous),
                "and" => {
                    let first = self.over_prepositions(previous, sentence_start);
                    if self.is_speaker(first) && !self.is_object(first, sentence_start) {
                        start = self.groups.all[first].tokens.start;
                    }
                    break;
                }
                "," => {
                    let bare_office = self
                        .role_in(
                            self.groups
                                .at(start)
                                .map_or(start..start + 1, |g| self.groups.all[g].tokens.clone()),
                        )
                        .is_some()
                        && self.names.lower(start) != "the";
                    let named =
                        matches!(self.groups.all[previous].class, GroupClass::Name | GroupClass::Person)
                            && self.groups.all[previous].count.is_none();
                    bare_office && named && self.names.marks[self.groups.all[previous].head].country.is_none()
                }
                _ => false,
            };
            if !takes {
                break;
            }
            start = self.groups.all[previous].tokens.start;
        }
        start
    }

    /// "a councillor in Kidal": from the place back to the councillor.
    fn over_prepositions(&self, group: usize, sentence_start: usize) -> usize {
        let start = self.groups.all[group].tokens.start;
        let preposition = start.checked_sub(1).filter(|t| {
            *t > sentence_start && matches!(self.names.lower(*t), "in" | "of" | "at" | "from" | "for")
        });
        preposition.and_then(|t| self.groups.ending(t)).unwrap_or(group)
    }

    fn is_object(&self, group: usize, sentence_start: usize) -> bool {
        let start = self.groups.all[group].tokens.start;
        start > sentence_start
            && self.names.lower(start - 1) != "by"
            && matches!(
                self.names.pos(start - 1),
                Pos::Past | Pos::Gerund | Pos::Present | Pos::Base | Pos::Preposition
            )
    }

    fn is_clause(&self, at: usize) -> bool {
        matches!(self.names.pos(at), Pos::Past | Pos::Present | Pos::Modal)
    }

    /// Whether it is the head that speaks: "the army", not "the army's losses".
    pub fn speaks_by_head(&self, group: usize) -> bool {
        let own = &self.groups.all[group];
        let thing = matches!(
            own.class,
            GroupClass::Thing | GroupClass::Event(_) | GroupClass::Ground | GroupClass::Site(_)
        );
        !thing || self.roles_in(own.tokens.clone()).iter().any(|(role, _)| role.contains(&own.head))
    }

    /// Whether a group can speak at all.
    pub fn is_speaker(&self, group: usize) -> bool {
        let own = &self.groups.all[group];
        match own.class {
            GroupClass::Pronoun | GroupClass::Person => true,
            GroupClass::Name => own.count.is_none(),
            GroupClass::People(_) | GroupClass::AnyPeople => {
                own.count.is_none() || self.role_in(own.tokens.clone()).is_some()
            }
            _ => own.actor.is_some() || self.role_in(own.tokens.clone()).is_some(),
        }
    }
}
