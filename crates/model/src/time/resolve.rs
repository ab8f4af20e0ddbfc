//! From what a time expression says, and the dates that it may count from, to first and last day.

use super::{Anchor, Anchors, DateBasis, DatePrecision, Dates, TimeExpr, TimeKind, Weekday};
use crate::Date;

pub(super) fn resolve(expr: &TimeExpr, anchors: &Anchors) -> Option<Dates> {
    if let Some(stretch) = stated(expr.kind) {
        let (from, to, precision) = stretch?;
        return Some(Dates { from, to, basis: DateBasis::Stated, precision });
    }
    let (day, basis) = anchor_day(expr.anchor, anchors)?;
    let (from, to, precision) = relative(expr.kind, day)?;
    Some(Dates { from, to, basis, precision })
}

/// First day, last day, and how exact the words are.
type Stretch = (Date, Date, DatePrecision);

/// What the words give whole, without an anchor; the inner `None` stands for days that do not exist.
fn stated(kind: TimeKind) -> Option<Option<Stretch>> {
    Some(match kind {
        TimeKind::Day { year: Some(year), month, day } => date(year, month, day).map(one_day),
        TimeKind::Days { year: Some(year), from, to } => {
            days(year.saturating_sub(i16::from(from > to)), from, year, to)
        }
        TimeKind::Month { year: Some(year), month } => whole_month(year, month),
        TimeKind::Months { year: Some(year), from, to } => months(year, from, to),
        TimeKind::Year(year) => years(year, year),
        TimeKind::Years { from, to } => years(from, to),
        _ => return None,
    })
}

/// What the words give, counted from a day.
fn relative(kind: TimeKind, anchor: Date) -> Option<Stretch> {
    match kind {
        TimeKind::Day { month, day, .. } => latest_day(month, day, anchor).map(one_day),
        TimeKind::Days { from, to, .. } => latest_days(from, to, anchor),
        TimeKind::Weekday { day, future: true, .. } => coming_weekday(day, anchor).map(one_day),
        TimeKind::Weekday { day, weeks_back, .. } => {
            shift(latest_weekday(day, anchor)?, -7 * i32::from(weeks_back)).map(one_day)
        }
        TimeKind::LastWeekday(day) => latest_weekday(day, shift(anchor, -1)?).map(one_day),
        TimeKind::WeekdayOfWeek { day, weeks_back } => weekday_of_week(day, weeks_back, anchor).map(one_day),
        TimeKind::Weekdays { from, to } => {
            let last = latest_weekday(to, anchor)?;
            Some(stretch(latest_weekday(from, last)?, last))
        }
        TimeKind::SinceWeekday(day) => Some(stretch(latest_weekday(day, anchor)?, anchor)),
        TimeKind::SinceDay { year, month, day } => since_day(year, month, day, anchor),
        TimeKind::DayOfMonth(day) => latest_day_of_month(day, anchor).map(one_day),
        TimeKind::DaysBack(days) => shift(anchor, days.checked_neg()?).map(one_day),
        TimeKind::DaysWithin(days) => {
            Some((shift(anchor, -i32::from(days))?, anchor, precision_of(i32::from(days).max(2))))
        }
        TimeKind::WeeksBack(weeks) => weeks_back(weeks, anchor),
        TimeKind::MonthsBack(months) => months_back(months, anchor),
        TimeKind::YearsBack(back) => {
            let year = anchor.year().checked_sub(i16::try_from(back).ok()?)?;
            until(years(year, year)?, anchor)
        }
        TimeKind::Month { month, .. } => {
            let year = anchor.year() - i16::from(month > anchor.month());
            until(whole_month(year, month)?, anchor)
        }
        TimeKind::LastMonth(month) => whole_month(anchor.year() - i16::from(month >= anchor.month()), month),
        TimeKind::Months { from, to, .. } => {
            let year = anchor.year() - i16::from(to > anchor.month());
            until(months(year, from, to)?, anchor)
        }
        TimeKind::Year(_) | TimeKind::Years { .. } | TimeKind::Since { .. } | TimeKind::Vague => None,
    }
}

/// The day that an expression counts from, and what that makes of its basis.
fn anchor_day(anchor: Anchor, anchors: &Anchors) -> Option<(Date, DateBasis)> {
    let report = anchors.report.map(|(day, basis)| (day, relative_to(basis)));
    let dateline = anchors.dateline.map(|day| (day, DateBasis::RelativeToDateline));
    match anchor {
        Anchor::Absolute => None,
        Anchor::Report => report,
        Anchor::Dateline => dateline.or(report),
        Anchor::MainEvent => {
            let basis = dateline.or(report).map_or(DateBasis::Stated, |(_, basis)| basis);
            anchors.main_event.map(|day| (day, basis))
        }
    }
}

