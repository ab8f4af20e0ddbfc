/// Foreign text made safe for one line of a terminal: escape sequences, control characters and marks that turn the direction
/// of writing are dropped; line ends, tabs and runs of white space become one space.
pub fn clean_text(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{1b}' => skip_escape(&mut chars),
            '\u{9b}' => skip_until_final(&mut chars),
            c if c.is_whitespace() => push_space(&mut clean),
            c if c.is_control() || turns_direction(c) => {}
            c => clean.push(c),
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// A speaker's name for a cell or a heading: clean, without its article, and cut at a word beyond thirty-two characters.
/// Records and quotes hold the whole.
pub(super) fn short_name(name: &str) -> String {
    const LONGEST: usize = 32;
    let name = without_article(&clean_text(name));
    let Some((cut, _)) = name.char_indices().nth(LONGEST) else { return name };
    let cut = name[..cut].rfind(' ').unwrap_or(cut);
    format!("{} …", name[..cut].trim_end_matches([' ', ',']))
}

fn without_article(name: &str) -> String {
    let article = |first: &str| ["a", "an", "the"].contains(&first.to_lowercase().as_str());
    match name.split_once(' ') {
        Some((first, rest)) if article(first) => rest.to_string(),
        _ => name.to_string(),
    }
}

type Chars<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// After ESC: `[` opens a sequence that ends with a letter; `]`, `P`, `X`, `^`, `_` open a string that BEL or ESC ends;
/// anything else is one character.
fn skip_escape(chars: &mut Chars<'_>) {
    match chars.next() {
        Some('[') => skip_until_final(chars),
        Some(']' | 'P' | 'X' | '^' | '_') => {
            while chars.next_if(|c| !matches!(c, '\u{7}' | '\u{1b}' | '\n')).is_some() {}
            if chars.next() == Some('\u{1b}') {
                chars.next_if_eq(&'\\');
            }
        }
        _ => {}
    }
}

fn skip_until_final(chars: &mut Chars<'_>) {
    while chars.next_if(|c| matches!(c, '\u{20}'..='\u{3f}')).is_some() {}
    chars.next_if(|c| matches!(c, '\u{40}'..='\u{7e}'));
}

fn push_space(clean: &mut String) {
    if !clean.is_empty() && !clean.ends_with(' ') {
        clean.push(' ');
    }
}

/// Embeddings, overrides and isolates can make a line read as it was not written.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{clean_text, short_name};

    #[test]
    fn a_long_name_is_cut_at_a_word() {
        assert_eq!(short_name("the army"), "army");
        assert_eq!(
            short_name("A statement, published on the movement's own page"),
            "statement, published on the …"
        );
        assert_eq!(short_name(&"é".repeat(50)), format!("{} …", "é".repeat(32)));
    }

    #[test]
    fn escape_sequences_and_controls_never_reach_the_terminal() {
        assert_eq!(clean_text("\u{1b}[31mred\u{1b}[0m alert\u{7}"), "red alert");
        assert_eq!(clean_text("a\u{1b}]8;;http://x\u{7}link\u{1b}]8;;\u{1b}\\ b"), "alink b");
        assert_eq!(clean_text("\u{9b}2Jgone"), "gone");
        assert_eq!(clean_text("end\u{1b}"), "end");
    }

    #[test]
    fn one_line_is_left() {
        assert_eq!(clean_text(" two\r\n\tlines  of it "), "two lines of it");
        assert_eq!(clean_text("abc\u{202e}cba"), "abccba");
    }
}
