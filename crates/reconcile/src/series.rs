use crate::case::{Said, is_total};
use rashomon_model::{Count, Modality, Revision, Role, Stance};
use std::collections::BTreeSet;

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
    let mut revisions: Vec<Revision> =
        ordered.iter().filter(|s| seen.insert(key(s.claim.count))).map(|s| revision(s)).collect();
    let last = match revisions.iter().position(|r| r.count == standing.claim.count) {
        Some(first_said) => Revision { claim: standing.claim.id.clone(), ..revisions.remove(first_said) },
        None => revision(&standing),
    };
    revisions.push(last);
    Some(Series { standing, revisions })
}

/// The latest total that was stated; else the latest said possible or feared, else what a headline repeats. A known
/// figure stands before a claim without one.
fn standing<'a>(claims: &[Said<'a>]) -> Option<Said<'a>> {
    let rank = |s: &Said<'_>| {
        let firm = s.claim.modality == Modality::Stated;
        (
            is_total(s),
            s.claim.role == Role::Repeat,
            firm,
            s.claim.count.is_known() || s.claim.stance == Stance::Denies,
        )
    };
    let able =
        claims.iter().filter(|s| is_total(s) || matches!(s.claim.role, Role::Repeat | Role::Superseded));
    able.max_by(|a, b| (rank(a), a.order()).cmp(&(rank(b), b.order()))).copied()
}

/// Parts are no figures of the whole; a projection is none at all.
fn is_figure(said: &Said<'_>) -> bool {
    let role = said.claim.role;
    said.claim.count.is_known() && (is_total(said) || matches!(role, Role::Repeat | Role::Superseded))
}

type Moment<'s> =
    (Option<rashomon_model::Date>, &'s str, bool, (Option<rashomon_model::Date>, &'s str, u32, &'s str));

/// Within one report, repeats and what was superseded come before the figures that they condense or gave way to.
fn timeline<'s>(said: &'s Said<'_>) -> Moment<'s> {
    let order = said.order();
    (order.0, order.1, is_total(said), order)
}

fn key(count: Count) -> (Option<u64>, Option<u64>, bool) {
    (count.low, count.high, count.approximate)
}

fn revision(said: &Said<'_>) -> Revision {
    Revision { said_at: said.told.said_on(said.claim), count: said.claim.count, claim: said.claim.id.clone() }
}
