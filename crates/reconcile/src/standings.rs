use crate::camps::Camps;
use rashomon_model::{ActorId, Cell, Count, Effect, Line, PartyColumn, Relation, Stance, Standing};

/// Gives every line its standing: what holds of the accounts on it, as a set, and by how much they differ.
///
/// Silence is never denial, and the reporter's voice corroborates nobody: it takes part in no comparison.
pub(crate) fn settle(lines: &mut [Line], columns: &[PartyColumn], camps: &Camps<'_, '_>) {
    for line in lines {
        let voices: Vec<Voice<'_>> = line.cells.iter().filter_map(|cell| voice(cell, columns)).collect();
        let (standing, factor) = match line.effect {
            Effect::Responsibility => (authorship(line, &voices, columns, camps), None),
            Effect::PlaceTaken | Effect::PlaceLost => (ground(&voices, columns, camps), None),
            _ => standing(line, &voices, columns, camps),
        };
        (line.standing, line.factor) = (standing, factor);
    }
}

/// A cell whose speaker can agree and contradict.
#[derive(Clone, Copy)]
struct Voice<'a> {
    cell: &'a Cell,
    party: Option<&'a ActorId>,
}

fn voice<'a>(cell: &'a Cell, columns: &'a [PartyColumn]) -> Option<Voice<'a>> {
    let column = columns.get(cell.column)?;
    let party = (column.relation != Relation::Third).then_some(&column.id);
    (column.relation != Relation::Reporter).then_some(Voice { cell, party })
}

impl Voice<'_> {
    fn admits(&self) -> bool {
        self.cell.stance == Stance::Admits && self.cell.count.is_known()
    }

    /// What it says, an admission being a floor and never a total.
    fn bounds(&self) -> Count {
        if self.admits() { Count { high: None, ..self.cell.count } } else { self.cell.count }
    }
}

fn standing(
    line: &Line,
    voices: &[Voice<'_>],
    columns: &[PartyColumn],
    camps: &Camps<'_, '_>,
) -> (Vec<Standing>, Option<f64>) {
    let across = across(voices, camps);
    let agreed = across.iter().filter_map(|(a, b)| agreement(a, b)).max_by_key(|c| (c.low, c.high));
    let contested = across.iter().any(|(a, b)| disjoint(a, b));
    let compatible = pairs(voices).iter().any(|(a, b)| loosely_fits(a, b));
    let mut set = Vec::new();
    set.extend(agreed.map(Standing::Agreed));
    set.extend(admitted(line.effect, voices, agreed).map(Standing::Admitted));
    set.extend(claimed(line, voices, agreed, camps).map(Standing::Claimed));
    set.extend(compatible.then_some(Standing::Compatible));
    set.extend(contested.then_some(Standing::Contested));
    set.extend(voices.iter().any(|v| v.cell.stance == Stance::Denies).then_some(Standing::Denied));
    set.extend(only(&set, voices, columns, camps).map(Standing::Only));
    (set, across.iter().filter_map(|(a, b)| factor(a, b)).max_by(f64::total_cmp))
}

/// Of a deed: claimed by who did it, denied, or laid at their door by some.
fn authorship(
    line: &Line,
    voices: &[Voice<'_>],
    columns: &[PartyColumn],
    camps: &Camps<'_, '_>,
) -> Vec<Standing> {
    let own = |v: &Voice<'_>| v.party.zip(line.party.as_ref()).is_some_and(|(a, b)| a == b);
    let claimed = voices.iter().any(|v| own(v) && speaks(v));
    let denied = voices.iter().any(|v| !speaks(v));
    let mut set = Vec::new();
    set.extend(claimed.then_some(Standing::Claimed(Count::UNKNOWN)));
    set.extend(denied.then_some(Standing::Denied));
    set.extend(
        (!claimed && !denied).then(|| only(&set, voices, columns, camps)).flatten().map(Standing::Only),
    );
    set
}

/// Of ground: conceded by who held it, told alike by speakers who are not on one side, or taken by two enemies, who
/// cannot both hold it.
fn ground(voices: &[Voice<'_>], columns: &[PartyColumn], camps: &Camps<'_, '_>) -> Vec<Standing> {
    let across = across(voices, camps);
    let both = |(a, b): &(Voice<'_>, Voice<'_>)| speaks(a) && speaks(b);
    let admitted = voices.iter().any(|v| v.cell.stance == Stance::Admits);
    let contested = |(a, b): &(Voice<'_>, Voice<'_>)| !admitted && a.party.is_some() && b.party.is_some();
    let mut set = Vec::new();
    set.extend(admitted.then_some(Standing::Admitted(Count::UNKNOWN)));
    set.extend(across.iter().any(|p| both(p) && !contested(p)).then_some(Standing::Agreed(Count::UNKNOWN)));
    set.extend(across.iter().any(|p| both(p) && contested(p)).then_some(Standing::Contested));
    set.extend(voices.iter().any(|v| !speaks(v)).then_some(Standing::Denied));
    set.extend(only(&set, voices, columns, camps).map(Standing::Only));
    set
}

fn pairs<'a>(voices: &[Voice<'a>]) -> Vec<(Voice<'a>, Voice<'a>)> {
    voices.iter().enumerate().flat_map(|(i, a)| voices[i + 1..].iter().map(move |b| (*a, *b))).collect()
}

/// Pairs of speakers who are not on one side.
fn across<'a>(voices: &[Voice<'a>], camps: &Camps<'_, '_>) -> Vec<(Voice<'a>, Voice<'a>)> {
    pairs(voices).into_iter().filter(|(a, b)| !one_side(a, b, camps)).collect()
}

