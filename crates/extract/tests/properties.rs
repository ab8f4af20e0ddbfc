//! Whatever the text: nothing panics, every span keeps its promises, and the same text gives the same reading.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use rashomon_extract::{Gate, read_through};
use rashomon_gazetteer::Gazetteer;
use rashomon_lexicon::Lexicon;
use rashomon_model::{Claim, NoTrace, Passage, PassageKind, Reading, Report, Span};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static PLACES: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::embedded);

/// One passage a line, the first of them the title.
fn report(text: &str) -> Report {
    let mut passages = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let kind = if start == 0 { PassageKind::Title } else { PassageKind::Body };
        if !line.trim().is_empty() {
            passages.push(Passage { kind, span: Span::new(start, start + line.len()), reason: None });
        }
        start += line.len();
    }
    Report {
        id: Report::id_of(text, None),
        doc: "any".into(),
        url: None,
        publisher: None,
        credit: None,
        published: None,
        title: None,
        text: text.into(),
        passages,
        language: None,
        diagnostics: vec![],
    }
}

fn reading(text: &str, gate: Gate) -> Reading {
    read_through(report(text), Lexicon::embedded(), &*PLACES, gate, &mut NoTrace)
}

/// Every promise that a reading makes.
fn check(text: &str) {
    for gate in [Gate::Open, Gate::Conflict] {
        let reading = reading(text, gate);
        let ids: BTreeSet<&str> = reading.claims.iter().map(|claim| claim.id.as_str()).collect();
        assert_eq!(ids.len(), reading.claims.len(), "a claim's id is its own");
        assert!(reading.claims.is_sorted_by_key(|claim| claim.evidence.start), "claims stand in text order");
        for claim in &reading.claims {
            check_claim(claim, &reading, &ids);
        }
        let told: BTreeSet<usize> = reading.claims.iter().map(|claim| claim.incident).collect();
        assert_eq!(told.len(), reading.incidents.len(), "every incident has a claim");
        assert!(reading.incidents.is_sorted_by_key(|incident| !incident.main), "main incidents come first");
    }
}

fn check_claim(claim: &Claim, reading: &Reading, ids: &BTreeSet<&str>) {
    let text = reading.report.text.as_str();
    let quote =
        text.get(claim.evidence.range()).expect("evidence lies within the text, on character borders");
    assert!(!quote.trim().is_empty() && quote == reading.report.words(claim.evidence), "{claim:?}");
    let (who, victims) = (&claim.attribution, &claim.victims);
    let actor = claim.actor.as_ref().and_then(|actor| actor.span);
    let place = claim.place.as_ref().and_then(|place| place.span);
    let time = claim.time.map(|time| time.span);
    for span in
        [claim.wording, victims.span, who.span, who.cue, who.whole, actor, place, time].into_iter().flatten()
    {
        assert!(text.get(span.range()).is_some(), "{span:?} of {claim:?}");
    }
    assert!(claim.incident < reading.incidents.len(), "{claim:?}");
    assert!(claim.relates_to.as_ref().is_none_or(|id| ids.contains(id.as_str())), "{claim:?}");
    assert!(claim.relates_to.as_ref() != Some(&claim.id), "{claim:?}");
    if let (Some(low), Some(high)) = (claim.count.low, claim.count.high) {
        assert!(low <= high, "{claim:?}");
    }
}

/// Words on which rules hang, and what may stand between them.
const WORDS: [&str; 110] = [
    "killed",
    "Killed",
    "killing",
    "were killed",
    "dead",
    "died",
    "wounded",
    "injured",
    "missing",
    "captured",
    "abducted",
    "detained",
    "neutralised",
    "shot down",
    "seized",
    "destroyed",
    "displaced",
    "took control of",
    "lost",
    "claimed",
    "responsibility for",
    "denied",
    "blamed",
    "left",
    "fell to",
    "unaccounted for",
    "death toll",
    "rose to",
    "of whom",
    "including",
    "among them",
    "at least",
    "more than",
    "up to",
    "around",
    "some",
    "nearly",
    "no",
    "none",
    "dozens of",
    "hundreds",
    "a dozen",
    "several",
    "five",
    "twenty-one",
    "12",
    "1,200",
    "3.5",
    "17th",
    "35-40",
    "999999999999999999999",
    "0",
    "two",
    "others",
    "soldiers",
    "civilians",
    "people",
    "fighters",
    "militants",
    "rebels",
    "police officers",
    "children",
    "women",
    "peacekeepers",
    "aircraft",
    "helicopters",
    "vehicles",
    "rifles",
    "camp",
    "town",
    "the army",
    "Mali's army",
    "the Syrian government",
    "Wagner",
    "CMA",
    "JNIM",
    "Boko Haram",
    "Gao",
    "Léré",
    "Kidal",
    "near",
    "in",
    "at",
    "by",
    "with",
    "said",
    "said that",
    "told AFP",
    "according to",
    "a spokesman",
    "Col. Amadou Touré",
    "Brig. Gen.",
    "the statement",
    "it",
    "they",
    "he",
    "who",
    "and",
    "or",
    "but",
    "on Sunday",
    "late Monday",
    "17 September",
    "since 2012",
    "31 February",
    "the",
    "a",
    "was",
    "would have been",
    "not",
];

