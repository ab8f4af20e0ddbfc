//! Stage 1, second part: what part of speech each token is.
//!
//! A greedy averaged perceptron, left to right, after M. Collins, "Discriminative Training Methods for Hidden Markov
//! Models" (2002). Features are hashed into one table of small integers, so that nothing is allocated for a token.
//! The weights are learned by `cargo run --release -p xtask -- pos`; `lexicon/en/pos.NOTICE` says from what.

mod clause;
pub mod context;
mod form;
pub mod table;
mod tag;

pub use tag::Pos;

use crate::tokens::Tokens;
use context::Site;
use std::ops::Range;
use table::Table;

/// Gives tokens their parts of speech.
pub struct Tagger<'w> {
    table: Table<'w>,
}

impl Tagger<'static> {
    /// The English tagger that is part of the program.
    pub fn embedded() -> &'static Tagger<'static> {
        static ENGLISH: Tagger<'static> =
            Tagger { table: Table::new(include_bytes!("../../../lexicon/en/pos.weights")) };
        &ENGLISH
    }
}

impl<'w> Tagger<'w> {
    /// A tagger with the weights of a table.
    pub const fn of(table: Table<'w>) -> Tagger<'w> {
        Tagger { table }
    }

    /// Appends one tag for each token of `range`, which is best a sentence; places beyond the last token get none.
    pub fn tag(&self, tokens: &Tokens<'_>, range: Range<usize>, out: &mut Vec<Pos>) {
        context::walk(tokens, range, |site| {
            let tag = self.without_weights(site).unwrap_or_else(|| self.table.best(&site.features()));
            out.push(tag);
            tag
        });
    }

    /// The tag of marks, numbers and words that have one tag only. Capitals may make a name of such a word ("IS", "US"),
    /// so those are looked at in context.
    pub fn without_weights(&self, site: &Site<'_>) -> Option<Pos> {
        let known = || if site.all_capitals() { None } else { self.table.known(site.word_hash()) };
        site.settled().or_else(known)
    }
}

#[cfg(test)]
mod tests;
