//! Stages 3 and 4: verb frames in all their forms, with coordination, ellipsis and partitives.

use crate::groups::{Determiner, GroupClass, Groups};
use crate::hits::{Hit, admits};
use crate::idioms;
use crate::names::Names;
use crate::pos::Pos;
use crate::verbs::{Clause, VerbUse, Voice};
use rashomon_lexicon::{Argument, Frame, Guard, Lexicon, VerbForm, Voices};
use rashomon_model::{Count, Effect, Modality, Stage, Trace};
use std::ops::Range;

/// Everything that the frames and idioms find in a report, in text order.
pub fn find(names: &Names<'_>, groups: &Groups, lexicon: &Lexicon, trace: &mut dyn Trace) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (index, sentence) in names.tokens.sentences.iter().enumerate() {
        let clause = Clause { names, groups, range: sentence.tokens.clone() };
        let reader = Reader { names, groups, lexicon, clause, sentence: index };
        let mut here = reader.read();
        drop_doubles(&mut here, groups);
        hits.append(&mut here);
    }
    if trace.listening() {
        for pair in hits.windows(2) {
            if let ([Some(first), Some(second)], true) =
                ([pair[0].victims, pair[1].victims], pair[0].trigger == pair[1].trigger)
            {
                let list = groups.extent(first).start..groups.extent(second).end;
                let what = if pair[1].part { "a count and a part of it" } else { "groups in one list" };
                trace.note(Stage::ComplexGroups, names.tokens.span(list), what, None);
            }
        }
        for hit in &hits {
            let what = format!("{} {}{}", hit.effect, hit.count, if hit.part { " (part)" } else { "" });
            trace.note(Stage::Patterns, names.tokens.span(hit.evidence(groups)), &what, Some(&hit.rule));
        }
    }
    hits
}

struct Reader<'r> {
    names: &'r Names<'r>,
    groups: &'r Groups,
    lexicon: &'r Lexicon,
    clause: Clause<'r>,
    sentence: usize,
}

