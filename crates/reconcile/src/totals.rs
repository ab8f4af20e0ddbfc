use crate::camps::Camps;
use crate::case::Case;
use crate::policies::{POLICIES, Policy};
use crate::voices::{Figured, figures};
use rashomon_model::{Count, Effect, Figure, Ledger, Line, PolicyTotal, Totals, VictimsKind};
use std::collections::BTreeMap;

/// The totals of an event under every policy.
///
/// Computed, and said so. Each group of victims takes its figure from single accounts, never from two added up; only
/// disjoint groups are summed. What may hold dead without saying so stands in `could_add` and never enters.
pub(crate) fn totals(ledger: &Ledger, camps: &Camps<'_, '_>, case: &Case<'_>) -> Totals {
    let counted: Vec<Counted<'_>> = ledger
        .lines
        .iter()
        .map(|line| Counted { line, figures: figures(line, &ledger.parties, camps, case) })
        .collect();
    Totals(POLICIES.iter().map(|policy| (policy.name(), total(*policy, &counted, case))).collect())
}

struct Counted<'a> {
    line: &'a Line,
    figures: Vec<Figured>,
}

fn total(policy: &dyn Policy, lines: &[Counted<'_>], case: &Case<'_>) -> PolicyTotal {
    let kinds = by_kind(policy, Effect::Killed, lines, case);
    PolicyTotal {
        killed: coherent(sum(policy, Effect::Killed, lines, case)),
        wounded: coherent(sum(policy, Effect::Wounded, lines, case)),
        killed_by_kind: kinds.into_iter().map(|(kind, figure)| (kind, coherent(figure))).collect(),
        could_add: could_add(lines),
    }
}

/// A best below the low lacks whole groups that the low holds: no best then.
fn coherent(figure: Figure) -> Figure {
    Figure { best: figure.best.filter(|best| figure.low.is_none_or(|low| low <= *best)), ..figure }
}

/// The kinds that exclude one another add up. People of unknown or mixed kind may be the same people: they add only
/// where one account counts them beside the others; else the wider of the two figures stands.
fn sum(policy: &dyn Policy, effect: Effect, lines: &[Counted<'_>], case: &Case<'_>) -> Figure {
    let kinds = by_kind(policy, effect, lines, case);
    let told = kinds
        .iter()
        .filter(|(kind, _)| !is_open(**kind))
        .fold(Figure::default(), |sum, (_, f)| plus(sum, *f));
    let open = lines.iter().filter(|c| c.line.effect == effect && is_open(c.line.victims_kind));
    open.fold(told, |sum, line| {
        let figure = policy.figure(&line.figures);
        if counted_apart(line, lines) { plus(sum, figure) } else { wider(sum, figure) }
    })
}

fn is_open(kind: VictimsKind) -> bool {
    matches!(kind, VictimsKind::Mixed | VictimsKind::Unknown)
}

/// Whether one claimant, in one report, counts this group beside one of a known kind.
fn counted_apart(open: &Counted<'_>, lines: &[Counted<'_>]) -> bool {
    let beside = lines.iter().filter(|c| c.line.effect == open.line.effect && !is_open(c.line.victims_kind));
    beside.flat_map(|c| &c.figures).any(|f| open.figures.iter().any(|o| o.account == f.account))
}

/// Per kind: the groups of different parties add up, unless one belongs to the other or is of no known party.
fn by_kind(
    policy: &dyn Policy,
    effect: Effect,
    lines: &[Counted<'_>],
    case: &Case<'_>,
) -> BTreeMap<VictimsKind, Figure> {
    let mut kinds: BTreeMap<VictimsKind, Vec<(&Line, Figure)>> = BTreeMap::new();
    for counted in lines.iter().filter(|c| c.line.effect == effect && !c.figures.is_empty()) {
        let groups = kinds.entry(counted.line.victims_kind).or_default();
        let figure = policy.figure(&counted.figures);
        match groups.iter_mut().find(|(line, _)| may_overlap(line, counted.line, case)) {
            Some((_, group)) => *group = wider(*group, figure),
            None => groups.push((counted.line, figure)),
        }
    }
    let total =
        |groups: Vec<(&Line, Figure)>| groups.into_iter().fold(Figure::default(), |sum, (_, f)| plus(sum, f));
    kinds.into_iter().map(|(kind, groups)| (kind, total(groups))).collect()
}

fn may_overlap(a: &Line, b: &Line, case: &Case<'_>) -> bool {
    match (&a.party, &b.party) {
        (Some(x), Some(y)) => case.as_of.on_one_line(x, y),
        _ => true,
    }
}

/// The sum of disjoint groups. A group of which the policy knows nothing adds nothing: the sum is of what is known.
fn plus(a: Figure, b: Figure) -> Figure {
    let add = |a: Option<u64>, b: Option<u64>| match (a, b) {
        (Some(a), Some(b)) => Some(a.saturating_add(b)),
        (a, b) => a.or(b),
    };
    Figure { low: add(a.low, b.low), best: add(a.best, b.best), high: add(a.high, b.high) }
}

fn wider(a: Figure, b: Figure) -> Figure {
    Figure { low: a.low.max(b.low), best: a.best.max(b.best), high: a.high.max(b.high) }
}

/// Lines that may hold dead, each with the figure of its most trusted speaker.
fn could_add(lines: &[Counted<'_>]) -> Vec<(Effect, VictimsKind, Count)> {
    use Effect::{Captured, KilledOrCaptured, KilledOrWounded, Missing, Neutralised};
    let open = lines.iter().filter(|c| {
        matches!(c.line.effect, Captured | KilledOrCaptured | KilledOrWounded | Missing | Neutralised)
    });
    open.filter_map(|c| {
        let trusted = c.figures.iter().min_by_key(|f| (f.voice, std::cmp::Reverse(f.count.low)))?;
        Some((c.line.effect, c.line.victims_kind, trusted.count))
    })
    .collect()
}
