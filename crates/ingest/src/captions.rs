//! Words below pictures. They often tell of another day and another place than the report, so none may pass for prose.

use crate::agencies::{agency_listed, agency_named};
use crate::calendar::head;
use crate::lines::Line;

/// Captions are short; a longer line has swallowed a paragraph, and the paragraph matters more.
const MOST_WORDS: usize = 80;

/// Why a line is a caption, when it is by its own words.
pub(crate) fn caption(line: &Line<'_>) -> Option<&'static str> {
    if line.words > MOST_WORDS {
        None
    } else if has_label(line) {
        Some("caption label")
    } else if is_credit_alone(line) {
        Some("photo credit")
    } else if ends_in_bracketed_credit(line.text) || ends_in_bare_credit(line.text) {
        Some("caption with credit")
    } else {
        opens_as_caption(line).then_some("caption opening")
    }
}

/// The labels that page builders print before a caption.
fn has_label(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const LABELS: [&str; 25] = [
        "image copyright", "image caption", "image source", "media caption", "enlarge this image",
        "toggle caption", "hide caption", "file photo", "file image", "file picture", "caption:", "photo:",
        "photos:", "photo |", "photo by ", "photo credit", "image:", "image credit", "picture:",
        "pictured:", "photograph:", "illustration photo", "illustrative image", "illustrative photo",
        "photo illustration",
    ];
    let file = ["FILE -", "FILE –", "FILE —", "(FILE)", "FILE:"];
    let playback = line.folded.starts_with("media playback") && line.folded.contains("media caption");
    playback
        || LABELS.iter().any(|l| line.folded.starts_with(l))
        || file.iter().any(|f| line.text.starts_with(f))
}

/// "HAWA SOW/AFP", "REUTERS/Hawa Sow", "AP Photo/Hawa Sow", "Getty Images".
fn is_credit_alone(line: &Line<'_>) -> bool {
    line.words <= 7
        && !line.ends_sentence()
        && (names_photographer(line.text) || PICTURE_AGENCIES.contains(&line.text))
}

/// `[Hawa Sow/Reuters]`, `(Photo: Hawa Sow)`, `[File: AFP]` at the end.
fn ends_in_bracketed_credit(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ' ']);
    let (open, close) = if text.ends_with(']') { ('[', ']') } else { ('(', ')') };
    let Some(inner) = text.strip_suffix(close).and_then(|rest| rest.rfind(open).map(|at| &rest[at + 1..]))
    else {
        return false;
    };
    let square_agency = open == '[' && agency_listed(inner).is_some();
    inner.split_whitespace().count() <= 10
        && (square_agency || names_photographer(inner) || speaks_of_picture(inner))
}

/// "… PHOTO | AFP", "… Photo: Hawa Sow", "… Credit Hawa Sow/Reuters", "… Source: AFP via Getty Images" at the end.
fn ends_in_bare_credit(text: &str) -> bool {
    #[rustfmt::skip]
    const MARKERS: [&str; 19] = [
        "PHOTO |", "Photo |", "PHOTO:", "Photo:", "PHOTO/", "Photo/", "Photo by ", "Photo courtesy ",
        "PHOTO BY ", "Photograph:", "Image:", "Picture:", "Pictures:", "PICTURE:", "Credit:", "Credit...",
        "Credit ", "CREDIT:", "Photos:",
    ];
    let tail = &text[head(text, text.len().saturating_sub(90)).len()..];
    let after = MARKERS
        .iter()
        .filter_map(|m| tail.rfind(m).map(|at| &tail[at + m.len()..]))
        .min_by_key(|rest| rest.len());
    let named = after.is_some_and(|rest| is_name_list(rest) && !rest.trim().is_empty());
    let source = tail.rfind("Source: ").is_some_and(|at| at > 0 && is_picture_agency(&tail[at + 8..]));
    named || source || tail.ends_with("Getty Images") || ends_in_slash_credit(tail)
}

/// "… Hawa Sow/AFP" as the last words; "— AFP/Reuters" is the credit of a text, not of a picture.
fn ends_in_slash_credit(tail: &str) -> bool {
    let last = tail.rsplit([' ', '\u{a0}']).next().unwrap_or("");
    let Some((name, agency)) = last.split_once('/') else { return false };
    let person = name.starts_with(char::is_uppercase)
        && agency_named(name).is_none()
        && !name.contains(['.', '—', '-']);
    person && is_picture_agency(agency)
}

