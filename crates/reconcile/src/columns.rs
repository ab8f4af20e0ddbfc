use crate::camps::Camps;
use crate::case::{Case, Said};
use rashomon_model::{Account, ActorId, ClaimantKind, PartyColumn, Relation, fold_name};
use std::collections::{BTreeMap, BTreeSet};

/// The column of observers who are no party.
const INDEPENDENT: &str = "independent";
/// The column of the texts' own voice.
const REPORTER: &str = "reporter";

/// In whose column a claim stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Speaker {
    /// A party that fights in the event, or one that speaks for it.
    Party(ActorId),
    /// Who is no party: medics, monitors, local officials, witnesses, other governments, the unnamed.
    Third,
    /// The reporter and the media.
    Reporter,
}

/// Who speaks in a claim, as this event has it. Police and governments are parties where their side fights.
pub(crate) fn speaker(said: &Said<'_>, case: &Case<'_>) -> Speaker {
    use ClaimantKind::*;
    let attribution = &said.claim.attribution;
    let party = attribution.party.as_ref();
    let fights = party.filter(|p| case.takes_part(p));
    match attribution.kind {
        Reporter => Speaker::Reporter,
        Media => match fights.filter(|p| case.as_of.parties.kind(p) == Some(ArmedGroup)) {
            Some(mouthpiece) => Speaker::Party(mouthpiece.clone()),
            None => Speaker::Reporter,
        },
        Military | ArmedGroup => Speaker::Party(party.cloned().unwrap_or_else(|| unlisted(said, case))),
        Government | ForeignGovernment | Police | Anonymous => {
            fights.map_or(Speaker::Third, |p| Speaker::Party(p.clone()))
        }
        InternationalOrganisation => {
            let mission = fights.filter(|p| case.acts_or_is_struck(p));
            mission.map_or(Speaker::Third, |p| Speaker::Party(p.clone()))
        }
        LocalOfficial | Medical | Civilian | Monitor => Speaker::Third,
    }
}

/// The party of a fighter who is only called "the rebels", "the army": the one of that kind to whom the same report
/// gives the same figure, or which alone speaks by name in it; else the only one of that kind here; else a slug of its
/// words.
fn unlisted(said: &Said<'_>, case: &Case<'_>) -> ActorId {
    let attribution = &said.claim.attribution;
    let kind = attribution.kind;
    let here = case.fighting.iter().filter(|a| case.as_of.parties.kind(a) == Some(kind));
    let named =
        case.named_in(&said.told.reading.report.id, kind).and_then(|named| case.roof_of(named.iter()));
    let echoed = same_figure(said);
    case.roof_of(echoed.iter())
        .or(named)
        .or_else(|| case.roof_of(here))
        .unwrap_or_else(|| slug(attribution.speaks_for.as_ref().unwrap_or(&attribution.claimant)))
}

/// The parties of the speaker's kind who say the same of the same incident by name.
fn same_figure(said: &Said<'_>) -> BTreeSet<ActorId> {
    let (claim, kind) = (said.claim, said.claim.attribution.kind);
    let echoes = said.told.claims.iter().filter(|c| {
        claim.count.is_known() && (c.effect, c.count, c.attribution.kind) == (claim.effect, claim.count, kind)
    });
    echoes.filter_map(|c| c.attribution.party.clone()).collect()
}

fn slug(name: &str) -> ActorId {
    let folded = fold_name(name);
    let bare = ["the ", "an ", "a "].iter().find_map(|article| folded.strip_prefix(article));
    ActorId(bare.unwrap_or(&folded).replace(' ', "-"))
}

/// The columns of an event in the order of printing, and the column of each speaker.
pub(crate) struct Columns {
    /// One a party, then independent observers, then the reporter.
    pub list: Vec<PartyColumn>,
    index: BTreeMap<Speaker, usize>,
}

impl Columns {
    /// The speaker's index in the list.
    pub fn of(&self, speaker: &Speaker) -> Option<usize> {
        self.index.get(speaker).copied()
    }
}

