use super::{NEVER, Weight};
use crate::dating::days_between;
use crate::told::Told;
use rashomon_model::{DatePrecision, Dates};

/// The calendar day. Aggregates compare their whole period; one is never an incident.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let (level, bits) = match (a.dates, b.dates) {
        _ if a.incident.aggregate != b.incident.aggregate => ("a toll over several incidents", NEVER),
        (Some(x), Some(y)) if a.incident.aggregate => periods(x, y),
        (Some(x), Some(y)) => days(x, y),
        _ if a.incident.aggregate && a.copies == b.copies => ("a toll of one period, untold", 0.0),
        _ if a.incident.aggregate => ("a toll of an unknown period", -6.0),
        _ => told_together(a, b),
    };
    Weight { signal: "day", level, bits }
}

fn periods(a: Dates, b: Dates) -> (&'static str, f64) {
    if (a.from, a.to) == (b.from, b.to) { ("same period", 3.5) } else { ("another period", -10.0) }
}

fn days(a: Dates, b: Dates) -> (&'static str, f64) {
    match (gap(a, b), a.precision.max(b.precision)) {
        (0, DatePrecision::Day) if a.from == b.from && a.to == b.to => ("same day", 3.5),
        (0, DatePrecision::Day | DatePrecision::FewDays) => ("days overlap", 2.0),
        (0, DatePrecision::Week) => ("within one week", 0.5),
        (0, _) => ("within one month or year", -0.5),
        (1, _) => ("the next day", 0.0),
        (2..=3, _) => ("a few days apart", -5.0),
        _ => ("other days", -12.0),
    }
}

/// Where a day is not known, the day on which the report was made bounds it: nobody tells of what has not happened.
fn told_together(a: &Told<'_>, b: &Told<'_>) -> (&'static str, f64) {
    let telling = |t: &Told<'_>| t.day.anchor.map(|(day, _)| day).filter(|_| t.incident.main);
    let days = match (a.dates, b.dates) {
        (Some(happened), None) => telling(b).map(|told| days_between(happened.from, told)),
        (None, Some(happened)) => telling(a).map(|told| days_between(happened.from, told)),
        _ => telling(a).zip(telling(b)).map(|(x, y)| days_between(x, y).abs()),
    };
    match days {
        Some(..=-2) => ("unknown, told before it happened", -10.0),
        Some(-1..=2) => ("unknown, told at the same time", 1.0),
        Some(3..=7) => ("unknown, told within a week", -0.5),
        _ => ("unknown", -1.0),
    }
}

/// Days between the end of the one and the start of the other; 0 where they overlap.
fn gap(a: Dates, b: Dates) -> i32 {
    days_between(a.to, b.from).max(days_between(b.to, a.from)).max(0)
}

/// Whether two dates may be one event's: the same day, or one action across midnight.
pub(crate) fn compatible_days(a: Dates, b: Dates) -> bool {
    gap(a, b) <= 1
}
