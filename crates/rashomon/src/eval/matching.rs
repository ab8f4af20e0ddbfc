use super::{GoldClaim, Level, PredictedClaim, folded};

/// A report's annotated and predicted claims, paired at most once each.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// Annotated and predicted index, in the order of the predicted.
    pub pairs: Vec<(usize, usize)>,
}

impl Matching {
    /// As many pairs as can be, the required claims first (augmenting paths).
    pub fn of(golds: &[GoldClaim], found: &[PredictedClaim], level: Level) -> Matching {
        let agreeing =
            |gold: &GoldClaim| (0..found.len()).filter(|&i| agree(&found[i], gold, level)).collect();
        let candidates: Vec<Vec<usize>> = golds.iter().map(agreeing).collect();
        let mut search = Search {
            candidates: &candidates,
            owner: vec![None; found.len()],
            seen: vec![false; found.len()],
        };
        let (required, other): (Vec<usize>, Vec<usize>) =
            (0..golds.len()).partition(|&i| golds[i].is_required());
        for gold in required.into_iter().chain(other) {
            search.seen.fill(false);
            search.augment(gold);
        }
        let pairs = search.owner.iter().enumerate().filter_map(|(found, gold)| Some(((*gold)?, found)));
        Matching { pairs: pairs.collect() }
    }

    /// Whether an annotated claim has a partner.
    pub fn has_gold(&self, gold: usize) -> bool {
        self.pairs.iter().any(|(g, _)| *g == gold)
    }

    /// Whether a predicted claim has a partner.
    pub fn has_found(&self, found: usize) -> bool {
        self.pairs.iter().any(|(_, f)| *f == found)
    }
}

struct Search<'a> {
    candidates: &'a [Vec<usize>],
    owner: Vec<Option<usize>>,
    seen: Vec<bool>,
}

impl Search<'_> {
    /// Finds a partner for an annotated claim, moving others to another partner where that helps.
    fn augment(&mut self, gold: usize) -> bool {
        for &found in &self.candidates[gold] {
            if std::mem::replace(&mut self.seen[found], true) {
                continue;
            }
            let free = match self.owner[found] {
                None => true,
                Some(owner) => self.augment(owner),
            };
            if free {
                self.owner[found] = Some(gold);
                return true;
            }
        }
        false
    }
}

fn agree(found: &PredictedClaim, gold: &GoldClaim, level: Level) -> bool {
    let same = |found: &str, gold: Option<&str>| folded(found) == folded(gold.unwrap_or(""));
    same(&found.effect, Some(&gold.effect))
        && (found.low, found.high) == (gold.low, gold.high)
        && (level < Level::Who || same(&found.victims_kind, gold.victims_kind.as_deref()))
        && (level < Level::Full || same(&found.claimant_kind, gold.claimant_kind.as_deref()))
        && (level < Level::FullStance || same(&found.stance, gold.stance.as_deref()))
}
