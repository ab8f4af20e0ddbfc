//! Whose text a page prints: the agency of its dateline, byline, credit or copyright line. Photo credits do not count.

use crate::agencies::{agency_listed, agency_named, agency_within};
use crate::datelines::{date_line, inline_dateline, run_in_credit};
use crate::passages::words_of;
use rashomon_model::Passage;
use rashomon_model::PassageKind::{Body, Dateline, Furniture};

/// The agency or outlet to which the text belongs by its own words.
pub(crate) fn credit_of(text: &str, passages: &[Passage]) -> Option<&'static str> {
    in_datelines(text, passages)
        .or_else(|| in_lines_of_the_page(text, passages))
        .or_else(|| words_of(text, passages, Body).last().and_then(at_the_end))
        .or_else(|| words_of(text, passages, Body).take(2).find_map(run_in_credit).map(|(agency, _)| agency))
}

/// "ADEN (Reuters) -" before one of the first paragraphs, or a dateline that stands alone.
fn in_datelines(text: &str, passages: &[Passage]) -> Option<&'static str> {
    let alone = |line: &str| {
        date_line(line)
            .and_then(|d| d.agency)
            .or_else(|| agency_listed(line))
            .or_else(|| inline_dateline(&format!("{line} A"))?.agency)
    };
    let inline = words_of(text, passages, Body).take(3).find_map(|words| inline_dateline(words)?.agency);
    inline.or_else(|| words_of(text, passages, Dateline).find_map(alone))
}

/// Contributors' lines, copyright lines, and bylines above the article.
fn in_lines_of_the_page(text: &str, passages: &[Passage]) -> Option<&'static str> {
    let second_paragraph =
        passages.iter().filter(|p| p.kind == Body).nth(1).map_or(u32::MAX, |p| p.span.start);
    passages.iter().filter(|p| p.kind == Furniture).find_map(|passage| {
        let words = passage.span.of(text);
        match passage.reason {
            Some("contributors") => in_contributors(words),
            Some("source line") => agency_listed(words),
            Some("copyright line") => agency_within(words),
            Some("byline") if passage.span.start < second_paragraph => agency_within(words),
            _ => None,
        }
    })
}

/// "(Reporting by …; Editing by …)" is how Reuters signs; "Source: AFP" and "With inputs from PTI" name theirs.
fn in_contributors(words: &str) -> Option<&'static str> {
    let folded = words.to_lowercase();
    let reported = ["reporting by", "writing by"].iter().any(|who| folded.contains(who));
    if reported && folded.contains("editing by") {
        return Some("Reuters");
    }
    let named =
        ["source:", "sources:"].iter().find_map(|label| folded.find(label).map(|at| at + label.len()));
    named.and_then(|at| words.get(at..)).and_then(agency_listed)
}

/// "… he said. (NAN)", "… he said. — AFP": the agency after the last sentence.
fn at_the_end(words: &str) -> Option<&'static str> {
    let words = words.trim_end_matches(['.', ' ']);
    let bracketed = words.strip_suffix(')').and_then(|rest| rest.rfind('(').map(|at| &rest[at + 1..]));
    let dashed = || {
        let (before, after) = words.rsplit_once(['—', '–', '-'])?;
        before.trim_end().ends_with(['.', '"', '”', '!', '?']).then_some(after)
    };
    bracketed.and_then(agency_listed).or_else(|| dashed().and_then(agency_named_or_listed))
}

fn agency_named_or_listed(words: &str) -> Option<&'static str> {
    agency_named(words).or_else(|| agency_listed(words))
}

#[cfg(test)]
mod tests {
    use super::credit_of;
    use crate::passages::{Clues, passages};

    fn credit(lines: &[&str]) -> Option<&'static str> {
        let text = lines.join("\n\n");
        credit_of(&text, &passages(&text, &Clues::default()))
    }

    const LEAD: &str =
        "Four soldiers were killed when their truck hit a mine near Dinga, the governor said on Monday.";

    #[test]
    fn datelines_credits_and_rights_name_the_agency() {
        assert_eq!(
            credit(&["Mine kills four", &format!("DINGA, March 3 (Reuters) - {LEAD}")]),
            Some("Reuters")
        );
        assert_eq!(credit(&["Mine kills four", "AFP", LEAD]), Some("AFP"));
        assert_eq!(credit(&["Mine kills four", "By Hawa Sow, Associated Press", LEAD]), Some("AP"));
        assert_eq!(
            credit(&["Mine kills four", LEAD, "(Reporting by H. Sow; Editing by B. Keita)"]),
            Some("Reuters")
        );
        assert_eq!(credit(&["Mine kills four", LEAD, "©️ Agence France-Presse"]), Some("AFP"));
        assert_eq!(credit(&["Mine kills four", LEAD, &format!("{LEAD} (NAN)")]), Some("NAN"));
        assert_eq!(credit(&["Mine kills four", LEAD, "Source: Xinhua"]), Some("Xinhua"));
    }

    #[test]
    fn pictures_and_quotations_do_not() {
        assert_eq!(credit(&["Mine kills four", "A truck near Dinga. PHOTO | AFP", LEAD]), None);
        assert_eq!(
            credit(&["Mine kills four", LEAD, "\"It was a mine,\" a driver told Reuters news agency."]),
            None
        );
        assert_eq!(credit(&["Mine kills four", LEAD, "The AFP contributed to this report."]), None);
    }
}
