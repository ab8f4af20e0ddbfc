//! Calendar dates as pages print them: in words, in figures, in addresses.

use jiff::civil::Date;
use std::ops::Range;

/// A whole date found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundDate {
    /// The day; `None` where the words give no year, or leave open which number is the month.
    pub date: Option<Date>,
    /// Where the words stand.
    pub span: Range<usize>,
}

/// A run of digits, a run of letters, or one sign.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'t> {
    pub text: &'t str,
    pub start: usize,
}

/// Cuts a short text into runs of digits, runs of letters and single signs; white space falls away.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found: Vec<Piece<'_>> = Vec::new();
    let mut previous = None;
    for (at, c) in text.char_indices() {
        let class = class_of(c);
        match found.last_mut() {
            Some(last) if class.is_some() && class == previous => {
                last.text = &text[last.start..at + c.len_utf8()]
            }
            _ if c.is_whitespace() => {}
            _ => found.push(Piece { text: &text[at..at + c.len_utf8()], start: at }),
        }
        previous = class;
    }
    found
}

fn class_of(c: char) -> Option<bool> {
    if c.is_ascii_digit() {
        Some(true)
    } else if c.is_alphabetic() {
        Some(false)
    } else {
        None
    }
}

/// All dates of a short text, in order.
pub(crate) fn dates_in(text: &str) -> Vec<FoundDate> {
    let pieces = pieces(text);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < pieces.len() {
        if let Some((date, used)) = date_at(&pieces[at..]) {
            let last = pieces[at + used - 1];
            found.push(FoundDate { date, span: pieces[at].start..last.start + last.text.len() });
            at += used;
        } else {
            at += 1;
        }
    }
    found
}

/// The first whole date of a value such as `2016-05-05T10:32:00+02:00` or `Thu, 05 May 2016 10:32:00 GMT`: the day as
/// it is written, in the page's own zone.
pub(crate) fn first_date(text: &str) -> Option<Date> {
    let head = head(text, 120);
    dates_in(head).into_iter().find_map(|found| found.date)
}

/// The date in an address's path: `/2023/09/20/`, `/2023-09-20-`, `/20230920/`.
pub(crate) fn date_of_url(url: &str) -> Option<Date> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let parts: Vec<&str> = path.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let spelt = parts.windows(3).find_map(|w| date_of_parts(w[0], w[1], w[2]));
    spelt.or_else(|| parts.iter().find_map(|part| compact(part)))
}

fn date_of_parts(year: &str, month: &str, day: &str) -> Option<Date> {
    let month_number = if month.len() <= 2 { month.parse().ok() } else { month_named(month) };
    let is_day = day.len() <= 2;
    plausible(number(year).filter(|_| year.len() == 4)?, month_number?, day.parse().ok().filter(|_| is_day)?)
}

fn compact(part: &str) -> Option<Date> {
    let digits = part.len() == 8 && part.bytes().all(|b| b.is_ascii_digit());
    if digits {
        plausible(number(&part[..4])?, part[4..6].parse().ok()?, part[6..].parse().ok()?)
    } else {
        None
    }
}

/// A date within the years in which a news page can have appeared.
fn plausible(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok().filter(|_| (1900..=2100).contains(&year))
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()))
}

