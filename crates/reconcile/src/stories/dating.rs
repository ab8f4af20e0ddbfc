use crate::scenario::*;
use rashomon_model::Effect::Killed;
use rashomon_model::VictimsKind::Military;
use rashomon_model::{
    Anchor, Count, DateBasis, DatePrecision, Dates, Extent, Incident, Reading, TimeKind, Weekday,
};

fn told(scene: Scene, dates: Dates, words: &str, kind: TimeKind) -> Reading {
    let incident = Incident { dates: Some(dates), ..attack("Sola", "", &["ml-army", "jnim"]) };
    let body = format!("Gunmen struck the garrison on {words} and left.");
    let scene = scene.body(&body).tells(incident).when(words, kind, Anchor::Report);
    scene.with([says("reporter", Killed, Military, Count::exact(3))]).read()
}

#[test]
fn a_weekday_that_does_not_fit_the_page_date_sets_it_aside() {
    let day = TimeKind::Day { year: None, month: 9, day: 17 };
    // 17 September was a Sunday in 2023, a Tuesday in 2024.
    let wrong = told(report("a").page_dated("2024-10-02"), on("2024-09-17"), "Sunday 17 September", day);
    let event = one_event(&[wrong]);
    assert!(event.reports[0].page_date_set_aside);
    assert_eq!(event.dates, None);
    assert!(event.diagnostics[0].message.contains("the text says sunday, 17 Sep 2024 was a tuesday"));
    let right = told(report("b").page_dated("2023-10-02"), on("2023-09-17"), "Sunday 17 September", day);
    assert!(!one_event(&[right]).reports[0].page_date_set_aside);
}

#[test]
fn a_page_cannot_be_older_than_what_it_tells() {
    let day = TimeKind::Day { year: Some(2023), month: 9, day: 17 };
    let stated = Dates { basis: DateBasis::Stated, ..on("2023-09-17") };
    let event = one_event(&[told(report("a").page_dated("2021-01-01"), stated, "17 September 2023", day)]);
    assert!(event.reports[0].page_date_set_aside);
    assert_eq!(event.dates.map(|d| d.from), Some(date("2023-09-17")), "what the words state stands");
}

#[test]
fn a_given_date_outweighs_a_slip_in_the_text() {
    let day = TimeKind::Day { year: None, month: 9, day: 17 };
    let slip = told(report("a").dated("2024-10-02"), on("2024-09-17"), "Sunday 17 September", day);
    assert_eq!(one_event(&[slip]).dates.map(|d| d.from), Some(date("2024-09-17")));
}

#[test]
fn the_best_founded_date_is_the_events() {
    let sunday = TimeKind::Weekday { day: Weekday::Sunday, weeks_back: 0, future: false };
    let month = Dates {
        from: date("2023-09-01"),
        to: date("2023-09-30"),
        precision: DatePrecision::Month,
        ..on("2023-09-17")
    };
    let vague = told(report("a").dated("2023-09-30"), month, "this month", TimeKind::MonthsBack(0));
    let exact = told(report("b").dated("2023-09-19"), on("2023-09-17"), "Sunday", sunday);
    let event = one_event(&[vague, exact]);
    assert_eq!(event.dates, Some(on("2023-09-17")));
    assert_eq!(event.dating.as_deref(), Some("dated by the report of 19 Sep (\"Sunday\")"));
}

#[test]
fn an_incident_belongs_to_the_campaign_that_its_report_tells_of() {
    let weeks = Dates { from: date("2023-09-01"), to: date("2023-09-30"), ..on("2023-09-01") };
    let campaign =
        Incident { aggregate: true, dates: Some(weeks), ..attack("Sola", "", &["ml-army", "jnim"]) };
    let reading = report("a")
        .dated("2023-10-01")
        .tells(attack("Sola", "2023-09-17", &["ml-army", "jnim"]))
        .with([says("reporter", Killed, Military, Count::exact(3))])
        .tells(background(campaign))
        .with([says("reporter", Killed, Military, Count::exact(90))])
        .read();
    let events = run(&[reading]).events;
    let whole = events.iter().find(|e| e.extent == Extent::Campaign).unwrap();
    let part = events.iter().find(|e| e.extent == Extent::Incident).unwrap();
    assert_eq!(part.part_of.as_ref(), Some(&whole.id));
    assert_eq!(killed(part, "independent-first"), "3 3 3");
}
