use crate::comparisons::{apart, compatible_days};
use crate::dating::days_between;
use crate::groups::Groups;
use crate::links::{Edge, Link};
use crate::told::Told;
use rashomon_model::{DatePrecision, Dates, ReportId};
use std::collections::BTreeSet;

/// Days between a happening and a statement on it that are easily taken for one another.
const MISDATED: i32 = 3;
/// Bits of shared figures: no single figure has so many.
const SEVERAL_FIGURES: f64 = 4.0;

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
        } else if wholes[x].fits(&wholes[y], &link) {
            groups.join(x, y);
            let other = std::mem::take(&mut wholes[x.max(y)]);
            wholes[x.min(y)].take_in(other);
            used.push(link);
        }
    }
    (groups.members(), used)
}

/// Whether so many figures agree that a day is likelier misread than the happening another one.
fn overrules_days(link: &Link) -> bool {
    link.weights.iter().any(|w| w.signal == "figures" && w.bits >= SEVERAL_FIGURES)
}

/// What must stay coherent while a group grows.
#[derive(Debug, Clone, Default)]
struct Whole<'a> {
    reports: BTreeSet<&'a ReportId>,
    days: Option<Dates>,
    longest: i32,
    placed: Vec<&'a Told<'a>>,
}

impl<'a> Whole<'a> {
    fn of(told: &'a Told<'a>) -> Whole<'a> {
        let days = told.dates.filter(|d| d.precision <= DatePrecision::FewDays);
        Whole {
            reports: BTreeSet::from([&told.reading.report.id]),
            days,
            longest: days.map_or(0, |d| days_between(d.from, d.to)),
            placed: Vec::from([told]),
        }
    }

    fn fits(&self, other: &Whole<'_>, link: &Link) -> bool {
        let days = self.days_fit(other) || (overrules_days(link) && self.days_near(other));
        self.reports.is_disjoint(&other.reports) && days && self.places_fit(other)
    }

    /// Near enough for one of the two to be the day on which something was said.
    fn days_near(&self, other: &Whole<'_>) -> bool {
        let joined = |a: Dates, b: Dates| days_between(a.from.min(b.from), a.to.max(b.to));
        self.days.zip(other.days).is_some_and(|(a, b)| joined(a, b) <= MISDATED)
    }

    /// The whole may last no longer than its longest telling, or run across one midnight.
    fn days_fit(&self, other: &Whole<'_>) -> bool {
        let (Some(a), Some(b)) = (self.days, other.days) else { return true };
        let joined = days_between(a.from.min(b.from), a.to.max(b.to));
        compatible_days(a, b) && joined <= self.longest.max(other.longest).max(1)
    }

    fn places_fit(&self, other: &Whole<'_>) -> bool {
        !self.placed.iter().any(|a| other.placed.iter().any(|b| apart(a, b)))
    }

    fn take_in(&mut self, other: Whole<'a>) {
        self.reports.extend(other.reports);
        self.longest = self.longest.max(other.longest);
        self.days = match (self.days, other.days) {
            (Some(a), Some(b)) => Some(Dates { from: a.from.min(b.from), to: a.to.max(b.to), ..a }),
            (a, b) => a.or(b),
        };
        let same_place = |a: &Told<'_>, b: &Told<'_>| {
            let (x, y) = (a.incident.place.as_ref(), b.incident.place.as_ref());
            x.map(|p| (&p.name, p.latitude)) == y.map(|p| (&p.name, p.latitude)) && a.copies == b.copies
        };
        for told in other.placed {
            if !self.placed.iter().any(|p| same_place(p, told)) {
                self.placed.push(told);
            }
        }
    }
}
