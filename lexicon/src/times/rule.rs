use crate::{Entry, LexiconErrors, rule_ref};
use rashomon_model::{Anchor, RuleRef};
use std::str::FromStr;

/// The fields that a rule may have.
pub(super) const FIELDS: &[&str] =
    &["form", "lead-in", "tail", "means", "amount", "in", "at", "from", "unless-after", "unless-before"];

/// What the forms of one entry mean.
#[derive(Debug, Clone)]
pub struct TimeRule {
    /// Where it stands.
    pub rule: RuleRef,
    /// What its forms say.
    pub means: TimeMeaning,
    /// How many units or weeks, where the words do not say it.
    pub amount: Option<u16>,
    /// The unit, where the words do not say it.
    pub unit: Option<TimeUnit>,
    /// The part of the day that the words imply.
    pub part: Option<PartOfDay>,
    /// What it counts from, unless the words give the whole date.
    pub anchor: Anchor,
    /// Words before it that make it something else: "General Sunday".
    pub unless_after: Vec<String>,
    /// Capitalised words behind it that make it something else: "Sunday Times".
    pub unless_before: Vec<String>,
}

/// Declares an enum of words that rule files use, with the words.
macro_rules! rule_words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }
        impl FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($text => Ok($name::$variant),)+
                    _ => Err(format!("one of {}, not \"{text}\"", [$($text),+].join(", "))),
                }
            }
        }
    };
}

rule_words! {
    /// What the forms of a rule say; the slots give the days, months and numbers.
    TimeMeaning {
        /// A weekday, past or the anchor's own.
        Weekday = "weekday",
        /// A weekday before the anchor's own day.
        LastWeekday = "last-weekday",
        /// A weekday to come.
        ComingWeekday = "coming-weekday",
        /// A weekday of the calendar week `amount` weeks back.
        WeekdayOfWeek = "weekday-of-week",
        /// `amount` weeks before a weekday.
        WeeksBeforeWeekday = "weeks-before-weekday",
        /// From one weekday to another.
        Weekdays = "weekdays",
        /// Saturday and Sunday.
        Weekend = "weekend",
        /// From a weekday on.
        SinceWeekday = "since-weekday",
        /// A day of a month, with or without its year.
        Day = "day",
        /// From one day to another.
        Days = "days",
        /// Two days that follow each other: "5 and 6 May".
        TwoDays = "two-days",
        /// A day of a month that is not named.
        DayOfMonth = "day-of-month",
        /// From a day on.
        SinceDay = "since-day",
        /// A month, with or without its year.
        Month = "month",
        /// A month before the anchor's own.
        LastMonth = "last-month",
        /// From one month to another.
        Months = "months",
        /// A calendar year.
        Year = "year",
        /// From one year to another.
        Years = "years",
        /// From a year, or a month of a year, on.
        Since = "since",
        /// So many units before the anchor.
        Back = "back",
        /// So many units after the anchor.
        Ahead = "ahead",
        /// Within so many units before the anchor.
        Within = "within",
        /// A time, but none that can be dated.
        Vague = "vague",
    }
}

rule_words! {
    /// A unit of time.
    TimeUnit {
        /// Hours.
        Hour = "hour",
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
        /// Decades.
        Decade = "decade",
    }
}

rule_words! {
    /// A part of the day, as the words have it.
    PartOfDay {
        /// "early on Sunday", "in the early hours".
        Early = "early",
        /// Dawn, sunrise.
        Dawn = "dawn",
        /// Morning.
        Morning = "morning",
        /// Noon.
        Midday = "midday",
        /// Afternoon.
        Afternoon = "afternoon",
        /// Dusk, evening.
        Evening = "evening",
        /// "late on Sunday".
        Late = "late",
        /// Night, also "overnight".
        Night = "night",
        /// Midnight: either end of the day.
        Midnight = "midnight",
    }
}

impl TimeRule {
    pub(super) fn read(entry: &Entry, errors: &mut LexiconErrors) -> Option<TimeRule> {
        if entry.one("means").is_none() {
            errors.push(entry.error("a means field beside its forms"));
        }
        Some(TimeRule {
            means: field(entry, "means", errors)?,
            amount: field(entry, "amount", errors),
            unit: field(entry, "in", errors),
            part: field(entry, "at", errors),
            anchor: anchor(entry, errors),
            unless_after: entry.all("unless-after").map(str::to_lowercase).collect(),
            unless_before: entry.all("unless-before").map(str::to_lowercase).collect(),
            rule: rule_ref(entry),
        })
    }
}

/// `from main-event`; else what is written on a day counts from the dateline, or the report where it has none.
fn anchor(entry: &Entry, errors: &mut LexiconErrors) -> Anchor {
    match entry.one("from") {
        None => Anchor::Dateline,
        Some("main-event") => Anchor::MainEvent,
        Some(other) => {
            errors.push(entry.error(format!("from main-event, not from \"{other}\"")));
            Anchor::Dateline
        }
    }
}

fn field<T: FromStr<Err: ToString>>(entry: &Entry, key: &str, errors: &mut LexiconErrors) -> Option<T> {
    let field = entry.fields.iter().find(|f| f.key == key)?;
    let text = field.values.first().map_or("", |v| v.text.as_str());
    text.parse().map_err(|why: T::Err| errors.push(entry.error_at(field, why.to_string()))).ok()
}
