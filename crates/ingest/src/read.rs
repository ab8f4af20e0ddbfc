//! From an input to its reports: the format is found, and each format has a file of its own.

use crate::decode::{Decoded, declared_in_html, decode};
use crate::draft::Draft;
use crate::input::{Input, InputError, MOST_BYTES};
use crate::meta::Meta;
use crate::{html, jsonl, text};
use rashomon_model::Report;
use serde_json::Value;
use std::io::{BufRead, Read};

/// The reports of an input, in order, as they are read.
pub type Reports<'m> = Box<dyn Iterator<Item = Result<Report, InputError>> + 'm>;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Text,
    Html,
    JsonLines,
    /// One JSON object or list over several lines.
    Json,
}

/// Reads an input: plain text and HTML give one report, JSON lines one a line, without a cap on their number.
/// What `meta` gives for a report goes before what the report says of itself.
pub fn read(input: Input, meta: &Meta) -> Reports<'_> {
    match open(input, meta) {
        Ok(reports) => reports,
        Err(error) => Box::new(std::iter::once(Err(error))),
    }
}

fn open(input: Input, meta: &Meta) -> Result<Reports<'_>, InputError> {
    let mut stream = input.open()?;
    let unreadable = |error| InputError::Unreadable(input.name.clone(), error);
    let head = stream.fill_buf().map_err(unreadable)?;
    if head.iter().all(u8::is_ascii_whitespace) && head.len() < 1024 {
        return Err(InputError::Empty(input.name));
    }
    if let Some(kind) = binary(head) {
        return Err(InputError::Binary(input.name, kind));
    }
    let format = format_of(&input.extension(), head);
    if format == Format::JsonLines {
        return Ok(Box::new(jsonl::reports(input, stream, meta)));
    }
    let mut bytes = Vec::new();
    stream.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > MOST_BYTES {
        return Err(InputError::TooLarge(input.name, MOST_BYTES >> 20));
    }
    Ok(Box::new(documents(&input, format, &bytes)?.into_iter().map(|draft| {
        let facts = meta.of(&draft.doc).cloned();
        Ok(draft.with_facts(facts.as_ref()).report())
    })))
}

/// The drafts of a document that was read whole.
fn documents(input: &Input, format: Format, bytes: &[u8]) -> Result<Vec<Draft>, InputError> {
    let declared = if format == Format::Html { declared_in_html(bytes) } else { None };
    let Decoded { text, diagnostics } = decode(bytes, declared);
    let mut drafts = match format {
        Format::Html => vec![html::draft(input.stem(), &text, None)],
        Format::Json => return json(input, &text),
        Format::Text | Format::JsonLines => vec![text::draft(input.stem(), text)],
    };
    for draft in &mut drafts {
        draft.diagnostics.extend(diagnostics.iter().cloned());
    }
    Ok(drafts)
}

/// One record, or a list of them.
fn json(input: &Input, text: &str) -> Result<Vec<Draft>, InputError> {
    let bad = |line, what| InputError::BadLine(input.name.clone(), line, what);
    let value: Value =
        serde_json::from_str(text).map_err(|error| bad(error.line(), format!("not JSON ({error})")))?;
    let records = if let Value::Array(records) = value { records } else { vec![value] };
    let draft = |(at, record)| {
        jsonl::draft(record, || format!("{}:{}", input.stem(), at + 1)).map_err(|what| bad(at + 1, what))
    };
    records.iter().enumerate().map(draft).collect()
}

/// By what the first bytes say, then by the extension.
fn format_of(extension: &str, head: &[u8]) -> Format {
    let head = String::from_utf8_lossy(&head[..head.len().min(64 * 1024)]);
    let head = head.trim_start_matches('\u{feff}').trim_start();
    let first = head.lines().next().unwrap_or("");
    let object = first.starts_with('{') && serde_json::from_str::<Value>(first).is_ok();
    match extension {
        "jsonl" | "ndjson" => Format::JsonLines,
        _ if object || first.starts_with("{\"") && first.len() == head.len() && extension != "json" => {
            Format::JsonLines
        }
        "json" => Format::Json,
        _ if looks_like_html(head) => Format::Html,
        "html" | "htm" | "xhtml" => Format::Html,
        _ => Format::Text,
    }
}

/// A page's first tags, not merely a `<` somewhere.
fn looks_like_html(head: &str) -> bool {
    let opening = crate::calendar::head(head, 2048).to_ascii_lowercase();
    let whole = ["<!doctype html", "<html", "<?xml"].iter().any(|tag| opening.starts_with(tag))
        && opening.contains("html");
    let part = opening.starts_with('<')
        && ["<head", "<body", "<article", "<div", "<p>", "<p ", "<h1"].iter().any(|t| opening.contains(t));
    whole || part
}

/// What the first bytes are if they are no text.
fn binary(head: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 8] = [
        (b"%PDF", "a PDF; convert it to text first"),
        (b"PK\x03\x04", "an archive or office file; unpack or convert it first"),
        (b"\x1f\x8b", "compressed; unpack it first"),
        (b"\x89PNG", "a picture"),
        (b"GIF8", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"\x7fELF", "a program"),
        (b"SQLite format", "a database"),
    ];
    let known = SIGNATURES.iter().find(|(signature, _)| head.starts_with(signature)).map(|(_, kind)| *kind);
    let utf16 = head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff");
    known.or_else(|| (!utf16 && head[..head.len().min(8192)].contains(&0)).then_some("it holds NUL bytes"))
}
