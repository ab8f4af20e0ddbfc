//! How far a hit lies from what the report is about: the main happening, one before it, or a period.

use super::{Reader, day_gap};
use crate::hits::Hit;
use crate::pos::Pos;
use crate::times::FoundTime;
use rashomon_lexicon::Marker;
use rashomon_model::{Anchor, Date, Dates, Effect, PassageKind, TimeExpr, TimeKind};
use std::ops::Range;

/// How far a sentence lies from what the report is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Setting {
    /// It is what the report is about.
    Main,
    /// A happening before it.
    Before(Option<TimeExpr>, Option<Dates>),
    /// A total over a period.
    Period(Option<TimeExpr>),
}

impl Reader<'_> {
    /// Where a hit belongs, by the times and markers of its sentence, and of the sentence before for "in that battle".
    pub(super) fn setting(&self, hit: &Hit, main: Option<Date>) -> Setting {
        let range = self.names.sentence(hit.sentence).tokens.clone();
        let counted = hit.effect.is_human();
        if counted && hit.count.low.is_some_and(|n| n >= 1000) && self.names.is_marked(&range, Marker::War) {
            return Setting::Period(None);
        }
        let lead = self.is_lead(hit.sentence);
        if let Some(dated) = self.dated(&range, hit.trigger, lead, main) {
            return dated;
        }
        let tells = counted || hit.effect == Effect::Responsibility;
        if tells && !lead && self.names.is_marked(&range, Marker::Period) {
            return Setting::Period(None);
        }
        if self.names.is_marked(&range, Marker::Past) {
            return Setting::Before(None, None);
        }
        self.told_before(hit.sentence, &range, main).unwrap_or(Setting::Main)
    }

    /// "In that battle", "its dead there": what the sentence before tells of.
    fn told_before(&self, sentence: usize, range: &Range<usize>, main: Option<Date>) -> Option<Setting> {
        let before = sentence.checked_sub(1).filter(|_| self.names.is_marked(range, Marker::Back))?;
        let range = self.names.sentence(before).tokens.clone();
        let dated = self.dated(&range, range.start, self.is_lead(before), main);
        let past = || self.names.is_marked(&range, Marker::Past).then_some(Setting::Before(None, None));
        dated.filter(|s| *s != Setting::Main).or_else(past)
    }

    /// The first three sentences of the body say what a report is about, over whatever time.
    fn is_lead(&self, sentence: usize) -> bool {
        let before = &self.names.tokens.sentences[..sentence];
        before.iter().filter(|s| s.kind == PassageKind::Body).take(3).count() < 3
    }

    /// What the times of a sentence say, the nearest to the hit first.
    fn dated(&self, range: &Range<usize>, trigger: usize, lead: bool, main: Option<Date>) -> Option<Setting> {
        let of_event = |t: &&FoundTime| {
            !self.dates_speech(t.tokens.clone(), range.start) && self.is_same_clause(t.tokens.start, trigger)
        };
        let mut times: Vec<&FoundTime> = self.times_in(range.clone()).filter(of_event).collect();
        times.sort_by_key(|t| t.tokens.start.abs_diff(trigger));
        let total = self.names.is_marked(range, Marker::Period);
        times.into_iter().find_map(|time| match time.expr.kind {
            TimeKind::Since { .. } | TimeKind::DaysWithin(_) if lead => Some(Setting::Main),
            TimeKind::DaysWithin(days) if days <= 7 => Some(Setting::Main),
            TimeKind::Since { .. } | TimeKind::DaysWithin(_) => Some(Setting::Period(Some(time.expr))),
            TimeKind::YearsBack(0) if total => Some(Setting::Period(Some(time.expr))),
            TimeKind::Year(_)
            | TimeKind::YearsBack(_)
            | TimeKind::MonthsBack(_)
            | TimeKind::WeeksBack(_)
            | TimeKind::Month { .. } => self.in_another_span(time, lead, main),
            _ => self.on_another_day(time, range, main),
        })
    }

    /// A month, a week or a year that does not hold the main happening's day.
    fn in_another_span(&self, time: &FoundTime, lead: bool, main: Option<Date>) -> Option<Setting> {
        let dates = time.expr.resolve(self.anchors);
        let points_back = matches!(
            time.expr.kind,
            TimeKind::MonthsBack(_)
                | TimeKind::YearsBack(_)
                | TimeKind::WeeksBack(1..)
                | TimeKind::Month { .. }
        );
        let apart = match (dates, main) {
            (None, _) => !lead && points_back,
            (Some(_), None) => true,
            (Some(dates), Some(main)) => main < dates.from || dates.to < main,
        };
        apart.then_some(Setting::Before(Some(time.expr), dates))
    }

    /// A day more than three days before the main happening.
    fn on_another_day(&self, time: &FoundTime, range: &Range<usize>, main: Option<Date>) -> Option<Setting> {
        let late = self.names.tokens.sentences.iter().take(7).all(|s| s.tokens.end <= range.start);
        let dates = time.expr.resolve(self.anchors);
        let before = |dates| Some(Setting::Before(Some(time.expr), dates));
        match (dates, main) {
            (Some(dates), Some(main)) if day_gap(dates.to, main) > 3 && dates.to < main => {
                before(Some(dates))
            }
            (Some(dates), None) if self.is_old(&dates) => before(Some(dates)),
            (Some(_), None) if late && time.expr.anchor == Anchor::Absolute => before(dates),
            // In an undated report a day of the month, late in the text, is not the weekday of its lead.
            (None, None) if late && matches!(time.expr.kind, TimeKind::Day { .. }) => before(None),
            _ => None,
        }
    }

    /// No relative clause between a time and what it may date, and the time not shut up in one of its own:
    /// "the alliance, which took up arms in 2012, captured the camp".
    fn is_same_clause(&self, time: usize, trigger: usize) -> bool {
        let between = time.min(trigger)..time.max(trigger);
        // "on 14 February, when a bomber killed": the clause tells of that day.
        let relative = between.clone().any(|t| self.names.pos(t) == Pos::Wh && self.names.lower(t) != "when");
        let shut = time < trigger
            && between.clone().any(|t| self.names.lower(t) == ",")
            && (time.saturating_sub(14)..time)
                .rev()
                .take_while(|t| !matches!(self.names.lower(*t), "," | "."))
                .any(|t| self.names.pos(t) == Pos::Wh);
        !relative && !shut
    }
}
