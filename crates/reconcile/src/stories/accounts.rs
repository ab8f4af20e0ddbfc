use crate::scenario::*;
use rashomon_model::Effect::{
    AircraftLost, Captured, Killed, Neutralised, PlaceLost, PlaceTaken, Responsibility,
};
use rashomon_model::VictimsKind::{ArmedGroup, Civilian, Materiel, Military, Unknown};
use rashomon_model::{
    ActorBasis, ActorId, ActorRef, Claim, Count, Modality, Relation, RevisionKind, Role, Stance, VictimsKind,
};
use std::collections::BTreeSet;

fn on_day(doc: &str, day: &str, sides: &[&str], claims: Vec<Claim>) -> rashomon_model::Reading {
    report(doc).dated(day).tells(attack("Sola", "2023-01-10", sides)).with(claims).read()
}

const SIDES: [&str; 2] = ["ml-army", "jnim"];

#[test]
fn officers_who_are_not_named_do_not_speak_for_the_army() {
    let day_before =
        on_day("first", "2023-01-11", &SIDES, vec![says("officers", Killed, Military, Count::at_least(12))]);
    let army = Claim { count: Count::at_least(14), ..admits("ml-army", Killed, Military, 14) };
    let next = on_day("second", "2023-01-12", &SIDES, vec![army]);
    let event = one_event(&[day_before, next]);
    assert_eq!(
        printed(&event),
        ["killed soldiers | Malian army: ≥14 admits | Malian army: ≥12 => admitted ≥14, compatible"]
    );
}

#[test]
fn a_later_figure_of_the_same_party_replaces_the_earlier() {
    let said = |n| vec![strikes("jnim", Killed, Military, Count::exact(n))];
    let later = on_day("later", "2023-01-13", &SIDES, said(20));
    let earlier = on_day("earlier", "2023-01-11", &SIDES, said(12));
    let event = one_event(&[later, earlier]);
    assert_eq!(printed(&event), ["killed soldiers | JNIM: 12 then 20 => only JNIM"]);
}

