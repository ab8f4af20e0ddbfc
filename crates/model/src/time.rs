use crate::{Date, Span, words};

mod resolve;
mod words;

/// A time expression as extracted, and what it is anchored to. Dates are made of it by [`TimeExpr::resolve`] alone,
/// so that a better anchor (a copy's date) can be supplied later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeExpr {
    /// The words: "late Monday", "17 September".
    pub span: Span,
    /// What they say.
    pub kind: TimeKind,
    /// What they count from.
    pub anchor: Anchor,
}

/// What a time expression says, before it is a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeKind {
    /// A day of the month; without a year, the latest such day not after the anchor.
    Day {
        /// Year, when said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// From one day to another of the same or the next month: "the night of 5 to 6 May", "May 5-7".
    Days {
        /// Year of the last day, when said; a first day later in the calendar lies in the year before.
        year: Option<i16>,
        /// First month and day.
        from: (i8, i8),
        /// Last month and day.
        to: (i8, i8),
    },
    /// A weekday: the latest one not after the anchor ("Sunday" never means the next one).
    Weekday {
        /// Which.
        day: Weekday,
        /// How many further weeks back: 0 for "Sunday", 1 for "a week ago Sunday".
        weeks_back: u8,
        /// Set only by words like "next Sunday", "this coming Friday".
        future: bool,
    },
    /// The latest such weekday before the anchor's own day: "last Friday", said on a Friday, is a week ago.
    LastWeekday(Weekday),
    /// A weekday of the calendar week (Monday to Sunday) so many weeks before the anchor's: "Friday last week" 1.
    WeekdayOfWeek {
        /// Which.
        day: Weekday,
        /// How many weeks back.
        weeks_back: u16,
    },
    /// From one weekday to the next such other one, both past: "between Friday and Sunday", "over the weekend".
    Weekdays {
        /// First.
        from: Weekday,
        /// Last.
        to: Weekday,
    },
    /// From a weekday up to the anchor: "since Sunday".
    SinceWeekday(Weekday),
    /// A day of a month that is not named, the latest one not after the anchor: "on the 17th".
    DayOfMonth(i8),
    /// From a day up to the anchor: "since 3 May".
    SinceDay {
        /// Year, when said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// So many days before the anchor: 0 today, 1 yesterday, "two days earlier" 2. Negative for "tomorrow".
    DaysBack(i32),
    /// A span of days before the anchor: "in the past two days" is `DaysWithin(2)`.
    DaysWithin(u16),
    /// So many weeks before the anchor, a whole week: 0 "this week", 1 "last week".
    WeeksBack(u16),
    /// So many months before the anchor, a whole month: 0 "this month", "earlier this month", 1 "last month".
    MonthsBack(u16),
    /// So many years before the anchor, a whole year: 0 "this year", 1 "last year".
    YearsBack(u16),
    /// A month; without a year, the latest such month not after the anchor.
    Month {
        /// Year, when said.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
    },
    /// The latest such month before the anchor's own: "last September", said in September, is a year ago.
    LastMonth(i8),
    /// From one month to another, both past: "between January and March".
    Months {
        /// Year of the last month, when said.
        year: Option<i16>,
        /// First, 1 to 12.
        from: i8,
        /// Last, 1 to 12.
        to: i8,
    },
    /// A calendar year: "in 2012".
    Year(i16),
    /// From one calendar year to another: "between 2012 and 2015".
    Years {
        /// First.
        from: i16,
        /// Last.
        to: i16,
    },
    /// From a year on: "since 2012".
    Since {
        /// Year.
        year: i16,
        /// Month, when said.
        month: Option<i8>,
    },
    /// A time that says no date of its own: "overnight", "in recent weeks", a feast. Resolves to nothing
    /// but can mark background.
    Vague,
}

words! {
    /// Monday to Sunday.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// What a time expression counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Nothing: the expression says it all.
    Absolute,
    /// The report's publication date.
    Report,
    /// The dateline's date; the report's where it has none.
    Dateline,
    /// The date of the report's main event: "two days earlier", "the day before", "the following day".
    MainEvent,
}

/// The dates that expressions may count from, as far as they are known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Anchors {
    /// The report's publication date and how it is known, as a [`DateBasis`].
    pub report: Option<(Date, DateBasis)>,
    /// The dateline's date.
    pub dateline: Option<Date>,
    /// The first day of the report's main event.
    pub main_event: Option<Date>,
}

words! {
    /// How an event's date is known.
    DateBasis {
        /// The words give the whole date, year and all.
        Stated = "stated",
        /// Counted from the report's publication date.
        RelativeToReport = "relative to report date",
        /// Counted from the dateline's date.
        RelativeToDateline = "relative to dateline",
        /// Counted from the date of a copy of the report.
        FromCopy = "from a copy",
        /// Counted from a page date that nothing else supports.
        PageDateOnly = "page date only",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// How exact a date is: UCDP GED's `date_prec`, 1 to 5.
    DatePrecision {
        /// 1: the day is known.
        Day = "1",
        /// 2: two to six days.
        FewDays = "2",
        /// 3: a week.
        Week = "3",
        /// 4: a month.
        Month = "4",
        /// 5: more than a month, up to a year.
        Year = "5",
    }
}

/// Resolved dates, first and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How they are known.
    pub basis: DateBasis,
    /// How exact they are.
    pub precision: DatePrecision,
}

impl TimeExpr {
    /// The dates that the expression means with these anchors; `None` where the anchor that it needs is not known,
    /// where no such day exists (31 February), and for [`TimeKind::Since`] and [`TimeKind::Vague`].
    ///
    /// Weekdays, days and months without a year lie in the past of their anchor, or on it: a report tells what happened.
    pub fn resolve(&self, anchors: &Anchors) -> Option<Dates> {
        resolve::resolve(self, anchors)
    }
}
