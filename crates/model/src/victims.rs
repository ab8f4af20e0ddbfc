use crate::{ActorId, Span, words};

/// Those whom the effect struck, as the words have them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Victims {
    /// The group's words, when it has any of its own: "five soldiers", "11 others".
    pub span: Option<Span>,
    /// A short name for a ledger line: "soldiers", "civilians", "planes".
    pub name: Option<String>,
    /// The party that they belong to, when told: an actor of the lexicon.
    pub party: Option<ActorId>,
    /// What kind of people or things they are.
    pub kind: VictimsKind,
    /// How the kind is known.
    pub kind_basis: KindBasis,
    /// "children", "women and children", when that is what the words single out.
    pub sex_age: Option<&'static str>,
}

words! {
    /// The kind of those struck.
    VictimsKind {
        /// Soldiers, gendarmes, special forces of a state.
        Military = "military",
        /// Police.
        Police = "police",
        /// Militias that fight beside the government.
        ProGovernmentMilitia = "pro-government militia",
        /// Militias of a community, self-defence groups.
        CommunalMilitia = "communal militia",
        /// Rebels, insurgents, jihadists, bandits in arms.
        ArmedGroup = "non-state armed group",
        /// Wagner, Blackwater: contracted fighters.
        MilitaryCompany = "private military company",
        /// Everybody who does not fight.
        Civilian = "civilian",
        /// Soldiers and police of a UN or regional mission.
        Peacekeeper = "peacekeeper",
        /// Several kinds in one figure.
        Mixed = "mixed",
        /// Not told and not to be inferred.
        Unknown = "unknown",
        /// Things: aircraft, vehicles, arms.
        Materiel = "materiel",
        /// Ground, a camp, a town.
        Place = "place",
    }
}

words! {
    /// How the kind of the victims is known.
    KindBasis {
        /// The group's own words say it.
        Stated = "stated",
        /// From an antecedent, the target, the site or a breakdown.
        Inferred = "inferred",
        /// Nothing said otherwise.
        Default = "default",
    }
}

impl Victims {
    /// Victims of whom nothing is said.
    pub fn unknown() -> Victims {
        Victims {
            span: None,
            name: None,
            party: None,
            kind: VictimsKind::Unknown,
            kind_basis: KindBasis::Default,
            sex_age: None,
        }
    }
}
