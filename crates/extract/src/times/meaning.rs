//! From a rule's meaning, and what its slots took, to a [`TimeKind`].

use super::forms::{Pair, Taken};
use rashomon_lexicon::{TimeMeaning, TimeRule, TimeUnit};
use rashomon_model::{Anchor, TimeKind, Weekday};

/// What an expression says, and what it counts from; `None` where the words cannot mean it ("30 and 2 May").
pub(super) fn of(rule: &TimeRule, taken: &Taken) -> Option<(TimeKind, Anchor)> {
    let kind = kind(rule, taken)?;
    let anchor = if says_it_all(kind) { Anchor::Absolute } else { rule.anchor };
    Some((kind, anchor))
}

fn kind(rule: &TimeRule, taken: &Taken) -> Option<TimeKind> {
    let amount = rule.amount.or(taken.number).unwrap_or(1);
    let unit = rule.unit.or(taken.unit);
    Some(match rule.means {
        TimeMeaning::Weekday => TimeKind::Weekday { day: taken.weekdays.0?, weeks_back: 0, future: false },
        TimeMeaning::LastWeekday => TimeKind::LastWeekday(taken.weekdays.0?),
        TimeMeaning::ComingWeekday => {
            TimeKind::Weekday { day: taken.weekdays.0?, weeks_back: 0, future: true }
        }
        TimeMeaning::WeekdayOfWeek => TimeKind::WeekdayOfWeek { day: taken.weekdays.0?, weeks_back: amount },
        TimeMeaning::WeeksBeforeWeekday => {
            let weeks_back = u8::try_from(amount).ok()?;
            TimeKind::Weekday { day: taken.weekdays.0?, weeks_back, future: false }
        }
        TimeMeaning::Weekdays => TimeKind::Weekdays { from: taken.weekdays.0?, to: taken.weekdays.1? },
        TimeMeaning::Weekend => TimeKind::Weekdays { from: Weekday::Saturday, to: Weekday::Sunday },
        TimeMeaning::SinceWeekday => TimeKind::SinceWeekday(taken.weekdays.0?),
        TimeMeaning::Day => day(taken)?,
        TimeMeaning::Days => days(taken)?,
        TimeMeaning::TwoDays => days(taken).filter(|kind| is_two_days(*kind))?,
        TimeMeaning::DayOfMonth => TimeKind::DayOfMonth(taken.days.0?),
        TimeMeaning::SinceDay => {
            TimeKind::SinceDay { year: taken.years.0, month: taken.months.0?, day: taken.days.0? }
        }
        TimeMeaning::Month => TimeKind::Month { year: taken.years.0, month: taken.months.0? },
        TimeMeaning::LastMonth => TimeKind::LastMonth(taken.months.0?),
        TimeMeaning::Months => months(taken)?,
        TimeMeaning::Year => TimeKind::Year(taken.years.0?),
        TimeMeaning::Years => years(taken.years)?,
        TimeMeaning::Since => TimeKind::Since { year: taken.years.0?, month: taken.months.0 },
        TimeMeaning::Back => back(amount, unit?),
        TimeMeaning::Ahead => ahead(amount, unit?),
        TimeMeaning::Within => within(amount, unit?),
        TimeMeaning::Vague => TimeKind::Vague,
    })
}

fn says_it_all(kind: TimeKind) -> bool {
    match kind {
        TimeKind::Day { year, .. }
        | TimeKind::Days { year, .. }
        | TimeKind::Month { year, .. }
        | TimeKind::Months { year, .. } => year.is_some(),
        TimeKind::Year(_) | TimeKind::Years { .. } | TimeKind::Since { .. } => true,
        _ => false,
    }
}

/// A date in digits whose day and month could be either way round leaves the year.
fn day(taken: &Taken) -> Option<TimeKind> {
    if taken.ambiguous {
        return Some(TimeKind::Year(taken.years.0?));
    }
    Some(TimeKind::Day { year: taken.years.0, month: taken.months.0?, day: taken.days.0? })
}

/// From one day to another within two months; a second year, or a longer stretch, is not a span of days.
fn days(taken: &Taken) -> Option<TimeKind> {
    let months = (taken.months.0?, taken.months.1.or(taken.months.0)?);
    let (from, to) = ((months.0, taken.days.0?), (months.1, taken.days.1?));
    let months_on = (i32::from(to.0) - i32::from(from.0)).rem_euclid(12);
    let in_order = if months_on == 0 { from.1 < to.1 } else { months_on == 1 };
    (in_order && taken.years.1.is_none()).then_some(TimeKind::Days { year: taken.years.0, from, to })
}

fn is_two_days(kind: TimeKind) -> bool {
    matches!(kind, TimeKind::Days { from, to, .. } if from.0 == to.0 && from.1 + 1 == to.1)
}

fn months(taken: &Taken) -> Option<TimeKind> {
    let (from, to) = (taken.months.0?, taken.months.1?);
    (from != to && taken.years.1.is_none()).then_some(TimeKind::Months { year: taken.years.0, from, to })
}

fn years(pair: Pair<i16>) -> Option<TimeKind> {
    let (from, to) = (pair.0?, pair.1?);
    (from < to).then_some(TimeKind::Years { from, to })
}

/// Hours are dated where they are whole days: "48 hours ago".
fn back(amount: u16, unit: TimeUnit) -> TimeKind {
    match unit {
        TimeUnit::Hour if amount > 0 && amount.is_multiple_of(24) => {
            TimeKind::DaysBack(i32::from(amount / 24))
        }
        TimeUnit::Day => TimeKind::DaysBack(i32::from(amount)),
        TimeUnit::Week => TimeKind::WeeksBack(amount),
        TimeUnit::Month => TimeKind::MonthsBack(amount),
        TimeUnit::Year => TimeKind::YearsBack(amount),
        TimeUnit::Hour | TimeUnit::Decade => TimeKind::Vague,
    }
}

fn ahead(amount: u16, unit: TimeUnit) -> TimeKind {
    match unit {
        TimeUnit::Day => TimeKind::DaysBack(-i32::from(amount)),
        _ => TimeKind::Vague,
    }
}

fn within(amount: u16, unit: TimeUnit) -> TimeKind {
    let days = match unit {
        TimeUnit::Hour => Some(amount.div_ceil(24)),
        TimeUnit::Day => Some(amount),
        TimeUnit::Week => amount.checked_mul(7),
        TimeUnit::Month => amount.checked_mul(30),
        TimeUnit::Year => amount.checked_mul(365),
        TimeUnit::Decade => None,
    };
    days.map_or(TimeKind::Vague, TimeKind::DaysWithin)
}
