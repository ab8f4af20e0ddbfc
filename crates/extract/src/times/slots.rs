//! What a single word or number of time means.

use super::forms::{Sight, Taken};
use super::numeric;
use crate::tokens::TokenKind;
use rashomon_lexicon::{PartOfDay, TimeSlot};

impl Sight<'_, '_> {
    /// Fills a slot from the token at `at`, which lies in sight; the token after those taken.
    pub(super) fn slot(&self, slot: TimeSlot, at: usize, taken: &mut Taken) -> Option<usize> {
        match slot {
            TimeSlot::Weekday => self.weekday(at, taken),
            TimeSlot::ShortWeekday => self.short_weekday(at, taken),
            TimeSlot::Month => self.long_month(at, taken).or_else(|| self.short_month(at, taken)),
            TimeSlot::LongMonth => self.long_month(at, taken),
            TimeSlot::ClearMonth => {
                let clear = self.words.vocabulary.is_clear_month(self.after_hyphen(at));
                clear.then(|| self.long_month(at, taken)).flatten()
            }
            TimeSlot::Day => take(&mut |d| taken.days.push(d), numeric::day(self.tokens.lower(at)), at),
            TimeSlot::Ordinal => take(&mut |d| taken.days.push(d), self.ordinal(at), at),
            TimeSlot::Year => take(&mut |y| taken.years.push(y), numeric::year(self.after_hyphen(at)), at),
            TimeSlot::EventYear => {
                take(&mut |y| taken.years.push(y), numeric::event_year(self.tokens.lower(at)), at)
            }
            TimeSlot::Number => take(&mut |n| taken.number = Some(n), self.number(at), at),
            TimeSlot::Unit => {
                take(&mut |u| taken.unit = Some(u), self.words.vocabulary.unit(self.tokens.lower(at)), at)
            }
            TimeSlot::CalendarUnit => take(
                &mut |u| taken.unit = Some(u),
                self.words.vocabulary.calendar_unit(self.tokens.lower(at)),
                at,
            ),
            TimeSlot::Part => {
                take(&mut |p| taken.part = Some(p), self.words.vocabulary.part(self.tokens.lower(at)), at)
            }
            TimeSlot::Clock => self.clock(at, taken),
            TimeSlot::NumericDate => self.numeric_date(at, taken),
            // Conditions, which take no token.
            TimeSlot::End | TimeSlot::Uncapped => None,
        }
    }

    fn weekday(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        if let Some(day) = self.words.vocabulary.weekday(self.tokens.lower(at)) {
            taken.weekdays.push(day);
            return Some(at + 1);
        }
        // At a sentence's end the full stop tells nothing: "the Daily Sun."
        let abbreviated = self.has_full_stop(at) && at + 2 < self.end;
        abbreviated.then(|| self.short_weekday(at, taken)).flatten()
    }

    fn short_weekday(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        let day = self
            .words
            .vocabulary
            .short_weekday(self.tokens.lower(at))
            .filter(|_| self.tokens.all[at].capital)?;
        taken.weekdays.push(day);
        Some(self.past_full_stop(at))
    }

    fn long_month(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        let month = self.words.vocabulary.month(self.after_hyphen(at)).filter(|_| self.is_named(at))?;
        taken.months.push(month);
        Some(at + 1)
    }

    fn short_month(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        let month = self.words.vocabulary.short_month(self.after_hyphen(at)).filter(|_| self.is_named(at))?;
        taken.months.push(month);
        Some(self.past_full_stop(at))
    }

    /// "july" of "mid-July"; the word itself where no such part of a period stands before a hyphen.
    pub(super) fn after_hyphen(&self, at: usize) -> &str {
        let word = self.tokens.lower(at);
        match word.split_once('-') {
            Some((period, rest)) if self.words.vocabulary.is_period(period) => rest,
            _ => word,
        }
    }

    /// Whether the word, or what follows its hyphen, has a capital.
    fn is_named(&self, at: usize) -> bool {
        let word = self.tokens.word(at);
        word.rsplit('-').next().is_some_and(|last| last.starts_with(char::is_uppercase))
    }

    fn has_full_stop(&self, at: usize) -> bool {
        at + 1 < self.end && self.tokens.lower(at + 1) == "." && !self.tokens.all[at + 1].spaced
    }

    fn past_full_stop(&self, at: usize) -> usize {
        at + 1 + usize::from(self.has_full_stop(at))
    }

    fn ordinal(&self, at: usize) -> Option<i8> {
        let word = self.tokens.lower(at);
        let digits = numeric::day(word).filter(|_| word.ends_with(|c: char| c.is_ascii_alphabetic()));
        digits.or_else(|| self.words.vocabulary.ordinal(word))
    }

    fn number(&self, at: usize) -> Option<u16> {
        let word = self.tokens.lower(at);
        if self.tokens.all[at].kind == TokenKind::Number {
            return word.parse().ok().filter(|n| (1..=999).contains(n));
        }
        self.words.vocabulary.number(word)
    }

    /// "3pm", "3 p.m.", "0500 GMT", "06:30": a number that its form or the next word shows to be a time of the clock.
    fn clock(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        let word = self.tokens.lower(at);
        let next = if at + 1 < self.end { self.tokens.lower(at + 1) } else { "" };
        let (hour, takes_next) = numeric::hour(word, next)?;
        taken.part = Some(part_of(hour));
        Some(at + 1 + usize::from(takes_next))
    }

    fn numeric_date(&self, at: usize, taken: &mut Taken) -> Option<usize> {
        let (date, length) = numeric::date(self.tokens, at, self.end)?;
        taken.years.push(date.year);
        match date.month_and_day {
            Some((month, day)) => {
                taken.months.push(month);
                taken.days.push(day);
            }
            None => taken.ambiguous = true,
        }
        Some(at + length)
    }
}

fn take<T>(put: &mut dyn FnMut(T), value: Option<T>, at: usize) -> Option<usize> {
    put(value?);
    Some(at + 1)
}

fn part_of(hour: u8) -> PartOfDay {
    match hour {
        0 => PartOfDay::Midnight,
        1..=4 => PartOfDay::Early,
        5..=11 => PartOfDay::Morning,
        12 => PartOfDay::Midday,
        13..=17 => PartOfDay::Afternoon,
        18..=20 => PartOfDay::Evening,
        _ => PartOfDay::Night,
    }
}