const MARKS: [&str; 16] =
    [" ", " ", " ", " ", ", ", ", ", ". ", ".\n", "\n\n", " \"", "\" ", "“", "” ", " (", ") ", " — "];

fn warlike() -> impl Strategy<Value = String> {
    prop::collection::vec((select(&WORDS[..]), select(&MARKS[..])), 0..90)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(word, mark)| [word, mark]).collect())
}

/// An ordinary report, which the tests below take apart.
const ORDINARY: &str = "Nine soldiers dead in raid on camp near Mopti\n\
    BAMAKO — The Malian army said on Monday that nine of its soldiers were killed and at least 20 others wounded when gunmen \
    stormed a camp near Mopti on Sunday. \"We lost good men, and we killed more than 30 terrorists,\" Colonel Sidi Keita, an army \
    spokesman, told reporters.\n\
    The Support Group for Islam and Muslims (JNIM) claimed responsibility for the attack. It said that its fighters had killed \
    40 soldiers, captured three and seized two pickups, 15 rifles and a mortar. Neither figure could be checked.\n\
    A hospital official in the town counted 12 bodies, including two children, and said that four people were still missing. \
    On 5 March an air strike left 17 dead in a neighbouring village, residents said; the army denied that civilians were among them.\n";

fn cut_anywhere(text: &str, at: prop::sample::Index) -> usize {
    let borders: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    borders[at.index(borders.len())]
}

/// The same texts on every machine; to search further: `PROPTEST_CASES=20000 PROPTEST_RNG_SEED=5 cargo test --test properties`.
fn config() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let rng_seed = if asked.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { asked.rng_seed };
    ProptestConfig { failure_persistence: None, rng_seed, ..asked }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_read(text in "[\\PC\\s]{0,500}") {
        check(&text);
    }

    #[test]
    fn any_heap_of_likely_words_is_read(text in warlike()) {
        check(&text);
    }

    #[test]
    fn a_report_with_its_words_shuffled_is_read(words in Just(ORDINARY.split(' ').collect::<Vec<_>>()).prop_shuffle()) {
        check(&words.join(" "));
    }

    #[test]
    fn a_report_with_pieces_cut_out_or_put_in_is_read(
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), "\\PC{0,6}"), 1..6),
    ) {
        let mut text = ORDINARY.to_string();
        for (one, other, piece) in cuts {
            let (one, other) = (cut_anywhere(&text, one), cut_anywhere(&text, other));
            let end = one.max(other).min(one.min(other) + 40);
            let end = (end..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
            text.replace_range(one.min(other)..end, &piece);
        }
        check(&text);
    }

    #[test]
    fn the_same_text_gives_the_same_reading(text in warlike()) {
        let once = format!("{:?}", reading(&text, Gate::Open));
        prop_assert_eq!(once, format!("{:?}", reading(&text, Gate::Open)));
    }
}

#[test]
fn the_report_that_is_taken_apart_has_claims() {
    check(ORDINARY);
    let effects: BTreeSet<&str> =
        reading(ORDINARY, Gate::Conflict).claims.iter().map(|claim| claim.effect.as_str()).collect();
    assert!(effects.contains("killed") && effects.contains("wounded"), "{effects:?}");
}

/// The time that one reading takes, the better of two.
fn time(text: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        reading(text, Gate::Open);
        start.elapsed()
    };
    once().min(once())
}

#[test]
fn the_cost_is_linear_in_the_text() {
    for unit in [
        "killed ",
        "five soldiers and ",
        "of whom ",
        "Monday ",
        "one hundred and ",
        "the army, ",
        "Col. X. Y. ",
        "\" ",
        "( ",
        "-",
        "They said it. ",
        "Mali's army said five soldiers were killed. ",
        "\"They killed 12,\" he said. ",
        "In Gao 5 died, in Kidal 6, in Mopti 7. ",
        // without an end of the sentence
        "he said that ",
        "killed 12 in Gao, 5 in Kidal, ",
        "The rebels, who said that ",
    ] {
        let small = time(&unit.repeat(5_000 / unit.len())).max(Duration::from_millis(10));
        let large = time(&unit.repeat(40_000 / unit.len()));
        assert!(large < small * 30, "{unit:?}: {small:?} for 5 kB, {large:?} for 40 kB");
    }
}
