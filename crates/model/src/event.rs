use crate::{
    ActorId, ClaimId, ClaimantKind, CopiesId, Count, Dates, Effect, EventId, EventType, IncidentId, Place,
    PublishedBasis, ReportId, Span, Stance, VictimsKind, words,
};
use crate::{Date, Diagnostic};
use std::collections::BTreeMap;

/// A cluster of near-duplicate reports with one origin.
#[derive(Debug, Clone, PartialEq)]
pub struct Copies {
    /// The lowest report id of the cluster.
    pub id: CopiesId,
    /// The wire agency or first publisher, when a credit line or a date tells.
    pub origin: Option<String>,
    /// The reports, the earliest known first.
    pub reports: Vec<ReportId>,
    /// Why each report beyond the first belongs here, and which sentences it shares.
    pub reasons: Vec<CopyReason>,
}

/// Why one report is taken for a copy of another.
#[derive(Debug, Clone, PartialEq)]
pub struct CopyReason {
    /// The copy.
    pub report: ReportId,
    /// What it was compared with.
    pub with: ReportId,
    /// Share of the shorter report's sentences that stand, nearly word for word, in the other: 0 to 1.
    pub containment: f64,
    /// The sentences that both hold.
    pub shared: Vec<SharedSentence>,
    /// In words, for a person: "14 of 19 sentences shared; both credit AFP".
    pub why: String,
}

/// One sentence that two reports share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SharedSentence {
    /// Where it stands in the copy.
    pub here: Span,
    /// Where it stands in the other.
    pub there: Span,
    /// Overlap of their word triples, 0 to 1.
    pub similarity: f64,
}

/// Incidents of several reports that are the same happening, and what each party says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The founding incident's id.
    pub id: EventId,
    /// What happened.
    pub kind: EventType,
    /// How far it reaches.
    pub extent: Extent,
    /// The larger event that it belongs to.
    pub part_of: Option<EventId>,
    /// The incidents joined, in order of id.
    pub incidents: Vec<IncidentId>,
    /// The reports that tell of it.
    pub reports: Vec<ReportRef>,
    /// The `doc` names of the reports whose main event this is.
    pub main_in: Vec<String>,
    /// How many clusters of copies with a wire or outlet as their origin: relays of one text are one.
    pub relays: usize,
    /// How many parties have a statement in it.
    pub primary_statements: usize,
    /// How many observers who are no party speak: medics, monitors, local officials, the UN.
    pub independent: usize,
    /// Where.
    pub place: Option<Place>,
    /// When.
    pub dates: Option<Dates>,
    /// How the date was settled, for a person: "dated by the report of 20 Sep (\"Sunday\"); page date 27 May 2024 set aside".
    /// Without dates, what keeps them unknown: "weekdays only".
    pub dating: Option<String>,
    /// The parties' accounts side by side.
    pub ledger: Ledger,
    /// Per policy.
    pub totals: Totals,
    /// What was set aside or could not be settled.
    pub diagnostics: Vec<Diagnostic>,
}

words! {
    /// How far an event reaches.
    Extent {
        /// One happening.
        Incident = "incident",
        /// One place, several days.
        MultiDayBattle = "multi-day battle",
        /// Several places, one action.
        MultiPlaceOperation = "multi-place operation",
        /// Weeks and regions.
        Campaign = "campaign",
    }
}

/// A report as an event refers to it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportRef {
    /// Content hash.
    pub id: ReportId,
    /// What the input was called.
    pub doc: String,
    /// Masthead.
    pub publisher: Option<String>,
    /// Publication date.
    pub published: Option<Date>,
    /// Its basis.
    pub published_basis: Option<PublishedBasis>,
    /// A publication date was found but is contradicted by a copy, and was set aside.
    pub page_date_set_aside: bool,
    /// Its cluster of copies.
    pub copies: CopiesId,
}

/// An event's accounts side by side.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger {
    /// One column a party, in the order of printing; independent observers and the reporter stand last.
    pub parties: Vec<PartyColumn>,
    /// One line for each effect on each group of victims.
    pub lines: Vec<Line>,
}

/// A party's column.
#[derive(Debug, Clone, PartialEq)]
pub struct PartyColumn {
    /// As printed: "Malian army", "CSP (incl. CMA)", "independent", "reporter".
    pub name: String,
    /// In the lexicon, or a slug.
    pub id: ActorId,
    /// What kind.
    pub kind: ClaimantKind,
    /// How it stands in this event, as of its day.
    pub relation: Relation,
    /// Members on that day that also occur in this event. Membership never merges cells.
    pub members: Vec<ActorId>,
    /// All that this party says of the event.
    pub account: Account,
}

