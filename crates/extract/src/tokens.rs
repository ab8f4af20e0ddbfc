//! Stage 1, first part: a report's text cut into tokens and sentences, all with byte offsets.
//!
//! Sentences never cross a passage's border. A full stop ends one unless it follows an initial, an abbreviation or a rank,
//! stands within a number, or is followed by a lower-case word. Closing quotes and brackets stay with their sentence.

use rashomon_model::{Passage, PassageKind, Span};
use std::ops::Range;

/// A word, a number or a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the report's text.
    pub span: Span,
    /// What it looks like.
    pub kind: TokenKind,
    /// Where its lower-case form stands in [`Tokens`]' buffer.
    lower: (u32, u32),
    /// Whether it begins with an upper-case letter.
    pub capital: bool,
    /// Whether white space precedes it (or it begins a sentence).
    pub spaced: bool,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with inner hyphens, apostrophes and full stops: "co-ordinated", "al-Shabab", "U.S.".
    Word,
    /// Digits, with grouping: "35", "1,200", "3.5", "17th".
    Number,
    /// "'s" or "’s" after a word.
    Possessive,
    /// An opening or closing double quotation mark.
    Quote,
    /// Any other mark.
    Mark,
}

/// Text without full stops is cut after so many tokens, so that no sentence costs more than its length allows.
const LONGEST_SENTENCE: usize = 250;

/// A sentence, as a range of tokens, and the passage that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Index of its passage in the report.
    pub passage: usize,
    /// What the passage is.
    pub kind: PassageKind,
}

/// A text's tokens and sentences.
#[derive(Debug, Clone, Default)]
pub struct Tokens<'t> {
    /// The text that the spans point into.
    pub text: &'t str,
    /// All tokens in order.
    pub all: Vec<Token>,
    /// All sentences in order.
    pub sentences: Vec<Sentence>,
    lower: String,
}

impl<'t> Tokens<'t> {
    /// Cuts the passages that are read (titles, datelines, bodies) into tokens and sentences.
    pub fn scan(text: &'t str, passages: &[Passage]) -> Tokens<'t> {
        let mut tokens = Tokens { text, lower: String::with_capacity(text.len()), ..Tokens::default() };
        for (index, passage) in passages.iter().enumerate() {
            if matches!(passage.kind, PassageKind::Title | PassageKind::Dateline | PassageKind::Body) {
                let first = tokens.all.len();
                tokens.scan_words(passage.span);
                tokens.cut_sentences(first, index, passage.kind);
            }
        }
        tokens
    }

    /// The token's words as printed.
    pub fn word(&self, index: usize) -> &'t str {
        self.all.get(index).map_or("", |token| token.span.of(self.text))
    }

    /// The token in lower case, its apostrophes straight; empty beyond the end.
    pub fn lower(&self, index: usize) -> &str {
        self.all.get(index).map_or("", |token| &self.lower[token.lower.0 as usize..token.lower.1 as usize])
    }

    /// The bytes that a range of tokens covers.
    pub fn span(&self, range: Range<usize>) -> Span {
        match (self.all.get(range.start), self.all.get(range.end.saturating_sub(1))) {
            (Some(first), Some(last)) if range.start < range.end => first.span.cover(last.span),
            (Some(first), _) => Span { start: first.span.start, end: first.span.start },
            _ => Span::new(self.text.len(), self.text.len()),
        }
    }

    fn scan_words(&mut self, within: Span) {
        let base = within.start as usize;
        let passage = within.of(self.text);
        let mut at = 0;
        let mut spaced = true;
        while let Some(c) = passage[at..].chars().next() {
            if c.is_whitespace() || is_invisible(c) {
                spaced = true;
                at += c.len_utf8();
                continue;
            }
            let (length, kind) = next_token(&passage[at..], self.all.last().filter(|_| !spaced));
            self.push(Span::new(base + at, base + at + length), kind, spaced);
            spaced = false;
            at += length;
        }
    }

    fn push(&mut self, span: Span, kind: TokenKind, spaced: bool) {
        let word = span.of(self.text);
        let from = self.lower.len() as u32;
        for c in word.chars() {
            match c {
                '’' | '‘' | '`' => self.lower.push('\''),
                '‐' | '‑' => self.lower.push('-'),
                c if c.is_ascii() => self.lower.push(c.to_ascii_lowercase()),
                c => self.lower.extend(c.to_lowercase()),
            }
        }
        let lower = (from, self.lower.len() as u32);
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        self.all.push(Token { span, kind, lower, capital, spaced });
    }

