//! Datelines: place, date and agency before the first sentence, and lines that hold a date alone.

use crate::agencies::{agency_listed, agency_named, agency_within};
use crate::calendar::{FoundDate, Piece, dates_in, head, is_weekday, pieces};
use rashomon_model::{Date, Span};

/// What stands before a report's first sentence: "ADEN, Jan 28 (Reuters) - ". Spans count from the given text's start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InlineDateline {
    /// The words of the place.
    pub place: Option<Span>,
    /// The words of the date.
    pub date: Option<Span>,
    /// The agency, when one is named.
    pub agency: Option<&'static str>,
    /// All of it, its dash included.
    pub span: Span,
}

/// The dateline with which a paragraph opens. It is looked for in the paragraph's first 140 bytes.
pub fn inline_dateline(text: &str) -> Option<InlineDateline> {
    let head = head(text, 140);
    let (before, dash) = opening(head)?;
    let after = head[before.len() + dash.len()..].trim_start();
    if !after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“'‘".contains(c)) {
        return None;
    }
    let mut found = parts_of(before)?;
    found.span = Span::new(0, head.len() - after.len());
    let place = found.place.map_or("", |span| span.of(text));
    let shouted = place
        .split([',', '/'])
        .next()
        .is_some_and(|name| name.len() > 1 && !name.contains(char::is_lowercase));
    let long_dash = dash.trim() != "-" && dash.trim() != ":";
    let sure = found.agency.is_some() || found.date.is_some() || shouted || (long_dash && !is_label(place));
    sure.then_some(found)
}

/// The words before the first dash that can close a dateline, and that dash.
fn opening(head: &str) -> Option<(&str, &str)> {
    const DASHES: [&str; 6] = ["—", "–", "--", " - ", "): ", ": "];
    let (at, dash) =
        DASHES.iter().filter_map(|dash| Some((head.find(dash)?, *dash))).min_by_key(|(at, _)| *at)?;
    let (at, dash) = if dash == "): " { (at + 1, ": ") } else { (at, dash) };
    (at > 0).then(|| (&head[..at], dash))
}

/// A label before a dash is no place.
fn is_label(place: &str) -> bool {
    #[rustfmt::skip]
    const LABELS: [&str; 12] = [
        "analysis", "breaking", "update", "exclusive", "opinion", "watch", "read", "video", "live",
        "photos", "correction", "explainer",
    ];
    let folded = place.to_lowercase();
    folded.is_empty() || LABELS.iter().any(|label| folded.starts_with(label))
}

/// Place, date and agency out of the words before the dash; `None` when anything else stands there.
fn parts_of(before: &str) -> Option<InlineDateline> {
    let (names, agency) = match before.find('(') {
        Some(at) => (&before[..at], Some(agency_listed(before[at + 1..].trim_end().strip_suffix(')')?)?)),
        None => (before, None),
    };
    let mut found = InlineDateline { place: None, date: None, agency, span: Span::new(0, 0) };
    let mut start = 0;
    for part in names.split(',') {
        let words = part.trim();
        let from = start + (part.len() - part.trim_start().len());
        let span = Span::new(from, from + words.len());
        start += part.len() + 1;
        if words.is_empty() {
            continue;
        } else if let Some(name) = agency_named(words) {
            found.agency = found.agency.or(Some(name));
        } else if is_date(words) {
            found.date = Some(found.date.map_or(span, |date| date.cover(span)));
        } else if is_place(words) && found.date.is_none() {
            found.place = Some(found.place.map_or(span, |place| place.cover(span)));
        } else {
            return None;
        }
    }
    (found.place.is_some() || found.agency.is_some()).then_some(found)
}

/// A line that is a dateline and no more: "VERDUN, FRANCE—", "Bamako, September 20 (AFP) -".
pub(crate) fn dateline_alone(line: &str) -> bool {
    let names = line.trim_end_matches(['—', '–', '-', ' ']);
    names.len() < line.len()
        && line.len() <= 80
        && parts_of(names).is_some_and(|found| {
            found.agency.is_some()
                || found.date.is_some()
                || found.place.is_some_and(|p| !p.of(names).contains(char::is_lowercase))
        })
}

