use rashomon_model::{Date, DatePrecision, Dates};

/// "Sunday 17 September 2023", "25–27 July 2024", "September 2023", "2023".
pub(super) fn long(dates: &Dates) -> String {
    match dates.precision {
        DatePrecision::Month if same_month(dates) => format!("{}", dates.from.strftime("%B %Y")),
        DatePrecision::Year if dates.from.year() == dates.to.year() && whole_year(dates) => {
            dates.from.year().to_string()
        }
        _ if dates.from == dates.to => dates.from.strftime("%A %-d %B %Y").to_string(),
        _ => range(dates.from, dates.to),
    }
}

fn range(from: Date, to: Date) -> String {
    let last = to.strftime("%-d %B %Y");
    if from.year() != to.year() {
        format!("{} – {last}", from.strftime("%-d %B %Y"))
    } else if from.month() != to.month() {
        format!("{} – {last}", from.strftime("%-d %B"))
    } else {
        format!("{}–{last}", from.day())
    }
}

fn same_month(dates: &Dates) -> bool {
    (dates.from.year(), dates.from.month()) == (dates.to.year(), dates.to.month())
}

fn whole_year(dates: &Dates) -> bool {
    dates.from.day_of_year() == 1 && dates.to == dates.to.last_of_year()
}

/// A day near an event: its weekday within the week that the event opens ("Mon"), else "20 Sep", with the year when it differs.
pub(super) fn beside(day: Date, event: Option<&Dates>) -> String {
    let Some(event) = event else { return day.strftime("%-d %b %Y").to_string() };
    let days_after = i64::from(day.since(event.from).map_or(i32::MAX, |span| span.get_days()));
    if event.precision == DatePrecision::Day && (0..=6).contains(&days_after) {
        day.strftime("%a").to_string()
    } else if day.year() == event.from.year() {
        day.strftime("%-d %b").to_string()
    } else {
        day.strftime("%-d %b %Y").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rashomon_model::DateBasis;

    fn dates(from: &str, to: &str, precision: DatePrecision) -> Dates {
        Dates { from: from.parse().unwrap(), to: to.parse().unwrap(), basis: DateBasis::Stated, precision }
    }

    #[test]
    fn dates_print_as_exactly_as_they_are_known() {
        assert_eq!(long(&dates("2023-09-17", "2023-09-17", DatePrecision::Day)), "Sunday 17 September 2023");
        assert_eq!(long(&dates("2024-07-25", "2024-07-27", DatePrecision::FewDays)), "25–27 July 2024");
        assert_eq!(
            long(&dates("2024-07-30", "2024-08-02", DatePrecision::FewDays)),
            "30 July – 2 August 2024"
        );
        assert_eq!(long(&dates("2023-09-01", "2023-09-30", DatePrecision::Month)), "September 2023");
        assert_eq!(long(&dates("2020-01-01", "2020-12-31", DatePrecision::Year)), "2020");
    }

    #[test]
    fn a_day_is_named_by_its_weekday_only_within_the_event_s_week() {
        let event = dates("2023-09-17", "2023-09-17", DatePrecision::Day);
        assert_eq!(beside("2023-09-18".parse().unwrap(), Some(&event)), "Mon");
        assert_eq!(beside("2023-09-24".parse().unwrap(), Some(&event)), "24 Sep");
        assert_eq!(beside("2024-05-27".parse().unwrap(), Some(&event)), "27 May 2024");
        assert_eq!(beside("2023-09-18".parse().unwrap(), None), "18 Sep 2023");
    }
}
