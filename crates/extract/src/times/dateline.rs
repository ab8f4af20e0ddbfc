//! The dateline that opens a report: "ADEN, Jan 28 (Reuters) - …", "GAO, Mali (AP) — …", "KABUL: …", "BAGHDAD Nearly …".

use super::find;
use crate::tokens::{TokenKind, Tokens};
use rashomon_lexicon::TimeWords;
use rashomon_model::{Anchor, TimeExpr};
use std::ops::Range;

/// Where, when and by which agency a report was written, as its first words say.
#[derive(Debug, Clone, PartialEq)]
pub struct Dateline {
    /// The place, its country too: "GAO, Mali"; empty where only an agency stands.
    pub place_tokens: Range<usize>,
    /// The date, counted from the report's own.
    pub time: Option<TimeExpr>,
    /// The agency's name.
    pub agency_tokens: Option<Range<usize>>,
    /// All of it, with the dash or colon that ends it.
    pub tokens: Range<usize>,
}

/// No dateline is longer: place, country, date, agency, and their marks.
const LONGEST: usize = 24;

/// The dateline at the head of a report's first sentence.
///
/// Where the dash is lost ("BAGHDAD Nearly 120 people") a place in capitals opens a sentence that goes on with a
/// capital. Headlines do so as well, so callers should ask a gazetteer whether such a place is one.
pub fn dateline(tokens: &Tokens<'_>, first_sentence: Range<usize>, words: &TimeWords) -> Option<Dateline> {
    let end = first_sentence.end.min(tokens.all.len()).min(first_sentence.start.saturating_add(LONGEST));
    let head = Head { tokens, words, start: first_sentence.start, end };
    let place_end = head.place_end();
    let (time, after_time) = head.time(head.past_comma(place_end));
    let (agency, after_agency) = head.agency(after_time);
    let found = |end| Dateline {
        place_tokens: head.start..place_end,
        time,
        agency_tokens: agency.clone(),
        tokens: head.start..end,
    };
    if let Some(end) = head.closing_mark(after_agency) {
        let vouched = agency.is_some() || time.is_some();
        return (vouched || head.may_stand_alone(place_end, end)).then(|| found(end));
    }
    let known_agency = agency.as_ref().is_some_and(|a| head.agency_length(a.start) > 0);
    let bracketed = known_agency && head.lower(after_agency - 1) == ")";
    let opens = place_end > head.start && (bracketed || head.lost_its_dash(place_end, after_agency));
    opens.then(|| found(after_agency))
}

/// The first tokens of a report.
struct Head<'h, 't> {
    tokens: &'h Tokens<'t>,
    words: &'h TimeWords,
    start: usize,
    end: usize,
}

impl Head<'_, '_> {
    fn lower(&self, at: usize) -> &str {
        if at < self.end { self.tokens.lower(at) } else { "" }
    }

    /// The end of the place's name. Behind a place in capitals and a comma stands a country or region, of one word
    /// unless the lexicon knows a longer name; else capitalised words go on.
    fn place_end(&self) -> usize {
        let capitals = self.words_from(self.start, |at| self.is_in_capitals(at));
        if capitals == self.start {
            return self.words_from(self.start, |at| self.is_capitalised(at));
        }
        let mut at = capitals;
        while self.lower(at) == "," && self.is_capitalised(at + 1) && !self.begins_a_time(at + 1) {
            at += 1 + self.region_length(at + 1);
        }
        at
    }

    /// Follows names that pass, joined by "/", "-", "and" or commas.
    fn words_from(&self, start: usize, passes: impl Fn(usize) -> bool) -> usize {
        let fits = |at: usize| passes(at) && !self.begins_a_time(at) && self.agency_length(at) == 0;
        if !fits(start) {
            return start;
        }
        let mut at = start + 1;
        loop {
            let joined = matches!(self.lower(at), "/" | "and" | ",") && fits(at + 1);
            let hyphen = self.lower(at) == "-" && !self.tokens.all[at].spaced && fits(at + 1);
            match (joined || hyphen, fits(at)) {
                (true, _) => at += 2,
                (false, true) => at += 1,
                (false, false) => return at,
            }
        }
    }

