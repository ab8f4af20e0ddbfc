use crate::{Entry, LexiconErrors, Phrases};

/// Words that tell whether a report is about armed conflict, with weights.
#[derive(Debug, Default)]
pub struct Topics {
    phrases: Phrases<i32>,
}

impl Topics {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Topics {
        let mut topics = Topics::default();
        for entry in entries.iter().filter(|e| e.kind == "topic") {
            entry.refuse_unknown(&["weight", "words", "accept", "reject"], errors);
            let Some(weight) = entry.one("weight").and_then(|w| w.parse().ok()) else {
                errors.push(entry.error("weight N, above 0 for armed conflict, below 0 for other matters"));
                continue;
            };
            entry.all("words").for_each(|words| topics.phrases.add(words, weight));
        }
        topics
    }

    /// The weight of the longest topic phrase that begins at a word, and how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, i32)> {
        self.phrases.longest(start, word).map(|(n, w)| (n, *w))
    }
}
