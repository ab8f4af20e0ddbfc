use super::Weight;
use crate::told::Told;
use rashomon_model::{Claim, Count, Effect, Role, VictimsKind};
use std::collections::BTreeSet;

/// Figures that both tell. The larger a number, the less likely that two happenings share it. Divergent figures
/// are no proof against: parties diverge on one event.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let (ours, theirs) = (figures(a), figures(b));
    let bits: f64 = ours.intersection(&theirs).map(|f| rarity(f.1)).sum();
    let compared = ours.iter().any(|x| theirs.iter().any(|y| x.0 == y.0));
    let (level, bits) = match (bits > 0.0, compared) {
        (true, _) => ("shared figures", bits.min(5.0)),
        (false, true) => ("none shared", -1.0),
        (false, false) => ("nothing to compare", 0.0),
    };
    Weight { signal: "figures", level, bits }
}

type Figure = (Effect, u64);

fn figures(told: &Told<'_>) -> BTreeSet<Figure> {
    let own = told.claims.iter().filter(|c| !matches!(c.role, Role::Projection | Role::Part));
    own.filter(|c| c.effect.is_counted() && c.victims.kind != VictimsKind::Place)
        .filter_map(|c| figure(c))
        .collect()
}

fn figure(claim: &Claim) -> Option<Figure> {
    let Count { low, high, .. } = claim.count;
    low.or(high).filter(|&n| n > 0).map(|n| (claim.effect, n))
}

fn rarity(n: u64) -> f64 {
    match n {
        0 => 0.0,
        1 => 0.5,
        2..=4 => 1.0,
        5..=9 => 2.0,
        _ => 3.0,
    }
}
