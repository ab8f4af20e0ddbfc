use crate::words::{word, word_or_null};
use rashomon_model::{
    ActorBasis, Anchors, Anonymity, Channel, Claim, ClaimantKind, Date, DateBasis, Dates, Effect, EventId,
    Incident, KindBasis, KnowledgeBasis, Modality, Place, PublishedBasis, Reading, Role, Stance, TimeExpr,
    Verification, VictimsKind,
};
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// One claim as a flat row: a JSON line, or a line of a CSV or Parquet table, the columns in this order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClaimRow {
    /// Content hash of report, evidence, effect, victims and claimant.
    pub claim_id: String,
    /// Content hash of the report's text and publisher.
    pub report_id: String,
    /// What this report tells of one happening.
    pub incident: String,
    /// The event that the incident is joined to; unknown where nothing was linked.
    pub event_id: Option<String>,
    /// Whether the report is about that incident; else it is background.
    pub main: bool,
    /// The input's file stem, its `id` in JSON lines, or its URI.
    pub doc: String,
    /// The masthead.
    pub publisher: Option<String>,
    /// The publication date as found, even where linking set it aside: `date_basis` tells what the dates rest on.
    #[serde(with = "word_or_null")]
    pub published: Option<Date>,
    /// Where that date was found.
    #[serde(with = "word_or_null")]
    pub published_basis: Option<PublishedBasis>,
    /// Who speaks, as printed.
    pub claimant: String,
    /// The claimant in the lexicon.
    pub claimant_id: Option<String>,
    /// What kind of speaker.
    #[serde(with = "word")]
    pub claimant_kind: ClaimantKind,
    /// The party or institution that the person speaks for.
    pub speaks_for: Option<String>,
    /// Who relayed it.
    pub via: Option<String>,
    /// In what form it was said.
    #[serde(with = "word")]
    pub channel: Channel,
    /// Whether the speaker is named.
    #[serde(with = "word")]
    pub anonymity: Anonymity,
    /// When it was said: a day, or an interval `from/to` (ISO 8601).
    pub said_at: Option<String>,
    /// Asserts, admits or denies.
    #[serde(with = "word")]
    pub stance: Stance,
    /// How firmly.
    #[serde(with = "word")]
    pub modality: Modality,
    /// What the speaker's knowledge rests on.
    #[serde(with = "word")]
    pub basis_of_knowledge: KnowledgeBasis,
    /// What the report says about checking it.
    #[serde(with = "word")]
    pub verification: Verification,
    /// What happened.
    #[serde(with = "word")]
    pub effect: Effect,
    /// The victims' own words, else their short name.
    pub victims: Option<String>,
    /// The party that they belong to, in the lexicon.
    pub victims_id: Option<String>,
    /// What kind of people or things.
    #[serde(with = "word")]
    pub victims_kind: VictimsKind,
    /// How that kind is known.
    #[serde(with = "word")]
    pub victims_kind_basis: KindBasis,
    /// "children", "women and children".
    pub sex_age: Option<String>,
    /// Who acted, as printed.
    pub actor: Option<String>,
    /// The actor in the lexicon.
    pub actor_id: Option<String>,
    /// How the actor is known.
    #[serde(with = "word_or_null")]
    pub actor_basis: Option<ActorBasis>,
    /// No fewer than.
    pub low: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
    /// "around", "some", "nearly"; unknown where no number was said.
    pub approximate: Option<bool>,
    /// The words of the count.
    pub wording: Option<String>,
    /// Total, part, repeat, aggregate, projection, superseded.
    #[serde(with = "word")]
    pub role: Role,
    /// For parts, repeats and superseded figures: the claim they belong to.
    pub relates_to: Option<String>,
    /// The claim's own place, else its incident's.
    pub place: Option<String>,
    /// First-order division.
    pub admin1: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// UCDP GED's `where_prec`, 1 to 7.
    pub place_precision: Option<u8>,
    /// First day of the claim's own time, else of its incident's.
    #[serde(with = "word_or_null")]
    pub date_from: Option<Date>,
    /// Last day.
    #[serde(with = "word_or_null")]
    pub date_to: Option<Date>,
    /// How the dates are known; unknown without dates.
    #[serde(with = "word_or_null")]
    pub date_basis: Option<DateBasis>,
    /// UCDP GED's `date_prec`, 1 to 5.
    pub date_precision: Option<u8>,
    /// For cumulative tolls: the first day that they cover.
    #[serde(with = "word_or_null")]
    pub period_from: Option<Date>,
    /// The last day that they cover.
    #[serde(with = "word_or_null")]
    pub period_to: Option<Date>,
    /// The exact words of the report that bear the claim.
    pub quote: String,
    /// Byte offset of the quote in the report's text.
    pub start: u32,
    /// Byte offset after it.
    pub end: u32,
    /// Byte offset of source and cue.
    pub attribution_start: Option<u32>,
    /// Byte offset after them.
    pub attribution_end: Option<u32>,
    /// The rule that found it: `killed/kill`.
    pub rule: String,
    /// Hash of the rule files.
    pub lexicon_version: String,
}

