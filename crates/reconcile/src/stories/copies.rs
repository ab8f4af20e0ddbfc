use crate::scenario::*;
use rashomon_model::Effect::Killed;
use rashomon_model::VictimsKind::Military;
use rashomon_model::{Anchor, Count, DateBasis, Incident, Reading, TimeKind, Weekday};

const LEAD: &str = "Gunmen overran the garrison at Sola before dawn on Sunday and burnt its stores.";
const SECOND: &str =
    "The governor's office said that fourteen soldiers had died and that trucks were missing.";
const THIRD: &str = "Residents reached by telephone described hours of shooting around the water tower.";
const FOURTH: &str = "A column sent from the regional capital found the camp empty when it arrived at noon.";
const STOCK: &str = "The region has been racked by violence since an uprising more than ten years ago.";

fn sola(dates: &str) -> Incident {
    attack("Sola", dates, &["ml-army", "jnim"])
}

/// A wire report and its reprint eight months later by the date on the page.
fn wire_and_reprint() -> Vec<Reading> {
    let sunday = TimeKind::Weekday { day: Weekday::Sunday, weeks_back: 0, future: false };
    let told = |scene: Scene, day: &str| {
        let scene = [LEAD, SECOND, THIRD, FOURTH].into_iter().fold(scene, Scene::body);
        let scene = scene.tells(sola(day)).when("Sunday", sunday, Anchor::Report);
        scene.with([says("reporter", Killed, Military, Count::exact(14))]).read()
    };
    vec![
        told(report("wire").credit("NWA").page_dated("2022-03-09"), "2022-03-06"),
        told(report("reprint").page_dated("2022-11-17"), "2022-11-13"),
        told(report("undated"), ""),
    ]
}

#[test]
fn a_reprint_is_a_copy_and_its_figures_count_once() {
    let readings = wire_and_reprint();
    let result = run(&readings);
    assert_eq!(result.copies.len(), 1);
    assert_eq!(result.copies[0].origin.as_deref(), Some("NWA"));
    assert_eq!(result.copies[0].reports[0], readings[0].report.id, "the earliest comes first");
    assert!(result.copies[0].reasons.iter().all(|r| r.containment > 0.9 || r.why == "the same text"));
    let event = one_event(&readings);
    assert_eq!(event.relays, 1);
    let cell = &event.ledger.lines[0].cells[0];
    assert_eq!((cell.relays, cell.claims.len(), cell.revisions.len()), (1, 3, 1));
}

#[test]
fn a_page_date_that_a_copy_contradicts_is_set_aside() {
    let event = one_event(&wire_and_reprint());
    let dates = event.dates.unwrap();
    assert_eq!((dates.from, dates.basis), (date("2022-03-06"), DateBasis::RelativeToReport));
    assert_eq!(
        event.dating.as_deref(),
        Some("dated by the report of 9 Mar (\"Sunday\"); page date 17 Nov 2022 set aside")
    );
    let doubted: Vec<&str> =
        event.reports.iter().filter(|r| r.page_date_set_aside).map(|r| r.doc.as_str()).collect();
    assert_eq!(doubted, ["reprint"]);
    assert!(event.diagnostics[0].message.contains("a copy is dated 9 Mar 2022"));
}

#[test]
fn undated_and_wrongly_dated_copies_take_the_day_of_the_dated_one() {
    let readings = wire_and_reprint();
    let result = run(&readings);
    for reading in &readings[1..] {
        let dates = result.dates[&reading.incidents[0].id];
        assert_eq!((dates.from, dates.basis), (date("2022-03-06"), DateBasis::FromCopy));
    }
}

#[test]
fn without_links_no_report_lends_its_day_and_none_is_joined() {
    let options = crate::Options { scope: crate::Scope::PerReport };
    let result = crate::reconcile_with(&wire_and_reprint(), &World, &options);
    assert_eq!((result.events.len(), result.copies.len(), result.links.len()), (3, 3, 0));
    assert!(result.events.iter().all(|e| e.reports.iter().all(|r| !r.page_date_set_aside)));
}

#[test]
fn one_stock_sentence_joins_nothing() {
    let one = report("one").body(LEAD).body(SECOND).body(STOCK).tells(sola("2022-03-06")).read();
    let other_words =
        "A drone hit a bus on the road to the border late on Tuesday, medics at the scene said.";
    let two = report("two").body(other_words).body(STOCK).tells(attack("Gorom", "2022-04-05", &[])).read();
    assert_eq!(run(&[one, two]).copies.len(), 2);
}

#[test]
fn an_agencys_background_does_not_make_two_battles_one_text() {
    let paragraphs = [
        "The northern garrisons have changed hands many times since the uprising of a decade ago began.",
        "A treaty signed in the capital was meant to end the war but was never carried out in full.",
        "Foreign troops left the country last year after the ruling officers asked them to go home.",
        "Thousands have been killed and many more driven from their villages during these long years.",
    ];
    let battle = |doc: &str, place: &str, day: &str, lead: [&str; 4], dead: u64| {
        let scene = lead.into_iter().chain(paragraphs).fold(report(doc).dated(day), Scene::body);
        let claims = [says("reporter", Killed, Military, Count::exact(dead))];
        scene.tells(attack(place, day, &["ml-army", "csp"])).with(claims).read()
    };
    let first = battle("first", "Sola", "2022-03-06", [LEAD, SECOND, THIRD, FOURTH], 14);
    let other = [
        "Fighters on motorcycles ambushed a supply convoy near the wells of Tarku on Friday evening.",
        "Nine soldiers were buried the next morning, according to two relatives who saw the graves.",
        "The ministry promised to hunt down the attackers and sent helicopters over the dunes.",
        "Shops in the town stayed shut and the school sent its pupils home for the whole week.",
    ];
    let second = battle("second", "Tarku", "2022-05-13", other, 9);
    assert_eq!(run(&[first, second]).copies.len(), 2);
}

#[test]
fn a_text_given_twice_is_read_once_and_keeps_both_names() {
    let reading = wire_and_reprint().remove(0);
    let mut twin = reading.clone();
    twin.report.doc = "wire-again".to_string();
    let event = one_event(&[twin, reading]);
    assert_eq!(event.main_in, ["wire", "wire-again"]);
    assert_eq!(event.ledger.lines[0].cells[0].claims.len(), 1);
}