/// Every party that speaks gets a column; whom membership joins keeps a column of its own.
pub(crate) fn columns(case: &Case<'_>, camps: &Camps<'_, '_>) -> Columns {
    let mut spoken: BTreeMap<Speaker, Vec<Said<'_>>> = BTreeMap::new();
    for said in case.said() {
        spoken.entry(speaker(&said, case)).or_default().push(said);
    }
    let mut made: Vec<(Speaker, PartyColumn)> =
        spoken.into_iter().map(|(who, said)| (who.clone(), column(&who, said, case, camps))).collect();
    made.sort_by_key(|(_, c)| (c.relation, !case.is_state(&c.id), fold_name(&c.name), c.id.clone()));
    let index = made.iter().enumerate().map(|(i, (who, _))| (who.clone(), i)).collect();
    Columns { list: made.into_iter().map(|(_, c)| c).collect(), index }
}

fn column(who: &Speaker, mut said: Vec<Said<'_>>, case: &Case<'_>, camps: &Camps<'_, '_>) -> PartyColumn {
    said.sort_by(|a, b| a.order().cmp(&b.order()));
    let account = Account { claims: said.iter().map(|s| s.claim.id.clone()).collect() };
    let plain = |name: &str, kind, relation| PartyColumn {
        name: name.to_string(),
        id: ActorId(name.to_string()),
        kind,
        relation,
        members: Vec::new(),
        account: account.clone(),
    };
    match who {
        Speaker::Third => plain(INDEPENDENT, ClaimantKind::Monitor, Relation::Third),
        Speaker::Reporter => plain(REPORTER, ClaimantKind::Reporter, Relation::Reporter),
        Speaker::Party(id) => {
            let members = members(id, case);
            PartyColumn {
                name: with_members(party_name(id, &said, case), &members, case),
                id: id.clone(),
                kind: case.as_of.parties.kind(id).unwrap_or_else(|| kind_spoken(&said)),
                relation: camps.relation(id).unwrap_or(Relation::OtherSide),
                members,
                account: account.clone(),
            }
        }
    }
}

/// The lexicon's name, else the commonest as printed.
fn party_name(id: &ActorId, said: &[Said<'_>], case: &Case<'_>) -> String {
    let printed = |s: &Said<'_>| {
        let attribution = &s.claim.attribution;
        attribution.speaks_for.clone().unwrap_or_else(|| attribution.claimant.clone())
    };
    case.as_of
        .parties
        .name(id)
        .or_else(|| commonest(said.iter().map(printed)))
        .unwrap_or_else(|| id.0.clone())
}

/// The value that occurs most often; of several, the least.
pub(crate) fn commonest<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    values.for_each(|v| *counts.entry(v).or_insert(0) += 1);
    counts.into_iter().rev().max_by_key(|(_, n)| *n).map(|(v, _)| v)
}

fn kind_spoken(said: &[Said<'_>]) -> ClaimantKind {
    commonest(said.iter().map(|s| s.claim.attribution.kind)).unwrap_or(ClaimantKind::Anonymous)
}

/// Those of the event who belonged to the party on that day.
fn members(party: &ActorId, case: &Case<'_>) -> Vec<ActorId> {
    let speakers = case.said().filter_map(|s| s.claim.attribution.party.clone());
    let present: BTreeSet<ActorId> = case.fighting.iter().cloned().chain(speakers).collect();
    present.into_iter().filter(|a| case.as_of.belongs(a, party)).collect()
}

/// "CSP (incl. CMA)". A state's organs need no such note.
fn with_members(name: String, members: &[ActorId], case: &Case<'_>) -> String {
    let named: Vec<String> =
        members.iter().filter(|m| !case.is_state(m)).filter_map(|m| case.as_of.parties.name(m)).collect();
    if named.is_empty() { name } else { format!("{name} (incl. {})", named.join(", ")) }
}
