//! How good the program is on reports that people have annotated.
//!
//! Claims are matched with the annotation's within each report, at most once each, at four depths: *number* (effect and
//! count), *who* (and the victims' kind), *full* (and the claimant's kind), *full+stance*. Beside them stand whether reports
//! are rightly taken to be about armed conflict, and whether matched claims are put into the same incidents. What annotators
//! marked optional or superseded is neither rewarded nor punished; only rows of role total are scored.

mod gold;
mod matching;
mod pin;
mod predicted;
mod score;

pub use gold::{Gold, GoldClaim, GoldError, GoldReport, read_gold};
pub use pin::{Pin, PinError, Verdict, read_pin, write_pin};
pub use predicted::{Predicted, PredictedClaim, predicted};
pub use score::{EffectScore, Level, Mistake, MistakeKind, Ratio, Scores, score};

/// The annotation's word for a label: lower case, and the program's finer ones folded into the annotation's.
fn folded(label: &str) -> String {
    let label = label.trim().to_lowercase();
    match label.as_str() {
        "killed_or_captured" => "neutralised".into(),
        "detained" => "captured".into(),
        "pro-government militia" => "military".into(),
        "communal militia" => "non-state armed group".into(),
        "private military company" => "mercenary".into(),
        "foreign government" => "government".into(),
        _ => label,
    }
}

#[cfg(test)]
mod tests;