fn is_date(words: &str) -> bool {
    let year = words.len() == 4 && words.bytes().all(|b| b.is_ascii_digit());
    let whole = |found: &FoundDate| found.span.start == 0 && found.span.end + 1 >= words.len();
    year || is_weekday(words) || dates_in(words).first().is_some_and(whole)
}

fn is_place(words: &str) -> bool {
    const SMALL: [&str; 9] = ["and", "of", "de", "al", "el", "la", "the", "in", "near"];
    let capital =
        |word: &str| word.starts_with(char::is_uppercase) || SMALL.contains(&word) || word.starts_with("al-");
    words.split_whitespace().count() <= 4 && words.split(['/', ' ']).filter(|w| !w.is_empty()).all(capital)
}

/// What a line that only holds a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateLine {
    /// The day; `None` without a year.
    pub date: Option<Date>,
    /// The day of a change, not of the first printing.
    pub updated: bool,
    /// The agency named beside it.
    pub agency: Option<&'static str>,
}

/// Reads a line that holds a date and nothing but what goes with one: labels, a weekday, a time, a place, an agency.
pub(crate) fn date_line(line: &str) -> Option<DateLine> {
    if line.len() > 120 || line.contains('@') {
        return None;
    }
    let (dates, pieces) = (dates_in(line), pieces(line));
    let within = |piece: &Piece<'_>| dates.iter().any(|d| d.span.contains(&piece.start));
    let strange =
        pieces.iter().filter(|piece| !within(piece) && !goes_with_dates(piece.text)).collect::<Vec<_>>();
    let named = strange.iter().all(|piece| piece.text.starts_with(char::is_uppercase)) && strange.len() <= 3;
    if dates.is_empty() || !named {
        return None;
    }
    let fresh = dates.iter().find(|d| d.date.is_some() && !says_updated(line, d));
    let shown = fresh.or_else(|| dates.iter().find(|d| d.date.is_some()));
    Some(DateLine {
        date: shown.and_then(|d| d.date),
        updated: shown.is_some() && fresh.is_none(),
        agency: agency_within(line),
    })
}

fn goes_with_dates(piece: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: [&str; 40] = [
        "published", "posted", "updated", "modified", "created", "issued", "released", "date", "of",
        "publication", "last", "on", "at", "the", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt",
        "ist", "cet", "cest", "bst", "eat", "wat", "pst", "pdt", "et", "hrs", "h", "t", "z", "th", "by",
        "first", "time",
    ];
    let word = piece.to_lowercase();
    WORDS.contains(&word.as_str())
        || is_weekday(&word)
        || word.parse::<u32>().is_ok_and(|n| n < 60 || (1900..=2400).contains(&n))
        || !word.starts_with(char::is_alphanumeric)
}

/// "Updated", "Last modified on" stand closer before this date than any other label.
fn says_updated(line: &str, date: &FoundDate) -> bool {
    let before = line[..date.span.start].to_lowercase();
    let last = |labels: &[&str]| labels.iter().filter_map(|label| before.rfind(label)).max();
    last(&["updated", "modified", "edited", "revised"]) > last(&["published", "posted", "created", "first"])
}

/// The date with which a paragraph opens, where the page ran its date line into it: "9 Apr 2017 Air strikes hit …".
pub(crate) fn leading_date(text: &str) -> Option<Date> {
    let head = head(text, 80);
    let first = dates_in(head).into_iter().next()?;
    let before = pieces(&head[..first.span.start]);
    let after = head[first.span.end..].trim_start_matches([' ', ',', '.', '-', '–', '—', '|', ':']);
    let opens = before.iter().all(|piece| goes_with_dates(piece.text) && piece.text.parse::<u32>().is_err());
    let new_start = after.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    first.date.filter(|_| opens && new_start && before.len() <= 4)
}

