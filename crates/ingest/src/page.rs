//! What an HTML page says of itself: JSON-LD, OpenGraph, meta elements, `<time>`, captions, headings, links.

use crate::agencies::agency_listed;
use crate::calendar::first_date;
use crate::passages::{Clues, Part};
use dom_query::{Document, NodeRef};
use rashomon_model::Date;
use serde_json::Value;

/// A page's own words about the article.
#[derive(Debug, Clone, Default)]
pub(crate) struct PageFacts {
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<String>,
    pub published: Option<Date>,
    pub modified: Option<Date>,
    pub time: Option<Date>,
    pub credit: Option<&'static str>,
}

/// Reads them; a page's structured data goes before its meta elements.
pub(crate) fn facts_of(page: &Document) -> PageFacts {
    let mut facts = PageFacts::default();
    for script in page.select("script[type=\"application/ld+json\"]").iter() {
        if let Ok(value) = serde_json::from_str::<Value>(script.text().trim()) {
            from_json_ld(&value, &mut facts, 8);
        }
    }
    from_meta(page, &mut facts);
    facts.time = facts.time.or_else(|| first_time(page));
    facts.url = facts.url.or_else(|| attribute(page, "link[rel=\"canonical\"]", "href"));
    facts.title = facts.title.map(|title| without_site(&title, facts.publisher.as_deref()));
    facts
}

/// Walks objects, lists and `@graph`s, not deeper than `depth`.
fn from_json_ld(value: &Value, facts: &mut PageFacts, depth: usize) {
    if depth == 0 {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| from_json_ld(value, facts, depth - 1)),
        Value::Object(fields) => {
            if is_article(value) {
                from_article(value, facts);
            }
            fields.get("@graph").into_iter().for_each(|graph| from_json_ld(graph, facts, depth - 1));
        }
        _ => {}
    }
}

fn is_article(value: &Value) -> bool {
    let types: Vec<&str> = match value.get("@type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    types.iter().any(|name| name.ends_with("Article") || name.ends_with("BlogPosting") || *name == "Report")
}

fn from_article(value: &Value, facts: &mut PageFacts) {
    let words =
        |field: &str| value.get(field).and_then(Value::as_str).map(str::trim).filter(|s| !s.is_empty());
    facts.title = facts.title.take().or_else(|| words("headline").map(plain));
    facts.published = facts.published.or_else(|| words("datePublished").and_then(first_date));
    facts.modified = facts.modified.or_else(|| words("dateModified").and_then(first_date));
    facts.publisher = facts.publisher.take().or_else(|| names(value.get("publisher")).into_iter().next());
    facts.url = facts.url.take().or_else(|| words("url").map(str::to_string));
    facts.credit =
        facts.credit.or_else(|| names(value.get("author")).iter().find_map(|name| agency_listed(name)));
}

/// The `name`s of a person, an organisation, or a list of them.
fn names(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(name)) => vec![plain(name)],
        Some(Value::Array(list)) => list.iter().flat_map(|one| names(Some(one))).take(20).collect(),
        Some(object) => object
            .get("name")
            .and_then(Value::as_str)
            .map(plain)
            .into_iter()
            .filter(|n| !n.is_empty())
            .collect(),
        None => Vec::new(),
    }
}

/// Words on one line, the common entities resolved.
fn plain(words: &str) -> String {
    let words =
        words.replace("&amp;", "&").replace("&quot;", "\"").replace("&#039;", "'").replace("&#8217;", "’");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names of meta elements, in `property`, `name` or `itemprop`, the surest first.
#[rustfmt::skip]
const PUBLISHED: [&str; 17] = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date",
    "dc.date.issued", "dcterms.issued", "dc.date", "cxenseparse:recs:publishtime", "bt:pubdate",
    "article.published", "date",
];
const MODIFIED: [&str; 5] =
    ["article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"];

fn from_meta(page: &Document, facts: &mut PageFacts) {
    let metas: Vec<(String, String)> = page
        .select("meta")
        .iter()
        .filter_map(|meta| {
            let name = ["property", "name", "itemprop"].iter().find_map(|key| meta.attr(key))?;
            Some((name.trim().to_ascii_lowercase(), meta.attr("content")?.trim().to_string()))
        })
        .collect();
    let content =
        |name: &str| metas.iter().find(|(n, c)| n == name && !c.is_empty()).map(|(_, c)| c.as_str());
    let date = |names: &[&str]| names.iter().find_map(|name| first_date(content(name)?));
    facts.published = facts.published.or_else(|| date(&PUBLISHED));
    facts.modified = facts.modified.or_else(|| date(&MODIFIED));
    facts.publisher = facts.publisher.take().or_else(|| content("og:site_name").map(plain));
    facts.title =
        facts.title.take().or_else(|| content("og:title").map(plain)).filter(|title| !title.is_empty());
    facts.url = facts.url.take().or_else(|| content("og:url").map(str::to_string));
    facts.credit = facts.credit.or_else(|| {
        ["author", "article:author", "byl"].iter().find_map(|name| agency_listed(content(name)?))
    });
}

/// The first `<time>` marked as the date of publication, else the first with a date in the article or the page.
fn first_time(page: &Document) -> Option<Date> {
    let dates = |selector: &str| {
        page.select(selector)
            .iter()
            .find_map(|time| first_date(&time.attr("datetime").or_else(|| time.attr("content"))?))
    };
    ["[itemprop=\"datePublished\"]", "time[pubdate]", "article time", "main time", "time"]
        .iter()
        .find_map(|s| dates(s))
}

fn attribute(page: &Document, selector: &str, name: &str) -> Option<String> {
    page.select(selector).iter().find_map(|element| element.attr(name)).map(|value| value.to_string())
}

/// The title without " | Site" or " - Site" at its end.
fn without_site(title: &str, site: Option<&str>) -> String {
    let bare = site
        .and_then(|site| title.strip_suffix(site))
        .map(|rest| rest.trim_end_matches([' ', '|', '-', '–', '—', ':']));
    bare.filter(|rest| !rest.is_empty()).unwrap_or(title).to_string()
}

/// No page has more captions and headings that matter; nested ones would cost their text many times over.
const MOST_PARTS: usize = 500;

/// What the markup calls captions, headings, and paragraphs that are one link.
pub(crate) fn clues_of(page: &Document) -> Clues {
    let mut clues = Clues::default();
    let mut note = |selector: &str, part: Part| {
        for element in page.select(selector).iter().take(MOST_PARTS) {
            for line in element.formatted_text().lines() {
                clues.note(part, line);
            }
        }
    };
    note("figcaption", Part::Caption);
    note("[class*=\"caption\"]", Part::Caption);
    note("h2, h3, h4, h5, h6", Part::Heading);
    for block in page.select("p, li").nodes() {
        if let Some(link) = only_link(block) {
            clues.note(Part::Link, &link.formatted_text());
        }
    }
    clues
}

/// The link that is all that a paragraph or list item holds.
fn only_link<'d>(block: &NodeRef<'d>) -> Option<NodeRef<'d>> {
    let mut elements = block.children_it(false).filter(NodeRef::is_element);
    let only = elements.next().filter(|_| elements.next().is_none())?;
    let link =
        if only.has_name("a") { only } else { only.children_it(false).find(|inner| inner.has_name("a"))? };
    (block.text().trim() == link.text().trim()).then_some(link)
}
