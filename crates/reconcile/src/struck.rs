use crate::authors::is_speaker;
use crate::case::Case;
use rashomon_model::{ActorId, Claim, ClaimantKind, Effect, Stance, VictimsKind};

impl Case<'_> {
    /// The party that those struck belong to: as told, else what the kind of the victims and the sides leave no
    /// doubt about. Civilians belong to a party only where the event has civilians of several.
    pub fn struck(&self, claim: &Claim) -> Option<ActorId> {
        match claim.victims.kind {
            VictimsKind::Civilian
            | VictimsKind::Mixed
            | VictimsKind::Unknown
            | VictimsKind::CommunalMilitia => {
                claim.victims.party.clone().filter(|_| self.split_kinds.contains(&claim.victims.kind))
            }
            VictimsKind::Place => None,
            kind => match &claim.victims.party {
                Some(party) => Some(self.organ_of(party, kind)),
                None => self.only_candidate(claim),
            },
        }
    }

    /// "Government troops" and "the army" are one group: the organ of that state whose people they are.
    fn organ_of(&self, party: &ActorId, kind: VictimsKind) -> ActorId {
        let organ = match kind {
            VictimsKind::Military | VictimsKind::Materiel => ClaimantKind::Military,
            VictimsKind::Police => ClaimantKind::Police,
            _ => return party.clone(),
        };
        let is_organ = |a: &&ActorId| self.as_of.parties.kind(a) == Some(organ);
        let of_one_state = |a: &&ActorId| self.is_state(party) && self.as_of.on_one_line(a, party);
        let found = self.fighting.iter().filter(is_organ).find(of_one_state);
        found.unwrap_or(party).clone()
    }

    fn only_candidate(&self, claim: &Claim) -> Option<ActorId> {
        let speaker = claim.attribution.party.as_ref();
        let own = speaker.filter(|s| match claim.stance {
            Stance::Admits => true,
            // Who denies a loss and names nobody who inflicted it denies their own.
            Stance::Denies => claim.actor.is_none() && self.can_be_struck(s, claim.victims.kind),
            Stance::Asserts => false,
        });
        if let Some(own) = own {
            return Some(self.organ_of(own, claim.victims.kind));
        }
        let harmed_by = match &claim.actor {
            // Named, though the lexicon does not know them: then it was not the speaker.
            Some(actor) if !is_speaker(actor, claim) => actor.id.as_ref(),
            _ => speaker.filter(|_| loss(claim.effect)),
        };
        let candidates: Vec<&ActorId> = self
            .fighting
            .iter()
            .filter(|f| self.can_be_struck(f, claim.victims.kind))
            .filter(|f| !harmed_by.is_some_and(|by| self.as_of.together(by, f)))
            .collect();
        self.one_camp(&candidates).map(|p| self.organ_of(&p, claim.victims.kind))
    }

    fn can_be_struck(&self, actor: &ActorId, kind: VictimsKind) -> bool {
        match kind {
            VictimsKind::Materiel => self.is_state(actor) || self.as_of.fighters(actor).is_some(),
            VictimsKind::Military => {
                self.is_state(actor) && self.as_of.fighters(actor) != Some(VictimsKind::Police)
            }
            VictimsKind::Police => self.is_state(actor),
            kind => self.as_of.fighters(actor) == Some(kind),
        }
    }

    /// The topmost of the candidates when they are one camp; nobody when they are two.
    fn one_camp(&self, candidates: &[&ActorId]) -> Option<ActorId> {
        let first = candidates.first()?;
        let one = candidates.iter().all(|c| self.as_of.together(first, c));
        let under = |c: &ActorId| candidates.iter().any(|o| self.as_of.belongs(c, o));
        one.then(|| candidates.iter().find(|c| !under(c)).unwrap_or(first).to_owned().clone())
    }
}

/// Losses that a party which fights inflicts on its enemy when it tells of them.
pub(crate) fn loss(effect: Effect) -> bool {
    matches!(
        effect,
        Effect::AircraftLost | Effect::VehiclesDestroyed | Effect::EquipmentSeized | Effect::Neutralised
    )
}
