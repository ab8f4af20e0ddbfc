//! From what a format knows to a report: passages, title, dates, credit, language, id.

use crate::agencies::masthead_of;
use crate::calendar::date_of_url;
use crate::credit::credit_of;
use crate::datelines::{date_line, leading_date, run_in_credit};
use crate::language::language_of;
use crate::meta::Facts;
use crate::passages::{Clues, passages, title_in, words_of};
use rashomon_model::PassageKind::{Body, Dateline};
use rashomon_model::{Date, Diagnostic, Passage, Published, PublishedBasis, Report};

/// What a format found in its bytes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub doc: String,
    pub url: Option<String>,
    pub publisher: Option<String>,
    /// Given beside the report.
    pub given: Option<Date>,
    /// Of the page's own structured data.
    pub metadata: Option<Date>,
    /// Of the page's `<time>` elements.
    pub page_time: Option<Date>,
    /// Of a change, for want of anything else.
    pub modified: Option<Date>,
    pub credit: Option<&'static str>,
    pub text: String,
    pub clues: Clues,
    pub diagnostics: Vec<Diagnostic>,
}

impl Draft {
    /// Applies what the user gave for this report; it goes before what the page says.
    pub fn with_facts(mut self, facts: Option<&Facts>) -> Draft {
        if let Some(facts) = facts {
            self.given = facts.published.or(self.given);
            self.publisher = facts.publisher.clone().or(self.publisher);
            self.url = facts.url.clone().or(self.url);
        }
        self
    }

    /// The finished report.
    pub fn report(mut self) -> Report {
        let passages = passages(&self.text, &self.clues);
        let published = self.published(&passages);
        let title = self.clues.title.take().or_else(|| title_in(&self.text, &passages));
        let credit = credit_of(&self.text, &passages).or(self.credit).map(str::to_string);
        let titled = || title.as_deref().and_then(masthead_of).map(str::to_string);
        let masthead = self.publisher.or_else(titled).or_else(|| self.url.as_deref().and_then(host_of));
        Report {
            id: Report::id_of(&self.text, masthead.as_deref()),
            language: language_of(&self.text, &passages),
            doc: self.doc,
            url: self.url,
            publisher: masthead,
            credit,
            published,
            title,
            text: self.text,
            passages,
            diagnostics: self.diagnostics,
        }
    }

    /// The best-founded date; where the address names another day, a diagnostic says so.
    fn published(&mut self, passages: &[Passage]) -> Option<Published> {
        let of = |date: Option<Date>, basis| date.map(|date| Published { date, basis });
        let in_url = self.url.as_deref().and_then(date_of_url);
        let (printed, changed) = printed_dates(&self.text, passages);
        let found = of(self.given, PublishedBasis::Given)
            .or_else(|| of(self.metadata, PublishedBasis::Metadata))
            .or_else(|| of(printed.or(self.page_time), PublishedBasis::PageText))
            .or_else(|| of(in_url, PublishedBasis::Url));
        let (Some(published), Some(day)) = (found, in_url) else {
            return found.or_else(|| self.date_of_change(changed));
        };
        if (published.date - day).get_days().abs() > 1 && published.basis != PublishedBasis::Given {
            self.tell(format!(
                "the page is dated {} ({}), its address {day}",
                published.date, published.basis
            ));
        }
        found
    }

    fn date_of_change(&mut self, printed: Option<Date>) -> Option<Published> {
        let (date, basis) = match (self.modified, printed) {
            (Some(date), _) => (date, PublishedBasis::Metadata),
            (None, Some(date)) => (date, PublishedBasis::PageText),
            (None, None) => return None,
        };
        self.tell(format!("only a date of change is known, {date}; it may be later than the publication"));
        Some(Published { date, basis })
    }

    fn tell(&mut self, message: String) {
        self.diagnostics.push(Diagnostic { message, span: None });
    }
}

/// Lines of dates among the first and the last few passages count; others belong to what the page also shows.
fn printed_dates(text: &str, passages: &[Passage]) -> (Option<Date>, Option<Date>) {
    let near = |at: usize| at < 12 || at + 4 >= passages.len();
    let lines = passages.iter().enumerate().filter(|(at, p)| near(*at) && p.kind == Dateline);
    let lines: Vec<_> = lines.filter_map(|(_, p)| date_line(p.span.of(text))).collect();
    let line = |updated| lines.iter().filter(|d| d.updated == updated).find_map(|d| d.date);
    let openings = || words_of(text, passages, Body).take(2);
    let run_in = || {
        openings().find_map(leading_date).or_else(|| openings().find_map(run_in_credit).map(|(_, date)| date))
    };
    (line(false).or_else(run_in), line(true))
}

/// The host of an address, without "www.".
pub(crate) fn host_of(url: &str) -> Option<String> {
    let after = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = after.split(['/', '?', '#', ':']).next()?.trim_start_matches("www.").to_lowercase();
    (host.contains('.') && !host.contains(' ')).then_some(host)
}
