//! What a line is by its neighbours: the headline and its repeats, bylines above the first paragraph, biographies.
//! Headings and lists of other pages stand in `breaks`; the tests here cover both.

use crate::agencies::agency_listed;
use crate::lines::Line;
use crate::passages::Kind;
use rashomon_model::PassageKind::{Dateline, Furniture, Title};

/// The lines of a page and what is known of each so far; `None` is prose as far as anybody knows.
pub(crate) struct Page<'p, 't> {
    pub lines: &'p [Line<'t>],
    pub kinds: &'p mut [Option<Kind>],
}

impl Page<'_, '_> {
    /// Lines that nothing has named yet, in order.
    pub(crate) fn open_lines(&self) -> Vec<usize> {
        (0..self.lines.len()).filter(|&at| self.kinds[at].is_none()).collect()
    }

    pub(crate) fn name(&mut self, at: usize, reason: &'static str) {
        self.kinds[at] = Some(Kind { kind: Furniture, reason: Some(reason) });
    }
}

/// The headline: given, or the first line of the article when it reads like one. Its repeats become furniture.
pub(crate) fn headline(page: &mut Page<'_, '_>, given: Option<&str>) -> Option<String> {
    let first = page.kinds.iter().position(Option::is_none)?;
    let line = &page.lines[first];
    let is_given = given.is_some_and(|title| same_words(title, line.text));
    let prose_follows = page.lines[first + 1..].iter().any(|next| next.words >= 8);
    let title = if is_given || (given.is_none() && prose_follows && reads_like_headline(line)) {
        page.kinds[first] = Some(Kind { kind: Title, reason: None });
        line.text.to_string()
    } else {
        given?.to_string()
    };
    let key = letters(&title);
    for at in page.open_lines() {
        if key.len() >= 15
            && page.lines[at].text.len() <= 2 * title.len() + 20
            && letters(page.lines[at].text) == key
        {
            page.name(at, "repeated headline");
        }
    }
    Some(title)
}

/// Short, no sentence's full stop, no list item.
fn reads_like_headline(line: &Line<'_>) -> bool {
    let end = matches!(line.last_mark(), Some('.' | ',' | ';' | ':'));
    let bullet = line.text.starts_with(['•', '*', '-', '–', '—']);
    (3..=28).contains(&line.words) && line.text.len() <= 220 && !end && !bullet
}

