//! Stage 7: doubles within the report become one claim; repeats, parts, aggregates and superseded figures get their role;
//! stance follows from who speaks of whose loss.

use crate::attributions::Said;
use crate::groups::Groups;
use crate::hits::Hit;
use crate::names::Names;
use crate::scene::{Scene, Scenes};
use crate::sources::Sources;
use rashomon_lexicon::{Lexicon, Marker};
use rashomon_model::{
    ActorBasis, ActorId, ActorRef, Attribution, Claim, ClaimantKind, Count, CountryCode, Effect, Incident,
    IncidentId, PassageKind, Report, Role, Span, Stance, Victims, VictimsKind, content_hash,
};
use std::collections::{BTreeMap, BTreeSet};

/// All that is known of a report's hits.
pub struct Draft<'d> {
    /// The report.
    pub report: &'d Report,
    /// Stage 1.
    pub names: &'d Names<'d>,
    /// Stage 2.
    pub groups: &'d Groups,
    /// The rules.
    pub lexicon: &'d Lexicon,
    /// Stage 4.
    pub hits: &'d [Hit],
    /// Attributions.
    pub said: &'d [Said],
    /// Who says each hit, and by which attribution.
    pub speakers: &'d [(Attribution, Option<usize>)],
    /// Whom each hit strikes.
    pub victims: &'d [Victims],
    /// The incidents.
    pub scenes: &'d Scenes,
    /// The country that the report speaks of.
    pub country: Option<CountryCode>,
}

