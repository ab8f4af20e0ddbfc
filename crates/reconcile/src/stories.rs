//! The promises of the crate as stories, each a test.

mod accounts;
mod copies;
mod dating;
mod events;
mod lere;
mod policies;
mod robustness;
mod seeds;
