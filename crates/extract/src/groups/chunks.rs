//! Where a noun group begins and ends, and what its head is.

use super::{Determiner, Group, GroupClass};
use crate::names::Names;
use crate::pos::Pos;
use crate::tokens::TokenKind;
use rashomon_lexicon::{Lexicon, NounClass};
use rashomon_model::{Count, KindBasis};
use std::ops::Range;

/// Cuts one sentence into groups.
pub(super) struct Chunker<'c> {
    pub names: &'c Names<'c>,
    pub lexicon: &'c Lexicon,
    pub end: usize,
}

impl Chunker<'_> {
    /// The group that begins at a token, if any.
    pub fn group_at(&self, start: usize) -> Option<Group> {
        if self.names.marks[start].time.is_some() {
            return None;
        }
        if self.names.pos(start) == Pos::Pronoun {
            return Some(self.plain(start..start + 1, start, GroupClass::Pronoun));
        }
        let (mut at, mut count, determiner) = self.opening(start);
        if count.is_none() {
            at = self.skip_quote(at);
            count = self.count_from(at);
            at = count.as_ref().map_or(at, |(_, tokens)| tokens.end);
        }
        at = self.skip_quote(at);
        let (head, end) = self.nouns_from(at, count.is_some() || at > start);
        match (head, &count) {
            (Some(head), _) => Some(self.classified(start..end, head, count, determiner)),
            (None, Some((_, tokens))) => {
                let end = if matches!(self.names.lower(tokens.end), "more" | "other") {
                    tokens.end + 1
                } else {
                    tokens.end
                };
                let mut group = self.plain(start..end, tokens.end - 1, GroupClass::Number);
                group.count = count;
                group.plural = true;
                Some(group)
            }
            (None, None) => self.adjective_as_noun(start, determiner),
        }
    }

    /// "the wounded", "the dead".
    fn adjective_as_noun(&self, start: usize, determiner: Determiner) -> Option<Group> {
        let noun =
            matches!(self.names.lower(start + 1), "wounded" | "injured" | "dead" | "missing" | "others");
        (determiner == Determiner::Definite && noun && start + 1 < self.end).then(|| Group {
            determiner,
            plural: true,
            ..self.plain(start..start + 2, start + 1, GroupClass::AnyPeople)
        })
    }

    fn opening(&self, start: usize) -> (usize, Option<(Count, Range<usize>)>, Determiner) {
        if let Some(count) = self.count_from(start) {
            let determiner = match self.names.lower(start) {
                "no" => Determiner::None,
                "one" => Determiner::Indefinite,
                _ => Determiner::Bare,
            };
            return (count.1.end, Some(count), determiner);
        }
        let next = start + 1;
        let determiner = match self.names.lower(start) {
            "the" | "this" | "that" | "these" | "those" | "all" | "both" | "such" => Determiner::Definite,
            "a" | "an" | "another" | "one" | "some" => Determiner::Indefinite,
            "no" => Determiner::None,
            _ if self.names.pos(start) == Pos::Possessive => Determiner::Own,
            _ => return (start, None, Determiner::Bare),
        };
        let determines =
            matches!(self.names.pos(start), Pos::Determiner | Pos::Possessive | Pos::Number | Pos::Adjective)
                || (self.names.lower(start) == "both" && self.is_nominal(next));
        if !determines { (start, None, Determiner::Bare) } else { (next, None, determiner) }
    }

    fn count_from(&self, at: usize) -> Option<(Count, Range<usize>)> {
        if at >= self.end {
            return None;
        }
        let count = &self.names.counts[self.names.marks[at].count? as usize];
        (count.tokens.start == at).then(|| (count.count, count.tokens.clone()))
    }

    fn skip_quote(&self, at: usize) -> usize {
        let quote = self.names.tokens.all.get(at).is_some_and(|t| t.kind == TokenKind::Quote);
        if quote && at + 1 < self.end && self.is_nominal(at + 1) { at + 1 } else { at }
    }

    /// Modifiers and nouns from here: the head and the end behind it.
    fn nouns_from(&self, start: usize, opened: bool) -> (Option<usize>, usize) {
        let (mut head, mut end, mut at) = (None, start, start);
        while at < self.end && self.names.marks[at].time.is_none() {
            let fresh_count = at > start && self.count_from(at).is_some() && (head.is_some() || !opened);
            let fate = opened
                && head.is_none()
                && at == start
                && matches!(self.names.lower(at), "missing" | "dead" | "wounded" | "injured" | "killed")
                && !matches!(self.names.pos(at + 1), Pos::Noun | Pos::Nouns);
            let number_after_noun =
                self.names.pos(at) == Pos::Number && head.is_some_and(|h| self.names.pos(h) != Pos::Proper);
            let fate_noun = opened
                && head.is_none()
                && at == start
                && matches!(self.names.lower(at), "prisoner" | "captive" | "hostage");
            let verb_of_saying =
                at > start && matches!(self.names.lower(at), "said" | "says" | "told" | "spoke" | "speaks");
            let owned_dead = at > start
                && self.names.tokens.all[at - 1].kind == TokenKind::Possessive
                && matches!(self.names.lower(at), "dead" | "wounded" | "injured");
            match self.names.pos(at) {
                _ if verb_of_saying || fate_noun && self.is_many(at) => break,
                _ if owned_dead => {
                    head = Some(at);
                    end = at + 1;
                }
                _ if number_after_noun => break,
                _ if fresh_count || fate => break,
                _ if self.is_owner_mark(at) && head.is_some() => {}
                Pos::Noun | Pos::Nouns | Pos::Proper => {
                    let plural_then_name = head.is_some_and(|h| self.names.pos(h) == Pos::Nouns)
                        && self.names.pos(at) == Pos::Nouns
                        && !opened;
                    let after_people = head
                        .is_some_and(|h| h + 1 == at && self.names.pos(h) == Pos::Nouns && self.is_people(h));
                    if (plural_then_name && at != end) || after_people {
                        break;
                    }
                    head = Some(at);
                    end = at + 1;
                }
                Pos::Adjective | Pos::Number if self.nominal_follows(at) => {}
                Pos::Participle | Pos::Gerund
                    if (opened || at > start || self.is_adjectival(at))
                        && self.nominal_follows(at)
                        && !self.is_verb_here(at, start) => {}
                Pos::Adverb
                    if (opened || at > start) && head.is_none() && self.is_modified_by_adverb(at + 1) => {}
                Pos::Mark
                    if self.names.tokens.all[at].kind == TokenKind::Quote
                        && head.is_none()
                        && at > start
                        && self.is_nominal(at + 1) => {}
                Pos::Conjunction
                    if head.is_none()
                        && at > start
                        && self.names.lower(at) == "and"
                        && self.names.pos(at - 1) == Pos::Adjective
                        && self.names.pos(at + 1) == Pos::Adjective => {}
                _ => break,
            }
            at += 1;
        }
        (head, end)
    }

    fn is_people(&self, at: usize) -> bool {
        let longer =
            self.lexicon.nouns.longest(at, |i| self.names.lower(i)).is_some_and(|(length, _)| length > 1);
        !longer
            && self
                .lexicon
                .nouns
                .word(self.names.lower(at))
                .is_some_and(|n| n.plural && matches!(n.class, NounClass::People(_) | NounClass::AnyPeople))
    }

    /// "the mainly Tuareg coalition", "a heavily armed convoy".
    fn is_modified_by_adverb(&self, at: usize) -> bool {
        matches!(self.names.pos(at), Pos::Adjective | Pos::Proper | Pos::Participle)
    }

    /// "took four | prisoner": a number above one stands before.
    fn is_many(&self, at: usize) -> bool {
        let count = at
            .checked_sub(1)
            .and_then(|t| self.names.marks[t].count)
            .map(|c| self.names.counts[c as usize].count);
        count.is_some_and(|count| count.point() != Some(1))
    }

    fn is_owner_mark(&self, at: usize) -> bool {
        self.names.tokens.all[at].kind == TokenKind::Possessive && self.is_nominal(at + 1)
    }

    /// A participle that heads a clause of its own: "rebels captured five soldiers".
    fn is_verb_here(&self, at: usize, start: usize) -> bool {
        let after_noun = at > start
            && matches!(self.names.pos(at - 1), Pos::Nouns | Pos::Proper | Pos::Noun)
            && self.names.tokens.all[at - 1].kind == TokenKind::Word;
        let before_count = self.names.marks.get(at + 1).is_some_and(|m| m.count.is_some());
        before_count || (after_noun && !self.names.lower(at - 1).ends_with("-"))
    }

    fn is_adjectival(&self, at: usize) -> bool {
        matches!(
            self.names.lower(at),
            "armed"
                | "suspected"
                | "masked"
                | "unidentified"
                | "wounded"
                | "injured"
                | "captured"
                | "so-called"
                | "heavily-armed"
                | "displaced"
                | "alleged"
        ) && self.names.marks.get(at + 1).is_none_or(|m| m.count.is_none())
            && matches!(self.names.pos(at + 1), Pos::Noun | Pos::Nouns | Pos::Proper | Pos::Adjective)
    }

    fn nominal_follows(&self, at: usize) -> bool {
        let next = at + 1;
        next < self.end
            && self.names.marks[next].time.is_none()
            && (self.is_nominal(next)
                || (self.names.pos(next) == Pos::Conjunction && self.names.pos(next + 1) == Pos::Adjective))
    }

    fn is_nominal(&self, at: usize) -> bool {
        at < self.end
            && matches!(
                self.names.pos(at),
                Pos::Noun
                    | Pos::Nouns
                    | Pos::Proper
                    | Pos::Adjective
                    | Pos::Participle
                    | Pos::Gerund
                    | Pos::Number
            )
    }

    pub(super) fn plain(&self, tokens: Range<usize>, head: usize, class: GroupClass) -> Group {
        Group {
            head,
            count: None,
            determiner: Determiner::Bare,
            class,
            basis: KindBasis::Default,
            plural: false,
            name: String::new(),
            actor: tokens.clone().find_map(|t| self.names.marks[t].actor).map(|a| a as usize),
            country: tokens.clone().find_map(|t| self.names.marks[t].country),
            of: None,
            sex_age: None,
            tokens,
        }
    }
}
