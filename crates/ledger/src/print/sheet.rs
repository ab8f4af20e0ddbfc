use super::figures::{counted, line_label};
use super::{Claims, Evidence, Page, cells, clean_text, dates, evidence, short_name, totals};
use rashomon_model::{Copies, Event, Extent, Line, PartyColumn, Place, ReportRef, Standing};
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
    /// Below the table: lines that may speak of the same people, what was set aside.
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
                standing: standing(line),
            }
        };
        Sheet {
            heading: heading(event, page),
            summary: summary(event, page.copies),
            columns: columns.iter().map(|(_, party)| clean_text(&party.name)).collect(),
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
    let when = event.dates.as_ref().map_or("date not known".into(), dates::long);
    let mut heading = format!("{place} · {when} · {}", event.kind);
    if event.extent != Extent::Incident {
        heading.push_str(&format!(" · {}", event.extent));
    }
    heading
}

fn place_text(place: &Place, page: &Page<'_>) -> String {
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
    let wires = wires(&event.reports, copies);
    let wires = if wires.is_empty() { String::new() } else { format!(" ({})", wires.join(", ")) };
    let mut parts = vec![
        counted(event.reports.len(), "report"),
        counted(event.relays, "relay") + &wires,
        counted(event.primary_statements, "primary statement"),
        format!("{} independent", event.independent),
    ];
    parts.extend(event.dating.as_deref().map(clean_text));
    parts.join(" · ")
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

fn standing(line: &Line) -> String {
    let one = |standing: &Standing| match (standing, line.factor) {
        (Standing::Contested, Some(factor)) if factor.is_finite() => format!("contested ×{}", short(factor)),
        (Standing::Only(party), _) => format!("only {}", short_name(party)),
        (standing, _) => clean_text(&standing.to_string()),
    };
    line.standing.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Two digits that mean something: 2.5, 12.
fn short(factor: f64) -> String {
    let tenths = (factor * 10.0).round() / 10.0;
    if tenths < 10.0 { format!("{tenths}") } else { format!("{tenths:.0}") }
}

/// Lines that may speak of the same people, each pair once; then what was set aside.
fn remarks(event: &Event) -> Vec<String> {
    let lines = &event.ledger.lines;
    let (mut remarks, mut told) = (Vec::new(), BTreeSet::new());
    for (index, line) in lines.iter().enumerate() {
        for (at, why) in &line.related {
            let Some(other) = lines.get(*at).filter(|_| told.insert((index.min(*at), index.max(*at)))) else {
                continue;
            };
            remarks.push(format!("{} beside {}: {}", line_label(line), line_label(other), clean_text(why)));
        }
    }
    remarks.extend(event.diagnostics.iter().map(|diagnostic| clean_text(&diagnostic.message)));
    remarks
}
