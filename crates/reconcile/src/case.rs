use crate::parties::{AsOf, Parties};
use crate::told::Told;
use rashomon_model::{ActorId, Claim, ClaimId, ClaimantKind, Date, Dates, Effect, Role, Stance, VictimsKind};
use std::collections::{BTreeMap, BTreeSet};

/// One event while its ledger is made: the incidents told, and who was who on its day.
pub(crate) struct Case<'a> {
    /// The incidents, in order of id.
    pub told: Vec<&'a Told<'a>>,
    /// When it happened.
    pub dates: Option<Dates>,
    /// Who was who on its day.
    pub as_of: AsOf<'a>,
    /// Every party that fights or is struck in it.
    pub fighting: BTreeSet<ActorId>,
    by_id: BTreeMap<&'a ClaimId, Said<'a>>,
    /// The kinds of victims of whom the claims name several parties.
    split_kinds: BTreeSet<VictimsKind>,
}

/// A claim and the incident that it is told of.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// Where it was told.
    pub told: &'a Told<'a>,
}

impl Said<'_> {
    /// Order of saying: day, report, place in the text. What has no day comes first, so that it replaces nothing.
    pub fn order(&self) -> (Option<Date>, &str, u32, &str) {
        let report = self.told.reading.report.id.as_str();
        (self.told.said_on(self.claim), report, self.claim.evidence.start, self.claim.id.as_str())
    }
}

impl<'a> Case<'a> {
    /// From the incidents of one event.
    pub fn new(told: Vec<&'a Told<'a>>, dates: Option<Dates>, parties: &'a dyn Parties) -> Case<'a> {
        let as_of = AsOf { parties, day: dates.map(|d| d.from) };
        let mut case = Case {
            told,
            dates,
            as_of,
            fighting: BTreeSet::new(),
            by_id: BTreeMap::new(),
            split_kinds: BTreeSet::new(),
        };
        case.by_id = case.said().map(|s| (&s.claim.id, s)).collect();
        case.fighting =
            case.told.iter().flat_map(|t| t.sides.iter().cloned()).chain(case.armed_speakers()).collect();
        case.split_kinds = case.kinds_of_several_parties();
        case
    }

    /// Armies and armed groups that speak of a fight are taken for parties to it.
    fn armed_speakers(&self) -> Vec<ActorId> {
        let armed = |s: &Said<'_>| {
            matches!(s.claim.attribution.kind, ClaimantKind::Military | ClaimantKind::ArmedGroup)
        };
        self.said().filter(armed).filter_map(|s| s.claim.attribution.party.clone()).collect()
    }

    fn kinds_of_several_parties(&self) -> BTreeSet<VictimsKind> {
        let mut first: BTreeMap<VictimsKind, &ActorId> = BTreeMap::new();
        let mut several = BTreeSet::new();
        for victims in self.said().map(|s| &s.claim.victims) {
            let Some(party) = &victims.party else { continue };
            if !self.as_of.together(first.entry(victims.kind).or_insert(party), party) {
                several.insert(victims.kind);
            }
        }
        several
    }

    /// All claims in order of incident and text.
    pub fn said(&self) -> impl Iterator<Item = Said<'a>> + '_ {
        self.told.iter().flat_map(|told| told.claims.iter().map(move |claim| Said { claim, told }))
    }

    /// A claim of this event by its id.
    pub fn find(&self, id: &ClaimId) -> Option<Said<'a>> {
        self.by_id.get(id).copied()
    }

    /// Whether an actor belongs to a state: its army, police, government.
    pub fn is_state(&self, actor: &ActorId) -> bool {
        use ClaimantKind::{ForeignGovernment, Government, Military, Police};
        matches!(self.as_of.parties.kind(actor), Some(Government | ForeignGovernment | Military | Police))
    }

    /// Whether an actor, or one on its side, fights in this event.
    pub fn takes_part(&self, actor: &ActorId) -> bool {
        self.fighting.iter().any(|f| self.as_of.together(f, actor))
    }

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
        let harmed_by = claim.actor.as_ref().and_then(|a| a.id.as_ref()).or(if loss(claim.effect) {
            speaker
        } else {
            None
        });
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
fn loss(effect: Effect) -> bool {
    matches!(
        effect,
        Effect::AircraftLost | Effect::VehiclesDestroyed | Effect::EquipmentSeized | Effect::Neutralised
    )
}

/// Whether a claim's figure stands on a ledger line: totals; tolls of a period only in an event that is that period.
pub(crate) fn is_total(said: &Said<'_>) -> bool {
    match said.claim.role {
        Role::Total => true,
        Role::Aggregate => said.told.incident.aggregate,
        Role::Part | Role::Repeat | Role::Projection | Role::Superseded => false,
    }
}
