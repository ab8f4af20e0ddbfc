//! Small worlds for tests: parties, reports and claims in few words, and ledgers printed as an analyst reads them.

use crate::parties::Parties;
use crate::{Options, Reconciled, reconcile_with};
use rashomon_model::*;
use std::sync::Arc;

/// A report under construction.
pub(crate) struct Scene {
    report: Report,
    incidents: Vec<Incident>,
    claims: Vec<Claim>,
}

/// A report that came under this name; its text is the name until it gets a body.
pub(crate) fn report(doc: &str) -> Scene {
    let report = Report {
        id: ReportId::default(),
        doc: doc.to_string(),
        url: None,
        publisher: Some(doc.to_string()),
        credit: None,
        published: None,
        title: None,
        text: String::new(),
        passages: Vec::new(),
        language: Some("en".to_string()),
        diagnostics: Vec::new(),
    };
    Scene { report, incidents: Vec::new(), claims: Vec::new() }
}

impl Scene {
    /// Given beside the report.
    pub fn dated(mut self, day: &str) -> Scene {
        self.report.published = Some(Published { date: date(day), basis: PublishedBasis::Given });
        self
    }

    /// Found in the page's text.
    pub fn page_dated(mut self, day: &str) -> Scene {
        self.report.published = Some(Published { date: date(day), basis: PublishedBasis::PageText });
        self
    }

    pub fn credit(mut self, agency: &str) -> Scene {
        self.report.credit = Some(agency.to_string());
        self
    }

    pub fn body(mut self, paragraph: &str) -> Scene {
        let start = self.report.text.len();
        self.report.text.push_str(paragraph);
        let span = Span::new(start, self.report.text.len());
        self.report.passages.push(Passage { kind: PassageKind::Body, span, reason: None });
        self.report.text.push('\n');
        self
    }

    /// Opens an incident; the claims that follow belong to it.
    pub fn tells(mut self, incident: Incident) -> Scene {
        self.incidents.push(incident);
        self
    }

    /// Adds claims to the incident opened last.
    pub fn with(mut self, claims: impl IntoIterator<Item = Claim>) -> Scene {
        let incident = self.incidents.len().saturating_sub(1);
        for claim in claims {
            let start = self.claims.len() * 10;
            self.claims.push(Claim { incident, evidence: Span::new(start, start + 9), ..claim });
        }
        self
    }

    /// The words in which the last incident's time is told, standing in the text.
    pub fn when(mut self, words: &str, kind: TimeKind, anchor: Anchor) -> Scene {
        let start = self.report.text.find(words).unwrap();
        let span = Span::new(start, start + words.len());
        self.incidents.last_mut().unwrap().time = Some(TimeExpr { span, kind, anchor });
        self
    }

    pub fn build(mut self) -> Report {
        if self.report.text.is_empty() {
            self.report.text = self.report.doc.clone();
        }
        self.report.id = Report::id_of(&self.report.text, self.report.publisher.as_deref());
        self.report
    }

    pub fn read(self) -> Reading {
        let (mut incidents, mut claims) = (self.incidents.clone(), self.claims.clone());
        let report = self.build();
        for (i, claim) in claims.iter_mut().enumerate() {
            claim.id = ClaimId(content_hash(&[report.id.as_str().as_bytes(), i.to_string().as_bytes()]));
        }
        let ids: Vec<ClaimId> = claims.iter().map(|c| c.id.clone()).collect();
        for claim in &mut claims {
            claim.relates_to =
                claim.relates_to.take().and_then(|c| ids.get(c.0.parse::<usize>().unwrap()).cloned());
        }
        for (i, incident) in incidents.iter_mut().enumerate() {
            incident.id = IncidentId(content_hash(&[
                report.id.as_str().as_bytes(),
                format!("incident {i}").as_bytes(),
            ]));
        }
        Reading { report, claims, incidents, attributions: Vec::new(), diagnostics: Vec::new() }
    }
}

pub(crate) fn date(day: &str) -> Date {
    day.parse().unwrap()
}