fn one_side(a: &Voice<'_>, b: &Voice<'_>, camps: &Camps<'_, '_>) -> bool {
    a.party.zip(b.party).is_some_and(|(x, y)| camps.together(x, y))
}

fn speaks(voice: &Voice<'_>) -> bool {
    voice.cell.stance != Stance::Denies
}

/// The same figure from both; a floor when one of them concedes it.
fn agreement(a: &Voice<'_>, b: &Voice<'_>) -> Option<Count> {
    let (x, y) = (a.cell.count, b.cell.count);
    let same = x.is_known() && (x.low, x.high) == (y.low, y.high) && speaks(a) && speaks(b);
    let floor = a.admits() || b.admits();
    same.then_some(Count {
        high: if floor { None } else { x.high },
        approximate: x.approximate || y.approximate,
        ..x
    })
}

fn disjoint(a: &Voice<'_>, b: &Voice<'_>) -> bool {
    let known = a.cell.count.is_known() && b.cell.count.is_known();
    known && !a.bounds().overlaps(b.bounds())
}

/// Different figures whose bounds, as said, overlap.
fn loosely_fits(a: &Voice<'_>, b: &Voice<'_>) -> bool {
    let (x, y) = (a.cell.count, b.cell.count);
    x.overlaps(y) && (x.low, x.high) != (y.low, y.high)
}

/// Larger over smaller, for contradicting figures that are both closed.
fn factor(a: &Voice<'_>, b: &Voice<'_>) -> Option<f64> {
    let (x, y) = (a.cell.count, b.cell.count);
    let (smaller, larger) = if x.low <= y.low { (x, y) } else { (y, x) };
    let closed = disjoint(a, b) && x.low.is_some() && y.low.is_some() && larger.high.is_some();
    let (over, under) = (larger.low? as f64, smaller.high? as f64);
    (closed && under > 0.0).then_some(over / under)
}

/// The highest floor that the victims' own side, or who did the harm, concedes. The missing are no loss conceded
/// yet: they may come back. An agreement on the same figure says it already.
fn admitted(effect: Effect, voices: &[Voice<'_>], agreed: Option<Count>) -> Option<Count> {
    let floors = voices.iter().filter(|v| v.admits() && effect != Effect::Missing);
    let highest = floors.map(|v| v.cell.count).max_by_key(|c| c.low)?;
    (agreed.and_then(|a| a.low) != highest.low).then_some(highest)
}

/// The highest figure that an opponent or a third party gives, where somebody else has spoken too.
fn claimed(line: &Line, voices: &[Voice<'_>], agreed: Option<Count>, camps: &Camps<'_, '_>) -> Option<Count> {
    let own_side =
        |v: &Voice<'_>| v.party.zip(line.party.as_ref()).is_some_and(|(a, b)| camps.together(a, b));
    let asserts = |v: &&Voice<'_>| v.cell.stance == Stance::Asserts && v.cell.count.is_known();
    let claims = voices.iter().filter(asserts).filter(|v| !own_side(v));
    let highest = claims.max_by_key(|v| (v.cell.count.low, v.cell.count.high))?;
    let said_already = agreed.is_some_and(|a| a.low == highest.cell.count.low);
    let alone = voices.iter().all(|v| one_speaker(v, highest) || one_side(v, highest, camps));
    (!alone && !said_already).then_some(highest.cell.count)
}

fn one_speaker(a: &Voice<'_>, b: &Voice<'_>) -> bool {
    a.cell.column == b.cell.column && a.cell.claimant == b.cell.claimant
}

/// Who alone has spoken: the parties of one side, one observer, or nobody but the reporter.
fn only(
    set: &[Standing],
    voices: &[Voice<'_>],
    columns: &[PartyColumn],
    camps: &Camps<'_, '_>,
) -> Option<String> {
    let Some(first) = voices.first() else { return Some("reporter".to_string()) };
    let alone = voices.iter().all(|v| one_speaker(v, first) || one_side(v, first, camps));
    let conceded = set.iter().any(|s| matches!(s, Standing::Admitted(_) | Standing::Claimed(_)));
    let mut names: Vec<&str> = voices.iter().filter_map(|v| name(v, columns)).collect();
    names.dedup();
    (alone && !conceded).then(|| names.join(", "))
}

/// A party by its column's name without its members; an observer by their own.
fn name<'a>(voice: &Voice<'a>, columns: &'a [PartyColumn]) -> Option<&'a str> {
    let column = columns.get(voice.cell.column)?;
    let printed = column.name.split(" (incl. ").next().unwrap_or(&column.name);
    Some(if voice.party.is_some() { printed } else { &voice.cell.claimant })
}
