use super::run;
use crate::arguments::{ReadArguments, ReadFormat};
use crate::output::{self, Outcome};
use crate::setup::Setup;
use anyhow::Result;
use rashomon::Run;
use rashomon_ledger::{Evidence, Page};
use rashomon_model::CountryCode;
use rashomon_reconcile::Scope;
use std::io::Write;

/// Reads reports and prints the ledger of every event.
pub fn read(arguments: &ReadArguments) -> Result<Outcome> {
    let setup = Setup::of(&arguments.inputs)?;
    let scope = if arguments.per_report { Scope::PerReport } else { Scope::Linked };
    let run = run(&arguments.inputs, &setup, scope);
    let outcome = output::outcome(&run.failures);
    output::notes(run.readings.iter().map(|reading| &reading.report));
    print(&run, arguments, &setup)?;
    if run.reconciled.events.is_empty() && !run.readings.is_empty() {
        output::complain(format!("no claim of armed conflict found in {} report(s)", run.readings.len()));
    }
    Ok(outcome)
}

fn print(run: &Run, arguments: &ReadArguments, setup: &Setup) -> Result<()> {
    let country_name = |code: CountryCode| setup.places.country_name(code).map(String::from);
    let page = Page {
        events: &run.reconciled.events,
        copies: &run.reconciled.copies,
        readings: &run.readings,
        policy: &arguments.policy,
        evidence: if arguments.evidence { Evidence::Quoted } else { Evidence::Hidden },
        country_name: &country_name,
    };
    let mut out = output::data();
    match arguments.format {
        ReadFormat::Table => page.table(&mut out, output::width(), output::emphasis())?,
        ReadFormat::Md => page.markdown(&mut out)?,
        ReadFormat::Csv => page.csv(&mut out)?,
        ReadFormat::Jsonl => run.records().try_for_each(|record| output::json_line(&mut out, &record))?,
        ReadFormat::Json => {
            serde_json::to_writer_pretty(&mut out, &run.records().collect::<Vec<_>>())?;
            out.write_all(b"\n")?;
        }
    }
    Ok(out.flush()?)
}
