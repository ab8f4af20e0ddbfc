//! What every stage did with one report, from the real run.

use rashomon_extract::Tokens;
use rashomon_lexicon::Lexicon;
use rashomon_model::{PassageKind, Places, Reading, Report, RuleRef, Span, Stage, Trace};

/// A report's reading with everything that the stages noted on the way.
pub struct Traced {
    /// The reading, as any other run would give it.
    pub reading: Reading,
    /// The sentences in the order of their numbers, which begin at 1: where they stand and in what kind of passage.
    pub sentences: Vec<(Span, PassageKind)>,
    /// In the order of noting.
    pub notes: Vec<TracedNote>,
}

/// One thing that a stage found.
#[derive(Debug, Clone, PartialEq)]
pub struct TracedNote {
    /// The stage.
    pub stage: Stage,
    /// Where in the report's text.
    pub span: Span,
    /// What, in words.
    pub what: String,
    /// The rule at work.
    pub rule: Option<RuleRef>,
}

/// Reads one report with a listener at every stage.
pub fn trace_report(report: Report, lexicon: &Lexicon, places: &dyn Places) -> Traced {
    let tokens = Tokens::scan(&report.text, &report.passages);
    let sentences = tokens
        .sentences
        .iter()
        .map(|sentence| (tokens.span(sentence.tokens.clone()), sentence.kind))
        .collect();
    let mut collector = Collector { notes: Vec::new() };
    let reading = rashomon_extract::read(report, lexicon, places, &mut collector);
    Traced { reading, sentences, notes: collector.notes }
}

impl Traced {
    /// What a stage noted at words that `sentence` holds or touches.
    pub fn at(&self, sentence: Span, stage: Stage) -> impl Iterator<Item = &TracedNote> {
        self.notes.iter().filter(move |note| {
            note.stage == stage && (note.span.overlaps(sentence) || sentence.contains(note.span))
        })
    }
}

struct Collector {
    notes: Vec<TracedNote>,
}

impl Trace for Collector {
    fn note(&mut self, stage: Stage, span: Span, what: &str, rule: Option<&RuleRef>) {
        self.notes.push(TracedNote { stage, span, what: what.to_string(), rule: rule.cloned() });
    }
}
