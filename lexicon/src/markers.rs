use crate::{Entry, LexiconErrors, Phrases};

/// Phrases that set a figure apart from the happening that a report is about.
#[derive(Debug, Default)]
pub struct Markers {
    phrases: Phrases<Marker>,
}

/// What a marker says of the figures in its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// They run over a period: "so far this year".
    Period,
    /// They belong to a former happening: "a similar attack".
    Past,
    /// Large numbers in its sentence are a war's: "the insurgency".
    War,
    /// They belong to what the sentence before tells: "in that battle".
    Back,
    /// They were replaced: "an earlier toll of".
    Superseded,
}

impl Markers {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Markers {
        let mut markers = Markers::default();
        for entry in entries.iter().filter(|e| e.kind == "marker") {
            entry.refuse_unknown(&["means", "words", "accept", "reject"], errors);
            let marker = match entry.one("means") {
                Some("period") => Marker::Period,
                Some("past") => Marker::Past,
                Some("war") => Marker::War,
                Some("back") => Marker::Back,
                Some("superseded") => Marker::Superseded,
                _ => {
                    errors.push(entry.error("means period, past, war, back or superseded"));
                    continue;
                }
            };
            entry.all("words").for_each(|words| markers.phrases.add(words, marker));
        }
        markers
    }

    /// The longest marker that begins at a word; how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, Marker)> {
        self.phrases.longest(start, word).map(|(length, marker)| (length, *marker))
    }
}
