//! The gate: whether a report is about armed conflict at all.

use crate::names::Names;
use rashomon_lexicon::Lexicon;
use rashomon_model::{ClaimantKind, VictimsKind};

/// Whether the gate is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Reports on other matters give no claims.
    Conflict,
    /// Everything passes: single sentences, the lexicon's own examples.
    Open,
}

/// Whether the words of a report, weighed by the lexicon's topics, speak of armed conflict.
pub fn is_conflict(names: &Names<'_>, lexicon: &Lexicon) -> bool {
    let total = names.tokens.all.len();
    if total == 0 {
        return false;
    }
    let (mut score, mut at) = (0i64, 0);
    let mut parties = 0i64;
    while at < total {
        match lexicon.topics.longest(at, |i| names.lower(i)) {
            Some((length, weight)) => {
                score += i64::from(weight);
                parties += i64::from(weight >= 3);
                at += length;
            }
            None => at += 1,
        }
    }
    let fighters = names
        .actors
        .iter()
        .filter(|a| {
            a.actor.kind == ClaimantKind::ArmedGroup || a.actor.victims == Some(VictimsKind::Military)
        })
        .count() as i64;
    let evidence = score + 2 * fighters;
    let words = total as i64;
    parties + fighters >= 2 && evidence >= 4 && evidence * 100 >= words
}
