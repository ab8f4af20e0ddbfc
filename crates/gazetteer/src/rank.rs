use crate::Row;
use rashomon_model::{Feature, fold_name};

/// A place that a name may mean, while its candidates are put in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Meaning {
    pub(crate) row: u32,
    pub(crate) kind: NameKind,
}

/// Whether the place goes by this name first of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NameKind {
    Main,
    Alternate,
}

/// Puts a name's meanings in order, the likeliest without context first: countries, then whatever has more people,
/// where a division counts for no fewer than its [`floor`] and an alternate name for a third. A region's seat of the
/// same name stands before the region: "fighting in Homs" is the city unless the words say "province".
pub(crate) fn order(folded: &str, meanings: &mut [Meaning], rows: &[Row]) {
    let highest_seated = |seat: &Row| {
        let seated = |m: &&Meaning| is_seat(folded, seat, &rows[m.row as usize]);
        meanings.iter().filter(seated).map(|m| weight(m, rows)).max()
    };
    let mut keyed: Vec<(u64, Meaning)> = meanings
        .iter()
        .map(|m| {
            let raised = highest_seated(&rows[m.row as usize]).map_or(0, |division| division + 1);
            (weight(m, rows).max(raised), *m)
        })
        .collect();
    keyed.sort_by_key(|&(weight, meaning)| (std::cmp::Reverse(weight), meaning));
    for (place, (_, meaning)) in meanings.iter_mut().zip(keyed) {
        *place = meaning;
    }
}

/// Whether `seat` is the settlement after which the division is named.
fn is_seat(folded: &str, seat: &Row, division: &Row) -> bool {
    seat.feature == Feature::Settlement
        && division.feature == Feature::Admin1
        && seat.country == division.country
        && seat.admin1.as_deref() == Some(division.name.as_str())
        && fold_name(&division.name) == folded
}

fn weight(meaning: &Meaning, rows: &[Row]) -> u64 {
    let row = &rows[meaning.row as usize];
    let people = row.population.max(floor(row.feature));
    match (row.feature, meaning.kind) {
        (Feature::Country, _) => people.saturating_add(1 << 40),
        (_, NameKind::Main) => people,
        (_, NameKind::Alternate) => people / 3,
    }
}

/// How many people a place counts for at the least, when it is asked what a name means: reports name divisions,
/// fronts and camps oftener than villages of the same name.
fn floor(feature: Feature) -> u64 {
    match feature {
        Feature::Country => 0,
        Feature::Admin1 => 300_000,
        Feature::Area => 200_000,
        Feature::Admin2 | Feature::Spot => 30_000,
        Feature::Settlement => 300,
    }
}
