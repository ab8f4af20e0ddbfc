use crate::case::{Said, is_total};
use rashomon_model::{Count, Date, Modality, Revision, RevisionKind, Role, Stance, fold_name};
use std::collections::BTreeSet;

/// Open and approximate figures that differ by no more than this are one statement in two reports' words.
const ONE_STATEMENT: f64 = 0.1;

/// What one claimant's claims on one line come to.
pub(crate) struct Series<'a> {
    /// The claim whose figure stands.
    pub standing: Said<'a>,
    /// How the figure changed, oldest first; the last one stands.
    pub revisions: Vec<Revision>,
}

/// Orders one claimant's figures. A later figure replaces an earlier one; copies, which say the same, count once; a
/// headline's or lead's other figure stands before the statement that it condenses.
pub(crate) fn series<'a>(claims: &[Said<'a>]) -> Option<Series<'a>> {
    let standing = standing(claims)?;
    let mut ordered: Vec<&Said<'_>> = claims.iter().filter(|s| is_figure(s)).collect();
    ordered.sort_by(|a, b| timeline(a).cmp(&timeline(b)));
    let mut seen = BTreeSet::new();
    let first_said: Vec<&Said<'_>> =
        ordered.into_iter().filter(|s| seen.insert(key(s.claim.count))).collect();
    let same = |s: &&Said<'_>| s.claim.count == standing.claim.count;
    let said_at = first_said.iter().find(|s| same(s)).map_or_else(|| day(&standing), |s| day(s));
    let apart = |s: &&&Said<'_>| is_single_death(s) && day(s) >= said_at;
    let others = first_said.iter().filter(|s| !same(s)).filter(|s| !apart(s));
    let mut revisions: Vec<Revision> = others.map(|s| revision(s, kind(s, &standing, claims))).collect();
    revisions.push(Revision { said_at, ..revision(&standing, RevisionKind::Standing) });
    Some(Series { standing, revisions })
}

/// The latest total that was stated; else the latest said possible or feared, else what a headline repeats. A known
/// figure stands before a claim without one, and a toll before a death told on its own. A vague word does not
/// replace the figure that it may be a rounding of.
fn standing<'a>(claims: &[Said<'a>]) -> Option<Said<'a>> {
    let able =
        claims.iter().filter(|s| is_total(s) || matches!(s.claim.role, Role::Repeat | Role::Superseded));
    let latest =
        |from: &mut dyn Iterator<Item = &Said<'a>>| from.max_by(|a, b| order(a).cmp(&order(b))).copied();
    let last = latest(&mut able.clone())?;
    let rounded =
        |s: &&Said<'a>| rank(s) == rank(&last) && !is_vague(s) && s.claim.count.overlaps(last.claim.count);
    let exact = is_vague(&last).then(|| latest(&mut able.clone().filter(rounded))).flatten();
    Some(exact.unwrap_or(last))
}

/// How far a claim may speak for the whole line.
fn rank(said: &Said<'_>) -> [bool; 5] {
    let claim = said.claim;
    let counted = claim.count.is_known() || claim.stance == Stance::Denies;
    let firm = claim.modality == Modality::Stated;
    [is_total(said), claim.role == Role::Repeat, firm, counted, !is_single_death(said)]
}

/// One person: the first news of a toll, or somebody told of by name beside it.
fn is_single_death(said: &Said<'_>) -> bool {
    said.claim.effect.is_human() && said.claim.count.point() == Some(1)
}

/// The day of saying decides among claims of one rank; on one day the exact figure, then the higher.
fn order<'s>(said: &'s Said<'_>) -> ([bool; 5], Option<Date>, bool, Option<u64>, &'s str, u32) {
    let claim = said.claim;
    let report = said.told.reading.report.id.as_str();
    (rank(said), day(said), !is_vague(said), claim.count.low, report, claim.evidence.start)
}

/// "Dozens", "about 30": words that do not vouch for their number.
fn is_vague(said: &Said<'_>) -> bool {
    const VAGUE: [&str; 10] =
        ["couple", "dozen", "dozens", "few", "hundreds", "many", "number", "scores", "several", "thousands"];
    let words = said.claim.wording.map(|span| fold_name(said.told.reading.report.words(span)));
    said.claim.count.approximate
        || words.is_some_and(|words| words.split(' ').any(|word| VAGUE.contains(&word)))
}

/// Parts are no figures of the whole; a projection is none at all.
fn is_figure(said: &Said<'_>) -> bool {
    let role = said.claim.role;
    said.claim.count.is_known() && (is_total(said) || matches!(role, Role::Repeat | Role::Superseded))
}

type Moment<'s> = (Option<Date>, &'s str, bool, u32, &'s str);

/// Within one report, repeats and what was superseded come before the figures that they condense or gave way to.
fn timeline<'s>(said: &'s Said<'_>) -> Moment<'s> {
    let report = said.told.reading.report.id.as_str();
    (day(said), report, is_total(said), said.claim.evidence.start, said.claim.id.as_str())
}

fn day(said: &Said<'_>) -> Option<Date> {
    said.told.said_on(said.claim)
}

fn key(count: Count) -> (Option<u64>, Option<u64>, bool) {
    (count.low, count.high, count.approximate)
}

/// How a figure stands to the one that stands. The lead of a report comes before the statement in that same report.
fn kind(other: &Said<'_>, standing: &Said<'_>, claims: &[Said<'_>]) -> RevisionKind {
    let report = |s: &Said<'_>| s.told.reading.report.id.clone();
    let repeated_below = claims.iter().filter(|s| s.claim.count == standing.claim.count).any(|s| {
        report(s) == report(other)
            && day(s) == day(other)
            && other.claim.evidence.start < s.claim.evidence.start
    });
    if other.claim.role != Role::Superseded && repeated_below {
        RevisionKind::Lead
    } else if one_statement(other.claim.count, standing.claim.count) {
        RevisionKind::Wording
    } else {
        RevisionKind::Earlier
    }
}

fn one_statement(a: Count, b: Count) -> bool {
    let loose = |c: Count| c.approximate || c.point().is_none();
    let (Some(x), Some(y)) = (a.low.or(a.high), b.low.or(b.high)) else { return false };
    (loose(a) || loose(b)) && x.abs_diff(y) as f64 <= ONE_STATEMENT * x.max(y) as f64
}

fn revision(said: &Said<'_>, kind: RevisionKind) -> Revision {
    Revision { said_at: day(said), count: said.claim.count, kind, claim: said.claim.id.clone() }
}
