use crate::facts::Facts;
use crate::groups::Groups;
use crate::sharing::{Sharing, sharing};
use crate::shingles::{Sentence, sentences};
use rashomon_model::{Copies, CopiesId, CopyReason, Date, Reading, Report, ReportId, fold_name};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// With this share of sentences in common, two reports are one text whatever they tell.
const SAME_TEXT: f64 = 0.5;
/// Fewer common sentences than this are a quotation or a stock paragraph.
const MIN_SHARED: usize = 2;
/// Below [`SAME_TEXT`], so many sentences must be shared, and the facts must agree as well: an agency repeats its
/// paragraphs of background in its reports of other battles.
const REWRITTEN_SHARED: usize = 4;
/// And they must be so large a part of the shorter report.
const REWRITTEN: f64 = 0.12;
/// How many neighbours in a bucket each report is compared with: keeps the time linear when thousands of reports
/// share a stock sentence.
const WINDOW: usize = 8;

/// The clusters of near-duplicate reports, in order of id; a report without copies is a cluster of its own.
///
/// `readings` hold each report once, in order of report id. Candidates come from sketches of sentences, so that a
/// rewrite is found as well as a reprint; each is then verified sentence by sentence.
pub(crate) fn find_copies(readings: &[&Reading]) -> Vec<Copies> {
    let texts: Vec<Text<'_>> = readings.iter().map(|r| Text::of(r)).collect();
    let mut groups = Groups::new(readings.len());
    let mut found: Vec<Vec<Found>> = vec![Vec::new(); readings.len()];
    for (a, b) in exact_pairs(&texts).into_iter().chain(candidates(&texts)) {
        let shared = sharing(&texts[b].sentences, &texts[a].sentences);
        if let Some(why) = why_copies(&shared, &texts[a], &texts[b]) {
            groups.join(a, b);
            found[b].push(Found { with: a, shared: shared.clone(), why: why.clone() });
            found[a].push(Found { with: b, shared: shared.turned(), why });
        }
    }
    groups.members().into_iter().map(|members| cluster(&members, &found, readings)).collect()
}

/// Every report for itself, where nothing may be linked across reports.
pub(crate) fn no_copies(readings: &[&Reading]) -> Vec<Copies> {
    let found = vec![Vec::new(); readings.len()];
    (0..readings.len()).map(|i| cluster(&[i], &found, readings)).collect()
}

/// A report as it is compared.
struct Text<'a> {
    report: &'a Report,
    /// Of the whole folded text: equal for exact duplicates.
    hash: u64,
    sentences: Vec<Sentence>,
    facts: Facts,
}

impl Text<'_> {
    fn of(reading: &Reading) -> Text<'_> {
        let report = &reading.report;
        let hash = xxh3_64(fold_name(&report.text).as_bytes());
        Text { report, hash, sentences: sentences(report), facts: Facts::of(reading) }
    }
}

/// That a report is a copy, seen from that report.
#[derive(Clone)]
struct Found {
    with: usize,
    shared: Sharing,
    why: String,
}

