use super::figures::{counted, line_label};
use super::{Claims, Evidence, Page, cells, clean_text, dates, evidence, short_name, standing, totals};
use rashomon_model::{Copies, Event, EventType, Extent, Line, PartyColumn, Place, ReportRef};
use std::collections::BTreeSet;

/// What is printed of one event, in words.
pub(super) struct Sheet {
    /// "Léré, Timbuktu region, Mali · Sunday 17 September 2023 · attack".
    pub heading: String,
    /// "3 reports · 1 relay (AFP) · 3 primary statements · 0 independent · dated by …".
    pub summary: String,
    /// The parties that say something.
    pub columns: Vec<String>,
    /// One row a line of the ledger.
    pub rows: Vec<Row>,
    /// Below the table: what was set aside or could not be settled.
    pub notes: Vec<String>,
    /// Computed, per policy.
    pub totals: Vec<String>,
    /// The exact words, when asked for.
    pub evidence: Vec<evidence::Note>,
}

/// One line of the ledger.
pub(super) struct Row {
    /// "soldiers killed".
    pub label: String,
    /// One text a column.
    pub cells: Vec<String>,
    /// What the accounts come to.
    pub standing: String,
}

impl Sheet {
    /// The sheet of one event; every text in it is clean.
    pub fn of(event: &Event, page: &Page<'_>, claims: &Claims<'_>) -> Sheet {
        let parties = event.ledger.parties.iter().enumerate();
        let columns: Vec<(usize, &PartyColumn)> =
            parties.filter(|(index, _)| has_cells(event, *index)).collect();
        let numbers = evidence::first_numbers(event);
        let row = |(line, first): (&Line, usize)| {
            let marks = (page.evidence == Evidence::Quoted).then_some(first);
            let cell = |(index, party): &(usize, &PartyColumn)| {
                cells::text(line, *index, party, event.dates.as_ref(), marks)
            };
            Row {
                label: line_label(line),
                cells: columns.iter().map(cell).collect(),
                standing: standing::text(line, &event.ledger.lines),
            }
        };
        Sheet {
            heading: heading(event, page),
            summary: summary(event, page.copies),
            columns: columns.iter().map(|(_, party)| short_name(&party.name)).collect(),
            rows: event.ledger.lines.iter().zip(numbers).map(row).collect(),
            notes: remarks(event),
            totals: totals::lines(event, page.policy),
            evidence: evidence::notes(event, page, claims),
        }
    }
}

fn has_cells(event: &Event, column: usize) -> bool {
    event.ledger.lines.iter().any(|line| line.cells.iter().any(|cell| cell.column == column))
}

/// Place, day and type of an event, on one line.
pub(super) fn heading(event: &Event, page: &Page<'_>) -> String {
    let place = event.place.as_ref().map_or("place not told".into(), |place| place_text(place, page));
    let when = when_text(event);
    let kind = (event.kind != EventType::Unspecified).then(|| event.kind.to_string());
    let extent = (event.extent != Extent::Incident).then(|| event.extent.to_string());
    [Some(place), Some(when), kind, extent].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The day or days; "date not known (weekdays only)" where what the texts say cannot be resolved.
pub(super) fn when_text(event: &Event) -> String {
    let unknown = || match event.dating.as_deref() {
        Some(why) => format!("date not known ({})", clean_text(why)),
        None => "date not known".into(),
    };
    event.dates.as_ref().map_or_else(unknown, dates::long)
}

/// Name, first-order division, country: each once.
pub(super) fn place_text(place: &Place, page: &Page<'_>) -> String {
    let country = place.country.map(|code| (page.country_name)(code).unwrap_or_else(|| code.to_string()));
    let mut parts: Vec<String> = Vec::new();
    for part in [Some(place.name.clone()), place.admin1.clone(), country].into_iter().flatten() {
        let part = clean_text(&part);
        if !part.is_empty() && !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(", ")
}

fn summary(event: &Event, copies: &[Copies]) -> String {
    let mut parts = vec![counted(event.reports.len(), "report")];
    parts.extend(relays(event, copies));
    parts.push(counted(event.primary_statements, "primary statement"));
    parts.push(format!("{} independent", event.independent));
    parts.extend(event.dating.as_deref().filter(|_| event.dates.is_some()).map(clean_text));
    parts.join(" · ")
}

/// "1 relay (AFP)"; nothing to tell of a report that stands alone and credits nobody.
fn relays(event: &Event, copies: &[Copies]) -> Option<String> {
    let wires = wires(&event.reports, copies);
    let names = if wires.is_empty() { String::new() } else { format!(" ({})", wires.join(", ")) };
    (event.reports.len() > 1 || !names.is_empty()).then(|| counted(event.relays, "relay") + &names)
}

/// The origins of the clusters that the reports belong to, each once.
fn wires(reports: &[ReportRef], copies: &[Copies]) -> Vec<String> {
    let clusters: BTreeSet<_> = reports.iter().map(|report| &report.copies).collect();
    let origins = copies
        .iter()
        .filter(|copies| clusters.contains(&copies.id))
        .filter_map(|copies| copies.origin.as_deref());
    origins.map(clean_text).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What was set aside or could not be settled.
fn remarks(event: &Event) -> Vec<String> {
    event.diagnostics.iter().map(|diagnostic| clean_text(&diagnostic.message)).collect()
}
