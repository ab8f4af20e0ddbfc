use crate::words::{word, word_or_null};
use rashomon_model::{
    Cell, ClaimantKind, Count, Date, DateBasis, Effect, Event, EventType, Extent, Figure, Ledger, Line,
    PartyColumn, Place, PolicyTotal, PublishedBasis, Relation, ReportRef, Revision, Stance, VictimsKind,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

mod from_model;

/// One event with its ledger and totals: a line of `read --format jsonl`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventRecord {
    /// The founding incident's id.
    pub event_id: String,
    /// What happened.
    #[serde(rename = "type", with = "word")]
    pub kind: EventType,
    /// How far it reaches.
    #[serde(with = "word")]
    pub extent: Extent,
    /// The larger event that it belongs to.
    pub part_of: Option<String>,
    /// The reports whose main event this is.
    pub main_in: Vec<String>,
    /// All reports that tell of it.
    pub reports: Vec<ReportRecord>,
    /// Clusters of copies.
    pub relays: usize,
    /// Parties that have a statement in it.
    pub primary_statements: usize,
    /// Observers who are no party.
    pub independent: usize,
    /// Where.
    pub place: Option<PlaceRecord>,
    /// First day.
    #[serde(with = "word_or_null")]
    pub date_from: Option<Date>,
    /// Last day.
    #[serde(with = "word_or_null")]
    pub date_to: Option<Date>,
    /// How the date is known.
    #[serde(with = "word_or_null")]
    pub date_basis: Option<DateBasis>,
    /// UCDP GED's `date_prec`, 1 to 5.
    pub date_precision: Option<u8>,
    /// The columns of the ledger.
    pub parties: Vec<PartyRecord>,
    /// Its lines.
    pub lines: Vec<LineRecord>,
    /// Computed, by the policy's name: nobody need have said these numbers.
    pub totals: BTreeMap<String, TotalRecord>,
}

/// A report as the event refers to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportRecord {
    /// What the input was called.
    pub doc: String,
    /// The masthead.
    pub publisher: Option<String>,
    /// The publication date as found.
    #[serde(with = "word_or_null")]
    pub published: Option<Date>,
    /// Where it was found.
    #[serde(with = "word_or_null")]
    pub published_basis: Option<PublishedBasis>,
    /// Its cluster of copies.
    pub copies_id: String,
}

/// Where an event is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceRecord {
    /// As the gazetteer prints it.
    pub name: String,
    /// First-order division.
    pub admin1: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// UCDP GED's `where_prec`, 1 to 7.
    pub precision: Option<u8>,
}

/// A column of the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PartyRecord {
    /// As printed.
    pub name: String,
    /// In the lexicon, or a slug.
    pub id: String,
    /// What kind.
    #[serde(with = "word")]
    pub kind: ClaimantKind,
    /// How it stands in this event.
    #[serde(with = "word")]
    pub relation: Relation,
    /// Members that also occur in the event.
    pub members: Vec<String>,
}

/// A line of the ledger.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LineRecord {
    /// What happened.
    #[serde(with = "word")]
    pub effect: Effect,
    /// To whom.
    pub victims: String,
    /// Their kind.
    #[serde(with = "word")]
    pub victims_kind: VictimsKind,
    /// The party that they belong to.
    pub party: Option<String>,
    /// What the accounts come to: "admitted ≥5", "contested".
    pub standing: Vec<String>,
    /// Of contested lines: larger over smaller.
    pub factor: Option<f64>,
    /// Lines that may speak of the same people.
    pub related: Vec<RelatedRecord>,
    /// The figures.
    pub cells: Vec<CellRecord>,
}

/// A line that may speak of the same people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RelatedRecord {
    /// Index into the event's lines, from 0.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// What one claimant says on one line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CellRecord {
    /// As printed.
    pub claimant: String,
    /// What kind of speaker.
    #[serde(with = "word")]
    pub claimant_kind: ClaimantKind,
    /// The id of the column's party.
    pub party: Option<String>,
    /// Asserts, admits or denies.
    #[serde(with = "word")]
    pub stance: Stance,
    /// No fewer than.
    pub low: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
    /// "around", "some"; unknown where no number was said.
    pub approximate: Option<bool>,
    /// How the figure changed, oldest first.
    pub revisions: Vec<RevisionRecord>,
    /// Every claim behind the cell.
    pub claim_ids: Vec<String>,
    /// How many clusters of copies carry it.
    pub relays: usize,
}

/// One figure of a series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RevisionRecord {
    /// When it was said, or the report's day.
    #[serde(with = "word_or_null")]
    pub said_at: Option<Date>,
    /// No fewer than.
    pub low: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
    /// The claim.
    pub claim_id: String,
}

/// What one policy makes of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TotalRecord {
    /// Dead.
    pub killed: FigureRecord,
    /// Wounded.
    pub wounded: FigureRecord,
    /// Dead by kind of victim.
    pub killed_by_kind: BTreeMap<String, FigureRecord>,
    /// What never enters `killed` but may hold dead.
    pub could_add: Vec<CouldAddRecord>,
}

/// Low, best and high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureRecord {
    /// No fewer than.
    pub low: Option<u64>,
    /// The figure that the policy prints.
    pub best: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
}

/// A figure beside the dead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CouldAddRecord {
    /// Neutralised, missing, captured …
    #[serde(with = "word")]
    pub effect: Effect,
    /// Who.
    #[serde(with = "word")]
    pub victims_kind: VictimsKind,
    /// No fewer than.
    pub low: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
}
