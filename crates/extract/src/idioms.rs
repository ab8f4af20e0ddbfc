//! Stage 4: idioms: patterns of words and slots with a meaning of their own.

use crate::groups::{Determiner, GroupClass, Groups};
use crate::hits::{Hit, admits};
use crate::names::Names;
use crate::sources::Sources;
use crate::verbs::Clause;
use rashomon_lexicon::{Element, Guard, Idiom, IdiomClaimant, Lexicon};
use rashomon_model::{Count, Effect};
use std::ops::Range;

/// Every idiom of a sentence.
pub fn find(
    names: &Names<'_>,
    groups: &Groups,
    lexicon: &Lexicon,
    clause: &Clause<'_>,
    sentence: usize,
) -> Vec<Hit> {
    let matcher = Matcher { names, groups, clause, sources: Sources::new(names, groups, lexicon) };
    let mut hits = Vec::new();
    for token in clause.range.clone() {
        for index in lexicon.effects.idioms_at(names.lower(token)) {
            let idiom = &lexicon.effects.idioms[*index];
            if let Some(found) = matcher.matched(idiom, token) {
                hits.extend(matcher.hits(idiom, found, sentence));
            }
        }
    }
    hits
}

/// Where a pattern's parts lie.
#[derive(Debug, Clone, Default)]
struct Match {
    words: Range<usize>,
    victims: Option<usize>,
    count: Option<(Count, Range<usize>)>,
    group: Option<usize>,
}

struct Matcher<'m> {
    names: &'m Names<'m>,
    groups: &'m Groups,
    clause: &'m Clause<'m>,
    sources: Sources<'m>,
}

