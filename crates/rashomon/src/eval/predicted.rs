use rashomon_ledger::ClaimRow;
use rashomon_model::Role;
use std::collections::BTreeMap;

/// What the program found, by the report's name. A report with any claim, of whatever role, is taken to be about armed conflict.
pub type Predicted = BTreeMap<String, Vec<PredictedClaim>>;

/// One claim of the program, as it is scored; the labels as printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PredictedClaim {
    /// The incident that it was put into.
    pub incident: String,
    /// Who speaks.
    pub claimant: String,
    /// What kind of speaker.
    pub claimant_kind: String,
    /// Asserts, admits, denies.
    pub stance: String,
    /// What happened.
    pub effect: String,
    /// The kind of those struck.
    pub victims_kind: String,
    /// No fewer than.
    pub low: Option<i64>,
    /// No more than.
    pub high: Option<i64>,
    /// The words.
    pub quote: String,
}

/// The rows that are scored; a report whose rows are all parts, repeats and the like is there without claims.
pub fn predicted(rows: impl Iterator<Item = ClaimRow>) -> Predicted {
    let mut all = Predicted::new();
    for row in rows {
        let claims = all.entry(row.doc.clone()).or_default();
        if row.role == Role::Total {
            claims.push(PredictedClaim::from(row));
        }
    }
    all
}

impl From<ClaimRow> for PredictedClaim {
    fn from(row: ClaimRow) -> PredictedClaim {
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        PredictedClaim {
            incident: row.incident,
            claimant: row.claimant,
            claimant_kind: row.claimant_kind.to_string(),
            stance: row.stance.to_string(),
            effect: row.effect.to_string(),
            victims_kind: row.victims_kind.to_string(),
            low: row.low.map(number),
            high: row.high.map(number),
            quote: row.quote,
        }
    }
}
