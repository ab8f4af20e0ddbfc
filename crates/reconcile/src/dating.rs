use crate::wording::contradicts_page_date;
use rashomon_model::{
    Anchor, Anchors, Copies, Date, DateBasis, Dates, Diagnostic, Incident, PublishedBasis, Reading, Report,
    ReportId,
};
use std::collections::BTreeMap;

/// A page that says it is this many days younger than its copy carries the date of its reprint, not of its text.
const FAR_DAYS: i32 = 14;

/// From what day the relative dates of a report count, and why.
#[derive(Debug, Clone, Default)]
pub(crate) struct ReportDay {
    /// The day, and how dates counted from it are known.
    pub anchor: Option<(Date, DateBasis)>,
    /// The page's own date, where it was not believed, and why.
    pub set_aside: Option<(Date, String)>,
}

impl ReportDay {
    /// What to tell the reader about a page date that was not believed.
    pub fn diagnostic(&self, doc: &str) -> Option<Diagnostic> {
        let (page, why) = self.set_aside.as_ref()?;
        Some(Diagnostic {
            message: format!("{doc}: page date {} set aside: {why}", printed(*page)),
            span: None,
        })
    }
}

/// The day of every report: its own, unless a copy or its own words contradict it; an undated report takes the
/// day of its earliest dated copy.
pub(crate) fn report_days(readings: &[&Reading], copies: &[Copies]) -> BTreeMap<ReportId, ReportDay> {
    let by_id: BTreeMap<&ReportId, &Reading> = readings.iter().map(|r| (&r.report.id, *r)).collect();
    let mut days = BTreeMap::new();
    for cluster in copies {
        let members: Vec<&Reading> = cluster.reports.iter().filter_map(|id| by_id.get(id).copied()).collect();
        let believable: Vec<&Report> =
            members.iter().filter(|r| contradicts_page_date(r).is_none()).map(|r| &r.report).collect();
        for reading in &members {
            days.insert(reading.report.id.clone(), report_day(reading, &believable));
        }
    }
    days
}

/// `believable` are the report's copies, and itself, whose words do not contradict their date.
fn report_day(reading: &Reading, believable: &[&Report]) -> ReportDay {
    let own = reading.report.published;
    let first =
        believable.iter().filter(|r| r.published.is_some()).min_by_key(|r| crate::copies::first_seen(r));
    let first_day = first.and_then(|r| r.published).map(|p| p.date);
    let doubt = match (own, first_day) {
        (Some(own), Some(first)) if days_between(first, own.date) > FAR_DAYS => {
            Some((own.date, format!("a copy is dated {}", printed(first))))
        }
        (Some(own), _) => contradicts_page_date(reading).map(|why| (own.date, why)),
        _ => None,
    };
    if let (Some(own), None) = (own, &doubt) {
        let supported = believable.iter().any(|r| r.id != reading.report.id && near(r, own.date));
        return ReportDay { anchor: Some((own.date, basis(own.basis, supported))), set_aside: None };
    }
    let copy = first.filter(|r| r.id != reading.report.id);
    let anchor = copy.and_then(|r| r.published).map(|p| (p.date, DateBasis::FromCopy));
    ReportDay { anchor, set_aside: doubt }
}

fn near(report: &Report, day: Date) -> bool {
    report.published.is_some_and(|p| days_between(p.date, day).abs() <= FAR_DAYS)
}

fn basis(found: PublishedBasis, supported: bool) -> DateBasis {
    match found {
        PublishedBasis::Given | PublishedBasis::Metadata => DateBasis::RelativeToReport,
        PublishedBasis::PageText | PublishedBasis::Url if supported => DateBasis::RelativeToReport,
        PublishedBasis::PageText | PublishedBasis::Url => DateBasis::PageDateOnly,
    }
}

/// The anchors of a report, its main event's first day among them.
pub(crate) fn anchors(reading: &Reading, day: &ReportDay) -> Anchors {
    let anchors = Anchors { report: day.anchor, dateline: None, main_event: None };
    let main = reading.incidents.iter().filter(|i| i.main && !counts_from_main(i));
    let first = main.filter_map(|i| incident_dates(i, reading, day, &anchors)).map(|d| d.from).min();
    Anchors { main_event: first, ..anchors }
}

fn counts_from_main(incident: &Incident) -> bool {
    incident.time.is_some_and(|t| t.anchor == Anchor::MainEvent)
}

/// When an incident happened, with the best anchor known. What the report itself resolved stands as long as its
/// own day does; a date that counts from a day that was set aside is resolved anew, or unknown.
pub(crate) fn incident_dates(
    incident: &Incident,
    reading: &Reading,
    day: &ReportDay,
    anchors: &Anchors,
) -> Option<Dates> {
    let own_day = reading.report.published.map(|p| p.date);
    let resolved = incident.time.and_then(|t| t.resolve(anchors));
    if day.anchor.map(|(date, _)| date) == own_day {
        return incident.dates.or(resolved);
    }
    let independent = |d: &Dates| matches!(d.basis, DateBasis::Stated | DateBasis::RelativeToDateline);
    incident.dates.filter(independent).or(resolved)
}

/// Days from one date to another, negative when the other is earlier.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map(|span| span.get_days()).unwrap_or(0)
}

/// "20 Sep 2023".
pub(crate) fn printed(date: Date) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// "20 Sep".
pub(crate) fn printed_short(date: Date) -> String {
    format!("{} {}", date.day(), month(date))
}

fn month(date: Date) -> &'static str {
    const NAMES: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    NAMES[usize::from(date.month().unsigned_abs().clamp(1, 12)) - 1]
}
