//! Stage 5, first part: who a group of words names as a speaker.

use crate::groups::{GroupClass, Groups};
use crate::names::Names;
use crate::pos::Pos;
use rashomon_lexicon::{Lexicon, Role};
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
        let group = self.groups.ending(before + 1)?;
        let start = self.leftmost(group, sentence_start);
        if self.groups.at(start).is_some_and(|g| self.is_speaker(g)) {
            return Some(start..before + 1);
        }
        self.over_circumstances(start, sentence_start)
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
            && matches!(
                self.names.pos(start - 1),
                Pos::Past | Pos::Gerund | Pos::Present | Pos::Base | Pos::Preposition
            )
    }

    fn is_clause(&self, at: usize) -> bool {
        matches!(self.names.pos(at), Pos::Past | Pos::Present | Pos::Modal)
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

    /// Describes the speaker at these tokens, and remembers a person whose office is told.
    pub fn describe(&mut self, tokens: Range<usize>) -> Speaker {
        let speaker = self.described(tokens.clone());
        if speaker.kind.is_some() && speaker.refers == Refers::Itself {
            self.remember(&tokens, &speaker);
        }
        speaker
    }

    fn described(&self, tokens: Range<usize>) -> Speaker {
        let head_group = self.groups.at(tokens.start);
        let head = head_group.map_or(tokens.start, |g| self.groups.all[g].head);
        let roles = self.roles_in(tokens.clone());
        let head_role = roles.iter().find(|(range, _)| range.contains(&head)).map(|(_, role)| *role);
        let any_role = roles.iter().map(|(_, role)| *role).find(|role| role.kind.is_some());
        let actor_index = tokens.clone().find_map(|t| self.names.marks[t].actor);
        let actor = actor_index.map(|a| self.names.actors[a as usize].actor);
        let country = tokens
            .clone()
            .find_map(|t| self.names.marks[t].country)
            .or_else(|| actor.and_then(|a| a.country.first().copied()));
        let actor_is_head = actor_index.is_some_and(|a| self.names.actors[a as usize].tokens.contains(&head));
        let victims_head = head_group.map(|g| self.groups.all[g].class);
        let kind = None
            .or(actor.filter(|_| actor_is_head).map(|a| a.kind))
            .or(head_role
                .and_then(|r| r.kind)
                .filter(|_| actor.is_none_or(|a| a.kind == ClaimantKind::Media || !is_general(head_role))))
            .or(actor.map(|a| a.kind))
            .or(any_role.and_then(|r| r.kind))
            .or(match victims_head {
                Some(GroupClass::People(kind)) if head_role.is_none() => speaker_kind(kind),
                _ => None,
            })
            .or(country
                .filter(|_| head_role.is_some() || self.is_state(&tokens, head))
                .map(|_| ClaimantKind::Government))
            .or(self.capital(&tokens, head).map(|_| ClaimantKind::Government))
            .or(head_role.map(|_| self.unplaced(head)));
        let words = self.names.tokens.span(tokens.clone()).of(self.names.tokens.text);
        let country = country.or_else(|| self.capital(&tokens, head));
        let organ = roles.iter().find_map(|(_, r)| r.organ.clone());
        let mut speaker = Speaker {
            name: without_article(words),
            kind,
            actor: actor.map(|a| a.id.clone()),
            organ,
            country,
            speaks_for: actor.filter(|_| !actor_is_head).map(|a| a.name.clone()),
            anonymity: if head_role.is_some_and(|r| r.anonymity == Anonymity::Unnamed)
                || self.is_indefinite(head_group)
            {
                Anonymity::Unnamed
            } else {
                Anonymity::Named
            },
            knowledge: roles
                .iter()
                .map(|(_, r)| r.knowledge)
                .find(|k| *k != KnowledgeBasis::NoneGiven)
                .unwrap_or(KnowledgeBasis::NoneGiven),
            refers: if any_role.is_some_and(|r| r.kind != Some(ClaimantKind::ArmedGroup))
                && head_role.is_none_or(|r| r.kind.is_some())
            {
                Refers::Itself
            } else {
                self.refers(&tokens, head, actor.is_some())
            },
            tokens,
        };
        if speaker.refers == Refers::Person && speaker.kind.is_none() {
            self.recall(head, &mut speaker);
        }
        speaker
    }

    /// "Israel said": a country's name alone speaks for its government.
    fn is_state(&self, tokens: &Range<usize>, head: usize) -> bool {
        tokens.len() <= 3 && self.names.marks[head].country.is_some()
    }

    /// "Kyiv said": so does a capital's.
    fn capital(&self, tokens: &Range<usize>, head: usize) -> Option<CountryCode> {
        let alone = tokens.len() == 1 && self.names.tokens.all[head].capital;
        alone
            .then(|| {
                self.lexicon.countries.of_capital(&rashomon_model::fold_name(self.names.tokens.word(head)))
            })
            .flatten()
    }

    /// "officials" of no named institution speak for a government; "a source", "a spokesman" of nobody are anonymous.
    fn unplaced(&self, head: usize) -> ClaimantKind {
        match self.names.lower(head) {
            "official" | "officials" | "authorities" | "authority" => ClaimantKind::Government,
            "group" | "alliance" | "coalition" | "movement" | "outfit" | "organisation" | "organization" => {
                ClaimantKind::ArmedGroup
            }
            _ => ClaimantKind::Anonymous,
        }
    }

    fn refers(&self, tokens: &Range<usize>, head: usize, has_actor: bool) -> Refers {
        let lower = self.names.lower(head);
        let group = self.groups.at(head).map(|g| &self.groups.all[g]);
        if group.is_some_and(|g| g.class == GroupClass::Pronoun) {
            return Refers::LastSpeaker;
        }
        if has_actor || group.is_none_or(|g| g.tokens.len() > 4) {
            return Refers::Itself;
        }
        let definite =
            matches!(self.names.lower(tokens.start), "the" | "this" | "that" | "its" | "his" | "their");
        match lower {
            "statement" | "communique" | "communiqué" | "source" | "spokesman" | "spokeswoman"
            | "official" | "officer" | "sources"
                if definite =>
            {
                Refers::LastSpeaker
            }
            "group" | "alliance" | "movement" | "organisation" | "organization" | "militia" | "coalition"
            | "outfit" | "jihadists" | "militants" | "rebels" | "insurgents" | "separatists"
                if definite =>
            {
                Refers::LastGroup
            }
            _ if group.is_some_and(|g| matches!(g.class, GroupClass::Name | GroupClass::Person)) => {
                Refers::Person
            }
            _ => Refers::Itself,
        }
    }

    fn is_indefinite(&self, group: Option<usize>) -> bool {
        group.is_some_and(|g| {
            let group = &self.groups.all[g];
            matches!(group.class, GroupClass::People(_) | GroupClass::AnyPeople)
                || group.determiner == crate::groups::Determiner::Indefinite
        })
    }

    fn remember(&mut self, tokens: &Range<usize>, speaker: &Speaker) {
        for token in tokens.clone() {
            let Some(group) = self.groups.at(token).map(|g| &self.groups.all[g]) else { continue };
            let personal = matches!(group.class, GroupClass::Name | GroupClass::Person)
                || self.names.pos(group.head) == Pos::Proper;
            let nameable = self.names.marks[group.head].actor.is_none()
                && self.names.marks[group.head].country.is_none();
            if token == group.head && personal && nameable {
                self.persons.entry(self.names.lower(token).to_string()).or_insert_with(|| speaker.clone());
            }
        }
    }

    fn recall(&self, head: usize, speaker: &mut Speaker) {
        if let Some(known) = self.persons.get(self.names.lower(head)) {
            let (tokens, name) = (speaker.tokens.clone(), speaker.name.clone());
            *speaker = Speaker { tokens, name, refers: Refers::Itself, ..known.clone() };
        }
    }

    /// The first role with a kind in a range of tokens, else the first role.
    pub fn role_in(&self, tokens: Range<usize>) -> Option<&Role> {
        let roles = self.roles_in(tokens);
        roles.iter().find(|(_, r)| r.kind.is_some()).or(roles.first()).map(|(_, r)| *r)
    }

    fn roles_in(&self, tokens: Range<usize>) -> Vec<(Range<usize>, &'s Role)> {
        let mut roles = Vec::new();
        let mut at = tokens.start;
        while at < tokens.end {
            match self.lexicon.roles.longest(at, |i| if i < tokens.end { self.names.lower(i) } else { "" }) {
                Some((length, role)) => {
                    roles.push((at..at + length, role));
                    at += length;
                }
                None => at += 1,
            }
        }
        roles
    }
}

