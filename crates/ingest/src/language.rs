//! The language of a report's body, when two detectors agree on it.

use rashomon_model::{Passage, PassageKind};

/// Fewer characters than this say too little.
const ENOUGH: usize = 200;
/// More bytes than this add nothing.
const PLENTY: usize = 4_000;

/// ISO 639-1 of the body's words; `None` for short bodies and where the detectors differ. Headlines fool both.
pub(crate) fn language_of(text: &str, passages: &[Passage]) -> Option<String> {
    let mut body = String::new();
    for passage in passages.iter().filter(|p| p.kind == PassageKind::Body) {
        if body.len() >= PLENTY {
            break;
        }
        body.push_str(crate::calendar::head(passage.span.of(text), PLENTY));
        body.push('\n');
    }
    if body.chars().count() < ENOUGH {
        return None;
    }
    let one = whichlang::detect_language(&body).three_letter_code();
    let other = whatlang::detect_lang(&body)?.code();
    if one == other { two_letters(one).map(str::to_string) } else { None }
}

fn two_letters(three: &str) -> Option<&'static str> {
    const CODES: [(&str, &str); 16] = [
        ("ara", "ar"),
        ("cmn", "zh"),
        ("deu", "de"),
        ("eng", "en"),
        ("fra", "fr"),
        ("hin", "hi"),
        ("ita", "it"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("nld", "nl"),
        ("por", "pt"),
        ("rus", "ru"),
        ("spa", "es"),
        ("swe", "sv"),
        ("tur", "tr"),
        ("vie", "vi"),
    ];
    CODES.iter().find(|(code, _)| *code == three).map(|(_, short)| *short)
}

#[cfg(test)]
mod tests {
    use super::language_of;
    use crate::passages::{Clues, passages};

    fn language(text: &str) -> Option<String> {
        language_of(text, &passages(text, &Clues::default()))
    }

    #[test]
    fn long_bodies_are_recognised_and_short_ones_left_open() {
        let english = "The governor said that the convoy had been attacked on the road to the border, and that soldiers were looking \
                       for the men who had fled into the hills. A doctor at the hospital said that nine of the wounded would be \
                       flown to the capital, where their families were waiting for news of them.";
        let french = "Le gouverneur a déclaré que le convoi avait été attaqué sur la route de la frontière et que des soldats \
                      cherchaient les hommes qui avaient fui dans les collines. Un médecin de l'hôpital a indiqué que neuf blessés \
                      seraient transportés vers la capitale, où leurs familles attendaient des nouvelles.";
        assert_eq!(language(english).as_deref(), Some("en"));
        assert_eq!(language(french).as_deref(), Some("fr"));
        assert_eq!(language("The convoy was attacked."), None);
    }
}
