use super::Weight;
use crate::told::Told;

/// What sort of spot was hit, where both tell.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let (level, bits) = match (a.incident.site, b.incident.site) {
        (Some(x), Some(y)) if x == y => ("same", 0.5),
        (Some(_), Some(_)) => ("another", -1.0),
        _ => ("unknown", 0.0),
    };
    Weight { signal: "site", level, bits }
}