impl Reader<'_> {
    fn read(&self) -> Vec<Hit> {
        let mut hits = idioms::find(self.names, self.groups, self.lexicon, &self.clause, self.sentence);
        let taken: Vec<Range<usize>> = hits.iter().map(|h| h.words.clone()).collect();
        for token in self.clause.range.clone() {
            if taken.iter().any(|words| words.contains(&token)) {
                continue;
            }
            let frames = self.lexicon.effects.frames_of(self.names.lower(token));
            for (index, form) in frames {
                let frame = &self.lexicon.effects.frames[*index];
                let found = match form {
                    VerbForm::Noun => self.noun(frame, token),
                    VerbForm::Adjective => self.adjective(frame, token),
                    form => self.verb(frame, token, *form),
                };
                if !found.is_empty() {
                    hits.extend(found);
                    break;
                }
            }
        }
        hits.sort_by_key(|h| (h.trigger, h.part));
        hits
    }

    fn verb(&self, frame: &Frame, token: usize, form: VerbForm) -> Vec<Hit> {
        let Some(verb) = self.clause.verb_use(token, form) else { return vec![] };
        let wrong_voice = frame.voices == Voices::Active && verb.voice != Voice::Active;
        if wrong_voice || verb.unreal || verb.negated || !self.has_particle(frame, token) {
            return vec![];
        }
        let (victims, actor) = match (frame.victims, verb.voice) {
            (Argument::Object, Voice::Active) => {
                let subject = self.clause.subjects(verb.start).into_iter().flatten().next();
                (self.clause.objects(token), subject.or_else(|| self.relative_head(verb.start)))
            }
            (Argument::Object, Voice::Passive) => (self.subject(frame, verb.start), self.clause.agent(token)),
            (Argument::Object, Voice::Reduced) => {
                (self.reduced_subject(frame, verb.start), self.clause.agent(token))
            }
            (Argument::Subject, Voice::Active) => (self.subject(frame, verb.start), None),
            (Argument::Subject, _) => (self.subject(frame, verb.start), None),
        };
        self.hits_on(frame, &verb, victims, actor)
    }

    /// "Twelve people were dead", "15 dead in bombing", "eleven missing".
    fn adjective(&self, frame: &Frame, token: usize) -> Vec<Hit> {
        let modifies = self.groups.at(token).is_some_and(|g| self.groups.all[g].tokens.end > token + 1);
        let other_noun = self
            .groups
            .at(token)
            .is_some_and(|g| self.groups.all[g].head != token && self.groups.all[g].head > token);
        if modifies || other_noun || self.names.lower(token + 1) == "-" {
            return vec![];
        }
        let Some(verb) = self.predicate(token) else { return vec![] };
        let victims = match verb.voice {
            Voice::Passive => self.subject(frame, verb.start),
            _ => self.reduced_subject(frame, verb.start),
        };
        self.hits_on(frame, &verb, victims, None)
    }

    /// The adjective with its copula: "were", "are feared", "confirmed".
    fn predicate(&self, token: usize) -> Option<VerbUse> {
        let mut start = token;
        let mut voice = Voice::Reduced;
        let mut modality = Modality::Stated;
        while start > self.clause.range.start {
            match self.names.lower(start - 1) {
                "were" | "was" | "are" | "is" | "been" | "be" | "went" | "remain" | "remained" | "still"
                | "also" | "being" | "reportedly" | "now" | "go" | "gone" => voice = Voice::Passive,
                "feared" | "presumed" | "believed" => modality = Modality::Feared,
                "confirmed" | "reported" | "found" | "have" | "had" | "has" | "declared" | "pronounced"
                | "listed" => {}
                "not" | "no" => return None,
                _ => break,
            }
            start -= 1;
        }
        Some(VerbUse { start, verb: token, voice, negated: false, modality, unreal: false })
    }

    /// "the deaths of five soldiers", "14 deaths", "the soldier's death".
    fn noun(&self, frame: &Frame, token: usize) -> Vec<Hit> {
        let Some(group) = self.groups.at(token) else { return self.of_behind(frame, token, token) };
        let own = &self.groups.all[group];
        if own.head != token || self.names.pos(token) == Pos::Adjective {
            return vec![];
        }
        if let Some((count, tokens)) = &own.count {
            return vec![self.hit(frame, token, own.tokens.clone(), None, *count, Some(tokens.clone()))];
        }
        self.of_behind(frame, token, own.tokens.start)
    }

    fn of_behind(&self, frame: &Frame, token: usize, start: usize) -> Vec<Hit> {
        if self.names.lower(token + 1) != "of" {
            return vec![];
        }
        let Some(first) = self.groups.starting(token + 2) else { return vec![] };
        let verb = VerbUse {
            start,
            verb: token,
            voice: Voice::Active,
            negated: false,
            modality: Modality::Stated,
            unreal: false,
        };
        self.hits_on(frame, &verb, self.clause.coordinated(first), None)
    }

    fn hits_on(&self, frame: &Frame, verb: &VerbUse, victims: Vec<usize>, actor: Option<usize>) -> Vec<Hit> {
        if let Some(hit) = self.joined_singles(frame, verb, &victims, actor) {
            return vec![hit];
        }
        let mut hits = Vec::new();
        for group in victims {
            if !admits(frame.guard, self.groups, group) || !self.is_worth(frame, group) {
                continue;
            }
            let (count, tokens) =
                self.groups.count(group).map_or((Count::UNKNOWN, None), |(c, t)| (c, Some(t)));
            let mut hit = self.hit(frame, verb.verb, verb.start..verb.verb + 1, Some(group), count, tokens);
            hit.actor = actor.filter(|a| *a != group);
            if verb.modality != Modality::Stated {
                hit.modality = verb.modality;
            }
            hits.extend(self.parts(frame, &hit, group));
            hits.insert(
                hits.len() - hits.iter().rev().take_while(|h| h.part && h.trigger == hit.trigger).count(),
                hit,
            );
        }
        hits
    }

    /// "a doctor and his wife": singles of one kind, listed together, are counted together.
    fn joined_singles(
        &self,
        frame: &Frame,
        verb: &VerbUse,
        victims: &[usize],
        actor: Option<usize>,
    ) -> Option<Hit> {
        let [first, .., last] = victims else { return None };
        let class = |g: usize| self.groups.all[self.groups.core(g)].class;
        let single = |g: &usize| {
            let counted = self.groups.count(*g).is_some_and(|(count, _)| count.point() == Some(1));
            let people = matches!(class(*g), GroupClass::People(_) | GroupClass::AnyPeople);
            counted && people && class(*g) == class(*first) && admits(frame.guard, self.groups, *g)
        };
        if !victims.iter().all(single) || !frame.effect.is_human() {
            return None;
        }
        let tokens = self.groups.extent(*first).start..self.groups.extent(*last).end;
        let words = verb.start..verb.verb + 1;
        let count = Count::exact(victims.len() as u64);
        let mut hit = self.hit(frame, verb.verb, words, Some(*first), count, Some(tokens));
        hit.actor = actor.filter(|a| !victims.contains(a));
        Some(hit)
    }

    /// "…, including three children": sub-counts right behind a counted group.
    fn parts(&self, frame: &Frame, whole: &Hit, group: usize) -> Vec<Hit> {
        let end = self.groups.extent(group).end;
        let including = if self.names.lower(end) == "," { end + 1 } else { end };
        if including >= self.clause.range.end || !matches!(self.names.lower(including), "including" | "among")
        {
            return vec![];
        }
        let opening = if self.names.lower(including + 1) == "them" { including + 2 } else { including + 1 };
        let Some(first) = self.groups.starting(opening) else { return vec![] };
        let counted = |g: &usize| self.groups.count(*g).is_some() && admits(frame.guard, self.groups, *g);
        let parts = self.clause.coordinated(first).into_iter().filter(counted);
        parts
            .filter_map(|part| {
                let (count, tokens) = self.groups.count(part)?;
                Some(Hit {
                    part: true,
                    victims: Some(part),
                    count,
                    count_tokens: Some(tokens),
                    ..whole.clone()
                })
            })
            .collect()
    }

    /// Whether a group without a number is worth a claim: aircraft and ground are; "soldiers" alone is not said how many.
    fn is_worth(&self, frame: &Frame, group: usize) -> bool {
        match frame.guard {
            Guard::Ground => true,
            _ => {
                let known = self.groups.count(group).is_some();
                let core = &self.groups.all[self.groups.core(group)];
                let definite_single = core.determiner == Determiner::Definite
                    && self.groups.all[group].count.is_none()
                    && !core.plural;
                known
                    && !(definite_single
                        && matches!(core.class, GroupClass::AnyPeople)
                        && frame.effect != Effect::Killed)
            }
        }
    }

    fn subject(&self, frame: &Frame, verb_start: usize) -> Vec<usize> {
        let mut lists = self.clause.subjects(verb_start).into_iter();
        let fits = |list: &Vec<usize>| list.iter().any(|g| admits(frame.guard, self.groups, *g));
        lists.find(fits).unwrap_or_default()
    }

    /// The struck stand right before the verb: "five soldiers killed", "one of at least 28 people killed", "11 injured".
    fn reduced_subject(&self, frame: &Frame, verb_start: usize) -> Vec<usize> {
        let adverb = |at: usize| {
            self.names.pos(at) == Pos::Adverb || matches!(self.names.lower(at), "more" | "also" | "others")
        };
        let end = if verb_start > self.clause.range.start
            && self.groups.ending(verb_start).is_none()
            && adverb(verb_start - 1)
        {
            verb_start - 1
        } else {
            verb_start
        };
        let fits = |list: &Vec<usize>| list.iter().any(|g| admits(frame.guard, self.groups, *g));
        match self.groups.ending(end) {
            Some(near) => Some(self.clause.list_ending(near))
                .filter(fits)
                .unwrap_or_else(|| self.subject(frame, verb_start)),
            None => self.subject_if_listed(frame, verb_start),
        }
    }

    /// "Five soldiers were killed and wounded in …" has no subject right before the second verb.
    fn subject_if_listed(&self, frame: &Frame, verb_start: usize) -> Vec<usize> {
        let comma = verb_start.checked_sub(1).map(|t| self.names.lower(t));
        if comma == Some(",") || self.groups.ending(verb_start).is_some() {
            self.subject(frame, verb_start)
        } else {
            vec![]
        }
    }

    fn relative_head(&self, verb_start: usize) -> Option<usize> {
        let relative = verb_start.checked_sub(1)?;
        (self.names.pos(relative) == Pos::Wh).then(|| self.groups.ending(relative)).flatten()
    }

    fn has_particle(&self, frame: &Frame, verb: usize) -> bool {
        frame.particle.is_empty()
            || (verb + 1..(verb + 8).min(self.clause.range.end))
                .take_while(|t| !matches!(self.names.lower(*t), "." | "," | ";" | "and"))
                .any(|t| frame.particle.iter().any(|p| p == self.names.lower(t)))
    }

    fn hit(
        &self,
        frame: &Frame,
        trigger: usize,
        words: Range<usize>,
        victims: Option<usize>,
        count: Count,
        count_tokens: Option<Range<usize>>,
    ) -> Hit {
        Hit {
            rule: frame.rule.clone(),
            effect: frame.effect,
            sentence: self.sentence,
            trigger,
            words,
            victims,
            count,
            count_tokens,
            actor: None,
            claimant: None,
            stance: None,
            modality: frame.modality,
            part: false,
        }
    }
}

/// One group struck twice by one effect is one hit: the first stands, idioms before frames.
fn drop_doubles(hits: &mut Vec<Hit>, groups: &Groups) {
    let mut seen: Vec<(Effect, Range<usize>)> = Vec::new();
    hits.retain(|hit| {
        let on = hit
            .victims
            .map(|g| groups.extent(g))
            .or_else(|| hit.count_tokens.clone())
            .unwrap_or_else(|| hit.words.clone());
        let same = seen
            .iter()
            .any(|(effect, other)| *effect == hit.effect && other.start < on.end && on.start < other.end);
        if !same {
            seen.push((hit.effect, on));
        }
        !same
    });
}
