use super::Page;
use super::sheet::Sheet;
use std::io::{self, Write};

pub(super) fn write(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let claims = page.claims();
    for (index, event) in page.main().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_sheet(&Sheet::of(event, page, &claims), out)?;
    }
    let background = page.background_lines();
    if !background.is_empty() {
        writeln!(out, "\n### Background in these reports\n")?;
    }
    background.iter().try_for_each(|line| writeln!(out, "- {}", escape(line)))
}

fn write_sheet(sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "### {}\n\n{}", escape(&sheet.heading), escape(&sheet.summary))?;
    if !sheet.rows.is_empty() {
        writeln!(out)?;
        write_row(out, "", &sheet.columns, "standing")?;
        writeln!(out, "|{}", " --- |".repeat(sheet.columns.len() + 2))?;
    }
    for row in &sheet.rows {
        write_row(out, &row.label, &row.cells, &row.standing)?;
    }
    let below: Vec<String> =
        sheet.notes.iter().chain(&sheet.totals).map(|note| format!("- {}", escape(note))).collect();
    if !below.is_empty() {
        writeln!(out, "\n{}", below.join("\n"))?;
    }
    write_evidence(sheet, out)
}

fn write_row(out: &mut dyn Write, label: &str, cells: &[String], standing: &str) -> io::Result<()> {
    write!(out, "| {} |", escape(label))?;
    for cell in cells {
        write!(out, " {} |", escape(cell))?;
    }
    writeln!(out, " {} |", escape(standing))
}

fn write_evidence(sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    for note in &sheet.evidence {
        writeln!(out, "\n\\[{}\\] {}", note.number, escape(&note.cell))?;
        for quote in &note.quotes {
            writeln!(out, "\n> \"{}\" — {}", escape(&quote.words), escape(&quote.places.join("; ")))?;
        }
    }
    Ok(())
}

/// Foreign text as plain text in Markdown: no HTML, no table border, no emphasis, no link.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '~' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn foreign_text_is_only_text() {
        assert_eq!(escape("<img src=x onerror=alert(1)>"), "&lt;img src=x onerror=alert(1)&gt;");
        assert_eq!(escape("a|b *c* [d](e)"), "a\\|b \\*c\\* \\[d\\](e)");
    }
}
