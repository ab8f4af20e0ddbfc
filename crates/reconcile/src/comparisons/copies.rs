use super::Weight;
use crate::told::Told;

/// Copies tell of the same main incident; what they mention beside it is usually the same as well.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>) -> Weight {
    let copies = a.copies == b.copies;
    let (level, bits) = match (copies, a.incident.main, b.incident.main) {
        (true, true, true) => ("main incidents of copies", 6.0),
        (true, false, false) => ("background of copies", 5.0),
        (true, _, _) => ("main in one copy, background in the other", 1.0),
        (false, true, true) => ("reports of their own", 0.0),
        (false, _, _) => ("one is background", -1.0),
    };
    Weight { signal: "copies", level, bits }
}
