//! News agencies and outlets whose text others print.

/// A name as we print it, and the forms in which pages write it.
struct Agency {
    name: &'static str,
    forms: &'static [&'static str],
}

const fn agency(name: &'static str, forms: &'static [&'static str]) -> Agency {
    Agency { name, forms }
}

/// Forms of capitals alone ("AP", "AA") are compared as they stand; the others in any case.
const AGENCIES: &[Agency] = &[
    agency("Reuters", &["Reuters", "Thomson Reuters", "Reuters News Agency"]),
    agency("AFP", &["AFP", "Agence France-Presse", "Agence France Presse", "AFP news agency"]),
    agency("AP", &["AP", "Associated Press", "The Associated Press"]),
    agency("Xinhua", &["Xinhua", "Xinhua News Agency"]),
    agency("TASS", &["TASS", "ITAR-TASS"]),
    agency("dpa", &["dpa", "DPA", "Deutsche Presse-Agentur"]),
    agency("Anadolu", &["AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansi"]),
    agency("SANA", &["SANA", "Syrian Arab News Agency"]),
    agency("Interfax", &["Interfax", "Interfax-Ukraine"]),
    agency("Ukrinform", &["Ukrinform"]),
    agency("RIA Novosti", &["RIA Novosti", "RIA"]),
    agency("IANS", &["IANS", "Indo-Asian News Service"]),
    agency("PTI", &["PTI", "Press Trust of India"]),
    agency("ANI", &["ANI"]),
    agency("APP", &["APP", "Associated Press of Pakistan"]),
    agency("EFE", &["EFE", "Agencia EFE"]),
    agency("ANSA", &["ANSA"]),
    agency("UPI", &["UPI", "United Press International"]),
    agency("Kyodo", &["Kyodo", "Kyodo News"]),
    agency("Yonhap", &["Yonhap", "Yonhap News Agency"]),
    agency("KUNA", &["KUNA", "Kuwait News Agency"]),
    agency("IRNA", &["IRNA"]),
    agency("WAM", &["WAM"]),
    agency("SPA", &["SPA", "Saudi Press Agency"]),
    agency("PNA", &["PNA", "Philippine News Agency"]),
    agency("NAN", &["NAN", "News Agency of Nigeria"]),
    agency("SUNA", &["SUNA"]),
    agency("PAP", &["PAP"]),
    agency("Bloomberg", &["Bloomberg", "Bloomberg News"]),
    agency("CNN", &["CNN"]),
    agency("BBC", &["BBC", "BBC News"]),
    agency("VOA", &["VOA", "VOA News", "Voice of America"]),
    agency("RFE/RL", &["RFE/RL"]),
    agency("Al Jazeera", &["Al Jazeera", "Al Jazeera News", "Al Jazeera English"]),
];

/// The agency that is all that `text` says: "AFP", "The Associated Press", "xinhua".
pub(crate) fn agency_named(text: &str) -> Option<&'static str> {
    let text = text.trim().trim_end_matches(['.', ',', ')']).trim();
    AGENCIES.iter().find(|a| a.forms.iter().any(|form| same(form, text))).map(|a| a.name)
}

/// The first agency of a list: "Reuters/AFP", "AP, Reuters", "AFP and Xinhua".
pub(crate) fn agency_listed(text: &str) -> Option<&'static str> {
    text.split(['/', ',', '|', '&']).flat_map(|part| part.split(" and ")).find_map(agency_named)
}

/// The agency that is named somewhere in a short text, as words of their own.
pub(crate) fn agency_within(text: &str) -> Option<&'static str> {
    let words: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty()).collect();
    (0..words.len())
        .find_map(|at| (1..=3).rev().find_map(|n| agency_named(&words.get(at..at + n)?.join(" "))))
}

/// Mastheads that pages append to their titles.
#[rustfmt::skip]
const MASTHEADS: &[&str] = &[
    "ABC News", "Africanews", "Al Jazeera", "Al Jazeera English", "Arab News", "Associated Press", "BBC",
    "BBC News", "Bloomberg", "CBC News", "CBS News", "CNN", "Daily Mail", "Daily Sabah", "Dawn",
    "Deutsche Welle", "Fox News", "France 24", "Haaretz", "Hindustan Times", "Los Angeles Times",
    "Middle East Eye", "NBC News", "New York Times", "NPR", "Premium Times", "Reuters", "RFI", "Sky News",
    "The Guardian", "The Hindu", "The Independent", "The New York Times", "The Telegraph",
    "The Times of India", "The Times of Israel", "The Washington Post", "TRT World", "USA TODAY",
    "Vanguard", "Voice of America", "Washington Post",
];

/// The masthead after the last dash or bar of a title: "Bridge falls – ABC News".
pub(crate) fn masthead_of(title: &str) -> Option<&'static str> {
    let (_, last) = [" – ", " — ", " - ", " | "]
        .iter()
        .filter_map(|sign| title.rsplit_once(sign))
        .min_by_key(|(_, last)| last.len())?;
    MASTHEADS.iter().find(|name| name.eq_ignore_ascii_case(last.trim())).copied()
}

fn same(form: &str, text: &str) -> bool {
    if form.chars().any(char::is_lowercase) { form.eq_ignore_ascii_case(text) } else { form == text }
}

#[cfg(test)]
mod tests {
    use super::{agency_listed, agency_named, agency_within, masthead_of};

    #[test]
    fn titles_end_on_known_mastheads_alone() {
        assert_eq!(masthead_of("Bridge falls - a first - ABC News"), Some("ABC News"));
        assert_eq!(masthead_of("Bridge falls – Army Spokesman"), None);
    }

    #[test]
    fn short_forms_keep_their_case() {
        assert_eq!(agency_named("AP"), Some("AP"));
        assert_eq!(agency_named("ap"), None);
        assert_eq!(agency_named("the associated press"), Some("AP"));
        assert_eq!(agency_named("APPEAL"), None);
    }

    #[test]
    fn lists_and_sentences_give_the_first() {
        assert_eq!(agency_listed("Reuters/AFP"), Some("Reuters"));
        assert_eq!(agency_listed("Kidal residents"), None);
        assert_eq!(agency_within("© 2019 Agence France-Presse and partners"), Some("AFP"));
        assert_eq!(agency_within("© 2019 The Sahel Courier"), None);
    }
}
