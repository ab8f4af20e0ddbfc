//! Opening the world list, and looking names up in it: `cargo bench -p rashomon-gazetteer`.

use divan::{Bencher, black_box};
use rashomon_gazetteer::Gazetteer;
use rashomon_model::Places;

fn main() {
    divan::main();
}

#[divan::bench]
fn open() -> Gazetteer {
    Gazetteer::embedded()
}

#[divan::bench(args = ["kidal", "tin zaouatene", "springfield", "not a place"])]
fn knows(bencher: Bencher<'_, '_>, name: &str) {
    let world = Gazetteer::embedded();
    bencher.bench(|| world.knows(black_box(name)));
}

#[divan::bench(args = ["kidal", "tin zaouatene", "springfield", "not a place"])]
fn candidates(bencher: Bencher<'_, '_>, name: &str) {
    let world = Gazetteer::embedded();
    bencher.bench(|| world.candidates(black_box(name)));
}
