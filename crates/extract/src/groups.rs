//! Stage 2: noun groups: count, modifiers, head, and what the lexicon knows of the head.

use crate::names::{Names, within};
use crate::pos::Pos;
use crate::tokens::TokenKind;
use rashomon_lexicon::{Lexicon, NounClass};
use rashomon_model::{Count, CountryCode, EventType, KindBasis, Site, Stage, Trace, VictimsKind};
use std::ops::Range;

/// A noun group.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its tokens, determiner and count included.
    pub tokens: Range<usize>,
    /// Its head: the last noun, or the count where there is none.
    pub head: usize,
    /// The count within it, and the count's tokens.
    pub count: Option<(Count, Range<usize>)>,
    /// What its first word says of it.
    pub determiner: Determiner,
    /// What its head stands for.
    pub class: GroupClass,
    /// How its kind is known.
    pub basis: KindBasis,
    /// Whether the head is a plural.
    pub plural: bool,
    /// A short plural name for a ledger line.
    pub name: String,
    /// Index into [`Names::actors`] of the actor named within it.
    pub actor: Option<usize>,
    /// The country named within it.
    pub country: Option<CountryCode>,
    /// The group that follows behind "of" or "from": "eight | of their fighters".
    pub of: Option<usize>,
    /// "children", "women".
    pub sex_age: Option<&'static str>,
}

/// What a group's first word says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Determiner {
    /// None.
    Bare,
    /// "the", "this", "these".
    Definite,
    /// "a", "an", "another", "one".
    Indefinite,
    /// "their", "its", "our".
    Own,
    /// "no".
    None,
}

/// What a group's head stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupClass {
    /// People of a kind.
    People(VictimsKind),
    /// People whose kind is to be inferred.
    AnyPeople,
    /// A bare number: "12", "dozens more".
    Number,
    /// A person by name.
    Person,
    /// A personal pronoun.
    Pronoun,
    /// Aircraft.
    Aircraft,
    /// Vehicles, armour, boats.
    Vehicle,
    /// Guns.
    Arms,
    /// Ammunition and the rest of an inventory.
    Supplies,
    /// A town, a camp: ground.
    Ground,
    /// A spot that tells who is there.
    Site(Site),
    /// A happening.
    Event(EventType),
    /// A name of something else: a place, a body.
    Name,
    /// Anything else.
    Thing,
}

/// All noun groups of a report, and which one holds a token.
pub struct Groups {
    /// In text order.
    pub all: Vec<Group>,
    at: Vec<Option<u32>>,
}

