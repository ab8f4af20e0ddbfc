use super::{Policy, highest, lowest, may_be_best};
use crate::voices::Figured;
use rashomon_model::Figure;

/// The least and the most that anybody said. A best only where all said the same.
pub struct Range;

impl Policy for Range {
    fn name(&self) -> &'static str {
        "range"
    }

    fn source(&self) -> &'static str {
        "minimum and maximum of what was said; no weighing"
    }

    fn figure(&self, figures: &[Figured]) -> Figure {
        let (low, high) = (lowest(figures), highest(figures));
        let best = low.filter(|_| low == high && figures.iter().any(may_be_best));
        Figure { low, best, high }
    }
}
