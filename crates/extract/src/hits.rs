use crate::groups::{Determiner, GroupClass, Groups};
use rashomon_lexicon::Guard;
use rashomon_model::{Count, Effect, Modality, RuleRef, Site, Stance, VictimsKind};
use std::ops::Range;

/// What a pattern found: an effect on a group, before anybody is known to have said it.
#[derive(Debug, Clone)]
pub struct Hit {
    /// The rule.
    pub rule: RuleRef,
    /// What happened.
    pub effect: Effect,
    /// The sentence.
    pub sentence: usize,
    /// The verb, adjective, noun or first word of the idiom.
    pub trigger: usize,
    /// The words of the rule and of its verb group.
    pub words: Range<usize>,
    /// The struck, as a group.
    pub victims: Option<usize>,
    /// How many.
    pub count: Count,
    /// The count's tokens.
    pub count_tokens: Option<Range<usize>>,
    /// Who acted, as a group.
    pub actor: Option<usize>,
    /// Who speaks, where the rule itself tells.
    pub claimant: Option<Range<usize>>,
    /// The stance, where the rule itself tells.
    pub stance: Option<Stance>,
    /// How firm.
    pub modality: Modality,
    /// Whether it is a sub-count of the hit before ("including three children").
    pub part: bool,
}

impl Hit {
    /// The tokens that bear the claim: the rule's words, the struck and their count.
    pub fn evidence(&self, groups: &Groups) -> Range<usize> {
        let mut range = self.words.clone();
        let mut cover = |other: Range<usize>| range = range.start.min(other.start)..range.end.max(other.end);
        self.victims.into_iter().for_each(|g| cover(groups.extent(g)));
        self.count_tokens.clone().into_iter().for_each(&mut cover);
        range
    }
}

/// Whether a group may be what a rule's guard asks for.
pub fn admits(guard: Guard, groups: &Groups, group: usize) -> bool {
    let own = &groups.all[group];
    let core = &groups.all[groups.core(group)];
    let counted = own.count.is_some() || core.count.is_some();
    match guard {
        Guard::Anything => true,
        Guard::People => match core.class {
            GroupClass::People(_) | GroupClass::AnyPeople | GroupClass::Person => true,
            GroupClass::Number => !is_year_like(&core.count),
            GroupClass::Site(Site::Military) => {
                own.count.as_ref().is_some_and(|(_, tokens)| tokens.len() >= 3)
            }
            GroupClass::Thing | GroupClass::Name => counted && core.plural && !is_thing_word(&core.name),
            _ => false,
        },
        Guard::Combatants => match core.class {
            GroupClass::People(kind) => !matches!(kind, VictimsKind::Civilian | VictimsKind::Unknown),
            GroupClass::Person => counted,
            GroupClass::AnyPeople => core.determiner == Determiner::Own,
            _ => false,
        },
        Guard::Aircraft => core.class == GroupClass::Aircraft,
        Guard::Vehicles => core.class == GroupClass::Vehicle,
        Guard::Arms => {
            matches!(core.class, GroupClass::Arms | GroupClass::Supplies | GroupClass::Vehicle) && counted
        }
        Guard::Ground => match core.class {
            GroupClass::Ground => own.determiner != Determiner::Own,
            GroupClass::Site(site) => site != Site::Civilian,
            GroupClass::Name => !counted && core.actor.is_none(),
            _ => false,
        },
    }
}

fn is_year_like(count: &Option<(Count, Range<usize>)>) -> bool {
    count
        .as_ref()
        .is_some_and(|(c, tokens)| tokens.len() == 1 && c.point().is_some_and(|n| (1900..2100).contains(&n)))
}

/// Plurals that no conflict counts among its dead.
fn is_thing_word(name: &str) -> bool {
    const THINGS: &[&str] = &[
        "attacks",
        "cases",
        "charges",
        "cows",
        "days",
        "deaths",
        "dollars",
        "families",
        "games",
        "goals",
        "hours",
        "houses",
        "homes",
        "incidents",
        "jobs",
        "miles",
        "minutes",
        "months",
        "names",
        "places",
        "points",
        "posts",
        "rounds",
        "shells",
        "shops",
        "shots",
        "sites",
        "states",
        "strikes",
        "times",
        "towns",
        "villages",
        "votes",
        "weeks",
        "years",
        "buildings",
        "rockets",
        "missiles",
        "bombs",
        "goats",
        "sheep",
        "animals",
        "camels",
        "donkeys",
        "horses",
        "structures",
        "schools",
        "targets",
        "cities",
        "provinces",
        "districts",
        "countries",
        "kilometres",
        "kilometers",
        "blasts",
        "explosions",
        "bombings",
        "wounds",
        "injuries",
        "casualties",
        "fatalities",
        "operations",
        "battles",
        "clashes",
        "shipments",
        "seats",
        "matches",
        "birds",
        "dogs",
    ];
    THINGS.contains(&name)
}
