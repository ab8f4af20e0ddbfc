use crate::camps::Camps;
use crate::case::Case;
use crate::columns::{Speaker, columns, commonest, speaker};
use crate::dating::{days_between, printed, printed_short};
use crate::lines::lines;
use crate::parties::Parties;
use crate::related::relate;
use crate::standings::settle;
use crate::told::Told;
use crate::totals::totals;
use rashomon_model::{
    ActorId, ClaimantKind, Date, DateBasis, DatePrecision, Dates, Diagnostic, Event, EventId, EventType,
    Extent, IncidentId, Ledger, Place, Relation, ReportId, ReportRef, TimeKind,
};
use std::collections::{BTreeMap, BTreeSet};

/// One event from the incidents that were joined: its facts, its ledger, its totals.
///
/// `docs` are the names under which each report came; a text that was read twice keeps both.
pub(crate) fn event(
    told: Vec<&Told<'_>>,
    docs: &BTreeMap<ReportId, Vec<String>>,
    parties: &dyn Parties,
) -> Event {
    let dates = dates(&told);
    let case = Case::new(told, dates, parties);
    let camps = Camps::of(&case, &parties_of(&case));
    let columns = columns(&case, &camps);
    let mut lines = lines(&case, &columns);
    settle(&mut lines, &columns.list, &camps);
    relate(&mut lines, &columns.list, case.as_of);
    let ledger = Ledger { parties: columns.list, lines };
    let totals = totals(&ledger, &camps, &case);
    let incidents: Vec<IncidentId> = case.told.iter().map(|t| t.incident.id.clone()).collect();
    Event {
        id: EventId(incidents.iter().min().map(|i| i.0.clone()).unwrap_or_default()),
        kind: kind(&case.told),
        extent: extent(&case),
        part_of: None,
        incidents,
        reports: reports(&case.told, docs),
        main_in: main_in(&case.told, docs),
        relays: case.told.iter().map(|t| t.copies).collect::<BTreeSet<_>>().len(),
        primary_statements: statements(&ledger),
        independent: observers(&case, &ledger),
        place: place(&case.told),
        dating: match dates {
            Some(dates) => dating(&case.told, dates),
            None => undated(&case.told),
        },
        dates,
        ledger,
        totals,
        diagnostics: diagnostics(&case.told),
    }
}

/// All who fight, are struck, or speak as a party.
fn parties_of(case: &Case<'_>) -> BTreeSet<ActorId> {
    let speaking = case.said().filter_map(|s| match speaker(&s, case) {
        Speaker::Party(id) => Some(id),
        Speaker::Third | Speaker::Reporter => None,
    });
    case.fighting.iter().cloned().chain(speaking).collect()
}

/// How many parties say something that stands in the ledger.
fn statements(ledger: &Ledger) -> usize {
    let speaking: BTreeSet<usize> = ledger.lines.iter().flat_map(|l| &l.cells).map(|c| c.column).collect();
    let parties = speaking.iter().filter_map(|&c| ledger.parties.get(c));
    parties.filter(|p| !matches!(p.relation, Relation::Third | Relation::Reporter)).count()
}

/// How many different observers speak; the unnamed cannot be counted.
fn observers(case: &Case<'_>, ledger: &Ledger) -> usize {
    let third = |c: &usize| ledger.parties.get(*c).is_some_and(|p| p.relation == Relation::Third);
    let claims =
        ledger.parties.iter().enumerate().filter(|(i, _)| third(i)).flat_map(|(_, c)| &c.account.claims);
    let speakers = claims.filter_map(|id| case.find(id)).map(|s| &s.claim.attribution);
    let named = speakers.filter(|a| a.kind != ClaimantKind::Anonymous);
    named
        .map(|a| a.actor.as_ref().map_or_else(|| a.claimant.to_lowercase(), |id| id.0.clone()))
        .collect::<BTreeSet<_>>()
        .len()
}

