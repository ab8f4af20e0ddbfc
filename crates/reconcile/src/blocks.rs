use crate::comparisons::is_point;
use crate::told::Told;
use rashomon_model::{ActorId, CopiesId, Date, DatePrecision, Effect, fold_name};
use std::collections::{BTreeMap, BTreeSet};

/// How many later members of a block each incident is compared with; keeps the time linear in a city with a
/// thousand reports a day.
const WINDOW: usize = 48;
/// Longer stretches than this are no blocking key: they would fill every block.
const MOST_DAYS: usize = 7;
/// Degrees; two grids shifted by half a cell put any two points within 25 km (below 60° of latitude, east and west
/// as well) into one cell.
const CELL: f64 = 1.0;

/// What two incidents must have in common to be compared at all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// A cluster of copies.
    Copies(CopiesId),
    /// A name on a day.
    PlaceDay(String, Date),
    /// A cell of one of four grids on a day.
    CellDay(u8, i32, i32, Date),
    /// A party on a day, for those without a point.
    PartyDay(ActorId, Date),
    /// A name and a figure, for those without a day.
    PlaceFigure(String, Effect, u64),
    /// A figure and the day on which it was told, for those whose place or day was not read.
    FigureTold(Effect, u64, Date),
}

/// Pairs worth comparing, as indices in order, each once. Incidents of one report are distinct by their making.
pub(crate) fn pairs(told: &[Told<'_>]) -> BTreeSet<(usize, usize)> {
    let mut blocks: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (index, incident) in told.iter().enumerate() {
        for key in keys(incident) {
            blocks.entry(key).or_default().push(index);
        }
    }
    let mut pairs = BTreeSet::new();
    for members in blocks.values() {
        for (at, &a) in members.iter().enumerate() {
            let later = members[at + 1..].iter().take(WINDOW).filter(|&&b| a != b);
            pairs.extend(
                later.filter(|&&b| told[a].reading.report.id != told[b].reading.report.id).map(|&b| (a, b)),
            );
        }
    }
    pairs
}

fn keys(told: &Told<'_>) -> BTreeSet<Key> {
    let mut keys = BTreeSet::from([Key::Copies(told.copies.clone())]);
    let days = days(told);
    let name = told.incident.place.as_ref().map(|p| fold_name(&p.name));
    for &day in &days {
        keys.extend(name.iter().map(|n| Key::PlaceDay(n.clone(), day)));
        keys.extend(cells(told).into_iter().map(|(grid, x, y)| Key::CellDay(grid, x, y, day)));
        if told.sides.len() <= MOST_DAYS {
            keys.extend(told.sides.iter().map(|s| Key::PartyDay(s.clone(), day)));
        }
    }
    let figures = told.claims.iter().filter_map(|c| Some((c.effect, c.count.low.filter(|&n| n > 1)?)));
    let figures: BTreeSet<(Effect, u64)> = figures.collect();
    if let Some(name) = name {
        keys.extend(figures.iter().map(|&(effect, n)| Key::PlaceFigure(name.clone(), effect, n)));
    }
    for day in telling_days(told) {
        keys.extend(figures.iter().map(|&(effect, n)| Key::FigureTold(effect, n, day)));
    }
    keys
}

/// The day of its report and the one after, where it is what the report is about.
fn telling_days(told: &Told<'_>) -> Vec<Date> {
    let day = told.day.anchor.filter(|_| told.incident.main).map(|(day, _)| day);
    day.into_iter().chain(day.and_then(|day| day.tomorrow().ok())).collect()
}

/// Its days and the one after, so that an action across midnight meets itself.
fn days(told: &Told<'_>) -> Vec<Date> {
    let Some(dates) = told.dates.filter(|d| d.precision <= DatePrecision::Week) else { return Vec::new() };
    let mut days = vec![dates.from];
    let mut day = dates.from;
    while let Ok(next) = day.tomorrow() {
        days.push(next);
        if day >= dates.to || days.len() > MOST_DAYS {
            break;
        }
        day = next;
    }
    days
}

fn cells(told: &Told<'_>) -> Vec<(u8, i32, i32)> {
    let point = told.incident.place.as_ref().filter(|p| is_point(p));
    let Some((lat, lon)) = point.and_then(|p| Some((p.latitude?, p.longitude?))) else { return Vec::new() };
    let cell = |degrees: f64, shift: f64| (degrees / CELL + shift).floor() as i32;
    [(0, 0.0, 0.0), (1, 0.0, 0.5), (2, 0.5, 0.0), (3, 0.5, 0.5)]
        .into_iter()
        .map(|(grid, north, east)| (grid, cell(lat, north), cell(lon, east)))
        .collect()
}