impl Draft<'_> {
    /// The claims in text order and the incidents that they belong to.
    pub fn finish(&self) -> (Vec<Claim>, Vec<Incident>) {
        let mut claims: Vec<Claim> = (0..self.hits.len()).map(|i| self.claim(i)).collect();
        self.set_superseded(&mut claims);
        claims.retain(|claim| !is_historic_total(claim));
        self.keep_responsibility_once(&mut claims);
        set_roles(&mut claims, self);
        claims.sort_by(|a, b| (a.evidence, a.effect, &a.id).cmp(&(b.evidence, b.effect, &b.id)));
        claims.dedup_by(|a, b| a.id == b.id);
        self.incidents(claims)
    }

    /// "an earlier toll of 15": replaced, where the same incident has another figure of that effect.
    /// Claims stand in the order of the hits here.
    fn set_superseded(&self, claims: &mut [Claim]) {
        for index in 0..claims.len() {
            let sentence = self.names.sentence(self.hits[index].sentence).tokens.clone();
            let here = sentence.start..self.hits[index].trigger.max(sentence.start) + 1;
            let near = index.saturating_sub(100)..claims.len().min(index + 100);
            let other = |o: &usize| {
                let (one, other) = (&claims[index], &claims[*o]);
                *o != index
                    && one.effect == other.effect
                    && one.incident == other.incident
                    && one.count != other.count
                    && other.count.is_known()
            };
            let replaced =
                claims[index].role == Role::Total && self.names.is_marked(&here, Marker::Superseded);
            if let Some(by) = near.into_iter().find(other).filter(|_| replaced) {
                claims[index].role = Role::Superseded;
                claims[index].relates_to = Some(claims[by].id.clone());
            }
        }
    }

    fn claim(&self, index: usize) -> Claim {
        let hit = &self.hits[index];
        let (attribution, said) = &self.speakers[index];
        let victims = self.victims[index].clone();
        let evidence = self.names.tokens.span(hit.evidence(self.groups));
        let scene = &self.scenes.all[self.scenes.of[index]];
        let mut claim = Claim {
            id: Claim::id_of(
                &self.report.id,
                evidence,
                hit.effect,
                victims.span.or(hit.count_tokens.clone().map(|t| self.names.tokens.span(t))),
                attribution.span,
            ),
            evidence,
            attribution: attribution.clone(),
            stance: Stance::Asserts,
            modality: hit.modality,
            effect: hit.effect,
            actor: self.actor(hit, attribution),
            count: if hit.effect.is_counted() { hit.count } else { Count::UNKNOWN },
            wording: hit
                .count_tokens
                .clone()
                .filter(|_| hit.count.is_known() && hit.effect.is_counted())
                .map(|t| self.names.tokens.span(t)),
            role: if hit.part {
                Role::Part
            } else if scene.aggregate {
                Role::Aggregate
            } else {
                Role::Total
            },
            relates_to: None,
            place: None,
            time: None,
            period: None,
            rule: hit.rule.clone(),
            incident: self.scenes.of[index],
            victims,
        };
        let cue_stance = hit.stance.or_else(|| said.and_then(|s| self.said[s].stance));
        claim.stance = self.stance(&claim, cue_stance);
        if claim.stance == Stance::Denies {
            claim.count = if claim.effect == Effect::Responsibility { Count::UNKNOWN } else { claim.count };
        }
        claim
    }

    fn actor(&self, hit: &Hit, attribution: &Attribution) -> Option<ActorRef> {
        let group = hit.actor?;
        let mut sources = Sources::new(self.names, self.groups, self.lexicon);
        if !sources.is_speaker(group) {
            return None;
        }
        let speaker = sources.describe(self.groups.all[group].tokens.clone());
        let same = speaker.actor.is_some() && speaker.actor == attribution.actor;
        let basis = match &hit.claimant {
            Some(claimant) if claimant.contains(&self.groups.all[group].tokens.start) => {
                ActorBasis::SelfClaimed
            }
            Some(_) => ActorBasis::Blamed,
            None if same => ActorBasis::SelfClaimed,
            None if self.has_word(group, &["suspected", "alleged", "believed"]) => ActorBasis::Suspected,
            None if self.has_word(group, &["unidentified", "unknown"]) => ActorBasis::Unidentified,
            None => ActorBasis::Presupposed,
        };
        if basis == ActorBasis::SelfClaimed && attribution.actor.is_some() {
            let name = attribution
                .actor
                .as_ref()
                .and_then(|id| self.lexicon.actor(id))
                .map_or(speaker.name.clone(), |a| a.name.clone());
            return Some(ActorRef {
                name,
                id: attribution.actor.clone(),
                basis,
                span: Some(self.names.tokens.span(speaker.tokens)),
            });
        }
        let id = speaker.actor.clone().filter(|a| self.lexicon.actor(a).is_some_and(|a| a.victims.is_some()));
        let name = id
            .as_ref()
            .and_then(|id| self.lexicon.actor(id))
            .map_or(speaker.name.clone(), |a| a.name.clone());
        Some(ActorRef { name, id, basis, span: Some(self.names.tokens.span(speaker.tokens)) })
    }

    fn has_word(&self, group: usize, words: &[&str]) -> bool {
        self.groups.all[group].tokens.clone().any(|t| words.contains(&self.names.lower(t)))
    }

    /// A party admits the loss of its own combatants, materiel or ground.
    fn stance(&self, claim: &Claim, cue: Option<Stance>) -> Stance {
        if claim.effect == Effect::Responsibility {
            return cue.filter(|s| *s == Stance::Denies).unwrap_or(Stance::Asserts);
        }
        if cue == Some(Stance::Denies) {
            return Stance::Denies;
        }
        let own = match claim.attribution.kind {
            ClaimantKind::Military | ClaimantKind::Government | ClaimantKind::Police => {
                let state_people = matches!(
                    claim.victims.kind,
                    VictimsKind::Military | VictimsKind::Police | VictimsKind::ProGovernmentMilitia
                );
                state_people && self.same_state(claim)
            }
            ClaimantKind::ArmedGroup => {
                let fighters =
                    matches!(claim.victims.kind, VictimsKind::ArmedGroup | VictimsKind::CommunalMilitia);
                let other = claim.victims.party.is_some()
                    && claim.attribution.actor.is_some()
                    && claim.victims.party != claim.attribution.actor;
                fighters && !other
            }
            _ => false,
        };
        let lost =
            matches!(claim.effect, Effect::AircraftLost | Effect::VehiclesDestroyed | Effect::PlaceLost)
                && self.is_loss(claim);
        if own && claim.effect != Effect::Detained || lost { Stance::Admits } else { Stance::Asserts }
    }

    fn same_state(&self, claim: &Claim) -> bool {
        let country = |id: &Option<rashomon_model::ActorId>| {
            id.as_ref().and_then(|id| self.lexicon.actor(id)).and_then(|a| a.country.first().copied())
        };
        match (country(&claim.attribution.party), country(&claim.victims.party)) {
            (Some(one), Some(other)) => one == other,
            (Some(one), None) => self.country.is_none_or(|here| here == one),
            _ => true,
        }
    }

    /// "it had lost a plane": the verb itself says whose.
    fn is_loss(&self, claim: &Claim) -> bool {
        let words = claim.evidence.of(self.names.tokens.text).to_lowercase();
        let loses = words.contains("lost")
            || words.contains("lose")
            || words.contains("loss")
            || words.contains("withdr")
            || words.contains("retreat");
        loses
            && matches!(
                claim.attribution.kind,
                ClaimantKind::Military | ClaimantKind::Government | ClaimantKind::ArmedGroup
            )
    }

    /// Once a claimant and an incident; a claimant's own claim stands before what others report of it.
    fn keep_responsibility_once(&self, claims: &mut Vec<Claim>) {
        let mut seen: BTreeSet<(String, Stance, usize)> = BTreeSet::new();
        claims.retain(|claim| {
            if claim.effect != Effect::Responsibility {
                return true;
            }
            if matches!(claim.attribution.kind, ClaimantKind::Reporter) {
                return false;
            }
            let who = claim
                .attribution
                .actor
                .as_ref()
                .map_or_else(|| claim.attribution.claimant.to_lowercase(), |a| a.0.clone());
            let key = (who, claim.stance, claim.incident);
            seen.insert(key)
        });
    }

    /// Scenes with a claim become incidents, in the order of the scenes; claims point to them.
    fn incidents(&self, mut claims: Vec<Claim>) -> (Vec<Claim>, Vec<Incident>) {
        let mut lowest: BTreeMap<usize, &str> = BTreeMap::new();
        let mut sides: BTreeMap<usize, BTreeSet<ActorId>> = BTreeMap::new();
        for claim in &claims {
            let id = lowest.entry(claim.incident).or_insert(claim.id.as_str());
            *id = (*id).min(claim.id.as_str());
            let named = [
                claim.actor.as_ref().and_then(|a| a.id.clone()),
                claim.victims.party.clone(),
                claim.attribution.party.clone(),
            ];
            sides.entry(claim.incident).or_default().extend(named.into_iter().flatten());
        }
        let incident = |(scene, lowest): (&usize, &&str)| {
            let id = IncidentId(content_hash(&[self.report.id.as_str().as_bytes(), lowest.as_bytes()]));
            self.incident(
                id,
                &self.scenes.all[*scene],
                sides.get(scene).into_iter().flatten().cloned().collect(),
            )
        };
        let incidents: Vec<Incident> = lowest.iter().map(incident).collect();
        let places: BTreeMap<usize, usize> =
            lowest.keys().enumerate().map(|(new, old)| (*old, new)).collect();
        for claim in &mut claims {
            claim.incident = places.get(&claim.incident).copied().unwrap_or(0);
        }
        (claims, incidents)
    }

    fn incident(&self, id: IncidentId, scene: &Scene, sides: Vec<ActorId>) -> Incident {
        Incident {
            id,
            main: scene.main,
            aggregate: scene.aggregate,
            kind: scene.kind,
            place: scene.place.clone(),
            time: scene.time,
            dates: scene.dates,
            sides,
            site: scene.site,
        }
    }
}

