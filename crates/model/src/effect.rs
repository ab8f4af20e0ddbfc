use crate::words;

words! {
    /// What happened to whom. Outcomes that the words leave open keep their own effect and never enter `killed`.
    Effect {
        /// Dead.
        Killed = "killed",
        /// Hurt and alive.
        Wounded = "wounded",
        /// Unaccounted for; may hold killed or captured.
        Missing = "missing",
        /// Taken by a party in the fight.
        Captured = "captured",
        /// Arrested or held by an authority.
        Detained = "detained",
        /// Taken away by force, outside a fight.
        Abducted = "abducted",
        /// "casualties", "killed or wounded" without a split.
        KilledOrWounded = "killed_or_wounded",
        /// "killed or captured", "killed or arrested" without a split.
        KilledOrCaptured = "killed_or_captured",
        /// The word itself; its outcome is unstated.
        Neutralised = "neutralised",
        /// Driven from home.
        Displaced = "displaced",
        /// An aircraft shot down, crashed in action or destroyed.
        AircraftLost = "aircraft_lost",
        /// Vehicles, armour, boats destroyed.
        VehiclesDestroyed = "vehicles_destroyed",
        /// Arms and materiel taken: one claim for each counted kind of item.
        EquipmentSeized = "equipment_seized",
        /// Ground, a camp or a town came under the speaker's or actor's control.
        PlaceTaken = "place_taken",
        /// Ground given up, by the one who lost it.
        PlaceLost = "place_lost",
        /// Who did it: claimed, blamed or denied.
        Responsibility = "responsibility",
    }
}

impl Effect {
    /// Whether the effect strikes people.
    pub fn is_human(self) -> bool {
        use Effect::*;
        match self {
            Killed | Wounded | Missing | Captured | Detained | Abducted | KilledOrWounded
            | KilledOrCaptured | Neutralised | Displaced => true,
            AircraftLost | VehiclesDestroyed | EquipmentSeized | PlaceTaken | PlaceLost | Responsibility => {
                false
            }
        }
    }

    /// Whether claims of it carry a number. Places and responsibility do not.
    pub fn is_counted(self) -> bool {
        !matches!(self, Effect::PlaceTaken | Effect::PlaceLost | Effect::Responsibility)
    }
}
