//! A token in its sentence, and the rows of weights that speak to it.

use super::Pos;
use super::clause::{Ahead, Lookout, Past, Sentence};
use super::form::{Capitals, Form, capitals, mix};
use super::table::ROWS;
use crate::tokens::{TokenKind, Tokens};
use std::ops::Range;

/// Features of one token.
pub const FEATURES: usize = 28;

/// A token to be tagged, with all that may be looked at: the words two to either side, the tags so far, and the
/// sentence's capitals.
pub struct Site<'t> {
    text: &'t str,
    kind: TokenKind,
    /// The two forms before, the token's own, and the two after.
    forms: [Form; 5],
    first: bool,
    sentence: Sentence,
    past: Past,
    ahead: Ahead,
}

/// Goes through the tokens in order; `choose` is asked for each tag and sees those that it gave before.
pub fn walk(tokens: &Tokens<'_>, range: Range<usize>, mut choose: impl FnMut(&Site<'_>) -> Pos) {
    let end = range.end.min(tokens.all.len());
    let range = range.start.min(end)..end;
    let form = |index: usize| if range.contains(&index) { Form::of(tokens, index) } else { Form::default() };
    let sentence = Sentence::of(tokens, range.clone());
    let mut lookout = Lookout::default();
    let start = range.start;
    let mut site = Site {
        text: "",
        kind: TokenKind::Mark,
        forms: [Form::default(), Form::default(), Form::default(), form(start), form(start + 1)],
        first: true,
        sentence,
        past: Past::START,
        ahead: Ahead::default(),
    };
    for index in range.clone() {
        site.forms.rotate_left(1);
        site.forms[4] = form(index + 2);
        site.text = tokens.word(index);
        site.kind = tokens.all[index].kind;
        site.ahead = lookout.after(tokens, index, range.end);
        let tag = choose(&site);
        site.past.take(tag, site.forms[2].signal);
        site.first &= tag == Pos::Mark;
    }
}

impl Site<'_> {
    /// The tag of tokens that need no context: marks and plain numbers.
    pub fn settled(&self) -> Option<Pos> {
        match self.kind {
            TokenKind::Quote => Some(Pos::Mark),
            TokenKind::Mark => Some(match self.text {
                "%" => Pos::Noun,
                "&" => Pos::Conjunction,
                _ => Pos::Mark,
            }),
            TokenKind::Number if !self.text.bytes().any(|b| b.is_ascii_alphabetic()) => Some(Pos::Number),
            TokenKind::Number | TokenKind::Word | TokenKind::Possessive => None,
        }
    }

    /// Hash of the word in lower case.
    pub fn word_hash(&self) -> u64 {
        self.forms[2].word
    }

    /// Whether the word is printed in capitals, two at least.
    pub fn all_capitals(&self) -> bool {
        capitals(self.text) == Capitals::All
    }

    /// The features of this token, each as a number that hardly another feature has.
    pub fn features(&self) -> [u64; FEATURES] {
        let [before2, before, here, after, after2] = &self.forms;
        let [tag, tag2] = self.past.tags.map(u64::from);
        let tags = tag << 8 | tag2;
        let looks = here.shape << 8 | u64::from(self.first) << 4 | self.sentence.casing as u64;
        let verbal = u64::from(self.past.verbal) << 8 | u64::from(self.past.since);
        let clause = u64::from(self.past.finite) << 8
            | u64::from(self.ahead.auxiliary) << 7
            | u64::from(self.sentence.stopped) << 6
            | self.ahead.signal as u64;
        let [_, end2, end3, end4] = here.last;
        let mut features = [0; FEATURES];
        let mut number = 0;
        let mut add = |a: u64, b: u64| {
            features[number] = mix(mix(a ^ (number as u64) << 56).rotate_left(29) ^ b);
            number += 1;
        };
        // How common a tag is; to count it four times got 0.2 % more of the development part right.
        (0..4).for_each(|_| add(0, 0));
        add(here.word, 0);
        add(end4, 0);
        add(end3, 0);
        add(end2, here.first);
        add(looks, end3);
        add(looks, tag);
        add(tag, 0);
        add(tags, 0);
        add(here.word, tag);
        add(end3, tags);
        add(before.word, 0);
        add(before2.word, 0);
        add(after.word, 0);
        add(after2.word, 0);
        add(before.last[2], tag);
        add(after.last[1], after.shape);
        add(here.word, before.word);
        add(here.word, after.word);
        add(tag, after.word);
        add(end2, verbal);
        add(verbal, clause ^ end2 << 16);
        add(clause, end2 ^ tag << 32);
        add(end2 ^ tag << 32, after.last[1] ^ after.shape << 32);
        add(tag ^ after.shape << 32 ^ looks << 8, before.shape);
        features
    }
}

/// The row of weights of a feature; several features may share one.
pub fn row_of(feature: u64) -> usize {
    (((feature >> 32) * ROWS as u64) >> 32) as usize
}