/// A main attack at a town of Mali, or wherever else its name says, on a day, between parties.
pub(crate) fn attack(place: &str, day: &str, sides: &[&str]) -> Incident {
    Incident {
        id: IncidentId::default(),
        main: true,
        aggregate: false,
        kind: EventType::Attack,
        place: (!place.is_empty()).then(|| town(place)),
        time: None,
        dates: (!day.is_empty()).then(|| on(day)),
        sides: sides.iter().map(|s| ActorId(s.to_string())).collect(),
        site: None,
    }
}

pub(crate) fn background(incident: Incident) -> Incident {
    Incident { main: false, ..incident }
}

pub(crate) fn on(day: &str) -> Dates {
    Dates {
        from: date(day),
        to: date(day),
        basis: DateBasis::RelativeToReport,
        precision: DatePrecision::Day,
    }
}

fn town(name: &str) -> Place {
    Place {
        name: name.to_string(),
        admin1: None,
        country: CountryCode::new("ML"),
        latitude: None,
        longitude: None,
        precision: PlacePrecision::Exact,
        span: None,
    }
}

/// A party's or an observer's claim.
pub(crate) fn says(claimant: &str, effect: Effect, kind: VictimsKind, count: Count) -> Claim {
    let (party, speaker) = speaker(claimant);
    let attribution = Attribution {
        claimant: claimant.to_string(),
        actor: party.clone(),
        party,
        kind: speaker,
        ..Attribution::reporter()
    };
    Claim {
        id: ClaimId::default(),
        evidence: Span::new(0, 0),
        attribution,
        stance: Stance::Asserts,
        modality: Modality::Stated,
        effect,
        victims: Victims { kind, kind_basis: KindBasis::Stated, ..Victims::unknown() },
        actor: None,
        count,
        wording: None,
        role: Role::Total,
        relates_to: None,
        place: None,
        time: None,
        period: None,
        rule: RuleRef { id: Arc::from("test/test"), file: Arc::from("test.lex"), line: 1 },
        incident: 0,
    }
}

pub(crate) fn admits(claimant: &str, effect: Effect, kind: VictimsKind, n: u64) -> Claim {
    Claim { stance: Stance::Admits, ..says(claimant, effect, kind, Count::exact(n)) }
}

/// A claim by the one who struck.
pub(crate) fn strikes(claimant: &str, effect: Effect, kind: VictimsKind, count: Count) -> Claim {
    let claim = says(claimant, effect, kind, count);
    let actor = claim.attribution.party.clone();
    Claim {
        actor: Some(ActorRef {
            name: claimant.into(),
            id: actor,
            basis: ActorBasis::SelfClaimed,
            span: None,
        }),
        ..claim
    }
}

/// The same claim as a headline or lead has it, of the report's claim with this number.
pub(crate) fn repeats(of: usize, claim: Claim) -> Claim {
    Claim { role: Role::Repeat, relates_to: Some(ClaimId(of.to_string())), ..claim }
}

pub(crate) fn of_party(party: &str, claim: Claim) -> Claim {
    Claim { victims: Victims { party: Some(ActorId(party.to_string())), ..claim.victims }, ..claim }
}

fn speaker(claimant: &str) -> (Option<ActorId>, ClaimantKind) {
    let listed = ActorId(claimant.to_string());
    match claimant {
        "reporter" => (None, ClaimantKind::Reporter),
        "hospital" => (None, ClaimantKind::Medical),
        "monitor" => (None, ClaimantKind::Monitor),
        "officers" => (Some(ActorId("ml-army".into())), ClaimantKind::Anonymous),
        "rebels" => (None, ClaimantKind::ArmedGroup),
        _ => (Some(listed.clone()), World.kind(&listed).unwrap_or(ClaimantKind::Civilian)),
    }
}

/// Who is who in the tests.
pub(crate) struct World;

/// Id, printed name, kind, what it belongs to and since when.
type Listed = (&'static str, &'static str, ClaimantKind, Option<(&'static str, &'static str)>);