/// Reports whose folded text is the same, each paired with the next.
fn exact_pairs(texts: &[Text<'_>]) -> Vec<(usize, usize)> {
    let mut hashes: Vec<(u64, usize)> = texts.iter().enumerate().map(|(i, t)| (t.hash, i)).collect();
    hashes.sort_unstable();
    hashes.windows(2).filter(|w| w[0].0 == w[1].0).map(|w| (w[0].1, w[1].1)).collect()
}

/// Pairs of reports that share two or more values of their sentences' sketches, in order of index.
fn candidates(texts: &[Text<'_>]) -> Vec<(usize, usize)> {
    let mut entries: Vec<(u64, usize)> = texts
        .iter()
        .enumerate()
        .flat_map(|(i, text)| {
            text.sentences.iter().flat_map(move |s| s.sketch().map(move |value| (value, i)))
        })
        .collect();
    entries.sort_unstable();
    entries.dedup();
    let mut hits: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (at, &(value, a)) in entries.iter().enumerate() {
        for &(_, b) in entries[at + 1..].iter().take(WINDOW).take_while(|e| e.0 == value) {
            *hits.entry((a, b)).or_insert(0) += 1;
        }
    }
    hits.into_iter().filter(|&(_, n)| n >= MIN_SHARED).map(|(pair, _)| pair).collect()
}

/// Why two reports are copies, in words; `None` where they are not.
fn why_copies(shared: &Sharing, a: &Text<'_>, b: &Text<'_>) -> Option<String> {
    if a.hash == b.hash {
        return Some("the same text".to_string());
    }
    let n = shared.sentences.len();
    let (facts, share) = (a.facts.agreement(&b.facts), shared.containment());
    let same_text = n >= MIN_SHARED && share >= SAME_TEXT && !a.facts.contradict(&b.facts);
    let rewritten = n >= REWRITTEN_SHARED && share >= REWRITTEN && facts.is_some();
    let credit = same_credit(a.report, b.report).map(|c| format!("both credit {c}"));
    let shares = Some(format!("{n} of {} sentences shared", shared.of));
    (same_text || rewritten)
        .then(|| [shares, facts, credit].into_iter().flatten().collect::<Vec<_>>().join("; "))
}

fn same_credit(a: &Report, b: &Report) -> Option<String> {
    let (a, b) = (a.credit.as_ref()?, b.credit.as_ref()?);
    (fold_name(a) == fold_name(b)).then(|| a.clone())
}

fn cluster(members: &[usize], found: &[Vec<Found>], readings: &[&Reading]) -> Copies {
    let mut order = members.to_vec();
    order.sort_by_key(|&i| first_seen(&readings[i].report));
    let rank: BTreeMap<usize, usize> = order.iter().enumerate().map(|(rank, &i)| (i, rank)).collect();
    let ordered: Vec<&Report> = order.iter().map(|&i| &readings[i].report).collect();
    let id = ordered.iter().map(|r| r.id.clone()).min().unwrap_or_default();
    Copies {
        id: CopiesId(id.0),
        origin: origin(&ordered),
        reports: ordered.iter().map(|r| r.id.clone()).collect(),
        reasons: order.iter().skip(1).filter_map(|&i| reason(i, &rank, &found[i], readings)).collect(),
    }
}

/// Dated reports first, the earliest leading; then by id.
pub(crate) fn first_seen(report: &Report) -> (bool, Option<Date>, ReportId) {
    let date = report.published.map(|p| p.date);
    (date.is_none(), date, report.id.clone())
}

/// The agency that most of them credit; else, among several, the earliest publisher with a date.
fn origin(ordered: &[&Report]) -> Option<String> {
    let mut credits: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for credit in ordered.iter().filter_map(|r| r.credit.as_deref()) {
        credits.entry(fold_name(credit)).or_insert((0, credit)).0 += 1;
    }
    let credited = credits.into_iter().max_by(|a, b| a.1.0.cmp(&b.1.0).then(b.0.cmp(&a.0)));
    let first = ordered.iter().find(|r| ordered.len() > 1 && r.published.is_some());
    credited.map(|(_, (_, name))| name.to_string()).or_else(|| first.and_then(|r| r.publisher.clone()))
}

/// The strongest comparison of a report with another of its cluster: with an earlier one where there is one.
fn reason(
    report: usize,
    rank: &BTreeMap<usize, usize>,
    found: &[Found],
    readings: &[&Reading],
) -> Option<CopyReason> {
    let strength =
        |f: &Found| (rank.get(&f.with) < rank.get(&report), f.shared.sentences.len(), Reverse(f.with));
    let best = found.iter().max_by_key(|f| strength(f))?;
    Some(CopyReason {
        report: readings[report].report.id.clone(),
        with: readings[best.with].report.id.clone(),
        containment: best.shared.containment(),
        shared: best.shared.sentences.clone(),
        why: best.why.clone(),
    })
}
