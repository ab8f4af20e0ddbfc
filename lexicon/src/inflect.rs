//! English verb forms from a lemma. Irregular verbs state theirs in the rule.

/// The five forms of a verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Forms {
    pub base: String,
    pub third: String,
    pub past: String,
    pub participle: String,
    pub gerund: String,
}

/// The forms of a regular verb: "kill", "bury", "free", "drop" (single stressed vowel and consonant double).
pub(crate) fn regular(lemma: &str) -> Forms {
    let ends_consonant_y = lemma.ends_with('y') && !lemma.chars().rev().nth(1).is_some_and(is_vowel);
    let (third, past) = if ends_consonant_y {
        let stem = &lemma[..lemma.len() - 1];
        (format!("{stem}ies"), format!("{stem}ied"))
    } else if lemma.ends_with('e') {
        (format!("{lemma}s"), format!("{lemma}d"))
    } else if doubles(lemma) {
        let last = &lemma[lemma.len() - 1..];
        (format!("{lemma}s"), format!("{lemma}{last}ed"))
    } else if lemma.ends_with(['s', 'x', 'z']) || lemma.ends_with("sh") || lemma.ends_with("ch") {
        (format!("{lemma}es"), format!("{lemma}ed"))
    } else {
        (format!("{lemma}s"), format!("{lemma}ed"))
    };
    let gerund = if let Some(stem) = lemma.strip_suffix("ie") {
        format!("{stem}ying")
    } else if lemma.ends_with('e') && !lemma.ends_with("ee") {
        format!("{}ing", &lemma[..lemma.len() - 1])
    } else if doubles(lemma) {
        format!("{lemma}{}ing", &lemma[lemma.len() - 1..])
    } else {
        format!("{lemma}ing")
    };
    Forms { base: lemma.into(), third, participle: past.clone(), past, gerund }
}

/// Five forms in a string, as a rule states them: "shoot shoots shot shot shooting".
pub(crate) fn irregular(stated: &str) -> Option<Forms> {
    let mut words = stated.split_whitespace().map(str::to_lowercase);
    let forms = Forms {
        base: words.next()?,
        third: words.next()?,
        past: words.next()?,
        participle: words.next()?,
        gerund: words.next()?,
    };
    words.next().is_none().then_some(forms)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// One syllable of consonant, vowel, consonant: "gun", "nab", "shot"; never w, x, y.
fn doubles(lemma: &str) -> bool {
    let letters: Vec<char> = lemma.chars().collect();
    let [.., before, vowel, last] = letters.as_slice() else { return false };
    let syllables = letters.windows(2).filter(|w| is_vowel(w[0]) && !is_vowel(w[1])).count();
    !is_vowel(*last)
        && !matches!(last, 'w' | 'x' | 'y')
        && is_vowel(*vowel)
        && !is_vowel(*before)
        && syllables == 1
}

#[cfg(test)]
mod tests {
    use super::regular;

    #[test]
    fn regular_verbs_inflect() {
        let forms = |lemma| {
            let f = regular(lemma);
            [f.third, f.past, f.gerund].join(" ")
        };
        assert_eq!(forms("kill"), "kills killed killing");
        assert_eq!(forms("wound"), "wounds wounded wounding");
        assert_eq!(forms("neutralise"), "neutralises neutralised neutralising");
        assert_eq!(forms("bury"), "buries buried burying");
        assert_eq!(forms("nab"), "nabs nabbed nabbing");
        assert_eq!(forms("die"), "dies died dying");
        assert_eq!(forms("ambush"), "ambushes ambushed ambushing");
        assert_eq!(forms("injure"), "injures injured injuring");
        assert_eq!(forms("murder"), "murders murdered murdering");
    }
}
