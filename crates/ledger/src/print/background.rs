use super::figures::line_label;
use super::sheet::heading;
use super::{Page, clean_text, short_name};
use rashomon_model::{Cell, Event, Line, Stance};

/// One line for an event that reports only mention: place, day and type, then its figures with their speakers.
pub(super) fn line(event: &Event, page: &Page<'_>) -> String {
    let figures: Vec<String> = event.ledger.lines.iter().filter_map(figures).collect();
    let docs: Vec<String> = event.reports.iter().map(|report| clean_text(&report.doc)).collect();
    format!("{}: {} [{}]", heading(event, page), figures.join("; "), docs.join(", "))
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
