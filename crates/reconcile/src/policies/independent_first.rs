use super::own_losses_first::floor;
use super::{Policy, highest, latest, may_be_best, number};
use crate::voices::{Figured, Voice};
use rashomon_model::Figure;

/// The default: those who are no party are believed first.
///
/// Best is the latest figure of independent observers (medics, monitors, local officials, international
/// organisations, witnesses; police and governments where they are no party); else the victims' own side's
/// admission; else the text's and the media's own voice; else the unnamed. It is unknown where only opposed parties
/// speak. Low is the least that any of these say, and no less than what is admitted; high the most that anybody says.
pub struct IndependentFirst;

/// Whom it believes, first to last.
const TRUSTED: [Voice; 4] = [Voice::Observer, Voice::Admission, Voice::Text, Voice::Unnamed];

impl Policy for IndependentFirst {
    fn name(&self) -> &'static str {
        "independent-first"
    }

    fn source(&self) -> &'static str {
        "casualty recorders' practice: independent observers, then admissions, then the report's own voice"
    }

    fn figure(&self, figures: &[Figured]) -> Figure {
        let best = TRUSTED.into_iter().find_map(|voice| match voice {
            Voice::Admission => floor(figures),
            voice => latest(figures, voice),
        });
        let trusted = figures.iter().filter(|f| TRUSTED.contains(&f.voice) && may_be_best(f));
        let least = trusted.filter_map(number).min();
        Figure { low: least.max(floor(figures)).min(best), best, high: highest(figures).max(best) }
    }
}
