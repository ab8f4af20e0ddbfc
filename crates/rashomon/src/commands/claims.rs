use super::run;
use crate::arguments::{ClaimsArguments, ClaimsFormat};
use crate::output::{self, Outcome};
use crate::setup::Setup;
use anyhow::Result;
use rashomon_ledger::write_rows;
use rashomon_reconcile::Scope;
use std::io::Write;

/// Reads reports and prints every claim as a row, linked across all of them.
pub fn claims(arguments: &ClaimsArguments) -> Result<Outcome> {
    let setup = Setup::of(&arguments.inputs)?;
    let run = run(&arguments.inputs, &setup, Scope::Linked);
    let outcome = output::outcome(&run.failures);
    output::notes(run.readings.iter().map(|reading| &reading.report));
    let mut out = output::data();
    let mut rows = run.rows().filter(|row| arguments.roles.0.contains(&row.role));
    match arguments.format {
        ClaimsFormat::Jsonl => rows.try_for_each(|row| output::json_line(&mut out, &row))?,
        ClaimsFormat::Csv => write_rows(&mut out, rows)?,
    }
    out.flush()?;
    Ok(outcome)
}
