//! A small battle for the tests of this crate, made by hand: two parties, an agency's text in two papers, one background event.

use rashomon_model::*;
use std::sync::Arc;

pub(crate) const TEXT: &str =
    "The garrison lost five soldiers in Hamra, the army said on Monday.\nThe front said 35 soldiers died.";

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn on(from: &str, to: &str, precision: DatePrecision) -> Dates {
    Dates { from: day(from), to: day(to), basis: DateBasis::RelativeToReport, precision }
}

fn find(words: &str) -> Span {
    let start = TEXT.find(words).unwrap();
    Span::new(start, start + words.len())
}

fn hamra() -> Place {
    let (latitude, longitude) = (Some(15.5), Some(-3.25));
    let (admin1, country) = (Some("North".into()), CountryCode::new("ml"));
    Place {
        name: "Hamra".into(),
        admin1,
        country,
        latitude,
        longitude,
        precision: PlacePrecision::Exact,
        span: None,
    }
}

fn claim(id: &str, words: &str, who: &str, count: Count, stance: Stance) -> Claim {
    let victims =
        Victims { name: Some("soldiers".into()), kind: VictimsKind::Military, ..Victims::unknown() };
    let said_by = find(who);
    Claim {
        id: ClaimId(id.into()),
        evidence: find(words),
        attribution: Attribution {
            claimant: who.into(),
            span: Some(said_by),
            actor: Some(ActorId(who.replace(' ', "-"))),
            kind: if who == "the army" { ClaimantKind::Military } else { ClaimantKind::ArmedGroup },
            ..Attribution::reporter()
        },
        stance,
        modality: Modality::Stated,
        effect: Effect::Killed,
        victims,
        actor: None,
        count,
        wording: None,
        role: Role::Total,
        relates_to: None,
        place: None,
        time: None,
        period: None,
        rule: RuleRef { id: Arc::from("killed/lose"), file: Arc::from("en/effects/killed.lex"), line: 7 },
        incident: 0,
    }
}

pub(crate) fn reading() -> Reading {
    let report = Report {
        id: ReportId("r1".into()),
        doc: "harbour-post".into(),
        url: None,
        publisher: Some("Harbour Post".into()),
        credit: Some("MW".into()),
        published: Some(Published { date: day("2023-09-20"), basis: PublishedBasis::Given }),
        title: None,
        text: TEXT.into(),
        passages: Vec::new(),
        language: None,
        diagnostics: Vec::new(),
    };
    let incident = Incident {
        id: IncidentId("i1".into()),
        main: true,
        aggregate: false,
        kind: EventType::Attack,
        place: Some(hamra()),
        time: None,
        dates: Some(on("2023-09-17", "2023-09-17", DatePrecision::Day)),
        sides: Vec::new(),
        site: None,
    };
    let claims = vec![
        claim("c1", "lost five soldiers", "the army", Count::exact(5), Stance::Admits),
        claim("c2", "35 soldiers died", "The front", Count::exact(35), Stance::Asserts),
    ];
    Reading { report, claims, incidents: vec![incident], attributions: Vec::new(), diagnostics: Vec::new() }
}

fn column(name: &str, id: &str, relation: Relation) -> PartyColumn {
    let kind = if relation == Relation::Third { ClaimantKind::Medical } else { ClaimantKind::Military };
    PartyColumn {
        name: name.into(),
        id: ActorId(id.into()),
        kind,
        relation,
        members: Vec::new(),
        account: Account::default(),
    }
}

fn cell(
    column: usize,
    claimant: &str,
    count: Count,
    stance: Stance,
    revisions: &[(&str, Count, &str)],
) -> Cell {
    let kind = |at: usize| {
        if at + 1 == revisions.len() { RevisionKind::Standing } else { RevisionKind::Earlier }
    };
    let revision = |(index, (at, count, claim)): (usize, &(&str, Count, &str))| Revision {
        said_at: Some(day(at)),
        count: *count,
        kind: kind(index),
        claim: ClaimId((*claim).into()),
    };
    let claims = revisions.iter().map(|(_, _, claim)| ClaimId((*claim).into())).collect();
    let revisions = revisions.iter().enumerate().map(revision).collect();
    let claimant_kind = ClaimantKind::Military;
    Cell { column, claimant: claimant.into(), claimant_kind, stance, count, revisions, claims, relays: 1 }
}

