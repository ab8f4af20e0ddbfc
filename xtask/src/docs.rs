//! `docs`: writes into the pages what the program really prints. The tests that compare them do the writing too, so that
//! a page and its test can never mean different things.

use crate::cargo;
use anyhow::{Result, bail};
use std::path::Path;

/// The tests that compare pages with the program; each rewrites its page when it is asked to.
const PAGES: [&str; 2] = ["readme", "one_sentence"];

/// Rewrites the pages.
pub fn run(root: &Path) -> Result<()> {
    let mut command = cargo(root);
    command.args(["test", "--quiet", "--package", "rashomon"]).env("UPDATE_DOCS", "1");
    command.args(PAGES.iter().flat_map(|page| ["--test", page]));
    if command.status()?.success() { Ok(()) } else { bail!("a page could not be written") }
}

#[cfg(test)]
mod tests {
    use std::fs;

    fn read(path: &str) -> String {
        fs::read_to_string(crate::root().join(path)).unwrap()
    }

    /// The commands of the README's first section, each in a console block of its own.
    fn readme_commands(readme: &str) -> Vec<String> {
        let (_, section) = readme.split_once("## Try it").unwrap();
        let (section, _) = section.split_once("\n## ").unwrap();
        let blocks = section.split("```console\n").skip(1);
        blocks.flat_map(|block| block.split("```").next().unwrap().lines()).map(str::to_string).collect()
    }

    #[test]
    fn what_the_readme_says_to_try_is_what_the_gate_runs() {
        let gate = read(".ci/run");
        let commands = readme_commands(&read("README.md"));
        assert_eq!(commands.len(), 2, "{commands:?}");
        for command in commands {
            assert!(gate.lines().any(|line| line.contains(&command)), ".ci/run does not run: {command}");
        }
    }

    /// What stands in backticks and begins with a folder of the workspace.
    fn named_paths(page: &str) -> Vec<&str> {
        let folders = ["crates/", "lexicon/", "xtask/", "eval/", "docs/", "sample/", ".ci/"];
        let quoted = page.split('`').skip(1).step_by(2);
        quoted
            .filter(|words| folders.iter().any(|folder| words.starts_with(folder)) && !words.contains('<'))
            .collect()
    }

    #[test]
    fn every_path_that_a_page_names_exists() {
        for page in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "docs/one-sentence.md"] {
            let text = read(page);
            let missing: Vec<&str> =
                named_paths(&text).into_iter().filter(|path| !crate::root().join(path).exists()).collect();
            assert!(missing.is_empty(), "{page} names {missing:?}");
        }
    }
}
