use super::{Page, clean_text};
use rashomon_model::{Cell, Date, Event, Line, Revision};
use serde::Serialize;
use std::io::{self, Write};

/// One cell of a ledger with its event and line.
#[derive(Serialize)]
struct CellRow {
    event_id: String,
    main: bool,
    #[serde(rename = "type")]
    kind: &'static str,
    place: Option<String>,
    admin1: Option<String>,
    country: Option<String>,
    date_from: Option<String>,
    date_to: Option<String>,
    effect: &'static str,
    victims: String,
    victims_kind: &'static str,
    victims_party: Option<String>,
    standing: String,
    factor: Option<f64>,
    party: Option<String>,
    party_id: Option<String>,
    claimant: String,
    claimant_kind: &'static str,
    stance: &'static str,
    low: Option<u64>,
    high: Option<u64>,
    approximate: Option<bool>,
    said_at: Option<String>,
    revisions: String,
    relays: usize,
    claim_ids: String,
}

pub(super) fn write(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    for event in page.main().chain(page.background()) {
        for line in &event.ledger.lines {
            for cell in &line.cells {
                table.serialize(row(event, line, cell)).map_err(io::Error::from)?;
            }
        }
    }
    table.flush()
}

fn row(event: &Event, line: &Line, cell: &Cell) -> CellRow {
    let place = event.place.as_ref();
    let party = event.ledger.parties.get(cell.column);
    let iso = |date: Date| date.to_string();
    CellRow {
        event_id: event.id.0.clone(),
        main: !event.main_in.is_empty(),
        kind: event.kind.as_str(),
        place: place.map(|place| clean_text(&place.name)),
        admin1: place.and_then(|place| place.admin1.clone()),
        country: place.and_then(|place| Some(place.country?.to_string())),
        date_from: event.dates.map(|dates| iso(dates.from)),
        date_to: event.dates.map(|dates| iso(dates.to)),
        effect: line.effect.as_str(),
        victims: clean_text(&line.victims),
        victims_kind: line.victims_kind.as_str(),
        victims_party: line.party.as_ref().map(|party| party.0.clone()),
        standing: line.standing.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        factor: line.factor,
        party: party.map(|party| clean_text(&party.name)),
        party_id: party.map(|party| party.id.0.clone()),
        claimant: clean_text(&cell.claimant),
        claimant_kind: cell.claimant_kind.as_str(),
        stance: cell.stance.as_str(),
        low: cell.count.low,
        high: cell.count.high,
        approximate: cell.count.is_known().then_some(cell.count.approximate),
        said_at: cell.revisions.last().and_then(|revision| revision.said_at).map(iso),
        revisions: cell.revisions.iter().map(revision).collect::<Vec<_>>().join("; "),
        relays: cell.relays,
        claim_ids: cell.claims.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" "),
    }
}

/// "2023-09-18 12", the day where it is known.
fn revision(Revision { said_at, count, .. }: &Revision) -> String {
    said_at.map_or(count.to_string(), |day| format!("{day} {count}"))
}
