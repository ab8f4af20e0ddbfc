//! One signal per file: each compares two incidents and says how much more likely its finding is for one event than
//! for two, as a match weight in bits (Fellegi and Sunter 1969). The sum decides; each part can be shown.

mod copies;
mod day;
mod figures;
mod kind;
mod names;
mod place;
mod sides;
mod site;

pub(crate) use day::compatible_days;
pub(crate) use place::{apart, is_point};

use crate::parties::Parties;
use crate::told::Told;

/// What one comparison found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weight {
    /// Which comparison: "place", "day".
    pub signal: &'static str,
    /// What it found: "same name", "within 25 km".
    pub level: &'static str,
    /// Bits for one event; negative against.
    pub bits: f64,
}

/// Evidence that settles the matter against.
pub(crate) const NEVER: f64 = -100.0;

/// Every comparison of two incidents, in order of printing.
pub(crate) fn compare(a: &Told<'_>, b: &Told<'_>, parties: &dyn Parties) -> Vec<Weight> {
    vec![
        copies::compare(a, b),
        place::compare(a, b),
        day::compare(a, b),
        sides::compare(a, b, parties),
        kind::compare(a, b),
        figures::compare(a, b),
        site::compare(a, b),
        names::compare(a, b),
    ]
}
