//! The lexicon's own examples, and `tests/times.tsv`: phrases, the dates to count from, and what they come to.

use super::{FoundTime, dateline, find};
use crate::tokens::Tokens;
use rashomon_lexicon::{Lexicon, TimeWords};
use rashomon_model::{Anchors, Date, DateBasis, Dates, Passage, PassageKind, Span, TimeKind};
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../tests/times.tsv");
const NOT_TIMES: &str = include_str!("../../tests/not-times.txt");

/// The file of times alone, so that a mistake elsewhere in the lexicon does not show here.
static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let files = Lexicon::embedded_files().into_iter().filter(|(name, _)| name == "en/times.lex");
    Lexicon::load(&files.collect::<Vec<_>>()).unwrap()
});

fn words() -> &'static TimeWords {
    &LEXICON.times
}

fn scan(text: &str) -> Tokens<'_> {
    Tokens::scan(text, &[Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None }])
}

fn times(text: &str) -> Vec<FoundTime> {
    let tokens = scan(text);
    tokens.sentences.iter().flat_map(|s| find(&tokens, s.tokens.clone(), words())).collect()
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("not a date: {text}"))
}

/// "report=2023-09-20 main=2023-09-17".
fn anchors<'a>(columns: impl Iterator<Item = (&'a str, &'a str)>) -> Anchors {
    let mut anchors = Anchors::default();
    for (key, value) in columns {
        match key {
            "report" => anchors.report = Some((day(value), DateBasis::RelativeToReport)),
            "copy" => anchors.report = Some((day(value), DateBasis::FromCopy)),
            "page" => anchors.report = Some((day(value), DateBasis::PageDateOnly)),
            "dateline" => anchors.dateline = Some(day(value)),
            "main" => anchors.main_event = Some(day(value)),
            _ => {}
        }
    }
    anchors
}

fn printed(dates: Option<Dates>) -> String {
    match dates {
        None => "none".into(),
        Some(dates) if dates.from == dates.to => dates.from.to_string(),
        Some(dates) => format!("{}..{}", dates.from, dates.to),
    }
}

