//! Stage 1: everything that has a name or a number: tokens, parts of speech, times, counts, actors, countries.

use crate::counts::{self, FoundCount};
use crate::pos::{Pos, Tagger};
use crate::times::{self, Dateline, FoundTime};
use crate::tokens::{Sentence, Tokens};
use rashomon_lexicon::{Actor, CueShape, Lexicon, Marker};
use rashomon_model::{CountryCode, PassageKind, Report, Stage, Trace, fold_name};
use std::borrow::Cow;
use std::ops::Range;

/// What the first stage found, token by token.
pub struct Names<'t> {
    lexicon: &'t Lexicon,
    /// Tokens and sentences.
    pub tokens: Tokens<'t>,
    /// A part of speech for each token.
    pub pos: Vec<Pos>,
    /// Times in text order.
    pub times: Vec<FoundTime>,
    /// Counts in text order.
    pub counts: Vec<FoundCount>,
    /// Named actors in text order.
    pub actors: Vec<FoundActor<'t>>,
    /// For each token, what lies on it.
    pub marks: Vec<Marks>,
    /// Place, date and agency before the first sentence: "ADEN, Jan 28 (Reuters) -".
    pub dateline: Option<Dateline>,
}

/// Sentences at a report's beginning that are always read for times: they date what it is about.
const LEAD: usize = 8;

/// What lies on a token.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// The time that holds it.
    pub time: Option<u32>,
    /// The count that holds it.
    pub count: Option<u32>,
    /// The actor whose name holds it.
    pub actor: Option<u32>,
    /// The country that it names, by name or adjective.
    pub country: Option<CountryCode>,
    /// Whether it stands within quotation marks.
    pub quoted: bool,
    /// Whether it is a verb of saying, which governs a clause and no noun.
    pub says: bool,
}

/// A named actor in the text.
#[derive(Debug, Clone)]
pub struct FoundActor<'l> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Who it is.
    pub actor: &'l Actor,
}

