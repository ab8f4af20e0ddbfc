use crate::comparisons::{apart, compatible_days};
use crate::dating::days_between;
use crate::groups::Groups;
use crate::links::{Edge, Link};
use crate::told::Told;
use rashomon_model::{DatePrecision, Dates, Place, ReportId};
use std::collections::BTreeSet;

/// Joins incidents along their links, the strongest first, and returns the groups (indices ascending) with the
/// links that were used.
///
/// A link is refused where the two groups as wholes cannot be one happening: a report would have two of its
/// incidents in it, its days would drift apart, or its places.
pub(crate) fn group(told: &[Told<'_>], edges: Vec<Edge>) -> (Vec<Vec<usize>>, Vec<Link>) {
    let mut groups = Groups::new(told.len());
    let mut wholes: Vec<Whole<'_>> = told.iter().map(Whole::of).collect();
    let mut used = Vec::new();
    for (a, b, link) in edges {
        let (x, y) = (groups.of(a), groups.of(b));
        if x == y {
            used.push(link);
        } else if wholes[x].fits(&wholes[y]) {
            groups.join(x, y);
            let other = std::mem::take(&mut wholes[x.max(y)]);
            wholes[x.min(y)].take_in(other);
            used.push(link);
        }
    }
    (groups.members(), used)
}

/// What must stay coherent while a group grows.
#[derive(Debug, Clone, Default)]
struct Whole<'a> {
    reports: BTreeSet<&'a ReportId>,
    days: Option<Dates>,
    longest: i32,
    places: Vec<&'a Place>,
}

impl<'a> Whole<'a> {
    fn of(told: &'a Told<'a>) -> Whole<'a> {
        let days = told.dates.filter(|d| d.precision <= DatePrecision::FewDays);
        Whole {
            reports: BTreeSet::from([&told.reading.report.id]),
            days,
            longest: days.map_or(0, |d| days_between(d.from, d.to)),
            places: told.incident.place.iter().collect(),
        }
    }

    fn fits(&self, other: &Whole<'_>) -> bool {
        self.reports.is_disjoint(&other.reports) && self.days_fit(other) && self.places_fit(other)
    }

    /// The whole may last no longer than its longest telling, or run across one midnight.
    fn days_fit(&self, other: &Whole<'_>) -> bool {
        let (Some(a), Some(b)) = (self.days, other.days) else { return true };
        let joined = days_between(a.from.min(b.from), a.to.max(b.to));
        compatible_days(a, b) && joined <= self.longest.max(other.longest).max(1)
    }

    fn places_fit(&self, other: &Whole<'_>) -> bool {
        !self.places.iter().any(|a| other.places.iter().any(|b| apart(a, b)))
    }

    fn take_in(&mut self, other: Whole<'a>) {
        self.reports.extend(other.reports);
        self.longest = self.longest.max(other.longest);
        self.days = match (self.days, other.days) {
            (Some(a), Some(b)) => Some(Dates { from: a.from.min(b.from), to: a.to.max(b.to), ..a }),
            (a, b) => a.or(b),
        };
        for place in other.places {
            if !self.places.iter().any(|p| p.name == place.name && p.latitude == place.latitude) {
                self.places.push(place);
            }
        }
    }
}
