//! Sentences of a CoNLL-U file, their tags carried over to the tokens that the program cuts.

use super::{Example, scan};
use anyhow::{Context, Result};
use rashomon_extract::TokenKind;
use rashomon_extract::pos::Pos;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// One token of the treebank.
struct Node<'t> {
    /// Its bytes in the sentence.
    span: Range<usize>,
    /// Penn tag.
    tag: &'t str,
    /// Relation to its head.
    relation: &'t str,
}

/// Reads every sentence whose tokens are found again in its text.
pub fn read(path: &Path) -> Result<Vec<Example>> {
    let file = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(file.split("\n\n").filter_map(sentence).collect())
}

fn sentence(block: &str) -> Option<Example> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = "))?;
    let mut nodes = Vec::new();
    let mut at = 0;
    for line in block.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, form, _, _, tag, _, _, relation, ..] = fields[..] else { return None };
        if id.contains(['-', '.']) {
            continue;
        }
        at += text[at..].len() - text[at..].trim_start().len();
        let end = at + text[at..].starts_with(form).then_some(form.len())?;
        nodes.push(Node { span: at..end, tag, relation });
        at = end;
    }
    Some(Example { text: text.to_string(), tags: carry_over(text, &nodes) })
}

/// The tag of each of our tokens, from the nodes that it shares bytes with.
fn carry_over(text: &str, nodes: &[Node<'_>]) -> Vec<Pos> {
    let tokens = scan(text);
    let mut from = 0;
    let tag_of = |index: usize| {
        let span = tokens.all[index].span.range();
        while nodes.get(from).is_some_and(|node| node.span.end <= span.start) {
            from += 1;
        }
        let covered: Vec<&Node<'_>> =
            nodes[from..].iter().take_while(|node| node.span.start < span.end).collect();
        let is_part = covered.first().is_some_and(|node| node.span.len() > span.len());
        match tokens.all[index].kind {
            TokenKind::Mark | TokenKind::Quote if is_part && &text[span.clone()] != "&" => Pos::Mark,
            _ => drawn_together(&covered, &text[span]),
        }
    };
    (0..tokens.all.len()).map(tag_of).collect()
}

/// "do|n't" is its verb, "I|'m" its pronoun; of "US|-|led" and "cease|-|fire" the last part counts, and what stands
/// before a noun is an adjective.
fn drawn_together(nodes: &[&Node<'_>], word: &str) -> Pos {
    let (Some(first), Some(last)) = (nodes.first(), nodes.last()) else { return Pos::Other };
    let (whole, end) = (collapse(first.tag, word), collapse(last.tag, word));
    if nodes.len() < 3 || !nodes.iter().any(|node| node.tag == "HYPH") {
        return if first.tag == "GW" { end } else { whole };
    }
    match end {
        Pos::Particle | Pos::Preposition | Pos::Adverb if whole != Pos::Adverb => Pos::Noun,
        Pos::Proper | Pos::Number => end,
        _ if matches!(last.relation, "amod" | "compound" | "nummod") => Pos::Adjective,
        _ => end,
    }
}

/// A Penn tag, with EWT's additions, as one of ours.
fn collapse(tag: &str, word: &str) -> Pos {
    match tag {
        _ if word == "&" => Pos::Conjunction,
        _ if word.bytes().all(|b| !b.is_ascii_alphabetic())
            && word.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            Pos::Number
        }
        "NN" => Pos::Noun,
        "NNS" => Pos::Nouns,
        "NNP" | "NNPS" => Pos::Proper,
        "JJ" | "JJR" | "JJS" => Pos::Adjective,
        "CD" => Pos::Number,
        "DT" | "PDT" => Pos::Determiner,
        "PRP" | "EX" => Pos::Pronoun,
        "PRP$" => Pos::Possessive,
        "WDT" | "WP" | "WP$" | "WRB" => Pos::Wh,
        "IN" => Pos::Preposition,
        "TO" => Pos::To,
        "CC" => Pos::Conjunction,
        "RB" | "RBR" | "RBS" => Pos::Adverb,
        "RP" => Pos::Particle,
        "MD" => Pos::Modal,
        "VB" => Pos::Base,
        "VBD" => Pos::Past,
        "VBN" => Pos::Participle,
        "VBG" => Pos::Gerund,
        "VBP" | "VBZ" => Pos::Present,
        "POS" => Pos::PossessiveMark,
        _ if !word.contains(char::is_alphanumeric) => Pos::Mark,
        _ => Pos::Other,
    }
}