/// A date at the first of these pieces, and how many of them it takes.
fn date_at(pieces: &[Piece<'_>]) -> Option<(Option<Date>, usize)> {
    figures(pieces).or_else(|| day_month(pieces)).or_else(|| month_day(pieces))
}

/// `2016-05-05`, `05/05/2016`, `17.08.2013`.
fn figures(pieces: &[Piece<'_>]) -> Option<(Option<Date>, usize)> {
    let [a, s1, b, s2, c] = pieces.first_chunk()?;
    let separators = s1.text == s2.text && matches!(s1.text, "-" | "/" | ".");
    let (first, second, third) = (number(a.text)?, number(b.text)?, number(c.text)?);
    let lengths = (a.text.len(), b.text.len(), c.text.len());
    let touching = c.start + c.text.len() - a.start == lengths.0 + lengths.1 + lengths.2 + 2;
    match lengths {
        _ if !separators || !touching => None,
        (4, 1..=2, 1..=2) => Some((Some(plausible(first, second as i8, third as i8)?), 5)),
        (1..=2, 1..=2, 4) => Some((day_first(first, second, third, s1.text)?, 5)),
        _ => None,
    }
}

/// With dots the day stands first; else the number over 12 tells, and where none does the date stays unknown.
fn day_first(first: i16, second: i16, year: i16, separator: &str) -> Option<Option<Date>> {
    let day_month = plausible(year, second as i8, first as i8);
    let month_day = plausible(year, first as i8, second as i8);
    match (day_month, month_day) {
        (Some(date), _) if separator == "." => Some(Some(date)),
        (Some(a), Some(b)) => Some((a == b).then_some(a)),
        (one, other) => one.or(other).map(Some),
    }
}

/// `20 September 2023`, `5th of May, 2016`, `17-Aug-2013`; without a year a date that stays unknown.
fn day_month(pieces: &[Piece<'_>]) -> Option<(Option<Date>, usize)> {
    let day = day_number(pieces.first()?.text)?;
    let at = skip(pieces, 1, &["st", "nd", "rd", "th", "of", "-", "/", ","]);
    let month = month_named(pieces.get(at)?.text)?;
    Some(with_year(pieces, at + 1, month, day))
}

/// `September 20 2023`, `Sept. 20th, 2023`.
fn month_day(pieces: &[Piece<'_>]) -> Option<(Option<Date>, usize)> {
    let month = month_named(pieces.first()?.text)?;
    let at = skip(pieces, 1, &["."]);
    let day = day_number(pieces.get(at)?.text)?;
    let end = skip(pieces, at + 1, &["st", "nd", "rd", "th"]);
    Some(with_year(pieces, end, month, day))
}

fn with_year(pieces: &[Piece<'_>], end: usize, month: i8, day: i8) -> (Option<Date>, usize) {
    let at = skip(pieces, end, &[".", ",", "-", "/"]);
    let year = pieces.get(at).filter(|p| p.text.len() == 4).and_then(|p| number(p.text));
    match year.and_then(|year| plausible(year, month, day)) {
        Some(date) => (Some(date), at + 1),
        None => (None, end),
    }
}

/// The first index from `at` on whose piece is none of these; at most three are passed over.
fn skip(pieces: &[Piece<'_>], at: usize, over: &[&str]) -> usize {
    (at..at + 3).find(|&i| !pieces.get(i).is_some_and(|p| over.contains(&p.text))).unwrap_or(at + 3)
}

fn day_number(text: &str) -> Option<i8> {
    text.parse().ok().filter(|day| (1..=31).contains(day) && text.len() <= 2)
}

#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
];

/// 1 to 12 for a month's name or its first three letters ("Sept" too).
pub(crate) fn month_named(word: &str) -> Option<i8> {
    let word = word.to_ascii_lowercase();
    let known = |month: &str| month == word || month[..3] == word || (word == "sept" && month == "september");
    MONTHS.iter().position(|month| known(month)).map(|at| at as i8 + 1)
}

/// A weekday's name, or its usual short forms.
pub(crate) fn is_weekday(word: &str) -> bool {
    #[rustfmt::skip]
    const DAYS: [&str; 17] = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
        "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ];
    DAYS.contains(&word.to_ascii_lowercase().as_str())
}

/// At most `limit` bytes from the start, cut at a character's border.
pub(crate) fn head(text: &str, limit: usize) -> &str {
    let end = (0..=limit.min(text.len())).rev().find(|&at| text.is_char_boundary(at));
    &text[..end.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::{date_of_url, dates_in, first_date};

    fn read(text: &str) -> Option<String> {
        first_date(text).map(|d| d.to_string())
    }

    #[test]
    fn dates_in_words_and_figures() {
        for text in [
            "Wednesday September 20 2023",
            "20th of September, 2023",
            "Sept. 20, 2023",
            "2023-09-20T23:59:00+02:00",
            "Published 10:32 GMT, 20 Sep 2023",
            "20.09.2023",
            "20/09/2023",
            "Wed, 20 Sep 2023 10:00:00 GMT",
            "2023/09/20",
            "20-Sep-2023",
        ] {
            assert_eq!(read(text).as_deref(), Some("2023-09-20"), "{text}");
        }
    }

    #[test]
    fn what_is_open_or_impossible_stays_unknown() {
        for text in [
            "05/06/2016",
            "31 February 2019",
            "September 20",
            "9 May 1789",
            "around 14 to 20 soldiers",
            "2023",
            "12:30:45",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(dates_in("on 20 September they left").len(), 1);
    }

    #[test]
    fn addresses_tell_the_day() {
        let day = |url| date_of_url(url).map(|d| d.to_string());
        assert_eq!(day("https://a.example/world/2023/09/20/army-says/").as_deref(), Some("2023-09-20"));
        assert_eq!(day("https://a.example/2023/sep/20/army").as_deref(), Some("2023-09-20"));
        assert_eq!(day("https://a.example/news/20230920-army").as_deref(), Some("2023-09-20"));
        assert_eq!(day("https://a.example/news/army-says-12345678"), None);
    }
}
