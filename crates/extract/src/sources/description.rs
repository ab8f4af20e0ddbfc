//! What the words of a source say of the speaker: kind, institution, country, and what they refer back to.

use super::{Refers, Sources, Speaker};
use crate::groups::{Determiner, GroupClass};
use crate::pos::Pos;
use rashomon_lexicon::Role;
use rashomon_model::{Anonymity, ClaimantKind, CountryCode, KnowledgeBasis};
use std::ops::Range;

impl<'s> Sources<'s> {
    /// Describes the speaker at these tokens, and remembers a person whose office is told.
    pub fn describe(&mut self, tokens: Range<usize>) -> Speaker {
        let speaker = self.described(tokens.clone());
        if speaker.kind.is_some() && speaker.refers == Refers::Itself {
            self.remember(&tokens, &speaker);
        }
        speaker
    }

    pub(super) fn described(&self, tokens: Range<usize>) -> Speaker {
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
                || matches!(
                    self.names.lower(head),
                    "source" | "sources" | "official" | "officials" | "officer" | "officers"
                ) {
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
            let document = matches!(
                self.names.lower(group.head),
                "report" | "statement" | "communique" | "communiqué" | "bulletin"
            );
            // "soldiers said", "a colonel said"; not "troops" with an article of their own, nor "an army report".
            let definite = matches!(group.determiner, Determiner::Definite | Determiner::Own);
            let people = matches!(group.class, GroupClass::People(_) | GroupClass::AnyPeople) && !definite;
            let institution =
                self.role_in(group.tokens.clone()).is_some_and(|role| role.organ.is_some()) && !group.plural;
            !document && !institution && (people || group.determiner == Determiner::Indefinite)
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

    pub(super) fn recall(&self, head: usize, speaker: &mut Speaker) {
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

    pub(super) fn roles_in(&self, tokens: Range<usize>) -> Vec<(Range<usize>, &'s Role)> {
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
