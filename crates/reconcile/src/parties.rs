use rashomon_lexicon::Lexicon;
use rashomon_model::{ActorId, ClaimantKind, Date, VictimsKind};

/// Who belongs where: the few questions that reconciling asks of the lexicon's actors.
pub trait Parties {
    /// The name to print.
    fn name(&self, actor: &ActorId) -> Option<String>;
    /// What kind of speaker the actor is.
    fn kind(&self, actor: &ActorId) -> Option<ClaimantKind>;
    /// What kind of victims its people are.
    fn victims(&self, actor: &ActorId) -> Option<VictimsKind>;
    /// What the actor belongs to on that day, upwards, the nearest first.
    fn side_of(&self, actor: &ActorId, day: Option<Date>) -> Vec<ActorId>;
    /// Who fights beside it on that day.
    fn allies_of(&self, actor: &ActorId, day: Option<Date>) -> Vec<ActorId>;
}

impl Parties for Lexicon {
    fn name(&self, actor: &ActorId) -> Option<String> {
        self.actor(actor).map(|a| a.name.clone())
    }

    fn kind(&self, actor: &ActorId) -> Option<ClaimantKind> {
        self.actor(actor).map(|a| a.kind)
    }

    fn victims(&self, actor: &ActorId) -> Option<VictimsKind> {
        self.actor(actor).and_then(|a| a.victims)
    }

    fn side_of(&self, actor: &ActorId, day: Option<Date>) -> Vec<ActorId> {
        Lexicon::side_of(self, actor, day)
    }

    fn allies_of(&self, actor: &ActorId, day: Option<Date>) -> Vec<ActorId> {
        Lexicon::allies_of(self, actor, day)
    }
}

/// The parties as they stood on one day.
#[derive(Clone, Copy)]
pub(crate) struct AsOf<'p> {
    /// The actors known.
    pub parties: &'p dyn Parties,
    /// The event's day; unknown days see every membership.
    pub day: Option<Date>,
}

impl AsOf<'_> {
    /// Whether `whole` holds `part`, at any remove.
    pub fn belongs(&self, part: &ActorId, whole: &ActorId) -> bool {
        self.parties.side_of(part, self.day).contains(whole)
    }

    /// One within the other, or the same.
    pub fn on_one_line(&self, a: &ActorId, b: &ActorId) -> bool {
        a == b || self.belongs(a, b) || self.belongs(b, a)
    }

    /// On one side: on one line, under one roof, or allied.
    pub fn together(&self, a: &ActorId, b: &ActorId) -> bool {
        if self.on_one_line(a, b) {
            return true;
        }
        let (above_a, above_b) = (self.with_roofs(a), self.with_roofs(b));
        let roof = above_a.iter().any(|x| above_b.contains(x));
        roof || self.allied(&above_a, &above_b) || self.allied(&above_b, &above_a)
    }

    fn with_roofs(&self, actor: &ActorId) -> Vec<ActorId> {
        std::iter::once(actor.clone()).chain(self.parties.side_of(actor, self.day)).collect()
    }

    fn allied(&self, of: &[ActorId], with: &[ActorId]) -> bool {
        of.iter().flat_map(|a| self.parties.allies_of(a, self.day)).any(|ally| with.contains(&ally))
    }

    /// The kind of people that fight for it.
    pub fn fighters(&self, actor: &ActorId) -> Option<VictimsKind> {
        self.parties.victims(actor).or_else(|| fighters_of(self.parties.kind(actor)?))
    }
}

/// The kind of victims that a speaker's own people are.
fn fighters_of(kind: ClaimantKind) -> Option<VictimsKind> {
    match kind {
        ClaimantKind::Military | ClaimantKind::Government => Some(VictimsKind::Military),
        ClaimantKind::Police => Some(VictimsKind::Police),
        ClaimantKind::ArmedGroup => Some(VictimsKind::ArmedGroup),
        _ => None,
    }
}
