use crate::dating::{ReportDay, anchors, incident_dates};
use crate::leads::Lead;
use rashomon_model::{ActorId, Anchors, Claim, Copies, CopiesId, Date, Dates, Incident, Reading, ReportId};
use std::collections::{BTreeMap, BTreeSet};

/// One incident with all that is known about its telling.
#[derive(Debug, Clone)]
pub(crate) struct Told<'a> {
    /// The incident as read.
    pub incident: &'a Incident,
    /// Where it was read.
    pub reading: &'a Reading,
    /// Its claims, in text order.
    pub claims: Vec<&'a Claim>,
    /// Its report's cluster of copies.
    pub copies: &'a CopiesId,
    /// Its report's day.
    pub day: &'a ReportDay,
    /// The first words of its report.
    pub lead: &'a Lead,
    /// When it happened, with the best anchor known.
    pub dates: Option<Dates>,
    /// All parties that occur in it: sides, actors, victims' parties.
    pub sides: BTreeSet<ActorId>,
    /// What its report's expressions count from.
    pub anchors: Anchors,
}

impl Told<'_> {
    /// When a claim was said, where the text tells; else its report's day.
    pub fn said_on(&self, claim: &Claim) -> Option<Date> {
        let said = claim.attribution.said_at.and_then(|t| t.resolve(&self.anchors)).map(|d| d.to);
        said.or(self.anchors.report.map(|(day, _)| day))
    }
}

/// All incidents of all readings, in order of incident id.
pub(crate) fn told<'a>(
    readings: &[&'a Reading],
    copies: &'a [Copies],
    days: &'a BTreeMap<ReportId, ReportDay>,
    leads: &'a BTreeMap<ReportId, Lead>,
) -> Vec<Told<'a>> {
    let clusters: BTreeMap<&ReportId, &CopiesId> =
        copies.iter().flat_map(|c| c.reports.iter().map(move |r| (r, &c.id))).collect();
    let mut all = Vec::new();
    for reading in readings {
        let id = &reading.report.id;
        if let (Some(cluster), Some(day), Some(lead)) = (clusters.get(id), days.get(id), leads.get(id)) {
            all.extend(told_by(reading, cluster, day, lead));
        }
    }
    all.sort_by(|a, b| a.incident.id.cmp(&b.incident.id));
    all.dedup_by(|a, b| a.incident.id == b.incident.id);
    all
}

fn told_by<'a>(
    reading: &'a Reading,
    copies: &'a CopiesId,
    day: &'a ReportDay,
    lead: &'a Lead,
) -> impl Iterator<Item = Told<'a>> {
    let anchors = anchors(reading, day);
    let mut claims_of: Vec<Vec<&Claim>> = vec![Vec::new(); reading.incidents.len()];
    for claim in &reading.claims {
        claims_of.get_mut(claim.incident).into_iter().for_each(|of| of.push(claim));
    }
    reading.incidents.iter().zip(claims_of).map(move |(incident, claims)| {
        let dates = incident_dates(incident, reading, day, &anchors);
        let sides = sides(incident, &claims);
        Told { incident, reading, claims, copies, day, lead, dates, sides, anchors }
    })
}

fn sides(incident: &Incident, claims: &[&Claim]) -> BTreeSet<ActorId> {
    let actors = claims.iter().filter_map(|c| c.actor.as_ref()?.id.clone());
    let struck = claims.iter().filter_map(|c| c.victims.party.clone());
    incident.sides.iter().cloned().chain(actors).chain(struck).collect()
}
