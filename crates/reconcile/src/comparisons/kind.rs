use super::Weight;
use crate::told::Told;
use rashomon_model::EventType;

/// What kind of happening. Reports of one fight call it an attack, an ambush, a clash; nobody calls a kidnapping
/// an air strike.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let (x, y) = (a.incident.kind, b.incident.kind);
    let (level, bits) = match (family(x), family(y)) {
        (Family::Open, _) | (_, Family::Open) => ("unspecified", 0.0),
        _ if x == y => ("same", 1.0),
        (m, n) if m == n => ("of one family", 0.5),
        (Family::Ground, _) | (_, Family::Ground) => ("may be parts of one fight", -0.5),
        _ => ("another kind", -3.0),
    };
    Weight { signal: "kind", level, bits }
}

#[derive(PartialEq)]
enum Family {
    /// Nothing told.
    Open,
    /// Fighters meet their target on the ground, and what comes of it.
    Ground,
    /// From the air or from afar.
    Distant,
    /// Bombs set off.
    Bomb,
    /// People taken away.
    Abduction,
}

fn family(kind: EventType) -> Family {
    use EventType::*;
    match kind {
        Unspecified => Family::Open,
        Clash | Attack | Ambush | TerritoryTaken | AircraftDowned | Operation | AgainstCivilians => {
            Family::Ground
        }
        AirStrike | Shelling => Family::Distant,
        Bombing | SuicideBombing => Family::Bomb,
        Abduction => Family::Abduction,
    }
}
