use super::{Policy, highest, may_be_best, number};
use crate::voices::Figured;
use rashomon_model::Figure;

/// The lowest figure that was reported: the rule that ACLED's codebook describes, over our rows.
///
/// Its own table of vague numbers applies: dozens are 12, hundreds 100, several and a few 3. A claim of an enemy's
/// losses never sets the best alone.
pub struct LowestReported;

impl Policy for LowestReported {
    fn name(&self) -> &'static str {
        "lowest-reported"
    }

    fn source(&self) -> &'static str {
        "ACLED Codebook, section on fatalities: the most conservative reported estimate; \"dozens\" 12, \"hundreds\" 100"
    }

    fn figure(&self, figures: &[Figured]) -> Figure {
        let best = figures.iter().filter(|f| may_be_best(f)).filter_map(conservative).min();
        Figure { low: best, best, high: highest(figures).max(best) }
    }
}

/// A vague word's number in the codebook's table; any other figure's own.
fn conservative(figured: &Figured) -> Option<u64> {
    let words = figured.wording.as_deref().unwrap_or("");
    let vague = words.split(' ').find_map(|word| match word {
        "dozens" => Some(12),
        "hundreds" => Some(100),
        "several" => Some(3),
        _ => None,
    });
    number(figured).map(|said| vague.map_or(said, |table| said.min(table)))
}
