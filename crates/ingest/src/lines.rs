//! Text cut into lines, and lines that were only wrapped put together again.

use rashomon_model::Span;

/// How many bytes of a line its folded form keeps; rules look at the head of a line, never at all of a long one.
const FOLDED: usize = 400;

/// A non-blank line, or a paragraph that was wrapped over several.
#[derive(Debug, Clone)]
pub(crate) struct Line<'t> {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// Its words.
    pub text: &'t str,
    /// Counts up at each blank line: lines of one block stand directly below one another.
    pub block: usize,
    /// The first bytes in lower case, apostrophes straight, each white space one blank: what rules compare with.
    pub folded: String,
    /// How many words it has.
    pub words: usize,
}

impl<'t> Line<'t> {
    fn new(text: &'t str, start: usize, end: usize, block: usize) -> Line<'t> {
        let words = &text[start..end];
        Line {
            span: Span::new(start, end),
            text: words,
            block,
            folded: fold(words, FOLDED),
            words: words.split_whitespace().count(),
        }
    }

    /// The last character that is no closing quotation mark or bracket.
    pub fn last_mark(&self) -> Option<char> {
        self.text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', ' ']).chars().next_back()
    }

    /// Ends as a sentence does.
    pub fn ends_sentence(&self) -> bool {
        matches!(self.last_mark(), Some('.' | '!' | '?' | '…'))
    }

    /// Ends as a sentence does and is long enough to be one.
    pub fn is_sentence(&self) -> bool {
        self.ends_sentence() && self.words >= 8
    }

    /// Prose that a reader would call a paragraph: a sentence, or long whatever its end.
    pub fn is_paragraph(&self) -> bool {
        self.is_sentence() || self.words >= 24
    }

    /// No letter of it is small.
    pub fn is_upper(&self) -> bool {
        self.text.chars().any(char::is_alphabetic) && !self.text.chars().any(char::is_lowercase)
    }

    /// Every word begins with a capital, a digit or a sign; small joining words are let pass.
    pub fn is_capitalised(&self) -> bool {
        self.text.split_whitespace().all(begins_capital)
    }
}

fn begins_capital(word: &str) -> bool {
    const JOINING: [&str; 21] = [
        "and", "of", "in", "for", "the", "with", "a", "an", "at", "by", "on", "to", "as", "de", "al", "el",
        "bin", "van", "von", "ag", "&",
    ];
    let first = word.trim_start_matches(['(', '"', '\'', '“', '‘']).chars().next();
    first.is_none_or(|c| !c.is_lowercase()) || JOINING.contains(&word)
}

/// Lower case, straight apostrophes, single blanks; about `limit` bytes of it.
pub(crate) fn fold(text: &str, limit: usize) -> String {
    let mut folded = String::with_capacity(text.len().min(limit) + 4);
    for c in text.chars() {
        if folded.len() >= limit {
            break;
        }
        match c {
            '’' | '‘' | '`' => folded.push('\''),
            '\u{fe0f}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The non-blank lines of a text, in order.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut start, mut block, mut blank) = (0, 0, false);
    for raw in text.split_inclusive(is_line_break) {
        let from = start + (raw.len() - raw.trim_start().len());
        let to = start + raw.trim_end().len();
        start += raw.len();
        if from < to {
            block += usize::from(blank);
            blank = false;
            lines.push(Line::new(text, from, to, block));
        } else {
            blank |= !is_second_half(text, start - raw.len());
        }
    }
    lines
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The line feed of a CR LF is no blank line.
fn is_second_half(text: &str, at: usize) -> bool {
    text.as_bytes().get(at) == Some(&b'\n') && at > 0 && text.as_bytes()[at - 1] == b'\r'
}

/// Puts together what was only wrapped: columns of even width, and lines that break off and go on with a small letter.
/// A line that is already known for something is left as it is; `read` says what a joined one is.
pub(crate) fn unwrap<'t, K>(
    text: &'t str,
    lines: Vec<(Line<'t>, Option<K>)>,
    read: impl Fn(&Line<'t>) -> Option<K>,
) -> Vec<(Line<'t>, Option<K>)> {
    let columns: Vec<bool> = lines.chunk_by(|a, b| a.0.block == b.0.block).map(is_column).collect();
    let goes_on: Vec<bool> = lines
        .windows(2)
        .map(|pair| {
            let [(before, known), (next, next_known)] = pair else { return false };
            let even = before.block == next.block && columns.get(next.block) == Some(&true);
            known.is_none() && next_known.is_none() && (even || continues(before, next))
        })
        .collect();
    let mut joined: Vec<(Line<'t>, Option<K>)> = Vec::with_capacity(lines.len());
    let mut from = None;
    for (at, (line, known)) in lines.into_iter().enumerate() {
        let start = from.unwrap_or(line.span.start as usize);
        if goes_on.get(at) == Some(&true) {
            from = Some(start);
        } else if from.take().is_some() {
            let whole = Line::new(text, start, line.span.end as usize, line.block);
            let known = read(&whole);
            joined.push((whole, known));
        } else {
            joined.push((line, known));
        }
    }
    joined
}

/// A block is set in a column: three lines or more, none over 100 bytes, each so full that the next line's
/// first word would not have fitted.
fn is_column<K>(block: &[(Line<'_>, K)]) -> bool {
    let width = block.iter().map(|(line, _)| line.text.len()).max().unwrap_or(0);
    let full = |pair: &[(Line<'_>, K)]| pair[0].0.text.len() + 1 + first_word(pair[1].0.text).len() > width;
    block.len() >= 3 && (50..=100).contains(&width) && block.windows(2).all(full)
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or("")
}

/// `next` takes up the sentence that `before` broke off.
fn continues(before: &Line<'_>, next: &Line<'_>) -> bool {
    let breaks_off =
        before.text.len() >= 30 && before.text.ends_with(|c: char| c.is_alphanumeric() || c == ',');
    let small = before.block + 1 >= next.block && begins_small(next.text);
    breaks_off && (small || (before.block == next.block && ends_hanging(before.text)))
}

/// A small letter begins it; "al-Shabab", "iPhone" are names all the same.
fn begins_small(text: &str) -> bool {
    let word = first_word(text);
    let names = ["al-", "el-", "ar-", "as-", "an-", "at-", "ad-", "ash-", "pic.", "http", "www."];
    word.starts_with(char::is_lowercase)
        && !word.chars().skip(1).any(char::is_uppercase)
        && !names.iter().any(|name| word.starts_with(name))
}

/// No headline ends on an article or a preposition.
fn ends_hanging(text: &str) -> bool {
    const HANGING: [&str; 24] = [
        "the", "a", "an", "of", "in", "at", "to", "and", "with", "for", "from", "by", "on", "that", "told",
        "said", "who", "which", "was", "were", "is", "are", "has", "had",
    ];
    text.split_whitespace().next_back().is_some_and(|word| HANGING.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::{lines, unwrap};

    fn texts(text: &str) -> Vec<String> {
        let unread = lines(text).into_iter().map(|line| (line, None::<()>)).collect();
        unwrap(text, unread, |_| None).iter().map(|(line, _)| line.text.replace('\n', "/")).collect()
    }

    #[test]
    fn each_line_is_its_own_unless_it_was_wrapped() {
        assert_eq!(
            texts("Short head\n\nOne sentence.\r\nAnother sentence.\n  \n"),
            ["Short head", "One sentence.", "Another sentence."]
        );
        let broken = "The column reached the town of Anefis before\nnoon and met no resistance.";
        assert_eq!(texts(broken), [broken.replace('\n', "/")]);
        let hanging = "The column reached the outskirts of the\nTagant region and met no resistance.";
        assert_eq!(texts(hanging).len(), 1);
    }

    #[test]
    fn a_column_of_even_width_is_one_paragraph() {
        let column = "A patrol of the northern command was ambushed on the road to the\n\
                      Kossi river, the governor's office said. Two trucks were set on\n\
                      fire. Reinforcements arrived three hours later from a base in\n\
                      Dinga.";
        assert_eq!(texts(column).len(), 1);
    }

    #[test]
    fn bullets_and_headings_are_not_swallowed() {
        let bullets = "Twelve people were hurt in the night raid on the market town\nResidents recall fleeing into the bush";
        assert_eq!(texts(bullets).len(), 2);
        assert_eq!(texts("Fighting near the border town goes on and on\n\nal-Qasr residents flee.").len(), 2);
    }

    #[test]
    fn blocks_count_blank_lines_and_not_line_feeds_after_carriage_returns() {
        let blocks: Vec<usize> = lines("a\r\nb\r\n\r\nc\n\n\nd").iter().map(|l| l.block).collect();
        assert_eq!(blocks, [0, 0, 1, 2]);
    }
}
