//! The only wire schema of Rashomon, and its printed forms.
//!
//! A [`ClaimRow`] is one claim as a flat row; an [`EventRecord`] is one event with its ledger. Both are made from the types of
//! `rashomon-model` and serialise in a fixed order of columns. [`Page`] prints events for people: as a table for a terminal,
//! as Markdown for a brief, as CSV with one row a cell. Unknown is null in JSON and empty in CSV, never 0.
//!
//! Text of reports is foreign: whatever is printed for a terminal or a browser is cleaned or escaped first.

mod print;
mod record;
mod row;
#[cfg(test)]
mod sample;
mod words;

pub use print::{Evidence, Page, clean_text};
pub use record::{
    CellRecord, CouldAddRecord, EventRecord, FigureRecord, LineRecord, PartyRecord, PlaceRecord,
    RelatedRecord, ReportRecord, RevisionRecord, TotalRecord,
};
pub use row::{ClaimRow, EventRef, write_rows};
