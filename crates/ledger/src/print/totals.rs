use super::figures::figure;
use rashomon_model::{Effect, Event, Figure, PolicyTotal, VictimsKind};

/// One line for the dead and one for the wounded, every policy's figure, `policy` first; and what could add to the dead.
/// Empty where no policy has anything to go by.
pub(super) fn lines(event: &Event, policy: &str) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(across_policies(event, policy, "killed", |total| total.killed));
    lines.extend(across_policies(event, policy, "wounded", |total| total.wounded));
    if let Some(total) = event.totals.0.get(policy) {
        lines.extend(by_kind(total));
        lines.extend(could_add(total));
    }
    lines
}

/// "14 (12–35) independent-first · 12–35 range, lowest-reported": policies that come to the same stand together.
fn across_policies(
    event: &Event,
    first: &str,
    what: &str,
    of: impl Fn(&PolicyTotal) -> Figure,
) -> Option<String> {
    let mut policies: Vec<(&str, Figure)> =
        event.totals.0.iter().map(|(name, total)| (*name, of(total))).collect();
    policies.sort_by_key(|(name, _)| (*name != first, *name));
    let mut groups: Vec<(Figure, Vec<&str>)> = Vec::new();
    for (name, value) in policies {
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, names)) => names.push(name),
            None => groups.push((value, vec![name])),
        }
    }
    let any_known = groups.iter().any(|(value, _)| *value != Figure::default());
    let told = |(value, names): &(Figure, Vec<&str>)| match groups.len() {
        1 => format!("{} under every policy", figure(*value)),
        _ => format!("{} {}", figure(*value), names.join(", ")),
    };
    any_known
        .then(|| format!("{what}, computed: {}", groups.iter().map(told).collect::<Vec<_>>().join(" · ")))
}

fn by_kind(total: &PolicyTotal) -> Option<String> {
    let known = total.killed_by_kind.iter().filter(|(_, value)| **value != Figure::default());
    let list: Vec<String> = known.map(|(kind, value)| format!("{kind} {}", figure(*value))).collect();
    (list.len() > 1).then(|| format!("killed by kind: {}", list.join(" · ")))
}

fn could_add(total: &PolicyTotal) -> Option<String> {
    let list: Vec<String> = total
        .could_add
        .iter()
        .map(|&(effect, kind, count)| format!("{count} {}", who(effect, kind)))
        .collect();
    (!list.is_empty()).then(|| format!("could add to the killed: {}", list.join(" · ")))
}

fn who(effect: Effect, kind: VictimsKind) -> String {
    format!("{} ({kind})", effect.as_str().replace('_', " "))
}
