//! Gazetteers built from a few rows, and bytes that are none.

use proptest::prelude::*;
use rashomon_gazetteer::{Country, Gazetteer, MOST_CANDIDATES, Row, World, build};
use rashomon_model::{Candidate, CountryCode, Feature, Places};

fn place(name: &str, feature: Feature, admin1: &str, population: u64) -> Row {
    Row {
        name: name.into(),
        alternates: vec![],
        feature,
        admin1: Some(admin1.into()),
        country: CountryCode::new("ML"),
        latitude: 16.0,
        longitude: -3.0,
        population,
    }
}

fn small_world() -> World {
    World {
        rows: vec![
            place("Gao", Feature::Admin1, "Gao", 0),
            place("Gao", Feature::Settlement, "Gao", 86_000),
            place("Gao", Feature::Settlement, "Sikasso", 900),
            Row {
                alternates: vec!["Gao".into(), "Tin-Gao".into()],
                ..place("Far Gao", Feature::Spot, "Kidal", 0)
            },
        ],
        countries: vec![Country {
            code: CountryCode([b'M', b'L']),
            name: "Mali".into(),
            others: vec!["Republic of Mali".into()],
            demonyms: vec!["Malian".into()],
            capital: "Bamako".into(),
            latitude: 17.3,
            longitude: -3.5,
            population: 19_000_000,
        }],
    }
}

fn packed(world: &World) -> Vec<u8> {
    build(world).expect("a small world can be packed")
}

fn found(gazetteer: &Gazetteer, folded: &str) -> Vec<(String, Feature, Option<String>)> {
    gazetteer.candidates(folded).into_iter().map(|c: Candidate| (c.name, c.feature, c.admin1)).collect()
}

#[test]
fn a_name_s_places_come_in_order_of_likelihood() {
    let gazetteer = Gazetteer::from_bytes(packed(&small_world())).unwrap();
    let gao = found(&gazetteer, "gao");
    let expected = [
        ("Gao", Feature::Settlement, "Gao"),
        ("Gao", Feature::Admin1, "Gao"),
        ("Far Gao", Feature::Spot, "Kidal"),
        ("Gao", Feature::Settlement, "Sikasso"),
    ];
    assert_eq!(gao, expected.map(|(name, feature, admin1)| (name.into(), feature, Some(admin1.into()))));
    assert_eq!(found(&gazetteer, "tin gao").len(), 1);
    assert_eq!(found(&gazetteer, "republic of mali"), [("Mali".to_string(), Feature::Country, None)]);
}

#[test]
fn the_rows_order_does_not_matter() {
    let mut turned = small_world();
    turned.rows.reverse();
    assert_eq!(packed(&turned), packed(&small_world()));
}

#[test]
fn candidates_are_capped() {
    let rows =
        (0..80).map(|i| place("San José", Feature::Settlement, &format!("Province {i}"), 1000 + i)).collect();
    let gazetteer = Gazetteer::from_bytes(packed(&World { rows, countries: vec![] })).unwrap();
    let san_jose = gazetteer.candidates("san jose");
    assert_eq!((san_jose.len(), san_jose[0].population), (MOST_CANDIDATES, 1079));
}

#[test]
fn an_empty_world_knows_nothing() {
    let gazetteer = Gazetteer::from_bytes(packed(&World::default())).unwrap();
    assert!(gazetteer.is_empty() && !gazetteer.knows("gao"));
}

#[test]
fn every_truncation_is_refused_or_harmless() {
    let bytes = packed(&small_world());
    for end in 0..bytes.len() {
        if let Ok(gazetteer) = Gazetteer::from_bytes(&bytes[..end]) {
            panic!("{end} of {} bytes opened with {} places", bytes.len(), gazetteer.len());
        }
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Gazetteer::from_bytes(bytes).is_err());
    }

    #[test]
    fn damaged_bytes_never_panic(at in 0usize..400, value in any::<u8>(), name in "[a-z ]{0,8}") {
        let mut bytes = packed(&small_world());
        let at = at % bytes.len();
        bytes[at] = value;
        if let Ok(gazetteer) = Gazetteer::from_bytes(bytes) {
            for name in ["gao", "tin gao", "mali", name.as_str()] {
                let candidates = gazetteer.candidates(name);
                prop_assert!(candidates.len() <= 255);
            }
            prop_assert!(gazetteer.demonyms().count() <= 1);
        }
    }
}
