use crate::scenario::*;
use orders::permutations;
use rashomon_model::Effect::Killed;
use rashomon_model::VictimsKind::{ArmedGroup, Civilian, Military};
use rashomon_model::{Count, EventType, Incident, Reading};

const SIDES: [&str; 2] = ["ml-army", "jnim"];

fn told(doc: &str, incident: Incident, dead: u64) -> Reading {
    report(doc)
        .dated("2023-01-20")
        .tells(incident)
        .with([says("reporter", Killed, Military, Count::exact(dead))])
        .read()
}

fn joined(a: Reading, b: Reading) -> bool {
    run(&[a, b]).events.len() == 1
}

#[test]
fn one_place_one_day_and_the_same_sides_are_one_event_though_tolls_differ() {
    let a = told("a", attack("Sola", "2023-01-10", &SIDES), 14);
    let b = told("b", attack("Sola", "2023-01-10", &SIDES), 40);
    assert!(joined(a, b));
}

#[test]
fn two_spellings_are_one_place() {
    let a = told("a", attack("Tin-Zaouatène", "2023-01-10", &SIDES), 14);
    let b = told("b", attack("Tin Zaouatene", "2023-01-10", &SIDES), 14);
    assert!(joined(a, b));
}

#[test]
fn other_days_and_other_places_are_other_events() {
    let a = || told("a", attack("Sola", "2023-01-10", &SIDES), 14);
    assert!(!joined(a(), told("b", attack("Sola", "2023-01-14", &SIDES), 14)));
    assert!(!joined(a(), told("b", attack("Gorom", "2023-01-10", &SIDES), 14)));
}

#[test]
fn a_kidnapping_is_no_air_strike() {
    let strike = Incident { kind: EventType::AirStrike, ..attack("Sola", "2023-01-10", &[]) };
    let kidnapping = Incident { kind: EventType::Abduction, ..attack("Sola", "2023-01-10", &[]) };
    assert!(!joined(told("a", strike, 3), told("b", kidnapping, 3)));
}

#[test]
fn an_undated_report_joins_only_with_place_sides_and_figures() {
    let dated = || told("a", attack("Sola", "2023-01-10", &SIDES), 14);
    assert!(joined(dated(), told("b", attack("Sola", "", &SIDES), 14)));
    assert!(!joined(dated(), told("b", attack("Sola", "", &SIDES), 9)));
    assert!(!joined(dated(), told("b", attack("Sola", "", &[]), 3)));
}

#[test]
fn several_shared_figures_outweigh_a_day_taken_from_a_statement() {
    let told = |doc: &str, day: &str, figures: [u64; 2]| {
        let [dead, own] = figures;
        let claims =
            [strikes("jnim", Killed, Military, Count::exact(dead)), admits("jnim", Killed, ArmedGroup, own)];
        report(doc).dated("2023-01-20").tells(attack("Sola", day, &SIDES)).with(claims).read()
    };
    let first = || told("a", "2023-01-10", [47, 12]);
    assert!(joined(first(), told("b", "2023-01-12", [47, 12])));
    assert!(!joined(first(), told("b", "2023-01-12", [47, 3])));
    assert!(!joined(first(), told("b", "2023-01-15", [47, 12])));
}

#[test]
fn nobody_tells_of_what_has_not_happened_yet() {
    let undated = told("a", attack("Sola", "", &SIDES), 14);
    assert!(!joined(undated, told("b", attack("Sola", "2023-01-24", &SIDES), 14)));
}

#[test]
fn leads_that_share_their_names_outweigh_a_place_misread() {
    let lead = "On Tuesday gunmen of the Katiba Macina struck the camp of Sola in the Mopti region of Mali.";
    let told = |doc: &str, place: &str, text: &str| {
        let claims = [says("reporter", Killed, Military, Count::exact(14))];
        report(doc)
            .dated("2023-01-11")
            .body(text)
            .tells(attack(place, "2023-01-10", &SIDES))
            .with(claims)
            .read()
    };
    assert!(joined(told("a", "Sola", lead), told("b", "Mopti", &format!("A toll: {lead}"))));
    let elsewhere =
        "On Tuesday rebels of another front raided Kidal and Ansongo, the general staff in Bamako said.";
    assert!(!joined(told("a", "Sola", lead), told("b", "Mopti", elsewhere)));
}

#[test]
fn towns_are_one_locality_within_25_km() {
    let at = |lat: f64| {
        let mut incident = attack("x", "2023-01-10", &SIDES);
        let place = incident.place.as_mut().unwrap();
        (place.latitude, place.longitude, place.name) = (Some(lat), Some(-4.0), format!("town at {lat}"));
        incident
    };
    assert!(joined(told("a", at(15.0), 14), told("b", at(15.2), 14)));
    assert!(!joined(told("a", at(15.0), 14), told("b", at(15.4), 14)));
}