impl Groups {
    /// Cuts every sentence into groups.
    pub fn find(names: &Names<'_>, lexicon: &Lexicon, trace: &mut dyn Trace) -> Groups {
        let mut groups = Groups { all: Vec::new(), at: vec![None; names.tokens.all.len()] };
        for sentence in &names.tokens.sentences {
            let chunker = Chunker { names, lexicon, end: sentence.tokens.end };
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                match chunker.group_at(at) {
                    Some(group) => {
                        at = group.tokens.end;
                        groups.push(group);
                    }
                    None => at += 1,
                }
            }
        }
        groups.join_partitives(names);
        if trace.listening() {
            for group in &groups.all {
                let kind = format!("noun group, {:?}", group.class);
                trace.note(Stage::Groups, names.tokens.span(group.tokens.clone()), &kind, None);
            }
        }
        groups
    }

    /// The group that holds a token.
    pub fn at(&self, token: usize) -> Option<usize> {
        self.at.get(token).copied().flatten().map(|g| g as usize)
    }

    /// The groups that begin within a range of tokens.
    pub fn within(&self, range: &Range<usize>) -> &[Group] {
        within(&self.all, range, |g| g.tokens.start)
    }

    /// The group that begins at a token.
    pub fn starting(&self, token: usize) -> Option<usize> {
        self.at(token).filter(|g| self.all[*g].tokens.start == token)
    }

    /// The group that ends right before a token.
    pub fn ending(&self, token: usize) -> Option<usize> {
        self.at(token.checked_sub(1)?).filter(|g| self.all[*g].tokens.end == token)
    }

    /// The last of a chain of "of" and "from": the group that tells the kind.
    pub fn core(&self, group: usize) -> usize {
        let mut core = group;
        for _ in 0..3 {
            match self.all[core].of {
                Some(next) if self.is_partitive(core) => core = next,
                _ => break,
            }
        }
        core
    }

    /// The tokens of a group with its partitive chain: "eight of their fighters".
    pub fn extent(&self, group: usize) -> Range<usize> {
        self.all[group].tokens.start..self.all[self.core(group)].tokens.end
    }

    /// The group's count, or its chain's, or one for a single person or thing.
    pub fn count(&self, group: usize) -> Option<(Count, Range<usize>)> {
        let own = &self.all[group];
        let core = &self.all[self.core(group)];
        let single = |g: &Group| {
            let counted = !matches!(g.class, GroupClass::Number | GroupClass::Pronoun | GroupClass::Name);
            let one = !g.plural
                && matches!(g.determiner, Determiner::Indefinite | Determiner::Definite | Determiner::Own);
            (counted && (one || matches!(g.class, GroupClass::Person)))
                .then(|| (Count::exact(1), g.tokens.clone()))
        };
        own.count.clone().or_else(|| core.count.clone()).or_else(|| single(own))
    }

    fn push(&mut self, group: Group) {
        for token in group.tokens.clone() {
            self.at[token] = Some(self.all.len() as u32);
        }
        self.all.push(group);
    }

    /// A group that only counts or gathers, before "of": "dozens", "a group", "members".
    fn is_partitive(&self, group: usize) -> bool {
        let group = &self.all[group];
        matches!(group.class, GroupClass::Number)
            || matches!(group.class, GroupClass::AnyPeople)
            || matches!(
                group.name.as_str(),
                "groups"
                    | "numbers"
                    | "dozens"
                    | "scores"
                    | "hundreds"
                    | "thousands"
                    | "majorities"
                    | "totals"
                    | "bodies"
            )
    }

    /// "15 fighters from Wagner": those behind "of" or "from" tell whose they are.
    fn belong(&mut self, index: usize, names: &Names<'_>) {
        let Some(owner) = self.all[index].of else { return };
        let kind = self.all[owner]
            .actor
            .map(|a| names.actors[a].actor)
            .and_then(|a| a.victims)
            .filter(|k| *k != VictimsKind::Civilian);
        if let (Some(kind), GroupClass::AnyPeople | GroupClass::People(VictimsKind::ArmedGroup)) =
            (kind, self.all[index].class)
        {
            self.all[index].class = GroupClass::People(kind);
            self.all[index].basis = KindBasis::Stated;
            self.all[index].actor = self.all[owner].actor;
        }
    }

    fn join_partitives(&mut self, names: &Names<'_>) {
        for index in 0..self.all.len() {
            let end = self.all[index].tokens.end;
            let next = if matches!(names.lower(end), "\"" | "”") { end + 1 } else { end };
            let people = matches!(self.all[index].class, GroupClass::People(_));
            let joins = names.lower(next) == "of"
                || (names.lower(next) == "from" && (self.is_partitive(index) || people));
            if joins {
                let after = if names.tokens.all.get(next + 1).is_some_and(|t| t.kind == TokenKind::Quote) {
                    next + 2
                } else {
                    next + 1
                };
                self.all[index].of = self.starting(after);
                self.belong(index, names);
            }
        }
    }
}

struct Chunker<'c> {
    names: &'c Names<'c>,
    lexicon: &'c Lexicon,
    end: usize,
}

