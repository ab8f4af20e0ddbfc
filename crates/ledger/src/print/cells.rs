use super::dates::beside;
use super::short_name;
use rashomon_model::{
    Cell, ClaimantKind, Count, Date, Dates, Effect, Line, PartyColumn, Relation, RevisionKind, Stance,
};

/// What one column says on one line; `–` where it is silent. Silence is never denial.
/// `first_mark` is the number of the line's first cell, where the cells are numbered.
pub(super) fn text(
    line: &Line,
    column: usize,
    party: &PartyColumn,
    event: Option<&Dates>,
    first_mark: Option<usize>,
) -> String {
    let cells: Vec<(usize, &Cell)> =
        line.cells.iter().enumerate().filter(|(_, cell)| cell.column == column).collect();
    let mut texts: Vec<String> = Vec::new();
    for (index, cell) in &cells {
        let mut text = said(cell, line, party, event);
        if cells.len() > 1 || speaks_among_others(cell, party) {
            text.push_str(&format!(" ({})", short_name(&cell.claimant)));
        }
        if let Some(first) = first_mark {
            text.push_str(&format!(" [{}]", first + index));
        }
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    if texts.is_empty() { "–".into() } else { texts.join("; ") }
}

/// The column of the observers holds many speakers; a party's column holds the party, and may hold some who speak unnamed.
fn speaks_among_others(cell: &Cell, party: &PartyColumn) -> bool {
    let unnamed = matches!(cell.claimant_kind, ClaimantKind::Anonymous | ClaimantKind::Media);
    (party.relation == Relation::Third || unnamed) && cell.claimant != party.name
}

fn said(cell: &Cell, line: &Line, party: &PartyColumn, event: Option<&Dates>) -> String {
    let mut text = match (cell.stance, line.effect) {
        (Stance::Denies, _) => return "denies".into(),
        (_, Effect::Responsibility) if line.party.as_ref() == Some(&party.id) => "claims it".into(),
        (_, Effect::Responsibility) => "blames".into(),
        (_, Effect::PlaceTaken) => "taken".into(),
        (_, Effect::PlaceLost) => "lost".into(),
        _ if cell.count.is_known() => cell.count.to_string(),
        _ => "some".into(),
    };
    let aside: Vec<String> = day(cell, line, event).into_iter().chain(asides(cell)).collect();
    if !aside.is_empty() {
        text.push_str(&format!(" ({})", aside.join("; ")));
    }
    if cell.stance == Stance::Admits {
        text.push_str(" admits");
    }
    text
}

/// The day of saying, where it tells the figures of this line apart.
fn day(cell: &Cell, line: &Line, event: Option<&Dates>) -> Option<String> {
    let said_at = last_day(cell)?;
    let revised = others(cell, RevisionKind::Earlier).is_some();
    let others = || line.cells.iter().filter(|other| other.stance != Stance::Denies).filter_map(last_day);
    (revised || others().any(|other| other != said_at)).then(|| beside(said_at, event))
}

fn last_day(cell: &Cell) -> Option<Date> {
    cell.revisions.last()?.said_at
}

/// "earlier: 12, 20", "lead: ≥3", "one wording: ≈30": the figures beside the one that stands, in order of saying.
fn asides(cell: &Cell) -> impl Iterator<Item = String> {
    [RevisionKind::Earlier, RevisionKind::Lead, RevisionKind::Wording]
        .into_iter()
        .filter_map(|kind| others(cell, kind))
}

/// Each figure once. "14" beside "at least 14" is no other figure.
fn others(cell: &Cell, kind: RevisionKind) -> Option<String> {
    let other = |count: &Count| count.is_known() && (count.low != cell.count.low || count.low.is_none());
    let mut counts: Vec<String> = Vec::new();
    for revision in cell.revisions.iter().filter(|r| r.kind == kind && other(&r.count)) {
        let text = revision.count.to_string();
        if !counts.contains(&text) {
            counts.push(text);
        }
    }
    (!counts.is_empty()).then(|| format!("{kind}: {}", counts.join(", ")))
}
