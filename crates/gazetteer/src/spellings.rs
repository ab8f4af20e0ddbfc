use rashomon_model::CountryCode;

/// Countries whose places carry Arabic names in one of several transcriptions.
const ARABIC: [&str; 17] =
    ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "YE"];
/// The Arabic article before every consonant that swallows its l.
const ARTICLES: [&str; 14] =
    ["al ", "ad ", "adh ", "an ", "ar ", "as ", "ash ", "at ", "ath ", "az ", "el ", "ed ", "er ", "es "];
/// A shorter rest after the article is too easily another word: "al bab" is not "bab".
const SHORTEST_REST: usize = 5;

/// The spellings that newspapers use of a folded name beside the one that lists print: Arabic names without their
/// article ("al hasakah": "hasakah") and with a plain final vowel ("raqqah": "raqqa", "latifiyah": "latifiya").
pub(crate) fn spellings(folded: &str, country: Option<CountryCode>) -> Vec<String> {
    if !country.is_some_and(|country| ARABIC.contains(&country.as_str())) {
        return Vec::new();
    }
    let bare = without_article(folded);
    [plain_ending(folded), bare.map(str::to_string), bare.and_then(plain_ending)]
        .into_iter()
        .flatten()
        .collect()
}

fn without_article(folded: &str) -> Option<&str> {
    let rest = ARTICLES.iter().find_map(|article| folded.strip_prefix(article))?;
    (rest.len() >= SHORTEST_REST && !rest.contains(' ')).then_some(rest)
}

fn plain_ending(folded: &str) -> Option<String> {
    let stem = folded.strip_suffix("ah").filter(|stem| stem.len() >= SHORTEST_REST - 2)?;
    Some(format!("{stem}a"))
}

#[cfg(test)]
mod tests {
    use super::spellings;
    use rashomon_model::CountryCode;

    fn of(folded: &str, country: &str) -> Vec<String> {
        spellings(folded, CountryCode::new(country))
    }

    #[test]
    fn arabic_names_lose_article_and_final_h() {
        assert_eq!(of("al hasakah", "SY"), ["al hasaka", "hasakah", "hasaka"]);
        assert_eq!(of("ar raqqah", "SY"), ["ar raqqa", "raqqah", "raqqa"]);
    }

    #[test]
    fn short_rests_and_other_languages_stay_as_they_are() {
        assert!(of("al bab", "SY").is_empty());
        assert!(of("savannah", "US").is_empty());
    }
}
