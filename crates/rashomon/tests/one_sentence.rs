//! `docs/one-sentence.md` follows one sentence of the sample through the real run, and names the file of every stage.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod pages;

use pages::{Page, root};
use rashomon::{Options, Run, Traced, run, trace_report};
use rashomon_extract::Tokens;
use rashomon_extract::pos::Tagger;
use rashomon_gazetteer::Gazetteer;
use rashomon_ingest::{Meta, inputs, read};
use rashomon_ledger::{ClaimRow, EventRecord, Evidence};
use rashomon_lexicon::Lexicon;
use rashomon_model::{Claim, CountryCode, Date, Effect, Report, RuleRef, Span, Stage};
use rashomon_reconcile::{DEFAULT_POLICY, Scope};
use std::fmt::Write;

const PAGE: &str = "docs/one-sentence.md";
const DOCUMENT: &str = "sample/reports/harbour-post-lere-camps.html";
/// The words of the claim that is followed.
const WORDS: &str = "five of its soldiers died";

#[test]
fn the_page_follows_the_sentence_as_the_program_does() {
    let story = Story::read();
    let mut page = Page::open(PAGE);
    page.fill("document", &format!("```html\n{}\n```", document()));
    page.fill_printed("passages", &story.passages());
    page.fill_printed("tokens", &story.tokens());
    page.fill_printed("names", &story.notes(Stage::Names));
    page.fill_printed("groups", &story.notes(Stage::Groups));
    page.fill_printed("pattern", &story.notes(Stage::Patterns));
    page.fill("rule", &format!("```text\n{}\n```", rule_text(&story.claim().rule)));
    page.fill_printed("speaker", &story.speaker());
    page.fill_printed("incident", &story.incident());
    page.fill_printed("claim", &story.row());
    page.fill_printed("event", &story.event());
    page.fill_printed("ledger", &story.ledger());
    page.close();
}

#[test]
fn every_file_that_the_page_names_exists() {
    let page = std::fs::read_to_string(root().join(PAGE)).unwrap();
    let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
    assert!(headings.len() >= 9, "{headings:?}");
    for heading in headings {
        let file = heading.split('`').nth(1).unwrap_or_else(|| panic!("{heading}: names no file"));
        assert!(root().join(file).is_file(), "{heading}: there is no {file}");
    }
}

/// The report alone with its trace, and the run over the whole sample.
struct Story {
    traced: Traced,
    run: Run,
    places: Gazetteer,
}

impl Story {
    fn read() -> Story {
        let places = Gazetteer::embedded();
        let traced = trace_report(report(DOCUMENT), Lexicon::embedded(), &places);
        let (lexicon, scope, meta) = (Lexicon::embedded(), Scope::Linked, Meta::default());
        let options = Options { lexicon, places: &places, meta: &meta, scope, progress: &|_| () };
        let run = run(&[path("sample/reports")], &options);
        Story { traced, run, places }
    }

    fn report(&self) -> &Report {
        &self.traced.reading.report
    }

    fn claim(&self) -> &Claim {
        let is_it = |claim: &&Claim| {
            claim.effect == Effect::Killed && self.report().words(claim.evidence).contains(WORDS)
        };
        self.traced.reading.claims.iter().find(is_it).expect("the claim that the page follows")
    }

    /// The sentence of the claim.
    fn sentence(&self) -> Span {
        let sentence = self.traced.sentences.iter().find(|(span, _)| span.contains(self.claim().evidence));
        sentence.expect("a sentence that holds the claim").0
    }

    fn passages(&self) -> String {
        let report = self.report();
        let published = report.published.unwrap();
        let publisher = report.publisher.as_deref().unwrap_or("?");
        let mut lines = format!("{publisher}, {} ({})\n\n", published.date, published.basis);
        for passage in report.passages.iter().take(4) {
            let (kind, span) = (passage.kind, passage.span);
            writeln!(
                lines,
                "{kind:<6} {:>4}–{:<4} {}",
                span.start,
                span.end,
                clipped(report.words(span), 78)
            )
            .unwrap();
        }
        lines
    }

    fn tokens(&self) -> String {
        let report = self.report();
        let tokens = Tokens::scan(&report.text, &report.passages);
        let sentence =
            tokens.sentences.iter().find(|s| tokens.span(s.tokens.clone()) == self.sentence()).unwrap();
        let mut tags = Vec::new();
        Tagger::embedded().tag(&tokens, sentence.tokens.clone(), &mut tags);
        let tagged = sentence
            .tokens
            .clone()
            .zip(tags)
            .filter(|(token, _)| self.claim().evidence.contains(tokens.all[*token].span));
        let line = |(token, tag): (usize, rashomon_extract::pos::Pos)| {
            let span = tokens.all[token].span;
            format!("{:<10} {}–{}  {}\n", tokens.word(token), span.start, span.end, tag.as_str())
        };
        tagged.map(line).collect()
    }

    /// What a stage noted at the words of the claim, its count and its speaker.
    fn notes(&self, stage: Stage) -> String {
        let claim = self.claim();
        let near = [Some(claim.evidence), claim.attribution.span, claim.attribution.cue];
        let is_near = |span: Span| near.into_iter().flatten().any(|words| words.overlaps(span));
        let notes = self.traced.at(self.sentence(), stage).filter(|note| is_near(note.span));
        let rule = |rule: Option<&RuleRef>| {
            rule.map_or(String::new(), |rule| format!("  [{} {}]", rule.id, rule.file))
        };
        notes.fold(String::new(), |mut lines, note| {
            writeln!(
                lines,
                "\"{}\"  {}{}",
                self.report().words(note.span),
                note.what,
                rule(note.rule.as_ref())
            )
            .unwrap();
            lines
        })
    }