/// What linking found out about a claim's incident. Links move when reports are added; the claim does not.
#[derive(Debug, Clone, PartialEq)]
pub struct EventRef {
    /// The event that the incident belongs to.
    pub id: EventId,
    /// The incident's dates with the best anchors known.
    pub dates: Option<Dates>,
    /// Those anchors, for the claim's own time.
    pub anchors: Anchors,
}

impl ClaimRow {
    /// The columns in their order.
    pub const COLUMNS: [&str; 55] = [
        "claim_id",
        "report_id",
        "incident",
        "event_id",
        "main",
        "doc",
        "publisher",
        "published",
        "published_basis",
        "claimant",
        "claimant_id",
        "claimant_kind",
        "speaks_for",
        "via",
        "channel",
        "anonymity",
        "said_at",
        "stance",
        "modality",
        "basis_of_knowledge",
        "verification",
        "effect",
        "victims",
        "victims_id",
        "victims_kind",
        "victims_kind_basis",
        "sex_age",
        "actor",
        "actor_id",
        "actor_basis",
        "low",
        "high",
        "approximate",
        "wording",
        "role",
        "relates_to",
        "place",
        "admin1",
        "country",
        "latitude",
        "longitude",
        "place_precision",
        "date_from",
        "date_to",
        "date_basis",
        "date_precision",
        "period_from",
        "period_to",
        "quote",
        "start",
        "end",
        "attribution_start",
        "attribution_end",
        "rule",
        "lexicon_version",
    ];