#[test]
fn the_lexicons_examples_hold() {
    let mut wrong = Vec::new();
    for rule in LEXICON.examples.iter().filter(|e| e.kind == "times") {
        for example in &rule.accept {
            let columns =
                || example.expected.iter().flat_map(|e| &e.columns).map(|(k, v)| (k.as_str(), v.as_str()));
            let wanted = columns().find(|(key, _)| *key == "time").map_or("", |(_, value)| value);
            let found = times(&example.text);
            let got =
                found.first().map_or("nothing".into(), |f| printed(f.expr.resolve(&anchors(columns()))));
            if got != wanted {
                wrong.push(format!(
                    "{}:{} wanted {wanted}, got {got}: {}",
                    rule.rule.file, example.line, example.text
                ));
            }
        }
        for example in rule.reject.iter().filter(|e| !times(&e.text).is_empty()) {
            let found: Vec<&str> =
                times(&example.text).iter().map(|f| f.expr.span.of(&example.text)).collect();
            wrong.push(format!("{}:{} found {found:?} in: {}", rule.rule.file, example.line, example.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// "They struck [on Sunday]." without its brackets, and what stood between them.
fn unbracketed(sentence: &str) -> (String, &str) {
    let (before, rest) = sentence.split_once('[').unwrap();
    let (words, after) = rest.split_once(']').unwrap();
    (format!("{before}{words}{after}"), words)
}

#[test]
fn the_table_of_phrases_holds() {
    let mut wrong = Vec::new();
    for row in TABLE.lines().skip(1) {
        let columns: Vec<&str> = row.split('\t').collect();
        let [sentence, from, dates, basis, precision] = columns[..] else {
            panic!("not five columns: {row}")
        };
        let (text, words) = unbracketed(sentence);
        let tokens = scan(&text);
        let found = times(&text);
        let got_words: Vec<&str> = found.iter().map(|f| tokens.span(f.tokens.clone()).of(&text)).collect();
        let anchors = anchors(from.split(' ').filter_map(|pair| pair.split_once('=')));
        let got = found.first().and_then(|f| f.expr.resolve(&anchors));
        let got_basis = got.map_or("-", |d| d.basis.as_str());
        let got_precision = got.map_or("-", |d| d.precision.as_str());
        if got_words != [words]
            || (printed(got).as_str(), got_basis, got_precision) != (dates, basis, precision)
        {
            wrong.push(format!("{row}\n    got {got_words:?} {} {got_basis} {got_precision}", printed(got)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_no_time_is_left_alone() {
    for sentence in NOT_TIMES.lines() {
        let found: Vec<&str> = times(sentence).iter().map(|f| f.expr.span.of(sentence)).collect();
        assert!(found.is_empty(), "{found:?} in: {sentence}");
    }
}

/// Place, time, agency, and where the sentence goes on.
fn dateline_of(text: &str) -> Option<[&str; 4]> {
    let tokens = scan(text);
    let line = dateline(&tokens, tokens.sentences.first()?.tokens.clone(), words())?;
    let place = tokens.span(line.place_tokens).of(text);
    let agency = line.agency_tokens.map_or("", |a| tokens.span(a).of(text));
    Some([place, line.time.map_or("", |t| t.span.of(text)), agency, tokens.word(line.tokens.end)])
}

#[test]
fn datelines_give_place_time_and_agency() {
    let wanted = [
        ("ADEN, Jan 28 (Reuters) - Shells hit a mill.", ["ADEN", "Jan 28", "Reuters", "Shells"]),
        ("BAGHDAD — Shells hit a mill.", ["BAGHDAD", "", "", "Shells"]),
        ("GAO, Mali (AP) — Shells hit a mill.", ["GAO, Mali", "", "AP", "Shells"]),
        ("KANO, Nigeria, Jan. 5 (AP) -- Shells hit a mill.", ["KANO, Nigeria", "Jan. 5", "AP", "Shells"]),
        ("KABUL: Shells hit a mill.", ["KABUL", "", "", "Shells"]),
        ("Maiduguri – Shells hit a mill.", ["Maiduguri", "", "", "Shells"]),
        ("Beirut, Lebanon (CNN) -- Shells hit a mill.", ["Beirut, Lebanon", "", "CNN", "Shells"]),
        ("BAGHDAD Nearly forty shells hit a mill.", ["BAGHDAD", "", "", "Nearly"]),
        ("MOPTI, Burkina Faso Three shells hit a mill.", ["MOPTI, Burkina Faso", "", "", "Three"]),
        ("TUNIS/ALGIERS, Algeria Three shells hit a mill.", ["TUNIS/ALGIERS, Algeria", "", "", "Three"]),
        ("TEL AVIV (Reuters) Shells hit a mill.", ["TEL AVIV", "", "Reuters", "Shells"]),
        (
            "BAMAKO, 20 September 2023 (AFP) - Shells hit a mill.",
            ["BAMAKO", "20 September 2023", "AFP", "Shells"],
        ),
        ("CNN — Shells hit a mill.", ["", "", "CNN", "Shells"]),
        ("(Reuters) - Shells hit a mill.", ["", "", "Reuters", "Shells"]),
    ];
    for (text, parts) in wanted {
        assert_eq!(dateline_of(text), Some(parts), "{text}");
    }
}

#[test]
fn titles_and_first_sentences_are_no_datelines() {
    let texts = [
        "Officials: shells hit a mill.",
        "NATO Troops left the mill.",
        "Shells hit a mill - and a school.",
        "The National Front (TNF) shelled a mill.",
        "Troops of the brigade (in camp) left.",
        "UPDATE: Shells hit a mill.",
        "On Sunday shells hit a mill.",
        "",
    ];
    for text in texts {
        assert_eq!(dateline_of(text), None, "{text}");
    }
}

#[test]
fn a_dateline_counts_from_the_report_and_the_body_from_the_dateline() {
    let text = "ADEN, Jan 28 (Reuters) - Shells hit a mill on Monday.";
    let tokens = scan(text);
    let range = tokens.sentences[0].tokens.clone();
    let line = dateline(&tokens, range.clone(), words()).unwrap();
    let mut known =
        Anchors { report: Some((day("2016-02-03"), DateBasis::RelativeToReport)), ..Anchors::default() };
    let written = line.time.unwrap().resolve(&known).unwrap().from;
    known.dateline = Some(written);
    let hit = find(&tokens, line.tokens.end..range.end, words())[0].expr.resolve(&known).unwrap();
    assert_eq!(
        (written, hit.from, hit.basis),
        (day("2016-01-28"), day("2016-01-25"), DateBasis::RelativeToDateline)
    );
}

/// Whether the words themselves point ahead, or name a year, which need not be past.
fn may_lie_ahead(kind: TimeKind) -> bool {
    match kind {
        TimeKind::Weekday { future, .. } => future,
        TimeKind::DaysBack(days) => days < 0,
        TimeKind::Day { year, .. }
        | TimeKind::Days { year, .. }
        | TimeKind::Month { year, .. }
        | TimeKind::Months { year, .. } => year.is_some(),
        TimeKind::Year(_) | TimeKind::Years { .. } => true,
        _ => false,
    }
}

static TIMES_OF_TABLE: LazyLock<Vec<FoundTime>> = LazyLock::new(|| {
    let sentences = TABLE.lines().skip(1).filter_map(|row| row.split('\t').next());
    sentences.flat_map(|sentence| times(&unbracketed(sentence).0)).collect()
});

proptest::proptest! {
    #[test]
    fn no_phrase_lies_ahead_unless_it_says_so(offset in 0i64..20_000) {
        let anchor = day("1990-01-01").checked_add(jiff::Span::new().days(offset)).unwrap();
        let known = Anchors { report: Some((anchor, DateBasis::RelativeToReport)), dateline: None, main_event: Some(anchor) };
        for found in TIMES_OF_TABLE.iter().filter(|found| !may_lie_ahead(found.expr.kind)) {
            if let Some(dates) = found.expr.resolve(&known) {
                assert!(dates.from <= dates.to && dates.to <= anchor, "{found:?} on {anchor}: {dates:?}");
            }
        }
    }

    #[test]
    fn any_text_is_read_without_panic_and_times_never_overlap(text in "([a-zA-Z0-9 ,.:/()’'–-]|Sunday|May|the |of |on |2012|17th|ago|two |days ){0,60}") {
        let found = times(&text);
        assert!(found.windows(2).all(|pair| pair[0].tokens.end <= pair[1].tokens.start));
        assert!(found.iter().all(|f| !f.expr.span.of(&text).is_empty()));
        dateline_of(&text);
    }
}
