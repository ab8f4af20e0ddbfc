use super::{Policy, highest, latest};
use crate::voices::{Figured, Voice};
use rashomon_model::Figure;

/// Each party's admissions as floors, its enemy's claims as ceilings.
///
/// Best is the highest admission; where nobody admits, the observers' figure, then the text's own.
pub struct OwnLossesFirst;

impl Policy for OwnLossesFirst {
    fn name(&self) -> &'static str {
        "own-losses-first"
    }

    fn source(&self) -> &'static str {
        "admissions against interest as floors, claims of enemy losses as ceilings"
    }

    fn figure(&self, figures: &[Figured]) -> Figure {
        let floor = floor(figures);
        let others = [Voice::Observer, Voice::Text].into_iter().find_map(|voice| latest(figures, voice));
        Figure { low: floor, best: floor.or(others), high: highest(figures) }
    }
}

/// The most that the losing side concedes: no fewer can be true.
pub(super) fn floor(figures: &[Figured]) -> Option<u64> {
    let admissions = figures.iter().filter(|f| f.voice == Voice::Admission && f.stated);
    admissions.filter_map(|f| f.count.low).filter(|&n| n > 0).max()
}
