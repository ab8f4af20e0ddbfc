//! What can be asked of the program. The help texts teach by examples.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use rashomon_model::Role;
use rashomon_reconcile::{DEFAULT_POLICY, POLICIES};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::str::FromStr;

/// Keeps the parties' accounts of a war apart: who says what happened to whom, how many, where and when, in which words.
#[derive(Debug, Parser)]
#[command(name = "rashomon", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Examples:
  rashomon read report.txt                      the ledger of each event that a report tells of
  rashomon read reports/ --meta index.jsonl     a folder, with dates and publishers from a file
  cat report.html | rashomon read -             from standard input
  rashomon claims reports/ > claims.jsonl       every claim as a row
  rashomon explain report.txt --sentence 3      how one sentence was read

Exit codes: 0 done, 1 some inputs failed (each is told, the rest is done), 2 usage.
Data goes to stdout, diagnostics to stderr. NO_COLOR and COLUMNS are honoured.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read reports and print the ledger of every event.
    Read(ReadArguments),
    /// Read reports and print every claim as a row.
    Claims(ClaimsArguments),
    /// Print every source, cue and content found, with their offsets.
    Attributions(AttributionsArguments),
    /// Show one sentence on its way through every stage.
    Explain(ExplainArguments),
    /// Look after the rule files.
    #[command(subcommand)]
    Lexicon(LexiconCommand),
    /// Score the program against annotated reports.
    Eval(EvalArguments),
}

/// What to read, and with what.
#[derive(Debug, Args)]
pub struct Inputs {
    /// Files (plain text, HTML, JSON lines), folders, globs in quotes, or - for standard input.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<String>,
    /// JSON lines with id, publisher, published (and url) for reports that lack them; id is a file's name without its extension.
    #[arg(long, value_name = "FILE")]
    pub meta: Option<PathBuf>,
    /// A folder with your own rule files: those of the same name replace the built-in ones, others are added.
    #[arg(long, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rashomon read a.txt b.html c.jsonl            three reports of one battle, side by side
  rashomon read reports/ --evidence             under each ledger, the exact words behind every cell
  rashomon read reports/ --format md > brief.md
  rashomon read reports/ --format jsonl | jq .totals
  rashomon read reports/ --policy own-losses-first

In a cell: 5 admits = the party's own loss, a floor; ≥31 = \"more than 30\"; (Wed; earlier: 12) = revised;
(lead: 12) = what the headline or lead makes of it; (one wording: ≈30) = the same statement in another report's words;
\u{2013} = silent, which is never a denial. Lines that begin with = are computed: nobody need have said them.")]
pub struct ReadArguments {
    #[command(flatten)]
    pub inputs: Inputs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = ReadFormat::Table)]
    pub format: ReadFormat,
    /// Join nothing across reports: every report's events stand alone.
    #[arg(long)]
    pub per_report: bool,
    /// Number the cells and print the exact words behind each, with report and byte offsets.
    #[arg(long)]
    pub evidence: bool,
    /// The rule whose totals stand first.
    #[arg(long, value_name = "NAME", default_value = DEFAULT_POLICY, value_parser = policy_names())]
    pub policy: String,
}

fn policy_names() -> PossibleValuesParser {
    PossibleValuesParser::new(POLICIES.iter().map(|policy| policy.name()))
}

/// How events are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReadFormat {
    /// For a terminal.
    Table,
    /// One array of event records.
    Json,
    /// One event record a line.
    Jsonl,
    /// One row a cell.
    Csv,
    /// Markdown, for a brief.
    Md,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rashomon claims reports/ > claims.jsonl
  rashomon claims reports/ --format csv --roles total > figures.csv
  rashomon claims archive.jsonl --roles total,part | jq -r '[.doc, .claimant, .effect, .low] | @tsv'

