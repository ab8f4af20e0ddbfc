use super::*;

fn gold_claim(effect: &str, low: Option<i64>, kind: &str, event: &str) -> GoldClaim {
    GoldClaim {
        event: Some(event.into()),
        claimant_kind: Some("military".into()),
        stance: Some("admits".into()),
        effect: effect.into(),
        victims_kind: Some(kind.into()),
        low,
        high: low,
        ..GoldClaim::default()
    }
}

fn found(effect: &str, low: Option<i64>, kind: &str, incident: &str) -> PredictedClaim {
    PredictedClaim {
        incident: incident.into(),
        claimant_kind: "military".into(),
        stance: "admits".into(),
        effect: effect.into(),
        victims_kind: kind.into(),
        low,
        high: low,
        ..PredictedClaim::default()
    }
}

fn scores(golds: Vec<GoldClaim>, claims: Vec<PredictedClaim>) -> Scores {
    let report = GoldReport { id: "a".into(), relevant: true, claims: golds };
    let gold = Gold { reports: [("a".into(), report)].into(), corpus: "c".into() };
    score(&gold, &[("a".into(), claims)].into())
}

fn ratio(hits: usize, spurious: usize, missed: usize) -> Ratio {
    Ratio { hits, spurious, missed }
}

#[test]
fn each_level_asks_for_more() {
    let golds = vec![
        gold_claim("killed", Some(5), "military", "e1"),
        gold_claim("wounded", Some(3), "civilian", "e1"),
    ];
    let mut claims =
        vec![found("killed", Some(5), "military", "i"), found("wounded", Some(3), "unknown", "i")];
    claims[0].claimant_kind = "police".into();
    let levels = scores(golds, claims).levels;
    assert_eq!(levels[&Level::Number].0, ratio(2, 0, 0));
    assert_eq!(levels[&Level::Who].0, ratio(1, 1, 1));
    assert_eq!(levels[&Level::Full].0, ratio(0, 2, 2));
}

#[test]
fn a_claim_is_matched_once() {
    let golds = vec![gold_claim("killed", Some(5), "military", "e1")];
    let claims = vec![found("killed", Some(5), "military", "i"), found("killed", Some(5), "military", "i")];
    assert_eq!(scores(golds, claims).levels[&Level::Full].0, ratio(1, 1, 0));
}

#[test]
fn what_is_optional_neither_helps_nor_harms() {
    let mut optional = gold_claim("killed", Some(2), "civilian", "e1");
    optional.optional = true;
    let missing = scores(vec![optional.clone()], vec![]);
    assert_eq!(missing.levels[&Level::Number], (ratio(0, 0, 0), 0));
    let there = scores(vec![optional], vec![found("killed", Some(2), "civilian", "i")]);
    assert_eq!(there.levels[&Level::Number], (ratio(0, 0, 0), 1));
}

#[test]
fn a_required_claim_is_matched_before_an_optional_one() {
    let mut optional = gold_claim("killed", Some(2), "civilian", "e1");
    optional.optional = true;
    let golds = vec![optional, gold_claim("killed", Some(2), "civilian", "e1")];
    assert_eq!(
        scores(golds, vec![found("killed", Some(2), "civilian", "i")]).levels[&Level::Full].0,
        ratio(1, 0, 0)
    );
}

#[test]
fn finer_labels_are_folded_into_the_annotation_s() {
    let golds = vec![gold_claim("neutralised", Some(9), "mercenary", "e1")];
    let claims = vec![found("killed_or_captured", Some(9), "private military company", "i")];
    assert_eq!(scores(golds, claims).levels[&Level::Full].0, ratio(1, 0, 0));
}

#[test]
fn an_open_count_is_not_a_closed_one() {
    let mut claim = found("killed", Some(14), "military", "i");
    claim.high = None;
    assert_eq!(
        scores(vec![gold_claim("killed", Some(14), "military", "e1")], vec![claim]).levels[&Level::Number].0,
        ratio(0, 1, 1)
    );
}

#[test]
fn pairs_of_claims_belong_together_or_not() {
    let golds = vec![
        gold_claim("killed", Some(1), "military", "e1"),
        gold_claim("wounded", Some(2), "military", "e1"),
        gold_claim("missing", Some(3), "military", "e2"),
    ];
    let claims = vec![
        found("killed", Some(1), "military", "i1"),
        found("wounded", Some(2), "military", "i2"),
        found("missing", Some(3), "military", "i2"),
    ];
    assert_eq!(scores(golds, claims).same_incident, ratio(0, 1, 1));
}

#[test]
fn a_report_with_any_row_is_taken_to_be_about_conflict() {
    let peace = GoldReport { id: "b".into(), relevant: false, claims: vec![] };
    let war = GoldReport { id: "a".into(), relevant: true, claims: vec![] };
    let gold = Gold { reports: [("a".into(), war), ("b".into(), peace)].into(), corpus: "c".into() };
    let both: Predicted = [("a".into(), vec![]), ("b".into(), vec![])].into();
    assert_eq!(score(&gold, &both).relevance, ratio(1, 1, 0));
    assert_eq!(score(&gold, &Predicted::new()).relevance, ratio(0, 0, 1));
}

#[test]
fn the_ratchet_tells_what_fell_and_what_rose() {
    let pin = |number: f64, who: f64| Pin {
        corpus: "c".into(),
        reports: 1,
        claims: 1,
        scores: [("number".to_string(), number), ("who".to_string(), who)].into(),
    };
    let pinned = pin(0.5, 0.4);
    assert_eq!(pinned.compare(&pin(0.5, 0.4)), Verdict::Same);
    assert_eq!(pinned.compare(&pin(0.6, 0.4)), Verdict::Higher(vec!["number 0.600, pinned 0.500".into()]));
    assert_eq!(pinned.compare(&pin(0.6, 0.3)), Verdict::Lower(vec!["who 0.300, pinned 0.400".into()]));
    assert_eq!(pinned.compare(&Pin { corpus: "d".into(), ..pin(0.5, 0.4) }), Verdict::OtherCorpus);
}
