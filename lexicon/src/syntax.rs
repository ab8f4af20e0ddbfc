//! The form that every rule file shares: entries at the margin, their fields indented below.
//!
//! ```text
//! # a comment
//! frame kill
//!     verb kill
//!     object victims
//!     accept "Gunmen killed five soldiers." => killed low=5 victims=military
//!     reject "The committee killed the bill."
//! ```

use crate::{LexiconError, LexiconErrors};

/// One entry: its kind and id at the margin, its fields below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// "frame", "idiom", "cue", "actor" …
    pub kind: String,
    /// Unique among the entries of its kind.
    pub id: String,
    /// The file, relative to the lexicon's folder.
    pub file: String,
    /// Its line, from 1.
    pub line: u32,
    /// Its fields in order.
    pub fields: Vec<Field>,
}

/// One field of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name: "verb", "alias", "accept".
    pub key: String,
    /// What follows, quoted or bare, without the quotes.
    pub values: Vec<Value>,
    /// Its line, from 1.
    pub line: u32,
    /// Its column, from 1, in characters.
    pub column: u32,
}

/// One value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The words, without quotes.
    pub text: String,
    /// Whether it stood in quotes.
    pub quoted: bool,
    /// Its column, from 1, in characters.
    pub column: u32,
}

impl Entry {
    /// All values of all fields of that name.
    pub fn all<'e>(&'e self, key: &'e str) -> impl Iterator<Item = &'e str> {
        self.fields
            .iter()
            .filter(move |f| f.key == key)
            .flat_map(|f| f.values.iter().map(|v| v.text.as_str()))
    }

    /// The first value of the first field of that name.
    pub fn one<'e>(&'e self, key: &'e str) -> Option<&'e str> {
        self.all(key).next()
    }

    /// Whether a field of that name, if any, lists the value.
    pub fn has(&self, key: &str, value: &str) -> bool {
        self.all(key).any(|v| v == value)
    }

    /// An error at this entry's head.
    pub fn error(&self, expected: impl Into<String>) -> LexiconError {
        LexiconError { file: self.file.clone(), line: self.line, column: 1, expected: expected.into() }
    }

    /// An error at one of its fields.
    pub fn error_at(&self, field: &Field, expected: impl Into<String>) -> LexiconError {
        LexiconError {
            file: self.file.clone(),
            line: field.line,
            column: field.column,
            expected: expected.into(),
        }
    }

    /// Names every field that is not among the known ones.
    pub fn refuse_unknown(&self, known: &[&str], errors: &mut LexiconErrors) {
        for field in self.fields.iter().filter(|f| !known.contains(&f.key.as_str())) {
            errors.push(
                self.error_at(
                    field,
                    format!("one of the fields {}, not \"{}\"", known.join(", "), field.key),
                ),
            );
        }
    }
}

/// Reads one rule file. What is wrong is pushed to `errors`; what is right is returned all the same.
pub fn parse(file: &str, text: &str, errors: &mut LexiconErrors) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let number = index as u32 + 1;
        let mut error = |column: u32, expected: &str| {
            errors.push(LexiconError { file: file.into(), line: number, column, expected: expected.into() });
        };
        let values = match values(line) {
            Ok(values) => values,
            Err(column) => {
                error(column, "a closing quotation mark on the same line");
                continue;
            }
        };
        let [head, rest @ ..] = values.as_slice() else { continue };
        let indented = line.starts_with([' ', '\t']);
        if indented {
            let field =
                Field { key: head.text.clone(), values: rest.to_vec(), line: number, column: head.column };
            match entries.last_mut() {
                Some(entry) => entry.fields.push(field),
                None => error(head.column, "an entry at the margin before its indented fields"),
            }
        } else if let [id] = rest {
            entries.push(Entry {
                kind: head.text.clone(),
                id: id.text.clone(),
                file: file.into(),
                line: number,
                fields: Vec::new(),
            });
        } else {
            error(
                head.column,
                "an entry's kind and its id, and nothing else, at the margin (fields are indented)",
            );
        }
    }
    entries
}

/// Cuts a line into bare words and quoted strings; `#` outside quotes begins a comment. Errs with the column of an open quote.
fn values(line: &str) -> Result<Vec<Value>, u32> {
    let mut values = Vec::new();
    let mut chars = line.chars().zip(1u32..).peekable();
    while let Some(&(c, column)) = chars.peek() {
        if c == '#' {
            break;
        }
        chars.next();
        if c.is_whitespace() {
            continue;
        }
        let mut text = String::new();
        if c == '"' {
            loop {
                match chars.next() {
                    None => return Err(column),
                    Some(('"', _)) => break,
                    Some(('\\', _)) => text.extend(chars.next().map(|(c, _)| c)),
                    Some((c, _)) => text.push(c),
                }
            }
        } else {
            text.push(c);
            while let Some((c, _)) = chars.next_if(|(c, _)| !c.is_whitespace()) {
                text.push(c);
            }
        }
        values.push(Value { text, quoted: c == '"', column });
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::LexiconErrors;

    #[test]
    fn fields_belong_to_the_entry_above() {
        let mut errors = LexiconErrors::default();
        let entries = parse(
            "x.lex",
            "# head\nframe kill\n    verb kill slay  # two\n    accept \"A \\\"b\\\"\" => killed\n",
            &mut errors,
        );
        assert!(errors.is_empty(), "{errors}");
        assert_eq!(entries[0].all("verb").collect::<Vec<_>>(), ["kill", "slay"]);
        assert_eq!(entries[0].all("accept").collect::<Vec<_>>(), ["A \"b\"", "=>", "killed"]);
        assert_eq!((entries[0].line, entries[0].fields[1].line), (2, 4));
    }

    #[test]
    fn errors_name_line_and_column() {
        let mut errors = LexiconErrors::default();
        parse("x.lex", "    verb kill\nframe\nframe a\n    accept \"open\n", &mut errors);
        let places: Vec<(u32, u32)> = errors.iter().map(|e| (e.line, e.column)).collect();
        assert_eq!(places, [(1, 5), (2, 1), (4, 12)]);
    }
}
