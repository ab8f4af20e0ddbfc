use crate::{Date, ReportId, Span, words};

/// The readable article in a document, with its passages.
///
/// `text` is kept exactly as given (decoded to UTF-8), because every span of every claim points into it;
/// for HTML it is the main text, one passage a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Content hash of text and publisher.
    pub id: ReportId,
    /// What the input was called: a file's stem, the `id` of a JSON line, or a URI. For people; never part of an id.
    pub doc: String,
    /// Where it was published, when known.
    pub url: Option<String>,
    /// The masthead: who printed this page.
    pub publisher: Option<String>,
    /// Whose text it is by its credit line or byline: "AFP", "Reuters".
    pub credit: Option<String>,
    /// When it was published, and how that is known.
    pub published: Option<Published>,
    /// The headline, when known; it may or may not be repeated within `text`.
    pub title: Option<String>,
    /// The article.
    pub text: String,
    /// `text` cut into typed passages in order; together they hold every non-blank byte of it.
    pub passages: Vec<Passage>,
    /// ISO 639-1 language when recognised.
    pub language: Option<String>,
    /// What could not be read as it stood.
    pub diagnostics: Vec<Diagnostic>,
}

/// A date of publication and where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// The day.
    pub date: Date,
    /// How it is known.
    pub basis: PublishedBasis,
}

words! {
    /// Where a publication date was found, best first.
    PublishedBasis {
        /// Given beside the report: a JSON line's `published`, `--meta`.
        Given = "given",
        /// The page's own structured data (JSON-LD `datePublished`, `article:published_time`).
        Metadata = "metadata",
        /// A `<time>` element or a date line in the page's text.
        PageText = "page text",
        /// The URL's path (`/2023/09/20/`).
        Url = "url",
    }
}

/// A stretch of a report that is one thing: a headline, a paragraph, a caption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage {
    /// What it is.
    pub kind: PassageKind,
    /// Where it stands in the report's text.
    pub span: Span,
    /// For furniture and captions: the rule that recognised it ("link line", "comment form").
    pub reason: Option<&'static str>,
}

words! {
    /// What a passage is. Only titles, datelines and bodies are read for claims.
    PassageKind {
        /// The headline.
        Title = "title",
        /// "ADEN, Jan 28 (Reuters) -": place, date and agency before the first sentence, when it stands alone;
        /// also a line that only holds the date.
        Dateline = "dateline",
        /// A paragraph of the article.
        Body = "body",
        /// The words below a picture.
        Caption = "caption",
        /// Everything else: links, biographies, share bars, comment forms, copyright lines.
        Furniture = "furniture",
    }
}

/// Something that could not be read as it stood; the rest was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What happened and what was done about it, for a person.
    pub message: String,
    /// Where in the text, when it has a place.
    pub span: Option<Span>,
}

impl Report {
    /// The words at a span of this report.
    pub fn words(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    /// The id for a text and its publisher: white space folded, so that line ends and indents do not matter.
    pub fn id_of(text: &str, publisher: Option<&str>) -> ReportId {
        let mut folded = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            folded.push_str(word);
            folded.push(' ');
        }
        ReportId(crate::content_hash(&[folded.as_bytes(), publisher.unwrap_or("").as_bytes()]))
    }
}
