use super::{Anchor, TimeExpr, TimeKind};
use std::fmt;

/// "the latest sunday, counted from the dateline or report date": what an expression says, in words.
impl fmt::Display for TimeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.kind)?;
        match self.anchor {
            Anchor::Absolute => Ok(()),
            Anchor::Report => write!(f, ", counted from the report's date"),
            Anchor::Dateline => write!(f, ", counted from the dateline or the report's date"),
            Anchor::MainEvent => write!(f, ", counted from the main event"),
        }
    }
}

impl fmt::Display for TimeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = |year: &Option<i16>| year.map_or(String::new(), |y| format!(" {y}"));
        match self {
            TimeKind::Day { year: y, month, day } => write!(f, "day {day} of month {month}{}", year(y)),
            TimeKind::Days { year: y, from, to } => {
                write!(f, "days {} of month {} to {} of month {}{}", from.1, from.0, to.1, to.0, year(y))
            }
            TimeKind::Weekday { day, weeks_back, future } => {
                let which = if *future { "the next" } else { "the latest" };
                write!(
                    f,
                    "{which} {day}{}",
                    if *weeks_back > 0 { format!(", {weeks_back} weeks earlier") } else { String::new() }
                )
            }
            TimeKind::LastWeekday(day) => write!(f, "the {day} before"),
            TimeKind::WeekdayOfWeek { day, weeks_back } => write!(f, "{day} of the week {weeks_back} back"),
            TimeKind::Weekdays { from, to } => write!(f, "{from} to {to}"),
            TimeKind::SinceWeekday(day) => write!(f, "since {day}"),
            TimeKind::DayOfMonth(day) => write!(f, "day {day} of the month"),
            TimeKind::SinceDay { year: y, month, day } => {
                write!(f, "since day {day} of month {month}{}", year(y))
            }
            TimeKind::DaysBack(days) => write!(f, "{days} days back"),
            TimeKind::DaysWithin(days) => write!(f, "within the last {days} days"),
            TimeKind::WeeksBack(weeks) => write!(f, "the week {weeks} back"),
            TimeKind::MonthsBack(months) => write!(f, "the month {months} back"),
            TimeKind::YearsBack(years) => write!(f, "the year {years} back"),
            TimeKind::Month { year: y, month } => write!(f, "month {month}{}", year(y)),
            TimeKind::LastMonth(month) => write!(f, "the last month {month} before"),
            TimeKind::Months { year: y, from, to } => write!(f, "months {from} to {to}{}", year(y)),
            TimeKind::Year(y) => write!(f, "the year {y}"),
            TimeKind::Years { from, to } => write!(f, "the years {from} to {to}"),
            TimeKind::Since { year, month } => {
                write!(f, "since {year}{}", month.map_or(String::new(), |m| format!(", month {m}")))
            }
            TimeKind::Vague => write!(f, "a time without a date"),
        }
    }
}
