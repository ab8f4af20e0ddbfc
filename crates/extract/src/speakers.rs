//! Stage 5, third part: which speaker each hit belongs to.

use crate::attributions::{Said, only_armed_speaker};
use crate::groups::Groups;
use crate::hits::Hit;
use crate::names::Names;
use crate::scene::Scenes;
use crate::sources::{Sources, Speaker};
use rashomon_lexicon::Lexicon;
use rashomon_model::{
    ActorId, Anonymity, Attribution, Channel, ClaimantKind, CountryCode, Effect, KnowledgeBasis, PassageKind,
    Verification,
};

/// Who says each hit, and the cue that gave it.
pub fn assign(
    names: &Names<'_>,
    groups: &Groups,
    lexicon: &Lexicon,
    hits: &[Hit],
    said: &[Said],
    scenes: &Scenes,
    country: Option<CountryCode>,
) -> Vec<(Attribution, Option<usize>)> {
    let mut desk = Desk {
        names,
        lexicon,
        sources: Sources::new(names, groups, lexicon),
        said,
        scenes,
        country,
        only_armed: only_armed_speaker(said),
    };
    desk.sources.meet_persons();
    hits.iter().enumerate().map(|(index, hit)| desk.speaker_of(index, hit)).collect()
}

struct Desk<'d> {
    names: &'d Names<'d>,
    lexicon: &'d Lexicon,
    sources: Sources<'d>,
    said: &'d [Said],
    scenes: &'d Scenes,
    country: Option<CountryCode>,
    only_armed: Option<&'d Speaker>,
}

