//! Whatever the bytes: nothing panics, passages keep their promises, and the cost stays linear.

use proptest::prelude::*;
use rashomon_ingest::{Clues, Input, Meta, passages, read};
use rashomon_model::Passage;
use std::time::{Duration, Instant};

/// In order, without overlap, on character borders, holding every non-blank byte.
fn check(text: &str, passages: &[Passage]) {
    let mut end = 0;
    for passage in passages {
        let span = passage.span.range();
        assert!(end <= span.start && span.start < span.end, "{passages:?}");
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{passages:?}");
        assert!(text[end..span.start].chars().all(char::is_whitespace), "lost: {:?}", &text[end..span.start]);
        end = span.end;
    }
    assert!(text[end..].chars().all(char::is_whitespace), "lost: {:?}", &text[end..]);
}

/// Lines that rules look at, among any others.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,80}",
        "[A-Z][a-z]{2,8}( [a-z]{1,9}){3,30}[.?!,]?",
        prop::sample::select(vec![
            "Read: Bridge reopens",
            "Leave a Reply",
            "Hawa Sow",
            "Related Stories",
            "Photo: Hawa Sow/AFP",
            "DINGA, March 3 (Reuters) -",
            "Published 10:32 GMT, 5 May 2016",
            "© 2020 Sahel Courier",
            "Share Tweet",
            "—",
            "\u{feff}",
            "(Reporting by A; Editing by B)",
            "Illustration photo: é",
            "Image caption",
            "2020-13-45",
            "Mon. May 27th, 2024",
            "É–",
            "Hawa Sow is a writer",
        ])
        .prop_map(str::to_string),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn passages_of_any_text_keep_their_promises(text in "[\\PC\\s]{0,600}", title in proptest::option::of("\\PC{0,40}")) {
        check(&text, &passages(&text, &Clues::titled(title)));
    }

    #[test]
    fn passages_of_likely_lines_keep_their_promises(lines in prop::collection::vec((line(), "[\n\r \u{2028}]{1,3}"), 0..40)) {
        let text: String = lines.into_iter().flat_map(|(line, end)| [line, end]).collect();
        check(&text, &passages(&text, &Clues::default()));
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400), name in "[a-z]{1,3}\\.(txt|html|jsonl|json)") {
        for report in read(Input::of_bytes(&name, bytes), &Meta::default()).flatten() {
            check(&report.text, &report.passages);
        }
    }

    #[test]
    fn any_tag_soup_is_read(soup in prop::collection::vec(prop::sample::select(vec![
        "<p>", "</p>", "<div>", "</div>", "<", ">", "<script>", "</script", "<a href='x'>", "&amp;", "&#x110000;", "<figcaption>", "<h2>",
        "<table><tr>", "<svg>", "<!--", "-->", "<meta property='og:title' content='é'>", "<time datetime='2020-02-30'>",
        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"datePublished\":\"x\"}</script>", "Nine men died at Dinga on Monday. ", "é",
        "<template>", "<body>", "<html>", "</html>", "<title>", "<noscript>", "<iframe>", "\u{0}", "<li>", "<br>",
    ]), 0..60)) {
        for report in read(Input::of_bytes("soup.html", soup.concat()), &Meta::default()).flatten() {
            check(&report.text, &report.passages);
        }
    }
}

/// The time that one report of these bytes takes.
fn time(name: &str, text: String) -> Duration {
    let start = Instant::now();
    for report in read(Input::of_bytes(name, text), &Meta::default()).flatten() {
        check(&report.text, &report.passages);
    }
    start.elapsed()
}

#[test]
fn the_cost_is_linear_in_the_text() {
    for unit in [
        "a\n",
        "Hawa Sow\n",
        "Read: x\n\n",
        "AN UPPER LINE\n\n",
        "(",
        "12 May ",
        "word/",
        "— ",
        "Related\nx\n",
        "&",
        "Photo: ",
    ] {
        let small = time("a.txt", unit.repeat(30_000 / unit.len())).max(Duration::from_millis(5));
        let large = time("a.txt", unit.repeat(240_000 / unit.len()));
        assert!(large < small * 40, "{unit:?}: {small:?} for 30 KB, {large:?} for 240 KB");
    }
}

#[test]
fn deep_and_broken_pages_end() {
    for page in [
        "<div>".repeat(100_000),
        "<b><i>".repeat(3_000),
        "<p>x".repeat(20_000),
        "<script>".repeat(20_000),
        "</".repeat(50_000),
    ] {
        let opening: String = page.chars().take(12).collect();
        let took = time("a.html", page);
        assert!(took < Duration::from_secs(20), "{opening}: {took:?}");
    }
}