fn same_words(a: &str, b: &str) -> bool {
    a.len() <= 2 * b.len() + 20 && b.len() <= 2 * a.len() + 20 && letters(a) == letters(b)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names alone between the headline and the first paragraph: an author, an outlet; an agency is a dateline.
pub(crate) fn bylines(page: &mut Page<'_, '_>) {
    let last_paragraph = page.lines.iter().rposition(Line::is_paragraph).unwrap_or(0);
    for at in page.open_lines() {
        let line = &page.lines[at];
        if line.is_paragraph() || line.ends_sentence() || line.words > 6 {
            return;
        }
        if agency_listed(line.text).is_some() {
            page.kinds[at] = Some(Kind { kind: Dateline, reason: None });
        } else if line.is_capitalised() && at < last_paragraph {
            page.name(at, "byline");
        }
    }
}

/// A name alone above a paragraph about that person's work, or such a paragraph at the very end.
pub(crate) fn biographies(page: &mut Page<'_, '_>) {
    let open = page.open_lines();
    for (nth, &at) in open.iter().enumerate().skip(1) {
        let above = open[nth - 1];
        let named =
            is_name(&page.lines[above]) && page.lines[at].folded.starts_with(&page.lines[above].folded);
        let last = nth + 1 == open.len();
        if (named || last) && tells_of_author(&page.lines[at]) {
            page.name(at, "author biography");
            if named {
                page.name(above, "author biography");
            }
        }
    }
}

fn is_name(line: &Line<'_>) -> bool {
    (2..=4).contains(&line.words)
        && line.is_capitalised()
        && !line.ends_sentence()
        && !line.text.contains(char::is_numeric)
}

/// "<Name> is a correspondent …": a trade of the press, and nothing that happened to anybody.
fn tells_of_author(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const TRADES: [&str; 14] = [
        "correspondent", "journalist", "reporter", "editor", "writer", "columnist", "contributor", "author",
        "freelancer", "freelance", "researcher", "analyst", "producer", "fellow",
    ];
    #[rustfmt::skip]
    const DEEDS: [&str; 15] = [
        "killed", "died", "dead", "shot", "arrested", "kidnapped", "abducted", "detained", "wounded",
        "missing", "attack", "injured", "jailed", "told", "said",
    ];
    let words: Vec<&str> =
        line.folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let opening = &words[..words.len().min(7)];
    let is_a = opening
        .windows(2)
        .any(|w| ["is", "was"].contains(&w[0]) && ["a", "an", "the", "our"].contains(&w[1]));
    let early = words.iter().take(16).any(|word| TRADES.contains(word));
    is_a && early
        && !words.iter().any(|word| DEEDS.contains(word))
        && line.text.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use crate::passages::{Clues, passages};
    use rashomon_model::PassageKind;

    const FIRST: &str =
        "Rebels attacked the garrison of Dinga at dawn on Monday, and the army said it had lost nine men.";
    const SECOND: &str =
        "The governor spoke of a long fight, in which both sides had used heavy arms until noon.";

    /// The kinds and reasons of the passages of these paragraphs.
    fn read(paragraphs: &[&str]) -> Vec<String> {
        let text = paragraphs.join("\n\n");
        let name = |p: &rashomon_model::Passage| p.reason.unwrap_or(p.kind.as_str()).to_string();
        passages(&text, &Clues::default()).iter().map(name).collect()
    }

    #[test]
    fn the_headline_and_its_repeat() {
        let title = "Garrison of Dinga falls to rebels";
        assert_eq!(read(&[title, FIRST, title, SECOND]), ["title", "body", "repeated headline", "body"]);
        assert_eq!(read(&[FIRST, SECOND]), ["body", "body"]);
        assert_eq!(read(&["Share Tweet Email", title, FIRST]), ["share bar", "title", "body"]);
        assert_eq!(read(&["The garrison fell at dawn.", FIRST]), ["body", "body"]);
    }

    #[test]
    fn names_above_the_article_are_bylines_and_agencies_datelines() {
        let title = "Garrison of Dinga falls to rebels";
        assert_eq!(
            read(&[title, "Hawa Sow", "The Sahel Courier", "AFP", FIRST]),
            ["title", "byline", "byline", "dateline", "body"]
        );
        assert_eq!(read(&[title, "Nine men dead, says army", FIRST]), ["title", "body", "body"]);
    }

    #[test]
    fn biographies_need_a_trade_and_no_deed() {
        let about =
            "Hawa Sow is a correspondent for the Sahel Courier who has covered the region since 2004.";
        assert_eq!(read(&[FIRST, SECOND, "Hawa Sow", about])[2..], ["author biography", "author biography"]);
        let victim = "Hawa Sow is a reporter who was killed when the garrison fell on Monday.";
        assert_eq!(read(&[FIRST, SECOND, "Hawa Sow", victim])[3], "body");
        assert_eq!(read(&[FIRST, about, SECOND])[1], "body");
    }

    #[test]
    fn lists_of_other_pages_end_where_prose_begins() {
        let listed =
            read(&[FIRST, "Related Stories", "Bridge of Dinga reopens", "Mayor of Gossi resigns", SECOND]);
        assert_eq!(listed, ["body", "section header", "related links", "related links", "body"]);
        assert_eq!(read(&[FIRST, "More:", SECOND]), ["body", "section header", "body"]);
        assert_eq!(
            read(&[FIRST, "Leave a Reply", "Name", "Website"])[1..],
            ["comment form", "related links", "related links"]
        );
    }

    #[test]
    fn headings_stand_between_paragraphs_and_lists_of_arms_stay() {
        assert_eq!(read(&[FIRST, "Heavy arms", SECOND]), ["body", "heading", "body"]);
        assert_eq!(
            read(&[FIRST, "NINE MEN FROM THE GARRISON OF DINGA AMONG 40 DEAD IN NORTHERN RAIDS", SECOND])[1],
            "heading"
        );
        assert_eq!(read(&[FIRST, "Heavy arms"]), ["body", "body"]);
        assert_eq!(read(&[FIRST, "12 AK-47 rifles", "Two pickup trucks", SECOND]), ["body"; 4]);
        assert_eq!(read(&[FIRST, "The army fled.", SECOND]), ["body"; 3]);
        assert_eq!(
            read(&[
                "The army recovered the following items in the camp of the rebels:",
                "AK-47 rifles",
                SECOND
            ]),
            ["body"; 3]
        );
    }

    #[test]
    fn an_outlet_below_the_last_paragraph_signs_off() {
        assert_eq!(read(&[FIRST, SECOND, "Al Jazeera News"])[2], "source line");
        assert_eq!(
            read(&[
                FIRST,
                "CNN, Reuters and other outlets could not reach the garrison, a spokesman for the army said."
            ])[1],
            "body"
        );
        assert_eq!(PassageKind::Body.as_str(), read(&[FIRST, SECOND, "Army fled"])[2]);
    }
}
