//! More sentences from those there are: as titles, in capitals, without capitals, and as headlines, in which articles and
//! forms of "be" are left out ("Five Killed in Attack").

use super::swaps::swap;
use super::{Example, scan};
use rashomon_extract::TokenKind;
use rashomon_extract::pos::Pos;

/// Numbers that look like chance and are the same each time (G. Steele et al., SplitMix, 2014).
pub struct Chance(pub u64);

impl Chance {
    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((bits ^ (bits >> 31)) % bound as u64) as usize
    }

    /// Puts the items into another order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// How a sentence is printed anew.
#[derive(Clone, Copy)]
enum Style {
    Title,
    Upper,
    Lower,
    Headline,
    HeadlineTitle,
}

/// Every treebank sentence, a share of them in other styles too, and so many copies of the wire-style
/// sentences, all but the first with words swapped.
pub fn enlarge(treebank: &[Example], news: &[Example], copies: usize) -> Vec<Example> {
    use Style::*;
    let mut chance = Chance(1950);
    let mut all: Vec<Example> = treebank.to_vec();
    for example in treebank {
        let style = match chance.below(100) {
            0..12 => Title,
            12..18 => Upper,
            18..22 => Lower,
            22..32 => Headline,
            32..48 => HeadlineTitle,
            _ => continue,
        };
        all.extend(restyle(example, style));
    }
    for example in news {
        all.push(example.clone());
        for _ in 1..copies {
            let swapped = swap(example, &mut chance);
            let style = [Title, Upper, Lower, Headline, HeadlineTitle, HeadlineTitle].get(chance.below(9));
            all.extend(style.and_then(|style| restyle(&swapped, *style)));
            all.push(swapped);
        }
    }
    all
}

/// The sentence in another style; nothing when it is cut into other tokens then.
fn restyle(example: &Example, style: Style) -> Option<Example> {
    let tokens = scan(&example.text);
    let mut made = Example { text: String::new(), tags: Vec::new() };
    for (index, &tag) in example.tags.iter().enumerate() {
        let following = &example.tags[index + 1..];
        let headline = matches!(style, Style::Headline | Style::HeadlineTitle);
        if headline && is_left_out(tokens.lower(index), tag, following) {
            continue;
        }
        if tokens.all[index].spaced && !made.text.is_empty() {
            made.text.push(' ');
        }
        let word = match tokens.all[index].kind {
            TokenKind::Word => print(tokens.word(index), tokens.lower(index), style, made.tags.is_empty()),
            _ => tokens.word(index).to_string(),
        };
        made.text.push_str(&word);
        made.tags.push(tag);
    }
    (!made.tags.is_empty() && scan(&made.text).all.len() == made.tags.len()).then_some(made)
}

/// What headlines leave out: articles, "be" before a participle or a gerund, the full stop.
fn is_left_out(lower: &str, tag: Pos, following: &[Pos]) -> bool {
    match lower {
        "a" | "an" | "the" => tag == Pos::Determiner,
        "is" | "are" | "was" | "were" => matches!(following.first(), Some(Pos::Participle | Pos::Gerund)),
        "." => following.is_empty(),
        _ => false,
    }
}

fn print(word: &str, lower: &str, style: Style, first: bool) -> String {
    match style {
        Style::Upper => word.to_uppercase(),
        Style::Lower => word.to_lowercase(),
        Style::Headline if !first => word.to_string(),
        Style::Title | Style::HeadlineTitle if !first && is_small_in_titles(lower) => word.to_string(),
        Style::Title | Style::Headline | Style::HeadlineTitle => with_capital(word),
    }
}

fn is_small_in_titles(lower: &str) -> bool {
    matches!(
        lower,
        "a" | "an" | "the" | "of" | "in" | "on" | "at" | "to" | "by" | "for" | "and" | "or" | "but" | "as"
    )
}

/// The word with its first letter in upper case.
pub fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