/// Offices that need an institution beside them.
fn is_general(role: Option<&Role>) -> bool {
    role.is_none_or(|r| r.kind.is_none())
}

fn speaker_kind(kind: rashomon_model::VictimsKind) -> Option<ClaimantKind> {
    use rashomon_model::VictimsKind::*;
    Some(match kind {
        Military | ProGovernmentMilitia => ClaimantKind::Military,
        Police => ClaimantKind::Police,
        CommunalMilitia | ArmedGroup | MilitaryCompany => ClaimantKind::ArmedGroup,
        Civilian => ClaimantKind::Civilian,
        Peacekeeper => ClaimantKind::InternationalOrganisation,
        Mixed | Unknown | Materiel | Place => return None,
    })
}

fn without_article(words: &str) -> String {
    let words = words.split([',', '(', '\n']).next().unwrap_or(words);
    let words = words.split(" which ").next().unwrap_or(words);
    let folded: Vec<&str> = words.split_whitespace().collect();
    let rest = match folded.split_first() {
        Some((first, rest))
            if matches!(first.to_lowercase().as_str(), "the" | "a" | "an")
                && !rest.is_empty()
                && first.to_lowercase() == "the" =>
        {
            rest
        }
        _ => &folded[..],
    };
    rest.join(" ")
}