    fn cut_sentences(&mut self, first: usize, passage: usize, kind: PassageKind) {
        let mut start = first;
        let mut at = first;
        while at < self.all.len() {
            if self.ends_sentence(first, at) || at - start >= LONGEST_SENTENCE {
                let mut end = at + 1;
                while end < self.all.len() && self.closes(end) {
                    end += 1;
                }
                self.sentences.push(Sentence { tokens: start..end, passage, kind });
                start = end;
                at = end;
            } else {
                at += 1;
            }
        }
        if start < self.all.len() {
            self.sentences.push(Sentence { tokens: start..self.all.len(), passage, kind });
        }
    }

    /// A closing quote or bracket right after a full stop, not the opening one of the next sentence.
    fn closes(&self, index: usize) -> bool {
        matches!(self.word(index), ")" | "]" | "”" | "’" | "»" | "." | "!" | "?")
            || (matches!(self.word(index), "\"" | "''" | "'") && !self.all[index].spaced)
    }

    fn ends_sentence(&self, first: usize, at: usize) -> bool {
        match self.word(at) {
            "!" | "?" | "…" => true,
            "•" => at > first,
            "." => !self.is_inner_stop(first, at),
            _ if self.line_break_after(at) => true,
            _ => false,
        }
    }

    /// Lines that end without a mark, and list items, are sentences of their own when the next line begins anew.
    fn line_break_after(&self, at: usize) -> bool {
        let (Some(here), Some(next)) = (self.all.get(at), self.all.get(at + 1)) else { return false };
        let gap = &self.text[here.span.end as usize..next.span.start as usize];
        gap.matches('\n').count() > 1
    }

    fn is_inner_stop(&self, first: usize, at: usize) -> bool {
        let before = if at > first { self.lower(at - 1) } else { "" };
        let next = at + 1;
        let Some(after) = self.all.get(next) else { return false };
        if !after.spaced && after.kind == TokenKind::Word && after.capital {
            return is_initial(before);
        }
        if !after.spaced && matches!(after.kind, TokenKind::Word | TokenKind::Number) {
            return true;
        }
        let lower_next = after.kind == TokenKind::Word && !after.capital;
        lower_next || is_initial(before) || (is_abbreviation(before) && after.kind != TokenKind::Quote)
    }
}

fn is_invisible(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{fe0f}' | '\u{2060}' | '\u{ad}')
}

fn is_initial(word: &str) -> bool {
    word.len() == 1 && word.starts_with(|c: char| c.is_ascii_alphabetic() && c != 'i')
}

fn is_abbreviation(word: &str) -> bool {
    const KNOWN: &[&str] = &[
        "adm", "apr", "aug", "brig", "capt", "cmdr", "co", "col", "corp", "cpl", "dec", "dr", "feb", "fr",
        "fri", "gen", "gov", "hon", "inc", "jan", "jr", "jul", "jun", "km", "lt", "ltd", "maj", "mar",
        "messrs", "mon", "mr", "mrs", "ms", "mt", "no", "nov", "oct", "prof", "pvt", "rep", "rev", "sat",
        "sen", "sep", "sept", "sgt", "sr", "st", "sun", "supt", "thu", "thur", "thurs", "tue", "tues", "vs",
        "wed", "weds", "maj-gen", "lt-col", "brig-gen",
    ];
    KNOWN.binary_search(&word).is_ok()
        || word.contains('.')
        || matches!(word, "lt-gen" | "maj-gen" | "lt-col" | "brig-gen" | "lieut" | "asst" | "insp")
}

/// Length in bytes and kind of the token that begins the text, which is neither empty nor begins with white space.
fn next_token(text: &str, glued_to: Option<&Token>) -> (usize, TokenKind) {
    let c = text.chars().next().unwrap_or(' ');
    if c.is_ascii_digit() {
        return (number_length(text), TokenKind::Number);
    }
    if c.is_alphabetic() {
        return (word_length(text), TokenKind::Word);
    }
    if matches!(c, '\'' | '’')
        && glued_to.is_some_and(|t| matches!(t.kind, TokenKind::Word | TokenKind::Number))
    {
        let rest = &text[c.len_utf8()..];
        let ends = |r: &str| !r.chars().next().is_some_and(char::is_alphanumeric);
        if rest.starts_with(['s', 'S']) && ends(&rest[1..]) {
            return (c.len_utf8() + 1, TokenKind::Possessive);
        }
        return (c.len_utf8(), if ends(rest) { TokenKind::Possessive } else { TokenKind::Mark });
    }
    if text.starts_with("``") || text.starts_with("''") {
        return (2, TokenKind::Quote);
    }
    let kind = if matches!(c, '"' | '“' | '”' | '„' | '«' | '»') {
        TokenKind::Quote
    } else {
        TokenKind::Mark
    };
    let dots = text.bytes().take_while(|b| *b == b'.').count();
    if dots >= 2 {
        return (dots, TokenKind::Mark);
    }
    (c.len_utf8(), kind)
}

