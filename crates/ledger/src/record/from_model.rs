use super::*;

impl From<&Event> for EventRecord {
    fn from(event: &Event) -> EventRecord {
        EventRecord {
            event_id: event.id.0.clone(),
            kind: event.kind,
            extent: event.extent,
            part_of: event.part_of.as_ref().map(|id| id.0.clone()),
            main_in: event.main_in.clone(),
            reports: event.reports.iter().map(ReportRecord::from).collect(),
            relays: event.relays,
            primary_statements: event.primary_statements,
            independent: event.independent,
            place: event.place.as_ref().map(PlaceRecord::from),
            date_from: event.dates.map(|dates| dates.from),
            date_to: event.dates.map(|dates| dates.to),
            date_basis: event.dates.map(|dates| dates.basis).filter(|basis| *basis != DateBasis::Unknown),
            date_precision: event.dates.and_then(|dates| dates.precision.as_str().parse().ok()),
            parties: event.ledger.parties.iter().map(PartyRecord::from).collect(),
            lines: event.ledger.lines.iter().map(|line| LineRecord::of(line, &event.ledger)).collect(),
            totals: event.totals.0.iter().map(|(policy, total)| (policy.to_string(), total.into())).collect(),
        }
    }
}

impl From<&ReportRef> for ReportRecord {
    fn from(report: &ReportRef) -> ReportRecord {
        ReportRecord {
            doc: report.doc.clone(),
            publisher: report.publisher.clone(),
            published: report.published,
            published_basis: report.published_basis,
            copies_id: report.copies.0.clone(),
        }
    }
}

impl From<&Place> for PlaceRecord {
    fn from(place: &Place) -> PlaceRecord {
        PlaceRecord {
            name: place.name.clone(),
            admin1: place.admin1.clone(),
            country: place.country.map(|country| country.to_string()),
            latitude: place.latitude,
            longitude: place.longitude,
            precision: place.precision.as_str().parse().ok(),
        }
    }
}

impl From<&PartyColumn> for PartyRecord {
    fn from(party: &PartyColumn) -> PartyRecord {
        PartyRecord {
            name: party.name.clone(),
            id: party.id.0.clone(),
            kind: party.kind,
            relation: party.relation,
            members: party.members.iter().map(|member| member.0.clone()).collect(),
        }
    }
}

impl LineRecord {
    fn of(line: &Line, ledger: &Ledger) -> LineRecord {
        LineRecord {
            effect: line.effect,
            victims: line.victims.clone(),
            victims_kind: line.victims_kind,
            party: line.party.as_ref().map(|party| party.0.clone()),
            standing: line.standing.iter().map(ToString::to_string).collect(),
            factor: line.factor,
            related: line
                .related
                .iter()
                .map(|(line, why)| RelatedRecord { line: *line, why: why.clone() })
                .collect(),
            cells: line.cells.iter().map(|cell| CellRecord::of(cell, ledger)).collect(),
        }
    }
}

impl CellRecord {
    fn of(cell: &Cell, ledger: &Ledger) -> CellRecord {
        CellRecord {
            claimant: cell.claimant.clone(),
            claimant_kind: cell.claimant_kind,
            party: ledger.parties.get(cell.column).map(|party| party.id.0.clone()),
            stance: cell.stance,
            low: cell.count.low,
            high: cell.count.high,
            approximate: cell.count.is_known().then_some(cell.count.approximate),
            revisions: cell.revisions.iter().map(RevisionRecord::from).collect(),
            claim_ids: cell.claims.iter().map(|id| id.0.clone()).collect(),
            relays: cell.relays,
        }
    }
}

impl From<&Revision> for RevisionRecord {
    fn from(revision: &Revision) -> RevisionRecord {
        let Count { low, high, .. } = revision.count;
        RevisionRecord { said_at: revision.said_at, low, high, claim_id: revision.claim.0.clone() }
    }
}

impl From<&PolicyTotal> for TotalRecord {
    fn from(total: &PolicyTotal) -> TotalRecord {
        TotalRecord {
            killed: total.killed.into(),
            wounded: total.wounded.into(),
            killed_by_kind: total
                .killed_by_kind
                .iter()
                .map(|(kind, figure)| (kind.to_string(), (*figure).into()))
                .collect(),
            could_add: total.could_add.iter().map(could_add).collect(),
        }
    }
}

fn could_add(
    &(effect, victims_kind, Count { low, high, .. }): &(Effect, VictimsKind, Count),
) -> CouldAddRecord {
    CouldAddRecord { effect, victims_kind, low, high }
}

impl From<Figure> for FigureRecord {
    fn from(Figure { low, best, high }: Figure) -> FigureRecord {
        FigureRecord { low, best, high }
    }
}