/// A name and an agency around a slash.
fn names_photographer(text: &str) -> bool {
    let Some((left, right)) = text.split_once('/') else { return false };
    let right = right.rsplit('/').next().unwrap_or(right);
    let picture = is_picture_agency(right) || is_picture_agency(left);
    let both_wires = agency_named(left).is_some() && agency_named(right).is_some();
    picture && !both_wires && is_name_list(left) && is_name_list(right)
}

fn is_name_list(text: &str) -> bool {
    let name = |word: &str| {
        word.starts_with(|c: char| !c.is_lowercase())
            || ["via", "for", "and", "of", "de", "al", "the", "dpa"].contains(&word)
    };
    text.split_whitespace().count() <= 8
        && text.split_whitespace().all(name)
        && !text.trim_end().ends_with('.')
}

/// Names that stand below pictures and never above a text.
#[rustfmt::skip]
const PICTURE_AGENCIES: [&str; 16] = [
    "Getty Images", "Getty", "GETTY IMAGES", "EPA", "epa", "EPA-EFE", "Pool", "AP Photo", "AFP PHOTO",
    "AFP Photo", "AFP-Services", "Shutterstock", "Handout", "Corbis", "Sipa", "Alamy",
];

/// An agency that sells pictures, or a list of such.
fn is_picture_agency(text: &str) -> bool {
    let known = |part: &str| PICTURE_AGENCIES.contains(&part.trim()) || agency_named(part).is_some();
    text.split(" via ").all(|part| part.split('/').any(known))
}

fn speaks_of_picture(text: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: [&str; 18] = [
        "photo", "photos", "photograph", "image", "images", "picture", "pictures", "file", "getty",
        "handout", "courtesy", "screengrab", "screenshot", "epa", "pool", "photo/file", "credit", "pix",
    ];
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    let prose =
        ["see", "shown", "the", "a", "which", "was", "released", "attached", "available", "below", "above"]
            .iter()
            .any(|word| words.contains(word));
    !prose && words.iter().any(|word| WORDS.contains(word))
}

/// "In this file photo taken on …": sentences that only stand below pictures.
fn opens_as_caption(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 16] = [
        "in this photo", "in this file photo", "in this picture", "in this frame grab", "this photo taken",
        "this picture taken", "this handout", "this image grab", "this frame grab", "an image grab",
        "an image taken", "a handout p", "a still image", "a frame grab", "a picture taken", "a file photo",
    ];
    let dated = line.folded.starts_with("in this ")
        && line.folded.split(' ').take(10).any(|w| ["photo", "photo,"].contains(&w));
    dated || OPENINGS.iter().any(|opening| line.folded.starts_with(opening))
}

#[cfg(test)]
mod tests {
    use super::caption;
    use crate::lines::lines;

    fn reason(line: &str) -> Option<&'static str> {
        lines(line).first().and_then(caption)
    }

    #[test]
    fn captions_are_known_by_label_credit_or_opening() {
        for (line, why) in [
            ("Image copyright EPA Image caption Smoke above the harbour", "caption label"),
            ("FILE - The minister visits a camp for the displaced, March 3, 2019.", "caption label"),
            ("HAWA SOW/AFP", "photo credit"),
            ("REUTERS/Hawa Sow", "photo credit"),
            (
                "The governor lays a wreath for nine policemen killed at Dinga, March 3, 2019 [Hawa Sow/Reuters]",
                "caption with credit",
            ),
            ("Soldiers on a bridge near Dinga on Monday.(Photo: Hawa Sow, epa)", "caption with credit"),
            ("Soldiers on a bridge near Dinga. PHOTO | AFP", "caption with credit"),
            ("Soldiers on a bridge near Dinga.  Credit Hawa Sow/Reuters", "caption with credit"),
            ("A convoy leaves Dinga on Monday. Source: AFP via Getty Images", "caption with credit"),
            ("In this file photo taken on March 3, 2019, a convoy leaves Dinga.", "caption opening"),
        ] {
            assert_eq!(reason(line), Some(why), "{line}");
        }
    }

    #[test]
    fn prose_is_no_caption() {
        for line in [
            "Nine policemen were killed at Dinga on Monday, the governor said. (AFP)",
            "The army said 12 rebels had died. — AFP/Reuters",
            "The photograph shows a burnt truck, the ministry told Reuters.",
            "Rebels claimed credit for the raid in a statement seen by AFP",
            "The ministry spoke of 12 dead (an earlier toll was nine).",
            "He described the picture (the one that the army had released).",
            "The rifle was found to be a copy made of wood (photo released).",
            "Filed reports of the raid reached the command on Monday.",
        ] {
            assert_eq!(reason(line), None, "{line}");
        }
    }
}
