//! The embedded world list: it opens, and it knows the places that reports of war name.

use rashomon_gazetteer::{Gazetteer, MOST_CANDIDATES};
use rashomon_model::{Candidate, CountryCode, Feature, Places, fold_name};

fn candidates(name: &str) -> Vec<Candidate> {
    Gazetteer::embedded().candidates(&fold_name(name))
}

fn first(name: &str) -> Candidate {
    candidates(name).into_iter().next().unwrap_or_else(|| panic!("{name} is not known"))
}

fn country(candidate: &Candidate) -> String {
    candidate.country.map(|country| country.to_string()).unwrap_or_default()
}

fn check_first(name: &str, printed: &str, admin1: Option<&str>, code: &str, feature: Feature) {
    let found = first(name);
    let seen = (found.name.as_str(), found.admin1.as_deref(), country(&found), found.feature);
    assert_eq!(seen, (printed, admin1, code.to_string(), feature), "{name}");
}

#[test]
fn the_embedded_bytes_are_whole() {
    let bytes: &[u8] = include_bytes!("../data/world.bin");
    let opened = Gazetteer::from_bytes(bytes).unwrap();
    assert_eq!(opened.len(), Gazetteer::embedded().len());
    assert!(opened.len() > 200_000 && opened.names() > 300_000);
    assert!(bytes.len() < 12_000_000);
}

#[test]
fn the_sahel_s_battlefields_are_known_in_every_spelling() {
    let lere = candidates("Lere").into_iter().find(|place| country(place) == "ML").expect("Léré in Mali");
    assert_eq!((lere.name.as_str(), lere.admin1.as_deref()), ("Léré", Some("Timbuktu")));
    assert!((lere.latitude - 15.71).abs() < 0.1 && (lere.longitude + 4.91).abs() < 0.1);
    for spelling in ["tin zaouatene", "Tinzaouaten", "Tin-Zaouatine", "Tinzaouatène", "Tinzawaten"] {
        check_first(spelling, "Tinzaouatene", Some("Kidal"), "ML", Feature::Settlement);
    }
    check_first("Boulikessi", "Boulkessi", Some("Mopti"), "ML", Feature::Settlement);
    check_first("Lake Chad", "Lake Chad", None, "", Feature::Area);
}

#[test]
fn a_seat_stands_before_its_region() {
    for (name, code) in
        [("Kidal", "ML"), ("Homs", "SY"), ("Kandahar", "AF"), ("Kharkiv", "UA"), ("Idlib", "SY")]
    {
        let found = candidates(name);
        assert_eq!((country(&found[0]).as_str(), found[0].feature), (code, Feature::Settlement), "{name}");
        assert_eq!((country(&found[1]).as_str(), found[1].feature), (code, Feature::Admin1), "{name}");
        assert_eq!(found[0].admin1.as_deref(), Some(found[1].name.as_str()), "{name}");
    }
}

#[test]
fn divisions_without_a_seat_of_their_name_are_found() {
    check_first("Borno", "Borno", Some("Borno"), "NG", Feature::Admin1);
    check_first("Helmand", "Helmand", Some("Helmand"), "AF", Feature::Admin1);
    check_first("al-Anbar", "Anbar", Some("Anbar"), "IQ", Feature::Admin1);
    check_first("Gaza", "Gaza Strip", Some("Gaza Strip"), "PS", Feature::Admin1);
    check_first("Nord-Kivu", "North Kivu", Some("North Kivu"), "CD", Feature::Admin1);
}

#[test]
fn spots_and_areas_are_no_settlements() {
    check_first("Camp Speicher", "Camp Speicher", Some("Salahuddin"), "IQ", Feature::Spot);
    check_first("Bagram", "Bagram", Some("Parwan"), "AF", Feature::Spot);
    check_first("Snake Island", "Snake Island", Some("Odesa"), "UA", Feature::Spot);
    check_first("Eastern Ghouta", "Eastern Ghouta", Some("Rif Dimashq"), "SY", Feature::Area);
    check_first("Donbass", "Donbas", None, "UA", Feature::Area);
}

#[test]
fn newspapers_spellings_of_arabic_names_are_known() {
    for name in [
        "Raqqa",
        "al-Raqqah",
        "Deir al-Zour",
        "Hasaka",
        "Khan Sheikhun",
        "Maarat al-Numan",
        "Douma",
        "Atarib",
    ] {
        assert_eq!(country(&first(name)), "SY", "{name}");
    }
}

#[test]
fn a_country_comes_before_its_namesakes() {
    for (name, code) in [
        ("Georgia", "GE"),
        ("Mali", "ML"),
        ("Jordan", "JO"),
        ("Burma", "MM"),
        ("Niger", "NE"),
        ("Chad", "TD"),
    ] {
        let found = first(name);
        assert_eq!((country(&found).as_str(), found.feature), (code, Feature::Country), "{name}");
    }
    assert!(
        candidates("Georgia").iter().any(|place| country(place) == "US" && place.feature == Feature::Admin1)
    );
}

#[test]
fn many_places_of_one_name_come_the_larger_first_and_always_alike() {
    let found = candidates("Springfield");
    assert!(found.len() > 5 && found.len() <= MOST_CANDIDATES);
    let so_called: Vec<u64> =
        found.iter().filter(|place| place.name == "Springfield").map(|place| place.population).collect();
    assert!(so_called.len() > 5 && so_called.is_sorted_by(|a, b| a >= b), "{so_called:?}");
    assert_eq!(found, candidates("Springfield"));
    assert_eq!(first("Paris").country, CountryCode::new("FR"));
}

#[test]
fn knows_agrees_with_candidates() {
    let world = Gazetteer::embedded();
    for name in ["kidal", "lere", "springfield", "no such place at all", ""] {
        assert_eq!(world.knows(name), !world.candidates(name).is_empty(), "{name}");
    }
}

#[test]
fn demonyms_and_country_names_are_told() {
    let world = Gazetteer::embedded();
    let of = |demonym: &str| {
        world.demonyms().filter(|d| d.0 == demonym).map(|d| d.1.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of("malian"), ["ML"]);
    assert_eq!(of("nigerien"), ["NE"]);
    assert_eq!(of("congolese"), ["CD", "CG"]);
    assert!(world.demonyms().is_sorted());
    assert_eq!(
        CountryCode::new("SY").and_then(|code| world.country_name(code).map(str::to_string)).as_deref(),
        Some("Syria")
    );
    assert_eq!(CountryCode::new("ZZ").and_then(|code| world.country_name(code).map(str::to_string)), None);
}
