//! Stage 6, third part: who the struck are, from their own words, an antecedent, the site or the default; and which says it.

use crate::groups::{Determiner, GroupClass, Groups};
use crate::hits::Hit;
use crate::names::Names;
use crate::scene::Scenes;
use crate::sources::Sources;
use rashomon_lexicon::Lexicon;
use rashomon_model::{ActorId, Attribution, ClaimantKind, Effect, KindBasis, Site, Victims, VictimsKind};

/// The struck of every hit.
pub fn find(
    names: &Names<'_>,
    groups: &Groups,
    lexicon: &Lexicon,
    hits: &[Hit],
    scenes: &Scenes,
    speakers: &[(Attribution, Option<usize>)],
) -> Vec<Victims> {
    let mut sources = Sources::new(names, groups, lexicon);
    sources.meet_persons();
    let mut desk = Desk { names, groups, hits, scenes, speakers, sources, victims: Vec::new() };
    desk.victims = hits.iter().map(|hit| stated(names, groups, hit)).collect();
    for (index, hit) in hits.iter().enumerate() {
        if desk.victims[index].kind == VictimsKind::Unknown && hit.effect.is_human() {
            let (kind, basis, name) = desk.inferred(index);
            let victims = &mut desk.victims[index];
            victims.kind = kind;
            victims.kind_basis = basis;
            victims.name = victims.name.take().or(name);
        }
    }
    desk.mix_totals();
    for (index, hit) in hits.iter().enumerate() {
        if hit.effect == Effect::Responsibility {
            desk.victims[index] = desk.of_incident(index);
        }
    }
    desk.victims
}

struct Desk<'d> {
    names: &'d Names<'d>,
    groups: &'d Groups,
    hits: &'d [Hit],
    scenes: &'d Scenes,
    speakers: &'d [(Attribution, Option<usize>)],
    sources: Sources<'d>,
    victims: Vec<Victims>,
}

/// What the group's own words say.
fn stated(names: &Names<'_>, groups: &Groups, hit: &Hit) -> Victims {
    let mut victims = Victims::unknown();
    match hit.effect {
        Effect::PlaceTaken | Effect::PlaceLost => victims.kind = VictimsKind::Place,
        Effect::AircraftLost | Effect::VehiclesDestroyed | Effect::EquipmentSeized => {
            victims.kind = VictimsKind::Materiel
        }
        _ => {}
    }
    if victims.kind != VictimsKind::Unknown {
        victims.kind_basis = KindBasis::Stated;
    }
    let Some(group) = hit.victims else { return victims };
    let core = &groups.all[groups.core(group)];
    victims.span = Some(names.tokens.span(groups.extent(group)));
    victims.name = (!core.name.is_empty()).then(|| core.name.clone());
    victims.sex_age = core.sex_age;
    victims.party =
        core.actor.map(|a| names.actors[a].actor).filter(|a| a.victims.is_some()).map(|a| a.id.clone());
    if let (GroupClass::People(kind), VictimsKind::Unknown) = (core.class, victims.kind) {
        victims.kind = mixed_with(names, groups, group, kind);
        victims.kind_basis = KindBasis::Stated;
    }
    if victims.party.is_none()
        && let (Some(country), VictimsKind::Military | VictimsKind::Police) = (core.country, victims.kind)
    {
        let organ = if victims.kind == VictimsKind::Police { "police" } else { "army" };
        victims.party = Some(ActorId(format!("{}-{organ}", country.as_str().to_lowercase())));
    }
    victims
}

/// One figure over two kinds: "dozens of militants and troops".
fn mixed_with(names: &Names<'_>, groups: &Groups, group: usize, kind: VictimsKind) -> VictimsKind {
    let end = groups.extent(group).end;
    if !matches!(names.lower(end), "and" | "or") || groups.all[group].count.is_none() {
        return kind;
    }
    match groups.starting(end + 1).map(|g| &groups.all[g]) {
        Some(next) if next.count.is_none() && next.plural => match next.class {
            GroupClass::People(other) if other != kind => VictimsKind::Mixed,
            _ => kind,
        },
        _ => kind,
    }
}

type Inferred = (VictimsKind, KindBasis, Option<String>);

