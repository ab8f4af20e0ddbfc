//! Stage 1, times: expressions of time in a sentence, as they are said. Dates are made of them by
//! [`TimeExpr::resolve`] alone.
//!
//! The forms stand in the lexicon (`en/times.lex`). At each token the longest expression wins, an earlier rule before a
//! later one; forms are short and none repeats, so the work is linear in the tokens.

mod dateline;
mod forms;
mod meaning;
mod numeric;
mod slots;

pub use dateline::{Dateline, dateline};

use crate::tokens::Tokens;
use forms::{Sight, Taken};
use rashomon_lexicon::{PartOfDay, TimeForm, TimeRule, TimeWords};
use rashomon_model::{RuleRef, Span, TimeExpr};
use std::ops::Range;

/// An expression of time in a sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundTime {
    /// The whole adjunct, its preposition too: "on Sunday morning".
    pub tokens: Range<usize>,
    /// What it says; its span leaves the preposition out.
    pub expr: TimeExpr,
    /// The part of the day, when said.
    pub clock: Option<PartOfDay>,
    /// The rule of the lexicon that found it.
    pub rule: RuleRef,
}

/// All expressions of time among the tokens of `range`, which should not cross a sentence's border, in order.
/// They never overlap.
///
/// What counts from the day of writing is anchored to the dateline, which falls back to the report's date.
pub fn find(tokens: &Tokens<'_>, range: Range<usize>, words: &TimeWords) -> Vec<FoundTime> {
    let range = range.start.min(tokens.all.len())..range.end.min(tokens.all.len());
    let sight = Sight { tokens, words, start: range.start, end: range.end };
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match longest(&sight, at) {
            Some(time) => {
                at = time.tokens.end;
                found.push(time);
            }
            None => at += 1,
        }
    }
    found
}

/// The longest expression that begins at a token.
fn longest(sight: &Sight<'_, '_>, start: usize) -> Option<FoundTime> {
    let mut best = with_lead_in(sight, start, start, Taken::default());
    for lead_in in sight.words.lead_ins_from(sight.tokens.lower(start)) {
        if let Some((at, taken)) = sight.matches(&lead_in.elements, start, Taken::default()) {
            keep_longer(&mut best, with_lead_in(sight, start, at, taken));
        }
    }
    best
}

/// The longest expression that begins at `start`, its core at `at`, with what its lead-in took.
fn with_lead_in(sight: &Sight<'_, '_>, start: usize, at: usize, lead_in: Taken) -> Option<FoundTime> {
    let opens_anew = at > start && sight.words.vocabulary.opens(sight.tokens.lower(at));
    if at >= sight.end || opens_anew {
        return None;
    }
    let mut best = None;
    for (rule, form) in sight.words.forms_from(sight.after_hyphen(at)) {
        keep_longer(&mut best, with_form(sight, start, at, lead_in, rule, form));
    }
    best
}

fn with_form(
    sight: &Sight<'_, '_>,
    start: usize,
    at: usize,
    lead_in: Taken,
    rule: &TimeRule,
    form: &TimeForm,
) -> Option<FoundTime> {
    let (core_end, taken) = sight.matches(&form.elements, at, lead_in)?;
    if core_end == at || is_something_else(sight, at, core_end, rule) {
        return None;
    }
    let (kind, anchor) = meaning::of(rule, &taken)?;
    let (end, taken) = with_tail(sight, core_end, taken);
    let span = span_without_preposition(sight, start..end);
    let expr = TimeExpr { span, kind, anchor };
    Some(FoundTime { tokens: start..end, expr, clock: taken.part.or(rule.part), rule: rule.rule.clone() })
}

/// Takes in what may follow an expression: "morning", "at dawn".
fn with_tail(sight: &Sight<'_, '_>, at: usize, taken: Taken) -> (usize, Taken) {
    let tails = sight.words.tails().iter().filter_map(|tail| sight.matches(&tail.elements, at, taken));
    tails.fold((at, taken), |best, tail| if tail.0 > best.0 { tail } else { best })
}

/// A rule's own exceptions: "General Sunday" is a man, the "Sunday Times" a newspaper.
fn is_something_else(sight: &Sight<'_, '_>, at: usize, end: usize, rule: &TimeRule) -> bool {
    let mut before = at;
    while before > sight.start && sight.tokens.lower(before - 1) == "." {
        before -= 1;
    }
    let named = before > sight.start && has(&rule.unless_after, sight.tokens.lower(before - 1));
    let next_is_name = end < sight.end && sight.tokens.all[end].capital;
    named || (next_is_name && has(&rule.unless_before, sight.tokens.lower(end)))
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|w| w == word)
}

fn span_without_preposition(sight: &Sight<'_, '_>, range: Range<usize>) -> Span {
    let skip = usize::from(sight.words.vocabulary.is_preposition(sight.tokens.lower(range.start)));
    let first = if range.len() > skip { range.start + skip } else { range.start };
    sight.tokens.span(first..range.end)
}

fn keep_longer(best: &mut Option<FoundTime>, other: Option<FoundTime>) {
    let length = |found: &Option<FoundTime>| found.as_ref().map_or(0, |f| f.tokens.end);
    if length(&other) > length(best) {
        *best = other;
    }
}

#[cfg(test)]
mod tests;
