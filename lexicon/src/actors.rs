use crate::{Countries, Entry, LexiconErrors};
use rashomon_model::{ActorId, ClaimantKind, CountryCode, Date, VictimsKind, fold_name};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A named actor of a war, or a body that speaks about one.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Its id in the rule files.
    pub id: ActorId,
    /// How a ledger prints it.
    pub name: String,
    /// What kind of claimant it is.
    pub kind: ClaimantKind,
    /// What its people are when struck; none for bodies that do not fight.
    pub victims: Option<VictimsKind>,
    /// The countries that it belongs to.
    pub country: Vec<CountryCode>,
    /// Memberships and alliances that it belongs to, with their days.
    pub memberships: Vec<Tie>,
    /// Those that it fights beside without belonging to them.
    pub allies: Vec<Tie>,
}

/// A dated bond between two actors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The other.
    pub of: ActorId,
    /// First day; open when none.
    pub from: Option<Date>,
    /// Last day; open when none.
    pub to: Option<Date>,
}

/// All actors, found by id and by name.
#[derive(Debug, Default)]
pub struct Actors {
    by_id: BTreeMap<ActorId, Actor>,
    by_name: FxHashMap<String, ActorId>,
    by_acronym: FxHashMap<String, ActorId>,
    first_words: FxHashMap<String, usize>,
}

/// The organs that every state has: id suffix, noun, claimant kind, kind as victims.
const ORGANS: &[(&str, &str, ClaimantKind, Option<VictimsKind>)] = &[
    ("government", "government", ClaimantKind::Government, Some(VictimsKind::Civilian)),
    ("army", "army", ClaimantKind::Military, Some(VictimsKind::Military)),
    ("police", "police", ClaimantKind::Police, Some(VictimsKind::Police)),
    ("defence-ministry", "defence ministry", ClaimantKind::Military, Some(VictimsKind::Military)),
    ("interior-ministry", "interior ministry", ClaimantKind::Government, None),
    ("foreign-ministry", "foreign ministry", ClaimantKind::Government, None),
];

impl Actors {
    pub(crate) fn compile(entries: &[Entry], countries: &Countries, errors: &mut LexiconErrors) -> Actors {
        let mut actors = Actors::default();
        for entry in entries.iter().filter(|e| e.kind == "actor") {
            actors.add(entry, errors);
        }
        for country in countries.iter() {
            actors.add_organs(country.code, &country.adjective);
        }
        actors.refuse_strangers(entries, errors);
        actors
    }

    /// An actor by id.
    pub fn get(&self, id: &ActorId) -> Option<&Actor> {
        self.by_id.get(id)
    }

    /// An actor by any of its names, folded by [`fold_name`].
    pub fn named(&self, folded: &str) -> Option<&Actor> {
        self.by_name.get(folded).and_then(|id| self.by_id.get(id))
    }

    /// An actor by an acronym in exactly these letters.
    pub fn acronym(&self, letters: &str) -> Option<&Actor> {
        self.by_acronym.get(letters).and_then(|id| self.by_id.get(id))
    }

    /// How many words the longest name has that begins with this word; 0 for none.
    pub fn longest_from(&self, first_folded_word: &str) -> usize {
        self.first_words.get(first_folded_word).copied().unwrap_or(0)
    }

    /// Memberships upwards, nearest first, each actor once.
    pub fn side_of(&self, actor: &ActorId, on: Option<Date>) -> Vec<ActorId> {
        let mut side: Vec<ActorId> = Vec::new();
        let mut next = vec![actor.clone()];
        while !next.is_empty() {
            let above: Vec<ActorId> = next
                .iter()
                .filter_map(|id| self.by_id.get(id))
                .flat_map(|a| holding(&a.memberships, on))
                .collect();
            next = above.into_iter().filter(|id| id != actor && !side.contains(id)).collect();
            next.dedup();
            side.extend(next.iter().cloned());
        }
        side
    }

    /// The allies of a day.
    pub fn allies_of(&self, actor: &ActorId, on: Option<Date>) -> Vec<ActorId> {
        self.by_id.get(actor).map(|a| holding(&a.allies, on).collect()).unwrap_or_default()
    }

    fn add(&mut self, entry: &Entry, errors: &mut LexiconErrors) {
        entry.refuse_unknown(
            &["name", "alias", "acronym", "kind", "victims", "country", "member", "ally", "people"],
            errors,
        );
        let id = ActorId(entry.id.clone());
        let Some(name) = entry.one("name") else {
            errors.push(entry.error("a name field"));
            return;
        };
        let kind = parsed(entry, "kind", errors).unwrap_or(ClaimantKind::Anonymous);
        let actor = Actor {
            id: id.clone(),
            name: name.into(),
            kind,
            victims: parsed(entry, "victims", errors),
            country: entry.all("country").filter_map(CountryCode::new).collect(),
            memberships: ties(entry, "member", errors),
            allies: ties(entry, "ally", errors),
        };
        for alias in entry.all("name").chain(entry.all("alias")) {
            self.add_name(fold_name(alias), &id);
        }
        for letters in entry.all("acronym") {
            self.by_acronym.insert(letters.into(), id.clone());
        }
        if self.by_id.insert(id, actor).is_some() {
            errors.push(entry.error(format!("an id of its own; \"{}\" stands already", entry.id)));
        }
    }

