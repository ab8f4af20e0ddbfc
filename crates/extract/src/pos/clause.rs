//! What the rest of the sentence says of a verb: what came before, what is still to come, and how capitals are used.
//! "Killed" after "were" is a participle; before a later "were" it often is one too.

use super::Pos;
use super::form::{Capitals, Signal, capitals, signal};
use crate::tokens::{TokenKind, Tokens};
use std::ops::Range;

/// What holds of the whole sentence.
#[derive(Clone, Copy)]
pub(super) struct Sentence {
    pub casing: Casing,
    /// Whether it ends with a full stop or the like; headlines do not.
    pub stopped: bool,
}

/// How a sentence uses capitals, which tells what one of them is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Casing {
    /// For names and first words.
    Plain,
    /// For nearly all words.
    Title,
    /// Capitals only.
    Upper,
    /// No capitals at all.
    Lower,
}

impl Sentence {
    /// Looks through a sentence once.
    pub fn of(tokens: &Tokens<'_>, range: Range<usize>) -> Sentence {
        let last = range.clone().rev().map(|index| tokens.word(index)).take(3);
        let stopped = last.into_iter().any(|word| matches!(word, "." | "!" | "?" | "…" | "..."));
        Sentence { casing: Casing::of(tokens, range), stopped }
    }
}

impl Casing {
    /// Words under four letters are left out: titles print "in" and "of" either way.
    fn of(tokens: &Tokens<'_>, range: Range<usize>) -> Casing {
        let (mut long, mut first, mut all) = (0, 0, 0);
        for index in range {
            let word = tokens.word(index);
            if tokens.all.get(index).is_some_and(|t| t.kind == TokenKind::Word) && word.len() >= 4 {
                long += 1;
                match capitals(word) {
                    Capitals::All => all += 1,
                    Capitals::First => first += 1,
                    Capitals::None | Capitals::Inner => {}
                }
            }
        }
        match () {
            () if long >= 2 && all * 4 >= long * 3 => Casing::Upper,
            () if long >= 3 && (first + all) * 5 >= long * 4 => Casing::Title,
            () if long >= 2 && first + all == 0 => Casing::Lower,
            () => Casing::Plain,
        }
    }
}

/// What the tags given so far leave behind.
#[derive(Clone, Copy)]
pub(super) struct Past {
    /// The tags one and two before; the number of tags at the sentence's start.
    pub tags: [u8; 2],
    /// The last word that bears on verbs, or the last verb, as a small number.
    pub verbal: u8,
    /// Tokens since then, up to 3.
    pub since: u8,
    /// Whether a finite verb has been seen.
    pub finite: bool,
}

impl Past {
    /// Nothing yet.
    pub const START: Past = Past { tags: [Pos::ALL.len() as u8; 2], verbal: 0, since: 0, finite: false };

    /// Takes in one more tag and the token's signal.
    pub fn take(&mut self, tag: Pos, signal: Signal) {
        self.tags = [tag as u8, self.tags[0]];
        self.finite |= tag.is_finite();
        self.since = (self.since + 1).min(3);
        if let Some(verbal) = self.verbal_after(tag, signal) {
            self.verbal = verbal;
            self.since = 0;
        }
    }

    fn verbal_after(&self, tag: Pos, signal: Signal) -> Option<u8> {
        const TAKEN: u8 = 16;
        match (signal, tag) {
            (Signal::Be | Signal::Have | Signal::BeforeBase | Signal::Relative, _) => Some(signal as u8),
            // "were killed and …": the auxiliary still reaches what is joined on.
            (_, Pos::Participle) => Some(self.verbal | TAKEN),
            (_, tag) if tag.is_verb() => Some(32 + tag as u8),
            _ => None,
        }
    }
}

/// What stands further on.
#[derive(Clone, Copy, Default)]
pub(super) struct Ahead {
    /// The next word, after this one, that bears on verbs; `Border` when there is none.
    pub signal: Signal,
    /// Whether a form of "be", "have" or a modal is still to come.
    pub auxiliary: bool,
}

/// Finds what stands ahead, each token being looked at twice at most however long the sentence.
#[derive(Default)]
pub(super) struct Lookout {
    next: Option<(usize, Signal)>,
    next_auxiliary: Option<usize>,
}

impl Lookout {
    /// What stands after `index` and before `end`; to be asked in order.
    pub fn after(&mut self, tokens: &Tokens<'_>, index: usize, end: usize) -> Ahead {
        if self.next.is_none_or(|(at, _)| at <= index) {
            let plain = |at: &usize| signal_at(tokens, *at) == Signal::Word;
            let at = (index + 1..end).find(|at| !plain(at)).unwrap_or(usize::MAX);
            self.next = Some((at, if at < end { signal_at(tokens, at) } else { Signal::Border }));
        }
        if self.next_auxiliary.is_none_or(|at| at <= index) {
            let auxiliary =
                |at: &usize| matches!(signal_at(tokens, *at), Signal::Be | Signal::Have | Signal::BeforeBase);
            self.next_auxiliary = Some((index + 1..end).find(auxiliary).unwrap_or(usize::MAX));
        }
        Ahead {
            signal: self.next.map_or(Signal::Border, |(_, signal)| signal),
            auxiliary: self.next_auxiliary.is_some_and(|at| at < end),
        }
    }
}

fn signal_at(tokens: &Tokens<'_>, index: usize) -> Signal {
    tokens.all.get(index).map_or(Signal::Border, |token| signal(tokens.lower(index), token.kind))
}
