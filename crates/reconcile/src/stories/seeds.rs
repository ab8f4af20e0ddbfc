//! The real reports that lie beside the repository, where they do; nothing of their text stands here.

use crate::scenario::*;
use rashomon_model::Effect::{AircraftLost, Killed, Missing, Neutralised};
use rashomon_model::VictimsKind::{ArmedGroup, Materiel, Military};
use rashomon_model::{Count, Reading};
use std::path::Path;

fn seeds() -> Option<Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let mut files: Vec<_> = std::fs::read_dir(folder).ok()?.filter_map(|f| Some(f.ok()?.path())).collect();
    files.sort();
    let read = |p: &std::path::PathBuf| {
        Some((p.file_stem()?.to_str()?.to_string(), std::fs::read_to_string(p).ok()?))
    };
    files.iter().map(read).collect()
}

/// Each with its lines as body and, where it is told, the army's figures of the attack on the two camps.
fn readings(texts: &[(String, String)]) -> Vec<Reading> {
    let army = [
        admits("ml-army", Killed, Military, 5),
        admits("ml-army", Missing, Military, 11),
        admits("ml-army", AircraftLost, Materiel, 1),
        strikes("ml-army", Neutralised, ArmedGroup, Count::exact(30)),
    ];
    let read = |(index, (name, text)): (usize, &(String, String))| {
        let scene = text.lines().filter(|l| !l.trim().is_empty()).fold(report(name), Scene::body);
        let place = ["Léré", "Léré", "Léré", "Tinzaouatene", "Macina"][index.min(4)];
        let claims = if index < 3 { army.to_vec() } else { Vec::new() };
        scene.tells(attack(place, "", &["ml-army"])).with(claims).read()
    };
    texts.iter().enumerate().map(read).collect()
}

#[test]
fn three_tellings_of_one_wire_are_one_cluster_and_the_other_wars_are_not() {
    let Some(texts) = seeds() else {
        println!("skipped: no ../shared/seeds beside the repository");
        return;
    };
    let sizes: Vec<usize> = run(&readings(&texts)).copies.iter().map(|c| c.reports.len()).collect();
    let mut ordered = sizes.clone();
    ordered.sort_unstable();
    assert_eq!(ordered, [1, 1, 3]);
}
