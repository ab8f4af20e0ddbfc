//! Holds the lexicon's forms against tokens.

use crate::tokens::{TokenKind, Tokens};
use rashomon_lexicon::{PartOfDay, TimeAtom, TimeElement, TimeSlot, TimeUnit, TimeWords};
use rashomon_model::Weekday;

/// The tokens that may be looked at, and the words to understand them by.
pub(super) struct Sight<'s, 't> {
    pub tokens: &'s Tokens<'t>,
    pub words: &'s TimeWords,
    /// First token.
    pub start: usize,
    /// After the last token.
    pub end: usize,
}

/// What the slots of a form took, in order of the words; a form names at most two of each.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Taken {
    pub weekdays: Pair<Weekday>,
    pub months: Pair<i8>,
    pub days: Pair<i8>,
    pub years: Pair<i16>,
    pub number: Option<u16>,
    pub unit: Option<TimeUnit>,
    pub part: Option<PartOfDay>,
    pub ambiguous: bool,
}

/// Up to two values in order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair<T>(pub Option<T>, pub Option<T>);

impl<T> Default for Pair<T> {
    fn default() -> Self {
        Pair(None, None)
    }
}

impl<T> Pair<T> {
    pub fn push(&mut self, value: T) {
        if self.0.is_none() {
            self.0 = Some(value);
        } else {
            self.1 = Some(value);
        }
    }
}

impl Sight<'_, '_> {
    /// Matches elements from a token on: the token after the last one taken, and what the slots took.
    /// What may be missing is taken if the rest still matches; each branch is finite, for no element repeats.
    pub fn matches(&self, elements: &[TimeElement], at: usize, taken: Taken) -> Option<(usize, Taken)> {
        let Some((first, rest)) = elements.split_first() else { return Some((at, taken)) };
        match first {
            TimeElement::Optional(inner) => self
                .matches(inner, at, taken)
                .and_then(|(next, taken)| self.matches(rest, next, taken))
                .or_else(|| self.matches(rest, at, taken)),
            TimeElement::One(atoms) => atoms.iter().find_map(|atom| {
                let (next, taken) = self.atom(atom, at, taken)?;
                self.matches(rest, next, taken)
            }),
        }
    }

    fn atom(&self, atom: &TimeAtom, at: usize, mut taken: Taken) -> Option<(usize, Taken)> {
        match atom {
            TimeAtom::Slot(TimeSlot::End) => self.ends_or_goes_on(at).then_some((at, taken)),
            _ if at >= self.end => None,
            TimeAtom::Word(word) => (self.tokens.lower(at) == word).then_some((at + 1, taken)),
            TimeAtom::Slot(TimeSlot::Uncapped) => {
                (self.begins_a_clause(at) || !self.tokens.all[at].capital).then_some((at, taken))
            }
            TimeAtom::Slot(slot) => self.slot(*slot, at, &mut taken).map(|next| (next, taken)),
        }
    }

    fn begins_a_clause(&self, at: usize) -> bool {
        at == self.start || matches!(self.tokens.word(at - 1), ":" | "“" | "\"" | "‘" | "''" | "``" | "«")
    }

    /// No complement follows: a mark does, or a word with which the clause goes on.
    fn ends_or_goes_on(&self, at: usize) -> bool {
        at >= self.end
            || matches!(self.tokens.all[at].kind, TokenKind::Mark | TokenKind::Quote)
            || self.words.vocabulary.goes_on(self.tokens.lower(at))
    }
}
