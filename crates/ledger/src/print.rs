//! Events as people read them. A [`Sheet`](sheet::Sheet) holds what is printed, in words; table, Markdown and CSV only lay it out.

mod background;
mod cells;
mod clean;
mod csv;
mod dates;
mod evidence;
mod figures;
mod markdown;
mod sheet;
mod standing;
mod table;
mod totals;

pub use clean::clean_text;
use clean::short_name;

use rashomon_model::{Claim, ClaimId, Copies, CountryCode, Event, Reading};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Events with what is needed to print them.
pub struct Page<'a> {
    /// In the order of printing; background events are moved behind the main ones.
    pub events: &'a [Event],
    /// For the names of wires.
    pub copies: &'a [Copies],
    /// For the exact words.
    pub readings: &'a [Reading],
    /// The policy whose totals stand first.
    pub policy: &'a str,
    /// Whether each ledger is followed by its quotes.
    pub evidence: Evidence,
    /// A country's name; the code is printed where there is none.
    pub country_name: &'a dyn Fn(CountryCode) -> Option<String>,
}

/// Whether each ledger is followed by its quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// Figures alone.
    Hidden,
    /// Every cell numbered, and its exact words below.
    Quoted,
}

impl Page<'_> {
    /// As tables for a terminal of `width` columns; `emphasis` sets headings in bold.
    pub fn table(&self, out: &mut dyn Write, width: u16, emphasis: bool) -> io::Result<()> {
        table::write(self, out, width, emphasis)
    }

    /// As Markdown, to paste into a brief.
    pub fn markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        markdown::write(self, out)
    }

    /// As CSV, one row a cell.
    pub fn csv(&self, out: &mut dyn Write) -> io::Result<()> {
        csv::write(self, out)
    }

    /// Events that some report is about.
    fn main(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|event| !event.main_in.is_empty())
    }

    /// Events that reports only mention.
    fn background(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|event| event.main_in.is_empty())
    }

    /// Those that tell something, one line each.
    fn background_lines(&self) -> Vec<String> {
        self.background()
            .filter(|event| background::is_worth_a_line(event))
            .map(|e| background::line(e, self))
            .collect()
    }

    /// Where each claim stands; empty when no evidence is asked for.
    fn claims(&self) -> Claims<'_> {
        if self.evidence == Evidence::Hidden {
            return Claims::new();
        }
        let claims = self
            .readings
            .iter()
            .flat_map(|reading| reading.claims.iter().map(move |claim| (&claim.id, (reading, claim))));
        claims.collect()
    }
}

type Claims<'a> = BTreeMap<&'a ClaimId, (&'a Reading, &'a Claim)>;

#[cfg(test)]
mod tests;
