use rashomon_model::{Event, EventId, Extent, ReportId};
use std::collections::{BTreeMap, BTreeSet};

/// Puts incidents into the operation or campaign that their own report tells them to be part of: its days hold the
/// incident's, and a party is in both. The smallest such operation is the one.
pub(crate) fn place_within(events: &mut [Event]) {
    let wholes = wholes_by_report(events);
    let found: Vec<Option<EventId>> = (0..events.len()).map(|i| whole_of(i, events, &wholes)).collect();
    for (event, whole) in events.iter_mut().zip(found) {
        event.part_of = whole;
    }
}

fn is_whole(event: &Event) -> bool {
    matches!(event.extent, Extent::Campaign | Extent::MultiPlaceOperation)
}

fn wholes_by_report(events: &[Event]) -> BTreeMap<ReportId, BTreeSet<usize>> {
    let mut wholes: BTreeMap<ReportId, BTreeSet<usize>> = BTreeMap::new();
    for (index, event) in events.iter().enumerate().filter(|(_, e)| is_whole(e)) {
        for report in &event.reports {
            wholes.entry(report.id.clone()).or_default().insert(index);
        }
    }
    wholes
}

fn whole_of(part: usize, events: &[Event], wholes: &BTreeMap<ReportId, BTreeSet<usize>>) -> Option<EventId> {
    let event = events.get(part).filter(|e| !is_whole(e))?;
    let near: BTreeSet<usize> =
        event.reports.iter().filter_map(|r| wholes.get(&r.id)).flatten().copied().collect();
    let holding = near.into_iter().filter(|&whole| holds(&events[whole], event));
    holding
        .min_by_key(|&w| events[w].dates.map(|d| crate::dating::days_between(d.from, d.to)))
        .map(|w| events[w].id.clone())
}

fn holds(whole: &Event, part: &Event) -> bool {
    let within = whole.dates.zip(part.dates).is_some_and(|(w, p)| w.from <= p.from && p.to <= w.to);
    let ids = |e: &Event| e.ledger.lines.iter().filter_map(|l| l.party.clone()).collect::<BTreeSet<_>>();
    let (ours, theirs) = (ids(whole), ids(part));
    within && (ours.is_empty() || theirs.is_empty() || !ours.is_disjoint(&theirs))
}