/// An agency and a date run together near the start, "… AFP Tuesday 6 Aug 2013 …": a credit line without its line breaks.
pub(crate) fn run_in_credit(text: &str) -> Option<(&'static str, Date)> {
    let head = head(text, 600);
    dates_in(head).into_iter().find_map(|found| {
        let before = pieces(&head[..found.span.start]);
        let mut words = before.iter().rev().filter(|piece| !is_weekday(piece.text)).map(|piece| piece.text);
        let agency = words.next().and_then(agency_named)?;
        Some((agency, found.date?))
    })
}

#[cfg(test)]
mod tests {
    use super::{date_line, inline_dateline, leading_date, run_in_credit};

    fn parts(text: &str) -> Option<(String, String, Option<&'static str>)> {
        let found = inline_dateline(text)?;
        let words =
            |span: Option<rashomon_model::Span>| span.map_or(String::new(), |s| s.of(text).to_string());
        Some((words(found.place), words(found.date), found.agency))
    }

    #[test]
    fn wire_datelines_are_taken_apart() {
        let of = |place: &str, date: &str, agency| Some((place.to_string(), date.to_string(), agency));
        assert_eq!(parts("ADEN, Jan 28 (Reuters) - Gunmen fired"), of("ADEN", "Jan 28", Some("Reuters")));
        assert_eq!(parts("GAO, Mali (AP) — The army said"), of("GAO, Mali", "", Some("AP")));
        assert_eq!(
            parts("KABUL, Jan. 5, 2019 (Xinhua) -- At least"),
            of("KABUL", "Jan. 5, 2019", Some("Xinhua"))
        );
        assert_eq!(parts("BEIRUT/GENEVA (Reuters) - Talks"), of("BEIRUT/GENEVA", "", Some("Reuters")));
        assert_eq!(parts("CNN — A strike"), of("", "", Some("CNN")));
        assert_eq!(parts("Abuja – The army said"), of("Abuja", "", None));
        assert_eq!(parts("NEW DELHI: Two rebels died"), of("NEW DELHI", "", None));
    }

    #[test]
    fn sentences_with_dashes_are_no_datelines() {
        for text in [
            "The group – known for raids – withdrew.",
            "Kidal - the old capital of the north - fell.",
            "He said: We left.",
            "Analysis — Why the north fell",
            "An army (or what is left of it) — Mali's — withdrew",
        ] {
            assert_eq!(parts(text), None, "{text}");
        }
    }

    #[test]
    fn a_line_with_a_date_alone_is_read_and_a_sentence_is_not() {
        let day = |line| date_line(line).and_then(|d| d.date).map(|d| d.to_string());
        assert_eq!(day("Mon. May 27th, 2024").as_deref(), Some("2024-05-27"));
        assert_eq!(day("Published 10:32 GMT, 5 May 2016").as_deref(), Some("2016-05-05"));
        assert_eq!(
            day("Updated: 6 May 2016 | Published: 5 May 2016 at 14:01").as_deref(),
            Some("2016-05-05")
        );
        assert!(date_line("Last updated on 6 May 2016").is_some_and(|d| d.updated));
        assert_eq!(date_line("Two soldiers died on 5 May 2016."), None);
        assert_eq!(date_line("The camp fell on Sunday"), None);
    }

    #[test]
    fn run_in_dates_open_a_paragraph() {
        assert!(leading_date("9 Apr 2017 Shells hit the market").is_some());
        assert!(leading_date("Tuesday 14 November 2017 The council said").is_some());
        assert!(leading_date("On 9 April 2017, shells hit the market").is_none());
        assert_eq!(
            run_in_credit("Shells hit a market AFP Tuesday 6 Aug 2013 Shells").map(|(a, _)| a),
            Some("AFP")
        );
        assert_eq!(run_in_credit("Shells hit a market on Tuesday 6 Aug 2013"), None);
    }
}
