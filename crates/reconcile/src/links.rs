use crate::blocks::pairs;
use crate::comparisons::{Weight, compare};
use crate::parties::Parties;
use crate::told::Told;
use rashomon_model::IncidentId;

/// Bits that two main incidents need: a place and a day that agree, and nothing that speaks against it.
const MAIN_NEEDS: f64 = 7.0;
/// What one line of background says of a happening is thin; it needs a party or a figure more.
const BACKGROUND_NEEDS: f64 = 8.5;

/// Why two incidents are one happening; the weights can be drawn as a waterfall.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The lower id.
    pub a: IncidentId,
    /// The higher id.
    pub b: IncidentId,
    /// Every comparison, in order of printing.
    pub weights: Vec<Weight>,
}

impl Link {
    /// All weights together, in bits.
    pub fn bits(&self) -> f64 {
        self.weights.iter().map(|w| w.bits).sum()
    }
}

/// A link and the two incidents' indices.
pub(crate) type Edge = (usize, usize, Link);

/// The pairs whose weights suffice, the strongest first, then in order of id.
pub(crate) fn links(told: &[Told<'_>], parties: &dyn Parties) -> Vec<Edge> {
    let mut edges: Vec<Edge> =
        pairs(told).into_iter().filter_map(|(a, b)| edge(a, b, told, parties)).collect();
    edges.sort_by(|x, y| y.2.bits().total_cmp(&x.2.bits()).then((x.0, x.1).cmp(&(y.0, y.1))));
    edges
}

fn edge(a: usize, b: usize, told: &[Told<'_>], parties: &dyn Parties) -> Option<Edge> {
    let weights = compare(&told[a], &told[b], parties);
    let link = Link { a: told[a].incident.id.clone(), b: told[b].incident.id.clone(), weights };
    let main = told[a].incident.main && told[b].incident.main;
    (link.bits() >= if main { MAIN_NEEDS } else { BACKGROUND_NEEDS }).then_some((a, b, link))
}