impl<'t> Names<'t> {
    /// Reads a report's titles, datelines and bodies.
    pub fn find(report: &'t Report, lexicon: &'t Lexicon, trace: &mut dyn Trace) -> Names<'t> {
        let tokens = Tokens::scan(&report.text, &report.passages);
        let total = tokens.all.len();
        let mut names = Names {
            lexicon,
            tokens,
            pos: Vec::with_capacity(total),
            times: Vec::new(),
            counts: Vec::new(),
            actors: Vec::new(),
            marks: vec![Marks::default(); total],
            dateline: None,
        };
        let bodies = names.tokens.sentences.iter().filter(|s| s.kind != PassageKind::Title).take(2);
        names.dateline =
            bodies.filter_map(|s| times::dateline(&names.tokens, s.tokens.clone(), &lexicon.times)).next();
        names.mark_quotes();
        for index in 0..names.tokens.sentences.len() {
            names.read_sentence(index, lexicon);
        }
        names.tell(trace);
        names
    }

    /// The sentence's tokens.
    pub fn sentence(&self, index: usize) -> &Sentence {
        &self.tokens.sentences[index]
    }

    /// The times that begin within a range of tokens.
    pub fn times_in(&self, range: &Range<usize>) -> &[FoundTime] {
        within(&self.times, range, |t| t.tokens.start)
    }

    /// The actors named within a range of tokens.
    pub fn actors_in(&self, range: &Range<usize>) -> &[FoundActor<'t>] {
        within(&self.actors, range, |a| a.tokens.start)
    }

    /// Whether a token belongs to the dateline, which tells where and when the report was written.
    pub fn is_dateline(&self, token: usize) -> bool {
        self.dateline.as_ref().is_some_and(|d| d.tokens.contains(&token))
    }

    /// Whether a marker of that meaning stands within a range of tokens.
    pub fn is_marked(&self, range: &Range<usize>, meaning: Marker) -> bool {
        let marker = |token: usize| self.lexicon.markers.longest(token, |i| self.lower(i));
        range.clone().any(|token| marker(token).is_some_and(|(_, marker)| marker == meaning))
    }

    /// Lower-case word; empty beyond the end.
    pub fn lower(&self, token: usize) -> &str {
        self.tokens.lower(token)
    }

    /// Part of speech; a mark beyond the end.
    pub fn pos(&self, token: usize) -> Pos {
        self.pos.get(token).copied().unwrap_or(Pos::Mark)
    }

    fn read_sentence(&mut self, index: usize, lexicon: &'t Lexicon) {
        let range = self.tokens.sentences[index].tokens.clone();
        Tagger::embedded().tag(&self.tokens, range.clone(), &mut self.pos);
        self.pos.resize(range.end, Pos::Other);
        for token in range.clone() {
            let cue = lexicon.cues.longest(token, |i| self.tokens.lower(i));
            self.marks[token].says =
                cue.is_some_and(|(_, cue)| matches!(cue.shape, CueShape::Verb | CueShape::Told));
        }
        let awake = index < LEAD || self.has_trigger(index, lexicon) || self.has_trigger(index + 1, lexicon);
        let times = if awake { times::find(&self.tokens, range.clone(), &lexicon.times) } else { vec![] };
        for time in times {
            for token in time.tokens.clone() {
                self.marks[token].time = Some(self.times.len() as u32);
            }
            self.times.push(time);
        }
        let taken = |token: usize| self.marks.get(token).is_some_and(|m| m.time.is_some());
        for count in counts::find(&self.tokens, range.clone(), &lexicon.counts, &taken) {
            for token in count.tokens.clone() {
                self.marks[token].count = Some(self.counts.len() as u32);
            }
            self.counts.push(count);
        }
        self.find_actors(range.clone(), lexicon);
        self.find_countries(range, lexicon);
    }

    /// Whether a sentence may hold a claim or an attribution; the one before it may date it.
    fn has_trigger(&self, index: usize, lexicon: &Lexicon) -> bool {
        let Some(sentence) = self.tokens.sentences.get(index) else { return false };
        sentence
            .tokens
            .clone()
            .any(|t| self.marks[t].says || lexicon.effects.is_trigger(self.tokens.lower(t)))
    }

    fn find_actors(&mut self, range: Range<usize>, lexicon: &'t Lexicon) {
        let mut at = range.start;
        while at < range.end {
            match self.actor_at(at, range.end, lexicon) {
                Some(found) => {
                    for token in found.tokens.clone() {
                        self.marks[token].actor = Some(self.actors.len() as u32);
                    }
                    at = found.tokens.end;
                    self.actors.push(found);
                }
                None => at += 1,
            }
        }
    }

    fn actor_at(&self, start: usize, end: usize, lexicon: &'t Lexicon) -> Option<FoundActor<'t>> {
        let word = self.tokens.word(start);
        if !word.chars().any(char::is_uppercase) {
            return None;
        }
        if let Some(actor) = lexicon.actors.acronym(word) {
            return Some(FoundActor { tokens: start..start + 1, actor });
        }
        let longest = lexicon.actors.longest_from(first_word(&self.folded(start..start + 1)));
        (1..=longest.min(end - start)).rev().find_map(|length| {
            let name = self.folded(start..start + length);
            let actor = lexicon.actors.named(&name)?;
            Some(FoundActor { tokens: start..start + length, actor })
        })
    }

    fn find_countries(&mut self, range: Range<usize>, lexicon: &Lexicon) {
        for at in range.clone() {
            if self.marks[at].country.is_some() || !self.tokens.all[at].capital {
                continue;
            }
            let most =
                lexicon.countries.longest_from(first_word(&self.folded(at..at + 1))).min(range.end - at);
            let found = (1..=most).rev().find_map(|n| {
                lexicon.countries.named(&self.folded(at..at + n)).map(|country| (n, country.code))
            });
            if let Some((length, code)) = found {
                for token in at..at + length {
                    self.marks[token].country = Some(code);
                }
            }
        }
    }

    /// The words of a range as names are looked up; a plain word is its own folded form.
    fn folded(&self, range: Range<usize>) -> Cow<'_, str> {
        let lower = self.tokens.lower(range.start);
        if range.len() == 1 && lower.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Cow::Borrowed(lower);
        }
        Cow::Owned(fold_name(self.tokens.span(range).of(self.tokens.text)))
    }

    /// Quotations run from an opening to a closing mark; a new paragraph must open its own.
    fn mark_quotes(&mut self) {
        let mut open = false;
        let mut passage = usize::MAX;
        for sentence in &self.tokens.sentences {
            open &= sentence.passage == passage;
            passage = sentence.passage;
            for token in sentence.tokens.clone() {
                match self.tokens.word(token) {
                    "“" | "«" | "„" | "``" => open = true,
                    "”" | "»" | "''" => open = false,
                    "\"" => open = !open,
                    _ => self.marks[token].quoted = open,
                }
            }
        }
    }

    fn tell(&self, trace: &mut dyn Trace) {
        if !trace.listening() {
            return;
        }
        let span = |tokens: &Range<usize>| self.tokens.span(tokens.clone());
        for count in &self.counts {
            trace.note(Stage::Names, span(&count.tokens), &format!("count {}", count.count), None);
        }
        for time in &self.times {
            trace.note(Stage::Names, span(&time.tokens), &format!("time: {}", time.expr), None);
        }
        for found in &self.actors {
            trace.note(
                Stage::Names,
                span(&found.tokens),
                &format!("actor {} ({})", found.actor.id, found.actor.kind),
                None,
            );
        }
    }
}

/// The run of a list in text order whose places lie within a range.
pub fn within<'l, T>(list: &'l [T], range: &Range<usize>, place: impl Fn(&T) -> usize) -> &'l [T] {
    let from = list.partition_point(|item| place(item) < range.start);
    let to = list.partition_point(|item| place(item) < range.end);
    &list[from..to.max(from)]
}

fn first_word(folded: &str) -> &str {
    folded.split(' ').next().unwrap_or("")
}
