use crate::{Failure, Readings, Wanted, read_all};
use rashomon_extract::Gate;
use rashomon_gazetteer::Gazetteer;
use rashomon_ingest::Meta;
use rashomon_ledger::{ClaimRow, EventRecord, EventRef};
use rashomon_lexicon::Lexicon;
use rashomon_model::{Claim, Incident, Reading};
use rashomon_reconcile::{Reconciled, Scope, reconcile};

/// What a run reads with.
pub struct Options<'a> {
    /// The rules.
    pub lexicon: &'a Lexicon,
    /// The world's places.
    pub places: &'a Gazetteer,
    /// What is known of reports beside their bytes.
    pub meta: &'a Meta,
    /// Whether incidents of different reports may be one event.
    pub scope: Scope,
    /// Told how many reports are read.
    pub progress: &'a (dyn Fn(usize) + Sync),
}

/// All that a run found.
pub struct Run {
    /// Every report with its claims and incidents, in the order of the inputs.
    pub readings: Vec<Reading>,
    /// The reports' incidents joined into events.
    pub reconciled: Reconciled,
    /// The inputs that could not be read; the rest was done.
    pub failures: Vec<Failure>,
    lexicon_version: String,
}

/// Reads what the paths name and joins what the reports tell.
pub fn run(paths: &[String], options: &Options<'_>) -> Run {
    let wanted = Wanted { paths, meta: options.meta, gate: Gate::Conflict, progress: options.progress };
    let Readings { readings, failures } = read_all(&wanted, options.lexicon, options.places);
    let reconciled =
        reconcile(&readings, options.lexicon, &rashomon_reconcile::Options { scope: options.scope });
    Run { readings, reconciled, failures, lexicon_version: options.lexicon.version().to_string() }
}

impl Run {
    /// Every claim as a row, in the order of the inputs, then of the text.
    pub fn rows(&self) -> impl Iterator<Item = ClaimRow> {
        self.readings
            .iter()
            .flat_map(move |reading| reading.claims.iter().filter_map(move |claim| self.row(claim, reading)))
    }

    /// Every event with its ledger, in the order of printing.
    pub fn records(&self) -> impl Iterator<Item = EventRecord> {
        self.reconciled.events.iter().map(EventRecord::from)
    }

    /// A claim without an incident, which no reading should hold, has no row.
    fn row(&self, claim: &Claim, reading: &Reading) -> Option<ClaimRow> {
        let incident = reading.incidents.get(claim.incident)?;
        let event = self.event_of(incident, reading);
        Some(ClaimRow::from_claim(claim, incident, reading, event.as_ref(), &self.lexicon_version))
    }

    fn event_of(&self, incident: &Incident, reading: &Reading) -> Option<EventRef> {
        let id = self.reconciled.event_of.get(&incident.id)?.clone();
        let dates = self.reconciled.dates.get(&incident.id).copied();
        let anchors = self.reconciled.anchors.get(&reading.report.id).copied().unwrap_or_default();
        Some(EventRef { id, dates, anchors })
    }
}
