use super::sheet::Sheet;
use super::{Page, evidence};
use comfy_table::{ContentArrangement, Table, presets};
use std::io::{self, Write};

/// Narrower than this nothing fits; wider is harder to read across.
const WIDTHS: std::ops::RangeInclusive<u16> = 60..=160;

pub(super) fn write(page: &Page<'_>, out: &mut dyn Write, width: u16, emphasis: bool) -> io::Result<()> {
    let claims = page.claims();
    let width = width.clamp(*WIDTHS.start(), *WIDTHS.end());
    for (index, event) in page.main().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_sheet(&Sheet::of(event, page, &claims), out, width, emphasis)?;
    }
    write_background(page, out, width, emphasis)
}

fn write_sheet(sheet: &Sheet, out: &mut dyn Write, width: u16, emphasis: bool) -> io::Result<()> {
    writeln!(out, "{}", bold(&fold(&sheet.heading, width, ""), emphasis))?;
    writeln!(out, "{}", fold(&sheet.summary, width, ""))?;
    if !sheet.rows.is_empty() {
        writeln!(out)?;
        for line in grid(sheet, width).lines() {
            writeln!(out, "{}", line.trim_end())?;
        }
    }
    for note in &sheet.notes {
        writeln!(out, "{}", fold(&format!("· {note}"), width, "  "))?;
    }
    for total in &sheet.totals {
        writeln!(out, "{}", fold(&format!("= {total}"), width, "  "))?;
    }
    sheet.evidence.iter().try_for_each(|note| write_note(note, out, width))
}

fn grid(sheet: &Sheet, width: u16) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    let header =
        std::iter::once(String::new()).chain(sheet.columns.iter().cloned()).chain([String::from("standing")]);
    table.set_header(header);
    for row in &sheet.rows {
        table.add_row(std::iter::once(&row.label).chain(&row.cells).chain([&row.standing]));
    }
    if let Some(labels) = table.column_mut(0) {
        labels.set_padding((0, 1));
    }
    table.to_string()
}

fn write_note(note: &evidence::Note, out: &mut dyn Write, width: u16) -> io::Result<()> {
    writeln!(out, "{}", fold(&format!("[{}] {}", note.number, note.cell), width, "    "))?;
    for quote in &note.quotes {
        writeln!(
            out,
            "{}",
            fold(&format!("    \"{}\" — {}", quote.words, quote.places.join("; ")), width, "    ")
        )?;
    }
    Ok(())
}

fn write_background(page: &Page<'_>, out: &mut dyn Write, width: u16, emphasis: bool) -> io::Result<()> {
    let lines = page.background_lines();
    if lines.is_empty() {
        return Ok(());
    }
    if page.main().next().is_some() {
        writeln!(out)?;
    }
    writeln!(out, "{}", bold("Background in these reports", emphasis))?;
    lines.iter().try_for_each(|line| writeln!(out, "{}", fold(&format!("· {line}"), width, "  ")))
}

fn bold(text: &str, emphasis: bool) -> String {
    if emphasis { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_string() }
}

/// Breaks at spaces so that no line is wider than `width` characters; further lines are indented.
fn fold(text: &str, width: u16, indent: &str) -> String {
    let lead: String = text.chars().take_while(|c| *c == ' ').collect();
    let mut folded = lead.clone();
    let mut column = lead.chars().count();
    for (index, word) in text.split_whitespace().enumerate() {
        let length = word.chars().count();
        if index > 0 && column + 1 + length > usize::from(width) {
            folded.push('\n');
            folded.push_str(indent);
            column = indent.chars().count();
        } else if index > 0 {
            folded.push(' ');
            column += 1;
        }
        folded.push_str(word);
        column += length;
    }
    folded
}
