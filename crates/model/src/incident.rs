use crate::{ActorId, Attribution, Claim, Dates, Diagnostic, IncidentId, Place, Report, TimeExpr, words};

/// What one report tells of one happening.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// Hash of report id and the incident's lowest claim id.
    pub id: IncidentId,
    /// Whether the report is about it; else it is background.
    pub main: bool,
    /// Whether its figures span several happenings or a period.
    pub aggregate: bool,
    /// What happened, ACLED's sub-event types coarsened.
    pub kind: EventType,
    /// Where.
    pub place: Option<Place>,
    /// When, as extracted.
    pub time: Option<TimeExpr>,
    /// When, resolved with the report's own anchors.
    pub dates: Option<Dates>,
    /// The parties that the text puts into it, acting or struck, in order of id.
    pub sides: Vec<ActorId>,
    /// Where within the place: a camp, a market.
    pub site: Option<Site>,
}

words! {
    /// What kind of happening.
    EventType {
        /// Two sides fight.
        Clash = "armed clash",
        /// Gunmen or fighters attack a target.
        Attack = "attack",
        /// An ambush.
        Ambush = "ambush",
        /// From the air, by aircraft or drone.
        AirStrike = "air or drone strike",
        /// Guns, rockets, missiles.
        Shelling = "shelling, artillery or missile attack",
        /// A bomb, mine or vehicle bomb set off from afar.
        Bombing = "remote explosive, landmine or IED",
        /// A bomber who dies in it.
        SuicideBombing = "suicide bomb",
        /// People taken away.
        Abduction = "abduction",
        /// A town or base changes hands.
        TerritoryTaken = "territory taken",
        /// An aircraft lost.
        AircraftDowned = "aircraft downed",
        /// Raids, arrests, weapons found.
        Operation = "operation",
        /// Violence against civilians by people in arms.
        AgainstCivilians = "attack on civilians",
        /// None of these, or not told.
        Unspecified = "unspecified",
    }
}

words! {
    /// What sort of spot was hit; civilians are not expected in a barracks.
    Site {
        /// Camp, base, barracks, convoy, checkpoint, outpost.
        Military = "military site",
        /// Police station.
        Police = "police site",
        /// Market, mosque, school, bus, home.
        Civilian = "civilian site",
    }
}

/// All that was read in one report.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The report.
    pub report: Report,
    /// Its claims in text order.
    pub claims: Vec<Claim>,
    /// The incidents that the claims belong to, the main ones first.
    pub incidents: Vec<Incident>,
    /// Every attribution found, also those without a claim: source, cue and content.
    pub attributions: Vec<FoundAttribution>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// An attribution anywhere in a report, whatever it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundAttribution {
    /// Who speaks, with source and cue spans.
    pub attribution: Attribution,
    /// What is said; may be in several pieces.
    pub content: Vec<crate::Span>,
}
