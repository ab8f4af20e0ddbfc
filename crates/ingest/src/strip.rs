//! A plain stripper of tags, for pages that the parser refuses: one pass, no tree.

/// Elements whose content is no text.
const SILENT: [&str; 9] = ["script", "style", "noscript", "template", "svg", "head", "nav", "footer", "form"];
/// Elements within a line of text; every other tag ends the line.
const INLINE: [&str; 17] = [
    "a", "b", "i", "em", "strong", "span", "u", "s", "small", "sub", "sup", "font", "abbr", "time", "mark",
    "cite", "wbr",
];

/// The text of a page, one block a line, with a blank line between blocks.
pub(crate) fn strip_tags(html: &str) -> String {
    let (mut text, mut rest) = (String::with_capacity(html.len() / 4), html);
    let mut unclosed: Vec<String> = Vec::new();
    while let Some(at) = rest.find('<') {
        push_words(&mut text, &rest[..at]);
        let tag = &rest[at..];
        let (name, closing) = tag_name(tag);
        rest = after_tag(tag);
        if rest.len() + 1 == tag.len() {
            text.push('<');
        }
        if !closing && SILENT.contains(&name.as_str()) && !unclosed.contains(&name) {
            match after_element(rest, &name) {
                Some(after) => rest = after,
                None => unclosed.push(name.clone()),
            }
        }
        if !name.is_empty() && !INLINE.contains(&name.as_str()) && !text.ends_with("\n\n") && !text.is_empty()
        {
            text.truncate(text.trim_end().len());
            text.push_str("\n\n");
        }
    }
    push_words(&mut text, rest);
    text
}

/// The tag's name in lower case, and whether it closes; empty when `<` is only a sign.
fn tag_name(tag: &str) -> (String, bool) {
    let inner = &tag[1..];
    let (inner, closing) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '!').unwrap_or(inner.len());
    (inner[..end].to_ascii_lowercase(), closing)
}

fn after_tag(tag: &str) -> &str {
    if let Some(comment) = tag.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!' || c == '?');
    if is_tag { tag.split_once('>').map_or("", |(_, rest)| rest) } else { &tag[1..] }
}

/// What follows the element's end tag; `None` when it has none: then its text is kept, so that an open `<nav>` costs
/// no article, and its end is not looked for again, so that the work stays linear.
fn after_element<'t>(rest: &'t str, name: &str) -> Option<&'t str> {
    let mut from = rest;
    while let Some(at) = from.find("</") {
        from = &from[at + 2..];
        if from.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return Some(after_tag_end(from));
        }
    }
    None
}

fn after_tag_end(rest: &str) -> &str {
    rest.split_once('>').map_or("", |(_, rest)| rest)
}

/// Words with their entities resolved and their white space folded to single blanks.
fn push_words(text: &mut String, words: &str) {
    for (at, word) in words.split_whitespace().enumerate() {
        let spaced = at > 0 || words.starts_with(char::is_whitespace);
        if spaced && !text.is_empty() && !text.ends_with(char::is_whitespace) {
            text.push(' ');
        }
        push_resolved(text, word);
    }
    if words.ends_with(char::is_whitespace) && !text.is_empty() && !text.ends_with(char::is_whitespace) {
        text.push(' ');
    }
}

fn push_resolved(text: &mut String, mut word: &str) {
    while let Some((before, after)) = word.split_once('&') {
        text.push_str(before);
        let entity = after
            .bytes()
            .take(9)
            .position(|b| b == b';')
            .and_then(|end| Some((resolve(&after[..end])?, end)));
        word = match entity {
            Some((c, end)) => {
                text.push(c);
                &after[end + 1..]
            }
            None => {
                text.push('&');
                after
            }
        };
    }
    text.push_str(word);
}

fn resolve(entity: &str) -> Option<char> {
    const NAMED: [(&str, char); 15] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("rsquo", '’'),
        ("lsquo", '‘'),
        ("rdquo", '”'),
        ("ldquo", '“'),
        ("mdash", '—'),
        ("ndash", '–'),
        ("hellip", '…'),
        ("eacute", 'é'),
        ("copy", '©'),
    ];
    let number = entity.strip_prefix('#');
    let hex = number.and_then(|n| n.strip_prefix(['x', 'X'])).and_then(|n| u32::from_str_radix(n, 16).ok());
    let code = hex.or_else(|| number.and_then(|n| n.parse().ok()));
    code.and_then(char::from_u32).or_else(|| NAMED.iter().find(|(name, _)| *name == entity).map(|(_, c)| *c))
}

#[cfg(test)]
mod tests {
    use super::strip_tags;

    #[test]
    fn blocks_become_paragraphs_and_scripts_nothing() {
        let page = "<head><title>x</title></head><h1>Bridge falls</h1><script>if (a<b) {}</script><p>Nine <b>men</b> died &amp; \
                    two fled&nbsp;north.</p><!-- <p>no</p> --><p>5 < 7 &#233;t&#xe9;</p>";
        assert_eq!(strip_tags(page), "Bridge falls\n\nNine men died & two fled north.\n\n5 < 7 été\n\n");
    }

    #[test]
    fn open_ends_lose_no_text_and_never_fail() {
        assert_eq!(strip_tags("<nav>Home<p>Nine men died").trim(), "Home\n\nNine men died");
        for page in ["<", "<!--", "a<b", "</", "&", "&#xffffffff;", "<p", "<é>"] {
            let _ = strip_tags(page);
        }
        assert_eq!(strip_tags("&#xffffffff;"), "&#xffffffff;");
    }
}
