use crate::{Entry, LexiconErrors, Phrases};

/// Number words, bounds and vague numbers.
#[derive(Debug, Default)]
pub struct CountWords {
    phrases: Phrases<CountWord>,
}

/// What a word of counting does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountWord {
    /// A number: "seven", "twenty".
    Number(u64),
    /// A factor: "hundred", "thousand", "million", "dozen".
    Scale(u64),
    /// A vague number: "dozens" 24 or more; with a high where the words close it.
    Vague {
        /// No fewer than.
        low: u64,
        /// No more than.
        high: Option<u64>,
    },
    /// "at least": the number or more.
    Low,
    /// "up to": the number or fewer.
    High,
    /// "more than": above the number.
    Above,
    /// "fewer than": below the number.
    Below,
    /// "around": the number, not vouched for.
    About,
    /// "km", "percent", "years": what stands before it is no count of people or things.
    Measure,
    /// "or more", after the number.
    LowAfter,
    /// "or fewer", "or less", after the number.
    HighAfter,
}

impl CountWords {
    pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> CountWords {
        let mut words = CountWords::default();
        for entry in entries.iter().filter(|e| matches!(e.kind.as_str(), "number" | "bound" | "vague")) {
            entry.refuse_unknown(
                &["words", "value", "scale", "low", "high", "means", "accept", "reject"],
                errors,
            );
            match meaning(entry) {
                Some(Meaning::Listed) => words.add_list(entry, errors),
                Some(Meaning::One(word)) => entry.all("words").for_each(|phrase| words.phrases.add(phrase, word)),
                None => errors.push(entry.error(
                    "value N, scale N, low N [high N], or means low, high, above, below, about, measure, low-after or high-after",
                )),
            }
        }
        words
    }

    /// The longest phrase that begins at a word; how many words it takes.
    pub fn longest<'s>(&self, start: usize, word: impl Fn(usize) -> &'s str) -> Option<(usize, CountWord)> {
        self.phrases.longest(start, word).map(|(n, w)| (n, *w))
    }

    /// `words one=1 two=2 …`: a list of numbers in one entry.
    fn add_list(&mut self, entry: &Entry, errors: &mut LexiconErrors) {
        for pair in entry.all("words") {
            match pair.split_once('=').map(|(word, value)| (word, value.parse())) {
                Some((word, Ok(value))) => self.phrases.add(word, CountWord::Number(value)),
                _ => errors.push(entry.error(format!("word=N, not \"{pair}\""))),
            }
        }
    }
}

enum Meaning {
    Listed,
    One(CountWord),
}

fn meaning(entry: &Entry) -> Option<Meaning> {
    let number = |key: &str| entry.one(key).and_then(|v| v.parse::<u64>().ok());
    let word = match (entry.kind.as_str(), entry.one("means")) {
        ("number", _) => match (number("value"), number("scale")) {
            (Some(value), _) => CountWord::Number(value),
            (_, Some(scale)) => CountWord::Scale(scale),
            _ => return Some(Meaning::Listed),
        },
        ("vague", _) => CountWord::Vague { low: number("low")?, high: number("high") },
        (_, Some("low")) => CountWord::Low,
        (_, Some("high")) => CountWord::High,
        (_, Some("above")) => CountWord::Above,
        (_, Some("below")) => CountWord::Below,
        (_, Some("about")) => CountWord::About,
        (_, Some("measure")) => CountWord::Measure,
        (_, Some("low-after")) => CountWord::LowAfter,
        (_, Some("high-after")) => CountWord::HighAfter,
        _ => return None,
    };
    Some(Meaning::One(word))
}
