//! Lines that lead elsewhere: links, posts, players.

use super::{bare, opens};
use crate::lines::Line;

/// "Read: …", "READ ALSO: …", "See more photos here", a bare address.
pub(super) fn is_link_line(line: &Line<'_>) -> bool {
    let address = line.words == 1
        && ["http://", "https://", "www."].iter().any(|scheme| line.folded.starts_with(scheme));
    address || labels_link(line) || asks_to_read(line)
}

/// A link's label and a sign stand before it; a real sentence never opens so.
fn labels_link(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const LABELS: [&str; 30] = [
        "read", "read also", "also read", "read more", "read next", "read this", "read here", "must read",
        "must-read", "see also", "see more", "also see", "more", "related", "related story",
        "related stories", "related news", "related article", "related articles", "watch", "watch also",
        "also watch", "watch live", "listen", "recommended", "don't miss", "in pictures", "more on this",
        "continue reading", "you may also like",
    ];
    let Some(at) = line.folded.find([':', '|', '>', '»', '–', '—', '→']) else { return false };
    let label = line.folded[..at].trim().trim_start_matches(['•', '*', '[', '(', '>', ' ']);
    line.words <= 32 && LABELS.contains(&label)
}

/// "Read the full story here.", "READ MORE Rebels leave", "Continue reading the main story".
fn asks_to_read(line: &Line<'_>) -> bool {
    const WHOLE: [&str; 4] = ["continue reading", "read more", "see more", "show more"];
    const SHOUTED: [&str; 4] = ["READ MORE ", "READ ALSO ", "ALSO READ ", "SEE ALSO "];
    #[rustfmt::skip]
    const OPENINGS: [&str; 13] = [
        "continue reading the", "read or share this", "click here", "tap here", "for more on this",
        "for more stories", "read this story in", "read more about", "read more from", "read more on",
        "see more photos", "see photos", "view gallery",
    ];
    let points = line.folded.trim_end_matches(['.', '!', '»', '>', ' ']).ends_with(" here");
    let opening = line.folded.starts_with("read ")
        || line.folded.starts_with("watch ")
        || line.folded.starts_with("see ");
    let asks = opening && (points || line.folded.starts_with("read a ") && !line.ends_sentence());
    let shouts = SHOUTED.iter().any(|opening| line.text.starts_with(opening));
    line.words <= 24 && (WHOLE.contains(&bare(line)) || opens(line, &OPENINGS) || asks || shouts)
}

/// The signature of a quoted post, and invitations to follow.
pub(super) fn is_social_embed(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 12] = [
        "view this post on", "a post shared by", "follow us on", "like us on", "find us on", "join us on",
        "join our whatsapp", "join our telegram", "download our app", "download the app", "follow him on",
        "follow her on",
    ];
    let signature = line.words <= 12 && line.text.starts_with(['—', '–', '-']) && line.text.contains("(@");
    let follow = line.words <= 10
        && line.folded.starts_with("follow ")
        && line.folded.contains(" on ")
        && line.text.contains('@');
    signature || follow || (line.words <= 20 && opens(line, &OPENINGS))
}

pub(super) fn is_player(line: &Line<'_>) -> bool {
    #[rustfmt::skip]
    const OPENINGS: [&str; 7] = [
        "media playback is", "your browser does not support", "please enable javascript",
        "javascript must be enabled", "this video can not be played", "this video cannot be played",
        "play video",
    ];
    line.words <= 14 && opens(line, &OPENINGS)
}
