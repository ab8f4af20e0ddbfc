use crate::scenario::*;
use rashomon_model::Effect::Killed;
use rashomon_model::VictimsKind::Military;
use rashomon_model::{Claim, ClaimId, Count, Passage, PassageKind, Reading, Role, Span};

fn plain(doc: &str) -> Reading {
    let claims = [says("reporter", Killed, Military, Count::exact(2))];
    report(doc).tells(attack("Sola", "2023-01-10", &[])).with(claims).read()
}

#[test]
fn nothing_comes_to_nothing() {
    assert_eq!(run(&[]), crate::Reconciled::default());
    assert!(run(&[report("empty").read()]).events.is_empty());
}

#[test]
fn links_that_lead_nowhere_are_ignored() {
    let mut reading = plain("a");
    reading.claims[0].incident = 99;
    reading.report.passages.push(Passage { kind: PassageKind::Body, span: Span::new(7, 9999), reason: None });
    let event = one_event(&[reading]);
    assert!(event.ledger.lines.is_empty());
}

#[test]
fn a_repeat_of_a_claim_that_is_gone_stands_for_itself() {
    let mut reading = plain("a");
    let orphan =
        Claim { role: Role::Repeat, relates_to: Some(ClaimId("gone".into())), ..reading.claims[0].clone() };
    reading.claims = vec![orphan];
    assert_eq!(one_event(&[reading]).ledger.lines[0].cells[0].count, Count::exact(2));
}

#[test]
fn a_thousand_copies_of_one_text_are_one_cluster() {
    let words = [
        "A patrol was hit near the old bridge at Sola on Monday.",
        "Two soldiers died there, the town's mayor said.",
    ];
    let readings: Vec<Reading> = (0..1000)
        .map(|i| {
            let scene = words.iter().fold(report(&format!("outlet {i}")), |scene, w| scene.body(w));
            let claims = [says("reporter", Killed, Military, Count::exact(2))];
            scene
                .body(&format!("Outlet number {i} keeps its own last words here."))
                .tells(attack("Sola", "", &[]))
                .with(claims)
                .read()
        })
        .collect();
    let result = run(&readings);
    assert_eq!(result.copies.len(), 1);
    assert_eq!(result.events.len(), 1);
    assert_eq!(result.events.iter().map(|e| e.reports.len()).sum::<usize>(), 1000);
}
