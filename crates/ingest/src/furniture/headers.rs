//! Headers, bars and forms around an article.

use super::{bare, opens};
use crate::lines::Line;

pub(super) fn is_share_bar(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const STRONG: [&str; 21] = [
        "share", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "telegram",
        "email", "e-mail", "print", "flipboard", "pocket", "messenger", "tumblr", "instagram", "youtube",
        "x.com", "listen", "shares",
    ];
    const WEAK: [&str; 28] = [
        "this", "article", "story", "to", "on", "via", "post", "a", "the", "with", "friend", "link", "copy",
        "copied", "save", "comments", "comment", "by", "more", "plus", "google", "it", "page", "us",
        "follow", "x", "google+", "news",
    ];
    let words: Vec<&str> = line
        .folded
        .split(|c: char| !(c.is_alphanumeric() || "-.+".contains(c)))
        .filter(|w| !w.is_empty())
        .collect();
    let known = |word: &&str| {
        STRONG.contains(word) || WEAK.contains(word) || word.bytes().all(|b| b.is_ascii_digit())
    };
    line.text.len() <= 160 && words.iter().any(|w| STRONG.contains(w)) && words.iter().all(known)
}

pub(super) fn is_advertisement(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const WHOLE: [&str; 9] = [
        "advertisement", "advertisements", "advertising", "advertorial", "ad", "ads", "sponsored",
        "sponsored content", "promoted",
    ];
    const OPENINGS: [&str; 5] = [
        "advertisement -",
        "story continues below",
        "article continues below",
        "article continues after",
        "scroll down for",
    ];
    WHOLE.contains(&bare(line)) || (line.words <= 10 && opens(line, &OPENINGS))
}

/// Headers above lists of other pages, and the lone labels of page parts.
pub(super) fn is_section_header(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const WHOLE: [&str; 62] = [
        "most popular", "most read", "most viewed", "most shared", "most commented", "popular posts",
        "popular now", "related", "related stories", "related articles", "related posts", "related news",
        "related topics", "related content", "related links", "related coverage", "trending",
        "trending now", "trending stories", "latest", "latest news", "latest stories", "top stories",
        "top news", "editor's picks", "editors' picks", "editor's pick", "you may also like",
        "you might also like", "more from this author", "more articles from the author", "more stories",
        "more news", "more on this", "more on this story", "more", "recommended", "recommended for you",
        "recommended stories", "also", "also read", "read also", "see also", "read next",
        "what to read next", "up next", "in other news", "follow us", "about the author",
        "story highlights", "from the web", "around the web", "elsewhere on the web", "don't miss",
        "source", "sources", "photo", "photos", "image", "previous article", "next article",
        "promoted stories",
    ];
    let view = line.words <= 5
        && opens(line, &["view on ", "more from ", "related topics", "more about "])
        && !line.ends_sentence();
    WHOLE.contains(&bare(line)) || view
}

/// A header after which a page has ended, unless prose follows.
pub(crate) fn closes_article(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const LABELS: [&str; 9] = [
        "story highlights", "source", "sources", "photo", "photos", "image", "more", "also",
        "previous article",
    ];
    is_comment_form(line) || (is_section_header(line) && !LABELS.contains(&bare(line)))
}

pub(super) fn is_comment_form(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const WHOLE: [&str; 13] = [
        "comments", "comment", "reply", "leave a comment", "add a comment", "post a comment",
        "post comment", "submit comment", "view comments", "show comments", "no comments", "load comments",
        "cancel reply",
    ];
    #[rustfmt::skip]
    const OPENINGS: [&str; 19] = [
        "leave a reply", "leave a comment", "leave your comment", "comments are closed",
        "comments are disabled", "your email address will not be", "your e-mail address will not be",
        "please enter your", "you must be logged in", "log in to leave", "login to leave", "save my name",
        "required fields are marked", "be the first to comment", "join the conversation",
        "join the discussion", "notify me of", "you have entered an incorrect email",
        "this site uses akismet",
    ];
    let counted = line.words == 2
        && line.folded.ends_with("comments")
        && line.folded.starts_with(|c: char| c.is_ascii_digit());
    counted || WHOLE.contains(&bare(line)) || (line.words <= 30 && opens(line, &OPENINGS))
}

pub(super) fn is_tags(line: &Line<'_>) -> bool {
    const OPENINGS: [&str; 8] =
        ["tags:", "tag:", "topics:", "filed under", "filed in", "categories:", "category:", "keywords:"];
    line.words <= 40 && opens(line, &OPENINGS) && !line.is_sentence()
}

/// "718 words", "3 min read".
pub(super) fn is_database_header(line: &Line<'_>) -> bool {
    let figure = line.folded.starts_with(|c: char| c.is_ascii_digit());
    let ends = [
        "words",
        "min read",
        "minute read",
        "mins read",
        "minutes read",
        "hours ago",
        "minutes ago",
        "views",
    ];
    figure && line.words <= 4 && ends.iter().any(|end| line.folded.ends_with(end))
}