Rows are linked across all reports that are given (event_id); unknown is null in JSON and empty in CSV, never 0.")]
pub struct ClaimsArguments {
    #[command(flatten)]
    pub inputs: Inputs,
    /// How to print.
    #[arg(long, value_enum, default_value_t = ClaimsFormat::Jsonl)]
    pub format: ClaimsFormat,
    /// all; or a list of total, part, repeat, aggregate, projection, superseded. Policies sum totals only.
    #[arg(long, value_name = "ROLES", default_value = "all")]
    pub roles: Roles,
}

/// How claims are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ClaimsFormat {
    /// One row a line.
    Jsonl,
    /// A table with a header.
    Csv,
}

/// The roles whose rows are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roles(pub BTreeSet<Role>);

impl FromStr for Roles {
    type Err = String;

    fn from_str(text: &str) -> Result<Roles, String> {
        if text == "all" {
            return Ok(Roles(Role::ALL.iter().copied().collect()));
        }
        text.split(',').map(|role| role.trim().parse::<Role>()).collect::<Result<_, _>>().map(Roles)
    }
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rashomon attributions report.txt
  rashomon attributions articles.jsonl --offsets chars

One line a report: {\"id\", \"attributions\": [{\"source\": [[start, end]], \"cue\": [[start, end]], \"content\": [[start, end], \u{2026}]}]}")]
pub struct AttributionsArguments {
    #[command(flatten)]
    pub inputs: Inputs,
    /// What offsets count: bytes of UTF-8, or characters (Unicode code points).
    #[arg(long, value_enum, default_value_t = Offsets::Bytes)]
    pub offsets: Offsets,
}

/// What offsets count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Offsets {
    /// Bytes of UTF-8.
    Bytes,
    /// Unicode code points.
    Chars,
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rashomon explain report.txt                   its sentences with their numbers, and what was set aside as furniture
  rashomon explain report.txt --sentence 3      what every stage found in it, with rule and file:line")]
pub struct ExplainArguments {
    #[command(flatten)]
    pub inputs: Inputs,
    /// The sentence, by the number that the list gives it.
    #[arg(long, value_name = "N")]
    pub sentence: Option<usize>,
    /// Which report, where the path holds several: its name as in the column doc.
    #[arg(long, value_name = "DOC")]
    pub report: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum LexiconCommand {
    /// Run every rule's own examples through the program.
    #[command(after_help = "\
Examples:
  rashomon lexicon check                        the built-in rules
  rashomon lexicon check my-rules/              the built-in rules with your own

Every rule needs sentences that it must match (accept) and sentences that it must not (reject).
Ends with 1 when a rule file is malformed or an example fails.")]
    Check {
        /// A folder with your own rule files.
        dir: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  rashomon eval sample/gold
  rashomon eval gold/ --text articles/ --by-effect --list-errors 40
  rashomon eval gold/ --pin scores.json                   fails when a score is lower than pinned
  rashomon eval gold/ --pin scores.json --pin-update      pins the scores of this run

The reports are looked for in --text, else beside the gold folder in text/ or reports/; --meta defaults to index.jsonl there.")]
pub struct EvalArguments {
    /// A folder with one annotation a report: ID.json.
    pub gold: PathBuf,
    /// The reports: a folder, a file of JSON lines.
    #[arg(long, value_name = "PATH")]
    pub text: Option<PathBuf>,
    /// JSON lines with id, publisher, published.
    #[arg(long, value_name = "FILE")]
    pub meta: Option<PathBuf>,
    /// A folder with your own rule files.
    #[arg(long, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,
    /// Print each effect's figures.
    #[arg(long)]
    pub by_effect: bool,
    /// Print the first N mistakes.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub list_errors: usize,
    /// A file of pinned scores to compare with.
    #[arg(long, value_name = "FILE")]
    pub pin: Option<PathBuf>,
    /// Write this run's scores into the file of --pin.
    #[arg(long, requires = "pin")]
    pub pin_update: bool,
    /// Report lower scores, and end with 0 all the same.
    #[arg(long, requires = "pin")]
    pub allow_regression: bool,
}
