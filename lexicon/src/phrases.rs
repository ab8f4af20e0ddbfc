use rustc_hash::FxHashMap;

/// Phrases of one or more words, found longest first at a position. Linear: each start looks at its own first word only.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    by_first: FxHashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Phrases { by_first: FxHashMap::default() }
    }
}

impl<T> Phrases<T> {
    /// Adds a phrase, its words separated by spaces, in lower case.
    pub fn add(&mut self, phrase: &str, value: T) {
        let mut words = phrase.split_whitespace().map(str::to_lowercase);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let list = self.by_first.entry(first).or_default();
        let at = list.partition_point(|(other, _)| other.len() >= rest.len());
        list.insert(at, (rest, value));
    }

    /// The longest phrase that begins at `start`; `word` gives the lower-case word at an index, "" beyond the end.
    /// Returns how many words it takes, and its value.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, &T)> {
        let list = self.by_first.get(word(start))?;
        list.iter()
            .find(|(rest, _)| rest.iter().enumerate().all(|(i, w)| word(start + 1 + i) == w))
            .map(|(rest, value)| (rest.len() + 1, value))
    }

    /// The value of a single word.
    pub fn word(&self, word: &str) -> Option<&T> {
        self.by_first.get(word)?.iter().find(|(rest, _)| rest.is_empty()).map(|(_, value)| value)
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn the_longest_phrase_wins() {
        let mut phrases = Phrases::default();
        phrases.add("at", 1);
        phrases.add("at least", 2);
        let words = ["at", "least", "five"];
        let word = |i: usize| words.get(i).copied().unwrap_or("");
        assert_eq!(phrases.longest(0, word), Some((2, &2)));
        assert_eq!(phrases.longest(2, word), None);
    }
}
