use crate::dating::{days_between, printed};
use rashomon_model::{Date, DateBasis, Incident, PublishedBasis, Reading, TimeKind, Weekday, fold_name};

/// How the words of a report contradict the date found on its page; `None` where they do not, or where the date
/// was given beside the report or in structured data and outweighs a slip in the text.
pub(crate) fn contradicts_page_date(reading: &Reading) -> Option<String> {
    let page = reading.report.published?;
    let weak = matches!(page.basis, PublishedBasis::PageText | PublishedBasis::Url);
    let main = || reading.incidents.iter().filter(|i| i.main);
    let told_before = main().find_map(|i| told_before_it_happened(i, page.date));
    let weekday = main().find_map(|i| wrong_weekday(i, reading));
    weak.then(|| told_before.or(weekday)).flatten()
}

fn told_before_it_happened(incident: &Incident, page: Date) -> Option<String> {
    let dates = incident.dates.filter(|d| d.basis == DateBasis::Stated)?;
    (days_between(page, dates.from) > 0).then(|| format!("the text tells of {}", printed(dates.from)))
}

/// "Sunday 17 September" counted from a page date whose 17 September was no Sunday.
fn wrong_weekday(incident: &Incident, reading: &Reading) -> Option<String> {
    let time = incident.time?;
    let yearless = matches!(time.kind, TimeKind::Day { year: None, .. });
    let day = incident.dates?.from;
    let words = fold_name(reading.report.words(time.span));
    let said = words.split(' ').find_map(weekday)?;
    let was = Weekday::ALL.get(usize::try_from(day.weekday().to_monday_zero_offset()).ok()?)?;
    (yearless && said != *was).then(|| format!("the text says {said}, {} was a {was}", printed(day)))
}

fn weekday(word: &str) -> Option<Weekday> {
    word.trim_matches(|c: char| !c.is_alphabetic()).parse().ok()
}
