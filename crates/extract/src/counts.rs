//! Stage 1: counts. "more than 30", "a dozen", "thirty-five", "1,200", "20 to 30", "as many as 2,000".

use crate::tokens::{TokenKind, Tokens};
use rashomon_lexicon::{CountWord, CountWords};
use rashomon_model::Count;
use std::ops::Range;

/// A count in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCount {
    /// Its tokens, bounds included: "at least 14".
    pub tokens: Range<usize>,
    /// What the words bound.
    pub count: Count,
}

/// Finds every count of a sentence; `taken` tells which tokens already belong to a time.
pub fn find(
    tokens: &Tokens<'_>,
    range: Range<usize>,
    words: &CountWords,
    taken: &dyn Fn(usize) -> bool,
) -> Vec<FoundCount> {
    let grammar = Grammar { tokens, end: range.end, words, taken };
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        match grammar.count_at(at) {
            Some(count) if count.tokens.end > at => {
                at = count.tokens.end;
                found.push(count);
            }
            _ => at += 1,
        }
    }
    found
}

struct Grammar<'g> {
    tokens: &'g Tokens<'g>,
    end: usize,
    words: &'g CountWords,
    taken: &'g dyn Fn(usize) -> bool,
}

/// What the words before a number do to it.
#[derive(Clone, Copy, Default)]
struct Bounds {
    low: bool,
    high: bool,
    above: bool,
    below: bool,
    about: bool,
}