impl Desk<'_> {
    fn inferred(&mut self, index: usize) -> Inferred {
        let hit = &self.hits[index];
        let core = hit.victims.map(|g| &self.groups.all[self.groups.core(g)]);
        let class = core.map(|g| g.class);
        let head = core.map_or("", |g| self.names.lower(g.head));
        if let Some(kind) = self.of_owner(index) {
            return (kind, KindBasis::Inferred, None);
        }
        let bare = matches!(class, Some(GroupClass::Number) | None)
            || matches!(
                head,
                "others" | "more" | "other" | "dead" | "wounded" | "injured" | "victims" | "fatalities"
            );
        if bare && let Some(found) = self.antecedent(index) {
            return found;
        }
        if matches!(class, Some(GroupClass::Person | GroupClass::Name)) {
            return (self.person_kind(index), KindBasis::Inferred, None);
        }
        match self.site_of(index) {
            Some(Site::Military) => (VictimsKind::Unknown, KindBasis::Inferred, None),
            Some(Site::Police) if bare => (VictimsKind::Police, KindBasis::Inferred, None),
            Some(Site::Civilian) => (VictimsKind::Civilian, KindBasis::Inferred, None),
            _ if bare && self.scenes.all[self.scenes.of[index]].site == Some(Site::Military) => {
                (VictimsKind::Unknown, KindBasis::Inferred, None)
            }
            _ => (VictimsKind::Civilian, KindBasis::Default, None),
        }
    }

    /// "two of its members", "al-Shabab's explosives expert": whose they are tells what they are.
    fn of_owner(&self, index: usize) -> Option<VictimsKind> {
        let group = self.hits[index].victims.map(|g| &self.groups.all[self.groups.core(g)]);
        let actor = group.and_then(|g| g.actor).and_then(|a| self.names.actors[a].actor.victims);
        if let Some(kind) = actor.filter(|k| *k != VictimsKind::Civilian) {
            return Some(kind);
        }
        let own = group.is_some_and(|g| g.determiner == Determiner::Own && g.class == GroupClass::AnyPeople);
        let bare = group.is_none_or(|g| g.class == GroupClass::Number);
        if !(own || bare && self.speaks_of_own_losses(index)) {
            return None;
        }
        match self.speakers[index].0.kind {
            ClaimantKind::ArmedGroup => Some(VictimsKind::ArmedGroup),
            ClaimantKind::Military => Some(VictimsKind::Military),
            ClaimantKind::Police => Some(VictimsKind::Police),
            _ => None,
        }
    }

    /// "put its own losses at seven dead", "seven dead of their own".
    fn speaks_of_own_losses(&self, index: usize) -> bool {
        let sentence = self.names.sentence(self.hits[index].sentence).tokens.clone();
        let Some(count) = self.hits[index].count_tokens.clone() else { return false };
        let range = count.start.saturating_sub(9).max(sentence.start)..(count.end + 6).min(sentence.end);
        range.clone().any(|t| {
            let loss = matches!(
                self.names.lower(t + 1),
                "losses" | "dead" | "casualties" | "toll" | "ranks" | "side"
            );
            let own =
                self.names.lower(t) == "own" && (loss || matches!(self.names.lower(t + 1), "." | "," | ";"));
            own || (matches!(self.names.lower(t), "its" | "their" | "our") && loss)
        })
    }

    /// The struck of a hit before in the same sentence, then of the same incident.
    fn antecedent(&self, index: usize) -> Option<Inferred> {
        let (hits, victims) = (self.hits, &self.victims);
        let hit = &hits[index];
        let human = |i: &usize| {
            hits[*i].effect.is_human() && victims[*i].kind != VictimsKind::Unknown && !hits[*i].part
        };
        let window = || (index.saturating_sub(40)..index).rev().filter(human);
        let here = window().find(|i| hits[*i].sentence == hit.sentence);
        let found = here.or_else(|| window().find(|i| hit.sentence - hits[*i].sentence <= 2))?;
        let mut together = window()
            .filter(|i| hits[*i].sentence == hits[found].sentence && hits[*i].trigger == hits[found].trigger);
        if here.is_some() && together.any(|i| victims[i].kind != victims[found].kind) {
            return Some((VictimsKind::Mixed, KindBasis::Inferred, None));
        }
        Some((victims[found].kind, KindBasis::Inferred, victims[found].name.clone()))
    }

    /// A person by name: by title, else by what the report says of their office.
    fn person_kind(&mut self, index: usize) -> VictimsKind {
        let Some(group) = self.hits[index].victims.map(|g| &self.groups.all[self.groups.core(g)]) else {
            return VictimsKind::Unknown;
        };
        let titles = |words: &[&str]| group.tokens.clone().any(|t| words.contains(&self.names.lower(t)));
        if titles(&MILITARY_TITLES) {
            return VictimsKind::Military;
        }
        if titles(&["constable", "inspector"]) {
            return VictimsKind::Police;
        }
        if titles(&["mullah", "militant", "terrorist", "emir"]) {
            return VictimsKind::ArmedGroup;
        }
        match self.sources.describe(group.tokens.clone()).kind {
            Some(ClaimantKind::ArmedGroup) => VictimsKind::ArmedGroup,
            Some(ClaimantKind::Military) => VictimsKind::Military,
            Some(ClaimantKind::Police) => VictimsKind::Police,
            _ => VictimsKind::Civilian,
        }
    }

    /// A spot named in the hit's own sentence.
    fn site_of(&self, index: usize) -> Option<Site> {
        let range = self.names.sentence(self.hits[index].sentence).tokens.clone();
        self.groups.within(&range).iter().find_map(|g| match g.class {
            GroupClass::Site(site) => Some(site),
            _ => None,
        })
    }

    /// "11 people were killed, seven of them police officers": a total over a smaller count of those who are no civilians is mixed.
    fn mix_totals(&mut self) {
        let vague = |v: &Victims| {
            v.kind_basis != KindBasis::Stated
                && matches!(v.kind, VictimsKind::Civilian | VictimsKind::Unknown | VictimsKind::Police)
        };
        let low = |hit: &Hit| hit.count.low.or(hit.count.high).unwrap_or(0);
        let mixed: Vec<usize> = (0..self.hits.len())
            .filter(|i| vague(&self.victims[*i]) && !self.hits[*i].part && self.hits[*i].effect.is_human())
            .filter(|i| {
                let near = i.saturating_sub(60)..self.hits.len().min(i + 60);
                near.into_iter().any(|other| {
                    self.hits[other].effect == self.hits[*i].effect
                        && self.scenes.of[other] == self.scenes.of[*i]
                        && self.hits[other].part
                        && low(&self.hits[other]) < low(&self.hits[*i])
                        && self.victims[other].kind_basis == KindBasis::Stated
                        && matches!(
                            self.victims[other].kind,
                            VictimsKind::Military | VictimsKind::Police | VictimsKind::ArmedGroup
                        )
                })
            })
            .collect();
        for index in mixed {
            self.victims[index].kind = VictimsKind::Mixed;
            self.victims[index].kind_basis = KindBasis::Inferred;
        }
    }

    /// Responsibility is for those hit in the incident: the kind that most of its claims strike, the dead before the hurt;
    /// the attackers' own dead are left out.
    fn of_incident(&self, index: usize) -> Victims {
        let near = || index.saturating_sub(200)..self.hits.len().min(index + 200);
        let same = |i: &usize| {
            self.scenes.of[*i] == self.scenes.of[index]
                && self.hits[*i].effect != Effect::Responsibility
                && !self.hits[*i].part
        };
        let attackers = if self.actor_is_armed(index) { VictimsKind::ArmedGroup } else { VictimsKind::Place };
        let of = |wanted: &dyn Fn(Effect) -> bool| {
            let kinds: Vec<VictimsKind> = near()
                .filter(same)
                .filter(|i| wanted(self.hits[*i].effect))
                .map(|i| self.victims[i].kind)
                .filter(|k| *k != attackers)
                .collect();
            kinds
                .iter()
                .max_by_key(|k| (kinds.iter().filter(|o| o == k).count(), std::cmp::Reverse(**k)))
                .copied()
        };
        let kind = of(&|e| e == Effect::Killed)
            .or_else(|| of(&|e| e.is_human()))
            .or_else(|| of(&|e| e != Effect::EquipmentSeized));
        match kind {
            Some(kind) => Victims { kind, kind_basis: KindBasis::Inferred, ..Victims::unknown() },
            None => Victims { kind: VictimsKind::Civilian, ..Victims::unknown() },
        }
    }

    fn actor_is_armed(&self, index: usize) -> bool {
        self.hits[index].actor.is_some_and(|g| {
            let group = &self.groups.all[g];
            group.actor.is_some_and(|a| self.names.actors[a].actor.victims == Some(VictimsKind::ArmedGroup))
                || group.class == GroupClass::People(VictimsKind::ArmedGroup)
        })
    }
}

const MILITARY_TITLES: [&str; 22] = [
    "sgt",
    "sergeant",
    "col",
    "colonel",
    "gen",
    "general",
    "lt",
    "lieutenant",
    "capt",
    "captain",
    "maj",
    "major",
    "cpl",
    "corporal",
    "pvt",
    "private",
    "brig",
    "lance",
    "soldier",
    "brigadier",
    "seal",
    "marine",
];
