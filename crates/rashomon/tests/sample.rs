//! The reports of `sample/`, and the real ones that may lie beside the repository, from bytes to ledgers.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod ledgers;

use ledgers::{Events, Ledger, SILENT};

fn sample() -> Events {
    Events::read("sample/reports", Some("sample/index.jsonl")).expect("the sample is part of the repository")
}

#[test]
fn lere_is_one_event_of_five_reports() {
    let event = sample().mainly_in("sahel-courier-lere-camps");
    event.is_told_by(&[
        "coastline-africa-lere",
        "harbour-post-lere-camps",
        "lagoon-mirror-lere-camps",
        "niger-bend-herald-lere-rebel-toll",
        "sahel-courier-lere-camps",
    ]);
    event.happened("2023-09-17", "2023-09-17");
    event.stands_at("Léré", "ML");
    event.are_copies(&["sahel-courier-lere-camps", "harbour-post-lere-camps", "lagoon-mirror-lere-camps"]);
}

#[test]
fn lere_shows_what_each_party_says() {
    sample().mainly_in("sahel-courier-lere-camps").holds(&[
        ("killed military", "ml-army", "5 admits"),
        ("killed military", "csp", "35 asserts"),
        ("missing military", "ml-army", "11 admits"),
        ("captured military", "csp", "6 asserts"),
        ("wounded military", "csp", "24.. asserts"),
        ("killed non-state armed group", "csp", "8 admits"),
        ("wounded non-state armed group", "csp", "12 admits"),
        ("neutralised non-state armed group", "ml-army", "31.. asserts"),
        ("aircraft_lost materiel", "ml-army", "1 admits"),
        ("aircraft_lost materiel", "cma", "1 asserts"),
        ("aircraft_lost materiel", "csp", "2 asserts"),
        ("place_taken place", "cma", "? asserts"),
        ("place_taken place", "csp", "? asserts"),
        ("responsibility unknown", "cma", "? asserts"),
    ]);
}

#[test]
fn the_dead_of_another_battle_do_not_enter_lere() {
    let event = sample().mainly_in("sahel-courier-lere-camps");
    event.lacks(&["46", "13", "49", "15"]);
}

#[test]
fn tinzaouatene_is_one_event_of_four_reports() {
    let event = sample().mainly_in("meridian-wire-tinzaouatene");
    event.is_told_by(&[
        "baltic-evening-mirror-wagner-mali",
        "meridian-wire-tinzaouatene",
        "niger-bend-herald-tinzaouatene-toll",
        "northern-ledger-tinzaouatene",
    ]);
    event.stands_at("Tinzaouatene", "ML");
    event.are_copies(&["meridian-wire-tinzaouatene", "northern-ledger-tinzaouatene"]);
}

#[test]
#[ignore = "not reached: nationals are not yet known as a company's men"]
fn tinzaouatene_shows_what_each_party_says() {
    sample().mainly_in("meridian-wire-tinzaouatene").holds(&[
        ("killed military", "ml-army", "2 admits"),
        ("wounded military", "ml-army", "10 admits"),
        ("killed military", "csp", "47 asserts"),
        ("killed military", "jnim", "10 asserts"),
        ("killed private military company", "csp", "84 asserts"),
        ("killed private military company", "jnim", "50 asserts"),
        ("killed non-state armed group", "csp", "7 admits"),
        ("wounded non-state armed group", "csp", "12 admits"),
        ("killed non-state armed group", "ml-army", "20 asserts"),
        ("killed_or_captured private military company", "independent", "15.. asserts"),
    ]);
}

#[test]
fn the_ambush_of_macina_is_one_event_and_officers_do_not_speak_as_the_army() {
    let event = sample().mainly_in("coastline-africa-macina");
    event.is_told_by(&["coastline-africa-macina", "northern-ledger-macina", "sahel-courier-mopti-mines"]);
    event.happened("2023-01-10", "2023-01-10");
    event.holds(&[
        ("killed military", "ml-army", "14.. admits"),
        ("wounded military", "ml-army", "11 admits"),
        ("neutralised non-state armed group", "ml-army", "31 asserts"),
        ("killed military", "jnim", "7 asserts"),
        ("killed private military company", "jnim", "5 asserts"),
        ("killed non-state armed group", "jnim", "5 admits"),
        ("wounded mixed", "jnim", "24.. asserts"),
        ("responsibility unknown", "jnim", "? asserts"),
    ]);
    event.says("killed military", "officers", "12..");
}