    /// The row of a claim of `reading`, which belongs to `incident`; `event` is its link, where reports were linked.
    pub fn from_claim(
        claim: &Claim,
        incident: &Incident,
        reading: &Reading,
        event: Option<&EventRef>,
        lexicon_version: &str,
    ) -> ClaimRow {
        let (report, who) = (&reading.report, &claim.attribution);
        let words = |span| one_line(report.words(span));
        let place = claim.place.as_ref().or(incident.place.as_ref());
        let dates = dates_of(claim, incident, event);
        let said_by = who.whole.or(who.span);
        ClaimRow {
            claim_id: claim.id.0.clone(),
            report_id: report.id.0.clone(),
            incident: incident.id.0.clone(),
            event_id: event.map(|event| event.id.0.clone()),
            main: incident.main,
            doc: report.doc.clone(),
            publisher: report.publisher.clone(),
            published: report.published.map(|published| published.date),
            published_basis: report.published.map(|published| published.basis),
            claimant: who.claimant.clone(),
            claimant_id: who.actor.as_ref().map(|id| id.0.clone()),
            claimant_kind: who.kind,
            speaks_for: who.speaks_for.clone(),
            via: who.via.clone(),
            channel: who.channel,
            anonymity: who.anonymity,
            said_at: said_at(who.said_at.as_ref(), event),
            stance: claim.stance,
            modality: claim.modality,
            basis_of_knowledge: who.knowledge,
            verification: who.verification,
            effect: claim.effect,
            victims: claim
                .victims
                .span
                .map(words)
                .filter(|v| !v.is_empty())
                .or_else(|| claim.victims.name.clone()),
            victims_id: claim.victims.party.as_ref().map(|id| id.0.clone()),
            victims_kind: claim.victims.kind,
            victims_kind_basis: claim.victims.kind_basis,
            sex_age: claim.victims.sex_age.map(String::from),
            actor: claim.actor.as_ref().map(|actor| actor.name.clone()),
            actor_id: claim.actor.as_ref().and_then(|actor| Some(actor.id.as_ref()?.0.clone())),
            actor_basis: claim.actor.as_ref().map(|actor| actor.basis),
            low: claim.count.low,
            high: claim.count.high,
            approximate: claim.count.is_known().then_some(claim.count.approximate),
            wording: claim.wording.map(words).filter(|wording| !wording.is_empty()),
            role: claim.role,
            relates_to: claim.relates_to.as_ref().map(|id| id.0.clone()),
            place: place.map(|place| place.name.clone()),
            admin1: place.and_then(|place| place.admin1.clone()),
            country: place.and_then(country_of),
            latitude: place.and_then(|place| place.latitude),
            longitude: place.and_then(|place| place.longitude),
            place_precision: place.and_then(|place| place.precision.as_str().parse().ok()),
            date_from: dates.map(|dates| dates.from),
            date_to: dates.map(|dates| dates.to),
            date_basis: dates.map(|dates| dates.basis).filter(|basis| *basis != DateBasis::Unknown),
            date_precision: dates.and_then(|dates| dates.precision.as_str().parse().ok()),
            period_from: claim.period.map(|period| period.from),
            period_to: claim.period.map(|period| period.to),
            quote: report.words(claim.evidence).to_string(),
            start: claim.evidence.start,
            end: claim.evidence.end,
            attribution_start: said_by.map(|span| span.start),
            attribution_end: said_by.map(|span| span.end),
            rule: claim.rule.id.to_string(),
            lexicon_version: lexicon_version.to_string(),
        }
    }
}

/// Rows as CSV, with a header even where there is none; flush `out` afterwards.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_rows(out: &mut dyn Write, rows: impl Iterator<Item = ClaimRow>) -> io::Result<()> {
    let mut table = csv::WriterBuilder::new().has_headers(false).from_writer(out);
    table.write_record(ClaimRow::COLUMNS)?;
    for row in rows {
        table.serialize(row).map_err(io::Error::from)?;
    }
    table.flush()
}

/// The claim's own time with the anchors of the link, else the incident's dates. Without a link only a time that
/// needs no anchor resolves: a page date alone must not date a claim.
fn dates_of(claim: &Claim, incident: &Incident, event: Option<&EventRef>) -> Option<Dates> {
    let anchors = event.map(|event| event.anchors).unwrap_or_default();
    let own = claim.time.and_then(|time| time.resolve(&anchors));
    own.or_else(|| event.map_or(incident.dates, |event| event.dates))
}

fn said_at(time: Option<&TimeExpr>, event: Option<&EventRef>) -> Option<String> {
    let anchors = event.map(|event| event.anchors).unwrap_or_default();
    let Dates { from, to, .. } = time?.resolve(&anchors)?;
    Some(if from == to { from.to_string() } else { format!("{from}/{to}") })
}

fn country_of(place: &Place) -> Option<String> {
    place.country.map(|country| country.to_string())
}

/// Words that ran over a line end, on one line. Quotes are never touched.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "row_tests.rs"]
mod tests;