const ACTORS: &[Listed] = &[
    ("ml-government", "Malian government", ClaimantKind::Government, None),
    ("ml-army", "Malian army", ClaimantKind::Military, Some(("ml-government", "1960-01-01"))),
    ("ml-police", "Malian police", ClaimantKind::Police, Some(("ml-government", "1960-01-01"))),
    ("fr-government", "French government", ClaimantKind::Government, None),
    ("csp", "CSP", ClaimantKind::ArmedGroup, None),
    ("cma", "CMA", ClaimantKind::ArmedGroup, Some(("csp", "2021-05-01"))),
    ("jnim", "JNIM", ClaimantKind::ArmedGroup, None),
    ("is-sahel", "IS Sahel", ClaimantKind::ArmedGroup, None),
    ("wagner", "Wagner", ClaimantKind::ArmedGroup, None),
];

impl Parties for World {
    fn name(&self, actor: &ActorId) -> Option<String> {
        ACTORS.iter().find(|a| a.0 == actor.as_str()).map(|a| a.1.to_string())
    }

    fn kind(&self, actor: &ActorId) -> Option<ClaimantKind> {
        ACTORS.iter().find(|a| a.0 == actor.as_str()).map(|a| a.2)
    }

    fn victims(&self, actor: &ActorId) -> Option<VictimsKind> {
        (actor.as_str() == "wagner").then_some(VictimsKind::MilitaryCompany)
    }

    fn side_of(&self, actor: &ActorId, day: Option<Date>) -> Vec<ActorId> {
        let tie = ACTORS.iter().find(|a| a.0 == actor.as_str()).and_then(|a| a.3);
        let holds = |since: &str| day.is_none_or(|d| date(since) <= d);
        tie.filter(|(_, since)| holds(since)).map(|(of, _)| ActorId(of.to_string())).into_iter().collect()
    }

    fn allies_of(&self, actor: &ActorId, _: Option<Date>) -> Vec<ActorId> {
        if actor.as_str() == "wagner" { vec![ActorId("ml-army".into())] } else { Vec::new() }
    }
}

pub(crate) fn run(readings: &[Reading]) -> Reconciled {
    reconcile_with(readings, &World, &Options::default())
}

/// The only event of these readings.
pub(crate) fn one_event(readings: &[Reading]) -> Event {
    let mut events = run(readings).events;
    assert_eq!(events.len(), 1, "one event: {:?}", events.iter().map(|e| &e.main_in).collect::<Vec<_>>());
    events.remove(0)
}

/// A ledger as text, one line a line: `killed soldiers | Malian army: 5 admits | CSP: 12 then 35 => contested`.
pub(crate) fn printed(event: &Event) -> Vec<String> {
    event.ledger.lines.iter().map(|line| printed_line(line, event)).collect()
}

fn printed_line(line: &Line, event: &Event) -> String {
    let cells: Vec<String> = line.cells.iter().map(|c| printed_cell(c, event)).collect();
    let standing: Vec<String> = line.standing.iter().map(|s| s.to_string()).collect();
    format!("{} {} | {} => {}", line.effect, line.victims, cells.join(" | "), standing.join(", "))
}

fn printed_cell(cell: &Cell, event: &Event) -> String {
    let figures: Vec<String> = cell.revisions.iter().map(|r| r.count.to_string()).collect();
    let stance = match cell.stance {
        Stance::Asserts => "",
        Stance::Admits => " admits",
        Stance::Denies => " denies",
    };
    format!("{}: {}{stance}", event.ledger.parties[cell.column].name, figures.join(" then "))
}

/// Low, best and high of the dead under a policy: "5 5 35"; `-` where unknown.
pub(crate) fn killed(event: &Event, policy: &str) -> String {
    let figure = event.totals.0[policy].killed;
    [figure.low, figure.best, figure.high].map(|n| n.map_or("-".to_string(), |n| n.to_string())).join(" ")
}