impl Chunker<'_> {
    fn group_at(&self, start: usize) -> Option<Group> {
        if self.names.marks[start].time.is_some() {
            return None;
        }
        if self.names.pos(start) == Pos::Pronoun {
            return Some(self.plain(start..start + 1, start, GroupClass::Pronoun));
        }
        let (mut at, mut count, determiner) = self.opening(start);
        if count.is_none() {
            at = self.skip_quote(at);
            count = self.count_from(at);
            at = count.as_ref().map_or(at, |(_, tokens)| tokens.end);
        }
        at = self.skip_quote(at);
        let (head, end) = self.nouns_from(at, count.is_some() || at > start);
        match (head, &count) {
            (Some(head), _) => Some(self.classified(start..end, head, count, determiner)),
            (None, Some((_, tokens))) => {
                let end = if matches!(self.names.lower(tokens.end), "more" | "other") {
                    tokens.end + 1
                } else {
                    tokens.end
                };
                let mut group = self.plain(start..end, tokens.end - 1, GroupClass::Number);
                group.count = count;
                group.plural = true;
                Some(group)
            }
            (None, None) => self.adjective_as_noun(start, determiner),
        }
    }

    /// "the wounded", "the dead".
    fn adjective_as_noun(&self, start: usize, determiner: Determiner) -> Option<Group> {
        let noun =
            matches!(self.names.lower(start + 1), "wounded" | "injured" | "dead" | "missing" | "others");
        (determiner == Determiner::Definite && noun && start + 1 < self.end).then(|| Group {
            determiner,
            plural: true,
            ..self.plain(start..start + 2, start + 1, GroupClass::AnyPeople)
        })
    }

    fn opening(&self, start: usize) -> (usize, Option<(Count, Range<usize>)>, Determiner) {
        if let Some(count) = self.count_from(start) {
            let determiner = match self.names.lower(start) {
                "no" => Determiner::None,
                "one" => Determiner::Indefinite,
                _ => Determiner::Bare,
            };
            return (count.1.end, Some(count), determiner);
        }
        let next = start + 1;
        let determiner = match self.names.lower(start) {
            "the" | "this" | "that" | "these" | "those" | "all" | "both" | "such" => Determiner::Definite,
            "a" | "an" | "another" | "one" | "some" => Determiner::Indefinite,
            "no" => Determiner::None,
            _ if self.names.pos(start) == Pos::Possessive => Determiner::Own,
            _ => return (start, None, Determiner::Bare),
        };
        let determines =
            matches!(self.names.pos(start), Pos::Determiner | Pos::Possessive | Pos::Number | Pos::Adjective);
        if !determines { (start, None, Determiner::Bare) } else { (next, None, determiner) }
    }

    fn count_from(&self, at: usize) -> Option<(Count, Range<usize>)> {
        if at >= self.end {
            return None;
        }
        let count = &self.names.counts[self.names.marks[at].count? as usize];
        (count.tokens.start == at).then(|| (count.count, count.tokens.clone()))
    }

    fn skip_quote(&self, at: usize) -> usize {
        let quote = self.names.tokens.all.get(at).is_some_and(|t| t.kind == TokenKind::Quote);
        if quote && at + 1 < self.end && self.is_nominal(at + 1) { at + 1 } else { at }
    }

    /// Modifiers and nouns from here: the head and the end behind it.
    fn nouns_from(&self, start: usize, opened: bool) -> (Option<usize>, usize) {
        let (mut head, mut end, mut at) = (None, start, start);
        while at < self.end && self.names.marks[at].time.is_none() {
            let fresh_count = at > start && self.count_from(at).is_some() && (head.is_some() || !opened);
            let fate = opened
                && head.is_none()
                && at == start
                && matches!(self.names.lower(at), "missing" | "dead" | "wounded" | "injured" | "killed")
                && !matches!(self.names.pos(at + 1), Pos::Noun | Pos::Nouns);
            match self.names.pos(at) {
                _ if fresh_count || fate => break,
                _ if self.is_owner_mark(at) && head.is_some() => {}
                Pos::Noun | Pos::Nouns | Pos::Proper => {
                    let plural_then_name = head.is_some_and(|h| self.names.pos(h) == Pos::Nouns)
                        && self.names.pos(at) == Pos::Nouns
                        && !opened;
                    let after_people = head
                        .is_some_and(|h| h + 1 == at && self.names.pos(h) == Pos::Nouns && self.is_people(h));
                    if (plural_then_name && at != end) || after_people {
                        break;
                    }
                    head = Some(at);
                    end = at + 1;
                }
                Pos::Adjective | Pos::Number if self.nominal_follows(at) => {}
                Pos::Participle | Pos::Gerund
                    if (opened || at > start || self.is_adjectival(at))
                        && self.nominal_follows(at)
                        && !self.is_verb_here(at, start) => {}
                Pos::Adverb if (opened || at > start) && self.names.pos(at + 1) == Pos::Adjective => {}
                Pos::Mark
                    if self.names.tokens.all[at].kind == TokenKind::Quote
                        && head.is_none()
                        && at > start
                        && self.is_nominal(at + 1) => {}
                Pos::Conjunction
                    if head.is_none()
                        && at > start
                        && self.names.lower(at) == "and"
                        && self.names.pos(at - 1) == Pos::Adjective
                        && self.names.pos(at + 1) == Pos::Adjective => {}
                _ => break,
            }
            at += 1;
        }
        (head, end)
    }

    fn is_people(&self, at: usize) -> bool {
        let longer =
            self.lexicon.nouns.longest(at, |i| self.names.lower(i)).is_some_and(|(length, _)| length > 1);
        !longer
            && self
                .lexicon
                .nouns
                .word(self.names.lower(at))
                .is_some_and(|n| n.plural && matches!(n.class, NounClass::People(_) | NounClass::AnyPeople))
    }

    fn is_owner_mark(&self, at: usize) -> bool {
        self.names.tokens.all[at].kind == TokenKind::Possessive && self.is_nominal(at + 1)
    }

    /// A participle that heads a clause of its own: "rebels captured five soldiers".
    fn is_verb_here(&self, at: usize, start: usize) -> bool {
        let after_noun = at > start
            && matches!(self.names.pos(at - 1), Pos::Nouns | Pos::Proper | Pos::Noun)
            && self.names.tokens.all[at - 1].kind == TokenKind::Word;
        let before_count = self.names.marks.get(at + 1).is_some_and(|m| m.count.is_some());
        before_count || (after_noun && !self.names.lower(at - 1).ends_with("-"))
    }

    fn is_adjectival(&self, at: usize) -> bool {
        matches!(
            self.names.lower(at),
            "armed"
                | "suspected"
                | "masked"
                | "unidentified"
                | "wounded"
                | "injured"
                | "captured"
                | "so-called"
                | "heavily-armed"
                | "displaced"
                | "alleged"
        ) && !self.names.marks.get(at + 1).is_some_and(|m| m.count.is_some())
            && matches!(self.names.pos(at + 1), Pos::Noun | Pos::Nouns | Pos::Proper | Pos::Adjective)
    }

    fn nominal_follows(&self, at: usize) -> bool {
        let next = at + 1;
        next < self.end
            && self.names.marks[next].time.is_none()
            && (self.is_nominal(next)
                || (self.names.pos(next) == Pos::Conjunction && self.names.pos(next + 1) == Pos::Adjective))
    }

    fn is_nominal(&self, at: usize) -> bool {
        at < self.end
            && matches!(
                self.names.pos(at),
                Pos::Noun
                    | Pos::Nouns
                    | Pos::Proper
                    | Pos::Adjective
                    | Pos::Participle
                    | Pos::Gerund
                    | Pos::Number
            )
    }

    fn plain(&self, tokens: Range<usize>, head: usize, class: GroupClass) -> Group {
        Group {
            head,
            count: None,
            determiner: Determiner::Bare,
            class,
            basis: KindBasis::Default,
            plural: false,
            name: String::new(),
            actor: tokens.clone().find_map(|t| self.names.marks[t].actor).map(|a| a as usize),
            country: tokens.clone().find_map(|t| self.names.marks[t].country),
            of: None,
            sex_age: None,
            tokens,
        }
    }

    fn classified(
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
