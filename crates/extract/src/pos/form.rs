//! What one token looks like from outside: hashes of the word and its ends, and its shape.

use crate::tokens::{TokenKind, Tokens};

/// A token's looks.
#[derive(Clone, Copy, Default)]
pub(super) struct Form {
    /// Hash of the lower-case word; of the empty word beyond a sentence's ends.
    pub word: u64,
    /// The first byte and the last one to four, each with its length mixed in.
    pub first: u64,
    pub last: [u64; 4],
    /// Capitals, digits and hyphens as a small number.
    pub shape: u64,
    /// What the word does to the verbs around it.
    pub signal: Signal,
}

/// Words that tell how a verb nearby is to be read.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Signal {
    /// Beyond the sentence's ends.
    #[default]
    Border,
    /// "was", "been": a participle or gerund follows.
    Be,
    /// "has", "had": a participle follows.
    Have,
    /// "will", "did", "to": a base form follows.
    BeforeBase,
    /// "who", "which", "that": a finite verb follows.
    Relative,
    /// "and", "or", "but".
    Joint,
    /// Commas and other marks.
    Mark,
    /// Any other word.
    Word,
}

impl Form {
    /// The looks of a token; of nothing beyond the last one.
    pub fn of(tokens: &Tokens<'_>, index: usize) -> Form {
        let Some(token) = tokens.all.get(index) else { return Form::default() };
        let lower = tokens.lower(index);
        let bytes = lower.as_bytes();
        let shape = capitals(tokens.word(index)) as u64
            | u64::from(bytes.iter().any(u8::is_ascii_digit)) << 2
            | u64::from(bytes.contains(&b'-')) << 3
            | u64::from(token.spaced) << 4
            | (token.kind as u64) << 5;
        Form {
            word: hash_bytes(bytes),
            first: bytes.first().copied().map_or(0, u64::from),
            last: [1, 2, 3, 4].map(|length| ending(bytes, length)),
            shape,
            signal: signal(lower, token.kind),
        }
    }
}

/// How a word uses capitals.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Capitals {
    None,
    First,
    All,
    Inner,
}

/// How the printed word uses capitals; one capital letter alone is `First`.
pub(super) fn capitals(word: &str) -> Capitals {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let Some(first) = letters.next() else { return Capitals::None };
    let (mut upper, mut lower) = (0, 0);
    for letter in letters {
        if letter.is_uppercase() { upper += 1 } else { lower += 1 }
    }
    match (first.is_uppercase(), upper, lower) {
        (false, 0, _) => Capitals::None,
        (true, 0, _) => Capitals::First,
        (true, _, 0) => Capitals::All,
        _ => Capitals::Inner,
    }
}

/// The last bytes of a word as a number; a shorter word is its own ending.
fn ending(bytes: &[u8], length: usize) -> u64 {
    let tail = &bytes[bytes.len().saturating_sub(length)..];
    tail.iter().fold(1, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A quick hash of a word, the same on every machine.
pub(super) fn hash_bytes(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let piece = chunk.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
        hash = mix(hash.rotate_left(23) ^ piece);
    }
    hash
}

/// Spreads the bits of a number over all 64.
pub(super) fn mix(number: u64) -> u64 {
    let product = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 32)
}

/// What a word does to the verbs around it.
pub(super) fn signal(lower: &str, kind: TokenKind) -> Signal {
    match kind {
        TokenKind::Mark | TokenKind::Quote => return Signal::Mark,
        TokenKind::Number => return Signal::Word,
        TokenKind::Word | TokenKind::Possessive => {}
    }
    match lower {
        "is" | "are" | "was" | "were" | "be" | "been" | "being" | "am" | "isn't" | "aren't" | "wasn't"
        | "weren't" | "it's" | "they're" | "he's" | "got" | "get" | "gets" | "getting" => Signal::Be,
        "has" | "have" | "had" | "having" | "hasn't" | "haven't" | "hadn't" | "they've" | "we've"
        | "i've" => Signal::Have,
        "will" | "would" | "can" | "could" | "may" | "might" | "must" | "should" | "shall" | "to" | "do"
        | "does" | "did" | "cannot" | "don't" | "doesn't" | "didn't" | "won't" | "can't" | "couldn't"
        | "wouldn't" => Signal::BeforeBase,
        "who" | "which" | "that" | "where" | "when" | "while" | "what" => Signal::Relative,
        "and" | "or" | "but" | "nor" => Signal::Joint,
        _ => Signal::Word,
    }
}
