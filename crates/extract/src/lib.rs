//! Reports to claims and incidents: the cascade of seven stages.
//!
//! 1 names · 2 groups · 3 complex groups and 4 patterns · 5 speakers · 6 incidents · 7 merge.
//! Each stage is a module that reads the stages before it and tells a [`Trace`] what it found.

mod tokens;
pub mod pos;
mod times;
mod counts;
mod names;
mod groups;
mod verbs;
mod hits;
mod idioms;
mod patterns;
mod sources;
mod attributions;
mod places;
mod scene;
mod speakers;
mod kinds;
mod merge;
mod gate;
mod check;

pub use check::{Failure, check};
pub use gate::Gate;
pub use times::{Dateline, FoundTime, dateline};
pub use tokens::{Sentence, Token, TokenKind, Tokens};

use attributions::Said;
use groups::Groups;
use merge::Draft;
use names::Names;
use rashomon_lexicon::Lexicon;
use rashomon_model::{
    Anchors, Claim, DateBasis, FoundAttribution, Places, Reading, Report, Role, Stage, Trace,
};
use scene::Scenes;

/// Reads one report: who says what happened to whom, how many, where and when.
pub fn read(report: Report, lexicon: &Lexicon, places: &dyn Places, trace: &mut dyn Trace) -> Reading {
    read_through(report, lexicon, places, Gate::Conflict, trace)
}

/// Reads one report, asking the gate or not.
pub fn read_through(
    report: Report,
    lexicon: &Lexicon,
    gazetteer: &dyn Places,
    gate: Gate,
    trace: &mut dyn Trace,
) -> Reading {
    let names = Names::find(&report, lexicon, trace);
    if gate == Gate::Conflict && !gate::is_conflict(&names, lexicon) {
        drop(names);
        return Reading {
            claims: vec![],
            incidents: vec![],
            attributions: vec![],
            diagnostics: vec![],
            report,
        };
    }
    let groups = Groups::find(&names, lexicon, trace);
    let hits = patterns::find(&names, &groups, lexicon, trace);
    let said = attributions::find(&names, &groups, lexicon, trace);
    let sentences = place_sentences(&names, &hits);
    let places = places::find(&names, &groups, gazetteer, &lexicon.places, &sentences);
    let country = places::main_country(&names);
    let scenes = scene::find(&names, &groups, &hits, &places, country, &anchors(&report, &names));
    let speakers = speakers::assign(&names, &groups, lexicon, &hits, &said, &scenes, country);
    let victims = kinds::find(&names, &groups, lexicon, &hits, &scenes, &speakers);
    let draft = Draft {
        report: &report,
        names: &names,
        groups: &groups,
        lexicon,
        hits: &hits,
        said: &said,
        speakers: &speakers,
        victims: &victims,
        scenes: &scenes,
        country,
    };
    let (claims, incidents) = draft.finish();
    let (claims, incidents) = if gate == Gate::Open || tells_of_a_happening(&claims) {
        (claims, incidents)
    } else {
        (vec![], vec![])
    };
    if trace.listening() {
        tell(&names, &scenes, &claims, trace);
    }
    let attributions = found(&names, &said);
    let diagnostics = report.diagnostics.clone();
    Reading { report, claims, incidents, attributions, diagnostics }
}

/// What the last two stages made of the hits.
fn tell(names: &Names<'_>, scenes: &Scenes, claims: &[Claim], trace: &mut dyn Trace) {
    for (index, scene) in scenes.all.iter().enumerate() {
        let Some(first) = scenes.of.iter().position(|s| *s == index) else { continue };
        let kind = if scene.main { "main incident" } else { "background" };
        let place = scene.place.as_ref().map_or("place not told", |p| p.name.as_str());
        let date = scene.dates.map_or("date not known".to_string(), |d| d.from.to_string());
        let span = names.tokens.span(scenes.triggers[first]..scenes.triggers[first] + 1);
        trace.note(Stage::Incidents, span, &format!("{kind}: {}, {place}, {date}", scene.kind), None);
    }
    for claim in claims {
        let who = &claim.attribution;
        let what = format!(
            "{} {} of {} ({}), by {} ({}), {}, {}",
            claim.effect,
            claim.count,
            claim.victims.kind,
            claim.victims.kind_basis,
            who.claimant,
            who.kind,
            claim.stance,
            claim.role
        );
        trace.note(Stage::Merge, claim.evidence, &what, Some(&claim.rule));
    }
}

/// Totals over wars and periods alone make no report of a happening: anniversaries, studies, overviews.
fn tells_of_a_happening(claims: &[Claim]) -> bool {
    claims.iter().any(|claim| claim.role != Role::Aggregate)
}

fn anchors(report: &Report, names: &Names<'_>) -> Anchors {
    let own = Anchors {
        report: report.published.map(|p| (p.date, DateBasis::RelativeToReport)),
        dateline: None,
        main_event: None,
    };
    let written = names.dateline.as_ref().and_then(|d| d.time?.resolve(&own));
    Anchors { dateline: written.map(|dates| dates.from), ..own }
}

/// The lead and every sentence with a hit.
fn place_sentences(names: &Names<'_>, hits: &[hits::Hit]) -> Vec<usize> {
    let mut sentences: Vec<usize> =
        (0..names.tokens.sentences.len().min(8)).chain(hits.iter().map(|h| h.sentence)).collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences
}

fn found(names: &Names<'_>, said: &[Said]) -> Vec<FoundAttribution> {
    said.iter()
        .map(|s| {
            let mut attribution = rashomon_model::Attribution::reporter();
            attribution.claimant = s.speaker.name.clone();
            attribution.span = Some(names.tokens.span(s.speaker.tokens.clone()));
            attribution.cue = Some(names.tokens.span(s.cue.clone()));
            attribution.kind = s.speaker.kind.unwrap_or(rashomon_model::ClaimantKind::Anonymous);
            FoundAttribution {
                attribution,
                content: s.content.iter().map(|p| names.tokens.span(p.clone())).collect(),
            }
        })
        .collect()
}
