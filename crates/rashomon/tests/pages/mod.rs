//! Pages of the repository that show what the program prints. What stands between `<!-- program: NAME -->` and
//! `<!-- /program -->` must be what it prints now; with `UPDATE_DOCS` in the environment it is written there instead.

use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A page and what its blocks should hold.
pub struct Page {
    path: PathBuf,
    committed: String,
    fresh: String,
}

const END: &str = "<!-- /program -->";

fn opening(name: &str) -> String {
    format!("<!-- program: {name} -->\n")
}

impl Page {
    /// A page by its path below the workspace.
    pub fn open(path: &str) -> Page {
        let path = root().join(path);
        let committed = fs::read_to_string(&path).unwrap();
        Page { path, fresh: committed.clone(), committed }
    }

    /// Puts Markdown into the block of a name.
    pub fn fill(&mut self, name: &str, content: &str) {
        let opening = opening(name);
        let start = self.fresh.find(&opening).unwrap_or_else(|| panic!("no block {name}")) + opening.len();
        let length = self.fresh[start..].find(END).unwrap_or_else(|| panic!("{name}: no {END}"));
        self.fresh.replace_range(start..start + length, &format!("\n{}\n\n", content.trim_end()));
    }

    /// The same with text as printed.
    pub fn fill_printed(&mut self, name: &str, printed: &str) {
        let lines: Vec<&str> = printed.trim_matches('\n').lines().map(str::trim_end).collect();
        self.fill(name, &format!("```text\n{}\n```", lines.join("\n")));
    }

    /// Compares with the committed page, or writes it.
    pub fn close(self) {
        if self.fresh == self.committed {
            return;
        }
        if std::env::var_os("UPDATE_DOCS").is_some() {
            return fs::write(&self.path, self.fresh).unwrap();
        }
        let differs =
            self.fresh.lines().zip(self.committed.lines()).enumerate().find(|(_, (new, old))| new != old);
        let (line, (new, old)) =
            differs.unwrap_or((self.committed.lines().count(), ("(further lines)", "(end)")));
        let page = self.path.display();
        panic!(
            "{page}:{}: the page says\n  {old}\nthe program\n  {new}\nto write it anew: cargo xtask docs",
            line + 1
        );
    }
}
