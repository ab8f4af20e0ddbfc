use crate::camps::Camps;
use crate::case::Case;
use rashomon_model::{
    ActorId, Cell, ClaimantKind, Count, Date, Line, Modality, PartyColumn, Relation, ReportId, Stance,
    VictimsKind,
};

/// How a speaker stands to the people of a line: what a policy may trust them with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// Medics, monitors, local officials, international organisations, witnesses; police and governments where
    /// they are no party.
    Observer,
    /// A party on losses that count against it.
    Admission,
    /// The reporter and the media in their own name.
    Text,
    /// Who is not named and speaks for nobody known.
    Unnamed,
    /// A party on people who are not its enemy's: its own side's losses without conceding them, civilians.
    Party,
    /// A party on its enemy's losses.
    Enemy,
}

/// One figure as a policy sees it: the one that stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Figured {
    /// Who says it.
    pub voice: Voice,
    /// What is said.
    pub count: Count,
    /// The words of the count, folded: "dozens".
    pub wording: Option<String>,
    /// When it was said.
    pub said_at: Option<Date>,
    /// Whether it is said as a fact, not as possible or feared.
    pub stated: bool,
    /// How many clusters of copies carry it.
    pub relays: usize,
    /// The column, the claimant and the report: what one of them counts apart in one report is disjoint.
    pub account: (usize, String, ReportId),
}

/// The figures of a line, in order of its cells; denials carry none.
pub(crate) fn figures(
    line: &Line,
    columns: &[PartyColumn],
    camps: &Camps<'_, '_>,
    case: &Case<'_>,
) -> Vec<Figured> {
    let known = line.cells.iter().filter(|c| c.count.is_known() && c.stance != Stance::Denies);
    known.filter_map(|cell| figured(cell, line, columns, camps, case)).collect()
}

fn figured(
    cell: &Cell,
    line: &Line,
    columns: &[PartyColumn],
    camps: &Camps<'_, '_>,
    case: &Case<'_>,
) -> Option<Figured> {
    let column = columns.get(cell.column)?;
    let last = cell.revisions.last()?;
    let said = case.find(&last.claim)?;
    let wording =
        said.claim.wording.map(|span| rashomon_model::fold_name(said.told.reading.report.words(span)));
    Some(Figured {
        voice: voice(cell, column, line, camps),
        count: cell.count,
        wording,
        said_at: last.said_at,
        stated: said.claim.modality == Modality::Stated,
        relays: cell.relays,
        account: (cell.column, cell.claimant.clone(), said.told.reading.report.id.clone()),
    })
}

fn voice(cell: &Cell, column: &PartyColumn, line: &Line, camps: &Camps<'_, '_>) -> Voice {
    match column.relation {
        Relation::Reporter => Voice::Text,
        Relation::Third if cell.claimant_kind == ClaimantKind::Anonymous => Voice::Unnamed,
        Relation::Third => Voice::Observer,
        _ if cell.stance == Stance::Admits => Voice::Admission,
        _ if is_enemy(&column.id, line, camps) => Voice::Enemy,
        _ if cell.claimant_kind == ClaimantKind::Anonymous => Voice::Unnamed,
        _ => Voice::Party,
    }
}

/// Fighters of another camp, or of no known party, that a party has struck.
fn is_enemy(speaker: &ActorId, line: &Line, camps: &Camps<'_, '_>) -> bool {
    use VictimsKind::*;
    match &line.party {
        Some(party) => !camps.together(speaker, party),
        None => matches!(
            line.victims_kind,
            Military | Police | ProGovernmentMilitia | ArmedGroup | MilitaryCompany
        ),
    }
}
