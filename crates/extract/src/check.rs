//! The lexicon's own tests: every rule's examples run through the real cascade.

use crate::gate::{Gate, is_conflict};
use crate::names::Names;
use rashomon_lexicon::{Example, Examples, Expected, Lexicon};
use rashomon_model::{Claim, NoTrace, Passage, PassageKind, Place, Places, Reading, Report, RuleRef, Span};
use std::fmt;

/// An example that the cascade does not read as its rule says.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The rule.
    pub rule: RuleRef,
    /// The example's line.
    pub line: u32,
    /// The sentence.
    pub text: String,
    /// What was expected and what came.
    pub message: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: rule {}: \"{}\": {}",
            self.rule.file, self.line, self.rule.id, self.text, self.message
        )
    }
}

/// Runs the examples of every rule that is not checked elsewhere (times have their own table). No failure is good news.
pub fn check(lexicon: &Lexicon, places: &dyn Places) -> Vec<Failure> {
    let runner = Runner { lexicon, places };
    lexicon.examples.iter().filter(|e| e.kind != "times").flat_map(|examples| runner.run(examples)).collect()
}

struct Runner<'r> {
    lexicon: &'r Lexicon,
    places: &'r dyn Places,
}

impl Runner<'_> {
    fn run(&self, examples: &Examples) -> Vec<Failure> {
        let accepted = examples.accept.iter().filter_map(|e| self.accepts(examples, e).err().map(|m| (e, m)));
        let rejected = examples.reject.iter().filter_map(|e| self.rejects(examples, e).err().map(|m| (e, m)));
        accepted
            .chain(rejected)
            .map(|(example, message)| Failure {
                rule: examples.rule.clone(),
                line: example.line,
                text: example.text.clone(),
                message,
            })
            .collect()
    }

    fn accepts(&self, examples: &Examples, example: &Example) -> Result<(), String> {
        let reading = self.read(&example.text);
        let Some(expected) = &example.expected else {
            return Err("expected \"…\" => effect column=value".into());
        };
        if let Some((_, wanted)) = expected.columns.iter().find(|(key, _)| key == "relevant") {
            return self.relevance(&reading, wanted == "true");
        }
        let by_rule = matches!(examples.kind.as_str(), "frame" | "idiom");
        let fits = |claim: &&Claim| {
            fits(claim, &reading, expected) && (!by_rule || claim.rule.id == examples.rule.id)
        };
        match reading.claims.iter().find(fits) {
            Some(_) => Ok(()),
            None => Err(format!("must give {}; gave {}", wanted(expected), given(&reading))),
        }
    }

    fn rejects(&self, examples: &Examples, example: &Example) -> Result<(), String> {
        let reading = self.read(&example.text);
        let Some(expected) = &example.expected else {
            let by_rule = |c: &&Claim| {
                !matches!(examples.kind.as_str(), "frame" | "idiom") || c.rule.id == examples.rule.id
            };
            return match reading.claims.iter().find(by_rule) {
                None => Ok(()),
                Some(_) => Err(format!("must give nothing by this rule; gave {}", given(&reading))),
            };
        };
        if let Some((_, unwanted)) = expected.columns.iter().find(|(key, _)| key == "relevant") {
            return self.relevance(&reading, unwanted != "true");
        }
        match reading.claims.iter().find(|claim| fits(claim, &reading, expected)) {
            None => Ok(()),
            Some(_) => Err(format!("must not give {}; gave {}", wanted(expected), given(&reading))),
        }
    }

    fn relevance(&self, reading: &Reading, wanted: bool) -> Result<(), String> {
        let names = Names::find(&reading.report, self.lexicon, &mut NoTrace);
        let relevant = is_conflict(&names, self.lexicon);
        if relevant == wanted { Ok(()) } else { Err(format!("must be relevant={wanted}")) }
    }

    fn read(&self, text: &str) -> Reading {
        let report = Report {
            id: Report::id_of(text, None),
            doc: "example".into(),
            url: None,
            publisher: None,
            credit: None,
            published: None,
            title: None,
            text: text.into(),
            passages: vec![Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None }],
            language: None,
            diagnostics: vec![],
        };
        crate::read_through(report, self.lexicon, self.places, Gate::Open, &mut NoTrace)
    }
}

fn fits(claim: &Claim, reading: &Reading, expected: &Expected) -> bool {
    expected.effect.is_none_or(|effect| claim.effect == effect)
        && expected.columns.iter().all(|(key, wanted)| column_fits(claim, reading, key, wanted))
}

fn column_fits(claim: &Claim, reading: &Reading, key: &str, wanted: &str) -> bool {
    let number = |value: Option<u64>| value.map_or("none".to_string(), |n| n.to_string()) == wanted;
    let holds = |text: &str| text.to_lowercase().contains(&wanted.to_lowercase());
    match key {
        "low" => number(claim.count.low),
        "high" => number(claim.count.high),
        "approximate" => claim.count.approximate.to_string() == wanted,
        "victims" => claim.victims.kind.as_str() == wanted || claim.victims.name.as_deref() == Some(wanted),
        "claimant" => holds(&claim.attribution.claimant) || holds(claim.attribution.kind.as_str()),
        "stance" => claim.stance.as_str() == wanted,
        "role" => claim.role.as_str() == wanted,
        "actor" => claim.actor.as_ref().is_some_and(|a| holds(&a.name)),
        "type" => reading.incidents.get(claim.incident).is_some_and(|i| i.kind.as_str() == wanted),
        "main" => reading.incidents.get(claim.incident).is_some_and(|i| i.main.to_string() == wanted),
        "place" => place_of(claim, reading).is_some_and(|p| holds_in(&p.name, wanted)),
        "precision" => place_of(claim, reading).is_some_and(|p| p.precision.as_str() == wanted),
        "modality" => claim.modality.as_str() == wanted,
        _ => false,
    }
}

fn place_of<'r>(claim: &'r Claim, reading: &'r Reading) -> Option<&'r Place> {
    claim.place.as_ref().or_else(|| reading.incidents.get(claim.incident)?.place.as_ref())
}

fn holds_in(name: &str, wanted: &str) -> bool {
    rashomon_model::fold_name(name).contains(wanted)
}

fn wanted(expected: &Expected) -> String {
    let columns = expected.columns.iter().map(|(key, value)| format!("{key}={value}"));
    expected.effect.map(|e| e.to_string()).into_iter().chain(columns).collect::<Vec<_>>().join(" ")
}

fn given(reading: &Reading) -> String {
    let claim = |c: &Claim| {
        format!(
            "{} {} of {} by {} ({}, {}; rule {})",
            c.effect,
            c.count,
            c.victims.kind,
            c.attribution.claimant,
            c.attribution.kind,
            c.stance,
            c.rule.id
        )
    };
    if reading.claims.is_empty() {
        "nothing".into()
    } else {
        reading.claims.iter().map(claim).collect::<Vec<_>>().join("; ")
    }
}
