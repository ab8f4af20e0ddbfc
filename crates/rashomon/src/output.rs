//! Where data and diagnostics go.

use rashomon::Failure;
use rashomon_ledger::clean_text;
use rashomon_model::Report;
use std::env;
use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write, stderr, stdout};
use std::process::ExitCode;

/// The width of a table that goes to a file or a pipe.
const PLAIN_WIDTH: u16 = 120;

/// How many reports go by before progress is worth a line.
const MANY: usize = 200;

/// At most so many notes on odd documents; the rest is counted.
const MOST_NOTES: usize = 20;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All done.
    Done,
    /// Some inputs failed, or a check did; each was told on stderr.
    SomeFailed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::Done => ExitCode::SUCCESS,
            Outcome::SomeFailed => ExitCode::from(1),
        }
    }
}

/// Stdout, locked and buffered; flush it before the command ends.
pub fn data() -> BufWriter<StdoutLock<'static>> {
    BufWriter::with_capacity(64 * 1024, stdout().lock())
}

/// Columns of a table on stdout: `COLUMNS`, else the terminal's, else 120.
pub fn width() -> u16 {
    let asked = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let terminal = || terminal_size::terminal_size_of(stdout()).map(|(width, _)| width.0);
    asked.or_else(terminal).unwrap_or(PLAIN_WIDTH)
}

/// Whether headings on stdout may be set off: only on a terminal, and never against `NO_COLOR`.
pub fn emphasis() -> bool {
    let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || env::var_os("TERM").is_some_and(|t| t == "dumb");
    stdout().is_terminal() && !refused
}

/// Counts reports on stderr while a long run goes on; silent unless stderr is a terminal.
pub fn progress() -> impl Fn(usize) + Sync {
    let shown = stderr().is_terminal();
    move |read: usize| {
        if shown && read >= MANY && read.is_multiple_of(50) {
            eprint!("\r{read} reports read");
        }
    }
}

/// One line on stderr.
pub fn complain(what: impl Display) {
    eprintln!("rashomon: {what}");
}

/// Tells every input that failed, and how the command ended.
pub fn outcome(failures: &[Failure]) -> Outcome {
    if stderr().is_terminal() {
        eprint!("\r\u{1b}[K");
    }
    failures.iter().for_each(|failure| complain(clean_text(&failure.to_string())));
    if failures.is_empty() { Outcome::Done } else { Outcome::SomeFailed }
}

/// Tells what was odd in documents that were read all the same.
pub fn notes<'a>(reports: impl Iterator<Item = &'a Report>) {
    let mut count = 0;
    for report in reports {
        for diagnostic in &report.diagnostics {
            count += 1;
            if count <= MOST_NOTES {
                complain(format!("note: {}: {}", clean_text(&report.doc), clean_text(&diagnostic.message)));
            }
        }
    }
    if count > MOST_NOTES {
        complain(format!("note: … and {} more notes", count - MOST_NOTES));
    }
}

/// One value as a line of JSON.
pub fn json_line(out: &mut impl Write, value: &impl serde::Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
