use crate::arguments::ExplainArguments;
use crate::output::{self, Outcome};
use crate::setup::{Setup, Unusable};
use anyhow::{Result, anyhow};
use rashomon::{Traced, trace_report};
use rashomon_ingest::{inputs, read};
use rashomon_ledger::clean_text;
use rashomon_model::{Claim, PassageKind, Report, RuleRef, Span, Stage};
use std::io::{self, Write};

/// Lists a report's sentences, or shows one of them on its way through every stage.
pub fn explain(arguments: &ExplainArguments) -> Result<Outcome> {
    let setup = Setup::of(&arguments.inputs)?;
    let report = report(arguments, &setup)?;
    let traced = trace_report(report, setup.lexicon(), &setup.places);
    let mut out = output::data();
    match arguments.sentence {
        None => list(&traced, &mut out)?,
        Some(number) => {
            let sentence = number.checked_sub(1).and_then(|index| traced.sentences.get(index));
            let (span, _) = sentence.ok_or_else(|| no_such_sentence(number, traced.sentences.len()))?;
            follow(&traced, number, *span, &mut out)?;
        }
    }
    out.flush()?;
    Ok(Outcome::Done)
}

fn no_such_sentence(number: usize, count: usize) -> Unusable {
    let there = if count == 0 {
        "the report has no sentence".into()
    } else {
        format!("the report has sentences 1 to {count}")
    };
    Unusable::new("--sentence", format!("no sentence {number}; {there}"))
}

/// The one report that is meant.
fn report(arguments: &ExplainArguments, setup: &Setup) -> Result<Report> {
    let mut reports = Vec::new();
    for input in inputs(&arguments.inputs.paths) {
        for report in read(input?, &setup.meta) {
            reports.push(report?);
        }
    }
    let names: Vec<String> = reports.iter().map(|report| clean_text(&report.doc)).collect();
    let (asked, names) = (arguments.report.as_deref(), names.join(", "));
    let mut fitting: Vec<Report> =
        reports.into_iter().filter(|report| asked.is_none_or(|doc| doc == report.doc)).collect();
    match (fitting.len(), asked) {
        (1, _) => fitting.pop().ok_or_else(|| anyhow!("no report")),
        (0, Some(doc)) => {
            Err(Unusable::new("--report", format!("no report \"{doc}\"; there are: {names}")).into())
        }
        (0, None) => Err(anyhow!("the path holds no report")),
        (_, _) => {
            Err(Unusable::new("--report", format!("the path holds several reports; name one of: {names}"))
                .into())
        }
    }
}

/// Sentences with their numbers, and between them what is not read for claims, and why.
fn list(traced: &Traced, out: &mut impl Write) -> io::Result<()> {
    let report = &traced.reading.report;
    let read = traced
        .sentences
        .iter()
        .enumerate()
        .map(|(index, (span, kind))| (*span, (index + 1).to_string(), kind.to_string()));
    let unread = report
        .passages
        .iter()
        .filter(|passage| matches!(passage.kind, PassageKind::Caption | PassageKind::Furniture));
    let unread = unread.map(|passage| {
        let why = passage.reason.map_or(String::new(), |reason| format!(": {reason}"));
        (passage.span, "–".into(), format!("{}{why}", passage.kind))
    });
    let mut lines: Vec<(Span, String, String)> = read.chain(unread).collect();
    lines.sort_by_key(|(span, ..)| *span);
    for (span, number, kind) in lines {
        writeln!(out, "{number:>4}  [{kind}] {}", clean_text(report.words(span)))?;
    }
    Ok(())
}

fn follow(traced: &Traced, number: usize, sentence: Span, out: &mut impl Write) -> io::Result<()> {
    let report = &traced.reading.report;
    writeln!(
        out,
        "{}, sentence {number}, bytes {}–{}",
        clean_text(&report.doc),
        sentence.start,
        sentence.end
    )?;
    writeln!(out, "{}", clean_text(report.words(sentence)))?;
    for (index, stage) in Stage::ALL.iter().enumerate() {
        writeln!(out, "\n{}. {stage}", index + 1)?;
        let mut notes = traced.at(sentence, *stage).peekable();
        if notes.peek().is_none() {
            writeln!(out, "   nothing")?;
        }
        for note in notes {
            let words = clean_text(report.words(note.span));
            writeln!(out, "   \"{words}\"  {}{}", clean_text(&note.what), rule(note.rule.as_ref()))?;
        }
    }
    let claims: Vec<&Claim> =
        traced.reading.claims.iter().filter(|claim| claim.evidence.overlaps(sentence)).collect();
    writeln!(out, "\nclaims: {}", claims.len())?;
    claims.into_iter().try_for_each(|claim| write_claim(claim, out))
}

fn rule(rule: Option<&RuleRef>) -> String {
    rule.map_or(String::new(), |rule| format!("  [{} {}:{}]", rule.id, rule.file, rule.line))
}

fn write_claim(claim: &Claim, out: &mut impl Write) -> io::Result<()> {
    let who = &claim.attribution;
    let victims = claim.victims.name.as_deref().unwrap_or("unnamed");
    writeln!(
        out,
        "   {} ({}) {}: {} {} {} ({}, {}), {}{}",
        clean_text(&who.claimant),
        who.kind,
        claim.stance,
        claim.effect,
        claim.count,
        clean_text(victims),
        claim.victims.kind,
        claim.victims.kind_basis,
        claim.role,
        rule(Some(&claim.rule)),
    )
}