/// A publication date that is itself borrowed or doubtful makes what counts from it so.
fn relative_to(report: DateBasis) -> DateBasis {
    match report {
        DateBasis::FromCopy | DateBasis::PageDateOnly => report,
        _ => DateBasis::RelativeToReport,
    }
}

fn latest_day(month: i8, day: i8, anchor: Date) -> Option<Date> {
    // Eight years hold every day of the calendar, 29 February too.
    (0..=8).filter_map(|back| date(anchor.year() - back, month, day)).find(|found| *found <= anchor)
}

fn latest_days(from: (i8, i8), to: (i8, i8), anchor: Date) -> Option<Stretch> {
    let first = latest_day(from.0, from.1, anchor)?;
    let (first, last, precision) = days(first.year(), from, first.year() + i16::from(from > to), to)?;
    until((first, last, precision), anchor)
}

fn latest_day_of_month(day: i8, anchor: Date) -> Option<Date> {
    // No two neighbouring months lack a day that any month has.
    (0..=2)
        .filter_map(|back| month_before(anchor, back))
        .filter_map(|(year, month)| date(year, month, day))
        .find(|d| *d <= anchor)
}

fn since_day(year: Option<i16>, month: i8, day: i8, anchor: Date) -> Option<Stretch> {
    let first = match year {
        Some(year) => date(year, month, day)?,
        None => latest_day(month, day, anchor)?,
    };
    (first <= anchor).then(|| stretch(first, anchor))
}

fn latest_weekday(day: Weekday, anchor: Date) -> Option<Date> {
    shift(anchor, -(monday_offset(anchor) - number(day)).rem_euclid(7))
}

fn coming_weekday(day: Weekday, anchor: Date) -> Option<Date> {
    shift(latest_weekday(day, anchor)?, 7)
}

/// A week runs from Monday to Sunday (ISO 8601); a day of this week that has not come yet is not meant.
fn weekday_of_week(day: Weekday, weeks_back: u16, anchor: Date) -> Option<Date> {
    shift(monday_of(anchor)?, number(day) - 7 * i32::from(weeks_back)).filter(|found| *found <= anchor)
}

fn weeks_back(weeks: u16, anchor: Date) -> Option<Stretch> {
    let monday = shift(monday_of(anchor)?, -7 * i32::from(weeks))?;
    until((monday, shift(monday, 6)?, DatePrecision::Week), anchor)
}

fn months_back(months: u16, anchor: Date) -> Option<Stretch> {
    let (year, month) = month_before(anchor, months)?;
    until(whole_month(year, month)?, anchor)
}

/// Year and month so many months before the anchor's own.
fn month_before(anchor: Date, months: u16) -> Option<(i16, i8)> {
    let index = i32::from(anchor.year()) * 12 + i32::from(anchor.month()) - 1 - i32::from(months);
    Some((i16::try_from(index.div_euclid(12)).ok()?, i8::try_from(index.rem_euclid(12) + 1).ok()?))
}

fn whole_month(year: i16, month: i8) -> Option<Stretch> {
    let first = date(year, month, 1)?;
    Some((first, first.last_of_month(), DatePrecision::Month))
}

fn months(year: i16, from: i8, to: i8) -> Option<Stretch> {
    let (first, ..) = whole_month(year.saturating_sub(i16::from(from > to)), from)?;
    let (_, last, _) = whole_month(year, to)?;
    Some((first, last, if from == to { DatePrecision::Month } else { DatePrecision::Year }))
}

fn years(from: i16, to: i16) -> Option<Stretch> {
    let (first, last) = (date(from, 1, 1)?, date(to, 12, 31)?);
    (first <= last).then_some((first, last, DatePrecision::Year))
}

fn days(first_year: i16, from: (i8, i8), last_year: i16, to: (i8, i8)) -> Option<Stretch> {
    let (first, last) = (date(first_year, from.0, from.1)?, date(last_year, to.0, to.1)?);
    (first <= last).then(|| stretch(first, last))
}

/// Cuts a stretch at the anchor: of this month, only what has passed. What lies wholly ahead is not meant.
fn until((from, to, precision): Stretch, anchor: Date) -> Option<Stretch> {
    (from <= anchor).then(|| (from, to.min(anchor), precision))
}

fn one_day(day: Date) -> Stretch {
    (day, day, DatePrecision::Day)
}

/// A stretch of days, its precision by its length.
fn stretch(from: Date, to: Date) -> Stretch {
    (from, to, precision_of(from.until(to).map_or(i32::MAX, |span| span.get_days().saturating_add(1))))
}

