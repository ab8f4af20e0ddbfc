//! What breaks the article up or ends it: headings, lists of other pages, the outlet's name below the last paragraph.

use crate::agencies::agency_listed;
use crate::furniture::closes_article;
use crate::lines::Line;
use crate::surroundings::Page;
use rashomon_model::PassageKind::Furniture;

/// Headlines below a header such as "Related Stories", and what stands below the header that closes the article:
/// furniture as long as no sentence comes.
pub(crate) fn lists_of_pages(page: &mut Page<'_, '_>) {
    let mut listing = false;
    for at in 0..page.lines.len() {
        let line = &page.lines[at];
        match page.kinds[at] {
            Some(kind) => listing = (listing && kind.kind == Furniture) || opens_list(line),
            None if listing && !line.is_paragraph() && !reads_as_said(line) => page.name(at, "related links"),
            None => listing = false,
        }
    }
}

fn opens_list(line: &Line<'_>) -> bool {
    const ASIDE: [&str; 4] = ["also", "more", "more:", "read more:"];
    closes_article(line) || ASIDE.contains(&line.folded.as_str())
}

/// A short sentence all the same.
fn reads_as_said(line: &Line<'_>) -> bool {
    line.ends_sentence() && line.words >= 4
}

/// A heading, or two, between paragraphs: it repeats what the text tells, or is the title of another page.
pub(crate) fn headings(page: &mut Page<'_, '_>) {
    let open = page.open_lines();
    let mut at = 1;
    while at < open.len() {
        let run = open[at..].iter().take_while(|&&line| is_heading(&page.lines[line])).take(3).count();
        let above = &page.lines[open[at - 1]];
        let below = open.get(at + run).map(|&line| &page.lines[line]);
        if (1..=2).contains(&run) && above.ends_sentence() && below.is_some_and(Line::is_paragraph) {
            open[at..at + run].iter().for_each(|&line| page.name(line, "heading"));
        }
        at += run.max(1);
    }
}

/// Short and open-ended, or a short question, or all in capitals. What opens with a number may be an item of a list
/// of arms, and stays.
fn is_heading(line: &Line<'_>) -> bool {
    let mark = line.last_mark();
    let question = mark == Some('?') && line.words <= 8;
    let open_end = !matches!(mark, Some('.' | '!' | '?' | '…' | ':' | ';' | ','));
    let said = [" said", " says", " told ", " added"].iter().any(|verb| line.folded.contains(verb));
    let small = line.text.starts_with(char::is_lowercase) || line.text.starts_with(['“', '"', '-', '–', '*']);
    let titled = line.is_capitalised() && line.words <= 16;
    let short = line.words <= 10 || titled;
    let shouted = line.is_upper() && (5..=24).contains(&line.words);
    let calm = short && !said && !small && !opens_with_number(line);
    (question || open_end) && (calm || shouted)
}

fn opens_with_number(line: &Line<'_>) -> bool {
    const NUMBERS: [&str; 17] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "several", "some", "a", "an", "qty",
    ];
    let word = line.folded.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or("");
    word.starts_with(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word)
}

/// An agency or an outlet alone below the last paragraph.
pub(crate) fn sign_off(page: &mut Page<'_, '_>) {
    if let Some(&last) = page.open_lines().last()
        && last > 0
        && page.lines[last].words <= 4
        && agency_listed(page.lines[last].text).is_some()
    {
        page.name(last, "source line");
    }
}
