use rashomon_model::{PassageKind, Reading, fold_name};
use std::collections::BTreeSet;

/// How many words from the beginning of the text say what a report is about.
const WORDS: usize = 150;
/// Shorter words than this are no names.
const SHORTEST: usize = 3;
/// Capitals that name nobody and nowhere in particular.
const ORDINARY: [&str; 22] = [
    "the",
    "and",
    "but",
    "for",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// The first words of a report, in which it says what it is about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lead {
    /// Its words with a capital that no sentence gave them, folded.
    pub names: BTreeSet<String>,
    /// All its words, folded, each between spaces.
    folded: String,
}

impl Lead {
    /// The first words of the body.
    pub fn of(reading: &Reading) -> Lead {
        let mut lead = Lead { names: BTreeSet::new(), folded: String::from(" ") };
        let bodies = reading.report.passages.iter().filter(|p| p.kind == PassageKind::Body);
        let mut left = WORDS;
        for passage in bodies {
            for (word, opens) in words(reading.report.words(passage.span)).take(left) {
                left -= 1;
                lead.take_in(word, opens);
            }
        }
        lead
    }

    fn take_in(&mut self, word: &str, opens_sentence: bool) {
        let folded = fold_name(word);
        let capital = word.starts_with(char::is_uppercase) && !opens_sentence;
        if capital && word.chars().count() >= SHORTEST && !ORDINARY.contains(&folded.as_str()) {
            self.names.insert(folded.clone());
        }
        self.folded.push_str(&folded);
        self.folded.push(' ');
    }

    /// Whether it mentions a place of that name.
    pub fn mentions(&self, name: &str) -> bool {
        let words: Vec<String> = words(name).map(|(word, _)| fold_name(word)).collect();
        !words.is_empty() && self.folded.contains(&format!(" {} ", words.join(" ")))
    }
}

/// Words, and whether each opens a sentence or a quotation, or stands first.
fn words(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let is_mark = |c: char| matches!(c, '.' | '!' | '?' | ':' | '"' | '\u{201c}' | '\u{201d}' | '\n');
    let in_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}');
    let mut opens = true;
    text.split_inclusive(move |c: char| !in_word(c)).filter_map(move |piece| {
        let word = piece.trim_end_matches(|c: char| !in_word(c));
        let found = (!word.is_empty()).then_some((word, opens));
        opens = piece.ends_with(is_mark) || (opens && word.is_empty());
        found
    })
}

#[cfg(test)]
mod tests {
    use super::Lead;
    use crate::scenario::report;

    fn lead(text: &str) -> Lead {
        Lead::of(&report("r").body(text).read())
    }

    #[test]
    fn names_are_capitals_within_sentences() {
        let lead = lead("Gunmen struck Gao on Sunday. They came from Bourem, the army of Mali said.");
        assert_eq!(lead.names.iter().map(String::as_str).collect::<Vec<_>>(), ["bourem", "gao", "mali"]);
    }

    #[test]
    fn a_place_is_mentioned_in_whole_words() {
        let lead = lead("A raid on Deir al-Zor, the ministry said.");
        assert!(lead.mentions("Deir Al Zor"));
        assert!(!lead.mentions("Zor Valley") && !lead.mentions("Dei") && !lead.mentions(""));
    }
}
