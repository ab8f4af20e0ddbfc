mod form;
mod rule;
mod vocabulary;

pub use form::{TimeAtom, TimeElement, TimeForm, TimeSlot};
pub use rule::{PartOfDay, TimeMeaning, TimeRule, TimeUnit};
pub use vocabulary::TimeVocabulary;

use crate::{Entry, LexiconErrors};
use rustc_hash::FxHashMap;

/// The words of time: names and numbers of days and months, and the forms of expressions that are made of them.
#[derive(Debug, Default)]
pub struct TimeWords {
    /// What single words mean.
    pub vocabulary: TimeVocabulary,
    rules: Vec<TimeRule>,
    forms: Vec<(usize, TimeForm)>,
    form_starts: Starts,
    lead_ins: Vec<TimeForm>,
    lead_in_starts: Starts,
    tails: Vec<TimeForm>,
}

impl TimeWords {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> TimeWords {
        let mut words = TimeWords::default();
        let of_times = || entries.iter().filter(|e| e.kind == "times");
        for entry in of_times() {
            entry.refuse_unknown(&[vocabulary::FIELDS, rule::FIELDS, &["accept", "reject"]].concat(), errors);
            words.vocabulary.add(entry, errors);
        }
        for entry in of_times() {
            words.tails.extend(form::forms(entry, "tail", errors));
            words.lead_ins.extend(form::forms(entry, "lead-in", errors));
            let forms = form::forms(entry, "form", errors);
            if !forms.is_empty() {
                words.add_rule(entry, forms, errors);
            }
        }
        words.form_starts = Starts::of(words.forms.iter().map(|(_, form)| form), &words.vocabulary);
        words.lead_in_starts = Starts::of(words.lead_ins.iter(), &words.vocabulary);
        words
    }

    fn add_rule(&mut self, entry: &Entry, forms: Vec<TimeForm>, errors: &mut LexiconErrors) {
        if let Some(rule) = TimeRule::read(entry, errors) {
            self.forms.extend(forms.into_iter().map(|form| (self.rules.len(), form)));
            self.rules.push(rule);
        }
    }

    /// The forms that may begin with this lower-case word or number, with their rules, in the order of the file.
    pub fn forms_from(&self, word: &str) -> impl Iterator<Item = (&TimeRule, &TimeForm)> {
        let forms = self.form_starts.from(word).iter().filter_map(|index| self.forms.get(*index));
        forms.filter_map(|(rule, form)| Some((self.rules.get(*rule)?, form)))
    }

    /// What may stand before an expression and belongs to it, and may begin with this word or number:
    /// "on", "early on", "the night of".
    pub fn lead_ins_from(&self, word: &str) -> impl Iterator<Item = &TimeForm> {
        self.lead_in_starts.from(word).iter().filter_map(|index| self.lead_ins.get(*index))
    }

    /// What may stand behind an expression and belongs to it: "morning", "at dawn".
    pub fn tails(&self) -> &[TimeForm] {
        &self.tails
    }
}

/// Forms by the words that may begin them, so that most words of a text cost one look-up.
#[derive(Debug, Default)]
struct Starts {
    by_word: FxHashMap<String, Vec<usize>>,
    by_digits: Vec<usize>,
}

impl Starts {
    fn of<'f>(forms: impl Iterator<Item = &'f TimeForm>, vocabulary: &TimeVocabulary) -> Starts {
        let mut starts = Starts::default();
        for (index, form) in forms.enumerate() {
            let firsts = form.firsts();
            let of_slots = firsts.slots.iter().flat_map(|slot| vocabulary.words_of(*slot));
            let mut words: Vec<&str> = firsts.words.iter().copied().chain(of_slots).collect();
            words.sort_unstable();
            words.dedup();
            for word in &words {
                starts.by_word.entry(word.to_string()).or_default().push(index);
            }
            if firsts.slots.iter().any(|slot| slot.takes_digits())
                || words.iter().any(|w| begins_with_digit(w))
            {
                starts.by_digits.push(index);
            }
        }
        starts
    }

    fn from(&self, word: &str) -> &[usize] {
        if begins_with_digit(word) {
            return &self.by_digits;
        }
        self.by_word.get(word).map_or(&[], Vec::as_slice)
    }
}

fn begins_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::TimeWords;
    use crate::{LexiconErrors, parse};

    fn compile(text: &str) -> (TimeWords, LexiconErrors) {
        let mut errors = LexiconErrors::default();
        let entries = parse("times.lex", text, &mut errors);
        (TimeWords::compile(&entries, &mut errors), errors)
    }

    #[test]
    fn forms_are_found_by_the_words_that_may_begin_them() {
        let (words, errors) = compile(
            "times ago\n    number 2 two\n    form \"[about|some] {number} {unit} ago\" \"long ago\"\n    means back\n",
        );
        assert!(errors.is_empty(), "{errors}");
        assert_eq!(words.forms_from("about").count(), 1);
        assert_eq!(words.forms_from("long").count(), 1);
        assert_eq!(words.forms_from("35").count(), 1);
        assert_eq!(words.forms_from("two").count(), 1);
        assert_eq!(words.forms_from("ago").count(), 0);
    }

    #[test]
    fn what_is_malformed_is_named_with_its_line() {
        let (_, errors) = compile(
            "times a\n    form \"{wekday}\"\n    means weekday\ntimes b\n    form \"[on\"\n    means weekday\ntimes c\n    form \"x\"\n    means nonsense\n",
        );
        let lines: Vec<u32> = errors.iter().map(|e| e.line).collect();
        assert_eq!(lines, [2, 5, 9]);
    }
}
