use super::{PartOfDay, TimeSlot, TimeUnit};
use crate::{Entry, Field, LexiconErrors, Phrases};
use rashomon_model::Weekday;
use rustc_hash::{FxHashMap, FxHashSet};
use std::str::FromStr;

/// The fields that name single words; the first value says what the others mean, save for plain lists.
pub(super) const FIELDS: &[&str] = &[
    "weekday",
    "short-weekday",
    "month",
    "short-month",
    "clear-month",
    "number",
    "ordinal",
    "unit",
    "calendar-unit",
    "part",
    "period",
    "preposition",
    "opener",
    "goes-on",
    "agency",
    "never-place",
    "long-place",
];

/// What single words of time mean. All look-ups are by the lower-case word.
#[derive(Debug, Default)]
pub struct TimeVocabulary {
    weekdays: FxHashMap<String, Weekday>,
    short_weekdays: FxHashMap<String, Weekday>,
    months: FxHashMap<String, i8>,
    short_months: FxHashMap<String, i8>,
    clear_months: FxHashSet<String>,
    numbers: FxHashMap<String, u16>,
    ordinals: FxHashMap<String, i8>,
    units: FxHashMap<String, TimeUnit>,
    calendar_units: FxHashMap<String, TimeUnit>,
    parts: FxHashMap<String, PartOfDay>,
    periods: FxHashSet<String>,
    prepositions: FxHashSet<String>,
    openers: FxHashSet<String>,
    goes_on: FxHashSet<String>,
    agencies: Phrases<()>,
    never_places: FxHashSet<String>,
    long_places: Phrases<()>,
}

impl TimeVocabulary {
    pub(super) fn add(&mut self, entry: &Entry, errors: &mut LexiconErrors) {
        for field in &entry.fields {
            match field.key.as_str() {
                "weekday" => add(&mut self.weekdays, entry, field, errors),
                "short-weekday" => add(&mut self.short_weekdays, entry, field, errors),
                "month" => add(&mut self.months, entry, field, errors),
                "short-month" => add(&mut self.short_months, entry, field, errors),
                "number" => add(&mut self.numbers, entry, field, errors),
                "ordinal" => add(&mut self.ordinals, entry, field, errors),
                "unit" => add(&mut self.units, entry, field, errors),
                "calendar-unit" => add(&mut self.calendar_units, entry, field, errors),
                "part" => add(&mut self.parts, entry, field, errors),
                "clear-month" => self.clear_months.extend(lower(field)),
                "period" => self.periods.extend(lower(field)),
                "preposition" => self.prepositions.extend(lower(field)),
                "opener" => self.openers.extend(lower(field)),
                "goes-on" => self.goes_on.extend(lower(field)),
                "never-place" => self.never_places.extend(lower(field)),
                "agency" => lower(field).for_each(|name| self.agencies.add(&name, ())),
                "long-place" => lower(field).for_each(|name| self.long_places.add(&name, ())),
                _ => {}
            }
        }
    }

    /// The words that may fill a slot; digits and hyphenated words aside.
    pub(super) fn words_of(&self, slot: TimeSlot) -> Vec<&str> {
        match slot {
            TimeSlot::Weekday => [keys(&self.weekdays), keys(&self.short_weekdays)].concat(),
            TimeSlot::ShortWeekday => keys(&self.short_weekdays),
            TimeSlot::Month => [keys(&self.months), keys(&self.short_months)].concat(),
            TimeSlot::LongMonth | TimeSlot::ClearMonth => keys(&self.months),
            TimeSlot::Ordinal => keys(&self.ordinals),
            TimeSlot::Number => keys(&self.numbers),
            TimeSlot::Unit => keys(&self.units),
            TimeSlot::CalendarUnit => keys(&self.calendar_units),
            TimeSlot::Part => keys(&self.parts),
            TimeSlot::Day
            | TimeSlot::Year
            | TimeSlot::EventYear
            | TimeSlot::Clock
            | TimeSlot::NumericDate => vec![],
            TimeSlot::End | TimeSlot::Uncapped => vec![],
        }
    }

    /// A weekday's full name.
    pub fn weekday(&self, word: &str) -> Option<Weekday> {
        self.weekdays.get(word).copied()
    }

    /// A weekday's abbreviation, without its full stop.
    pub fn short_weekday(&self, word: &str) -> Option<Weekday> {
        self.short_weekdays.get(word).copied()
    }

    /// A month's full name: 1 to 12.
    pub fn month(&self, word: &str) -> Option<i8> {
        self.months.get(word).copied()
    }

    /// A month's abbreviation, without its full stop.
    pub fn short_month(&self, word: &str) -> Option<i8> {
        self.short_months.get(word).copied()
    }

    /// Whether the word is a month's name and no other word or common name.
    pub fn is_clear_month(&self, word: &str) -> bool {
        self.clear_months.contains(word)
    }

    /// A number word.
    pub fn number(&self, word: &str) -> Option<u16> {
        self.numbers.get(word).copied()
    }

    /// An ordinal word: "seventeenth".
    pub fn ordinal(&self, word: &str) -> Option<i8> {
        self.ordinals.get(word).copied()
    }

    /// A unit, singular or plural.
    pub fn unit(&self, word: &str) -> Option<TimeUnit> {
        self.units.get(word).copied()
    }

    /// A unit that the calendar has, in the singular: week, month, year.
    pub fn calendar_unit(&self, word: &str) -> Option<TimeUnit> {
        self.calendar_units.get(word).copied()
    }

    /// A part of the day.
    pub fn part(&self, word: &str) -> Option<PartOfDay> {
        self.parts.get(word).copied()
    }

    /// Whether the word may be joined to a month or year with a hyphen: "mid", "late".
    pub fn is_period(&self, word: &str) -> bool {
        self.periods.contains(word)
    }

    /// Whether the word leads an expression in without saying a part of it: "on", "in".
    pub fn is_preposition(&self, word: &str) -> bool {
        self.prepositions.contains(word)
    }

    /// Whether an expression that begins with this word stands by itself, without a lead-in: "since", prepositions.
    pub fn opens(&self, word: &str) -> bool {
        self.openers.contains(word) || self.prepositions.contains(word)
    }

    /// Whether a clause goes on with this word without a complement to what stood before: "when", "in".
    pub fn goes_on(&self, word: &str) -> bool {
        self.goes_on.contains(word)
    }

    /// How many words from `start` name a news agency; 0 for none.
    pub fn agency<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> usize {
        self.agencies.longest(start, word).map_or(0, |(words, ())| words)
    }

    /// How many words from `start` name a place whose name has several words: "Burkina Faso"; 0 for none.
    pub fn long_place<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> usize {
        self.long_places.longest(start, word).map_or(0, |(words, ())| words)
    }

    /// Whether a word in capitals is an acronym that begins sentences, and never a dateline's place.
    pub fn is_never_place(&self, word: &str) -> bool {
        self.never_places.contains(word)
    }
}

fn keys<T>(words: &FxHashMap<String, T>) -> Vec<&str> {
    words.keys().map(String::as_str).collect()
}

fn lower(field: &Field) -> impl Iterator<Item = String> {
    field.values.iter().map(|v| v.text.to_lowercase())
}

fn add<T: FromStr<Err: ToString> + Copy>(
    words: &mut FxHashMap<String, T>,
    entry: &Entry,
    field: &Field,
    errors: &mut LexiconErrors,
) {
    let mut values = lower(field);
    match values.next().unwrap_or_default().parse::<T>() {
        Ok(meaning) => words.extend(values.map(|word| (word, meaning))),
        Err(why) => errors.push(entry.error_at(field, why.to_string())),
    }
}
