//! Bytes to text. Nothing fails: what cannot be read is replaced, and a diagnostic says so.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use rashomon_model::Diagnostic;

/// Text, and what had to be done to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decoded {
    pub text: String,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads bytes by their byte order mark, else by the character set that they declare, else as UTF-8; what is no UTF-8
/// is read as windows-1252, unless it is UTF-8 with a few broken bytes.
pub(crate) fn decode(bytes: &[u8], declared: Option<&'static Encoding>) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return by(encoding, &bytes[mark..]);
    }
    match (declared, std::str::from_utf8(bytes)) {
        (Some(encoding), _) if encoding != UTF_8 => by(encoding, bytes),
        (_, Ok(text)) => Decoded { text: text.to_string(), diagnostics: Vec::new() },
        _ if mostly_utf8(bytes) => by(UTF_8, bytes),
        _ => told(by(WINDOWS_1252, bytes).text, "is no UTF-8 and was read as windows-1252"),
    }
}

/// The character set that an HTML document names in its first 2,048 bytes.
pub(crate) fn declared_in_html(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let after = &head[head.find("charset=")? + "charset=".len()..];
    let label = after.trim_start_matches(['"', '\'', ' ']);
    Encoding::for_label(
        label.split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c))).next()?.as_bytes(),
    )
}

fn by(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let text = text.into_owned();
    if broken {
        told(text, &format!("has bytes that are no {}; they were replaced", encoding.name()))
    } else {
        Decoded { text, diagnostics: Vec::new() }
    }
}

fn told(text: String, what: &str) -> Decoded {
    Decoded { text, diagnostics: vec![Diagnostic { message: format!("the document {what}"), span: None }] }
}

/// More characters beyond ASCII read well than badly.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

#[cfg(test)]
mod tests {
    use super::{declared_in_html, decode};

    #[test]
    fn marks_declarations_and_guesses() {
        assert_eq!(decode("Léré".as_bytes(), None).text, "Léré");
        assert_eq!(decode(b"\xef\xbb\xbfDinga", None).text, "Dinga");
        assert_eq!(decode(b"\xff\xfeD\0i\0", None).text, "Di");
        let latin = decode(b"L\xe9r\xe9 fell", None);
        assert_eq!((latin.text.as_str(), latin.diagnostics.len()), ("Léré fell", 1));
        let broken = decode(b"L\xc3\xa9r\xc3\xa9 and Gu\xc3\xa9ri f\xffell", None);
        assert_eq!((broken.text.as_str(), broken.diagnostics.len()), ("Léré and Guéri f\u{fffd}ell", 1));
    }

    #[test]
    fn html_names_its_character_set() {
        let page = b"<html><head><meta charset='windows-1251'></head>\xcc\xee";
        assert_eq!(declared_in_html(page).map(|e| e.name()), Some("windows-1251"));
        assert!(decode(page, declared_in_html(page)).text.ends_with("Мо"));
        assert_eq!(declared_in_html(b"<p>charset=nonsense"), None);
    }
}
