//! The heart of reading: a text cut at its line borders into typed passages.
//!
//! Rules look at a line by itself first (`datelines`, `captions`, `furniture`), then at its neighbours (`surroundings`, `breaks`).
//! What no rule names is body: to keep a line of furniture costs little, to lose a paragraph costs a claim.

use crate::breaks::{headings, lists_of_pages, sign_off};
use crate::captions::caption;
use crate::datelines::{date_line, dateline_alone};
use crate::furniture::furniture;
use crate::lines::{Line, fold, lines, unwrap};
use crate::surroundings::{Page, biographies, bylines, headline};
use rashomon_model::Passage;
use rashomon_model::PassageKind::{self, Body, Caption, Dateline, Furniture};
use std::collections::BTreeSet;

/// What the markup around a text told: for HTML; empty for plain text.
#[derive(Debug, Clone, Default)]
pub struct Clues {
    /// The headline, when it is known from outside the text.
    pub title: Option<String>,
    captions: BTreeSet<String>,
    headings: BTreeSet<String>,
    links: BTreeSet<String>,
}

/// Which part of a page an element's words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `<figcaption>` and its like.
    Caption,
    /// `<h2>` to `<h6>`.
    Heading,
    /// A paragraph that is one link.
    Link,
}

impl Clues {
    /// The headline alone.
    pub fn titled(title: Option<String>) -> Clues {
        Clues { title, ..Clues::default() }
    }

    /// Remembers that these words are such a part.
    pub fn note(&mut self, part: Part, words: &str) {
        let words = line_key(words);
        let parts = match part {
            Part::Caption => &mut self.captions,
            Part::Heading => &mut self.headings,
            Part::Link => &mut self.links,
        };
        if !words.is_empty() {
            parts.insert(words);
        }
    }

    fn kind_of(&self, line: &Line<'_>) -> Option<Kind> {
        let kind = |kind, reason| Some(Kind { kind, reason: Some(reason) });
        if self.captions.contains(&line.folded) {
            kind(Caption, "figure caption")
        } else if self.links.contains(&line.folded) && !line.is_sentence() {
            kind(Furniture, "link line")
        } else if self.headings.contains(&line.folded) && !line.is_sentence() && !self.is_title(line) {
            kind(Furniture, "heading")
        } else {
            None
        }
    }

    fn is_title(&self, line: &Line<'_>) -> bool {
        self.title.as_ref().is_some_and(|title| line_key(title) == line.folded)
    }
}

fn line_key(words: &str) -> String {
    fold(words.trim(), 400)
}

/// What a line was found to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    pub kind: PassageKind,
    pub reason: Option<&'static str>,
}

/// Cuts a text into typed passages: in order, without overlap, on character borders, holding every non-blank byte.
/// A hard-wrapped paragraph is one passage, its line breaks within. The work is linear in the text.
pub fn passages(text: &str, clues: &Clues) -> Vec<Passage> {
    let read = |line: &Line<'_>| kind_of_line(line, clues);
    let alone = lines(text)
        .into_iter()
        .map(|line| {
            let kind = read(&line);
            (line, kind)
        })
        .collect();
    let (lines, mut kinds): (Vec<Line<'_>>, Vec<Option<Kind>>) =
        unwrap(text, alone, read).into_iter().unzip();
    let mut page = Page { lines: &lines, kinds: &mut kinds };
    headline(&mut page, clues.title.as_deref());
    bylines(&mut page);
    lists_of_pages(&mut page);
    biographies(&mut page);
    sign_off(&mut page);
    headings(&mut page);
    lines.iter().zip(kinds).map(|(line, kind)| passage(line, kind)).collect()
}

fn kind_of_line(line: &Line<'_>, clues: &Clues) -> Option<Kind> {
    if date_line(line.text).is_some() || dateline_alone(line.text) {
        return Some(Kind { kind: Dateline, reason: None });
    }
    let of = |kind: PassageKind, reason: Option<&'static str>| {
        reason.map(|reason| Kind { kind, reason: Some(reason) })
    };
    clues.kind_of(line).or_else(|| of(Caption, caption(line))).or_else(|| of(Furniture, furniture(line)))
}

fn passage(line: &Line<'_>, kind: Option<Kind>) -> Passage {
    let Kind { kind, reason } = kind.unwrap_or(Kind { kind: Body, reason: None });
    Passage { kind, span: line.span, reason }
}

/// The words of the passages of one kind.
pub(crate) fn words_of<'t>(
    text: &'t str,
    passages: &'t [Passage],
    kind: PassageKind,
) -> impl Iterator<Item = &'t str> {
    passages.iter().filter(move |p| p.kind == kind).map(move |p| p.span.of(text))
}

/// The headline as the passages have it.
pub(crate) fn title_in(text: &str, passages: &[Passage]) -> Option<String> {
    words_of(text, passages, PassageKind::Title)
        .next()
        .map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "))
}
