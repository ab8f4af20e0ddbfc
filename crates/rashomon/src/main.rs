//! The command line. Data goes to stdout, everything else to stderr.

mod arguments;
mod commands;
mod output;
mod setup;

use arguments::Arguments;
use clap::Parser;
use output::Outcome;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    match commands::dispatch(Arguments::parse().command) {
        Ok(outcome) => outcome.into(),
        Err(error) if is_broken_pipe(&error) => Outcome::Done.into(),
        Err(error) => {
            eprintln!("rashomon: {error:#}");
            if error.is::<setup::Unusable>() { ExitCode::from(2) } else { Outcome::SomeFailed.into() }
        }
    }
}

/// Whoever read our output has had enough (`| head`); that is no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| match cause.downcast_ref::<io::Error>() {
        Some(error) => error.kind() == io::ErrorKind::BrokenPipe,
        None => cause
            .downcast_ref::<serde_json::Error>()
            .is_some_and(|e| e.io_error_kind() == Some(io::ErrorKind::BrokenPipe)),
    })
}
