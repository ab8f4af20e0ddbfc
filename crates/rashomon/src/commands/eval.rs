use crate::arguments::EvalArguments;
use crate::output::{self, Outcome};
use crate::setup::{Setup, Unusable};
use anyhow::{Context, Result};
use rashomon::eval::{
    Gold, Level, Mistake, MistakeKind, Pin, Ratio, Scores, Verdict, predicted, read_gold, read_pin, score,
    write_pin,
};
use rashomon::{Options, Run};
use rashomon_ingest::inputs;
use rashomon_ledger::clean_text;
use rashomon_reconcile::Scope;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Reads the reports of an annotated set and scores what was found.
pub fn eval(arguments: &EvalArguments) -> Result<Outcome> {
    let text = texts(arguments)?;
    let meta = arguments.meta.clone().or_else(|| beside(&arguments.gold, &["index.jsonl"]));
    let setup = Setup::with(arguments.lexicon.as_deref(), meta.as_deref())?;
    let paths = [text.to_string_lossy().into_owned()];
    let files: Vec<PathBuf> = inputs(&paths).flatten().map(|input| PathBuf::from(input.name)).collect();
    let gold = read_gold(&arguments.gold, &files).map_err(|why| Unusable::new("GOLD", why))?;
    let run = read(&paths, &setup);
    let outcome = output::outcome(&run.failures);
    let scores = score(&gold, &predicted(run.rows()));
    let mut out = output::data();
    print(&scores, arguments, &mut out)?;
    out.flush()?;
    match ratchet(&gold, &scores, arguments)? {
        Outcome::Done => Ok(outcome),
        failed => Ok(failed),
    }
}

fn read(paths: &[String], setup: &Setup) -> Run {
    let (progress, scope) = (output::progress(), Scope::Linked);
    let options = Options {
        lexicon: setup.lexicon(),
        places: &setup.places,
        meta: &setup.meta,
        scope,
        progress: &progress,
    };
    rashomon::run(paths, &options)
}

fn texts(arguments: &EvalArguments) -> Result<PathBuf, Unusable> {
    let found = arguments.text.clone().or_else(|| beside(&arguments.gold, &["text", "reports"]));
    found.ok_or_else(|| {
        Unusable::new(
            "--text",
            "no folder text or reports beside the gold folder; name the reports with --text",
        )
    })
}

/// The first of these names that stands beside the gold folder.
fn beside(gold: &Path, names: &[&str]) -> Option<PathBuf> {
    let parent = gold.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    names.iter().map(|name| parent.join(name)).find(|path| path.exists())
}

fn print(scores: &Scores, arguments: &EvalArguments, out: &mut impl Write) -> io::Result<()> {
    let ((reports, relevant), (required, optional)) = (scores.reports, scores.claims);
    writeln!(
        out,
        "{reports} reports ({relevant} of armed conflict), {required} claims required + {optional} optional, {} found",
        scores.found
    )?;
    writeln!(out, "{:<22}{}", "relevance", figures(scores.relevance))?;
    for (level, (ratio, neutral)) in &scores.levels {
        let Ratio { hits, spurious, missed } = ratio;
        let counts = format!("({hits} right, {spurious} spurious, {missed} missed, {neutral} neutral)");
        writeln!(out, "{:<22}{}  {counts}", format!("claims, {}", level.name()), figures(*ratio))?;
        if *level == Level::Full && arguments.by_effect {
            print_effects(scores, out)?;
        }
    }
    writeln!(out, "{:<22}{}", "same incident", figures(scores.same_incident))?;
    scores
        .mistakes
        .iter()
        .take(arguments.list_errors)
        .try_for_each(|mistake| writeln!(out, "  {}", told(mistake)))
}

fn figures(ratio: Ratio) -> String {
    format!("P {:.3}  R {:.3}  F1 {:.3}", ratio.precision(), ratio.recall(), ratio.f1())
}

fn print_effects(scores: &Scores, out: &mut impl Write) -> io::Result<()> {
    let mut effects: Vec<_> = scores.by_effect.iter().collect();
    effects.sort_by_key(|(name, effect)| (std::cmp::Reverse(effect.gold), *name));
    effects.into_iter().try_for_each(|(name, effect)| {
        let found = effect.gold - effect.missed;
        writeln!(
            out,
            "    {name:<20} gold {:>3}  found {found:>3}  spurious {:>3}",
            effect.gold, effect.spurious
        )
    })
}

fn told(mistake: &Mistake) -> String {
    let number = |n: Option<i64>| n.map_or(String::from("?"), |n| n.to_string());
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".into());
    let line = match &mistake.kind {
        MistakeKind::Missed(gold) => [
            "missed".into(),
            or_none(&gold.claimant),
            or_none(&gold.claimant_kind),
            gold.effect.clone(),
            or_none(&gold.victims_kind),
            format!("{}..{}", number(gold.low), number(gold.high)),
            or_none(&gold.quote),
        ],
        MistakeKind::Spurious(found) => [
            "spurious".into(),
            found.claimant.clone(),
            found.claimant_kind.clone(),
            found.effect.clone(),
            found.victims_kind.clone(),
            format!("{}..{}", number(found.low), number(found.high)),
            found.quote.clone(),
        ],
    };
    format!("{}: {}", mistake.doc, line.map(|part| clean_text(&part)).join(" | "))
}

/// Compares with the pinned scores, or pins these.
fn ratchet(gold: &Gold, scores: &Scores, arguments: &EvalArguments) -> Result<Outcome> {
    let Some(path) = arguments.pin.as_deref() else { return Ok(Outcome::Done) };
    let new = Pin::of(gold, scores);
    if arguments.pin_update {
        write_pin(path, &new).context("--pin-update")?;
        output::complain(format!("pinned the scores of this run in {}", path.display()));
        return Ok(Outcome::Done);
    }
    let pinned = read_pin(path).context("--pin")?;
    Ok(match pinned.compare(&new) {
        Verdict::Same => Outcome::Done,
        Verdict::Higher(scores) => {
            output::complain(format!("higher than pinned: {}; keep it with --pin-update", scores.join("; ")));
            Outcome::Done
        }
        Verdict::Lower(scores) if arguments.allow_regression => {
            output::complain(format!("lower than pinned, and allowed: {}", scores.join("; ")));
            Outcome::Done
        }
        Verdict::Lower(scores) => {
            output::complain(format!(
                "lower than pinned: {}; --allow-regression lets it pass once",
                scores.join("; ")
            ));
            Outcome::SomeFailed
        }
        Verdict::OtherCorpus => {
            output::complain(
                "the annotated set is not the one that was pinned; pin it anew with --pin-update",
            );
            Outcome::SomeFailed
        }
    })
}