/// Digits with inner commas and points, and a glued ending: "1,200", "3.5", "17th", "2:30", "105mm".
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 1;
    while end < bytes.len() {
        let inner =
            matches!(bytes[end], b',' | b'.' | b':') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if bytes[end].is_ascii_digit() || inner {
            end += 1;
        } else {
            break;
        }
    }
    end + text[end..].bytes().take_while(u8::is_ascii_alphabetic).count()
}

/// Letters and digits, with inner hyphens, apostrophes (but not a possessive's) and the full stops of "U.S.".
fn word_length(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() || ('\u{0300}'..='\u{036f}').contains(&c) {
            end = at + c.len_utf8();
            continue;
        }
        let rest = &text[at + c.len_utf8()..];
        let next_is_letter = rest.chars().next().is_some_and(char::is_alphanumeric);
        let joins = match c {
            '-' | '‐' | '‑' | '_' => next_is_letter,
            '\'' | '’' | '`' | 'ʿ' | 'ʾ' => next_is_letter && !is_possessive_end(rest),
            '.' => is_dotted_acronym(&text[..at], rest),
            _ => false,
        };
        if !joins {
            // The last stop of "U.S." belongs to it.
            if c == '.' && text[..at].contains('.') && is_initial_letter_before(&text[..at]) {
                end = at + 1;
            }
            break;
        }
        end = at + c.len_utf8();
    }
    end.max(text.chars().next().map_or(1, char::len_utf8))
}

fn is_possessive_end(rest: &str) -> bool {
    rest.starts_with(['s', 'S']) && !rest[1..].chars().next().is_some_and(char::is_alphanumeric)
}

fn is_dotted_acronym(before: &str, rest: &str) -> bool {
    is_initial_letter_before(before)
        && rest.chars().next().is_some_and(char::is_alphabetic)
        && rest.chars().nth(1).is_some_and(|c| c == '.')
}

fn is_initial_letter_before(before: &str) -> bool {
    let mut back = before.chars().rev();
    back.next().is_some_and(char::is_alphabetic) && back.next().is_none_or(|c| c == '.')
}

#[cfg(test)]
mod tests {
    use super::{TokenKind, Tokens};
    use rashomon_model::{Passage, PassageKind, Span};

    fn body(text: &str) -> Vec<Passage> {
        vec![Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None }]
    }

    fn words(text: &str) -> Vec<String> {
        let tokens = Tokens::scan(text, &body(text));
        (0..tokens.all.len()).map(|i| tokens.word(i).to_string()).collect()
    }

    fn sentences(text: &str) -> Vec<String> {
        let tokens = Tokens::scan(text, &body(text));
        tokens.sentences.iter().map(|s| tokens.span(s.tokens.clone()).of(text).to_string()).collect()
    }

    #[test]
    fn words_keep_their_hyphens_and_acronyms_and_lose_their_possessives() {
        assert_eq!(words("Mali’s al-Qaeda-linked men"), ["Mali", "’s", "al-Qaeda-linked", "men"]);
        assert_eq!(words("U.S. troops, 1,200 of them"), ["U.S.", "troops", ",", "1,200", "of", "them"]);
        assert_eq!(words("the rebels' camp"), ["the", "rebels", "'", "camp"]);
        assert_eq!(words("“We won,” he said"), ["“", "We", "won", ",", "”", "he", "said"]);
    }

    #[test]
    fn ranks_initials_and_decimals_end_no_sentence() {
        assert_eq!(
            sentences("Brig. Gen. J. K. Musa spoke. He left."),
            ["Brig. Gen. J. K. Musa spoke.", "He left."]
        );
        assert_eq!(sentences("It fell 3.5 km away. He left."), ["It fell 3.5 km away.", "He left."]);
        assert_eq!(sentences("It was over. Troops left."), ["It was over.", "Troops left."]);
        assert_eq!(sentences("“We won.” He smiled."), ["“We won.”", "He smiled."]);
    }

    #[test]
    fn a_possessive_is_a_token_of_its_own() {
        let text = "Niger's army";
        let tokens = Tokens::scan(text, &body(text));
        assert_eq!(tokens.all[1].kind, TokenKind::Possessive);
        assert_eq!(tokens.lower(0), "niger");
    }
}
