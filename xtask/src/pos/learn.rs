//! The averaged perceptron, over the features that the program itself uses.

use super::variants::Chance;
use super::{Example, scan};
use rashomon_extract::Tokens;
use rashomon_extract::pos::context::{Site, row_of, walk};
use rashomon_extract::pos::table::{
    COLUMNS, FILE_BYTES, ROWS, SLOT_BYTES, SLOTS, Table, highest, slot_check, slots_of,
};
use rashomon_extract::pos::{Pos, Tagger};
use std::collections::BTreeMap;
use std::fmt;

/// Times that the sentences are gone through.
const ROUNDS: usize = 8;
/// Learners that see the sentences in other orders; their weights are added, which evens out what the order did.
const LEARNERS: u64 = 5;
/// A word has one tag only when it was seen so often, and at most one time in [`ONE_IN`] with another.
const OFTEN: usize = 20;
const ONE_IN: usize = 400;

/// Learns from the examples and gives the bytes of the file; `words` are those that decide which words have one tag.
pub fn learn(words: &[&Example], examples: &[Example]) -> Vec<u8> {
    let mut file = vec![0; FILE_BYTES];
    write_slots(&mut file, words);
    let slots = file.clone();
    let known = Tagger::of(Table::new(&slots));
    let scanned: Vec<Tokens<'_>> = examples.iter().map(|example| scan(&example.text)).collect();
    let sentences: Vec<(&Tokens<'_>, &[Pos])> =
        scanned.iter().zip(examples.iter().map(|e| &e.tags[..])).collect();
    let mut totals = vec![0; ROWS * COLUMNS];
    for seed in 1..=LEARNERS {
        let learner = study(&sentences, &known, Chance(seed));
        totals.iter_mut().enumerate().for_each(|(at, total)| *total += learner.total(at));
    }
    write_weights(&mut file, &totals);
    file
}

/// One learner, all rounds, its order of sentences by chance.
fn study(sentences: &[(&Tokens<'_>, &[Pos])], known: &Tagger<'_>, mut chance: Chance) -> Learner {
    let mut learner = Learner::new();
    for (tokens, gold) in sentences {
        learner.count(tokens, gold, known);
    }
    let mut order = sentences.to_vec();
    for round in 1..=ROUNDS {
        chance.shuffle(&mut order);
        let wrong: usize = order.iter().map(|(tokens, gold)| learner.study(tokens, gold, known)).sum();
        eprintln!("round {round}: {wrong} wrong");
    }
    learner
}

/// Counters of features; a power of two, so many that few features share one.
const SEEN: u64 = 1 << 24;
/// A feature is learned from when it occurs so often.
const ENOUGH: u8 = 2;

struct Learner {
    weights: Vec<i32>,
    /// Sum of each change times the step at which it was made, from which the average follows.
    changes: Vec<i64>,
    step: i64,
    /// How often each feature occurs, by the last bits of its number.
    seen: Vec<u8>,
}

impl Learner {
    fn new() -> Learner {
        Learner {
            weights: vec![0; ROWS * COLUMNS],
            changes: vec![0; ROWS * COLUMNS],
            step: 1,
            seen: vec![0; SEEN as usize],
        }
    }

    /// Goes through one sentence, mends what it gets wrong, and says how often that was.
    fn study(&mut self, tokens: &Tokens<'_>, gold: &[Pos], known: &Tagger<'_>) -> usize {
        let mut wrong = 0;
        let mut index = 0;
        walk(tokens, 0..tokens.all.len(), |site| {
            let right = gold[index];
            index += 1;
            let given = known.without_weights(site).unwrap_or_else(|| self.guess_and_mend(site, right));
            wrong += usize::from(given != right);
            given
        });
        wrong
    }

    fn guess_and_mend(&mut self, site: &Site<'_>, right: Pos) -> Pos {
        let features = site.features();
        let rows = features.map(row_of);
        let mut sums = [0i32; COLUMNS];
        for row in rows {
            let from = row * COLUMNS;
            for (sum, weight) in sums.iter_mut().zip(&self.weights[from..from + COLUMNS]) {
                *sum += weight;
            }
        }
        let guess = highest(&sums);
        if guess != right {
            for (feature, row) in features.into_iter().zip(rows) {
                if self.is_common(feature) {
                    self.change(row * COLUMNS + right as usize, 1);
                    self.change(row * COLUMNS + guess as usize, -1);
                }
            }
        }
        self.step += 1;
        guess
    }

    /// Features seen once only teach the sentence by heart, and take rows from others.
    fn is_common(&self, feature: u64) -> bool {
        self.seen[(feature & (SEEN - 1)) as usize] >= ENOUGH
    }

    /// Counts the features of a sentence.
    fn count(&mut self, tokens: &Tokens<'_>, gold: &[Pos], known: &Tagger<'_>) {
        let mut gold = gold.iter();
        walk(tokens, 0..tokens.all.len(), |site| {
            if known.without_weights(site).is_none() {
                for feature in site.features() {
                    let seen = &mut self.seen[(feature & (SEEN - 1)) as usize];
                    *seen = seen.saturating_add(1);
                }
            }
            gold.next().copied().unwrap_or(Pos::Other)
        });
    }

    fn change(&mut self, at: usize, by: i32) {
        self.weights[at] += by;
        self.changes[at] += i64::from(by) * self.step;
    }

    /// The sum of a weight over all steps.
    fn total(&self, at: usize) -> i64 {
        i64::from(self.weights[at]) * self.step - self.changes[at]
    }
}

fn write_slots(file: &mut [u8], examples: &[&Example]) {
    file[..SLOTS * SLOT_BYTES].fill(u8::MAX);
    let mut counts: BTreeMap<u64, [usize; COLUMNS]> = BTreeMap::new();
    for example in examples {
        let tokens = scan(&example.text);
        let mut tags = example.tags.iter();
        walk(&tokens, 0..tokens.all.len(), |site| {
            let tag = tags.next().copied().unwrap_or(Pos::Other);
            if site.settled().is_none() && !site.all_capitals() {
                counts.entry(site.word_hash()).or_default()[tag as usize] += 1;
            }
            tag
        });
    }
    let mut taken = 0;
    for (hash, counts) in counts {
        let (all, tag) = (counts.iter().sum::<usize>(), highest(&counts));
        if all >= OFTEN && (all - counts[tag as usize]) * ONE_IN <= all {
            let empty = |slot: &usize| file[slot * SLOT_BYTES + 4] == u8::MAX;
            if let Some(slot) = slots_of(hash).find(empty) {
                let at = slot * SLOT_BYTES;
                file[at..at + 4].copy_from_slice(&slot_check(hash).to_le_bytes());
                file[at + 4] = tag as u8;
                taken += 1;
            }
        }
    }
    eprintln!("{taken} words with one tag");
}

/// Averages as single bytes: the largest in a thousand is 127, and what is larger is cut.
fn write_weights(file: &mut [u8], totals: &[i64]) {
    let mut sizes: Vec<i64> = totals.iter().map(|total| total.abs()).filter(|size| *size > 0).collect();
    sizes.sort_unstable();
    let full = sizes.get(sizes.len() * 999 / 1000).copied().unwrap_or(1);
    for (byte, total) in file[SLOTS * SLOT_BYTES..].iter_mut().zip(totals) {
        let rounded = (total.abs() * 127 + full / 2) / full;
        *byte = (rounded.min(127) * total.signum()) as i8 as u8;
    }
    eprintln!("{} weights", sizes.len());
}

/// How many tokens got the right tag.
pub struct Accuracy {
    right: usize,
    all: usize,
    /// The commonest mistakes: right tag, given tag, times.
    mistakes: Vec<(Pos, Pos, usize)>,
}

impl fmt::Display for Accuracy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} of {} tokens ({:.2} %)",
            self.right,
            self.all,
            100.0 * self.right as f64 / self.all.max(1) as f64
        )?;
        self.mistakes
            .iter()
            .take(12)
            .try_for_each(|(right, given, times)| write!(f, "; {right}→{given} {times}"))
    }
}

/// Tags the examples with the file's weights and compares.
pub fn accuracy(file: &[u8], examples: &[Example]) -> Accuracy {
    let tagger = Tagger::of(Table::new(file));
    let mut mistakes: BTreeMap<(Pos, Pos), usize> = BTreeMap::new();
    let mut accuracy = Accuracy { right: 0, all: 0, mistakes: Vec::new() };
    for example in examples {
        let tokens = scan(&example.text);
        let mut given = Vec::new();
        tagger.tag(&tokens, 0..tokens.all.len(), &mut given);
        accuracy.all += given.len();
        for (right, given) in example.tags.iter().zip(given) {
            if *right == given {
                accuracy.right += 1;
            } else {
                *mistakes.entry((*right, given)).or_default() += 1;
            }
        }
    }
    accuracy.mistakes = mistakes.into_iter().map(|((right, given), times)| (right, given, times)).collect();
    accuracy.mistakes.sort_by_key(|(.., times)| usize::MAX - times);
    accuracy
}
