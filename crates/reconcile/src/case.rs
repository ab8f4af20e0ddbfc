use crate::parties::{AsOf, Parties};
use crate::told::Told;
use rashomon_model::{ActorId, Claim, ClaimId, ClaimantKind, Date, Dates, ReportId, Role, VictimsKind};
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
    pub split_kinds: BTreeSet<VictimsKind>,
    /// Those of whom the claims say that they did or suffered something.
    acting_or_struck: BTreeSet<ActorId>,
    /// The parties that speak by name, by report.
    named: BTreeMap<ReportId, Named>,
}

/// The parties that speak by name in one report, by the kind of their speakers.
type Named = BTreeMap<ClaimantKind, BTreeSet<ActorId>>;

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
            acting_or_struck: BTreeSet::new(),
            named: BTreeMap::new(),
        };
        case.acting_or_struck = case.actors_and_victims();
        case.named = case.speaking_by_name();
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

    fn actors_and_victims(&self) -> BTreeSet<ActorId> {
        let acted = |s: &Said<'_>| s.claim.actor.as_ref().and_then(|a| a.id.clone());
        self.said().flat_map(|s| acted(&s).into_iter().chain(s.claim.victims.party.clone())).collect()
    }

    fn speaking_by_name(&self) -> BTreeMap<ReportId, Named> {
        let mut named: BTreeMap<ReportId, Named> = BTreeMap::new();
        for Said { claim, told } in self.said() {
            let Some(party) = &claim.attribution.party else { continue };
            let here = named.entry(told.reading.report.id.clone()).or_default();
            here.entry(claim.attribution.kind).or_default().insert(party.clone());
        }
        named
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

    /// The parties of a kind that speak by name in a report.
    pub fn named_in(&self, report: &ReportId, kind: ClaimantKind) -> Option<&BTreeSet<ActorId>> {
        self.named.get(report)?.get(&kind)
    }

    /// The one of several parties that is, or holds, each of them: an alliance among its members.
    pub fn roof_of<'p>(&self, parties: impl Iterator<Item = &'p ActorId> + Clone) -> Option<ActorId> {
        let holds_all = |roof: &&ActorId| parties.clone().all(|p| p == *roof || self.as_of.belongs(p, roof));
        parties.clone().find(holds_all).cloned()
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

    /// Whether the claims say of an actor that it did or suffered something.
    pub fn acts_or_is_struck(&self, actor: &ActorId) -> bool {
        self.acting_or_struck.iter().any(|p| self.as_of.on_one_line(p, actor))
    }
}

/// Whether a claim's figure stands on a ledger line: totals; tolls of a period only in an event that is that period.
pub(crate) fn is_total(said: &Said<'_>) -> bool {
    match said.claim.role {
        Role::Total => true,
        Role::Aggregate => said.told.incident.aggregate,
        Role::Part | Role::Repeat | Role::Projection | Role::Superseded => false,
    }
}
