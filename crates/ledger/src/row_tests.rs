use super::*;
use crate::sample;
use rashomon_model::{Anchor, Span, TimeKind, Weekday};

fn row() -> ClaimRow {
    let reading = sample::reading();
    ClaimRow::from_claim(&reading.claims[0], &reading.incidents[0], &reading, None, "v1")
}

#[test]
fn the_columns_stand_in_the_published_order() {
    let json = serde_json::to_value(row()).unwrap();
    let columns: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(columns, ClaimRow::COLUMNS);
}

#[test]
fn unknown_is_null_in_json_and_empty_in_csv() {
    let json = serde_json::to_value(row()).unwrap();
    assert!(json["event_id"].is_null() && json["actor_basis"].is_null() && json["wording"].is_null());
    let mut table = csv::Writer::from_writer(Vec::new());
    table.serialize(row()).unwrap();
    let text = String::from_utf8(table.into_inner().unwrap()).unwrap();
    assert!(
        text.lines()
            .nth(1)
            .unwrap()
            .starts_with("c1,r1,i1,,true,harbour-post,Harbour Post,2023-09-20,given,the army"),
        "{text}"
    );
}

#[test]
fn a_row_says_who_what_where_and_when() {
    let row = row();
    assert_eq!((row.low, row.high, row.approximate), (Some(5), Some(5), Some(false)));
    assert_eq!(
        (row.place.as_deref(), row.country.as_deref(), row.place_precision),
        (Some("Hamra"), Some("ML"), Some(1))
    );
    assert_eq!((row.date_from, row.date_precision), (Some(sample::day("2023-09-17")), Some(1)));
    assert_eq!(&sample::TEXT[row.start as usize..row.end as usize], row.quote);
    assert_eq!(row.stance, Stance::Admits);
}

#[test]
fn a_row_reads_back() {
    let row = row();
    let json = serde_json::to_string(&row).unwrap();
    assert_eq!(serde_json::from_str::<ClaimRow>(&json).unwrap(), row);
}

#[test]
fn an_unknown_count_is_not_zero_and_not_approximate() {
    let mut reading = sample::reading();
    reading.claims[0].count = rashomon_model::Count::UNKNOWN;
    let row = ClaimRow::from_claim(&reading.claims[0], &reading.incidents[0], &reading, None, "v1");
    assert_eq!((row.low, row.high, row.approximate), (None, None, None));
}

#[test]
fn the_link_gives_the_event_and_its_dates() {
    let reading = sample::reading();
    let dates = sample::on("2023-09-10", "2023-09-10", rashomon_model::DatePrecision::Day);
    let link = EventRef { id: EventId("e1".into()), dates: Some(dates), anchors: Anchors::default() };
    let row = ClaimRow::from_claim(&reading.claims[0], &reading.incidents[0], &reading, Some(&link), "v1");
    assert_eq!(row.event_id.as_deref(), Some("e1"));
    assert_eq!(row.date_from, Some(sample::day("2023-09-10")));
}

#[test]
fn a_page_date_alone_dates_no_claim() {
    let mut reading = sample::reading();
    let kind = TimeKind::Weekday { day: Weekday::Sunday, weeks_back: 0, future: false };
    reading.claims[0].time = Some(TimeExpr { span: Span::new(0, 3), kind, anchor: Anchor::Report });
    reading.incidents[0].dates = None;
    let row = ClaimRow::from_claim(&reading.claims[0], &reading.incidents[0], &reading, None, "v1");
    assert_eq!((row.date_from, row.date_basis), (None, None));
}

#[test]
fn an_empty_table_still_has_its_header() {
    let mut out = Vec::new();
    super::write_rows(&mut out, std::iter::empty()).unwrap();
    assert!(
        String::from_utf8(out)
            .unwrap()
            .starts_with("claim_id,report_id,incident,event_id,main,doc,publisher")
    );
}
