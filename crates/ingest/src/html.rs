//! HTML: the main text of a page, one paragraph a passage, with what the page says of itself.

use crate::draft::Draft;
use crate::page::{PageFacts, clues_of, facts_of};
use crate::passages::Clues;
use crate::strip::strip_tags;
use dom_query::Document;
use dom_smoothie::{Config, Readability, TextMode};
use rashomon_model::Diagnostic;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Larger pages, and those nested deeper, go past the parser: its work is not linear in them.
const MOST_PARSED: usize = 8 * 1024 * 1024;
const DEEPEST: usize = 400;

/// What the parser makes of a page.
struct Parsed {
    facts: PageFacts,
    clues: Clues,
    text: Option<String>,
}

/// The draft of a page. A page that the parser refuses is stripped of its tags instead, and a diagnostic says so.
pub(crate) fn draft(doc: String, html: &str, url: Option<&str>) -> Draft {
    let parsed = if html.len() <= MOST_PARSED && depth(html) <= DEEPEST { parse(html) } else { None };
    let (Parsed { facts, mut clues, text }, told) = match parsed {
        Some(parsed) if parsed.text.is_some() => (parsed, None),
        Some(parsed) => (parsed, Some("no main text was found in the page; all of its text was taken")),
        None => (
            Parsed { facts: PageFacts::default(), clues: Clues::default(), text: None },
            Some("the page could not be parsed; its tags were stripped"),
        ),
    };
    let text = text.unwrap_or_else(|| strip_tags(html));
    clues.title = facts.title.clone();
    Draft {
        doc,
        url: url.map(str::to_string).or(facts.url),
        publisher: facts.publisher,
        metadata: facts.published,
        page_time: facts.time,
        modified: facts.modified,
        credit: facts.credit,
        text: with_title(facts.title.as_deref(), &text),
        clues,
        diagnostics: told
            .map(|what| Diagnostic { message: what.to_string(), span: None })
            .into_iter()
            .collect(),
        ..Draft::default()
    }
}

/// Parses once. Figures become blocks, or the text of a caption would run into its neighbours. A panic of the parser costs this page its parse and nothing else.
fn parse(html: &str) -> Option<Parsed> {
    catch_unwind(AssertUnwindSafe(|| {
        let page = Document::from(html);
        let (mut facts, clues) = (facts_of(&page), clues_of(&page));
        page.select("figure").rename("div");
        page.select("figcaption").rename("p");
        let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
        let article =
            Readability::with_document(page, None, Some(config)).and_then(|mut reader| reader.parse()).ok();
        let title = article
            .as_ref()
            .map(|a| a.title.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|t| !t.is_empty());
        facts.title = facts.title.take().or(title);
        let text = article.map(|a| a.text_content.to_string()).filter(|text| !text.trim().is_empty());
        Parsed { facts, clues, text }
    }))
    .ok()
}

/// Title, blank line, and the paragraphs with a blank line between them; a title that opens the text is not doubled.
fn with_title(title: Option<&str>, text: &str) -> String {
    let mut paragraphs: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if let Some(title) = title.filter(|title| paragraphs.first() != Some(title)) {
        paragraphs.insert(0, title);
    }
    paragraphs.join("\n\n")
}

/// How deep elements stand within one another, as far as one pass can tell; elements that are seldom closed don't count.
fn depth(html: &str) -> usize {
    const OPEN: [&str; 24] = [
        "p", "li", "br", "img", "meta", "link", "input", "hr", "td", "tr", "th", "dt", "dd", "option",
        "source", "area", "base", "col", "embed", "wbr", "track", "param", "path", "tbody",
    ];
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in html.split('<').skip(1) {
        let name =
            tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        if name.is_empty() || OPEN.iter().any(|open| open.eq_ignore_ascii_case(name)) || tag.contains("/>") {
            continue;
        }
        depth = if tag.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}
