//! Incidents of many reports to events, with every party's account side by side.
//!
//! [`reconcile`] is the whole run: copies, days, links, ledgers, totals. It does no input or output and gives the same
//! result whatever the order of its readings.

mod assemble;
mod authors;
mod blocks;
mod camps;
mod case;
mod columns;
mod comparisons;
mod copies;
mod dating;
mod events;
mod facts;
mod groups;
mod leads;
mod lines;
mod links;
mod operations;
mod parties;
mod policies;
mod related;
#[cfg(test)]
mod scenario;
mod series;
mod sharing;
mod shingles;
mod standings;
#[cfg(test)]
mod stories;
mod struck;
mod told;
mod totals;
mod voices;
mod wording;

pub use comparisons::Weight;
pub use links::Link;
pub use parties::Parties;
pub use policies::{DEFAULT_POLICY, POLICIES, Policy};
pub use voices::{Figured, Voice};

use leads::Lead;
use rashomon_lexicon::Lexicon;
use rashomon_model::{Anchors, Copies, Dates, Event, EventId, IncidentId, Reading, ReportId};
use std::collections::BTreeMap;

/// What to reconcile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// How far incidents may be joined.
    pub scope: Scope,
}

/// How far incidents may be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scope {
    /// Across all reports that are given.
    #[default]
    Linked,
    /// Never across reports: no copies are sought either, and no report lends its date to another.
    PerReport,
}

/// What many reports come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reconciled {
    /// The clusters of copies, in order of id; a report of its own is a cluster of one.
    pub copies: Vec<Copies>,
    /// The events, in order of date, then id; those without a date come last.
    pub events: Vec<Event>,
    /// The event of every incident.
    pub event_of: BTreeMap<IncidentId, EventId>,
    /// When each incident happened, resolved with the best anchor known; incidents without a date are left out.
    pub dates: BTreeMap<IncidentId, Dates>,
    /// What the time expressions of each report count from, for those who resolve a claim's own.
    pub anchors: BTreeMap<ReportId, Anchors>,
    /// Why incidents were joined, the strongest first.
    pub links: Vec<Link>,
}

/// Joins the incidents of many readings into events and sets the parties' accounts side by side.
pub fn reconcile(readings: &[Reading], lexicon: &Lexicon, options: &Options) -> Reconciled {
    reconcile_with(readings, lexicon, options)
}

/// The same with any source of knowledge about the parties.
pub fn reconcile_with(readings: &[Reading], parties: &dyn Parties, options: &Options) -> Reconciled {
    let (readings, docs) = unique(readings);
    let copies = match options.scope {
        Scope::Linked => copies::find_copies(&readings),
        Scope::PerReport => copies::no_copies(&readings),
    };
    let days = dating::report_days(&readings, &copies);
    let leads = leads(&readings);
    let told = told::told(&readings, &copies, &days, &leads);
    let edges = match options.scope {
        Scope::Linked => links::links(&told, parties),
        Scope::PerReport => Vec::new(),
    };
    let (groups, links) = events::group(&told, edges);
    let members = |group: Vec<usize>| group.into_iter().map(|i| &told[i]).collect();
    let mut events: Vec<Event> =
        groups.into_iter().map(|g| assemble::event(members(g), &docs, parties)).collect();
    events.sort_by_key(|e| (e.dates.is_none(), e.dates.map(|d| d.from), e.id.clone()));
    operations::place_within(&mut events);
    Reconciled {
        event_of: events.iter().flat_map(|e| e.incidents.iter().map(|i| (i.clone(), e.id.clone()))).collect(),
        dates: told.iter().filter_map(|t| Some((t.incident.id.clone(), t.dates?))).collect(),
        anchors: told.iter().map(|t| (t.reading.report.id.clone(), t.anchors)).collect(),
        copies,
        events,
        links,
    }
}

fn leads(readings: &[&Reading]) -> BTreeMap<ReportId, Lead> {
    readings.iter().map(|r| (r.report.id.clone(), Lead::of(r))).collect()
}

/// Each report once, in order of id, and the names under which it came: a text that is given twice is read once.
fn unique(readings: &[Reading]) -> (Vec<&Reading>, BTreeMap<ReportId, Vec<String>>) {
    let mut ordered: Vec<&Reading> = readings.iter().collect();
    ordered.sort_by_key(|r| (&r.report.id, &r.report.doc));
    let mut docs: BTreeMap<ReportId, Vec<String>> = BTreeMap::new();
    for reading in &ordered {
        docs.entry(reading.report.id.clone()).or_default().push(reading.report.doc.clone());
    }
    ordered.dedup_by(|a, b| a.report.id == b.report.id);
    (ordered, docs)
}
