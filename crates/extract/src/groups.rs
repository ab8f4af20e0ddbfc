//! Stage 2: noun groups: count, modifiers, head, and what the lexicon knows of the head.

mod chunks;
mod classes;

use crate::names::{Names, within};
use crate::tokens::TokenKind;
use chunks::Chunker;
use rashomon_lexicon::Lexicon;
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

impl std::fmt::Display for GroupClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            GroupClass::People(kind) => write!(f, "people ({kind})"),
            GroupClass::AnyPeople => f.write_str("people of a kind to be inferred"),
            GroupClass::Number => f.write_str("a number alone"),
            GroupClass::Person => f.write_str("a person"),
            GroupClass::Pronoun => f.write_str("a pronoun"),
            GroupClass::Aircraft => f.write_str("aircraft"),
            GroupClass::Vehicle => f.write_str("vehicles"),
            GroupClass::Arms => f.write_str("arms"),
            GroupClass::Supplies => f.write_str("supplies"),
            GroupClass::Ground => f.write_str("ground"),
            GroupClass::Site(site) => write!(f, "a {site}"),
            GroupClass::Event(kind) => write!(f, "a happening ({kind})"),
            GroupClass::Name => f.write_str("a name"),
            GroupClass::Thing => f.write_str("something else"),
        }
    }
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
                let kind = format!("noun group: {}", group.class);
                trace.note(Stage::Groups, names.tokens.span(group.tokens.clone()), &kind, None);
                if let Some(of) = group.of {
                    let whole = names.tokens.span(group.tokens.start..groups.all[of].tokens.end);
                    trace.note(Stage::ComplexGroups, whole, "one group of another", None);
                }
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
