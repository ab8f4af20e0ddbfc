use crate::output::{self, Outcome};
use anyhow::Result;
use rashomon::{RulesError, load_rules};
use rashomon_gazetteer::Gazetteer;
use rashomon_lexicon::{Lexicon, LexiconErrors};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// Compiles the rules and runs every rule's own examples.
pub fn check(folder: Option<&Path>) -> Result<Outcome> {
    let own = match folder.map(load_rules).transpose() {
        Ok(own) => own,
        Err(RulesError::Malformed(errors)) => return Ok(malformed(&errors)),
        Err(error) => return Err(error.into()),
    };
    let lexicon = own.as_ref().unwrap_or_else(|| Lexicon::embedded());
    let failures = rashomon_extract::check(lexicon, &Gazetteer::embedded());
    failures.iter().for_each(output::complain);
    let mut out = output::data();
    writeln!(out, "{}; {} failed", counts(lexicon), failures.len())?;
    out.flush()?;
    Ok(if failures.is_empty() { Outcome::Done } else { Outcome::SomeFailed })
}

fn malformed(errors: &LexiconErrors) -> Outcome {
    errors.iter().for_each(output::complain);
    Outcome::SomeFailed
}

/// "210 rules (12 cue, 150 frame, …), 640 examples".
fn counts(lexicon: &Lexicon) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for examples in &lexicon.examples {
        *kinds.entry(&examples.kind).or_default() += 1;
    }
    let list: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let sentences: usize =
        lexicon.examples.iter().map(|examples| examples.accept.len() + examples.reject.len()).sum();
    format!("{} rules ({}), {sentences} examples", lexicon.examples.len(), list.join(", "))
}
