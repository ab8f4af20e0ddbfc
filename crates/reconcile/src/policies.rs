//! Named rules from claims to low, best and high: one file each, side by side; none changes a claim.

mod independent_first;
mod lowest_reported;
mod own_losses_first;
mod range;

pub use independent_first::IndependentFirst;
pub use lowest_reported::LowestReported;
pub use own_losses_first::OwnLossesFirst;
pub use range::Range;

use crate::voices::{Figured, Voice};
use rashomon_model::Figure;

/// A named rule. It sees one line's standing figures, copies collapsed, and says what it makes of them.
pub trait Policy: Sync {
    /// As printed and as asked for: "independent-first".
    fn name(&self) -> &'static str;
    /// Where the rule comes from.
    fn source(&self) -> &'static str;
    /// Low, best and high of one line; unknown where the rule has nothing to go by.
    fn figure(&self, figures: &[Figured]) -> Figure;
}

/// The policy that is printed when none is asked for.
pub const DEFAULT_POLICY: &str = "independent-first";

/// Every policy, in order of name.
pub const POLICIES: &[&dyn Policy] = &[&IndependentFirst, &LowestReported, &OwnLossesFirst, &Range];

/// The number that a count puts forward: its lower bound. "Up to 20" puts none forward.
fn number(figured: &Figured) -> Option<u64> {
    figured.count.low
}

/// Whether a figure may be printed as the best one. Zeros and claims of an enemy's losses never set it alone;
/// neither does what is only possible or feared.
fn may_be_best(figured: &Figured) -> bool {
    figured.voice != Voice::Enemy && figured.stated && number(figured).is_some_and(|n| n > 0)
}

/// The latest figure of a voice; of one day the one that more copies-clusters carry, then the higher.
fn latest(figures: &[Figured], voice: Voice) -> Option<u64> {
    let of_voice = figures.iter().filter(|f| f.voice == voice && may_be_best(f));
    of_voice.max_by_key(|f| (f.said_at, f.relays, number(f))).and_then(number)
}

/// The highest number that any word reaches: an upper bound, or a lower bound that nobody closed.
fn highest(figures: &[Figured]) -> Option<u64> {
    figures.iter().filter_map(|f| f.count.high.max(f.count.low)).max()
}

/// The lowest number that any word reaches.
fn lowest(figures: &[Figured]) -> Option<u64> {
    figures.iter().filter_map(|f| f.count.low.or(f.count.high)).min()
}
