use super::Weight;
use crate::parties::{AsOf, Parties};
use crate::told::Told;
use rashomon_model::ActorId;
use std::collections::BTreeSet;

/// Who fights: how many parties of the one are on a side of the other, as of that day.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>, parties: &dyn Parties) -> Weight {
    let day = a.dates.or(b.dates).map(|d| d.from);
    let as_of = AsOf { parties, day };
    let (level, bits) =
        match (a.sides.is_empty() || b.sides.is_empty(), shared(a, b, as_of), shared(b, a, as_of)) {
            (true, ..) => ("unknown", 0.0),
            (_, 2.., 2..) => ("both sides", 2.0),
            (_, 1.., 1..) => ("one side", 1.0),
            _ => ("other parties", -2.0),
        };
    Weight { signal: "sides", level, bits }
}

/// How many camps of `a` occur in `b`. An army and its government are one camp.
fn shared(a: &Told<'_>, b: &Told<'_>, as_of: AsOf<'_>) -> usize {
    let mut camps: Vec<&ActorId> = Vec::new();
    for actor in &a.sides {
        if in_camp(actor, &b.sides, as_of) && !camps.iter().any(|c| as_of.together(c, actor)) {
            camps.push(actor);
        }
    }
    camps.len()
}

fn in_camp(actor: &ActorId, sides: &BTreeSet<ActorId>, as_of: AsOf<'_>) -> bool {
    sides.contains(actor) || sides.iter().any(|s| as_of.on_one_line(actor, s))
}
