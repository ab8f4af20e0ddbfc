use crate::parties::AsOf;
use rashomon_model::{Effect, Line, VictimsKind};

/// Notes beside each line which others may speak of the same people, and why.
pub(crate) fn relate(lines: &mut [Line], as_of: AsOf<'_>) {
    for i in 0..lines.len() {
        let related =
            (0..lines.len()).filter(|&j| j != i).filter_map(|j| Some((j, why(&lines[i], &lines[j], as_of)?)));
        let related: Vec<(usize, String)> = related.collect();
        lines[i].related = related;
    }
}

fn why(line: &Line, other: &Line, as_of: AsOf<'_>) -> Option<String> {
    let people = line.effect.is_human() && other.effect.is_human();
    if !people || !may_be_same(line, other, as_of) {
        return None;
    }
    if line.effect == other.effect {
        return same_effect(line, other, as_of);
    }
    may_hold(line.effect, other.effect).map(|why| why.replace("{}", &said(other))).or_else(|| {
        may_hold(other.effect, line.effect)
            .map(|_| format!("may be among the {}: {}", verb(other), said(other)))
    })
}

/// The outcomes that an open word may hold.
fn may_hold(open: Effect, outcome: Effect) -> Option<&'static str> {
    use Effect::*;
    match (open, outcome) {
        (Neutralised, Killed | Wounded | Captured) => Some("outcome unstated, beside {}"),
        (KilledOrCaptured, Killed | Captured) => Some("not split, beside {}"),
        (KilledOrWounded, Killed | Wounded) => Some("not split, beside {}"),
        (Missing, Killed | Captured) => Some("the missing may be among {}"),
        _ => None,
    }
}

/// "8 killed".
fn said(line: &Line) -> String {
    let most = line.cells.iter().map(|c| c.count).filter(|c| c.is_known()).max_by_key(|c| (c.low, c.high));
    most.map_or_else(|| verb(line).to_string(), |count| format!("{count} {}", verb(line)))
}

fn verb(line: &Line) -> String {
    line.effect.as_str().replace('_', " ")
}

fn may_be_same(a: &Line, b: &Line, as_of: AsOf<'_>) -> bool {
    let open = |kind| matches!(kind, VictimsKind::Mixed | VictimsKind::Unknown);
    let kinds = a.victims_kind == b.victims_kind || open(a.victims_kind) || open(b.victims_kind);
    let parties = match (&a.party, &b.party) {
        (Some(x), Some(y)) => as_of.on_one_line(x, y),
        _ => true,
    };
    kinds && parties
}

/// One group within another, or a group of unknown kind.
fn same_effect(line: &Line, other: &Line, as_of: AsOf<'_>) -> Option<String> {
    let within =
        line.party.as_ref().zip(other.party.as_ref()).filter(|(a, b)| as_of.on_one_line(a, b) && a != b);
    if within.is_some() {
        return Some(format!("{} and {} overlap: the one belongs to the other", line.victims, other.victims));
    }
    let open = matches!(line.victims_kind, VictimsKind::Mixed | VictimsKind::Unknown);
    Some(if open {
        format!("may hold the {} {}", other.victims, verb(other))
    } else {
        format!("may be counted among the {} {}", other.victims, verb(other))
    })
}