/// All that one party says of one event, over time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// Claims in the order of saying, then text order.
    pub claims: Vec<ClaimId>,
}

words! {
    /// How a column's party stands to the event.
    Relation {
        /// Fights on the first side.
        SideA = "side a",
        /// Fights on the second side.
        SideB = "side b",
        /// Another party that fights, with pairwise relations of its own.
        OtherSide = "other side",
        /// An observer who is no party.
        Third = "third",
        /// The text's own voice.
        Reporter = "reporter",
    }
}

/// One effect on one group of victims, all parties' figures in a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What happened.
    pub effect: Effect,
    /// To whom: "soldiers", "fighters", "army aircraft".
    pub victims: String,
    /// Their kind.
    pub victims_kind: VictimsKind,
    /// The party that they belong to, when told or clear from the sides.
    pub party: Option<ActorId>,
    /// What the accounts come to, as a set.
    pub standing: Vec<Standing>,
    /// For contested lines: larger over smaller.
    pub factor: Option<f64>,
    /// Lines that may speak of the same people, and why: index into the ledger's lines.
    pub related: Vec<(usize, String)>,
    /// The figures, at most one cell a column and claimant.
    pub cells: Vec<Cell>,
}

/// What one claimant says on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Index of the column in the ledger.
    pub column: usize,
    /// As printed.
    pub claimant: String,
    /// What kind of speaker.
    pub claimant_kind: ClaimantKind,
    /// Against their interest or for it.
    pub stance: Stance,
    /// The figure that stands: the latest of the series.
    pub count: Count,
    /// How the figure changed, oldest first; the last one stands.
    pub revisions: Vec<Revision>,
    /// Every claim behind the cell, repeats and copies too.
    pub claims: Vec<ClaimId>,
    /// How many clusters of copies carry it.
    pub relays: usize,
}

/// One figure of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// When it was said, or the report's day.
    pub said_at: Option<Date>,
    /// What was said.
    pub count: Count,
    /// How it stands to the figure that stands.
    pub kind: RevisionKind,
    /// The claim.
    pub claim: ClaimId,
}

words! {
    /// How a figure of a series stands to the one that stands.
    RevisionKind {
        /// It is the one.
        Standing = "standing",
        /// Said before, and replaced.
        Earlier = "earlier",
        /// What the headline or lead of the same report makes of the statement that it quotes below.
        Lead = "lead",
        /// The same statement in another report's words: "around 30" for "more than 30".
        Wording = "one wording",
    }
}

/// One thing that holds of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// The victims' own side concedes at least so many.
    Admitted(Count),
    /// An opponent or third party says so many.
    Claimed(Count),
    /// Two parties that are not on one side give the same figure.
    Agreed(Count),
    /// Two parties' bounds overlap.
    Compatible,
    /// Two parties' bounds are disjoint.
    Contested,
    /// Somebody rejects it.
    Denied,
    /// One party alone has spoken.
    Only(String),
}

impl std::fmt::Display for Standing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Standing::Admitted(count) => match count.low {
                Some(low) => write!(f, "admitted ≥{low}"),
                None => write!(f, "admitted"),
            },
            Standing::Claimed(count) if count.is_known() => write!(f, "claimed {count}"),
            Standing::Claimed(_) => write!(f, "claimed"),
            Standing::Agreed(count) if count.is_known() => write!(f, "agreed {count}"),
            Standing::Agreed(_) => write!(f, "agreed"),
            Standing::Compatible => write!(f, "compatible"),
            Standing::Contested => write!(f, "contested"),
            Standing::Denied => write!(f, "denied"),
            Standing::Only(party) => write!(f, "only {party}"),
        }
    }
}

/// The totals of an event under every policy, by the policy's name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals(pub BTreeMap<&'static str, PolicyTotal>);

/// What one policy makes of an event's claims. Computed, and said so: nobody need have said these numbers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PolicyTotal {
    /// Dead: low, best, high.
    pub killed: Figure,
    /// Wounded: low, best, high.
    pub wounded: Figure,
    /// Dead by kind of victim.
    pub killed_by_kind: BTreeMap<VictimsKind, Figure>,
    /// Lines that never enter `killed` but may hold dead: neutralised, killed or captured, missing, captured.
    pub could_add: Vec<(Effect, VictimsKind, Count)>,
}

/// Low, best and high; each unknown where the policy has nothing to go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figure {
    /// No fewer than.
    pub low: Option<u64>,
    /// The figure that the policy would print.
    pub best: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
}