/// Repeats and superseded figures, within each incident and effect.
fn set_roles(claims: &mut [Claim], draft: &Draft<'_>) {
    let title_end = draft
        .report
        .passages
        .iter()
        .filter(|p| p.kind == PassageKind::Title)
        .map(|p| p.span.end)
        .max()
        .unwrap_or(0);
    for index in 0..claims.len() {
        if claims[index].role != Role::Total {
            continue;
        }
        let near = index.saturating_sub(300)..claims.len().min(index + 300);
        let whole = near.clone().find(|other| is_single_of(&claims[index], &claims[*other]));
        if let Some(whole) = whole {
            claims[index].role = Role::Part;
            claims[index].relates_to = Some(claims[whole].id.clone());
            continue;
        }
        let repeated = near.clone().find(|other| {
            *other != index && repeats(&claims[index], &claims[*other], title_end, index, *other)
        });
        if let Some(other) = repeated {
            claims[index].role = Role::Repeat;
            claims[index].relates_to = Some(claims[other].id.clone());
        }
    }
}

/// Whether `claim` only repeats `other`: the same figure again by the same speaker, or in the headline, or in the reporter's voice.
fn repeats(claim: &Claim, other: &Claim, title_end: u32, index: usize, other_index: usize) -> bool {
    if other.role == Role::Repeat
        || claim.effect != other.effect
        || claim.incident != other.incident
        || claim.effect == Effect::Responsibility
    {
        return false;
    }
    let in_title = |span: Span| span.end <= title_end;
    let same_figure = (claim.count.low, claim.count.high) == (other.count.low, other.count.high);
    let alike_kind = claim.victims.kind == other.victims.kind
        || matches!(claim.victims.kind, VictimsKind::Unknown)
        || claim.victims.kind_basis == rashomon_model::KindBasis::Default
        || other.victims.kind_basis == rashomon_model::KindBasis::Default;
    let same_bound = (claim.count.low.is_some() && claim.count.low == other.count.low)
        || (claim.count.high.is_some() && claim.count.high == other.count.high);
    let near_figure = same_figure || same_bound;
    if in_title(claim.evidence) && !in_title(other.evidence) {
        return alike_kind && (near_figure || claim.effect == Effect::Killed);
    }
    let reporter = |c: &Claim| c.attribution.kind == ClaimantKind::Reporter;
    if reporter(claim) && !reporter(other) {
        return near_figure && alike_kind;
    }
    let same_speaker = claim.attribution.kind == other.attribution.kind
        && ((claim.attribution.actor.is_some() && claim.attribution.actor == other.attribution.actor)
            || claim.attribution.claimant == other.attribution.claimant
            || (is_party(claim.attribution.kind)
                && (claim.attribution.actor.is_none() || other.attribution.actor.is_none())));
    same_speaker && same_figure && alike_kind && other_index < index
}