impl Matcher<'_> {
    /// Matches forwards from the anchor (the pattern's first word), and backwards what stands before it.
    fn matched(&self, idiom: &Idiom, anchor: usize) -> Option<Match> {
        let at = idiom.pattern.iter().position(|e| matches!(e, Element::Word(_)))?;
        let mut found = Match { words: anchor..anchor + 1, ..Match::default() };
        let end = self.forwards(&idiom.pattern[at..], anchor, &mut found)?;
        let start = self.backwards(&idiom.pattern[..at], anchor, &mut found)?;
        found.words = start.max(anchor)..end.max(anchor + 1);
        Some(found)
    }

    fn forwards(&self, pattern: &[Element], at: usize, found: &mut Match) -> Option<usize> {
        let Some((first, rest)) = pattern.split_first() else { return Some(at) };
        let inside = at < self.clause.range.end;
        match first {
            Element::Word(words) => {
                let fits = inside && words.binary_search_by(|w| w.as_str().cmp(self.names.lower(at))).is_ok();
                if fits { self.forwards(rest, at + 1, found) } else { None }
            }
            Element::Optional(inner) => {
                let mut with = found.clone();
                let whole: Vec<Element> = inner.iter().chain(rest).cloned().collect();
                if let Some(end) = self.forwards(&whole, at, &mut with) {
                    *found = with;
                    return Some(end);
                }
                self.forwards(rest, at, found)
            }
            Element::Gap => (0..=6usize).find_map(|skip| {
                let clear = (at..at + skip)
                    .all(|t| t < self.clause.range.end && !matches!(self.names.lower(t), "." | ";" | "that"));
                let mut with = found.clone();
                let end = clear.then(|| self.forwards(rest, at + skip, &mut with)).flatten()?;
                *found = with;
                Some(end)
            }),
            Element::Victims | Element::Group => {
                let group = self.groups.starting(self.past_quote(at)).filter(|_| inside)?;
                let end = self.slot(first, group, found);
                self.forwards(rest, end, found)
            }
            Element::Count => {
                let index = self.names.marks.get(at)?.count? as usize;
                let count = &self.names.counts[index];
                if count.tokens.start != at || !inside {
                    return None;
                }
                found.count = Some((count.count, count.tokens.clone()));
                self.forwards(rest, count.tokens.end, found)
            }
        }
    }

    fn backwards(&self, pattern: &[Element], at: usize, found: &mut Match) -> Option<usize> {
        let Some((last, rest)) = pattern.split_last() else { return Some(at) };
        match last {
            Element::Optional(inner) => match self.backwards(inner, at, found) {
                Some(start) if start < at => self.backwards(rest, start, found),
                _ => self.backwards(rest, at, found),
            },
            Element::Victims | Element::Group => {
                let group = self.groups.ending(at)?;
                self.slot(last, group, found);
                self.backwards(rest, self.groups.all[group].tokens.start, found)
            }
            Element::Count => {
                let before = at.checked_sub(1).filter(|t| *t >= self.clause.range.start)?;
                let count = &self.names.counts[self.names.marks[before].count? as usize];
                found.count = Some((count.count, count.tokens.clone()));
                self.backwards(rest, count.tokens.start, found)
            }
            Element::Gap => self.backwards(rest, at, found),
            Element::Word(words) => {
                let before = at.checked_sub(1).filter(|t| *t >= self.clause.range.start)?;
                let fits = words.binary_search_by(|w| w.as_str().cmp(self.names.lower(before))).is_ok();
                if fits { self.backwards(rest, before, found) } else { None }
            }
        }
    }

    /// Fills a slot and returns the token behind it.
    fn slot(&self, element: &Element, group: usize, found: &mut Match) -> usize {
        match element {
            Element::Victims => found.victims = Some(group),
            _ => found.group = Some(group),
        }
        self.groups.extent(group).end
    }

    fn past_quote(&self, at: usize) -> usize {
        if matches!(self.names.tokens.word(at), "\"" | "“" | "”") { at + 1 } else { at }
    }

    fn hits(&self, idiom: &Idiom, found: Match, sentence: usize) -> Vec<Hit> {
        let first = found.words.start;
        let source = self.sources.before(self.clause.verb_start(first), self.clause.range.start);
        let subject = source
            .as_ref()
            .and_then(|s| self.groups.at(s.start))
            .or_else(|| self.clause.subjects(first).into_iter().flatten().next());
        let of = |place| match place {
            IdiomClaimant::Untold => None,
            IdiomClaimant::Subject => subject,
            IdiomClaimant::Own => subject.filter(|g| self.is_own(*g)),
            IdiomClaimant::Group => found.group,
        };
        let (speaker, actor) = (of(idiom.claimant), of(idiom.actor));
        let claimant = match idiom.claimant {
            IdiomClaimant::Subject if source.is_some() => source,
            _ => speaker.map(|g| self.sources.starting_at(g, self.clause.range.end)),
        };
        if self.is_idle(idiom, first, speaker) || (idiom.actor == IdiomClaimant::Own && actor.is_none()) {
            return vec![];
        }
        let hit = Hit {
            rule: idiom.rule.clone(),
            effect: idiom.effect,
            sentence,
            trigger: first,
            words: found.words.clone(),
            victims: None,
            count: Count::UNKNOWN,
            count_tokens: None,
            actor,
            claimant,
            stance: idiom.stance,
            modality: idiom.modality,
            part: false,
        };
        if found.victims.is_some() && found.count.is_some() {
            return self.on_group_with_count(idiom, &hit, &found).into_iter().collect();
        }
        match self.struck(idiom, &found, first) {
            Struck::Nobody if idiom.effect == Effect::Responsibility => vec![hit],
            Struck::Nobody => vec![],
            Struck::Count(count, tokens) => vec![Hit { count, count_tokens: Some(tokens), ..hit }],
            Struck::Groups(list) => {
                list.into_iter().filter_map(|group| self.on_group(idiom, &hit, group)).collect()
            }
        }
    }

    /// "it", "we", "its fighters": the speaker's own.
    fn is_own(&self, group: usize) -> bool {
        let group = &self.groups.all[group];
        let pronoun = group.class == GroupClass::Pronoun
            && matches!(self.names.lower(group.head), "it" | "they" | "we");
        pronoun || group.determiner == Determiner::Own
    }

    fn on_group(&self, idiom: &Idiom, hit: &Hit, group: usize) -> Option<Hit> {
        let (count, tokens) = match self.groups.count(group) {
            Some((count, tokens)) => (count, Some(tokens)),
            None if !idiom.effect.is_counted() => (Count::UNKNOWN, None),
            None => return None,
        };
        admits(idiom.guard, self.groups, group).then(|| Hit {
            victims: Some(group),
            count,
            count_tokens: tokens,
            ..hit.clone()
        })
    }

    /// "puts the army's dead at 35": the group without a number, the number behind it.
    fn on_group_with_count(&self, idiom: &Idiom, hit: &Hit, found: &Match) -> Option<Hit> {
        let (group, (count, tokens)) = (found.victims?, found.count.clone()?);
        let own = &self.groups.all[self.groups.core(group)];
        let people =
            own.count.is_none() && matches!(own.class, GroupClass::People(_) | GroupClass::AnyPeople);
        (people && idiom.effect.is_human()).then(|| Hit {
            victims: Some(group),
            count,
            count_tokens: Some(tokens),
            ..hit.clone()
        })
    }

    fn struck(&self, idiom: &Idiom, found: &Match, first: usize) -> Struck {
        if let Some(victims) = found.victims {
            return Struck::Groups(self.clause.coordinated(victims));
        }
        if let Some((count, tokens)) = found.count.clone() {
            return Struck::Count(count, tokens);
        }
        if idiom.victims.is_some() {
            let start = self.clause.verb_start(first);
            let lists = self.clause.struck_before(start);
            let fits = |list: &Vec<usize>| list.iter().any(|g| admits(idiom.guard, self.groups, *g));
            return lists.into_iter().find(fits).map_or(Struck::Nobody, Struck::Groups);
        }
        match found.group {
            Some(group) if idiom.guard == Guard::Ground => Struck::Groups(self.clause.coordinated(group)),
            _ => Struck::Nobody,
        }
    }

    /// "No group claimed", "has not claimed", "if": nothing was said.
    fn is_idle(&self, idiom: &Idiom, first: usize, claimant: Option<usize>) -> bool {
        let sentence_start = self.clause.range.start;
        let unsettled = (first.saturating_sub(16).max(sentence_start)..first)
            .any(|t| matches!(self.names.lower(t), "whether" | "unclear"));
        let negated = unsettled
            || (first.saturating_sub(5).max(sentence_start)..first).any(|t| {
                matches!(
                    self.names.lower(t),
                    "no" | "not"
                        | "never"
                        | "n't"
                        | "nobody"
                        | "none"
                        | "neither"
                        | "if"
                        | "yet"
                        | "hasn't"
                        | "haven't"
                        | "nor"
                        | "would"
                        | "could"
                )
            });
        let no_one = claimant.is_some_and(|g| self.groups.all[g].determiner == Determiner::None);
        let needs_speaker = idiom.effect == Effect::Responsibility && idiom.claimant != IdiomClaimant::Untold;
        let speechless = needs_speaker
            && claimant.is_none_or(|g| {
                matches!(
                    self.groups.all[g].class,
                    GroupClass::Event(_)
                        | GroupClass::Arms
                        | GroupClass::Vehicle
                        | GroupClass::Number
                        | GroupClass::Aircraft
                )
            });
        no_one || speechless || (negated && idiom.effect == Effect::Responsibility)
    }
}

enum Struck {
    Nobody,
    Count(Count, Range<usize>),
    Groups(Vec<usize>),
}