#[test]
fn opposed_counts_that_cannot_both_hold_are_contested_by_a_factor() {
    let claims = vec![
        strikes("ml-army", Killed, Civilian, Count::exact(3)),
        says("monitor", Killed, Civilian, Count::exact(12)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(
        printed(&event),
        ["killed civilians | Malian army: 3 | independent: 12 => claimed 12, contested"]
    );
    assert_eq!(event.ledger.lines[0].factor, Some(4.0));
}

#[test]
fn an_admission_is_a_floor_and_contradicts_no_higher_claim() {
    let claims =
        vec![admits("ml-army", Killed, Military, 5), strikes("jnim", Killed, Military, Count::exact(9))];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(
        printed(&event),
        ["killed soldiers | Malian army: 5 admits | JNIM: 9 => admitted ≥5, claimed 9"]
    );
    assert_eq!(event.ledger.lines[0].factor, None);
}

#[test]
fn a_claim_below_what_the_losers_concede_is_contested() {
    let claims =
        vec![admits("ml-army", Killed, Military, 8), strikes("jnim", Killed, Military, Count::exact(4))];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(event.ledger.lines[0].factor, Some(2.0));
}

#[test]
fn the_reporter_corroborates_nobody() {
    let claims = vec![
        says("reporter", Killed, Military, Count::exact(9)),
        strikes("jnim", Killed, Military, Count::exact(9)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(printed(&event), ["killed soldiers | JNIM: 9 | reporter: 9 => only JNIM"]);
}

#[test]
fn silence_is_no_denial_and_a_denial_has_no_count() {
    let denial = Claim { stance: Stance::Denies, ..says("ml-army", AircraftLost, Materiel, Count::UNKNOWN) };
    let claims = vec![strikes("jnim", AircraftLost, Materiel, Count::exact(1)), denial];
    let spoken = one_event(&[on_day("a", "2023-01-11", &SIDES, claims.clone())]);
    assert_eq!(
        printed(&spoken),
        ["aircraft_lost Malian army aircraft | Malian army: ? denies | JNIM: 1 => claimed 1, denied"]
    );
    let silent = one_event(&[on_day("a", "2023-01-11", &SIDES, claims[..1].to_vec())]);
    assert_eq!(printed(&silent), ["aircraft_lost Malian army aircraft | JNIM: 1 => only JNIM"]);
}

#[test]
fn membership_counts_only_from_its_day_on() {
    let claims = || {
        vec![
            strikes("cma", Killed, Military, Count::exact(3)),
            strikes("csp", Killed, Military, Count::exact(4)),
        ]
    };
    let column = |day: &str| {
        let reading = report("a")
            .dated(day)
            .tells(attack("Sola", day, &["ml-army", "csp", "cma"]))
            .with(claims())
            .read();
        let event = one_event(&[reading]);
        event.ledger.parties.iter().map(|p| p.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(column("2023-01-10"), ["CMA", "CSP (incl. CMA)"]);
    assert_eq!(column("2020-01-10"), ["CMA", "CSP"]);
}

#[test]
fn in_a_three_way_fight_each_armed_group_stands_for_itself() {
    let claims = vec![
        of_party("jnim", strikes("ml-army", Killed, ArmedGroup, Count::exact(10))),
        of_party("is-sahel", strikes("jnim", Killed, ArmedGroup, Count::exact(7))),
        of_party("ml-army", strikes("is-sahel", Killed, Military, Count::exact(4))),
        of_party("jnim", strikes("is-sahel", Killed, ArmedGroup, Count::exact(6))),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army", "jnim", "is-sahel"], claims)]);
    let relations: Vec<Relation> = event.ledger.parties.iter().map(|p| p.relation).collect();
    assert_eq!(relations, [Relation::SideA, Relation::SideB, Relation::OtherSide]);
    assert!(printed(&event).iter().any(|l| l.starts_with("killed IS Sahel fighters | JNIM: 7")));
}

#[test]
fn allies_and_their_contractors_stand_on_one_side() {
    let claims = vec![
        of_party(
            "wagner",
            strikes("csp", Killed, rashomon_model::VictimsKind::MilitaryCompany, Count::exact(5)),
        ),
        strikes("csp", Killed, Military, Count::exact(7)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army", "wagner", "csp"], claims)]);
    assert_eq!(
        printed(&event),
        ["killed soldiers | CSP: 7 => only CSP", "killed contracted fighters | CSP: 5 => only CSP"]
    );
}

#[test]
fn a_part_or_a_projection_is_no_figure_of_its_own() {
    let part = Claim { role: Role::Part, ..repeats(0, says("monitor", Killed, Civilian, Count::exact(3))) };
    let feared = Claim { role: Role::Projection, ..says("monitor", Killed, Civilian, Count::exact(90)) };
    let claims = vec![says("monitor", Killed, Civilian, Count::exact(12)), part, feared];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(printed(&event), ["killed civilians | independent: 12 => only monitor"]);
    assert_eq!(event.ledger.lines[0].cells[0].claims.len(), 2);
}

#[test]
fn what_is_feared_stands_only_until_something_is_stated() {
    let feared = Claim { modality: Modality::Feared, ..says("hospital", Killed, Civilian, Count::exact(40)) };
    let claims = vec![says("hospital", Killed, Civilian, Count::exact(12)), feared];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(event.ledger.lines[0].cells[0].count, Count::exact(12));
}

#[test]
fn police_are_observers_unless_their_state_fights() {
    let bomb = |sides: &[&str]| {
        let claims = vec![says("ml-police", Killed, Civilian, Count::exact(6))];
        one_event(&[on_day("a", "2023-01-11", sides, claims)])
    };
    assert_eq!(bomb(&["jnim"]).ledger.parties[0].relation, Relation::Third);
    assert_eq!(bomb(&["jnim", "ml-army"]).ledger.parties[0].relation, Relation::SideA);
}

#[test]
fn responsibility_has_a_line_for_each_who_is_held_to_have_done_it() {
    let claimed = strikes("jnim", Responsibility, Military, Count::UNKNOWN);
    let blamed =
        Claim { actor: claimed.actor.clone(), ..says("ml-army", Responsibility, Unknown, Count::UNKNOWN) };
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, vec![claimed, blamed])]);
    let lines = &event.ledger.lines;
    assert_eq!((lines.len(), lines[0].victims.as_str(), lines[0].cells.len()), (1, "JNIM", 2));
}

#[test]
fn a_deed_is_claimed_or_denied_by_whoever_speaks_of_their_own() {
    let unnamed = |words: &str, claim: Claim| Claim {
        actor: Some(ActorRef { name: words.into(), id: None, basis: ActorBasis::Blamed, span: None }),
        ..claim
    };
    let says = |who: &str| says(who, Responsibility, Unknown, Count::UNKNOWN);
    let claims = vec![
        unnamed("its men", says("jnim")),
        Claim { stance: Stance::Denies, ..says("ml-army") },
        unnamed("they", says("hospital")),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(
        printed(&event),
        [
            "responsibility JNIM | JNIM: ? => claimed",
            "responsibility Malian army | Malian army: ? denies => denied"
        ]
    );
}

#[test]
fn a_lead_s_round_word_and_a_single_death_do_not_replace_a_toll() {
    let toll = strikes("jnim", Killed, Military, Count::exact(35));
    let dozens = Claim { count: Count::at_least(24).about(), ..toll.clone() };
    let one = Claim { count: Count::exact(1), ..toll.clone() };
    let claims = vec![dozens.clone(), toll, one];
    let event = one_event(&[
        on_day("a", "2023-01-11", &SIDES, claims),
        on_day("b", "2023-01-12", &SIDES, vec![dozens]),
    ]);
    let cell = &event.ledger.lines[0].cells[0];
    assert_eq!(cell.count, Count::exact(35));
    let kinds: Vec<RevisionKind> = cell.revisions.iter().map(|r| r.kind).collect();
    assert_eq!(kinds, [RevisionKind::Lead, RevisionKind::Standing]);
}

#[test]
fn fighters_who_are_only_called_the_rebels_are_those_whom_the_report_names() {
    let claims = vec![
        strikes("rebels", Killed, Military, Count::exact(12)),
        strikes("cma", AircraftLost, Materiel, Count::exact(1)),
        strikes("csp", Captured, Military, Count::exact(6)),
        admits("ml-army", Killed, Military, 5),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army", "jnim"], claims)]);
    let columns: Vec<&str> = event.ledger.parties.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(columns, ["Malian army", "CMA", "CSP (incl. CMA)"]);
    assert!(printed(&event)[0].contains("CSP (incl. CMA): 12"), "{:?}", printed(&event));
}

#[test]
fn a_loss_that_unlisted_fighters_inflicted_is_the_speaker_s_own() {
    let by_separatists = Claim {
        actor: Some(ActorRef { name: "separatists".into(), id: None, basis: ActorBasis::Blamed, span: None }),
        ..says("ml-army", AircraftLost, Materiel, Count::exact(1))
    };
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army"], vec![by_separatists])]);
    assert_eq!(event.ledger.lines[0].party, Some(ActorId("ml-army".into())));
}

#[test]
fn an_army_that_tells_of_another_s_lost_aircraft_is_its_enemy() {
    let lost = of_party("fr-government", says("ml-army", AircraftLost, Materiel, Count::exact(2)));
    let sides = ["ml-army", "fr-government"];
    let admitted = admits("fr-government", AircraftLost, Materiel, 1);
    let event = one_event(&[on_day("a", "2023-01-11", &sides, vec![lost, admitted])]);
    let relations: BTreeSet<Relation> = event.ledger.parties.iter().map(|p| p.relation).collect();
    assert_eq!(relations.len(), 2, "{:?}", event.ledger.parties);
}

#[test]
fn ground_is_conceded_agreed_or_contested() {
    let taken = |who| strikes(who, PlaceTaken, VictimsKind::Place, Count::UNKNOWN);
    let lost =
        Claim { stance: Stance::Admits, ..says("ml-army", PlaceLost, VictimsKind::Place, Count::UNKNOWN) };
    let standing = |claims: Vec<Claim>| -> Vec<String> {
        let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
        event.ledger.lines[0].standing.iter().map(ToString::to_string).collect()
    };
    assert_eq!(standing(vec![lost]), ["admitted"]);
    assert_eq!(standing(vec![taken("jnim"), taken("ml-army")]), ["contested"]);
    assert_eq!(standing(vec![taken("jnim"), taken("monitor")]), ["agreed"]);
    assert_eq!(standing(vec![taken("jnim")]), ["only JNIM"]);
}

#[test]
fn rebels_of_two_unrelated_groups_stay_the_rebels() {
    let claims = vec![
        strikes("rebels", Killed, Military, Count::exact(12)),
        strikes("jnim", Captured, Military, Count::exact(1)),
        strikes("csp", Captured, Military, Count::exact(6)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army"], claims)]);
    let columns: Vec<&str> = event.ledger.parties.iter().map(|p| p.name.as_str()).collect();
    assert!(columns.contains(&"rebels"), "{columns:?}");
}

#[test]
fn a_label_of_the_attacker_does_not_change_who_was_hit() {
    let claims = vec![
        strikes("ml-army", Neutralised, ArmedGroup, Count::exact(30)),
        says("hospital", Killed, Civilian, Count::exact(9)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(event.ledger.lines.len(), 2);
    assert!(event.ledger.lines[1].related.is_empty());
}

#[test]
fn a_party_that_the_lexicon_does_not_know_has_a_column_by_its_name() {
    let claims =
        vec![strikes("rebels", Killed, Military, Count::exact(3)), admits("ml-army", Killed, Military, 2)];
    let event = one_event(&[on_day("a", "2023-01-11", &["ml-army"], claims)]);
    let columns: Vec<(&str, Relation)> =
        event.ledger.parties.iter().map(|p| (p.name.as_str(), p.relation)).collect();
    assert_eq!(columns, [("Malian army", Relation::SideA), ("rebels", Relation::SideB)]);
    assert_eq!(event.ledger.parties[1].id.as_str(), "rebels");
}

#[test]
fn the_same_figure_from_two_sides_is_agreed() {
    let claims = vec![
        strikes("jnim", Killed, Civilian, Count::exact(4)),
        says("hospital", Killed, Civilian, Count::exact(4)),
    ];
    let event = one_event(&[on_day("a", "2023-01-11", &SIDES, claims)]);
    assert_eq!(printed(&event), ["killed civilians | JNIM: 4 | independent: 4 => agreed 4"]);
    assert_eq!((event.primary_statements, event.independent), (1, 1));
}
