use crate::arguments::{AttributionsArguments, Offsets};
use crate::output::{self, Outcome};
use crate::setup::Setup;
use anyhow::Result;
use rashomon::{Wanted, read_all};
use rashomon_extract::Gate;
use rashomon_model::{FoundAttribution, Reading, Span};
use serde::Serialize;
use std::io::Write;

/// A report's attributions as one line.
#[derive(Serialize)]
struct ReportLine<'a> {
    id: &'a str,
    attributions: Vec<Spans>,
}

/// Start and end of every piece.
#[derive(Serialize)]
struct Spans {
    source: Vec<[usize; 2]>,
    cue: Vec<[usize; 2]>,
    content: Vec<[usize; 2]>,
}

/// Prints every source, cue and content found, one line a report, whatever the report is about.
pub fn attributions(arguments: &AttributionsArguments) -> Result<Outcome> {
    let setup = Setup::of(&arguments.inputs)?;
    let progress = output::progress();
    let wanted =
        Wanted { paths: &arguments.inputs.paths, meta: &setup.meta, gate: Gate::Open, progress: &progress };
    let all = read_all(&wanted, setup.lexicon(), &setup.places);
    let outcome = output::outcome(&all.failures);
    let mut out = output::data();
    for reading in &all.readings {
        output::json_line(&mut out, &line(reading, arguments.offsets))?;
    }
    out.flush()?;
    Ok(outcome)
}

fn line(reading: &Reading, offsets: Offsets) -> ReportLine<'_> {
    let ruler = Ruler::of(&reading.report.text, offsets);
    let attributions = reading.attributions.iter().map(|found| spans(found, &ruler)).collect();
    ReportLine { id: &reading.report.doc, attributions }
}

fn spans(FoundAttribution { attribution, content }: &FoundAttribution, ruler: &Ruler) -> Spans {
    let one = |span: Option<Span>| span.map(|span| ruler.measure(span)).into_iter().collect();
    let content = content.iter().map(|span| ruler.measure(*span)).collect();
    Spans { source: one(attribution.span), cue: one(attribution.cue), content }
}

/// Turns byte offsets into the offsets that were asked for.
enum Ruler {
    Bytes,
    /// Where each character begins.
    Chars(Vec<usize>),
}

impl Ruler {
    fn of(text: &str, offsets: Offsets) -> Ruler {
        match offsets {
            Offsets::Bytes => Ruler::Bytes,
            Offsets::Chars => Ruler::Chars(text.char_indices().map(|(at, _)| at).collect()),
        }
    }

    fn measure(&self, span: Span) -> [usize; 2] {
        [span.start, span.end].map(|at| match self {
            Ruler::Bytes => at as usize,
            Ruler::Chars(starts) => starts.partition_point(|start| *start < at as usize),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_not_bytes() {
        let text = "Léré: «non»";
        let span = Span::new(text.find("non").unwrap(), text.find('»').unwrap());
        assert_eq!(Ruler::of(text, Offsets::Chars).measure(span), [7, 10]);
        assert_eq!(Ruler::of(text, Offsets::Bytes).measure(span), [10, 13]);
    }
}
