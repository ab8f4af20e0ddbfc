use crate::parties::AsOf;
use rashomon_model::{Effect, Line, PartyColumn, Relation, VictimsKind};

/// Notes beside each line which others may speak of the same people, and why.
pub(crate) fn relate(lines: &mut [Line], columns: &[PartyColumn], as_of: AsOf<'_>) {
    for i in 0..lines.len() {
        let (line, others) = (&lines[i], lines.iter().enumerate().filter(|&(j, _)| j != i));
        let same = |other: &Line| may_be_same(line, other, as_of) && !own_apart(line, other, columns, as_of);
        let related: Vec<(usize, String)> =
            others.filter(|(_, o)| same(o)).filter_map(|(j, o)| Some((j, why(line, o, as_of)?))).collect();
        lines[i].related = related;
    }
}

/// A party's claim of mixed or unknown victims is one of its enemies' losses: its own people are not among them.
fn own_apart(a: &Line, b: &Line, columns: &[PartyColumn], as_of: AsOf<'_>) -> bool {
    let apart = |open: &Line, known: &Line| {
        let Some(party) = known.party.as_ref().filter(|_| open.party.is_none()) else { return false };
        let speakers = open.cells.iter().filter_map(|c| columns.get(c.column));
        let parties = speakers.filter(|c| !matches!(c.relation, Relation::Third | Relation::Reporter));
        parties.map(|c| as_of.together(&c.id, party)).reduce(|all, one| all && one).unwrap_or(false)
    };
    apart(a, b) || apart(b, a)
}

fn why(line: &Line, other: &Line, as_of: AsOf<'_>) -> Option<String> {
    if !line.effect.is_human() || !other.effect.is_human() {
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
    let fighters = |l: &Line| l.effect == Effect::Neutralised && !open(l.victims_kind);
    let kinds = a.victims_kind == b.victims_kind
        || (open(a.victims_kind) && !fighters(b))
        || (open(b.victims_kind) && !fighters(a));
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
