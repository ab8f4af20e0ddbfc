use super::figures::effect_words;
use super::{clean_text, short_name};
use rashomon_model::{Count, Effect, Line, Standing, VictimsKind};

/// What the accounts of a line come to: "admitted ≥5, claimed 35", "only Malian army; may hold killed or captured".
pub(super) fn text(line: &Line, lines: &[Line]) -> String {
    let one = |standing: &Standing| match (standing, line.factor) {
        (Standing::Contested, Some(factor)) if factor.is_finite() => format!("contested ×{}", short(factor)),
        (Standing::Only(party), _) => format!("only {}", short_name(party)),
        (standing, _) => clean_text(&standing.to_string()),
    };
    let standing = line.standing.iter().map(one).collect::<Vec<_>>().join(", ");
    [standing]
        .into_iter()
        .chain(overlap(line, lines))
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

/// Two digits that mean something: 2.5, 12.
fn short(factor: f64) -> String {
    let tenths = (factor * 10.0).round() / 10.0;
    if tenths < 10.0 { format!("{tenths}") } else { format!("{tenths:.0}") }
}

/// Why the people of a line may stand on others too; told once, at the line that leaves it open.
fn overlap(line: &Line, lines: &[Line]) -> Option<String> {
    let others: Vec<&Line> = line.related.iter().filter_map(|(at, _)| lines.get(*at)).collect();
    let outcomes: Vec<&Line> = others.iter().filter(|o| is_outcome(o.effect)).copied().collect();
    match line.effect {
        Effect::Missing if !outcomes.is_empty() => {
            Some(format!("may hold {}", effects(&outcomes).join(" or ")))
        }
        Effect::Neutralised => Some(beside("outcome unstated", &outcomes)),
        Effect::KilledOrWounded | Effect::KilledOrCaptured => Some(beside("not split", &outcomes)),
        _ => same_effect(line, &others),
    }
}

fn is_outcome(effect: Effect) -> bool {
    matches!(effect, Effect::Killed | Effect::Wounded | Effect::Captured)
}

/// What befell them, each effect once, in the order of the lines.
fn effects(lines: &[&Line]) -> Vec<String> {
    let mut effects: Vec<String> = Vec::new();
    for effect in lines.iter().map(|line| effect_words(line.effect)) {
        if !effects.contains(&effect) {
            effects.push(effect);
        }
    }
    effects
}

/// "outcome unstated, beside 8 killed and 12 wounded"; an effect on several groups is told without a figure.
fn beside(open: &str, outcomes: &[&Line]) -> String {
    let told = |effect: String| {
        let of: Vec<&&Line> = outcomes.iter().filter(|line| effect_words(line.effect) == effect).collect();
        match of.as_slice() {
            [line] => highest(line).map_or(effect.clone(), |count| format!("{count} {effect}")),
            _ => effect,
        }
    };
    let told: Vec<String> = effects(outcomes).into_iter().map(told).collect();
    if told.is_empty() { open.to_string() } else { format!("{open}, beside {}", told.join(" and ")) }
}

fn highest(line: &Line) -> Option<Count> {
    let known = line.cells.iter().map(|cell| cell.count).filter(|count| count.is_known());
    known.max_by_key(|count| (count.low, count.high))
}

/// A group of several or unknown kinds may be the people of other lines.
fn same_effect(line: &Line, others: &[&Line]) -> Option<String> {
    let open = |line: &Line| matches!(line.victims_kind, VictimsKind::Mixed | VictimsKind::Unknown);
    let same: Vec<String> = others
        .iter()
        .filter(|other| other.effect == line.effect && !open(other))
        .map(|other| clean_text(&other.victims))
        .collect();
    (open(line) && !same.is_empty()).then(|| format!("may hold the {}", same.join(", ")))
}
