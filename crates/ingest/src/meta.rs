//! What is known of reports beside their bytes: publishers and dates of publication from a file of their own.

use crate::calendar::first_date;
use crate::input::InputError;
use rashomon_model::Date;
use serde_json::Value;
use std::collections::BTreeMap;

/// Facts by the report's name (a file's stem, or the `id` of a JSON line).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    facts: BTreeMap<String, Facts>,
}

/// What is given for one report; what is `None` is left as the page has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The masthead.
    pub publisher: Option<String>,
    /// The day of publication.
    pub published: Option<Date>,
    /// The address.
    pub url: Option<String>,
}

impl Meta {
    /// What is given for this report.
    pub fn of(&self, doc: &str) -> Option<&Facts> {
        self.facts.get(doc)
    }
}

/// Reads a file of JSON lines with `id`, and `publisher`, `published`, `url` where known; other fields are passed over.
///
/// # Errors
/// The file cannot be read, a line is no JSON object with an `id`, or its date cannot be read: facts that were given
/// and not understood must not be lost in silence.
pub fn read_meta(path: &str) -> Result<Meta, InputError> {
    let bytes = std::fs::read(path).map_err(|error| InputError::Unreadable(path.to_string(), error))?;
    meta_of(path, &String::from_utf8_lossy(&bytes))
}

fn meta_of(path: &str, text: &str) -> Result<Meta, InputError> {
    let mut meta = Meta::default();
    for (at, line) in
        text.trim_start_matches('\u{feff}').lines().enumerate().filter(|(_, line)| !line.trim().is_empty())
    {
        let (id, facts) =
            facts_of(line).map_err(|what| InputError::BadMeta(path.to_string(), at + 1, what))?;
        meta.facts.insert(id, facts);
    }
    Ok(meta)
}

fn facts_of(line: &str) -> Result<(String, Facts), String> {
    let value: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let id = word(&value, "id").ok_or("it has no \"id\"")?;
    let published = match word(&value, "published").or_else(|| word(&value, "date")) {
        Some(date) => {
            Some(first_date(&date).ok_or_else(|| format!("\"{date}\" is no date; write it as 2023-09-20"))?)
        }
        None => None,
    };
    Ok((id, Facts { publisher: word(&value, "publisher"), published, url: word(&value, "url") }))
}

/// A field's words; numbers are taken as words, empty ones as absent.
pub(crate) fn word(value: &Value, field: &str) -> Option<String> {
    match value.get(field)? {
        Value::String(words) if !words.trim().is_empty() => Some(words.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::meta_of;

    #[test]
    fn facts_are_found_by_name_and_mistakes_by_line() {
        let meta = meta_of("m", "{\"id\":\"a1\",\"publisher\":\"Courier\",\"published\":\"2023-09-20\"}\n\n{\"id\":7,\"published\":null}\n").unwrap();
        assert_eq!(
            meta.of("a1").and_then(|f| f.published).map(|d| d.to_string()).as_deref(),
            Some("2023-09-20")
        );
        assert_eq!(meta.of("7").map(|f| f.publisher.is_none()), Some(true));
        assert!(meta.of("a2").is_none());
        let error = meta_of("m.jsonl", "{\"id\":\"a1\"}\n{\"id\":\"a2\",\"published\":\"soon\"}")
            .unwrap_err()
            .to_string();
        assert!(error.contains("m.jsonl, line 2") && error.contains("soon"), "{error}");
    }
}
