//! Lines of a page that are no part of its article, each rule with its reason. A rule judges one line by itself;
//! what needs its neighbours (related links, biographies) stands in `surroundings` and `breaks`.

mod headers;
mod links;
mod notices;

pub(crate) use headers::closes_article;

use crate::lines::Line;
use headers::{
    is_advertisement, is_comment_form, is_database_header, is_section_header, is_share_bar, is_tags,
};
use links::{is_link_line, is_player, is_social_embed};
use notices::{is_appeal, is_byline, is_contributors, is_cookie_notice, is_copyright, is_newsletter};

/// A rule: what it calls the line, and how it knows.
struct Rule {
    reason: &'static str,
    holds: fn(&Line<'_>) -> bool,
}

const RULES: &[Rule] = &[
    Rule { reason: "separator", holds: is_separator },
    Rule { reason: "share bar", holds: is_share_bar },
    Rule { reason: "advertisement", holds: is_advertisement },
    Rule { reason: "section header", holds: is_section_header },
    Rule { reason: "comment form", holds: is_comment_form },
    Rule { reason: "link line", holds: is_link_line },
    Rule { reason: "copyright line", holds: is_copyright },
    Rule { reason: "contributors", holds: is_contributors },
    Rule { reason: "newsletter", holds: is_newsletter },
    Rule { reason: "cookie notice", holds: is_cookie_notice },
    Rule { reason: "social embed", holds: is_social_embed },
    Rule { reason: "tags", holds: is_tags },
    Rule { reason: "database header", holds: is_database_header },
    Rule { reason: "appeal to readers", holds: is_appeal },
    Rule { reason: "player", holds: is_player },
    Rule { reason: "byline", holds: is_byline },
];

/// Why a line is furniture, when it is by its own words.
pub(crate) fn furniture(line: &Line<'_>) -> Option<&'static str> {
    RULES.iter().find(|rule| (rule.holds)(line)).map(|rule| rule.reason)
}

/// No letter and no digit, or figures alone as embeds leave them.
fn is_separator(line: &Line<'_>) -> bool {
    let figures = line.text.len() >= 6 && line.text.chars().all(|c| c.is_ascii_digit());
    figures || !line.text.chars().any(char::is_alphanumeric)
}

/// The line's words without the signs around them.
fn bare<'l>(line: &'l Line<'_>) -> &'l str {
    line.folded.trim_matches(|c: char| !c.is_alphanumeric())
}

fn opens(line: &Line<'_>, openings: &[&str]) -> bool {
    let head = line.folded.trim_start_matches(['•', '*', '>', '[', ' ']);
    openings.iter().any(|opening| head.starts_with(opening))
}

#[cfg(test)]
mod tests {
    use super::furniture;
    use crate::lines::lines;

    fn check(reason: &str, caught: &[&str], passed: &[&str]) {
        for line in caught {
            assert_eq!(lines(line).first().and_then(furniture), Some(reason), "{line}");
        }
        for line in passed {
            assert_eq!(lines(line).first().and_then(furniture), None, "{line}");
        }
    }

    #[test]
    fn signs_and_bars() {
        check("separator", &["* * *", "———", "190812345678901", ">"], &["12 dead", "7"]);
        check(
            "share bar",
            &[
                "Share Tweet Email",
                "LISTEN 3:12 Share this article",
                "Facebook | Twitter | WhatsApp",
                "Print",
            ],
            &["Share of the harvest lost", "Facebook removed the group's pages."],
        );
        check(
            "advertisement",
            &["ADVERTISEMENT", "Story continues below advertisement"],
            &["The advertisement named two generals."],
        );
    }

    #[test]
    fn headers_and_forms() {
        check(
            "section header",
            &["Related Stories", "MOST READ", "Source", "View on Sahelpost", "More from Sahelpost"],
            &["Most read the order as a retreat.", "Sources close to the command said four died."],
        );
        check(
            "comment form",
            &["Leave a Reply", "12 Comments", "Comments are closed.", "Please enter your name here"],
            &["The ministry left a reply unanswered.", "Comments by the general drew anger in the capital."],
        );
        check(
            "tags",
            &["Tags: army, north", "Filed under: World"],
            &["Tags were found on two of the bodies."],
        );
        check(
            "database header",
            &["412 words", "3 min read"],
            &["412 words were not enough for the general.", "3 died"],
        );
    }

    #[test]
    fn links() {
        check(
            "link line",
            &[
                "Read: Governor visits the wounded",
                "READ ALSO: Bridge reopens",
                "Also Read | Bridge reopens",
                "https://a.example/b",
                "Read the full story here.",
                "See more photos here",
                "READ MORE Bridge reopens in north",
                "Continue reading the main story",
                "Read or share this story: https://a.example/x",
            ],
            &[
                "Read together, the two statements leave eleven men unaccounted for.",
                "Watch towers on the hill were burnt, the mayor said.",
                "More than 30 fighters were killed: the army counted 31 bodies.",
                "Related: this is how the ministry described both raids, in a long statement that it read out on the radio on \
                 Monday evening and repeated the next day, adding that four of its men had died in the first raid.",
            ],
        );
    }

    #[test]
    fn rights_and_hands() {
        check(
            "copyright line",
            &["© 2021 The Sahel Courier", "Copyright 2020 Wire Service. All rights reserved."],
            &["Copyright lawyers were among the dead."],
        );
        check(
            "contributors",
            &[
                "(Reporting by A. Sow; Editing by B. Keita)",
                "— With assistance by Awa Ba",
                "The wire service contributed to this report.",
                "Source: AFP",
            ],
            &[
                "Reporting from the north is banned, the union said.",
                "He wrote and edited reports for the army.",
            ],
        );
        check(
            "newsletter",
            &["Sign up for our weekly letter", "Get the news delivered to your inbox."],
            &["Young men sign up for the militia each week."],
        );
        check(
            "cookie notice",
            &["This site uses cookies to work."],
            &["The relief parcels held cookies and rice."],
        );
    }

    #[test]
    fn people_and_posts() {
        check(
            "byline",
            &["By Hawa Sow, The Sahel Courier", "By HAWA SOW"],
            &["By Tuesday evening the camp was empty."],
        );
        check(
            "social embed",
            &["— Gov. of Gao (@govgao) March 3, 2019", "Follow us on social media"],
            &["— four of them children — were buried.", "Follow-up raids killed three."],
        );
        check(
            "appeal to readers",
            &["Have you been affected by the flooding? Write to us."],
            &["Have rebels left?"],
        );
        check(
            "player",
            &["Media playback is unsupported on your device"],
            &["Media in the capital reported nine dead."],
        );
    }
}
