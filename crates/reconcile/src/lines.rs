use crate::authors::author;
use crate::case::{Case, Said, is_total};
use crate::columns::{Columns, Speaker, commonest, speaker};
use crate::series::series;
use rashomon_model::{
    ActorId, Anonymity, Attribution, Cell, Claim, ClaimantKind, Effect, Line, Role, Stance, VictimsKind,
    fold_name,
};
use std::collections::{BTreeMap, BTreeSet};

/// What makes a line: one effect on one group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Group {
    section: Section,
    /// The kind of those struck.
    pub kind: VictimsKind,
    /// What happened.
    pub effect: Effect,
    /// Their party; for responsibility, who is held responsible.
    pub party: Option<ActorId>,
    /// The kind of item, for counted inventories: rifles and pickups never add up. For responsibility, the words for
    /// who is held responsible, where no party is known.
    pub item: Option<String>,
}

/// What sort of line it is, in the order of printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    People,
    Things,
    Ground,
    Authors,
}

/// Each group of people stands with all that befell it, whether its words name an alliance or a member of it.
fn place_in_print(group: &Group, case: &Case<'_>) -> (Section, VictimsKind, Option<ActorId>, Group) {
    let roof = |party: &ActorId| {
        let holds = |roof: &&ActorId| case.as_of.belongs(party, roof);
        case.fighting.iter().rfind(holds).unwrap_or(party).clone()
    };
    (group.section, group.kind, group.party.as_ref().map(roof), group.clone())
}

/// Who a cell belongs to: a party speaks with one voice; every other speaker for themselves.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Claimant {
    column: usize,
    own: Option<(ClaimantKind, String)>,
}

type CellClaims<'a> = BTreeMap<Claimant, Vec<Said<'a>>>;

/// The lines of an event, its own losses and its dead first; standings and relations are added later.
pub(crate) fn lines(case: &Case<'_>, columns: &Columns) -> Vec<Line> {
    let mut groups: BTreeMap<Group, CellClaims<'_>> = BTreeMap::new();
    for (said, bearer) in with_bearers(case) {
        let who = speaker(&bearer, case);
        let Some(claimant) = columns.of(&who).map(|column| claimant(column, &who, bearer.claim)) else {
            continue;
        };
        let Some(group) = group_of(&bearer, &who, case) else { continue };
        groups.entry(group).or_default().entry(claimant).or_default().push(said);
    }
    let mut lines: Vec<(Group, Line)> =
        groups.into_iter().filter_map(|(g, cells)| line(g, cells, case)).collect();
    lines.sort_by_cached_key(|(group, _)| place_in_print(group, case));
    name_apart(&mut lines, case);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Every claim with the claim in whose cell it stands: a repeat or a part stands with the figure it belongs to,
/// whoever's voice repeats it.
fn with_bearers<'a>(case: &Case<'a>) -> Vec<(Said<'a>, Said<'a>)> {
    let dependent = |s: &Said<'a>| matches!(s.claim.role, Role::Repeat | Role::Part | Role::Superseded);
    let bearer = |s: Said<'a>| {
        let of = s.claim.relates_to.as_ref().filter(|_| dependent(&s)).and_then(|id| case.find(id));
        of.filter(|of| is_total(of) && of.claim.effect == s.claim.effect)
    };
    let counted = case.said().filter(|s| s.claim.role != Role::Projection);
    counted
        .filter(|s| s.claim.role != Role::Aggregate || is_total(s))
        .map(|s| (s, bearer(s).unwrap_or(s)))
        .collect()
}

fn claimant(column: usize, who: &Speaker, claim: &Claim) -> Claimant {
    let attribution = &claim.attribution;
    let own = match who {
        Speaker::Party(_) => {
            speaks_for_themselves(attribution).then(|| (attribution.kind, fold_name(&attribution.claimant)))
        }
        Speaker::Third => Some((attribution.kind, observer_key(claim))),
        Speaker::Reporter if attribution.kind == ClaimantKind::Media => {
            Some((attribution.kind, fold_name(&attribution.claimant)))
        }
        Speaker::Reporter => None,
    };
    Claimant { column, own }
}

/// Nameless sources within a state's forces: what "two military sources" say never stands as a revision of what the
/// army says. Its spokesmen, whom the words bind to the army, speak with its voice.
fn speaks_for_themselves(attribution: &Attribution) -> bool {
    use ClaimantKind::*;
    let described = attribution.anonymity == Anonymity::Unnamed && attribution.actor.is_none();
    attribution.kind == Anonymous || (described && matches!(attribution.kind, Military | Police | Government))
}

/// One observer under several names is one; the unnamed are told apart by their words.
fn observer_key(claim: &Claim) -> String {
    let attribution = &claim.attribution;
    attribution
        .actor
        .as_ref()
        .or(attribution.party.as_ref())
        .map_or_else(|| fold_name(&attribution.claimant), |a| a.0.clone())
}

/// `None` for a claim that names nobody as the author of a deed: it fills no line.
fn group_of(said: &Said<'_>, who: &Speaker, case: &Case<'_>) -> Option<Group> {
    let claim = said.claim;
    let group = |section, kind, party, item| Some(Group { section, kind, party, effect: claim.effect, item });
    let item = || Some(claim.victims.name.as_deref().map(fold_name).unwrap_or_default());
    match claim.effect {
        Effect::Responsibility => {
            let author = author(claim, who)?;
            group(Section::Authors, VictimsKind::Unknown, author.party, author.words)
        }
        Effect::PlaceTaken | Effect::PlaceLost => group(Section::Ground, VictimsKind::Place, None, None),
        Effect::EquipmentSeized | Effect::VehiclesDestroyed => {
            group(Section::Things, VictimsKind::Materiel, case.struck(claim), item())
        }
        Effect::AircraftLost => group(Section::Things, VictimsKind::Materiel, case.struck(claim), None),
        _ => group(Section::People, claim.victims.kind, case.struck(claim), None),
    }
}

