use super::{Evidence, Page};
use crate::{EventRecord, sample};
use rashomon_model::{ActorId, Count, Effect, Event, Revision, RevisionKind, Stance};

fn printed(events: &[Event], evidence: Evidence, print: impl Fn(&Page<'_>, &mut Vec<u8>)) -> String {
    let (copies, readings) = ([sample::copies()], [sample::reading()]);
    let country_name = |_| Some(String::from("Mali"));
    let policy = "independent-first";
    let page =
        Page { events, copies: &copies, readings: &readings, policy, evidence, country_name: &country_name };
    let mut out = Vec::new();
    print(&page, &mut out);
    String::from_utf8(out).unwrap()
}

fn table(events: &[Event], evidence: Evidence, width: u16) -> String {
    printed(events, evidence, |page, out| page.table(out, width, false).unwrap())
}

#[test]
fn a_battle_is_one_screen() {
    let text = table(&[sample::background(), sample::battle()], Evidence::Hidden, 120);
    insta::assert_snapshot!(text, @r#"
    Hamra, North, Mali · Sunday 17 September 2023 · attack
    1 report · 1 relay (MW) · 2 primary statements · 0 independent · dated by the report of 20 Sep ("Sunday")

                          Northern army   Front                  standing
    soldiers killed       5 (Mon) admits  35 (Wed; earlier: 12)  admitted ≥5, contested ×7
    fighters neutralised  ≥31             –                      only Northern army; outcome unstated, beside 35 killed
    = killed, computed: 5–35 independent-first · 5 (5–35) own-losses-first
    = could add to the killed: ≥31 neutralised (non-state armed group)

    Background in these reports
    · Hamra, North, Mali · September 2023 · attack: soldiers killed 5 (army), 35 (front) [harbour-post]
    "#);
}

#[test]
fn a_narrow_terminal_wraps_cells() {
    let text = table(&[sample::battle()], Evidence::Hidden, 60);
    assert!(text.lines().all(|line| line.chars().count() <= 60), "{text}");
    assert!(text.contains("soldiers"), "{text}");
}

#[test]
fn every_figure_opens_on_its_words() {
    let text = table(&[sample::battle()], Evidence::Quoted, 120);
    let notes: Vec<&str> = text.lines().skip_while(|line| !line.starts_with("[1]")).collect();
    insta::assert_snapshot!(notes.join("\n"), @r#"
    [1] soldiers killed, the army
        "lost five soldiers" — harbour-post, bytes 13–31
    [2] soldiers killed, the front
        "35 soldiers died" — harbour-post, bytes 82–98
    [3] fighters neutralised, the army
        "lost five soldiers" — harbour-post, bytes 13–31
    "#);
}

#[test]
fn a_lead_and_another_report_s_wording_are_told_from_a_revision() {
    let mut event = sample::battle();
    let cell = &mut event.ledger.lines[0].cells[1];
    cell.revisions[0].kind = RevisionKind::Lead;
    let wording = Revision {
        count: Count::exact(34).about(),
        kind: RevisionKind::Wording,
        ..cell.revisions[0].clone()
    };
    let bound = Revision { count: Count::at_least(35), ..wording.clone() };
    cell.revisions.splice(1..1, [wording, bound]);
    let text = table(&[event], Evidence::Hidden, 160);
    assert!(text.contains("35 (Wed; lead: 12; one wording: ≈34)  "), "{text}");
}

#[test]
fn what_keeps_a_date_unknown_is_told() {
    let mut event = sample::battle();
    (event.dates, event.dating) = (None, Some("weekdays only".into()));
    let text = table(&[event], Evidence::Hidden, 120);
    assert!(text.starts_with("Hamra, North, Mali · date not known (weekdays only) · attack\n"), "{text}");
    assert_eq!(text.matches("weekdays only").count(), 1);
}

#[test]
fn a_mention_without_figure_place_or_day_is_not_worth_a_line() {
    let mut event = sample::background();
    (event.place, event.dates) = (None, None);
    event.ledger.lines.truncate(1);
    event.ledger.lines[0].effect = Effect::PlaceTaken;
    event.ledger.lines[0].cells.iter_mut().for_each(|cell| cell.count = Count::UNKNOWN);
    assert_eq!(table(&[event], Evidence::Hidden, 120), "");
}

#[test]
fn silence_is_a_dash_and_denial_a_word() {
    let mut event = sample::battle();
    event.ledger.lines[1].cells[0].stance = Stance::Denies;
    let text = table(&[event], Evidence::Hidden, 120);
    let row = text.lines().find(|line| line.trim_start().starts_with("fighters neutralised")).unwrap();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>()[2..4], ["denies", "–"]);
}

#[test]
fn who_claims_an_attack_is_told_from_who_blames_another() {
    let mut event = sample::battle();
    let line = &mut event.ledger.lines[0];
    (line.effect, line.victims, line.party) =
        (Effect::Responsibility, "Front".into(), Some(ActorId("front".into())));
    line.cells.iter_mut().for_each(|cell| (cell.stance, cell.revisions) = (Stance::Asserts, Vec::new()));
    let text = table(&[event], Evidence::Hidden, 120);
    assert!(
        text.lines().any(|line| line.starts_with("done by Front         blames         claims it")),
        "{text}"
    );
}

#[test]
fn foreign_text_neither_moves_the_cursor_nor_opens_a_tag() {
    let mut event = sample::battle();
    event.ledger.parties[0].name = "\u{1b}[2JFront <b>|x".into();
    let text = table(&[event.clone()], Evidence::Hidden, 120);
    assert!(!text.contains('\u{1b}') && text.contains("Front <b>|x"), "{text}");
    let markdown = printed(&[event], Evidence::Hidden, |page, out| page.markdown(out).unwrap());
    assert!(markdown.contains("Front &lt;b&gt;\\|x"), "{markdown}");
}

#[test]
fn markdown_is_a_table_for_a_brief() {
    let text = printed(&[sample::battle(), sample::background()], Evidence::Hidden, |page, out| {
        page.markdown(out).unwrap()
    });
    insta::assert_snapshot!(text, @r#"
    ### Hamra, North, Mali · Sunday 17 September 2023 · attack

    1 report · 1 relay (MW) · 2 primary statements · 0 independent · dated by the report of 20 Sep ("Sunday")

    |  | Northern army | Front | standing |
    | --- | --- | --- | --- |
    | soldiers killed | 5 (Mon) admits | 35 (Wed; earlier: 12) | admitted ≥5, contested ×7 |
    | fighters neutralised | ≥31 | – | only Northern army; outcome unstated, beside 35 killed |

    - killed, computed: 5–35 independent-first · 5 (5–35) own-losses-first
    - could add to the killed: ≥31 neutralised (non-state armed group)

    ### Background in these reports

    - Hamra, North, Mali · September 2023 · attack: soldiers killed 5 (army), 35 (front) \[harbour-post\]
    "#);
}

#[test]
fn csv_has_one_row_a_cell() {
    let text = printed(&[sample::battle()], Evidence::Hidden, |page, out| page.csv(out).unwrap());
    assert_eq!(text.lines().count(), 4, "{text}");
    let second = text.lines().nth(2).unwrap();
    assert!(second.contains("35,35,false,2023-09-20,2023-09-19 12; 2023-09-20 35"), "{second}");
}

#[test]
fn a_cell_whose_column_is_missing_is_no_panic() {
    let mut event = sample::battle();
    event.ledger.lines[0].cells[0].column = 99;
    event.ledger.lines[1].related = vec![(42, "none".into())];
    assert!(table(std::slice::from_ref(&event), Evidence::Quoted, 80).contains("Front"));
    assert_eq!(EventRecord::from(&event).lines[0].cells[0].party, None);
}

#[test]
fn the_event_record_is_what_the_documentation_says() {
    let record = EventRecord::from(&sample::battle());
    let json = serde_json::to_value(&record).unwrap();
    let keys: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let documented = "event_id type extent part_of main_in reports relays primary_statements independent place date_from date_to \
        date_basis date_precision parties lines totals";
    assert_eq!(keys, documented.split_whitespace().collect::<Vec<_>>());
    assert_eq!(json["totals"]["independent-first"]["killed"]["best"], serde_json::Value::Null);
    assert_eq!(json["lines"][0]["cells"][1]["revisions"][0]["low"], 12);
    assert_eq!(serde_json::from_value::<EventRecord>(json).unwrap(), record);
}
