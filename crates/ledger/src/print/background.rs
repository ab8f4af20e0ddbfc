use super::figures::line_label;
use super::sheet::{place_text, when_text};
use super::{Page, clean_text, short_name};
use rashomon_model::{Cell, Effect, Event, EventType, Line, Stance};
use std::collections::BTreeSet;

/// Whether a mention is worth a line: it gives a figure, or says of a known place or day what happened there.
pub(super) fn is_worth_a_line(event: &Event) -> bool {
    let located = event.place.is_some() || event.dates.is_some();
    event.ledger.lines.iter().any(|line| {
        let counted = line.cells.iter().any(|cell| cell.count.is_known());
        counted || (located && line.effect != Effect::Responsibility && !line.cells.is_empty())
    })
}

/// One line for an event that reports only mention: what is known of place, day and type, then its figures with their
/// speakers.
pub(super) fn line(event: &Event, page: &Page<'_>) -> String {
    let figures: Vec<String> = event.ledger.lines.iter().filter_map(figures).collect();
    let docs: BTreeSet<String> = event.reports.iter().map(|report| clean_text(&report.doc)).collect();
    let docs: Vec<String> = docs.into_iter().collect();
    let told = [heading(event, page), figures.join("; ")];
    let told: Vec<String> = told.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{} [{}]", told.join(": "), docs.join(", "))
}

fn heading(event: &Event, page: &Page<'_>) -> String {
    let place = event.place.as_ref().map(|place| place_text(place, page));
    let when = event.dates.as_ref().map(|_| when_text(event));
    let kind = (event.kind != EventType::Unspecified).then(|| event.kind.to_string());
    [place, when, kind].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// "soldiers killed 10 (Malian army), 30 (rebels)"; nothing for a line without cells.
fn figures(line: &Line) -> Option<String> {
    let cell = |cell: &Cell| format!("{}({})", figure(cell), short_name(&cell.claimant));
    let cells: Vec<String> = line.cells.iter().map(cell).collect();
    (!cells.is_empty()).then(|| format!("{} {}", line_label(line), cells.join(", ")))
}

fn figure(cell: &Cell) -> String {
    match cell.stance {
        Stance::Denies => "denied ".into(),
        _ if cell.count.is_known() => format!("{} ", cell.count),
        _ => String::new(),
    }
}