impl Desk<'_> {
    fn speaker_of(&mut self, index: usize, hit: &Hit) -> (Attribution, Option<usize>) {
        if let Some(tokens) = hit.claimant.clone() {
            let mut speaker = self.sources.describe(tokens);
            self.refer(&mut speaker, hit);
            if let Some(named) = &self.only_armed {
                speaker.go_by(named);
            }
            if speaker.kind.is_some() {
                return (self.attribution(&speaker, None), None);
            }
        }
        if let Some(found) = self.governing(hit) {
            return self.by(found);
        }
        if let Some(found) = self.quoting(hit) {
            return self.by(found);
        }
        if hit.effect == Effect::Responsibility {
            return (Attribution::reporter(), None);
        }
        if let Some(found) = self.carried(index, hit) {
            return self.by(found);
        }
        (Attribution::reporter(), None)
    }

    fn by(&self, index: usize) -> (Attribution, Option<usize>) {
        let said = &self.said[index];
        if said.speaker.kind.is_none() {
            return (Attribution::reporter(), None);
        }
        let mut attribution = self.attribution(&said.speaker, Some(said));
        let relay = self
            .said_in(said.sentence..said.sentence + 1)
            .find(|(_, o)| said.relays && o.cue.start < said.cue.start);
        attribution.via = relay.map(|(_, o)| o.speaker.name.clone());
        (attribution, Some(index))
    }

    /// The attribution of the hit's own sentence whose content holds the hit: the nearest cue.
    fn governing(&self, hit: &Hit) -> Option<usize> {
        // "put the toll at 90": the cue itself begins the rule's words.
        let holds = |s: &(usize, &Said)| {
            s.1.content.iter().any(|p| p.contains(&hit.trigger)) || s.1.cue.contains(&hit.trigger)
        };
        let all: Vec<(usize, &Said)> = self.said_in(hit.sentence..hit.sentence + 1).filter(holds).collect();
        let inner = all
            .iter()
            .filter(|(_, s)| s.relays)
            .chain(all.iter())
            .min_by_key(|(_, s)| (!s.relays, s.cue.start.abs_diff(hit.trigger)));
        inner.map(|(i, _)| *i)
    }

    /// Within a quotation that runs over sentences: the speaker named beside it.
    fn quoting(&self, hit: &Hit) -> Option<usize> {
        if !self.names.marks[hit.trigger].quoted {
            return None;
        }
        let passage = self.names.sentence(hit.sentence).passage;
        let same_passage =
            |s: &Said| self.names.sentence(s.sentence).passage == passage && s.speaker.kind.is_some();
        let near = hit.sentence.saturating_sub(40)..hit.sentence + 40;
        let here = self
            .said_in(near)
            .filter(|(_, s)| same_passage(s))
            .min_by_key(|(_, s)| s.sentence.abs_diff(hit.sentence));
        let before = || self.said_before(hit.sentence).find(|(_, s)| s.speaker.kind.is_some());
        here.or_else(before).map(|(i, _)| i)
    }

    /// A lead's speaker goes on in the same incident until another speaks or the text turns to background.
    fn carried(&self, index: usize, hit: &Hit) -> Option<usize> {
        let sentence = self.names.sentence(hit.sentence);
        let scene = &self.scenes.all[self.scenes.of[index]];
        if sentence.kind != PassageKind::Body || !scene.main {
            return None;
        }
        let near = |s: &(usize, &Said)| hit.sentence - s.1.sentence <= 2;
        self.said_before(hit.sentence)
            .take_while(near)
            .find(|(_, s)| s.speaker.kind.is_some() && !s.aside && !s.content.is_empty())
            .map(|(i, _)| i)
    }

    /// The attributions of a range of sentences.
    fn said_in(&self, sentences: std::ops::Range<usize>) -> impl Iterator<Item = (usize, &Said)> {
        let from = self.said.partition_point(|s| s.sentence < sentences.start);
        let to = self.said.partition_point(|s| s.sentence < sentences.end);
        (from..to).map(|i| (i, &self.said[i]))
    }

    /// The attributions before a sentence, the nearest first.
    fn said_before(&self, sentence: usize) -> impl Iterator<Item = (usize, &Said)> {
        let to = self.said.partition_point(|s| s.sentence < sentence);
        (0..to).rev().map(|i| (i, &self.said[i]))
    }

    fn refer(&self, speaker: &mut Speaker, hit: &Hit) {
        use crate::sources::Refers;
        let earlier = self
            .said_before(hit.sentence + 1)
            .filter(|(_, s)| s.cue.start < hit.trigger)
            .map(|(_, s)| &s.speaker)
            .find(|s| s.kind.is_some());
        let group = || {
            let actors = self
                .names
                .actors_in(&(0..hit.trigger))
                .iter()
                .rev()
                .filter(|a| a.actor.kind == ClaimantKind::ArmedGroup);
            actors.map(|a| a.actor).next()
        };
        match speaker.refers {
            Refers::LastSpeaker => {
                if let Some(target) = earlier {
                    let tokens = speaker.tokens.clone();
                    *speaker = Speaker { tokens, ..target.clone() };
                }
            }
            Refers::LastGroup => {
                if let Some(actor) = group() {
                    speaker.actor = Some(actor.id.clone());
                    speaker.kind = Some(actor.kind);
                    speaker.name = actor.name.clone();
                }
            }
            _ => {}
        }
    }

    fn attribution(&self, speaker: &Speaker, said: Option<&Said>) -> Attribution {
        let span = self.names.tokens.span(speaker.tokens.clone());
        let cue = said.map(|s| self.names.tokens.span(s.cue.clone()));
        let on_condition = said.is_some_and(|s| self.on_condition(s.sentence));
        let kind = if on_condition {
            ClaimantKind::Anonymous
        } else {
            speaker.kind.unwrap_or(ClaimantKind::Anonymous)
        };
        let party = self.party(speaker, kind);
        let printed = party
            .as_ref()
            .filter(|_| speaker.actor.is_some() && speaker.speaks_for.is_none())
            .and_then(|p| self.lexicon.actor(p))
            .map(|a| a.name.clone());
        Attribution {
            claimant: printed
                .filter(|_| speaker.name.split_whitespace().count() <= 3)
                .unwrap_or_else(|| speaker.name.clone()),
            span: Some(span),
            cue,
            whole: Some(cue.map_or(span, |c| c.cover(span))),
            actor: speaker.actor.clone(),
            kind,
            speaks_for: speaker.speaks_for.clone(),
            party,
            via: None,
            channel: said.map_or(Channel::Unspecified, |s| s.channel),
            anonymity: if on_condition { Anonymity::OnCondition } else { speaker.anonymity },
            said_at: said.and_then(|s| self.said_at(s)),
            knowledge: if speaker.knowledge != KnowledgeBasis::NoneGiven {
                speaker.knowledge
            } else {
                KnowledgeBasis::NoneGiven
            },
            verification: said.map_or(Verification::None, |s| self.verification(s)),
        }
    }

    /// The ledger's column: a party in the lexicon, or the organ of the named country, or of the report's own.
    fn party(&self, speaker: &Speaker, kind: ClaimantKind) -> Option<ActorId> {
        let fights = |id: &ActorId| self.lexicon.actor(id).is_some_and(|a| a.victims.is_some());
        if let Some(actor) = speaker.actor.as_ref().filter(|a| fights(a)) {
            return Some(actor.clone());
        }
        let suffix = match (kind, speaker.organ.as_deref()) {
            (ClaimantKind::Military, _) => "army",
            (ClaimantKind::Police, _) => "police",
            (ClaimantKind::Government, _) => "government",
            (ClaimantKind::Anonymous, Some("army")) => "army",
            _ => return None,
        };
        let country = speaker.country.or(self.country)?;
        Some(ActorId(format!("{}-{suffix}", country.as_str().to_lowercase())))
    }

    fn said_at(&self, said: &Said) -> Option<rashomon_model::TimeExpr> {
        let end = said.cue.end;
        let start = said.speaker.tokens.start.min(said.cue.start);
        let near = |t: &&crate::times::FoundTime| {
            (t.tokens.start >= end && t.tokens.start <= end + 8)
                || (t.tokens.end <= start && start - t.tokens.end <= 1)
        };
        self.names.times_in(&self.names.sentence(said.sentence).tokens).iter().find(near).map(|t| t.expr)
    }

    fn on_condition(&self, sentence: usize) -> bool {
        let range = self.names.sentence(sentence).tokens.clone();
        range.clone().any(|t| {
            (self.names.lower(t) == "condition"
                && self.names.lower(t + 1) == "of"
                && matches!(self.names.lower(t + 2), "anonymity"))
                || (self.names.lower(t) == "not"
                    && matches!(self.names.lower(t + 1), "authorised" | "authorized"))
                || (self.names.lower(t) == "declined" && self.names.lower(t + 3) == "named")
                || (self.names.lower(t) == "not"
                    && self.names.lower(t + 2) == "be"
                    && matches!(self.names.lower(t + 3), "named" | "identified" | "quoted"))
                || self.names.lower(t) == "anonymously"
        })
    }

    fn verification(&self, said: &Said) -> Verification {
        let range = self.names.sentence(said.sentence).tokens.clone();
        let has = |words: &[&str]| range.clone().any(|t| words.contains(&self.names.lower(t)));
        match () {
            _ if has(&["authenticated", "authenticity"]) => Verification::Authenticated,
            _ if has(&["independently"]) && has(&["confirmed"]) => Verification::Confirmed,
            _ if has(&["unverified", "verify", "verified"]) => Verification::UnverifiedSaid,
            _ if has(&["video", "footage", "images", "videos", "photographs"]) => {
                Verification::VisualEvidence
            }
            _ => Verification::None,
        }
    }
}
