//! Inputs of each format, as a user has them on disk or in a stream.

use rashomon_ingest::{Input, InputError, Meta, inputs, read, read_meta};
use rashomon_model::{PassageKind, PublishedBasis, Report};
use std::fs;
use std::path::PathBuf;

const PARAGRAPHS: [&str; 4] = [
    "Gunmen attacked a fuel convoy near the market town of Dinga on Monday, killing four drivers and two escorts, the governor said.",
    "A spokesman for the northern command said that nine attackers had been killed in the pursuit, and that one army truck was lost.",
    "The group that holds the hills east of the town denied that it had lost any men, and put the army's losses at fifteen.",
    "Residents reached by telephone said that the road to the border had been closed since the morning and that shops were shut.",
];

/// Reads bytes under a name, and gives what came of them.
fn reports(name: &str, bytes: impl Into<Vec<u8>>) -> Vec<Result<Report, InputError>> {
    read(Input::of_bytes(name, bytes), &Meta::default()).collect()
}

fn one(name: &str, bytes: impl Into<Vec<u8>>) -> Report {
    let mut all = reports(name, bytes);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0).expect("one report")
}

fn words(report: &Report, kind: PassageKind) -> Vec<&str> {
    report.passages.iter().filter(|p| p.kind == kind).map(|p| report.words(p.span)).collect()
}

/// A folder of its own for one test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("rashomon-ingest-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder for the test");
    path
}

fn page() -> String {
    let [a, b, c, d] = PARAGRAPHS;
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Convoy attacked near Dinga | Sahel Courier</title>
<meta property="og:site_name" content="Sahel Courier"><meta property="og:title" content="Convoy attacked near Dinga | Sahel Courier">
<meta property="article:modified_time" content="2021-03-04T08:00:00+00:00">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite","name":"x"}},
{{"@type":["NewsArticle"],"headline":"Convoy attacked near Dinga","datePublished":"2021-03-02T23:30:00+01:00","dateModified":"2021-03-04",
"author":{{"@type":"Organization","name":"AFP"}},"publisher":{{"@type":"Organization","name":"Sahel Courier"}}}}]}}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Convoy attacked near Dinga</h1><time datetime="2021-03-04T08:00:00Z">4 March</time>
<figure><img src="a.jpg" alt=""><figcaption>The general inspects a burnt bus after a raid that killed 30 people in 2017</figcaption></figure>
<p>{a}</p><p>{b}</p><p><a href="/x">Twelve soldiers killed in ambush near Gossi</a></p><h2>Road closed</h2><p>{c}</p><p>{d}</p>
</article></main><footer><p>© 2021 Sahel Courier. All rights reserved.</p></footer></body></html>"#
    )
}

#[test]
fn a_page_becomes_title_and_paragraphs_with_its_own_facts() {
    let report = one("dinga.html", page());
    assert_eq!(report.title.as_deref(), Some("Convoy attacked near Dinga"));
    assert_eq!(report.publisher.as_deref(), Some("Sahel Courier"));
    assert_eq!(report.credit.as_deref(), Some("AFP"));
    let published = report.published.unwrap();
    assert_eq!(
        (published.date.to_string().as_str(), published.basis),
        ("2021-03-02", PublishedBasis::Metadata)
    );
    assert_eq!(words(&report, PassageKind::Title), ["Convoy attacked near Dinga"]);
    assert_eq!(words(&report, PassageKind::Body), PARAGRAPHS);
    assert!(words(&report, PassageKind::Caption).iter().all(|caption| caption.contains("burnt bus")));
    assert!(report.text.starts_with("Convoy attacked near Dinga\n\n"));
    assert_eq!(report.language.as_deref(), Some("en"));
}

#[test]
fn plain_text_is_kept_to_the_byte() {
    let text = format!(
        "Convoy attacked near Dinga\r\n\r\nTuesday March 2 2021\r\n\r\n  {}\u{a0}\r\n\r\nRead: Bridge reopens\r\n{}\r\n",
        PARAGRAPHS[0], PARAGRAPHS[1]
    );
    let report = one("convoy.txt", text.clone());
    assert_eq!((report.doc.as_str(), report.text == text), ("convoy", true));
    assert_eq!(words(&report, PassageKind::Body), PARAGRAPHS[..2]);
    assert_eq!(
        report.published.map(|p| (p.date.to_string(), p.basis)),
        Some(("2021-03-02".into(), PublishedBasis::PageText))
    );
}