#[test]
#[ignore = "not reached: the lowest figure of a belligerent's ally is passed over"]
fn the_policies_part_over_an_air_strike_with_two_tolls() {
    let event = sample().mainly_in("levant-dispatch-deir-al-zor");
    event.happened("2016-09-17", "2016-09-17");
    event.holds(&[
        ("killed military", "ru-army", "62 asserts"),
        ("killed military", "independent", "90.. asserts"),
        ("wounded military", "ru-army", "101.. asserts"),
    ]);
    event.killed("independent-first", [Some(90), Some(90), Some(90)]);
    event.killed("lowest-reported", [Some(62), Some(62), Some(90)]);
    event.killed("range", [Some(62), None, Some(90)]);
}

#[test]
#[ignore = "not reached: \"raised to 89 from 63\" and the place of the second report"]
fn a_raised_toll_keeps_what_it_was_raised_from() {
    let event = sample().mainly_in("meridian-wire-makiivka-toll-raised");
    event.is_told_by(&["baltic-evening-mirror-makiivka", "meridian-wire-makiivka-toll-raised"]);
    event.happened("2023-01-01", "2023-01-01");
    event.stands_at("Makiivka", "UA");
    event.holds(&[
        ("killed military", "ru-army", "89 admits"),
        ("killed military", "ua-army", "400 asserts"),
        ("wounded military", "ua-army", "300 asserts"),
    ]);
    event.was_revised("killed military", "ru-army", &["63", "89"]);
}

#[test]
#[ignore = "not reached: one of the two reports has no main incident"]
fn lyman_is_taken_by_the_one_and_lost_by_the_other() {
    let event = sample().mainly_in("steppe-chronicle-lyman");
    event.is_told_by(&["harbour-post-lyman", "steppe-chronicle-lyman"]);
    event.happened("2022-10-01", "2022-10-01");
    event
        .holds(&[("place_taken place", "ua-army", "? asserts"), ("place_lost place", "ru-army", "? admits")]);
    event.lacks(&["30", "88"]);
}

#[test]
#[ignore = "not reached: the plane is asserted, for its loss is told in the passive"]
fn a_transport_plane_and_its_dead_are_admitted() {
    let event = sample().mainly_in("steppe-chronicle-luhansk-il76");
    event.happened("2014-06-14", "2014-06-14");
    event.holds(&[
        ("killed military", "ua-army", "49 admits"),
        ("aircraft_lost materiel", "ua-army", "1 admits"),
    ]);
    event.killed("independent-first", [Some(49), Some(49), Some(49)]);
}

#[test]
#[ignore = "not reached: the attack that led to the fight is not yet told apart"]
fn two_states_stand_on_two_sides() {
    let event = sample().mainly_in("levant-dispatch-kashmir-jets");
    event.happened("2019-02-27", "2019-02-27");
    event.holds(&[
        ("aircraft_lost materiel", "pk-army", "2 asserts"),
        ("aircraft_lost materiel", "in-government", "1 admits"),
        ("captured military", "pk-army", "1 asserts"),
    ]);
    event.are_opposed("pk-army", "in-government");
    event.lacks(&["40..", "300"]);
}

#[test]
fn words_of_war_in_other_matters_give_no_event() {
    let events = sample();
    events.say_nothing_of("harbour-post-cup-final");
    events.say_nothing_of("northern-ledger-mattress-factory");
}

/// The real reports that the project began from; `None`, and a word about it, where they do not lie beside it.
fn seeds() -> Option<Events> {
    let events = Events::read("../shared/seeds", None);
    if events.is_none() {
        eprintln!("skipped: no ../shared/seeds beside the repository");
    }
    events
}

