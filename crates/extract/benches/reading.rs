//! How fast reports are read: `cargo bench -p rashomon-extract`.
//!
//! `ordinary_reports` reads texts of about 3 kB one after the other; items a second are reports a second on one core.
//! `cost_per_byte` reads one report of 1 kB to 1 MB; bytes a second should be the same for all, for the cascade is linear.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use rashomon_extract::read;
use rashomon_gazetteer::Gazetteer;
use rashomon_lexicon::Lexicon;
use rashomon_model::{NoTrace, Passage, PassageKind, Report, Span};

fn main() {
    Lexicon::embedded(); // compiled once a process, and not what is measured
    divan::main();
}

const REPORTS: usize = 64;

#[divan::bench]
fn ordinary_reports(bencher: Bencher<'_, '_>) {
    let (places, lexicon) = (Gazetteer::embedded(), Lexicon::embedded());
    let reports: Vec<Report> = (0..REPORTS).map(|number| written(number, 3_000)).collect();
    let bytes: usize = reports.iter().map(|report| report.text.len()).sum();
    bencher
        .counter(ItemsCount::new(REPORTS))
        .counter(BytesCount::new(bytes))
        .with_inputs(|| reports.clone())
        .bench_values(|reports| {
            reports
                .into_iter()
                .map(|report| read(report, lexicon, &places, &mut NoTrace).claims.len())
                .sum::<usize>()
        });
}

#[divan::bench(args = [1_000, 10_000, 100_000, 1_000_000])]
fn cost_per_byte(bencher: Bencher<'_, '_>, bytes: usize) {
    let (places, lexicon) = (Gazetteer::embedded(), Lexicon::embedded());
    let report = written(7, bytes);
    bencher
        .counter(BytesCount::new(report.text.len()))
        .with_inputs(|| report.clone())
        .bench_values(|report| read(black_box(report), lexicon, &places, &mut NoTrace));
}

/// A report of at least so many bytes: a headline, then paragraphs in which about every third sentence has a figure.
fn written(number: usize, bytes: usize) -> Report {
    let mut passages = Vec::new();
    let mut text = String::new();
    let mut push = |words: &str, kind: PassageKind| {
        let start = text.len();
        text.push_str(words);
        passages.push(Passage { kind, span: Span::new(start, text.len()), reason: None });
        text.push_str("\n\n");
        text.len()
    };
    push(&filled("{n} soldiers killed as gunmen raid camp near {town}", number), PassageKind::Title);
    let mut at = number;
    while push(&paragraph(at), PassageKind::Body) < bytes {
        at += 1;
    }
    Report {
        id: Report::id_of(&text, None),
        doc: format!("written-{number}"),
        url: None,
        publisher: None,
        credit: None,
        published: None,
        title: None,
        text,
        passages,
        language: None,
        diagnostics: vec![],
    }
}

/// One sentence with a figure, then two of what stands around figures.
fn paragraph(at: usize) -> String {
    let pick = |from: &[&str], step: usize| filled(from[(at * step) % from.len()], at);
    [pick(&FIGURES, 5), pick(&CONTEXT, 7), pick(&CONTEXT, 3)].join(" ")
}

fn filled(template: &str, at: usize) -> String {
    let number = (2 + at * 7 % 60).to_string();
    template
        .replace("{n}", &number)
        .replace("{m}", WORDS[at % WORDS.len()])
        .replace("{town}", TOWNS[at % TOWNS.len()])
        .replace("{day}", DAYS[at % DAYS.len()])
        .replace("{army}", ARMIES[at % ARMIES.len()])
        .replace("{group}", GROUPS[at % GROUPS.len()])
}

const WORDS: [&str; 6] = ["three", "a dozen", "twenty-one", "several", "more than 40", "at least seven"];
const TOWNS: [&str; 8] = ["Gao", "Kidal", "Mopti", "Maiduguri", "Idlib", "Baidoa", "Marib", "Kramatorsk"];
const DAYS: [&str; 5] = ["Monday", "Tuesday", "Thursday", "Saturday", "Sunday"];
const ARMIES: [&str; 5] = ["Malian", "Nigerian", "Syrian", "Somali", "Ukrainian"];
const GROUPS: [&str; 5] = ["the rebels", "the militants", "the insurgents", "the gunmen", "the separatists"];

const FIGURES: [&str; 14] = [
    "The {army} army said on {day} that {n} of its soldiers had been killed and {m} wounded when {group} attacked a camp near {town}.",
    "A spokesman for {group} claimed that their fighters had killed {n} soldiers and captured {m} others in the assault on {town}.",
    "At least {n} people, including {m} children, died when shells fell on the market of {town}, a hospital official said.",
    "{m} vehicles were destroyed and {n} rifles seized, according to the army's statement.",
    "Residents reached by telephone counted {n} bodies in the streets of {town} on {day} morning.",
    "The governor put the toll at {n} dead, and said that {m} villagers were still missing.",
    "An air strike killed {m} fighters of the group in a valley east of {town} late on {day}, the defence ministry said.",
    "No group has said that it carried out the attack, in which {n} civilians were abducted.",
    "Police said that {m} officers were hurt when a mine went off under their truck.",
    "{group} denied that they had lost {n} men, and spoke of {m} wounded.",
    "The United Nations mission said it had confirmed the deaths of {n} civilians in {town} since {day}.",
    "Two military helicopters were shot down near {town}, {group} said in a message on social media.",
    "The army took the villages around {town} after {m} days of fighting, its general staff said.",
    "The ambush left {n} dead on the road to {town}, a local official said, asking not to be named.",
];

const CONTEXT: [&str; 14] = [
    "The road between the town and the border has been closed to traffic since the beginning of the month.",
    "\"We heard the shooting before dawn and stayed in our houses until it was quiet,\" a shopkeeper said.",
    "It was not possible to reach the area, where telephone lines have been cut since {day}.",
    "The government has promised more money for schools, wells and clinics in the region.",
    "Analysts say that the talks, which began in the spring, have brought few results for those who live there.",
    "The minister is expected to visit {town} next week to meet the families.",
    "Herders and farmers have long quarrelled over water in the dry season, and the conflict has made it worse.",
    "A statement read on state television called for calm and praised the forces for their courage.",
    "Thousands have fled to camps on the edge of the city, where aid groups hand out grain and blankets.",
    "He did not say how long the operation would last, or how many troops were taking part.",
    "The price of rice has doubled in {town} since the bridge was closed, traders said on {day}.",
    "Neighbouring states have sent observers, and a meeting of the regional bloc is planned for the autumn.",
    "The two sides signed an accord in 2015, which each accuses the other of breaking.",
    "Schools in {town} remained shut on {day}, and the market opened for a few hours only.",
];
