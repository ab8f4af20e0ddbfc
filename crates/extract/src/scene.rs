//! Stage 6, second part: which of a report's incidents a hit belongs to, and each incident's scene.

mod setting;

use crate::groups::{GroupClass, Groups};
use crate::hits::Hit;
use crate::names::{Names, within};
use crate::places::FoundPlace;
use crate::tokens::TokenKind;
use rashomon_model::{
    Anchors, CountryCode, Date, DatePrecision, Dates, Effect, EventType, Feature, PassageKind, Place, Site,
    TimeExpr, TimeKind,
};
use setting::Setting;
use std::ops::Range;

/// An incident in the making.
#[derive(Debug, Clone)]
pub struct Scene {
    /// Whether the report is about it.
    pub main: bool,
    /// Whether its figures span a period or several happenings.
    pub aggregate: bool,
    /// When, as extracted.
    pub time: Option<TimeExpr>,
    /// When, resolved.
    pub dates: Option<Dates>,
    /// Where.
    pub place: Option<Place>,
    /// What happened.
    pub kind: EventType,
    /// Where within the place.
    pub site: Option<Site>,
}

/// The incidents of a report, and for each hit the index of its incident.
pub struct Scenes {
    /// The main one first.
    pub all: Vec<Scene>,
    /// One index a hit.
    pub of: Vec<usize>,
    /// The token of each hit's trigger.
    pub triggers: Vec<usize>,
}

/// Puts every hit into its incident.
pub fn find(
    names: &Names<'_>,
    groups: &Groups,
    hits: &[Hit],
    places: &[FoundPlace],
    country: Option<CountryCode>,
    anchors: &Anchors,
) -> Scenes {
    let reader = Reader { names, groups, places, country, anchors };
    let (main_time, main_dates) = reader.main_time(hits);
    let mut scenes = vec![reader.main_scene(hits, main_time, main_dates)];
    let mut settings: Vec<(Setting, usize, usize)> = Vec::new();
    let mut of = Vec::new();
    for hit in hits {
        let setting = reader.setting(hit, main_dates.map(|d| d.from));
        if setting == Setting::Main {
            of.push(0);
            continue;
        }
        let near = |(other, sentence, _): &&(Setting, usize, usize)| {
            *other == setting && hit.sentence.abs_diff(*sentence) <= 1
        };
        let known = settings.iter().rev().take(12).find(near).map(|(_, _, scene)| *scene);
        let scene = known.unwrap_or_else(|| {
            scenes.push(reader.other_scene(hit, &setting));
            scenes.len() - 1
        });
        settings.push((setting, hit.sentence, scene));
        of.push(scene);
    }
    Scenes { all: scenes, of, triggers: hits.iter().map(|h| h.trigger).collect() }
}

struct Reader<'r> {
    names: &'r Names<'r>,
    groups: &'r Groups,
    places: &'r [FoundPlace],
    country: Option<CountryCode>,
    anchors: &'r Anchors,
}