fn line(group: Group, cells: CellClaims<'_>, case: &Case<'_>) -> Option<(Group, Line)> {
    let words = cells.values().flatten().filter_map(|s| match group.effect {
        Effect::Responsibility => s.claim.actor.as_ref().map(|a| a.name.clone()),
        Effect::PlaceTaken | Effect::PlaceLost => ground(s),
        _ => s.claim.victims.name.clone(),
    });
    let victims = name(&group, commonest(words), case);
    let made: Vec<Cell> =
        cells.into_iter().filter_map(|(claimant, claims)| cell(&claimant, claims)).collect();
    let line = Line {
        effect: group.effect,
        victims,
        victims_kind: group.kind,
        party: group.party.clone(),
        standing: Vec::new(),
        factor: None,
        related: Vec::new(),
        cells: made,
    };
    (!line.cells.is_empty()).then_some((group, line))
}

/// The name of the ground as the report writes it, "Kidal", not as it is folded for comparison.
fn ground(said: &Said<'_>) -> Option<String> {
    let victims = &said.claim.victims;
    let name = victims.name.clone()?;
    let words = victims.span.map(|span| said.told.reading.report.words(span));
    let capital = words.filter(|w| w.starts_with(char::is_uppercase) && fold_name(w) == fold_name(&name));
    Some(capital.map_or(name, str::to_string))
}

fn cell(claimant: &Claimant, mut claims: Vec<Said<'_>>) -> Option<Cell> {
    claims.sort_by(|a, b| a.order().cmp(&b.order()));
    let series = series(&claims)?;
    let clusters: BTreeSet<_> = claims.iter().map(|s| s.told.copies).collect();
    let attribution = &series.standing.claim.attribution;
    Some(Cell {
        column: claimant.column,
        claimant: attribution.claimant.clone(),
        claimant_kind: attribution.kind,
        stance: series.standing.claim.stance,
        count: if series.standing.claim.stance == Stance::Denies {
            rashomon_model::Count::UNKNOWN
        } else {
            series.standing.claim.count
        },
        revisions: series.revisions,
        claims: claims.iter().map(|s| s.claim.id.clone()).collect(),
        relays: clusters.len(),
    })
}

/// A short name for those struck. People go by their kind, things and ground by the reports' words.
fn name(group: &Group, words: Option<String>, case: &Case<'_>) -> String {
    let party = group.party.as_ref().and_then(|p| case.as_of.parties.name(p));
    let plain = match group.kind {
        VictimsKind::Military => "soldiers",
        VictimsKind::Police => "police",
        VictimsKind::ProGovernmentMilitia => "pro-government militia",
        VictimsKind::CommunalMilitia => "communal militia",
        VictimsKind::ArmedGroup => "fighters",
        VictimsKind::MilitaryCompany => "contracted fighters",
        VictimsKind::Civilian => "civilians",
        VictimsKind::Peacekeeper => "peacekeepers",
        VictimsKind::Mixed => "people of several kinds",
        VictimsKind::Unknown if group.effect == Effect::Responsibility => {
            return party.or(words).unwrap_or_else(|| "unnamed".into());
        }
        VictimsKind::Unknown => "people",
        VictimsKind::Materiel if group.effect == Effect::AircraftLost => "aircraft",
        VictimsKind::Materiel | VictimsKind::Place => return words.unwrap_or_else(|| group.kind.to_string()),
    };
    plain.to_string()
}

/// Lines of one effect on one kind carry the party's name when there are several; aircraft always do.
fn name_apart(lines: &mut [(Group, Line)], case: &Case<'_>) {
    let mut counts: BTreeMap<(Effect, String), usize> = BTreeMap::new();
    for (_, line) in lines.iter() {
        *counts.entry((line.effect, line.victims.clone())).or_insert(0) += 1;
    }
    for (group, line) in lines.iter_mut().filter(|(g, _)| g.effect != Effect::Responsibility) {
        let several = counts.get(&(line.effect, line.victims.clone())).is_some_and(|&n| n > 1);
        let owner = group.party.as_ref().and_then(|p| case.as_of.parties.name(p));
        if let Some(owner) = owner.filter(|_| several || group.effect == Effect::AircraftLost) {
            line.victims = format!("{owner} {}", line.victims);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::speaks_for_themselves;
    use rashomon_model::{ActorId, Anonymity, Attribution, ClaimantKind};

    #[test]
    fn nameless_military_sources_do_not_revise_what_the_army_says() {
        let sources = Attribution {
            claimant: "two military sources".into(),
            kind: ClaimantKind::Military,
            anonymity: Anonymity::Unnamed,
            ..Attribution::reporter()
        };
        let spokesman = Attribution { actor: Some(ActorId("ng-army".into())), ..sources.clone() };
        let rebels = Attribution { kind: ClaimantKind::ArmedGroup, ..sources.clone() };
        assert!(speaks_for_themselves(&sources));
        assert!(!speaks_for_themselves(&spokesman));
        assert!(!speaks_for_themselves(&rebels));
    }
}
