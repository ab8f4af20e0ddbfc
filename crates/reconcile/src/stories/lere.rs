use crate::scenario::*;
use rashomon_model::Effect::*;
use rashomon_model::VictimsKind::{ArmedGroup, Materiel, Military, Place};
use rashomon_model::{Claim, Count, Event, Reading, Role};

/// Three reports of one attack: the army on Monday, its enemies on Monday and on Wednesday.
fn lere() -> Vec<Reading> {
    let sides = ["ml-army", "csp", "cma"];
    let army = || {
        [
            admits("ml-army", Killed, Military, 5),
            admits("ml-army", Missing, Military, 11),
            admits("ml-army", AircraftLost, Materiel, 1),
        ]
    };
    let taken = |who| Claim { count: Count::UNKNOWN, ..strikes(who, PlaceTaken, Place, Count::UNKNOWN) };
    let monday = report("monday")
        .dated("2023-09-18")
        .tells(attack("Léré", "2023-09-17", &sides))
        .with(army())
        .with([strikes("ml-army", Neutralised, ArmedGroup, Count::exact(30).about())])
        .with([strikes("cma", AircraftLost, Materiel, Count::exact(1)), taken("cma")]);
    let wednesday = report("wednesday")
        .dated("2023-09-20")
        .tells(attack("Lere", "2023-09-17", &sides))
        .with([strikes("csp", Killed, Military, Count::exact(35))])
        .with([repeats(0, strikes("csp", Killed, Military, Count::exact(12)))])
        .with([strikes("csp", Captured, Military, Count::exact(6))])
        .with([repeats(2, strikes("csp", Captured, Military, Count::at_least(3)))])
        .with([strikes("csp", Wounded, Military, Count::at_least(24))])
        .with([admits("csp", Killed, ArmedGroup, 8), admits("csp", Wounded, ArmedGroup, 12)])
        .with([strikes("csp", AircraftLost, Materiel, Count::exact(2)), taken("csp")])
        .with(army())
        .with([strikes("ml-army", Neutralised, ArmedGroup, Count::at_least(31))]);
    let third = report("third").dated("2023-09-18").tells(attack("Léré", "2023-09-17", &sides)).with(army());
    vec![monday.read(), wednesday.read(), third.read()]
}

#[test]
fn the_ledger_reads_as_an_analyst_wants_it() {
    assert_eq!(
        printed(&one_event(&lere())),
        [
            "killed soldiers | Malian army: 5 admits | CSP (incl. CMA): 12 then 35 => admitted ≥5, claimed 35",
            "wounded soldiers | CSP (incl. CMA): ≥24 => only CSP",
            "missing soldiers | Malian army: 11 admits => only Malian army",
            "captured soldiers | CSP (incl. CMA): ≥3 then 6 => only CSP",
            "killed fighters | CSP (incl. CMA): 8 admits => admitted ≥8",
            "wounded fighters | CSP (incl. CMA): 12 admits => admitted ≥12",
            "neutralised fighters | Malian army: ≈30 then ≥31 => only Malian army",
            "aircraft_lost Malian army aircraft | Malian army: 1 admits | CMA: 1 | CSP (incl. CMA): 2 => agreed ≥1, claimed 2",
            "place_taken place | CMA: ? | CSP (incl. CMA): ? => only CMA, CSP",
        ]
    );
}

#[test]
fn members_keep_their_column_and_stand_on_their_alliances_side() {
    let event = one_event(&lere());
    let columns: Vec<String> =
        event.ledger.parties.iter().map(|p| format!("{}: {}", p.name, p.relation)).collect();
    assert_eq!(columns, ["Malian army: side a", "CMA: side b", "CSP (incl. CMA): side b"]);
    assert_eq!((event.primary_statements, event.independent, event.relays), (3, 0, 3));
}

#[test]
fn open_outcomes_point_to_the_lines_that_may_hold_the_same_people() {
    let event = one_event(&lere());
    let notes = |effect| -> Vec<&str> {
        let line = event.ledger.lines.iter().find(|l| l.effect == effect).unwrap();
        line.related.iter().map(|(_, why)| why.as_str()).collect()
    };
    assert_eq!(
        notes(Neutralised),
        ["outcome unstated, beside 8 killed", "outcome unstated, beside 12 wounded"]
    );
    assert_eq!(notes(Missing), ["the missing may be among 35 killed", "the missing may be among 6 captured"]);
}

#[test]
fn every_policy_says_what_it_makes_of_it() {
    let event = one_event(&lere());
    let said =
        ["independent-first", "own-losses-first", "lowest-reported", "range"].map(|p| killed(&event, p));
    // Own dead conceded: five soldiers and eight fighters. The enemy's claim of 35 is a ceiling, and nobody's best.
    assert_eq!(said, ["13 13 43", "13 13 43", "13 13 43", "13 - 43"]);
}

#[test]
fn who_may_be_dead_stands_beside_the_total_and_never_in_it() {
    let beside = &one_event(&lere()).totals.0["independent-first"].could_add;
    let expected = [
        (Missing, Military, Count::exact(11)),
        (Captured, Military, Count::exact(6)),
        (Neutralised, ArmedGroup, Count::at_least(31)),
    ];
    assert_eq!(beside.as_slice(), expected);
}

#[test]
fn the_order_of_reading_changes_nothing() {
    let readings = lere();
    let expected = run(&readings);
    for order in [[1, 2, 0], [2, 1, 0], [0, 2, 1]] {
        let shuffled: Vec<Reading> = order.iter().map(|&i| readings[i].clone()).collect();
        assert_eq!(run(&shuffled), expected);
    }
}

#[test]
fn every_figure_goes_back_to_a_claim_that_says_it() {
    let readings = lere();
    let event: Event = one_event(&readings);
    let claims: Vec<&Claim> = readings.iter().flat_map(|r| &r.claims).collect();
    for cell in event.ledger.lines.iter().flat_map(|l| &l.cells) {
        let last = cell.revisions.last().unwrap();
        let claim = claims.iter().find(|c| c.id == last.claim).unwrap();
        assert_eq!((claim.count, claim.role), (cell.count, Role::Total));
        assert!(cell.claims.contains(&last.claim));
    }
}
