//! The small language of forms: `"[early|late] on {weekday} [morning]"`. Words stand for themselves, `|` parts
//! alternatives, square brackets hold what may be missing, braces name a slot.

use crate::{Entry, LexiconErrors};

/// A sequence of elements that tokens are held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeForm {
    /// In order.
    pub elements: Vec<TimeElement>,
}

/// One element of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeElement {
    /// Exactly one of these.
    One(Vec<TimeAtom>),
    /// These in order, or nothing.
    Optional(Vec<TimeElement>),
}

/// What a token may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimeAtom {
    /// This word, in any case.
    Word(String),
    /// Any word or number of a class.
    Slot(TimeSlot),
}

/// A class of words or numbers, or a condition on what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeSlot {
    /// A weekday's name, or its abbreviation with a full stop.
    Weekday,
    /// A weekday's abbreviation, with or without a full stop.
    ShortWeekday,
    /// A month's name or abbreviation, with a capital.
    Month,
    /// A month's name in full, with a capital.
    LongMonth,
    /// A month's name that is no other word: "January", not "May".
    ClearMonth,
    /// 1 to 31 in digits: "17", "17th".
    Day,
    /// An ordinal up to 31st, in digits or words.
    Ordinal,
    /// Four digits, 1900 to 2099, or "mid-2014".
    Year,
    /// A year that is hardly a count: 1950 to 2049 and no full hundred.
    EventYear,
    /// A number up to 999: "two", "10", "a".
    Number,
    /// "days", "weeks" …
    Unit,
    /// "week", "month", "year".
    CalendarUnit,
    /// "morning", "dawn" …
    Part,
    /// A time of the clock: "3pm", "0500 GMT", "06:30".
    Clock,
    /// A date in digits: "2023-09-17", "17/09/2023".
    NumericDate,
    /// Takes no token: the clause ends here or goes on with a preposition, so that no complement follows.
    End,
    /// Takes no token: the next word has no capital, or begins the sentence ("Today", not "Russia Today").
    Uncapped,
}

const SLOTS: &[(&str, TimeSlot)] = &[
    ("weekday", TimeSlot::Weekday),
    ("short-weekday", TimeSlot::ShortWeekday),
    ("month", TimeSlot::Month),
    ("long-month", TimeSlot::LongMonth),
    ("clear-month", TimeSlot::ClearMonth),
    ("day", TimeSlot::Day),
    ("ordinal", TimeSlot::Ordinal),
    ("year", TimeSlot::Year),
    ("event-year", TimeSlot::EventYear),
    ("number", TimeSlot::Number),
    ("unit", TimeSlot::Unit),
    ("calendar-unit", TimeSlot::CalendarUnit),
    ("part", TimeSlot::Part),
    ("clock", TimeSlot::Clock),
    ("numeric-date", TimeSlot::NumericDate),
    ("end", TimeSlot::End),
    ("uncapped", TimeSlot::Uncapped),
];

impl TimeSlot {
    /// Whether digits can fill it.
    pub(super) fn takes_digits(self) -> bool {
        use TimeSlot::{Clock, Day, EventYear, Number, NumericDate, Ordinal, Year};
        matches!(self, Day | Ordinal | Year | EventYear | Number | Clock | NumericDate)
    }
}

/// What a form may begin with.
pub(super) struct Firsts<'f> {
    pub words: Vec<&'f str>,
    pub slots: Vec<TimeSlot>,
}

impl TimeForm {
    pub(super) fn firsts(&self) -> Firsts<'_> {
        let mut firsts = Firsts { words: Vec::new(), slots: Vec::new() };
        add_firsts(&self.elements, &mut firsts);
        firsts
    }
}

/// Collects what may begin the elements; true if all of them may be missing.
fn add_firsts<'f>(elements: &'f [TimeElement], firsts: &mut Firsts<'f>) -> bool {
    elements.iter().all(|element| match element {
        TimeElement::Optional(inner) => {
            add_firsts(inner, firsts);
            true
        }
        TimeElement::One(atoms) => {
            let mut takes_none = false;
            for atom in atoms {
                match atom {
                    TimeAtom::Word(word) => firsts.words.push(word),
                    TimeAtom::Slot(TimeSlot::End | TimeSlot::Uncapped) => takes_none = true,
                    TimeAtom::Slot(slot) => firsts.slots.push(*slot),
                }
            }
            takes_none
        }
    })
}

/// The forms in an entry's fields of that name.
pub(super) fn forms(entry: &Entry, key: &str, errors: &mut LexiconErrors) -> Vec<TimeForm> {
    let mut forms = Vec::new();
    for field in entry.fields.iter().filter(|f| f.key == key) {
        for value in &field.values {
            match parse(&value.text) {
                Ok(form) => forms.push(form),
                Err(why) => errors.push(entry.error_at(field, why)),
            }
        }
    }
    forms
}

fn parse(text: &str) -> Result<TimeForm, String> {
    let spaced = text.replace('[', " [ ").replace(']', " ] ");
    // The innermost open bracket stands last; the form itself lies at the bottom.
    let mut open: Vec<Vec<TimeElement>> = vec![Vec::new()];
    for part in spaced.split_whitespace() {
        match part {
            "[" => open.push(Vec::new()),
            "]" => {
                let inner = open.pop().filter(|_| !open.is_empty()).ok_or("a \"[\" before each \"]\"")?;
                push(&mut open, TimeElement::Optional(inner));
            }
            _ => push(&mut open, TimeElement::One(part.split('|').map(atom).collect::<Result<_, _>>()?)),
        }
    }
    match (open.pop(), open.is_empty()) {
        (Some(elements), true) if !elements.is_empty() => Ok(TimeForm { elements }),
        _ => Err("a form whose brackets are closed".into()),
    }
}

fn push(open: &mut [Vec<TimeElement>], element: TimeElement) {
    if let Some(innermost) = open.last_mut() {
        innermost.push(element);
    }
}

fn atom(text: &str) -> Result<TimeAtom, String> {
    let Some(name) = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) else {
        return Ok(TimeAtom::Word(text.to_lowercase()));
    };
    let known = || SLOTS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let slot = SLOTS.iter().find(|(known, _)| *known == name);
    slot.map(|(_, slot)| TimeAtom::Slot(*slot))
        .ok_or_else(|| format!("one of the slots {}, not \"{name}\"", known()))
}