impl Reader<'_> {
    /// The first time that a sentence with a hit states for what happened, in the report's order; the headline has none.
    fn main_time(&self, hits: &[Hit]) -> (Option<TimeExpr>, Option<Dates>) {
        let mut sentences: Vec<usize> = hits.iter().map(|h| h.sentence).collect();
        sentences.dedup();
        let mut candidates: Vec<(TimeExpr, Dates, bool)> = Vec::new();
        let bodies = (0..self.names.tokens.sentences.len())
            .filter(|s| self.names.sentence(*s).kind == PassageKind::Body)
            .take(6);
        for (place, sentence) in bodies.filter(|s| sentences.contains(s) || *s < 6).enumerate() {
            for time in self.event_times(sentence).into_iter().filter(|t| !is_remote(&t.kind)) {
                let told = |d: &Dates| is_recent(d, self.anchors) && (place < 2 || !self.is_old(d));
                if let Some(dates) = time.resolve(self.anchors).filter(told) {
                    candidates.push((time, dates, sentences.contains(&sentence)));
                }
            }
        }
        let rank = |(time, dates, tells): &(TimeExpr, Dates, bool)| {
            let days = dates.precision != DatePrecision::Day;
            let printed = matches!(time.kind, TimeKind::Day { year: Some(_), .. })
                && self.anchors.report.is_some_and(|(day, _)| day == dates.from);
            (self.is_old(dates), days && !tells, printed, !tells)
        };
        match candidates.into_iter().min_by_key(rank) {
            Some((time, dates, _)) => (Some(time), Some(dates)),
            None => (self.first_unresolved(&sentences), None),
        }
    }

    /// A day more than a week before the report is seldom what it is about.
    fn is_old(&self, dates: &Dates) -> bool {
        self.anchors.report.is_some_and(|(day, _)| day_gap(dates.to, day) > 8)
    }

    /// A weekday in an undated report is kept as extracted: a copy's date may resolve it.
    fn first_unresolved(&self, sentences: &[usize]) -> Option<TimeExpr> {
        let relative = |t: &TimeExpr| {
            matches!(t.kind, TimeKind::Weekday { .. } | TimeKind::DaysBack(_) | TimeKind::Day { .. })
        };
        let open = |t: &TimeExpr| relative(t) && t.resolve(self.anchors).is_none();
        sentences.iter().flat_map(|s| self.event_times(*s)).find(open)
    }

    /// The times of a sentence that date what happened, not when it was said.
    fn event_times(&self, sentence: usize) -> Vec<TimeExpr> {
        let range = self.names.sentence(sentence).tokens.clone();
        let of_event = |t: &&crate::times::FoundTime| {
            !self.names.is_dateline(t.tokens.start) && !self.dates_speech(t.tokens.clone(), range.start)
        };
        self.times_in(range.clone()).filter(of_event).map(|t| t.expr).collect()
    }

    fn times_in(&self, range: Range<usize>) -> impl Iterator<Item = &crate::times::FoundTime> {
        self.names.times_in(&range).iter()
    }

    /// "the army said late Monday", "in a statement on Wednesday": the time of the saying. "Tuesday's explosion" and
    /// "were reported Friday" are not.
    fn dates_speech(&self, time: Range<usize>, sentence_start: usize) -> bool {
        if self.names.tokens.all.get(time.end).is_some_and(|t| t.kind == TokenKind::Possessive) {
            return false;
        }
        let from = time.start.saturating_sub(9).max(sentence_start);
        let circumstance = |t: &usize| {
            matches!(
                self.names.lower(*t),
                "on" | "in"
                    | "a"
                    | "an"
                    | "the"
                    | "late"
                    | "early"
                    | "at"
                    | "to"
                    | "its"
                    | "his"
                    | "via"
                    | "by"
                    | "from"
                    | "press"
                    | "release"
                    | "statement"
                    | "briefing"
                    | "conference"
                    | "twitter"
                    | "telegram"
                    | "facebook"
                    | "social"
                    | "media"
                    | "networks"
                    | "reporters"
                    | "journalists"
                    | "television"
                    | "seen"
                    | "news"
                    | "afp"
                    | "reuters"
                    | "consulted"
                    | "report"
                    | "message"
                    | "note"
            )
        };
        let Some(verb) = (from..time.start).rev().find(|t| !circumstance(t)) else {
            // "In a statement on Monday, the group said".
            let document = |t: usize| {
                matches!(self.names.lower(t), "statement" | "message" | "release" | "report" | "note")
            };
            return from == sentence_start && (from..time.start).any(document);
        };
        let passive = verb > sentence_start
            && matches!(self.names.lower(verb - 1), "was" | "were" | "been" | "are" | "is");
        let says = self.names.marks[verb].says
            || matches!(
                self.names.lower(verb),
                "told" | "tweeted" | "issued" | "published" | "released" | "dated"
            );
        says && !passive
    }

    fn main_scene(&self, hits: &[Hit], time: Option<TimeExpr>, dates: Option<Dates>) -> Scene {
        let sentences = || hits.iter().map(|h| h.sentence).chain(0..8);
        Scene {
            main: true,
            aggregate: false,
            time,
            dates,
            place: self.main_place(hits),
            kind: self.event_type(sentences(), hits),
            site: sentences().find_map(|s| self.site(s)),
        }
    }

    fn other_scene(&self, hit: &Hit, setting: &Setting) -> Scene {
        let (time, dates, aggregate) = match setting {
            Setting::Before(time, dates) => (*time, *dates, false),
            Setting::Period(time) => (*time, None, true),
            Setting::Main => (None, None, false),
        };
        Scene {
            main: false,
            aggregate,
            time,
            dates,
            place: self.best_place(&[hit.sentence]),
            kind: self.event_type(std::iter::once(hit.sentence), &[]),
            site: self.site(hit.sentence),
        }
    }

    fn main_place(&self, hits: &[Hit]) -> Option<Place> {
        let mut with_hits: Vec<usize> =
            hits.iter().map(|h| h.sentence).filter(|s| *s < self.names.tokens.sentences.len()).collect();
        with_hits.dedup();
        let lead: Vec<usize> = (0..4).collect();
        let early: Vec<usize> = with_hits.iter().copied().take(4).collect();
        let exact = |list: &[usize]| {
            self.best_place(list).filter(|p| {
                p.precision != rashomon_model::PlacePrecision::Country
                    && p.precision != rashomon_model::PlacePrecision::Admin1
            })
        };
        exact(&lead)
            .or_else(|| exact(&early))
            .or_else(|| exact(&with_hits))
            .or_else(|| self.best_place(&lead))
            .or_else(|| self.best_place(&with_hits))
    }

    /// The finest place that the sentences put something at: settlements and spots before districts before regions.
    fn best_place(&self, sentences: &[usize]) -> Option<Place> {
        let rank = |p: &FoundPlace| {
            let fine = match p.feature {
                Feature::Settlement | Feature::Spot => 0,
                Feature::Admin2 => 1,
                Feature::Area | Feature::Admin1 => 2,
                Feature::Country => 3,
            };
            let written_there = self.names.is_dateline(p.tokens.start);
            (written_there, self.country.is_some() && p.place.country != self.country, !p.located, fine)
        };
        let mut all: Vec<&FoundPlace> =
            sentences.iter().flat_map(|s| within(self.places, &(*s..*s + 1), |p| p.sentence)).collect();
        all.sort_by_key(|p| rank(p));
        all.first().map(|p| p.place.clone())
    }

    fn event_type(&self, sentences: impl Iterator<Item = usize>, hits: &[Hit]) -> EventType {
        let mut seen: Vec<EventType> = Vec::new();
        for sentence in sentences.filter(|s| *s < self.names.tokens.sentences.len()) {
            let range = self.names.sentence(sentence).tokens.clone();
            for group in self.groups.within(&range) {
                if let GroupClass::Event(kind) = group.class {
                    seen.push(kind);
                }
            }
        }
        let specific = seen.iter().find(|k| !matches!(k, EventType::Attack | EventType::Clash));
        specific.or(seen.first()).copied().unwrap_or_else(|| match hits.first().map(|h| h.effect) {
            Some(Effect::PlaceTaken | Effect::PlaceLost) => EventType::TerritoryTaken,
            Some(Effect::AircraftLost) => EventType::AircraftDowned,
            Some(Effect::Abducted) => EventType::Abduction,
            Some(Effect::EquipmentSeized | Effect::Detained) => EventType::Operation,
            _ => EventType::Unspecified,
        })
    }

    fn site(&self, sentence: usize) -> Option<Site> {
        let range = self.names.tokens.sentences.get(sentence)?.tokens.clone();
        self.groups.within(&range).iter().find_map(|g| match g.class {
            GroupClass::Site(site) => Some(site),
            _ => None,
        })
    }
}

/// Within two weeks before the report, or any date in a report without one.
fn is_recent(dates: &Dates, anchors: &Anchors) -> bool {
    match anchors.report {
        Some((day, _)) => dates.to <= day && day_gap(dates.to, day) <= 31,
        None => true,
    }
}

fn day_gap(one: Date, other: Date) -> i64 {
    let days = |a: Date, b: Date| a.until(b).map_or(0, |span| i64::from(span.get_days()));
    days(one, other).abs()
}

/// Years and open spans date the background, not what a report is about.
fn is_remote(kind: &TimeKind) -> bool {
    matches!(
        kind,
        TimeKind::Year(_)
            | TimeKind::Years { .. }
            | TimeKind::YearsBack(_)
            | TimeKind::Since { .. }
            | TimeKind::SinceDay { .. }
            | TimeKind::SinceWeekday(_)
            | TimeKind::Vague
    )
}
