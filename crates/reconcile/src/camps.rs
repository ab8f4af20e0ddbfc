use crate::case::Case;
use crate::struck::loss;
use rashomon_model::{ActorId, Claim, ClaimantKind, Effect, Relation, Stance};
use std::collections::BTreeSet;

/// Which parties of an event stand together, and which against one another, as of its day.
pub(crate) struct Camps<'c, 'a> {
    case: &'c Case<'a>,
    first: Vec<ActorId>,
    second: Vec<ActorId>,
    others: Vec<ActorId>,
}

impl<'c, 'a> Camps<'c, 'a> {
    /// Sorts the parties into camps: a state's before an armed group's, then in order of id. A party that is
    /// nobody's friend and fights both camps stands for itself.
    pub fn of(case: &'c Case<'a>, parties: &BTreeSet<ActorId>) -> Camps<'c, 'a> {
        let hostile = hostilities(case);
        let mut camps = Camps { case, first: Vec::new(), second: Vec::new(), others: Vec::new() };
        let mut order: Vec<&ActorId> = parties.iter().collect();
        order.sort_by_key(|p| (!case.is_state(p), *p));
        for party in order {
            let camp = camps.choose(party, &hostile);
            match camp {
                Relation::SideA => camps.first.push(party.clone()),
                Relation::SideB => camps.second.push(party.clone()),
                _ => camps.others.push(party.clone()),
            }
        }
        camps
    }

    fn choose(&self, party: &ActorId, hostile: &BTreeSet<(ActorId, ActorId)>) -> Relation {
        let friend = |camp: &[ActorId]| camp.iter().any(|c| self.case.as_of.together(c, party));
        let enemy = |camp: &[ActorId]| camp.iter().any(|c| at_war(c, party, hostile));
        if self.first.is_empty() || friend(&self.first) {
            return Relation::SideA;
        }
        if friend(&self.second) {
            return Relation::SideB;
        }
        match (enemy(&self.first), enemy(&self.second)) {
            (true, true) => Relation::OtherSide,
            (true, false) => Relation::SideB,
            (false, true) => Relation::SideA,
            (false, false) if self.is_like(&self.first, party) && self.case.is_state(party) => {
                Relation::SideA
            }
            (false, false) => Relation::SideB,
        }
    }

    fn is_like(&self, camp: &[ActorId], party: &ActorId) -> bool {
        camp.iter().any(|c| self.case.is_state(c) == self.case.is_state(party))
    }

    /// Where a party stands; `None` for one that is in nobody's camp.
    pub fn relation(&self, party: &ActorId) -> Option<Relation> {
        let within = |camp: &[ActorId]| camp.contains(party);
        let near = |camp: &[ActorId]| camp.iter().any(|c| self.case.as_of.together(c, party));
        let camps = [
            (&self.first, Relation::SideA),
            (&self.second, Relation::SideB),
            (&self.others, Relation::OtherSide),
        ];
        let exact = camps.iter().find(|(camp, _)| within(camp));
        exact.or_else(|| camps.iter().find(|(camp, _)| near(camp))).map(|(_, relation)| *relation)
    }

    /// Whether two parties stand on one side of this event.
    pub fn together(&self, a: &ActorId, b: &ActorId) -> bool {
        let camp = self.relation(a);
        self.case.as_of.together(a, b)
            || (camp.is_some() && camp == self.relation(b) && camp != Some(Relation::OtherSide))
    }
}

fn at_war(a: &ActorId, b: &ActorId, hostile: &BTreeSet<(ActorId, ActorId)>) -> bool {
    hostile.contains(&(a.clone(), b.clone())) || hostile.contains(&(b.clone(), a.clone()))
}

/// Pairs of which the claims say that one struck the other's people; fighters who tell of the other's lost arms and
/// captured men say so too.
fn hostilities(case: &Case<'_>) -> BTreeSet<(ActorId, ActorId)> {
    let mut pairs = BTreeSet::new();
    for said in case.said() {
        let actor = said.claim.actor.as_ref().and_then(|a| a.id.clone()).or_else(|| victor(said.claim));
        let struck = case.struck(said.claim);
        let Some((actor, struck)) = actor.zip(struck) else { continue };
        if !case.as_of.together(&actor, &struck) {
            pairs.insert((actor, struck));
        }
    }
    pairs
}

fn victor(claim: &Claim) -> Option<ActorId> {
    let fighter = matches!(claim.attribution.kind, ClaimantKind::Military | ClaimantKind::ArmedGroup);
    let tells = fighter && claim.actor.is_none() && claim.stance == Stance::Asserts;
    (tells && (loss(claim.effect) || claim.effect == Effect::Captured))
        .then(|| claim.attribution.party.clone())?
}
