//! JSON lines: one report a line, with `id`, `url`, `publisher`, `published` (or `date`), `title`, and `text` or `html`.

use crate::calendar::first_date;
use crate::decode::decode;
use crate::draft::Draft;
use crate::html;
use crate::input::{Input, InputError, MOST_BYTES};
use crate::meta::{Meta, word};
use crate::passages::Clues;
use rashomon_model::{Diagnostic, Report};
use serde_json::Value;
use std::io::{BufRead, Read};

/// The reports of a stream, read line by line. A bad line is one error with its number; the others are read.
pub(crate) fn reports<'m, R: BufRead + 'm>(
    input: Input,
    mut stream: R,
    meta: &'m Meta,
) -> impl Iterator<Item = Result<Report, InputError>> + 'm {
    let (mut number, mut ended) = (0, false);
    std::iter::from_fn(move || {
        while !ended {
            number += 1;
            let line = next_line(&mut stream, MOST_BYTES);
            ended = matches!(line, Line::End | Line::Failed(_));
            let read = match line {
                Line::End => None,
                Line::Failed(error) => Some(Err(InputError::Unreadable(input.name.clone(), error))),
                Line::TooLong => {
                    Some(Err(bad(&input, number, format!("it is longer than {} MB", MOST_BYTES >> 20))))
                }
                Line::Read(bytes) => record(&input, number, &bytes, meta),
            };
            if read.is_some() {
                return read;
            }
        }
        None
    })
}

enum Line {
    Read(Vec<u8>),
    TooLong,
    Failed(std::io::Error),
    End,
}

/// The next line, of which never more than `most` bytes are held.
fn next_line(stream: &mut impl BufRead, most: usize) -> Line {
    let mut bytes = Vec::new();
    match stream.by_ref().take(most as u64 + 1).read_until(b'\n', &mut bytes) {
        Ok(0) => Line::End,
        Ok(read) if read > most && bytes.last() != Some(&b'\n') => match stream.skip_until(b'\n') {
            Ok(_) => Line::TooLong,
            Err(error) => Line::Failed(error),
        },
        Ok(_) => Line::Read(bytes),
        Err(error) => Line::Failed(error),
    }
}

/// One line's report; `None` for a blank line.
fn record(input: &Input, number: usize, bytes: &[u8], meta: &Meta) -> Option<Result<Report, InputError>> {
    let decoded = decode(bytes, None);
    if decoded.text.trim().is_empty() {
        return None;
    }
    let value = serde_json::from_str(&decoded.text).map_err(|error| format!("not JSON ({error})"));
    let draft = value.and_then(|value| draft(&value, || format!("{}:{number}", input.stem())));
    Some(draft.map_err(|what| bad(input, number, what)).map(|mut draft| {
        draft.diagnostics.extend(decoded.diagnostics);
        let facts = meta.of(&draft.doc).cloned();
        draft.with_facts(facts.as_ref()).report()
    }))
}

fn bad(input: &Input, line: usize, what: String) -> InputError {
    InputError::BadLine(input.name.clone(), line, what)
}

/// The draft of one record.
///
/// # Errors
/// It is no object, or has neither `text` nor `html`.
pub(crate) fn draft(record: &Value, name: impl Fn() -> String) -> Result<Draft, String> {
    if !record.is_object() {
        return Err("not a JSON object".to_string());
    }
    let url = word(record, "url");
    let title = word(record, "title").map(|title| title.trim().to_string());
    let mut draft = match (word(record, "text"), word(record, "html")) {
        (Some(text), _) => of_text(title, text),
        (None, Some(page)) => of_page(title, &page, url.as_deref()),
        (None, None) => return Err("it has neither \"text\" nor \"html\"".to_string()),
    };
    draft.doc = word(record, "id").unwrap_or_else(name);
    draft.url = url.or(draft.url);
    draft.publisher = word(record, "publisher").or(draft.publisher);
    if let Some(date) = word(record, "published").or_else(|| word(record, "date")) {
        draft.given = first_date(&date);
        if draft.given.is_none() {
            let message = format!("the date \"{date}\" could not be read; write it as 2023-09-20");
            draft.diagnostics.push(Diagnostic { message, span: None });
        }
    }
    Ok(draft)
}

/// Title, blank line, text; the text alone where it opens with the title.
fn of_text(title: Option<String>, text: String) -> Draft {
    let opens = title.as_ref().is_none_or(|title| text.trim_start().starts_with(title.as_str()));
    let text = match &title {
        Some(title) if !opens => format!("{title}\n\n{text}"),
        _ => text,
    };
    Draft { text, clues: Clues::titled(title), ..Draft::default() }
}

fn of_page(title: Option<String>, page: &str, url: Option<&str>) -> Draft {
    let mut draft = html::draft(String::new(), page, url);
    draft.clues.title = draft.clues.title.or(title);
    draft
}
