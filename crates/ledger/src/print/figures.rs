use rashomon_model::{Effect, Figure, Line};

/// "soldiers killed", "army aircraft lost", "camps taken".
pub(super) fn line_label(line: &Line) -> String {
    let what = effect_words(line.effect);
    let whom = super::clean_text(&line.victims);
    match (line.effect, whom.is_empty()) {
        (_, true) => line.effect.as_str().replace('_', " "),
        (Effect::Responsibility, _) => format!("done by {whom}"),
        _ => format!("{whom} {what}"),
    }
}

/// What happened, as it stands behind those struck: "killed or wounded", "lost".
pub(super) fn effect_words(effect: Effect) -> String {
    match effect {
        Effect::AircraftLost | Effect::PlaceLost => "lost".into(),
        Effect::VehiclesDestroyed => "destroyed".into(),
        Effect::EquipmentSeized => "seized".into(),
        Effect::PlaceTaken => "taken".into(),
        effect => effect.as_str().replace('_', " "),
    }
}

/// `14 (12–35)`, `5–35` where nothing is best, `≥5`, `–` where nothing is known.
pub(super) fn figure(Figure { low, best, high }: Figure) -> String {
    let bounds = match (low, high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (Some(low), Some(high)) => format!("{low}–{high}"),
        (Some(low), None) => format!("≥{low}"),
        (None, Some(high)) => format!("≤{high}"),
        (None, None) => String::new(),
    };
    match best {
        Some(best) if bounds.is_empty() || bounds == best.to_string() => best.to_string(),
        Some(best) => format!("{best} ({bounds})"),
        None if bounds.is_empty() => "–".into(),
        None => bounds,
    }
}

/// `1 report`, `3 reports`.
pub(super) fn counted(n: usize, what: &str) -> String {
    if n == 1 { format!("1 {what}") } else { format!("{n} {what}s") }
}
