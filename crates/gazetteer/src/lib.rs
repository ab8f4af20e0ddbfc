//! Place names to candidate places, over bytes that it is given.
//!
//! [`Gazetteer::embedded`] opens the world list that the program carries; [`Gazetteer::from_bytes`] opens one that
//! [`build`] made of other rows, such as a user's own GeoNames dump. Opening parses nothing: names stand in a
//! finite-state map, places in rows of fixed width, and both are read in place.
//!
//! The embedded list (`data/world.bin`, with its attribution in `data/README.md`) is made by `xtask places` from
//! GeoNames' cities, the countries of `lexicon/any/places/countries.tsv` and the places of the other tables there.

mod build;
mod error;
mod gazetteer;
mod join;
mod layout;
mod rank;
mod row;
mod spellings;
mod table;

pub use build::{MOST_CANDIDATES, build};
pub use error::GazetteerError;
pub use gazetteer::Gazetteer;
pub use join::{Joined, Namesake, join};
pub use row::{Country, Row, World};
pub use table::{read_countries, read_places};