#[test]
fn two_incidents_of_one_report_stay_two_whatever_others_say() {
    let first = attack("Sola", "2023-01-10", &SIDES);
    let later = Incident { kind: EventType::Ambush, ..attack("Sola", "2023-01-11", &SIDES) };
    let both = report("both")
        .dated("2023-01-12")
        .tells(first.clone())
        .with([says("reporter", Killed, Military, Count::exact(14))])
        .tells(later.clone())
        .with([says("reporter", Killed, Military, Count::exact(6))])
        .read();
    let result = run(&[both, told("a", first, 14), told("b", later, 6)]);
    let reports: Vec<usize> = result.events.iter().map(|e| e.reports.len()).collect();
    assert_eq!(reports, [2, 2]);
}

#[test]
fn days_do_not_drift_along_a_chain() {
    let days = ["2023-01-10", "2023-01-11", "2023-01-12", "2023-01-13"];
    let readings: Vec<Reading> = days.iter().map(|d| told(d, attack("Sola", d, &SIDES), 14)).collect();
    let events = run(&readings).events;
    assert!(events.len() >= 2, "four days of one figure are not one day");
    assert!(events.iter().all(|e| e.reports.len() <= 2));
}

#[test]
fn background_joins_its_event_only_with_strong_evidence() {
    let main = || told("a", attack("Sola", "2023-01-10", &SIDES), 14);
    let strong = told("b", background(attack("Sola", "2023-01-10", &SIDES)), 14);
    let weak = told("b", background(attack("Sola", "2023-01-10", &[])), 3);
    assert!(joined(main(), strong));
    assert!(!joined(main(), weak));
}

#[test]
fn a_toll_over_weeks_never_enters_an_incident() {
    let whole = Incident { aggregate: true, ..attack("Sola", "2023-01-10", &SIDES) };
    assert!(!joined(told("a", attack("Sola", "2023-01-10", &SIDES), 14), told("b", whole, 14)));
}

#[test]
fn any_order_of_reading_gives_the_same_events() {
    let readings = vec![
        told("a", attack("Sola", "2023-01-10", &SIDES), 14),
        told("b", attack("Sola", "2023-01-11", &SIDES), 14),
        told("c", attack("Sola", "", &SIDES), 14),
        told("d", attack("", "2023-01-10", &["jnim", "ml-army"]), 14),
    ];
    let expected = run(&readings);
    for order in permutations(4) {
        let shuffled: Vec<Reading> = order.iter().map(|&i| readings[i].clone()).collect();
        assert_eq!(run(&shuffled), expected);
    }
}

#[test]
fn links_can_be_drawn_as_a_waterfall() {
    let a = told("a", attack("Sola", "2023-01-10", &SIDES), 14);
    let b = told("b", attack("Sola", "2023-01-10", &SIDES), 14);
    let link = run(&[a, b]).links.remove(0);
    let drawn: Vec<String> =
        link.weights.iter().map(|w| format!("{} {} {:+}", w.signal, w.level, w.bits)).collect();
    assert_eq!(
        drawn,
        [
            "copies reports of their own +0",
            "place same name +4",
            "day same day +3.5",
            "sides both sides +2",
            "kind same +1",
            "figures shared figures +3",
            "site unknown +0",
            "names too few +0",
        ]
    );
    assert_eq!(link.bits(), 13.5);
}

#[test]
fn a_strike_with_two_tolls_keeps_them_apart() {
    let strike = |doc: &str| report(doc).dated("2023-01-11").tells(attack("Sola", "2023-01-10", &SIDES));
    let village = strike("village").with([says("hospital", Killed, Civilian, Count::exact(22))]).read();
    let army = strike("army").with([strikes("ml-army", Killed, ArmedGroup, Count::exact(30))]).read();
    let event = one_event(&[village, army]);
    assert_eq!(
        printed(&event),
        [
            "killed fighters | Malian army: 30 => only Malian army",
            "killed civilians | independent: 22 => only hospital",
        ]
    );
    assert_eq!(killed(&event, "independent-first"), "22 22 52");
}

mod orders {
    /// All orders of `0..n`.
    pub fn permutations(n: usize) -> Vec<Vec<usize>> {
        if n == 0 {
            return vec![Vec::new()];
        }
        let shorter = permutations(n - 1);
        shorter.iter().flat_map(|p| (0..n).map(|at| inserted(p, at, n - 1))).collect()
    }

    fn inserted(p: &[usize], at: usize, value: usize) -> Vec<usize> {
        let mut longer = p.to_vec();
        longer.insert(at, value);
        longer
    }
}
