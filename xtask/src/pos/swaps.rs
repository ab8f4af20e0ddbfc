//! Wire-style sentences with other words of the same kind in them, so that what is learned of "killed" holds of "abducted".

use super::variants::Chance;
use super::{Example, scan};
use rashomon_extract::pos::Pos;

/// Words that may stand for one another wherever both tags and grammar are the same.
const KINDS: &[(&[Pos], &[&str])] = &[
    (
        // Their past tense and participle look alike; what they do, they do to people or things.
        &[Pos::Past, Pos::Participle],
        &[
            "killed",
            "wounded",
            "injured",
            "abducted",
            "kidnapped",
            "captured",
            "seized",
            "arrested",
            "detained",
            "ambushed",
            "beheaded",
            "executed",
            "rescued",
            "released",
            "freed",
            "attacked",
            "bombed",
            "struck",
            "hit",
            "shelled",
            "shot",
            "targeted",
            "murdered",
            "slaughtered",
            "massacred",
            "tortured",
            "burned",
            "destroyed",
            "neutralised",
        ],
    ),
    (
        &[Pos::Nouns],
        &[
            "soldiers",
            "troops",
            "fighters",
            "gunmen",
            "rebels",
            "militants",
            "insurgents",
            "jihadists",
            "militiamen",
            "policemen",
            "civilians",
            "villagers",
            "residents",
            "worshippers",
            "peacekeepers",
            "students",
            "farmers",
            "herders",
            "attackers",
            "assailants",
            "terrorists",
            "hostages",
            "mercenaries",
            "bandits",
            "extremists",
            "guards",
            "paramilitaries",
        ],
    ),
    (
        &[Pos::Noun],
        &[
            "ambush",
            "attack",
            "raid",
            "blast",
            "bombing",
            "explosion",
            "strike",
            "shelling",
            "clash",
            "assault",
            "massacre",
        ],
    ),
    (
        &[Pos::Proper],
        &[
            "Gao",
            "Mogadishu",
            "Donetsk",
            "Idlib",
            "Kunduz",
            "Goma",
            "Maiduguri",
            "Marib",
            "Kidal",
            "Khartoum",
            "Jenin",
            "Aleppo",
        ],
    ),
    (
        &[Pos::Number],
        &[
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
        ],
    ),
    (
        &[Pos::Adjective],
        &["Malian", "Nigerian", "Syrian", "Israeli", "Ukrainian", "Russian", "Afghan", "Sudanese", "Turkish"],
    ),
];

/// The sentence with about half of the words that have a kind replaced by others of it; the tags stay.
pub fn swap(example: &Example, chance: &mut Chance) -> Example {
    let tokens = scan(&example.text);
    let mut text = String::new();
    let mut end = 0;
    for (token, &tag) in tokens.all.iter().zip(&example.tags) {
        let span = token.span.range();
        text.push_str(&example.text[end..span.start]);
        let word = &example.text[span.clone()];
        text.push_str(&other_word(word, tag, chance).unwrap_or_else(|| word.to_string()));
        end = span.end;
    }
    text.push_str(&example.text[end..]);
    Example { text, tags: example.tags.clone() }
}

fn other_word(word: &str, tag: Pos, chance: &mut Chance) -> Option<String> {
    let same = |known: &&str| known.eq_ignore_ascii_case(word);
    let (_, kind) = KINDS.iter().find(|(tags, words)| tags.contains(&tag) && words.iter().any(same))?;
    if chance.below(2) == 0 {
        return None;
    }
    let other = kind[chance.below(kind.len())];
    let capital = word.starts_with(char::is_uppercase);
    Some(if capital { super::variants::with_capital(other) } else { other.to_string() })
}