#[test]
fn json_lines_give_a_report_each_and_an_error_for_each_bad_line() {
    let lines = format!(
        "{{\"id\":\"a\",\"publisher\":\"Courier\",\"published\":\"2021-03-02\",\"title\":\"Convoy attacked\",\"text\":\"{0}\"}}\n\
         {{\"id\":\"b\",\"text\":\n\n{{\"id\":3,\"url\":\"https://www.a.example/2021/03/05/x\",\"text\":\"Convoy attacked. {0}\",\"title\":\"Convoy attacked\"}}\n\
         {{\"id\":\"d\",\"date\":\"soon\",\"text\":\"{0}\"}}\n[1]\n{{\"id\":\"e\"}}\n{{\"id\":\"f\",\"html\":\"<p>{0}</p>\"}}",
        PARAGRAPHS[0]
    );
    let all = reports("feed.jsonl", lines);
    let errors: Vec<String> = all.iter().filter_map(|r| r.as_ref().err()).map(ToString::to_string).collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    for (error, line) in errors.iter().zip(["line 2", "line 6", "line 7"]) {
        assert!(error.contains("feed.jsonl") && error.contains(line), "{error}");
    }
    let good: Vec<&Report> = all.iter().filter_map(|r| r.as_ref().ok()).collect();
    assert_eq!(good.iter().map(|r| r.doc.as_str()).collect::<Vec<_>>(), ["a", "3", "d", "f"]);
    assert_eq!(good[0].text, format!("Convoy attacked\n\n{}", PARAGRAPHS[0]));
    assert_eq!(good[0].published.map(|p| p.basis), Some(PublishedBasis::Given));
    assert_eq!(good[1].text, format!("Convoy attacked. {}", PARAGRAPHS[0]));
    assert_eq!(
        good[1].published.map(|p| (p.date.to_string(), p.basis)),
        Some(("2021-03-05".into(), PublishedBasis::Url))
    );
    assert_eq!(good[1].publisher.as_deref(), Some("a.example"));
    assert_eq!((good[2].published, good[2].diagnostics.len()), (None, 1));
    assert!(good[3].text.contains(PARAGRAPHS[0]));
}

#[test]
fn formats_are_known_by_content() {
    assert_eq!(words(&one("page.txt", page()), PassageKind::Body), PARAGRAPHS);
    assert_eq!(one("-", format!("{{\"id\":\"a\",\"text\":\"{}\"}}\n", PARAGRAPHS[0])).doc, "a");
    assert_eq!(one("a.json", format!("{{\n \"id\": \"a\",\n \"text\": \"{}\"\n}}", PARAGRAPHS[0])).doc, "a");
    assert_eq!(reports("a.json", "[{\"id\":1,\"text\":\"x y z\"},{\"id\":2,\"text\":\"x y z\"}]").len(), 2);
    assert_eq!(one("note.txt", "{ an odd beginning\nof a text }").doc, "note");
}

#[test]
fn what_cannot_be_read_is_one_error_that_names_it() {
    let root = folder("errors");
    let path = |name: &str| root.join(name).to_string_lossy().into_owned();
    for (name, bytes) in [
        ("empty.txt", &b" \n"[..]),
        ("nul.txt", b"a\0b"),
        ("report.pdf", b"%PDF-1.7"),
        ("zip.txt", b"PK\x03\x04aaaa"),
    ] {
        fs::write(path(name), bytes).unwrap();
    }
    let error = |name: &str| {
        let found: Vec<_> = inputs(&[path(name)])
            .flat_map(|input| match input {
                Ok(input) => read(input, &Meta::default()).filter_map(Result::err).collect(),
                Err(error) => vec![error],
            })
            .collect();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert!(found[0].to_string().starts_with(&path(name)), "{}", found[0]);
        format!("{:?}", found[0])
    };
    assert!(error("missing.txt").starts_with("Missing"));
    assert!(error("*.nothing").starts_with("NoMatch"));
    assert!(error("[").starts_with("BadGlob"));
    assert!(error("empty.txt").starts_with("Empty"));
    for name in ["nul.txt", "report.pdf", "zip.txt"] {
        assert!(error(name).starts_with("Binary"), "{name}");
    }
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn folders_are_read_whole_and_in_order() {
    let root = folder("walk");
    fs::create_dir_all(root.join("b/.hidden")).unwrap();
    for name in ["c.txt", "b/a.txt", "a.html", "x.png", ".secret.txt", "b/.hidden/z.txt"] {
        fs::write(root.join(name), PARAGRAPHS[0]).unwrap();
    }
    let stems = |path: String| inputs(&[path]).map(|input| input.unwrap().stem()).collect::<Vec<_>>();
    let root_name = root.to_string_lossy().into_owned();
    assert_eq!(stems(root_name.clone()), ["a", "a", "c"]);
    assert_eq!(stems(format!("{root_name}/*.txt")), ["c"]);
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn what_is_given_goes_before_what_the_page_says() {
    let root = folder("meta");
    let path = root.join("meta.jsonl").to_string_lossy().into_owned();
    fs::write(&path, "{\"id\":\"dinga\",\"publisher\":\"Other\",\"published\":\"2020-01-01\"}\n").unwrap();
    let meta = read_meta(&path).unwrap();
    let report = read(Input::of_bytes("x/dinga.html", page()), &meta).next().unwrap().unwrap();
    assert_eq!(report.publisher.as_deref(), Some("Other"));
    assert_eq!(
        report.published.map(|p| (p.date.to_string(), p.basis)),
        Some(("2020-01-01".into(), PublishedBasis::Given))
    );
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn latin_bytes_are_read_with_a_diagnostic() {
    let report = one("latin.txt", &b"Les rebelles ont quitt\xe9 L\xe9r\xe9 dimanche."[..]);
    assert!(report.text.contains("quitté Léré"));
    assert_eq!(report.diagnostics.len(), 1);
}