    fn region_length(&self, at: usize) -> usize {
        self.words.vocabulary.long_place(at, |i| self.lower(i)).max(1)
    }

    fn is_capitalised(&self, at: usize) -> bool {
        at < self.end && self.tokens.all[at].kind == TokenKind::Word && self.tokens.all[at].capital
    }

    fn is_in_capitals(&self, at: usize) -> bool {
        let word = self.tokens.word(at);
        self.is_capitalised(at)
            && word.chars().filter(|c| c.is_alphabetic()).count() > 1
            && !word.contains('.')
            && !word.chars().any(char::is_lowercase)
    }

    fn begins_a_time(&self, at: usize) -> bool {
        let word = self.lower(at);
        let vocabulary = &self.words.vocabulary;
        vocabulary.month(word).or_else(|| vocabulary.short_month(word)).is_some()
            || vocabulary.weekday(word).or_else(|| vocabulary.short_weekday(word)).is_some()
    }

    fn past_comma(&self, at: usize) -> usize {
        at + usize::from(self.lower(at) == ",")
    }

    /// The date that begins at a token, and the token after it.
    fn time(&self, at: usize) -> (Option<TimeExpr>, usize) {
        let found = find(self.tokens, at.min(self.end)..self.end, self.words).into_iter().next();
        match found.filter(|found| found.tokens.start == at) {
            None => (None, at),
            Some(found) => (Some(from_report(found.expr)), found.tokens.end),
        }
    }

    /// The agency that stands here, in brackets or bare; and the token after it, brackets and all.
    fn agency(&self, at: usize) -> (Option<Range<usize>>, usize) {
        let at = self.past_comma(at);
        let bare = self.agency_length(at);
        if bare > 0 {
            return (Some(at..at + bare), at + bare);
        }
        if self.lower(at) != "(" {
            return (None, at);
        }
        match (at + 1..self.end.min(at + 7)).find(|i| self.lower(*i) == ")") {
            Some(close) if close > at + 1 => (Some(at + 1..close), close + 1),
            _ => (None, at),
        }
    }

    fn agency_length(&self, at: usize) -> usize {
        self.words.vocabulary.agency(at, |i| self.lower(i))
    }

    /// The token after the dash or colon that stands here. A hyphen counts when it stands free.
    fn closing_mark(&self, at: usize) -> Option<usize> {
        let spaced = |i: usize| i < self.end && self.tokens.all[i].spaced;
        let length = match (self.lower(at), self.lower(at + 1)) {
            ("-", "-") => 2,
            ("—" | "–" | ":", _) => 1,
            ("-", _) if spaced(at) && spaced(at + 1) => 1,
            ("-", _) if self.lower(at.saturating_sub(1)) == ")" => 1,
            _ => return None,
        };
        Some(at + length)
    }

    /// A place that nothing but a mark follows. Before a dash it may be written as any name is;
    /// a colon, which follows many a title's first words, asks for capitals.
    fn may_stand_alone(&self, place_end: usize, end: usize) -> bool {
        let place = self.start..place_end;
        if place.is_empty() || place.len() > 5 || place.clone().any(|at| self.is_never_place(at)) {
            return false;
        }
        self.is_in_capitals(self.start) || self.lower(end - 1) != ":"
    }

    /// Capitals, then the next sentence without a mark between.
    fn lost_its_dash(&self, place_end: usize, at: usize) -> bool {
        let shouted =
            self.is_in_capitals(self.start) && !(self.start..place_end).any(|at| self.is_never_place(at));
        let next =
            at < self.end && (self.tokens.all[at].capital || self.tokens.all[at].kind == TokenKind::Quote);
        shouted && next && at == place_end && !self.is_in_capitals(at) && place_end - self.start <= 5
    }

    fn is_never_place(&self, at: usize) -> bool {
        self.words.vocabulary.is_never_place(self.lower(at))
    }
}

/// A dateline's date cannot count from itself.
fn from_report(expr: TimeExpr) -> TimeExpr {
    let anchor = if expr.anchor == Anchor::Dateline { Anchor::Report } else { expr.anchor };
    TimeExpr { anchor, ..expr }
}
