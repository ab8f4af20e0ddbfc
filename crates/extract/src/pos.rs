//! Stage 1, second part: what part of speech each token is.
//!
//! A greedy averaged perceptron, left to right, after M. Collins, "Discriminative Training Methods for Hidden Markov
//! Models" (2002). Features are hashed into one table of small integers, so that nothing is allocated for a token.
//! The weights are learned by `cargo run --release -p xtask -- pos`; `lexicon/en/pos.NOTICE` says from what.

mod tag;
mod form;
mod clause;
pub mod context;
pub mod table;

pub use tag::Pos;

use crate::tokens::Tokens;
use context::Site;
use std::ops::Range;
use table::Table;

/// Gives tokens their parts of speech.
pub struct Tagger {
    table: Table<'static>,
}

impl Tagger {
    /// The English tagger that is part of the program.
    pub fn embedded() -> &'static Tagger {
        static ENGLISH: Tagger =
            Tagger { table: Table::new(include_bytes!("../../../lexicon/en/pos.weights")) };
        &ENGLISH
    }

    /// Appends one tag for each token of `range`, which is best a sentence; tokens beyond the end get none.
    pub fn tag(&self, tokens: &Tokens<'_>, range: Range<usize>, out: &mut Vec<Pos>) {
        context::walk(tokens, range, |site| {
            let tag = self.choose(site);
            out.push(tag);
            tag
        });
    }

    fn choose(&self, site: &Site<'_>) -> Pos {
        site.settled().or_else(|| self.known(site)).unwrap_or_else(|| self.table.best(&site.rows()))
    }

    /// Words that have one tag only. Capitals may make a name of them ("IS", "US"), so those are looked at in context.
    fn known(&self, site: &Site<'_>) -> Option<Pos> {
        if site.all_capitals() { None } else { self.table.known(site.word_hash()) }
    }
}
