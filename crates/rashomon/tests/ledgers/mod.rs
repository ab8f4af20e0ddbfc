//! Event records as the program prints them, and what a test may ask of them.

#![allow(dead_code, reason = "each test file asks some of the questions")]

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What stands in the cell of a column that says nothing.
pub const SILENT: &str = "–";

/// All events of a run.
pub struct Events(Vec<Value>);

impl Events {
    /// Reads a folder below the repository's root; `None` where there is none.
    pub fn read(folder: &str, meta: Option<&str>) -> Option<Events> {
        root().join(folder).exists().then(|| {
            let meta = meta.map(|file| ["--meta", file]);
            let further: Vec<&str> = meta.into_iter().flatten().chain(["--format", "jsonl"]).collect();
            let records = rashomon_read(folder, &further);
            Events(records.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
        })
    }

    /// The event that a report is mainly about; of several the one with the most lines.
    pub fn mainly_in(&self, doc: &str) -> Event {
        let of = self.0.iter().filter(|event| strings(&event["main_in"]).contains(doc));
        let event = of.max_by_key(|event| event["lines"].as_array().map_or(0, Vec::len));
        Event(event.unwrap_or_else(|| panic!("no event is mainly told in {doc}")).clone())
    }

    /// No event refers to the report.
    pub fn say_nothing_of(&self, doc: &str) {
        let told = self.0.iter().filter(|event| reports(event).iter().any(|(name, _)| name == doc));
        assert_eq!(told.count(), 0, "{doc}");
    }
}

/// One event record.
pub struct Event(Value);

impl Event {
    /// The reports that are mainly about it, and no others.
    pub fn is_told_by(&self, docs: &[&str]) {
        let expected: BTreeSet<String> = docs.iter().map(ToString::to_string).collect();
        assert_eq!(strings(&self.0["main_in"]), expected);
    }

    pub fn happened(&self, from: &str, to: &str) {
        assert_eq!((&self.0["date_from"], &self.0["date_to"]), (&from.into(), &to.into()));
    }

    pub fn is_undated(&self) {
        assert_eq!(self.0["date_from"], Value::Null);
    }

    pub fn stands_at(&self, name: &str, country: &str) {
        let place = &self.0["place"];
        assert_eq!((&place["name"], &place["country"]), (&name.into(), &country.into()));
    }

    /// These reports share one origin.
    pub fn are_copies(&self, docs: &[&str]) {
        let reports = reports(&self.0);
        let of: Vec<&(String, String)> =
            reports.iter().filter(|(doc, _)| docs.contains(&doc.as_str())).collect();
        let origins: BTreeSet<&String> = of.iter().map(|(_, copies)| copies).collect();
        assert_eq!((of.len(), origins.len()), (docs.len(), 1), "{of:?}");
    }

    /// Relays, primary statements, independent observers.
    pub fn counts(&self, relays: u64, statements: u64, independent: u64) {
        let count = |key: &str| self.0[key].as_u64().unwrap();
        let counted = (count("relays"), count("primary_statements"), count("independent"));
        assert_eq!(counted, (relays, statements, independent));
    }

    /// Each cell, as "effect victims_kind", its party and "figure stance": "5 admits", "31.. asserts", "? asserts".
    pub fn holds(&self, cells: &[(&str, &str, &str)]) {
        let there = self.cells();
        let missing: Vec<_> = cells
            .iter()
            .filter(|(line, party, said)| {
                !there
                    .iter()
                    .any(|c| (c.line.as_str(), c.party.as_str(), c.said.as_str()) == (*line, *party, *said))
            })
            .collect();
        assert!(missing.is_empty(), "missing {missing:#?}\nthere are {there:#?}");
    }

    /// Some speaker whose name holds these words gives the figure.
    pub fn says(&self, line: &str, claimant: &str, figure: &str) {
        let there = self.cells();
        let fits = |c: &&Cell| c.line == line && c.claimant.to_lowercase().contains(claimant);
        assert!(there.iter().filter(fits).any(|c| c.said.starts_with(figure)), "{there:#?}");
    }

    /// No cell has any of these figures.
    pub fn lacks(&self, figures: &[&str]) {
        let there = self.cells();
        let strange = there.iter().filter(|c| figures.contains(&c.said.split(' ').next().unwrap()));
        assert_eq!(strange.count(), 0, "{there:#?}");
    }

