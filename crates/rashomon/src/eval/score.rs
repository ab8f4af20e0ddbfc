use super::matching::Matching;
use super::{Gold, GoldClaim, GoldReport, Predicted, PredictedClaim, folded};
use std::collections::BTreeMap;

/// How much of two claims must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Effect and count.
    Number,
    /// And the victims' kind.
    Who,
    /// And the claimant's kind.
    Full,
    /// And the stance.
    FullStance,
}

impl Level {
    /// All, the easiest first.
    pub const ALL: [Level; 4] = [Level::Number, Level::Who, Level::Full, Level::FullStance];

    /// As printed and pinned.
    pub const fn name(self) -> &'static str {
        match self {
            Level::Number => "number",
            Level::Who => "who",
            Level::Full => "full",
            Level::FullStance => "full+stance",
        }
    }
}

/// Hits and mistakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratio {
    /// Right.
    pub hits: usize,
    /// Found and not there.
    pub spurious: usize,
    /// There and not found.
    pub missed: usize,
}

impl Ratio {
    /// Of what was found, how much is right; with nothing found and nothing to find, 1.
    pub fn precision(self) -> f64 {
        match self.hits + self.spurious {
            0 => f64::from(u8::from(self.missed == 0)),
            found => self.hits as f64 / found as f64,
        }
    }

    /// Of what is there, how much was found.
    pub fn recall(self) -> f64 {
        match self.hits + self.missed {
            0 => 1.0,
            there => self.hits as f64 / there as f64,
        }
    }

    /// Their harmonic mean.
    pub fn f1(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
    }
}

/// A claim that was missed or made up, at the level *full*.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The report.
    pub doc: String,
    /// Which way.
    pub kind: MistakeKind,
}

/// Which way a claim is wrong.
#[derive(Debug, Clone)]
pub enum MistakeKind {
    /// Annotated, required, and not found.
    Missed(GoldClaim),
    /// Found, and no annotated claim agrees.
    Spurious(PredictedClaim),
}

/// How one effect fares at the level *full*: required claims, those not found, and those made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EffectScore {
    /// Required.
    pub gold: usize,
    /// Not found.
    pub missed: usize,
    /// Made up.
    pub spurious: usize,
}

/// All scores of a run.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    /// Annotated reports, and how many of them are about armed conflict.
    pub reports: (usize, usize),
    /// Annotated claims: required, and optional or superseded.
    pub claims: (usize, usize),
    /// Claims of the program on these reports, of role total.
    pub found: usize,
    /// Whether reports are about armed conflict.
    pub relevance: Ratio,
    /// By level, with the optional claims that were found, which count as nothing.
    pub levels: BTreeMap<Level, (Ratio, usize)>,
    /// Pairs of matched claims in the same incident.
    pub same_incident: Ratio,
    /// At the level *full*.
    pub by_effect: BTreeMap<String, EffectScore>,
    /// At the level *full*, report by report.
    pub mistakes: Vec<Mistake>,
}

/// Scores what was found against the annotation. Reports that are not annotated are left out.
pub fn score(gold: &Gold, predicted: &Predicted) -> Scores {
    let mut scores = Scores::default();
    for (doc, report) in &gold.reports {
        let found = predicted.get(doc);
        scores.add_relevance(report.relevant, found.is_some());
        scores.add_claims(doc, report, found.map_or(&[], Vec::as_slice));
    }
    scores
}

impl Scores {
    fn add_relevance(&mut self, is_relevant: bool, has_claims: bool) {
        self.reports.0 += 1;
        self.reports.1 += usize::from(is_relevant);
        self.relevance.hits += usize::from(is_relevant && has_claims);
        self.relevance.spurious += usize::from(!is_relevant && has_claims);
        self.relevance.missed += usize::from(is_relevant && !has_claims);
    }

    fn add_claims(&mut self, doc: &str, report: &GoldReport, found: &[PredictedClaim]) {
        let golds = &report.claims;
        let required = golds.iter().filter(|claim| claim.is_required()).count();
        self.claims.0 += required;
        self.claims.1 += golds.len() - required;
        self.found += found.len();
        for level in Level::ALL {
            let matching = Matching::of(golds, found, level);
            let hits = matching.pairs.iter().filter(|(gold, _)| golds[*gold].is_required()).count();
            let neutral = matching.pairs.len() - hits;
            let (ratio, neutrals) = self.levels.entry(level).or_default();
            ratio.hits += hits;
            ratio.spurious += found.len() - matching.pairs.len();
            ratio.missed += required - hits;
            *neutrals += neutral;
            match level {
                Level::Who => self.add_incidents(golds, found, &matching),
                Level::Full => self.add_mistakes(doc, golds, found, &matching),
                Level::Number | Level::FullStance => {}
            }
        }
    }

    /// Only claims that no other of the report resembles, so that the pairing is certain.
    fn add_incidents(&mut self, golds: &[GoldClaim], found: &[PredictedClaim], matching: &Matching) {
        let alike = |a: &GoldClaim, b: &GoldClaim| key(a) == key(b);
        let is_unique = |gold: usize| golds.iter().filter(|other| alike(other, &golds[gold])).count() == 1;
        let certain: Vec<(usize, usize)> =
            matching.pairs.iter().copied().filter(|(gold, _)| is_unique(*gold)).collect();
        for (index, (gold, claim)) in certain.iter().enumerate() {
            for (other_gold, other_claim) in &certain[..index] {
                let together = golds[*gold].event == golds[*other_gold].event;
                let found_together = found[*claim].incident == found[*other_claim].incident;
                self.same_incident.hits += usize::from(together && found_together);
                self.same_incident.spurious += usize::from(!together && found_together);
                self.same_incident.missed += usize::from(together && !found_together);
            }
        }
    }

    fn add_mistakes(
        &mut self,
        doc: &str,
        golds: &[GoldClaim],
        found: &[PredictedClaim],
        matching: &Matching,
    ) {
        for (index, gold) in golds.iter().enumerate().filter(|(_, gold)| gold.is_required()) {
            let effect = self.by_effect.entry(gold.effect.clone()).or_default();
            effect.gold += 1;
            if !matching.has_gold(index) {
                effect.missed += 1;
                self.mistakes.push(Mistake { doc: doc.into(), kind: MistakeKind::Missed(gold.clone()) });
            }
        }
        for (_, claim) in found.iter().enumerate().filter(|(index, _)| !matching.has_found(*index)) {
            self.by_effect.entry(folded(&claim.effect)).or_default().spurious += 1;
            self.mistakes.push(Mistake { doc: doc.into(), kind: MistakeKind::Spurious(claim.clone()) });
        }
    }

    /// The figures that are pinned, by name: every F1.
    pub fn pinned(&self) -> BTreeMap<String, f64> {
        let levels = self.levels.iter().map(|(level, (ratio, _))| (level.name().to_string(), ratio.f1()));
        let others = [("relevance", self.relevance), ("same incident", self.same_incident)];
        levels.chain(others.map(|(name, ratio)| (name.to_string(), ratio.f1()))).collect()
    }
}

type Key = (String, Option<i64>, Option<i64>, String);

fn key(claim: &GoldClaim) -> Key {
    let kind = folded(claim.victims_kind.as_deref().unwrap_or(""));
    (folded(&claim.effect), claim.low, claim.high, kind)
}
