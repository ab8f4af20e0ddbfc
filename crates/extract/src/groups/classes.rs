//! What a group's head stands for, and what its modifiers make of it.

use super::chunks::Chunker;
use super::{Determiner, Group, GroupClass};
use crate::pos::Pos;
use rashomon_lexicon::NounClass;
use rashomon_model::{Count, KindBasis, VictimsKind};
use std::ops::Range;

impl Chunker<'_> {
    /// The group with its class, basis and name.
    pub(super) fn classified(
        &self,
        tokens: Range<usize>,
        head: usize,
        count: Option<(Count, Range<usize>)>,
        determiner: Determiner,
    ) -> Group {
        let mut group = Group { count, determiner, ..self.plain(tokens.clone(), head, GroupClass::Thing) };
        group.plural = self.names.pos(head) == Pos::Nouns
            || group.count.as_ref().is_some_and(|(c, _)| c.point() != Some(1));
        self.classify_by_noun(&mut group);
        if group.class == GroupClass::Thing {
            self.classify_by_name(&mut group);
        }
        self.refine_people(&mut group);
        group
    }

    fn classify_by_noun(&self, group: &mut Group) {
        let from = group.head.saturating_sub(3).max(group.tokens.start);
        let noun = (from..=group.head).find_map(|at| {
            let (length, noun) =
                self.lexicon.nouns.longest(at, |i| if i <= group.head { self.names.lower(i) } else { "" })?;
            (at + length == group.head + 1).then_some(noun)
        });
        let Some(noun) = noun else {
            group.name = self.names.lower(group.head).to_string();
            return;
        };
        group.plural = noun.plural || group.plural;
        group.name = noun.name.clone();
        group.sex_age = noun.sex_age;
        (group.class, group.basis) = match noun.class {
            NounClass::People(kind) => (GroupClass::People(kind), KindBasis::Stated),
            NounClass::AnyPeople => (GroupClass::AnyPeople, KindBasis::Default),
            NounClass::Aircraft => (GroupClass::Aircraft, KindBasis::Stated),
            NounClass::Vehicle => (GroupClass::Vehicle, KindBasis::Stated),
            NounClass::Arms => (GroupClass::Arms, KindBasis::Stated),
            NounClass::Supplies => (GroupClass::Supplies, KindBasis::Stated),
            NounClass::Ground => (GroupClass::Ground, KindBasis::Stated),
            NounClass::Site(site) => (GroupClass::Site(site), KindBasis::Stated),
            NounClass::Event(kind) => (GroupClass::Event(kind), KindBasis::Stated),
        };
    }

    /// "Americans" are people; "Sgt Nansel" is a person; "Boko Haram" is an actor; other capitals are names.
    fn classify_by_name(&self, group: &mut Group) {
        let head = self.names.tokens.word(group.head);
        if !self.names.tokens.all[group.head].capital {
            return;
        }
        let actor = self.names.marks[group.head].actor.map(|a| &self.names.actors[a as usize]);
        if let Some(found) = actor {
            group.class = match found.actor.victims.filter(|_| group.count.is_some()) {
                Some(kind) => GroupClass::People(kind),
                None => GroupClass::Name,
            };
            group.basis = KindBasis::Stated;
            return;
        }
        let nationals = head.ends_with('s')
            && self.lexicon.countries.named(&rashomon_model::fold_name(head.trim_end_matches('s'))).is_some();
        let plural_nation = group.count.is_some() && self.names.marks[group.head].country.is_some();
        if nationals && self.names.marks[group.head].country.is_none() || plural_nation {
            group.class = GroupClass::People(VictimsKind::Civilian);
            group.basis = KindBasis::Default;
            group.plural = true;
            group.name = head.to_string();
        } else {
            let title = self
                .lexicon
                .nouns
                .word(self.names.lower(group.tokens.start))
                .is_some_and(|n| matches!(n.class, NounClass::People(_) | NounClass::AnyPeople));
            let titled =
                group.tokens.start < group.head && (title || is_title(self.names.lower(group.tokens.start)));
            group.class = if titled { GroupClass::Person } else { GroupClass::Name };
        }
    }

    /// Modifiers tell what "members" are, and whose "fighters" they are.
    fn refine_people(&self, group: &mut Group) {
        let actor = group.actor.map(|a| self.names.actors[a].actor);
        let actor_kind = actor.and_then(|a| a.victims).filter(|kind| *kind != VictimsKind::Civilian);
        match group.class {
            GroupClass::AnyPeople => {
                let modifier = (group.tokens.start..group.head).rev().find_map(|at| {
                    match self.lexicon.nouns.word(self.names.lower(at))?.class {
                        NounClass::People(kind) => Some(kind),
                        _ => None,
                    }
                });
                let armed = (group.tokens.start..group.head).any(|at| self.names.lower(at) == "armed");
                let kind = actor_kind.or(modifier).or(armed.then_some(VictimsKind::ArmedGroup));
                if let Some(kind) = kind {
                    group.class = GroupClass::People(kind);
                    group.basis = KindBasis::Stated;
                }
            }
            GroupClass::People(VictimsKind::MilitaryCompany)
                if self.names.lower(group.head.saturating_sub(1)) == "civilian" =>
            {
                group.class = GroupClass::People(VictimsKind::Civilian);
            }
            GroupClass::People(VictimsKind::ArmedGroup | VictimsKind::MilitaryCompany) => {
                if let Some(kind) = actor_kind {
                    group.class = GroupClass::People(kind);
                }
            }
            GroupClass::People(VictimsKind::Military) => {
                if let Some(kind) = actor_kind.filter(|k| *k != VictimsKind::Police) {
                    group.class = GroupClass::People(kind);
                }
            }
            _ => {}
        }
    }
}

fn is_title(word: &str) -> bool {
    matches!(
        word,
        "mr" | "mrs"
            | "ms"
            | "dr"
            | "sgt"
            | "col"
            | "gen"
            | "lt"
            | "capt"
            | "maj"
            | "cpl"
            | "pvt"
            | "brig"
            | "prof"
            | "sen"
            | "rep"
            | "gov"
            | "president"
            | "king"
            | "sheikh"
            | "mullah"
            | "imam"
            | "prince"
            | "lance"
            | "staff"
            | "master"
    )
}
