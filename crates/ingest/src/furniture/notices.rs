//! Notices of the page's makers: rights, hands, newsletters, appeals, bylines.

use super::{bare, opens};
use crate::lines::Line;

pub(super) fn is_copyright(line: &Line<'_>) -> bool {
    const WITHIN: [&str; 5] = [
        "all rights reserved",
        "may not be published, broadcast",
        "may not be reproduced",
        "may not be republished",
        "reproduction in whole or in part",
    ];
    let signed = [
        "©",
        "copyright ©",
        "(c) 19",
        "(c) 20",
        "copyright 19",
        "copyright 20",
        "copyright (c)",
        "copyright:",
    ];
    line.words <= 60 && (opens(line, &signed) || WITHIN.iter().any(|words| line.folded.contains(words)))
}

/// Who reported, wrote, edited and helped.
pub(super) fn is_contributors(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 16] = [
        "(reporting by", "reporting by", "(additional reporting", "additional reporting by", "(writing by",
        "writing by ", "(editing by", "editing by ", "(edited by", "(compiled by", "with assistance by",
        "with assistance from", "contributing:", "with inputs from", "(with inputs from",
        "with reporting by",
    ];
    const CLOSINGS: [&str; 4] = [
        "contributed to this report",
        "contributed to this story",
        "contributed to this article",
        "contributed reporting",
    ];
    let folded = line.folded.trim_start_matches(['—', '–', '-', '*', ' ']);
    let end = bare(line).trim_end_matches(')');
    let source = line.words <= 8 && (folded.starts_with("source:") || folded.starts_with("sources:"));
    let signed = folded.contains("reporting by ") && folded.contains("editing by ");
    line.words <= 60
        && (signed
            || OPENINGS.iter().any(|o| folded.starts_with(o))
            || source
            || CLOSINGS.iter().any(|c| end.ends_with(c)))
}

pub(super) fn is_newsletter(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 9] = [
        "sign up for", "sign up to", "sign up now", "subscribe to", "subscribe now", "subscribe for",
        "get our newsletter", "enter your email", "join our newsletter",
    ];
    const WITHIN: [&str; 5] = [
        "delivered to your inbox",
        "by signing up, you agree",
        "straight to your inbox",
        "unsubscribe at any time",
        "subscribe to our newsletter",
    ];
    line.words <= 45 && (opens(line, &OPENINGS) || WITHIN.iter().any(|words| line.folded.contains(words)))
}

pub(super) fn is_cookie_notice(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const WITHIN: [&str; 6] = [
        "uses cookies", "use cookies", "accept cookies", "cookie policy", "cookie settings",
        "our privacy policy",
    ];
    line.words <= 60 && WITHIN.iter().any(|words| line.folded.contains(words))
}

pub(super) fn is_appeal(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 9] = [
        "are you there? send", "are you in the area?", "have you been affected", "send your pictures",
        "send us your", "get in touch with us", "if you are happy to be contacted",
        "support our journalism", "we need your support",
    ];
    line.words <= 40 && opens(line, &OPENINGS)
}

/// "By Hawa Sow, The Sahel Courier": every word of it begins with a capital.
pub(super) fn is_byline(line: &Line<'_>) -> bool {
    let names = line.text.strip_prefix("By ").or_else(|| line.text.strip_prefix("BY "));
    let initials = |text: &str| text.split_whitespace().any(|w| w.len() > 2 && w.ends_with('.'));
    (2..=14).contains(&line.words)
        && names.is_some_and(|n| line.is_capitalised() && !initials(n) && !n.contains(char::is_numeric))
}