fn line(effect: Effect, victims: &str, standing: Vec<Standing>, cells: Vec<Cell>) -> Line {
    let (victims_kind, party) = (VictimsKind::Military, Some(ActorId("army".into())));
    Line {
        effect,
        victims: victims.into(),
        victims_kind,
        party,
        standing,
        factor: None,
        related: Vec::new(),
        cells,
    }
}

fn killed() -> Line {
    let army = cell(0, "the army", Count::exact(5), Stance::Admits, &[("2023-09-18", Count::exact(5), "c1")]);
    let wording = [("2023-09-19", Count::exact(12), "c3"), ("2023-09-20", Count::exact(35), "c2")];
    let front = cell(1, "the front", Count::exact(35), Stance::Asserts, &wording);
    let standing = vec![Standing::Admitted(Count::exact(5)), Standing::Contested];
    let mut line = line(Effect::Killed, "soldiers", standing, vec![army, front]);
    line.factor = Some(7.0);
    line
}

fn neutralised() -> Line {
    let army = cell(
        0,
        "the army",
        Count::at_least(31),
        Stance::Asserts,
        &[("2023-09-18", Count::at_least(31), "c1")],
    );
    let mut line =
        line(Effect::Neutralised, "fighters", vec![Standing::Only("Northern army".into())], vec![army]);
    line.related = vec![(0, "its outcome is unstated".into())];
    line
}

fn total(killed: Figure, could_add: Vec<(Effect, VictimsKind, Count)>) -> PolicyTotal {
    PolicyTotal { killed, could_add, ..PolicyTotal::default() }
}

pub(crate) fn battle() -> Event {
    let report = ReportRef {
        id: ReportId("r1".into()),
        doc: "harbour-post".into(),
        publisher: Some("Harbour Post".into()),
        published: Some(day("2023-09-20")),
        published_basis: Some(PublishedBasis::Given),
        page_date_set_aside: false,
        copies: CopiesId("r1".into()),
    };
    let parties = vec![
        column("Northern army", "army", Relation::SideA),
        column("Front", "front", Relation::SideB),
        column("independent", "independent", Relation::Third),
    ];
    let mut event = Event {
        id: EventId("e1".into()),
        kind: EventType::Attack,
        extent: Extent::Incident,
        part_of: None,
        incidents: vec![IncidentId("i1".into())],
        reports: vec![report],
        main_in: vec!["harbour-post".into()],
        relays: 1,
        primary_statements: 2,
        independent: 0,
        place: Some(hamra()),
        dates: Some(on("2023-09-17", "2023-09-17", DatePrecision::Day)),
        dating: Some("dated by the report of 20 Sep (\"Sunday\")".into()),
        ledger: Ledger { parties, lines: vec![killed(), neutralised()] },
        totals: Totals::default(),
        diagnostics: Vec::new(),
    };
    let admitted = Figure { low: Some(5), best: Some(5), high: Some(35) };
    let neutralised = (Effect::Neutralised, VictimsKind::ArmedGroup, Count::at_least(31));
    event.totals.0.insert("own-losses-first", total(admitted, vec![]));
    event.totals.0.insert("independent-first", total(Figure { best: None, ..admitted }, vec![neutralised]));
    event
}

/// An event that the report only mentions.
pub(crate) fn background() -> Event {
    let mut event = battle();
    event.id = EventId("e0".into());
    event.main_in.clear();
    event.dates = Some(on("2023-09-01", "2023-09-30", DatePrecision::Month));
    event.ledger.lines.truncate(1);
    event
}

pub(crate) fn copies() -> Copies {
    let reports = vec![ReportId("r1".into())];
    Copies { id: CopiesId("r1".into()), origin: Some("MW".into()), reports, reasons: Vec::new() }
}