/// Parties: one report seldom quotes two of a kind against each other without naming both.
fn is_party(kind: ClaimantKind) -> bool {
    matches!(
        kind,
        ClaimantKind::ArmedGroup | ClaimantKind::Military | ClaimantKind::Government | ClaimantKind::Police
    )
}

/// "the pilot", a person by name: one of the same speaker's own larger figure.
fn is_single_of(claim: &Claim, whole: &Claim) -> bool {
    let larger = whole.count.low.or(whole.count.high).is_some_and(|n| n > 1);
    claim.effect.is_human()
        && claim.count.point() == Some(1)
        && claim.wording.is_some_and(|w| {
            claim.victims.span.is_some_and(|v| w == v || v.start == w.start && v.end == w.end)
        })
        && whole.role == Role::Total
        && larger
        && claim.effect == whole.effect
        && claim.incident == whole.incident
        && claim.victims.kind == whole.victims.kind
        && claim.attribution.claimant == whole.attribution.claimant
        && claim.attribution.kind != ClaimantKind::Reporter
}

/// "a war that has left thousands dead": nobody's count of anything.
fn is_historic_total(claim: &Claim) -> bool {
    claim.role == Role::Aggregate
        && claim.attribution.kind == ClaimantKind::Reporter
        && claim.count.high.is_none()
        && claim.count.low.is_some_and(|n| n >= 2000 && n % 1000 == 0)
}
