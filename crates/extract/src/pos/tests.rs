use super::table::FILE_BYTES;
use super::{Pos, Tagger};
use crate::tokens::Tokens;
use proptest::prelude::*;
use rashomon_model::{Passage, PassageKind, Span};
use std::ops::Range;

fn tags(text: &str, range: Range<usize>) -> Vec<Pos> {
    let body = Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None };
    let mut tags = Vec::new();
    Tagger::embedded().tag(&Tokens::scan(text, &[body]), range, &mut tags);
    tags
}

/// `tagged` prints each token as word/tag; marks and words whose tag does not matter stand alone.
#[track_caller]
fn check(tagged: &str) {
    let words: Vec<&str> = tagged.split(' ').map(|word| word.split('/').next().unwrap_or_default()).collect();
    let given = tags(&words.join(" "), 0..usize::MAX);
    assert_eq!(given.len(), words.len(), "one token a word: {tagged}");
    let shown: Vec<String> = tagged
        .split(' ')
        .zip(given)
        .map(|(word, tag)| match word.split_once('/') {
            Some((word, _)) => format!("{word}/{tag}"),
            None => word.to_string(),
        })
        .collect();
    assert_eq!(shown.join(" "), tagged);
}

#[test]
fn a_verb_with_its_subject_before_it_is_in_the_past() {
    check(
        "The/determiner explosion/noun killed/past two/number guards/nouns and/conjunction injured/past seven/number cooks/nouns .",
    );
    check(
        "Pirates/nouns kidnapped/past nine/number sailors/nouns off/preposition the/determiner coast/noun .",
    );
    check(
        "Militiamen/nouns who/wh captured/past the/determiner bridge/noun withdrew/past on/preposition Wednesday/proper .",
    );
    check("The men/nouns captured/past the outpost/noun and raised/past their/possessive flag/noun .");
    check(
        "Attackers/nouns threw/past a/determiner grenade/noun into/preposition a bar/noun , killing/gerund four/number .",
    );
}

#[test]
fn a_verb_that_was_done_to_its_noun_is_a_participle() {
    check(
        "Four/number were/past killed/participle and/conjunction eleven/number injured/participle , officials/nouns said/past .",
    );
    check(
        "Nine/number students/nouns kidnapped/participle in/preposition June/proper were/past rescued/participle .",
    );
    check(
        "The men/nouns captured/participle were/past handed/participle over/particle to/preposition the/determiner police/nouns .",
    );
    check(
        "The/determiner seized/participle airbase/noun had/past been/participle used/participle by/preposition drones/nouns .",
    );
    check(
        "They/pronoun had/past captured/participle , tortured/participle and killed/participle him/pronoun .",
    );
    check("The attack/noun was/past claimed/participle by/preposition a rebel/noun faction/noun .");
}

#[test]
fn headlines_have_participles_and_the_present() {
    check(
        "Ten/number troops/nouns killed/participle in/preposition roadside/noun bombing/noun in/preposition Somalia/proper",
    );
    check("Gunmen/nouns Kill/present 12/number In/preposition Market/noun Attack/noun");
    check(
        "Three/number Soldiers/nouns Wounded/participle As/preposition Mine/noun Explodes/present Under/preposition Truck/noun",
    );
    check("SEVEN/number KILLED/participle IN/preposition CLASHES/nouns NEAR/preposition BORDER/noun");
    check("Army/noun captured/past rebel/noun bastion/noun , minister/noun says/present");
}

#[test]
fn speech_is_in_the_past_and_the_wounded_are_nouns() {
    check(
        "Witnesses/nouns said/past gunmen/nouns shot/past the driver/noun and abducted/past his/possessive son/noun .",
    );
    check("The army/noun claimed/past its/possessive forces/nouns killed/past 45/number rebels/nouns .");
    check("The/determiner injured/nouns were/past flown/participle to/preposition Nairobi/proper .");
}

#[test]
fn capitals_make_names_of_words_that_have_one_tag() {
    check("IS/proper fighters/nouns hit/past an army/noun post/noun .");
    check("This/determiner is/present a camp/noun .");
}

#[test]
fn printed_tags_read_back() {
    assert!(Pos::ALL.iter().all(|tag| tag.as_str().parse() == Ok(*tag)));
    assert!("verb".parse::<Pos>().is_err());
}

#[test]
fn the_weights_fill_their_file() {
    assert_eq!(include_bytes!("../../../../lexicon/en/pos.weights").len(), FILE_BYTES);
}

#[test]
fn ranges_beyond_the_text_are_cut_and_empty_ones_stay_empty() {
    assert_eq!(tags("Two died", 1..9).len(), 1);
    assert_eq!(tags("Two died", 5..9), []);
    assert_eq!(tags("", 0..1), []);
    let backwards = Range { start: 2, end: 1 };
    assert_eq!(tags("Two men died", backwards), []);
}

proptest! {
    #[test]
    fn any_text_gets_a_tag_for_each_token(text in "\\PC{0,80}") {
        let body = Passage { kind: PassageKind::Body, span: Span::new(0, text.len()), reason: None };
        let tokens = Tokens::scan(&text, &[body]);
        prop_assert_eq!(tags(&text, 0..usize::MAX).len(), tokens.all.len());
    }
}
