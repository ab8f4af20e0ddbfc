//! One file a command.

mod attributions;
mod claims;
mod eval;
mod explain;
mod lexicon;
mod read;

use crate::arguments::{Command, Inputs, LexiconCommand};
use crate::output::{self, Outcome};
use crate::setup::Setup;
use anyhow::Result;
use rashomon::{Options, Run};
use rashomon_reconcile::Scope;

/// Does what was asked.
pub fn dispatch(command: Command) -> Result<Outcome> {
    match command {
        Command::Read(arguments) => read::read(&arguments),
        Command::Claims(arguments) => claims::claims(&arguments),
        Command::Attributions(arguments) => attributions::attributions(&arguments),
        Command::Explain(arguments) => explain::explain(&arguments),
        Command::Lexicon(LexiconCommand::Check { dir }) => lexicon::check(dir.as_deref()),
        Command::Eval(arguments) => eval::eval(&arguments),
    }
}

/// The whole run for the commands that link.
fn run(inputs: &Inputs, setup: &Setup, scope: Scope) -> Run {
    let progress = output::progress();
    let options = Options {
        lexicon: setup.lexicon(),
        places: &setup.places,
        meta: &setup.meta,
        scope,
        progress: &progress,
    };
    rashomon::run(&inputs.paths, &options)
}
