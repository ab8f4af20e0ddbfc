//! Stage 5, second part: cues, their sources and what they open: who says which words.

use crate::groups::{GroupClass, Groups};
use crate::names::Names;
use crate::pos::Pos;
use crate::sources::{Refers, Sources, Speaker};
use crate::verbs::{Clause, is_verb};
use rashomon_lexicon::{Cue, CueShape, Lexicon};
use rashomon_model::{Channel, ClaimantKind, Stage, Stance, Trace};
use std::ops::Range;

/// A source, a cue, and the words that they open.
#[derive(Debug, Clone)]
pub struct Said {
    /// The sentence.
    pub sentence: usize,
    /// The cue's tokens.
    pub cue: Range<usize>,
    /// Who speaks.
    pub speaker: Speaker,
    /// What is said, in one or two pieces.
    pub content: Vec<Range<usize>>,
    /// What the cue tells of the stance.
    pub stance: Option<Stance>,
    /// In what form.
    pub channel: Channel,
    /// Whether the speaker hands on another's words.
    pub relays: bool,
    /// Whether it stands in a relative clause: "a loss that Moscow had announced". Nobody refers back to it.
    pub aside: bool,
}

/// Finds every attribution of a report in text order, its references resolved.
pub fn find(names: &Names<'_>, groups: &Groups, lexicon: &Lexicon, trace: &mut dyn Trace) -> Vec<Said> {
    let mut reader = Reader {
        names,
        groups,
        lexicon,
        sources: Sources::new(names, groups, lexicon),
        said: Vec::new(),
        last_group: None,
    };
    reader.sources.meet_persons();
    for sentence in 0..names.tokens.sentences.len() {
        reader.read(sentence);
    }
    reader.name_the_unnamed();
    if trace.listening() {
        for said in &reader.said {
            let what = format!(
                "{} speaks ({})",
                said.speaker.name,
                said.speaker.kind.map_or("unknown", |k| k.as_str())
            );
            trace.note(Stage::Speakers, names.tokens.span(said.cue.clone()), &what, None);
        }
    }
    reader.said
}

/// The one armed group that speaks by name; where none is quoted, the first that claims a deed.
pub fn only_armed_speaker(said: &[Said]) -> Option<&Speaker> {
    let named = |s: &&Said| s.speaker.kind == Some(ClaimantKind::ArmedGroup) && s.speaker.actor.is_some();
    let first = said.iter().filter(named).find(|s| !s.content.is_empty());
    let quoted = first.filter(|f| {
        said.iter()
            .filter(named)
            .filter(|s| !s.content.is_empty())
            .all(|s| s.speaker.actor == f.speaker.actor)
    });
    let claiming = || said.iter().find(named).filter(|_| first.is_none());
    quoted.or_else(claiming).map(|s| &s.speaker)
}

struct Reader<'r> {
    names: &'r Names<'r>,
    groups: &'r Groups,
    lexicon: &'r Lexicon,
    sources: Sources<'r>,
    said: Vec<Said>,
    last_group: Option<Speaker>,
}

