//! Days, years, hours and whole dates that are written in digits.

use crate::tokens::Tokens;

/// A date in digits. Where day and month could be either way round, only its year is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NumericDate {
    pub year: i16,
    pub month_and_day: Option<(i8, i8)>,
}

/// A day of a month, 1 to 31, with or without its ending: "17", "17th".
pub(super) fn day(word: &str) -> Option<i8> {
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    if digits.len() > 2 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// Four digits from 1900 to 2099, so that "2,012" and "1830" are none.
pub(super) fn year(word: &str) -> Option<i16> {
    let digits = word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten().filter(|year| (1900..=2099).contains(year))
}

/// A year that is hardly a count of people: 1950 to 2049 and no full hundred.
pub(super) fn event_year(word: &str) -> Option<i16> {
    year(word).filter(|year| (1950..=2049).contains(year) && year % 100 != 0)
}

/// The hour, 0 to 23, of "3pm", "3" "p.m.", "0500" "gmt", "06:30", and whether the next word belongs to it.
pub(super) fn hour(word: &str, next: &str) -> Option<(u8, bool)> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let glued = &word[digits.len()..];
    let (half, takes_next) = match (glued, next) {
        ("am" | "pm", _) => (glued, false),
        ("", "am" | "a.m." | "a.m") => ("am", true),
        ("", "pm" | "p.m." | "p.m") => ("pm", true),
        ("", "gmt" | "utc" | "hours" | "hrs") => ("", true),
        ("gmt" | "hrs" | "h", _) => ("", false),
        ("", _) if digits.contains(':') => ("", false),
        _ => return None,
    };
    Some((hour_of_day(digits, half)?, takes_next))
}

fn hour_of_day(digits: &str, half: &str) -> Option<u8> {
    let hour: u8 = match digits.split_once([':', '.']) {
        Some((hour, minutes)) if minutes.len() == 2 => hour.parse().ok()?,
        Some(_) => return None,
        None if digits.len() == 4 => digits.get(..2)?.parse().ok()?,
        // Without minutes or half of the day a small number is not a time: "5 hours".
        None if half.is_empty() => return None,
        None => digits.parse().ok()?,
    };
    match half {
        "" => Some(hour).filter(|hour| *hour < 24),
        "am" => Some(hour % 12).filter(|_| hour <= 12),
        _ => Some(hour % 12 + 12).filter(|_| hour <= 12),
    }
}

/// A date of three numbers, year first or last, parted by the same mark without spaces; and how many tokens it takes.
pub(super) fn date(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<(NumericDate, usize)> {
    let mut dotted = tokens.lower(at).split('.');
    if let (Some(a), Some(b), Some(c), None) = (dotted.next(), dotted.next(), dotted.next(), dotted.next()) {
        return Some((in_order(a, b, c)?, 1));
    }
    let glued = at + 4 < end && tokens.all[at + 1..at + 5].iter().all(|token| !token.spaced);
    let mark = tokens.lower(at + 1);
    if !glued || !matches!(mark, "-" | "/" | "–") || tokens.lower(at + 3) != mark {
        return None;
    }
    Some((in_order(tokens.lower(at), tokens.lower(at + 2), tokens.lower(at + 4))?, 5))
}

/// Day first, unless that cannot be; only the year where month first could be meant as well.
fn in_order(a: &str, b: &str, c: &str) -> Option<NumericDate> {
    if let Some(year) = year(a) {
        return Some(NumericDate { year, month_and_day: Some((month(b)?, day(c)?)) });
    }
    let year = year(c)?;
    let month_and_day = match (day(a)?, day(b)?) {
        (first, second) if first <= 12 && second <= 12 && first != second => None,
        (day, month) if month <= 12 => Some((month, day)),
        (month, day) if month <= 12 => Some((month, day)),
        _ => return None,
    };
    Some(NumericDate { year, month_and_day })
}

fn month(word: &str) -> Option<i8> {
    day(word).filter(|month| *month <= 12)
}

#[cfg(test)]
mod tests {
    use super::{NumericDate, day, event_year, hour, in_order, year};

    #[test]
    fn grouped_and_glued_numbers_are_no_years() {
        assert_eq!(
            (year("2012"), year("2,012"), year("1830"), year("2012s")),
            (Some(2012), None, None, None)
        );
        assert_eq!((event_year("2000"), event_year("2015")), (None, Some(2015)));
        assert_eq!((day("17th"), day("32"), day("th"), day("0")), (Some(17), None, None, None));
    }

    #[test]
    fn hours_need_a_sign_that_they_are_hours() {
        assert_eq!(hour("3pm", ""), Some((15, false)));
        assert_eq!(hour("12", "a.m."), Some((0, true)));
        assert_eq!(hour("0530", "gmt"), Some((5, true)));
        assert_eq!(hour("06:30", "in"), Some((6, false)));
        assert_eq!((hour("5", "hours"), hour("1,200", "gmt"), hour("17", "pm")), (None, None, None));
    }

    #[test]
    fn a_date_that_reads_both_ways_keeps_its_year_alone() {
        let known = |year, month, day| Some(NumericDate { year, month_and_day: Some((month, day)) });
        assert_eq!(in_order("2023", "09", "17"), known(2023, 9, 17));
        assert_eq!(in_order("17", "09", "2023"), known(2023, 9, 17));
        assert_eq!(in_order("9", "17", "2023"), known(2023, 9, 17));
        assert_eq!(in_order("03", "04", "2023"), Some(NumericDate { year: 2023, month_and_day: None }));
        assert_eq!(in_order("32", "04", "2023"), None);
    }
}
