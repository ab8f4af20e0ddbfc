use crate::scenario::*;
use rashomon_model::Effect::{Killed, KilledOrWounded, Wounded};
use rashomon_model::VictimsKind::{ArmedGroup, Civilian, Military, Unknown};
use rashomon_model::{Claim, Count, Event};

const ALL: [&str; 4] = ["independent-first", "lowest-reported", "own-losses-first", "range"];

fn event(claims: Vec<Claim>) -> Event {
    let incident = attack("Sola", "2023-01-10", &["ml-army", "jnim"]);
    one_event(&[report("a").dated("2023-01-11").tells(incident).with(claims).read()])
}

fn under_all(claims: Vec<Claim>) -> [String; 4] {
    let event = event(claims);
    ALL.map(|policy| killed(&event, policy))
}

#[test]
fn the_policies_differ_and_it_shows() {
    let claims = vec![
        admits("ml-army", Killed, Military, 5),
        strikes("jnim", Killed, Military, Count::exact(35)),
        says("hospital", Killed, Military, Count::exact(9)),
        says("reporter", Killed, Military, Count::exact(8)),
    ];
    assert_eq!(under_all(claims), ["5 9 35", "5 5 35", "5 5 35", "5 - 35"]);
}

#[test]
fn where_only_opposed_parties_speak_the_best_is_unknown() {
    let claims = vec![
        strikes("jnim", Killed, Military, Count::exact(35)),
        strikes("ml-army", Killed, ArmedGroup, Count::exact(20)),
    ];
    assert_eq!(under_all(claims), ["- - 55", "- - 55", "- - 55", "55 - 55"]);
}

#[test]
fn zero_is_kept_and_never_becomes_the_best() {
    let zero = says("ml-army", Killed, Military, Count::exact(0));
    let event = event(vec![zero]);
    assert_eq!(event.ledger.lines[0].cells[0].count, Count::exact(0));
    assert_eq!(ALL.map(|p| event.totals.0[p].killed.best), [None; 4]);
}

#[test]
fn groups_of_different_kinds_add_up() {
    let claims = vec![
        says("hospital", Killed, Civilian, Count::exact(9)),
        says("hospital", Killed, Military, Count::exact(4)),
    ];
    let total = &event(claims).totals.0["independent-first"];
    assert_eq!(total.killed.best, Some(13));
    assert_eq!(total.killed_by_kind[&Civilian].best, Some(9));
}

#[test]
fn people_of_unknown_kind_are_not_added_to_those_they_may_be() {
    let whole = vec![
        says("monitor", Killed, Unknown, Count::exact(20)),
        says("hospital", Killed, Civilian, Count::exact(12)),
    ];
    assert_eq!(event(whole).totals.0["independent-first"].killed.best, Some(20));
    let beside = vec![
        says("hospital", Killed, Unknown, Count::exact(3)),
        says("hospital", Killed, Civilian, Count::exact(12)),
    ];
    assert_eq!(event(beside).totals.0["independent-first"].killed.best, Some(15));
}

#[test]
fn an_unsplit_toll_stays_out_of_the_dead_and_the_wounded() {
    let total = event(vec![says("hospital", KilledOrWounded, Civilian, Count::exact(60))]).totals.0["independent-first"].clone();
    assert_eq!((total.killed.best, total.wounded.best), (None, None));
    assert_eq!(total.could_add, [(KilledOrWounded, Civilian, Count::exact(60))]);
}

#[test]
fn open_bounds_put_forward_what_they_vouch_for() {
    let claims = vec![
        says("hospital", Killed, Civilian, Count::at_least(14)),
        says("hospital", Wounded, Civilian, Count::at_most(20)),
    ];
    let total = event(claims).totals.0["independent-first"].clone();
    assert_eq!(total.killed.best, Some(14));
    assert_eq!((total.wounded.best, total.wounded.high), (None, Some(20)));
}

#[test]
fn every_policy_has_a_name_and_a_source() {
    let names: Vec<&str> = crate::POLICIES.iter().map(|p| p.name()).collect();
    assert_eq!(names, ALL);
    assert!(crate::POLICIES.iter().all(|p| !p.source().is_empty()));
    assert!(names.contains(&crate::DEFAULT_POLICY));
}
