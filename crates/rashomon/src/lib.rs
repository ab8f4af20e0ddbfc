//! The whole run of Rashomon: reports in, the parties' accounts out.
//!
//! ```text
//! paths ── ingest ──▶ reports ── extract ──▶ readings ── reconcile ──▶ events ── ledger ──▶ rows, records, tables
//! ```
//!
//! [`run`] is that line as a function. All readings are kept, because joining needs every incident at once; a reading takes
//! a few times its text's size. The same input gives the same bytes, however many threads read it.

pub mod eval;
mod reading;
mod rules;
mod run;
mod tracing;

pub use reading::{Failure, Readings, Wanted, read_all};
pub use rules::{RulesError, load_rules};
pub use run::{Options, Run, run};
pub use tracing::{Traced, TracedNote, trace_report};