impl Grammar<'_> {
    fn count_at(&self, start: usize) -> Option<FoundCount> {
        let mut at = start;
        let mut bounds = Bounds::default();
        let between = self.lower(at) == "between";
        at += usize::from(between);
        while let Some((length, word)) = self.word_at(at) {
            match word {
                CountWord::Low => bounds.low = true,
                CountWord::High => bounds.high = true,
                CountWord::Above => bounds.above = true,
                CountWord::Below => bounds.below = true,
                CountWord::About => bounds.about = true,
                _ => break,
            }
            at += length;
        }
        if at > start {
            at += self.quotes_at(at);
        }
        let (mut count, mut end) = self.range_at(at, between)?;
        if let Some((length, word)) = self.word_at(end) {
            match word {
                CountWord::LowAfter => (bounds.low, end) = (true, end + length),
                CountWord::HighAfter => (bounds.high, end) = (true, end + length),
                CountWord::Measure => return None,
                _ => {}
            }
        }
        count = bounded(count, bounds);
        end = self.with_strength(end);
        (!self.is_no_count(start, at, end)).then_some(FoundCount { tokens: start..end, count })
    }

    /// A number, a vague number, or a range of two numbers.
    fn range_at(&self, at: usize, between: bool) -> Option<(Count, usize)> {
        if let Some((length, CountWord::Vague { low, high })) = self.word_at(at) {
            let without_of = if self.lower(at + length - 1) == "of" { length - 1 } else { length };
            return Some((Count { low: Some(low), high, approximate: false }, at + without_of));
        }
        let (first, end) = self.number_at(at)?;
        let joiner = self.lower(end);
        let joins = matches!(joiner, "to" | "-" | "–" | "or") || (between && joiner == "and");
        if let Some((second, after)) = self.number_at(end + 1).filter(|_| joins)
            && second > first
            && (joiner != "or" || second - first <= 5)
        {
            return Some((Count::between(first, second), after));
        }
        Some((Count::exact(first), end))
    }

    /// Digits or number words, with their scales: "1.2 million", "one hundred and five", "twenty-three".
    fn number_at(&self, start: usize) -> Option<(u64, usize)> {
        let (mut value, mut at) = (self.simple_number(start)?, start + self.simple_length(start));
        loop {
            match self.word_at(at) {
                Some((length, CountWord::Scale(scale))) => {
                    value *= scale as f64;
                    at += length;
                }
                Some((length, CountWord::Number(more)))
                    if more > 0 && self.adds(value, more as f64) && self.is_word(at) =>
                {
                    value += more as f64;
                    at += length;
                }
                _ => match self.after_and(at, value) {
                    Some((more, end)) => {
                        value += more;
                        at = end;
                    }
                    None => break,
                },
            }
        }
        let whole = value.fract() == 0.0 && (0.0..=1e12).contains(&value);
        whole.then_some((value as u64, at))
    }

    /// "… hundred and five".
    fn after_and(&self, at: usize, value: f64) -> Option<(f64, usize)> {
        let hundreds = value >= 100.0 && value % 100.0 == 0.0 && self.is_word(at.checked_sub(1)?);
        if !hundreds || self.lower(at) != "and" || !self.is_word(at + 1) {
            return None;
        }
        let more = self.simple_number(at + 1).filter(|more| *more < 100.0 && *more > 0.0)?;
        Some((more, at + 1 + self.simple_length(at + 1)))
    }

    fn adds(&self, value: f64, more: f64) -> bool {
        (value >= 100.0 && value % 100.0 == 0.0 && more < 100.0)
            || ((20.0..100.0).contains(&value) && value % 10.0 == 0.0 && more < 10.0)
    }

    fn simple_length(&self, at: usize) -> usize {
        match self.word_at(at) {
            Some((length, CountWord::Number(_))) => length,
            // "6, 009": digits grouped with a stray space.
            _ if self.grouped_tail(at).is_some() => 3,
            _ => 1,
        }
    }

    fn simple_number(&self, at: usize) -> Option<f64> {
        if at >= self.end || (self.taken)(at) {
            return None;
        }
        if self.tokens.all[at].kind == TokenKind::Number {
            let digits = digits(self.lower(at))?;
            return Some(self.grouped_tail(at).map_or(digits, |tail| digits * 1000.0 + tail));
        }
        match self.word_at(at) {
            Some((_, CountWord::Number(value))) => Some(value as f64),
            _ => self.hyphenated(self.lower(at)),
        }
    }

    /// "twenty-three".
    fn hyphenated(&self, word: &str) -> Option<f64> {
        let (tens, units) = word.split_once('-')?;
        let value = |part: &str| match self.words.longest(0, |i| if i == 0 { part } else { "" }) {
            Some((1, CountWord::Number(value))) => Some(value as f64),
            _ => None,
        };
        Some(value(tens)? + value(units).filter(|units| (1.0..10.0).contains(units))?)
    }

    /// The three digits after "6," in "6, 009".
    fn grouped_tail(&self, at: usize) -> Option<f64> {
        let (comma, tail) = (self.tokens.all.get(at + 1)?, self.tokens.all.get(at + 2)?);
        let glued = !comma.spaced && self.lower(at + 1) == "," && tail.spaced && self.lower(at).len() <= 3;
        let three = tail.kind == TokenKind::Number && self.lower(at + 2).len() == 3;
        (glued && three && self.lower(at + 2).starts_with('0')).then(|| digits(self.lower(at + 2))).flatten()
    }

    /// "a 12-member patrol", "30-strong": the count takes its ending along.
    fn with_strength(&self, end: usize) -> usize {
        let glued = |i: usize| self.tokens.all.get(i).is_some_and(|t| !t.spaced);
        let strength = glued(end) && self.lower(end) == "-" && glued(end + 1);
        let word = matches!(
            self.lower(end + 1),
            "member" | "man" | "strong" | "person" | "men" | "vehicle" | "soldier"
        );
        if strength && word { end + 2 } else { end }
    }

    /// Money, ages, ordinals, versions, and numbers glued to other words count nothing.
    fn is_no_count(&self, start: usize, number: usize, end: usize) -> bool {
        let before = start.checked_sub(1).map_or("", |i| self.lower(i));
        let next_glued = self.tokens.all.get(end).is_some_and(|t| !t.spaced);
        let age = before == ","
            && matches!(self.lower(end), "," | ")")
            && self.tokens.all.get(start.wrapping_sub(2)).is_some_and(|t| t.capital);
        let name_before = before == ","
            && start >= 2
            && self.tokens.all[start - 2].capital
            && self.tokens.all[start - 2].kind == TokenKind::Word;
        let age = age
            || (name_before
                && end == start + 1
                && self.tokens.all[start].kind == TokenKind::Number
                && matches!(self.lower(end), "was" | "died" | "is" | "," | "said" | "told" | "from" | "who"));
        let alone_one = self.lower(number) == "one"
            && end == number + 1
            && matches!(before, "no" | "any" | "this" | "that" | "which" | "every");
        age || alone_one
            || matches!(
                before,
                "$" | "€"
                    | "£"
                    | "₦"
                    | "aged"
                    | "age"
                    | "no"
                    | "number"
                    | "article"
                    | "#"
                    | "chapter"
                    | "phase"
                    | "day"
                    | "page"
                    | "unit"
                    | "route"
                    | "highway"
            )
            || (before == "-" && !self.tokens.all[start].spaced)
            || (next_glued && matches!(self.lower(end), "-" | "/" | "%" | "°" | ":"))
            || (self.lower(end) == "of"
                && self.lower(number) == "one"
                && self.lower(end + 1) == "the"
                && matches!(
                    self.lower(end + 2),
                    "most" | "worst" | "deadliest" | "biggest" | "bloodiest" | "largest"
                ))
    }

    fn quotes_at(&self, at: usize) -> usize {
        usize::from(self.tokens.all.get(at).is_some_and(|t| t.kind == TokenKind::Quote) && at < self.end)
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.all.get(at).is_some_and(|t| t.kind == TokenKind::Word)
    }

    fn word_at(&self, at: usize) -> Option<(usize, CountWord)> {
        if at >= self.end || (self.taken)(at) {
            return None;
        }
        self.words.longest(at, |i| self.lower(i)).filter(|(length, _)| at + length <= self.end)
    }

    fn lower(&self, at: usize) -> &str {
        if at < self.end { self.tokens.lower(at) } else { "" }
    }
}

fn bounded(count: Count, bounds: Bounds) -> Count {
    let mut count = count;
    if bounds.low {
        count.high = None;
    } else if bounds.high {
        count.low = None;
    } else if bounds.above {
        count = Count { low: count.low.map(|n| n.saturating_add(1)), high: None, ..count };
    } else if bounds.below {
        count = Count { low: None, high: count.high.map(|n| n.saturating_sub(1)), ..count };
    }
    Count { approximate: bounds.about, ..count }
}

/// "1,200", "3.5"; nothing for "17th", "105mm", "2:30".
fn digits(word: &str) -> Option<f64> {
    let plain: String = word.chars().filter(|c| *c != ',').collect();
    let grouped = word.split(',').skip(1).all(|group| group.len() == 3 || group.contains('.'));
    (grouped && plain.chars().all(|c| c.is_ascii_digit() || c == '.')).then(|| plain.parse().ok()).flatten()
}
