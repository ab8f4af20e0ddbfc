//! What the user names: files, folders, globs, standard input.

use std::fs;
use std::io::{self, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The largest single document, and the longest line of a stream of them: 64 MB.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// Something to read: opened only when it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// What the user calls it: its path, or "-".
    pub name: String,
    place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    File(PathBuf),
    Stdin,
    Memory(Vec<u8>),
}

/// Why an input, or a line of it, could not be read. Each names the input and what to do.
#[derive(Debug, Error)]
pub enum InputError {
    /// No such path.
    #[error("{0}: no such file or folder; give a file, a folder, a glob in quotes, or - for standard input")]
    Missing(String),
    /// A glob that matches nothing.
    #[error("{0}: no file matches; check the pattern, or name a folder to read all of it")]
    NoMatch(String),
    /// A glob that cannot be read.
    #[error("{0}: not a valid glob ({1}); put [ ] around a * ? or [ that is meant as itself")]
    BadGlob(String, String),
    /// The system refuses.
    #[error("{0}: cannot be read ({1}); check that it exists and that you may read it")]
    Unreadable(String, io::Error),
    /// Nothing in it.
    #[error("{0}: empty; there is no report in it")]
    Empty(String),
    /// Not text.
    #[error("{0}: not a text document ({1}); give plain text, HTML or JSON lines")]
    Binary(String, &'static str),
    /// Over the cap.
    #[error(
        "{0}: larger than {1} MB; split it, or give its reports as JSON lines, which are read one by one"
    )]
    TooLarge(String, usize),
    /// A line of a stream, from 1; the others are read.
    #[error("{0}, line {1}: {2}; the line was left out")]
    BadLine(String, usize, String),
    /// A line of the file that tells about the reports, from 1.
    #[error("{0}, line {1}: {2}; give one JSON object a line with id, publisher, published")]
    BadMeta(String, usize, String),
}

impl Input {
    /// Bytes at hand instead of a file; `name` is treated like a path: its stem becomes the report's name.
    pub fn of_bytes(name: &str, bytes: impl Into<Vec<u8>>) -> Input {
        Input { name: name.to_string(), place: Place::Memory(bytes.into()) }
    }

    fn file(path: &Path) -> Input {
        Input { name: path.to_string_lossy().into_owned(), place: Place::File(path.to_path_buf()) }
    }

    /// The file's name without folder and extension; "stdin" for standard input.
    pub fn stem(&self) -> String {
        let stem = Path::new(&self.name)
            .file_stem()
            .map_or(self.name.clone(), |stem| stem.to_string_lossy().into_owned());
        if self.name == "-" { "stdin".to_string() } else { stem }
    }

    pub(crate) fn extension(&self) -> String {
        extension(Path::new(&self.name))
    }

    pub(crate) fn open(&self) -> Result<BufReader<Box<dyn Read + Send>>, InputError> {
        let source: Box<dyn Read + Send> = match &self.place {
            Place::File(path) => {
                Box::new(fs::File::open(path).map_err(|e| InputError::Unreadable(self.name.clone(), e))?)
            }
            Place::Stdin => Box::new(io::stdin()),
            Place::Memory(bytes) => Box::new(Cursor::new(bytes.clone())),
        };
        Ok(BufReader::with_capacity(64 * 1024, source))
    }
}

/// All that the given paths name, in the order given; folders are read whole, their files sorted by path. Hidden files
/// and files whose extension says that they are no text are passed over in folders and globs, and are an error when
/// they are named themselves.
pub fn inputs(paths: &[String]) -> impl Iterator<Item = Result<Input, InputError>> + '_ {
    paths.iter().flat_map(|path| expand(path))
}

fn expand(path: &str) -> Vec<Result<Input, InputError>> {
    if path == "-" {
        return vec![Ok(Input { name: "-".to_string(), place: Place::Stdin })];
    }
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => folder(Path::new(path)),
        Ok(_) if is_no_text(Path::new(path)) => {
            vec![Err(InputError::Binary(path.to_string(), "by its extension"))]
        }
        Ok(_) => vec![Ok(Input::file(Path::new(path)))],
        Err(_) if path.contains(['*', '?', '[']) => matching(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            vec![Err(InputError::Missing(path.to_string()))]
        }
        Err(error) => vec![Err(InputError::Unreadable(path.to_string(), error))],
    }
}

/// Every document below a folder. Links to folders are not followed, so that no walk is endless.
fn folder(root: &Path) -> Vec<Result<Input, InputError>> {
    let (mut files, mut errors, mut open) = (Vec::new(), Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) => {
                errors.push(Err(InputError::Unreadable(folder.to_string_lossy().into_owned(), error)));
                continue;
            }
        };
        for entry in entries.flatten().filter(|entry| !is_hidden(&entry.path())) {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(path),
                Ok(_) if !path.is_dir() && !is_no_text(&path) => files.push(path),
                _ => {}
            }
        }
    }
    files.sort();
    errors.into_iter().chain(files.iter().map(|path| Ok(Input::file(path)))).collect()
}

fn matching(pattern: &str) -> Vec<Result<Input, InputError>> {
    let options = glob::MatchOptions { require_literal_leading_dot: true, ..glob::MatchOptions::default() };
    let found = match glob::glob_with(pattern, options) {
        Ok(found) => found,
        Err(error) => return vec![Err(InputError::BadGlob(pattern.to_string(), error.msg.to_string()))],
    };
    let read = |entry: Result<PathBuf, glob::GlobError>| match entry {
        Ok(path) if path.is_dir() || is_no_text(&path) => None,
        Ok(path) => Some(Ok(Input::file(&path))),
        Err(error) => {
            Some(Err(InputError::Unreadable(error.path().to_string_lossy().into_owned(), error.into())))
        }
    };
    let inputs: Vec<_> = found.filter_map(read).collect();
    if inputs.is_empty() { vec![Err(InputError::NoMatch(pattern.to_string()))] } else { inputs }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn extension(path: &Path) -> String {
    path.extension().map_or(String::new(), |e| e.to_string_lossy().to_lowercase())
}

/// Extensions of pictures, sound, video, archives, office files, programs.
fn is_no_text(path: &Path) -> bool {
    const NO_TEXT: [&str; 49] = [
        "png", "jpg", "jpeg", "gif", "webp", "bmp", "ico", "tif", "tiff", "svg", "mp3", "mp4", "m4a", "ogg",
        "wav", "avi", "mov", "mkv", "webm", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt",
        "epub", "zip", "gz", "bz2", "xz", "zst", "7z", "tar", "rar", "parquet", "sqlite", "db", "so", "exe",
        "dll", "bin", "woff", "woff2", "ttf", "css", "js", "wasm",
    ];
    NO_TEXT.contains(&extension(path).as_str())
}