impl Reader<'_> {
    fn read(&mut self, sentence: usize) {
        let range = self.names.sentence(sentence).tokens.clone();
        let first = self.said.len();
        let mut at = range.start;
        while at < range.end {
            match self.cue_at(at, &range) {
                Some((length, cue)) => {
                    let cue = cue.clone();
                    let before = self.said.len();
                    self.open(sentence, at..at + length, &cue, &range);
                    if self.claims_a_deed(&(at..at + length)) {
                        self.said[before..].iter_mut().for_each(|said| said.content.clear());
                    }
                    at += length;
                }
                None => at += 1,
            }
        }
        self.bound(first, &range);
        self.note_groups(range);
    }

    fn cue_at(&self, at: usize, range: &Range<usize>) -> Option<(usize, &Cue)> {
        let (length, cue) =
            self.lexicon.cues.longest(at, |i| if i < range.end { self.names.lower(i) } else { "" })?;
        let verbal = is_verb(self.names.pos(at))
            || (self.names.pos(at) != Pos::Adjective
                && matches!(self.names.lower(at), "said" | "says" | "told" | "spoke" | "speaks"));
        let inside = self
            .groups
            .at(at)
            .is_some_and(|g| self.groups.all[g].tokens.end > at + 1 && self.groups.all[g].tokens.start < at);
        (cue.shape == CueShape::BeforeSource || (verbal && !inside)).then_some((length, cue))
    }

    /// "claimed responsibility", "claimed several attacks": what follows is no content.
    fn claims_a_deed(&self, cue: &Range<usize>) -> bool {
        if !self.names.lower(cue.start).starts_with("claim") {
            return false;
        }
        let limit = cue.end + 5;
        (cue.end..limit).any(|t| self.names.lower(t) == "responsibility")
            || self.groups.starting(cue.end).is_some_and(|g| {
                let end = self.groups.all[g].tokens.end;
                matches!(self.groups.all[g].class, GroupClass::Event(_))
                    && !is_verb(self.names.pos(end))
                    && self.names.lower(end) != "was"
            })
    }

    fn open(&mut self, sentence: usize, cue: Range<usize>, rule: &Cue, range: &Range<usize>) {
        let Some((source, content)) = self.parts(&cue, rule, range) else { return };
        let mut speaker = match source {
            Some(tokens) => self.sources.describe(tokens),
            None => match self.said.last().filter(|s| s.sentence == sentence) {
                Some(before) => before.speaker.clone(),
                None => return,
            },
        };
        self.resolve(&mut speaker, sentence);
        let channel = self.channel(range, rule.channel);
        let aside = self.is_aside(speaker.tokens.start, range);
        self.said.push(Said {
            aside,
            sentence,
            cue,
            speaker,
            content,
            stance: rule.stance,
            channel,
            relays: rule.relays,
        });
    }

    /// A relative word before the source, with the noun that it belongs to before it.
    fn is_aside(&self, source: usize, range: &Range<usize>) -> bool {
        let Some(before) = source.checked_sub(1).filter(|t| *t > range.start) else { return false };
        let relative = self.names.pos(before) == Pos::Wh || self.names.lower(before) == "that";
        relative && self.groups.ending(before).is_some()
    }

    /// Where the source stands, and which tokens are said. No source for "saying" and "adding": the speaker before goes on.
    #[allow(clippy::type_complexity)]
    fn parts(
        &self,
        cue: &Range<usize>,
        rule: &Cue,
        range: &Range<usize>,
    ) -> Option<(Option<Range<usize>>, Vec<Range<usize>>)> {
        if rule.shape == CueShape::BeforeSource {
            return self.before_source(cue, range);
        }
        let clause = Clause { names: self.names, groups: self.groups, range: range.clone() };
        let start = clause.verb_start(cue.start);
        if rule.gerund {
            return Some((None, piece(cue.end..range.end)));
        }
        if let Some(source) = self.inverted(cue, range).filter(|_| rule.shape != CueShape::Told) {
            let mut content = piece(range.start..cue.start);
            if source.end < range.end {
                content.push(source.end..range.end);
            }
            return Some((Some(source), content));
        }
        // "five soldiers have been reported dead": who is reported on says nothing.
        let passive = (start..cue.start)
            .any(|t| matches!(self.names.lower(t), "was" | "were" | "been" | "is" | "are" | "being"));
        if passive {
            return None;
        }
        let source = self.sources.before(start, range.start);
        let Some(source) = source.filter(|s| s.start >= range.start) else {
            let joined = start > range.start && matches!(self.names.lower(start - 1), "and" | "but" | ",");
            return joined.then(|| (None, piece(cue.end..range.end)));
        };
        if !self.groups.at(source.start).is_some_and(|g| self.sources.is_speaker(g)) {
            return None;
        }
        Some((Some(source.clone()), self.around(cue, &source, range)))
    }

    /// "C, X said." puts the content first; "X said C" last; "“C,” X said, “C”" on both sides.
    fn around(&self, cue: &Range<usize>, source: &Range<usize>, range: &Range<usize>) -> Vec<Range<usize>> {
        let closes = source.start > range.start + 1
            && matches!(self.names.tokens.word(source.start - 1), "," | "”" | "\"" | "''" | "-" | "–" | "—");
        let follows = self.opens_content(self.past_addressee(cue), range.end);
        match (closes && source.start > range.start + 3, follows) {
            (_, false) if source.start > range.start + 3 => {
                vec![range.start..source.start, cue.end..range.end]
            }
            (true, true)
                if self.names.lower(cue.end) != "that" && self.names.marks[source.start - 2].quoted =>
            {
                vec![range.start..source.start, cue.end..range.end]
            }
            _ => piece(cue.end..range.end),
        }
    }

    /// "told Reuters |": the one who is told says nothing.
    fn past_addressee(&self, cue: &Range<usize>) -> usize {
        let told = matches!(self.names.lower(cue.start), "told" | "tells" | "informed");
        self.groups.starting(cue.end).filter(|_| told).map_or(cue.end, |g| self.groups.all[g].tokens.end)
    }

    /// Whether a clause follows the cue, rather than its circumstances: "said on Tuesday", "said in a statement".
    fn opens_content(&self, at: usize, end: usize) -> bool {
        let mut at = at;
        while at < end {
            let lower = self.names.lower(at);
            if matches!(lower, "." | "," | "\"" | "”") {
                return false;
            }
            if self.names.marks[at].time.is_some() {
                at += 1;
                continue;
            }
            if matches!(
                lower,
                "in" | "on"
                    | "by"
                    | "at"
                    | "during"
                    | "to"
                    | "via"
                    | "from"
                    | "through"
                    | "after"
                    | "late"
                    | "early"
            ) {
                at = self.groups.starting(at + 1).map_or(at + 1, |g| self.groups.all[g].tokens.end);
                continue;
            }
            return true;
        }
        false
    }

    fn inverted(&self, cue: &Range<usize>, range: &Range<usize>) -> Option<Range<usize>> {
        let before = cue.start.checked_sub(1).filter(|b| *b >= range.start)?;
        let closes = matches!(self.names.tokens.word(before), "," | "”" | "\"" | "''" | "’");
        let group = self
            .groups
            .starting(cue.end)
            .filter(|g| self.sources.is_speaker(*g) && self.sources.speaks_by_head(*g))?;
        let clause_follows = matches!(
            self.names.pos(self.groups.all[group].tokens.end),
            Pos::Past | Pos::Present | Pos::Modal
        );
        (closes && !clause_follows).then(|| self.sources.starting_at(group, range.end))
    }

    #[allow(clippy::type_complexity)]
    fn before_source(
        &self,
        cue: &Range<usize>,
        range: &Range<usize>,
    ) -> Option<(Option<Range<usize>>, Vec<Range<usize>>)> {
        let group = self.groups.starting(cue.end).filter(|g| self.sources.is_speaker(*g))?;
        let source = self.sources.starting_at(group, range.end);
        let opens = cue.start <= range.start + 1;
        let content = if opens {
            piece(source.end..range.end)
        } else {
            vec![range.start..cue.start, source.end..range.end]
        };
        Some((Some(source), content))
    }

    /// Cuts contents so that each word has one speaker: a later speaker's clause ends the content before it.
    fn bound(&mut self, first: usize, range: &Range<usize>) {
        for index in first..self.said.len() {
            if self.said[index].relays {
                continue;
            }
            let (starts, ends): (Vec<usize>, Vec<usize>) = self.said[first..]
                .iter()
                .enumerate()
                .filter(|(i, _)| *i + first != index)
                .map(|(_, s)| (s.speaker.tokens.start.min(s.cue.start), s.cue.end))
                .unzip();
            let cue = self.said[index].cue.start;
            for piece in &mut self.said[index].content {
                if piece.start > cue {
                    let next = starts.iter().filter(|s| **s > piece.start).min();
                    piece.end = next.copied().unwrap_or(piece.end).max(piece.start);
                } else {
                    let previous = ends.iter().filter(|e| **e <= cue).max();
                    piece.start = previous.copied().unwrap_or(piece.start).min(piece.end);
                }
            }
            self.said[index].content.retain(|p| p.start < p.end && p.end <= range.end);
        }
    }

    /// "An alliance of rebels", "the rebel groups": where one armed group alone speaks by name, it is they.
    fn name_the_unnamed(&mut self) {
        let Some(only) = only_armed_speaker(&self.said).cloned() else { return };
        self.said.iter_mut().for_each(|said| said.speaker.go_by(&only));
    }

    /// The armed group that spoke last by name.
    fn last_armed_speaker(&self) -> Option<&Speaker> {
        let armed = |s: &&Said| s.speaker.kind == Some(ClaimantKind::ArmedGroup) && s.speaker.actor.is_some();
        self.said.iter().rev().take(30).find(armed).map(|s| &s.speaker)
    }

    /// "he", "the statement", "the group": who is meant.
    fn resolve(&self, speaker: &mut Speaker, sentence: usize) {
        let target = match speaker.refers {
            Refers::Itself => None,
            Refers::LastSpeaker => self
                .said
                .iter()
                .rev()
                .take(50)
                .find(|s| s.sentence < sentence && !s.relays && !s.aside && s.speaker.kind.is_some())
                .map(|s| &s.speaker),
            Refers::LastGroup => self.last_armed_speaker().or(self.last_group.as_ref()),
            Refers::Person => None,
        };
        if speaker.refers == Refers::LastGroup && target.is_none() {
            speaker.kind = Some(ClaimantKind::ArmedGroup);
        }
        if let Some(target) = target.filter(|t| t.kind.is_some()) {
            let tokens = speaker.tokens.clone();
            *speaker = Speaker { tokens, refers: Refers::Itself, ..target.clone() };
        }
    }

    fn note_groups(&mut self, range: Range<usize>) {
        for found in self.names.actors_in(&range) {
            if found.actor.kind == ClaimantKind::ArmedGroup {
                self.last_group = Some(self.sources.describe(found.tokens.clone()));
            }
        }
    }

    fn channel(&self, range: &Range<usize>, stated: Channel) -> Channel {
        if stated != Channel::Unspecified {
            return stated;
        }
        let word = |words: &[&str]| range.clone().any(|t| words.contains(&self.names.lower(t)));
        match () {
            _ if word(&["twitter", "telegram", "facebook", "tweet", "online", "networks"]) => {
                Channel::SocialMedia
            }
            _ if range
                .clone()
                .any(|t| self.names.lower(t) == "press" && self.names.lower(t + 1) == "release") =>
            {
                Channel::PressRelease
            }
            _ if word(&["statement", "communique", "communiqué"]) => Channel::Statement,
            _ if word(&["briefing", "conference"]) => Channel::Briefing,
            _ if word(&["television", "tv", "radio", "broadcast"]) => Channel::Broadcast,
            _ if word(&["told"]) => Channel::Interview,
            _ => Channel::Unspecified,
        }
    }
}

/// A content in one piece.
fn piece(range: Range<usize>) -> Vec<Range<usize>> {
    std::iter::once(range).collect()
}