/// UCDP GED's `date_prec` for so many days.
fn precision_of(days: i32) -> DatePrecision {
    match days {
        ..=1 => DatePrecision::Day,
        2..=6 => DatePrecision::FewDays,
        7 => DatePrecision::Week,
        8..=31 => DatePrecision::Month,
        _ => DatePrecision::Year,
    }
}

fn monday_of(day: Date) -> Option<Date> {
    shift(day, -monday_offset(day))
}

/// How many days after Monday.
fn monday_offset(day: Date) -> i32 {
    i32::from(day.weekday().to_monday_zero_offset())
}

fn number(day: Weekday) -> i32 {
    day as i32
}

fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

fn shift(day: Date, days: i32) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use crate::{Anchor, Anchors, Date, DateBasis, Dates, Span, TimeExpr, TimeKind, Weekday};

    const fn day(year: i16, month: i8, day: i8) -> Date {
        Date::constant(year, month, day)
    }

    /// Counted from Wednesday 20 September 2023.
    fn said(kind: TimeKind) -> Option<Dates> {
        let report = Some((day(2023, 9, 20), DateBasis::RelativeToReport));
        TimeExpr { span: Span::new(0, 0), kind, anchor: Anchor::Dateline }
            .resolve(&Anchors { report, ..Anchors::default() })
    }

    fn stretch(kind: TimeKind) -> Option<(Date, Date)> {
        said(kind).map(|dates| (dates.from, dates.to))
    }

    #[test]
    fn a_weekday_is_the_latest_one_and_may_be_the_anchors_own() {
        let weekday = |day| TimeKind::Weekday { day, weeks_back: 0, future: false };
        assert_eq!(said(weekday(Weekday::Wednesday)).map(|d| d.from), Some(day(2023, 9, 20)));
        assert_eq!(said(weekday(Weekday::Thursday)).map(|d| d.from), Some(day(2023, 9, 14)));
        assert_eq!(said(TimeKind::LastWeekday(Weekday::Wednesday)).map(|d| d.from), Some(day(2023, 9, 13)));
        let coming = TimeKind::Weekday { day: Weekday::Wednesday, weeks_back: 0, future: true };
        assert_eq!(said(coming).map(|d| d.from), Some(day(2023, 9, 27)));
    }

    #[test]
    fn what_is_not_over_ends_at_the_anchor() {
        assert_eq!(stretch(TimeKind::WeeksBack(0)), Some((day(2023, 9, 18), day(2023, 9, 20))));
        assert_eq!(stretch(TimeKind::MonthsBack(0)), Some((day(2023, 9, 1), day(2023, 9, 20))));
        assert_eq!(
            stretch(TimeKind::Month { year: None, month: 9 }),
            Some((day(2023, 9, 1), day(2023, 9, 20)))
        );
        assert_eq!(stretch(TimeKind::MonthsBack(9)), Some((day(2022, 12, 1), day(2022, 12, 31))));
    }

    #[test]
    fn days_that_do_not_exist_are_none() {
        assert_eq!(said(TimeKind::Day { year: None, month: 2, day: 31 }), None);
        assert_eq!(said(TimeKind::Day { year: Some(2023), month: 2, day: 29 }), None);
        assert_eq!(said(TimeKind::Month { year: Some(2023), month: 13 }), None);
        assert_eq!(said(TimeKind::DayOfMonth(31)).map(|d| d.from), Some(day(2023, 8, 31)));
    }

    #[test]
    fn no_number_is_too_large_to_be_read() {
        let extreme = [
            TimeKind::DaysBack(i32::MIN),
            TimeKind::DaysBack(i32::MAX),
            TimeKind::YearsBack(u16::MAX),
            TimeKind::MonthsBack(u16::MAX),
            TimeKind::WeeksBack(u16::MAX),
            TimeKind::Days { year: Some(i16::MIN), from: (2, 1), to: (1, 1) },
            TimeKind::Months { year: Some(i16::MIN), from: 2, to: 1 },
            TimeKind::Years { from: i16::MIN, to: i16::MAX },
            TimeKind::DayOfMonth(i8::MIN),
        ];
        let dated = extreme.into_iter().filter_map(said);
        assert!(dated.into_iter().all(|dates| dates.from <= dates.to));
    }

    #[test]
    fn a_missing_anchor_gives_nothing() {
        let expr = TimeExpr { span: Span::new(0, 0), kind: TimeKind::DaysBack(1), anchor: Anchor::MainEvent };
        let known = Anchors { report: Some((day(2023, 9, 20), DateBasis::FromCopy)), ..Anchors::default() };
        assert_eq!(expr.resolve(&known), None);
        let dates = expr.resolve(&Anchors { main_event: Some(day(2023, 9, 17)), ..known });
        assert_eq!(dates.map(|d| (d.from, d.basis)), Some((day(2023, 9, 16), DateBasis::FromCopy)));
    }
}
