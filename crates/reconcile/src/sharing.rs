use crate::shingles::Sentence;
use rashomon_model::SharedSentence;
use std::collections::BTreeMap;

/// Two sentences whose triples overlap by this much are one sentence, retold. Measured on 122 reports of armed
/// conflict: with four such sentences, no two reports of different happenings were joined.
const RETOLD: f64 = 0.4;

/// What two reports share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sharing {
    /// The sentences that both hold, in order of `here`; each sentence at most once.
    pub sentences: Vec<SharedSentence>,
    /// How many sentences the shorter report has.
    pub of: usize,
}

impl Sharing {
    /// Share of the shorter report's sentences that stand in the other, 0 to 1.
    pub fn containment(&self) -> f64 {
        if self.of == 0 { 0.0 } else { self.sentences.len() as f64 / self.of as f64 }
    }

    /// The same, seen from the other report.
    pub fn turned(mut self) -> Sharing {
        self.sentences.iter_mut().for_each(|s| std::mem::swap(&mut s.here, &mut s.there));
        self.sentences.sort_by_key(|s| s.here);
        self
    }
}

/// Compares two reports sentence by sentence; time grows with the triples that they share.
pub(crate) fn sharing(here: &[Sentence], there: &[Sentence]) -> Sharing {
    let mut pairs = retold_pairs(here, there);
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut here_used, mut there_used) = (vec![false; here.len()], vec![false; there.len()]);
    let mut sentences = Vec::new();
    for (similarity, i, j) in pairs {
        if !here_used[i] && !there_used[j] {
            (here_used[i], there_used[j]) = (true, true);
            sentences.push(SharedSentence { here: here[i].span, there: there[j].span, similarity });
        }
    }
    sentences.sort_by_key(|s| s.here);
    Sharing { sentences, of: here.len().min(there.len()) }
}

fn retold_pairs(here: &[Sentence], there: &[Sentence]) -> Vec<(f64, usize, usize)> {
    let index = triples_of(there);
    let mut pairs = Vec::new();
    for (i, sentence) in here.iter().enumerate() {
        for (j, shared) in overlaps(sentence, &index) {
            let similarity = sentence.similarity(&there[j], shared);
            if similarity >= RETOLD {
                pairs.push((similarity, i, j));
            }
        }
    }
    pairs
}

/// Where each triple of a report stands, ordered by triple. A triple that is in very many sentences of one report
/// is a refrain and says nothing.
fn triples_of(sentences: &[Sentence]) -> Vec<(u64, usize)> {
    let mut index: Vec<(u64, usize)> =
        sentences.iter().enumerate().flat_map(|(j, s)| s.triples.iter().map(move |&t| (t, j))).collect();
    index.sort_unstable();
    index
}

const MOST_PLACES: usize = 16;

fn overlaps(sentence: &Sentence, index: &[(u64, usize)]) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    for &triple in &sentence.triples {
        let from = index.partition_point(|&(t, _)| t < triple);
        for &(_, j) in index[from..].iter().take_while(|&&(t, _)| t == triple).take(MOST_PLACES) {
            *counts.entry(j).or_insert(0) += 1;
        }
    }
    counts
}
