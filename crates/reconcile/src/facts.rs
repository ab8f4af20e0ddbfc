use rashomon_model::{Effect, Reading, Role, VictimsKind, fold_name};
use std::collections::BTreeSet;

/// A figure as reports share it: what happened to what kind of people, and how many.
pub(crate) type SharedFigure = (Effect, Option<u64>, Option<u64>);

/// What a report tells of its main incidents, as far as it helps to recognise a copy.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    figures: BTreeSet<SharedFigure>,
    places: BTreeSet<String>,
    losses: BTreeSet<(Effect, VictimsKind)>,
}

impl Facts {
    /// The main incidents' places and the known figures of claims in them.
    pub fn of(reading: &Reading) -> Facts {
        let main = |i: usize| reading.incidents.get(i).is_some_and(|i| i.main);
        let claims = reading.claims.iter().filter(|c| main(c.incident) && c.role != Role::Projection);
        let counted: Vec<_> = claims.filter(|c| c.count.is_known() && c.effect.is_counted()).collect();
        let places = reading.incidents.iter().filter(|i| i.main).filter_map(|i| i.place.as_ref());
        Facts {
            figures: counted.iter().map(|c| (c.effect, c.count.low, c.count.high)).collect(),
            places: places.map(|p| fold_name(&p.name)).collect(),
            losses: counted.iter().map(|c| (c.effect, c.victims.kind)).collect(),
        }
    }

    /// In words, what two reports agree on, when that is enough beside shared sentences: two figures, or one and
    /// the place.
    pub fn agreement(&self, other: &Facts) -> Option<String> {
        let figures = self.figures.intersection(&other.figures).count();
        let place = self.places.intersection(&other.places).next();
        match (figures, place) {
            (2.., _) => Some(format!("{figures} figures agree")),
            (1, Some(_)) => Some("the place and a figure agree".to_string()),
            _ => None,
        }
    }

    /// Whether two reports tell the same kinds of losses with not one figure, nor a place, in common: a stock
    /// form filled in twice, not a copy.
    pub fn contradict(&self, other: &Facts) -> bool {
        let same_losses = self.losses.intersection(&other.losses).next().is_some();
        let known_places = !self.places.is_empty() && !other.places.is_empty();
        let apart = self.places.is_disjoint(&other.places) && self.figures.is_disjoint(&other.figures);
        same_losses && known_places && apart
    }
}