/// The kind that most tellings give, main incidents before background; an unspecified one only where none is told.
fn kind(told: &[&Told<'_>]) -> EventType {
    let told_kinds = |main: bool| {
        let of = told.iter().filter(move |t| t.incident.main == main).map(|t| t.incident.kind);
        commonest(of.filter(|k| *k != EventType::Unspecified))
    };
    told_kinds(true).or_else(|| told_kinds(false)).unwrap_or(EventType::Unspecified)
}

/// The most exact place told, in reports of the event before those that mention it; of several the commonest, then the
/// first by name.
fn place(told: &[&Told<'_>]) -> Option<Place> {
    let placed = |main: bool| {
        let of = told.iter().filter(move |t| t.incident.main == main);
        of.filter_map(|t| t.incident.place.as_ref()).collect::<Vec<&Place>>()
    };
    let places = Some(placed(true)).filter(|of| !of.is_empty()).unwrap_or_else(|| placed(false));
    let exact = places.iter().map(|p| p.precision).min()?;
    let name = commonest(places.iter().filter(|p| p.precision == exact).map(|p| p.name.as_str()))?;
    let named = places.into_iter().filter(|p| p.precision == exact && p.name == name);
    named.max_by_key(|p| (p.latitude.is_some(), p.admin1.is_some(), p.country.is_some())).cloned()
}

/// The date that the best known tellings give: the most exact, the best founded, the commonest, the earliest.
fn dates(told: &[&Told<'_>]) -> Option<Dates> {
    let known: Vec<Dates> = told.iter().filter_map(|t| t.dates).collect();
    let exact = known.iter().map(|d| d.precision).min()?;
    let of_precision = || known.iter().filter(|d| d.precision == exact);
    let founded = of_precision().map(|d| d.basis).min()?;
    let (from, to) = commonest(of_precision().filter(|d| d.basis == founded).map(|d| (d.from, d.to)))?;
    known.into_iter().find(|d| d.precision == exact && d.basis == founded && (d.from, d.to) == (from, to))
}

/// How the date is known, for a person.
fn dating(told: &[&Told<'_>], dates: Dates) -> Option<String> {
    let by = told.iter().filter(|t| t.dates == Some(dates)).min_by_key(|t| t.reading.report.id.clone())?;
    let words = by.incident.time.map(|t| by.reading.report.words(t.span)).filter(|w| !w.is_empty());
    let quoted = words.map(|w| format!(" (\"{w}\")")).unwrap_or_default();
    let anchor = by.day.anchor.map(|(day, _)| near(day, dates.from));
    let known = match (dates.basis, anchor) {
        (DateBasis::Stated, _) => format!("date stated in the text{quoted}"),
        (DateBasis::RelativeToDateline, _) => format!("dated by the dateline{quoted}"),
        (DateBasis::PageDateOnly, Some(day)) => format!("dated by the page date {day} alone{quoted}"),
        (_, Some(day)) => format!("dated by the report of {day}{quoted}"),
        (_, None) => return None,
    };
    let doubted: BTreeSet<Date> = told.iter().filter_map(|t| Some(t.day.set_aside.as_ref()?.0)).collect();
    let aside = doubted.into_iter().map(|day| format!("; page date {} set aside", printed(day)));
    Some(known + &aside.collect::<String>())
}

/// Why the date is not known, for a person: "weekdays only", "only "last month"".
fn undated(told: &[&Told<'_>]) -> Option<String> {
    let times = || told.iter().filter_map(|t| Some((t.incident.time?, t.reading)));
    if times().any(|(time, _)| is_weekday(time.kind)) {
        return Some("weekdays only".to_string());
    }
    let mut words = times().map(|(time, reading)| reading.report.words(time.span)).filter(|w| !w.is_empty());
    words.next().map(|words| format!("only \"{words}\""))
}

fn is_weekday(kind: TimeKind) -> bool {
    use TimeKind::*;
    matches!(kind, Weekday { .. } | LastWeekday(_) | WeekdayOfWeek { .. } | Weekdays { .. } | SinceWeekday(_))
}

fn near(day: Date, event: Date) -> String {
    if day.year() == event.year() { printed_short(day) } else { printed(day) }
}

fn extent(case: &Case<'_>) -> Extent {
    let days = case
        .dates
        .filter(|d| d.precision <= DatePrecision::FewDays)
        .map_or(0, |d| days_between(d.from, d.to));
    let aggregate = case.told.iter().any(|t| t.incident.aggregate);
    // A toll of no known period spans more than a battle.
    let long = case.dates.is_none_or(|d| days_between(d.from, d.to) > 6);
    match (aggregate, long, days) {
        (true, true, _) => Extent::Campaign,
        (true, false, _) => Extent::MultiPlaceOperation,
        (false, _, 2..) => Extent::MultiDayBattle,
        _ => Extent::Incident,
    }
}

fn reports(told: &[&Told<'_>], docs: &BTreeMap<ReportId, Vec<String>>) -> Vec<ReportRef> {
    let mut by_report: BTreeMap<_, &Told<'_>> = BTreeMap::new();
    told.iter().for_each(|t| _ = by_report.insert(crate::copies::first_seen(&t.reading.report), t));
    let named = |t: &Told<'_>| docs.get(&t.reading.report.id).cloned().unwrap_or_default();
    by_report.into_values().flat_map(|t| named(t).into_iter().map(move |doc| report(t, doc))).collect()
}

fn report(told: &Told<'_>, doc: String) -> ReportRef {
    let report = &told.reading.report;
    ReportRef {
        id: report.id.clone(),
        doc,
        publisher: report.publisher.clone(),
        published: report.published.map(|p| p.date),
        published_basis: report.published.map(|p| p.basis),
        page_date_set_aside: told.day.set_aside.is_some(),
        copies: told.copies.clone(),
    }
}

fn main_in(told: &[&Told<'_>], docs: &BTreeMap<ReportId, Vec<String>>) -> Vec<String> {
    let main = told.iter().filter(|t| t.incident.main);
    let named: BTreeSet<&String> = main.filter_map(|t| docs.get(&t.reading.report.id)).flatten().collect();
    named.into_iter().cloned().collect()
}

fn diagnostics(told: &[&Told<'_>]) -> Vec<Diagnostic> {
    let by_report: BTreeMap<&ReportId, &Told<'_>> = told.iter().map(|t| (&t.reading.report.id, *t)).collect();
    by_report.values().filter_map(|t| t.day.diagnostic(&t.reading.report.doc)).collect()
}
