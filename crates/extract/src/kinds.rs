//! Stage 6, third part: who the struck are, from their own words, an antecedent, the site or the default; and which says it.

use crate::groups::{GroupClass, Groups};
use crate::hits::Hit;
use crate::names::Names;
use crate::scene::Scenes;
use rashomon_model::{ActorId, Effect, EventType, KindBasis, Site, Victims, VictimsKind};

/// The struck of every hit.
pub fn find(names: &Names<'_>, groups: &Groups, hits: &[Hit], scenes: &Scenes) -> Vec<Victims> {
    let mut victims: Vec<Victims> = hits.iter().map(|hit| stated(names, groups, hit)).collect();
    for index in 0..hits.len() {
        if victims[index].kind == VictimsKind::Unknown && hits[index].effect.is_human() {
            let (kind, basis, name) = inferred(names, groups, hits, &victims, scenes, index);
            victims[index].kind = kind;
            victims[index].kind_basis = basis;
            victims[index].name = victims[index].name.take().or(name);
        }
    }
    for index in 0..hits.len() {
        if hits[index].effect == Effect::Responsibility {
            victims[index] = of_incident(names, groups, hits, &victims, scenes, index);
        }
    }
    victims
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

fn inferred(
    names: &Names<'_>,
    groups: &Groups,
    hits: &[Hit],
    victims: &[Victims],
    scenes: &Scenes,
    index: usize,
) -> Inferred {
    let hit = &hits[index];
    let class = hit.victims.map(|g| groups.all[groups.core(g)].class);
    let head = hit.victims.map_or("", |g| names.lower(groups.all[groups.core(g)].head));
    let bare = matches!(class, Some(GroupClass::Number) | None)
        || matches!(
            head,
            "others" | "more" | "other" | "dead" | "wounded" | "injured" | "victims" | "fatalities"
        );
    if bare && let Some(found) = antecedent(hits, victims, index) {
        return found;
    }
    if class == Some(GroupClass::Person) {
        return (person_kind(names, groups, hit), KindBasis::Inferred, None);
    }
    let scene = &scenes.all[scenes.of[index]];
    let site = site_of(names, groups, hit).or(scene.site);
    match site {
        Some(Site::Military) if scene.kind != EventType::AirStrike || bare => {
            (VictimsKind::Unknown, KindBasis::Inferred, None)
        }
        Some(Site::Police) if bare => (VictimsKind::Police, KindBasis::Inferred, None),
        Some(Site::Civilian) => (VictimsKind::Civilian, KindBasis::Inferred, None),
        _ => (VictimsKind::Civilian, KindBasis::Default, None),
    }
}

/// The struck of a hit before in the same sentence, then of the same incident.
fn antecedent(hits: &[Hit], victims: &[Victims], index: usize) -> Option<Inferred> {
    let hit = &hits[index];
    let human =
        |i: &usize| hits[*i].effect.is_human() && victims[*i].kind != VictimsKind::Unknown && !hits[*i].part;
    let here = (0..index).rev().take(40).filter(human).find(|i| hits[*i].sentence == hit.sentence);
    let before = || (0..index).rev().take(40).filter(human).find(|i| hit.sentence - hits[*i].sentence <= 2);
    let found = here.or_else(before)?;
    let together = (index.saturating_sub(40)..index)
        .filter(human)
        .filter(|i| hits[*i].sentence == hits[found].sentence && hits[*i].trigger == hits[found].trigger);
    if here.is_some() && together.clone().any(|i| victims[i].kind != victims[found].kind) {
        return Some((VictimsKind::Mixed, KindBasis::Inferred, None));
    }
    Some((victims[found].kind, KindBasis::Inferred, victims[found].name.clone()))
}

/// "Sgt", "Constable" before a name.
fn person_kind(names: &Names<'_>, groups: &Groups, hit: &Hit) -> VictimsKind {
    let Some(group) = hit.victims.map(|g| &groups.all[groups.core(g)]) else { return VictimsKind::Unknown };
    let military = [
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
    ];
    match names.lower(group.tokens.start) {
        word if military.contains(&word) => VictimsKind::Military,
        "constable" | "inspector" => VictimsKind::Police,
        "commander" | "leader" | "militant" => VictimsKind::ArmedGroup,
        _ => VictimsKind::Civilian,
    }
}

/// A spot named in the hit's own sentence.
fn site_of(names: &Names<'_>, groups: &Groups, hit: &Hit) -> Option<Site> {
    let range = names.sentence(hit.sentence).tokens.clone();
    groups.within(&range).iter().find_map(|g| match g.class {
        GroupClass::Site(site) => Some(site),
        _ => None,
    })
}

/// Responsibility is for those hit in the incident: the kind that most of its claims strike, the dead before the hurt.
fn of_incident(
    names: &Names<'_>,
    groups: &Groups,
    hits: &[Hit],
    victims: &[Victims],
    scenes: &Scenes,
    index: usize,
) -> Victims {
    let actor_is_armed = hits[index].actor.is_some_and(|g| {
        let group = &groups.all[g];
        group.actor.is_some_and(|a| names.actors[a].actor.victims == Some(VictimsKind::ArmedGroup))
            || group.class == GroupClass::People(VictimsKind::ArmedGroup)
    });
    let same = |i: &usize| {
        scenes.of[*i] == scenes.of[index] && hits[*i].effect != Effect::Responsibility && !hits[*i].part
    };
    let attackers = if actor_is_armed { VictimsKind::ArmedGroup } else { VictimsKind::Place };
    let of = |wanted: &dyn Fn(Effect) -> bool| {
        let kinds: Vec<VictimsKind> = (index.saturating_sub(200)..hits.len().min(index + 200))
            .filter(same)
            .filter(|i| wanted(hits[*i].effect))
            .map(|i| victims[i].kind)
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