    /// The figures of a cell, oldest first, the standing one last.
    pub fn was_revised(&self, line: &str, party: &str, figures: &[&str]) {
        let there = self.cells();
        let revisions: Vec<&Vec<String>> =
            there.iter().filter(|c| c.line == line && c.party == party).map(|c| &c.revisions).collect();
        assert!(revisions.iter().any(|r| *r == figures), "{revisions:?}");
    }

    pub fn stands(&self, line: &str, standing: &[&str]) {
        let lines = self.0["lines"].as_array().unwrap();
        let of = lines.iter().filter(|l| line_name(l) == line).map(|l| l["standing"].as_array().unwrap());
        let of: Vec<Vec<&str>> = of.map(|s| s.iter().filter_map(Value::as_str).collect()).collect();
        assert!(of.iter().any(|s| s == standing), "{line}: {of:?}");
    }

    /// Low, best and high of the dead.
    pub fn killed(&self, policy: &str, figure: [Option<u64>; 3]) {
        let killed = &self.0["totals"][policy]["killed"];
        assert_eq!(["low", "best", "high"].map(|key| killed[key].as_u64()), figure, "{policy}");
    }

    pub fn are_opposed(&self, one: &str, other: &str) {
        let parties = self.0["parties"].as_array().unwrap();
        let relation = |id: &str| parties.iter().find(|p| p["id"] == id).map(|p| p["relation"].clone());
        assert!(relation(one).is_some() && relation(other).is_some(), "{parties:#?}");
        assert_ne!(relation(one), relation(other));
    }

    fn cells(&self) -> Vec<Cell> {
        let lines = self.0["lines"].as_array().unwrap();
        let of = |line: &Value| -> Vec<Cell> {
            line["cells"].as_array().unwrap().iter().map(|cell| Cell::of(line, cell)).collect()
        };
        lines.iter().flat_map(of).collect()
    }
}

/// A cell in few words.
#[derive(Debug)]
struct Cell {
    line: String,
    party: String,
    claimant: String,
    said: String,
    revisions: Vec<String>,
}

impl Cell {
    fn of(line: &Value, cell: &Value) -> Cell {
        let text = |value: &Value| value.as_str().unwrap_or("-").to_string();
        Cell {
            line: line_name(line),
            party: text(&cell["party"]),
            claimant: text(&cell["claimant"]),
            said: format!("{} {}", figure(cell), text(&cell["stance"])),
            revisions: cell["revisions"].as_array().unwrap().iter().map(figure).collect(),
        }
    }
}

/// "5", "31..", "..10", "20..30", "?".
fn figure(of: &Value) -> String {
    match (of["low"].as_u64(), of["high"].as_u64()) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (None, None) => "?".to_string(),
        (low, high) => {
            let side = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
            format!("{}..{}", side(low), side(high))
        }
    }
}

fn line_name(line: &Value) -> String {
    format!("{} {}", line["effect"].as_str().unwrap(), line["victims_kind"].as_str().unwrap())
}

fn reports(event: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_string();
    event["reports"].as_array().unwrap().iter().map(|r| (text(&r["doc"]), text(&r["copies_id"]))).collect()
}

fn strings(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().filter_map(|v| v.as_str().map(String::from)).collect()
}

/// The table of one event.
pub struct Ledger {
    /// Its lines, as printed.
    pub text: String,
}

impl Ledger {
    /// The table whose heading begins with that place.
    pub fn printed(folder: &str, place: &str) -> Ledger {
        let all = rashomon_read(folder, &[]);
        let text: Vec<&str> =
            all.lines().skip_while(|line| !line.starts_with(&format!("{place}, "))).collect();
        let rows = text.iter().take_while(|line| !line.starts_with('='));
        Ledger { text: rows.map(|line| format!("{line}\n")).collect() }
    }

    /// A row that holds these texts in this order.
    pub fn has_row(&self, texts: &[&str]) {
        let in_order = |line: &str| {
            texts
                .iter()
                .try_fold(line, |rest, text| rest.find(text).map(|at| &rest[at + text.len()..]))
                .is_some()
        };
        assert!(self.text.lines().any(in_order), "no row {texts:?} in\n{}", self.text);
    }

    pub fn has_line(&self, text: &str) {
        assert!(self.text.lines().any(|line| line.contains(text)), "no \"{text}\" in\n{}", self.text);
    }
}

fn rashomon_read(folder: &str, further: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rashomon"));
    command.current_dir(root()).env("COLUMNS", "160").arg("read").arg(folder).args(further);
    String::from_utf8(command.output().unwrap().stdout).expect("stdout is UTF-8")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