#[test]
fn the_seeds_on_lere_are_one_wire_and_one_ledger() {
    let Some(events) = seeds() else { return };
    let event = events.mainly_in("000_0735b018ebf8a319");
    event.is_told_by(&["000_0735b018ebf8a319", "001_dd7beddc31f0b482", "002_2c8fbd3fd39e30b9"]);
    event.happened("2023-09-17", "2023-09-17");
    event.stands_at("Léré", "ML");
    event.counts(1, 3, 0);
    event.holds(&[
        ("killed military", "ml-army", "5 admits"),
        ("killed military", "csp", "35 asserts"),
        ("missing military", "ml-army", "11 admits"),
        ("captured military", "csp", "6 asserts"),
        ("wounded military", "csp", "24.. asserts"),
        ("killed non-state armed group", "csp", "8 admits"),
        ("wounded non-state armed group", "csp", "12 admits"),
        ("neutralised non-state armed group", "ml-army", "31.. asserts"),
        ("aircraft_lost materiel", "ml-army", "1 admits"),
        ("aircraft_lost materiel", "cma", "1 asserts"),
        ("aircraft_lost materiel", "csp", "2 asserts"),
        ("place_taken place", "cma", "? asserts"),
        ("place_taken place", "csp", "? asserts"),
    ]);
    event.stands("killed military", &["admitted ≥5", "claimed 35"]);
    event.stands("missing military", &["only Malian army"]);
    event.stands("aircraft_lost materiel", &["agreed ≥1", "claimed 2"]);
    event.was_revised("killed military", "csp", &["12", "35"]);
    event.lacks(&["2000..", "10"]);
}

#[test]
fn the_printed_ledger_of_lere_is_the_one_that_an_analyst_wants() {
    let Some(_) = seeds() else { return };
    let printed = Ledger::printed("../shared/seeds", "Léré");
    for row in [
        &["soldiers killed", "5", "admits", SILENT, "35", "(lead: 12)", "admitted ≥5, claimed 35"][..],
        &["soldiers missing", "11 admits", SILENT, "only Malian army; may hold killed or captured"],
        &["soldiers captured", SILENT, "6 (lead: ≥3)", "only CSP"],
        &["fighters killed", "8 admits", "admitted ≥8"],
        &[
            "fighters neutralised",
            "≥31 (one wording: ≈30)",
            "outcome unstated, beside 8 killed and 12 wounded",
        ],
        &["Malian army aircraft lost", "1 admits", "1", "2", "agreed ≥1, claimed 2"],
        &["camps taken", "taken", "taken", "only CMA, CSP"],
    ] {
        printed.has_row(row);
    }
    printed.has_line("3 reports · 1 relay (AFP) · 3 primary statements · 0 independent");
    printed.has_line("page date 27 May 2024 set aside");
}

#[test]
fn the_seed_on_tinzaouatene_has_weekdays_only() {
    let Some(events) = seeds() else { return };
    let event = events.mainly_in("003_4f9f4ddbd7d718b4");
    event.is_told_by(&["003_4f9f4ddbd7d718b4"]);
    event.is_undated();
    event.stands_at("Tinzaouatene", "ML");
    event.holds(&[
        ("killed non-state armed group", "csp", "7 admits"),
        ("wounded non-state armed group", "csp", "12 admits"),
        ("killed_or_captured private military company", "independent", "15.. asserts"),
        ("killed_or_captured mixed", "csp", "24.. asserts"),
    ]);
    assert!(
        Ledger::printed("../shared/seeds", "Tinzaouatene").text.contains("date not known (weekdays only)")
    );
}

#[test]
fn the_seed_on_mopti_and_segou_keeps_three_speakers_apart() {
    let Some(events) = seeds() else { return };
    let event = events.mainly_in("004_a47367896c2a03c0");
    event.is_told_by(&["004_a47367896c2a03c0"]);
    event.holds(&[
        ("killed military", "ml-army", "14.. admits"),
        ("wounded military", "ml-army", "11 admits"),
        ("neutralised non-state armed group", "ml-army", "31 asserts"),
        ("killed military", "jnim", "7 asserts"),
        ("killed private military company", "jnim", "5 asserts"),
        ("killed non-state armed group", "jnim", "5 admits"),
        ("wounded mixed", "jnim", "24.. asserts"),
        ("responsibility unknown", "jnim", "? asserts"),
    ]);
    event.says("killed military", "officers", "12..");
}