    fn add_name(&mut self, folded: String, id: &ActorId) {
        let words = folded.split(' ').count();
        if let Some(first) = folded.split(' ').next() {
            let longest = self.first_words.entry(first.to_string()).or_insert(0);
            *longest = (*longest).max(words);
        }
        self.by_name.entry(folded).or_insert_with(|| id.clone());
    }

    fn add_organs(&mut self, code: CountryCode, adjective: &str) {
        let prefix = code.as_str().to_lowercase();
        for (suffix, noun, kind, victims) in ORGANS {
            let id = ActorId(format!("{prefix}-{suffix}"));
            let name = format!("{adjective} {noun}");
            self.add_name(fold_name(&name), &id);
            let above = ActorId(format!("{prefix}-government"));
            let memberships =
                if above == id { vec![] } else { vec![Tie { of: above, from: None, to: None }] };
            self.by_id.entry(id.clone()).or_insert_with(|| Actor {
                id,
                name,
                kind: *kind,
                victims: *victims,
                country: vec![code],
                memberships,
                allies: vec![],
            });
        }
    }

    fn refuse_strangers(&self, entries: &[Entry], errors: &mut LexiconErrors) {
        for entry in entries.iter().filter(|e| e.kind == "actor") {
            for field in entry.fields.iter().filter(|f| f.key == "member" || f.key == "ally") {
                let other = field.values.first().map_or("", |v| v.text.as_str());
                if !self.by_id.contains_key(&ActorId(other.into())) {
                    errors.push(entry.error_at(field, format!("the id of an actor, not \"{other}\"")));
                }
            }
        }
    }
}

fn holding(ties: &[Tie], on: Option<Date>) -> impl Iterator<Item = ActorId> {
    let holds = move |tie: &&Tie| {
        on.is_none_or(|day| tie.from.is_none_or(|from| from <= day) && tie.to.is_none_or(|to| day <= to))
    };
    ties.iter().filter(holds).map(|tie| tie.of.clone())
}

fn parsed<T: std::str::FromStr<Err = String>>(
    entry: &Entry,
    key: &str,
    errors: &mut LexiconErrors,
) -> Option<T> {
    let field = entry.fields.iter().find(|f| f.key == key)?;
    let text = field.values.first().map_or("", |v| v.text.as_str());
    text.parse().map_err(|why| errors.push(entry.error_at(field, why))).ok()
}

fn ties(entry: &Entry, key: &str, errors: &mut LexiconErrors) -> Vec<Tie> {
    let mut ties = Vec::new();
    for field in entry.fields.iter().filter(|f| f.key == key) {
        let words: Vec<&str> = field.values.iter().map(|v| v.text.as_str()).collect();
        let Some((other, bounds)) = words.split_first() else { continue };
        let mut tie = Tie { of: ActorId(other.to_string()), from: None, to: None };
        for pair in bounds.chunks(2) {
            match pair {
                ["from", day] if first_day(day).is_some() => tie.from = first_day(day),
                ["to", day] if last_day(day).is_some() => tie.to = last_day(day),
                _ => errors.push(entry.error_at(field, "OTHER [from YYYY[-MM[-DD]]] [to YYYY[-MM[-DD]]]")),
            }
        }
        ties.push(tie);
    }
    ties
}

fn first_day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next().map_or(Some(1), |m| m.parse().ok())?;
    let day = parts.next().map_or(Some(1), |d| d.parse().ok())?;
    Date::new(year, month, day).ok()
}

fn last_day(text: &str) -> Option<Date> {
    let first = first_day(text)?;
    Some(match text.split('-').count() {
        1 => first.last_of_year(),
        2 => first.last_of_month(),
        _ => first,
    })
}

#[cfg(test)]
mod tests {
    use super::{Actors, Countries};
    use crate::{LexiconErrors, parse};
    use rashomon_model::{ActorId, Date};

    fn actors(text: &str) -> Actors {
        let mut errors = LexiconErrors::default();
        let entries = parse("a.lex", text, &mut errors);
        let actors = Actors::compile(&entries, &Countries::default(), &mut errors);
        assert!(errors.is_empty(), "{errors}");
        actors
    }

    #[test]
    fn memberships_hold_on_their_days_only() {
        let actors = actors(
            "actor a\n    name A\n    kind military\n    member b from 2021-05 to 2024-11\nactor b\n    name B\n    kind military\n    member c\nactor c\n    name C\n    kind military\n",
        );
        let on = |y, m, d| actors.side_of(&ActorId("a".into()), Some(Date::constant(y, m, d)));
        assert_eq!(on(2023, 9, 17), [ActorId("b".into()), ActorId("c".into())]);
        assert_eq!(on(2024, 11, 30).len(), 2);
        assert!(on(2024, 12, 1).is_empty() && on(2021, 4, 30).is_empty());
    }
}