    fn speaker(&self) -> String {
        let (who, stance) = (&self.claim().attribution, self.claim().stance);
        let words = |span: Option<Span>| span.map_or("none", |span| self.report().words(span));
        let party = who.party.as_ref().map_or("?", |party| party.as_str());
        let (kind, channel) = (who.kind, who.channel);
        format!(
            "claimant  {} ({kind}), speaking for {party}\ncue       \"{}\"\nchannel   {channel}\nstance    {stance}",
            who.claimant,
            words(who.cue)
        )
    }

    fn incident(&self) -> String {
        let incident = &self.traced.reading.incidents[self.claim().incident];
        let place = incident.place.as_ref().map_or("not told".into(), |place| place.name.clone());
        let day =
            incident.dates.map_or("not told".into(), |dates| format!("{} ({})", dates.from, dates.basis));
        let sides: Vec<&str> = incident.sides.iter().map(|side| side.as_str()).collect();
        let told = if incident.main { "main" } else { "background" };
        format!("{told}: {}\nplace  {place}\nday    {day}\nsides  {}", incident.kind, sides.join(", "))
    }

    /// Some columns of the claim's row.
    fn row(&self) -> String {
        let row = self.linked_row();
        let value = serde_json::to_value(&row).unwrap();
        let columns = [
            "doc",
            "claimant",
            "claimant_kind",
            "stance",
            "effect",
            "victims",
            "victims_kind",
            "victims_kind_basis",
            "low",
            "high",
            "role",
            "place",
            "date_from",
            "date_basis",
            "quote",
            "rule",
        ];
        columns.iter().map(|column| format!("{column:<18} {}\n", value[column])).collect()
    }

    fn linked_row(&self) -> ClaimRow {
        let id = self.claim().id.as_str();
        self.run.rows().find(|row| row.claim_id.as_str() == id).expect("the claim's row in the whole run")
    }

    fn record(&self) -> EventRecord {
        let event = self.linked_row().event_id;
        self.run
            .records()
            .find(|record| Some(record.event_id.as_str()) == event.as_deref())
            .expect("the claim's event")
    }

    fn event(&self) -> String {
        let record = self.record();
        let place = record.place.as_ref().map_or("?", |place| place.name.as_str());
        let day = record.date_from.as_ref().map_or("?".into(), Date::to_string);
        let mut lines = format!("{}, {place}, {day}\n", record.kind);
        for report in &record.reports {
            let (basis, published) =
                (report.published_basis.map(|b| b.as_str()), report.published.map(|day| day.to_string()));
            let copies = record.reports.iter().filter(|other| other.copies_id == report.copies_id).count();
            let origin = if copies > 1 { format!("one of {copies} copies") } else { "no copy".into() };
            let day = published.unwrap_or("no date".into());
            writeln!(lines, "  {:<34} {day:<10} {:<9}  {origin}", report.doc, basis.unwrap_or("")).unwrap();
        }
        lines
    }

    /// The ledger with the claim's line alone.
    fn ledger(&self) -> String {
        let id = &self.linked_row().event_id;
        let events = &self.run.reconciled.events;
        let mut event = events.iter().find(|event| Some(event.id.as_str()) == id.as_deref()).unwrap().clone();
        event
            .ledger
            .lines
            .retain(|line| line.cells.iter().any(|cell| cell.claims.contains(&self.claim().id)));
        event.ledger.lines.iter_mut().for_each(|line| line.related.clear());
        let country_name = |code: CountryCode| self.places.country_name(code).map(String::from);
        let page = rashomon_ledger::Page {
            events: &[event],
            copies: &self.run.reconciled.copies,
            readings: &self.run.readings,
            policy: DEFAULT_POLICY,
            evidence: Evidence::Hidden,
            country_name: &country_name,
        };
        let mut table = Vec::new();
        page.table(&mut table, 100, false).unwrap();
        let table = String::from_utf8(table).unwrap();
        let (_, ledger) = table.split_once("\n\n").expect("a blank line before the ledger");
        let is_cells = |line: &&str| !line.starts_with(['=', '\u{b7}']);
        ledger.lines().take_while(is_cells).collect::<Vec<_>>().join("\n")
    }
}

fn path(below: &str) -> String {
    root().join(below).to_string_lossy().into_owned()
}

fn report(document: &str) -> Report {
    let input = inputs(&[path(document)]).next().unwrap().unwrap();
    let report = read(input, &Meta::default()).next().unwrap();
    report.unwrap()
}

/// The page's lines from its headline to the sentence.
fn document() -> String {
    let page = std::fs::read_to_string(root().join(DOCUMENT)).unwrap();
    let lines = page.lines().skip_while(|line| !line.contains("<h1>"));
    let mut shown = Vec::new();
    for line in lines {
        shown.push(clipped(line.trim(), 100));
        if line.contains(WORDS) {
            break;
        }
    }
    shown.join("\n")
}

/// A rule as its file has it: the entry, with its first examples of either sort.
fn rule_text(rule: &RuleRef) -> String {
    let file = std::fs::read_to_string(root().join("lexicon").join(&*rule.file)).unwrap();
    let entry = file.lines().skip(rule.line as usize - 1).take_while(|line| !line.is_empty());
    let mut seen = Vec::new();
    let is_first = |line: &&str| match line.split_whitespace().next() {
        Some(field @ ("accept" | "reject")) if seen.contains(&field.to_string()) => false,
        field => {
            seen.push(field.unwrap_or("").to_string());
            true
        }
    };
    entry.filter(is_first).collect::<Vec<_>>().join("\n")
}

fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
