//! `xtask pos FOLDER`: learns the weights of the part-of-speech tagger and writes `lexicon/en/pos.weights`.
//!
//! The folder holds `train.conllu`, `dev.conllu` and `test.conllu` of UD English EWT. The same inputs give the same
//! bytes: all sums are whole numbers, and chance comes from a fixed seed.

mod learn;
mod swaps;
mod treebank;
mod variants;

use anyhow::{Context, Result};
use rashomon_extract::Tokens;
use rashomon_extract::pos::Pos;
use rashomon_model::{Passage, PassageKind, Span};
use std::fs;
use std::path::Path;

/// How often the wire-style sentences stand in the training data, being few.
const NEWS_COPIES: usize = 10;

/// A sentence with the tag of each of its tokens.
#[derive(Debug, Clone)]
pub struct Example {
    /// As printed.
    pub text: String,
    /// One for each token that [`Tokens::scan`] cuts.
    pub tags: Vec<Pos>,
}

/// Learns, writes and reports the accuracy on the sentences held back.
pub fn run(root: &Path, folder: &Path) -> Result<()> {
    let lexicon = root.join("lexicon/en");
    let treebank = treebank::read(&folder.join("train.conllu"))?;
    let news = read_news(&lexicon.join("pos-news.tsv"))?;
    let words: Vec<&Example> = treebank.iter().chain((0..NEWS_COPIES).flat_map(|_| &news)).collect();
    let weights = learn::learn(&words, &variants::enlarge(&treebank, &news, NEWS_COPIES));
    for held_back in ["dev", "test"] {
        let examples = treebank::read(&folder.join(format!("{held_back}.conllu")))?;
        eprintln!("{held_back}: {}", learn::accuracy(&weights, &examples));
    }
    eprintln!("wire style (trained on): {}", learn::accuracy(&weights, &news));
    let file = lexicon.join("pos.weights");
    fs::write(&file, &weights).with_context(|| format!("cannot write {}", file.display()))
}

/// Reads lines of "sentence, tab, tags with spaces between"; lines that begin with "#" are remarks.
fn read_news(path: &Path) -> Result<Vec<Example>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(at, line)| news_line(line).with_context(|| format!("{}:{}", path.display(), at + 1)))
        .collect()
}

fn news_line(line: &str) -> Result<Example> {
    let (text, tags) = line.split_once('\t').context("no tab between sentence and tags")?;
    let tags: Vec<Pos> =
        tags.split(' ').map(|tag| tag.parse().map_err(anyhow::Error::msg)).collect::<Result<_>>()?;
    let tokens = scan(text).all.len();
    anyhow::ensure!(tokens == tags.len(), "{tokens} tokens but {} tags", tags.len());
    Ok(Example { text: text.to_string(), tags })
}

/// Cuts a sentence as the program does.
fn scan(text: &str) -> Tokens<'_> {
    Tokens::scan(text, &[Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None }])
}
