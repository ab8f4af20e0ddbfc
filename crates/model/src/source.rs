use crate::{ActorId, Span, TimeExpr, words};

/// Who says it, through whom, and how they know. The word *source* is kept for who speaks, never for who acts.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// The claimant as printed: "Malian army", "a local official and a former UN worker", "reporter".
    pub claimant: String,
    /// The claimant's words, when the text names one; `None` for the reporter's own voice.
    pub span: Option<Span>,
    /// The cue: "said", "according to", "in a statement".
    pub cue: Option<Span>,
    /// The whole attribution, for highlighting: source and cue together.
    pub whole: Option<Span>,
    /// The claimant in the lexicon, when it is a known actor.
    pub actor: Option<ActorId>,
    /// What kind of speaker.
    pub kind: ClaimantKind,
    /// The party or institution that the person speaks for.
    pub speaks_for: Option<String>,
    /// That party in the lexicon, when known: the ledger's column. Equal to `actor` when a party speaks itself.
    pub party: Option<ActorId>,
    /// Who relayed it: "SANA" in "SANA, citing a military source".
    pub via: Option<String>,
    /// In what form it was said.
    pub channel: Channel,
    /// Whether the speaker is named.
    pub anonymity: Anonymity,
    /// When it was said, where the text tells: "late Monday".
    pub said_at: Option<TimeExpr>,
    /// What the speaker's knowledge rests on.
    pub knowledge: KnowledgeBasis,
    /// What the report says about checking it.
    pub verification: Verification,
}

words! {
    /// Who speaks, not who relays.
    ClaimantKind {
        /// The government of the event's country or of a party.
        Government = "government",
        /// Any other government.
        ForeignGovernment = "foreign government",
        /// Armies, defence ministries, military commands and their spokesmen.
        Military = "military",
        /// Police.
        Police = "police",
        /// Rebels, jihadists, opposition political bodies.
        ArmedGroup = "non-state armed group",
        /// Mayors, governors, councillors, chiefs.
        LocalOfficial = "local official",
        /// Hospitals, doctors, medics, ambulance services.
        Medical = "medical",
        /// Residents, witnesses, relatives, companies.
        Civilian = "civilian/witness",
        /// The UN, the AU, NATO missions speaking for themselves.
        InternationalOrganisation = "international organisation",
        /// Observatories, human-rights groups, civil defence, activists.
        Monitor = "ngo/monitor",
        /// Agencies and outlets speaking for themselves.
        Media = "media",
        /// A speaker whose institution is not told, or who speaks on condition of anonymity.
        Anonymous = "anonymous",
        /// The text's own voice.
        Reporter = "reporter",
    }
}

words! {
    /// In what form it was said.
    Channel {
        /// A statement.
        Statement = "statement",
        /// A press release.
        PressRelease = "press release",
        /// Posts, messages on networks.
        SocialMedia = "social media",
        /// Told to the reporter.
        Interview = "interview",
        /// A briefing or press conference.
        Briefing = "briefing",
        /// Radio, television, a recording.
        Broadcast = "broadcast",
        /// A written report or list.
        Document = "document",
        /// Not told.
        Unspecified = "unspecified",
    }
}

words! {
    /// Whether the speaker is named.
    Anonymity {
        /// A named person or body.
        Named = "named",
        /// Described, not named: "a local official".
        Unnamed = "unnamed",
        /// "on condition of anonymity".
        OnCondition = "on condition of anonymity",
    }
}

words! {
    /// What the speaker's knowledge rests on.
    KnowledgeBasis {
        /// Saw it.
        Witness = "witness",
        /// Counted bodies.
        Bodies = "bodies",
        /// A hospital's count.
        Hospital = "hospital",
        /// A list of names.
        NamedList = "named list",
        /// Pictures or video.
        Video = "video",
        /// From others.
        Hearsay = "hearsay",
        /// Not told.
        NoneGiven = "none given",
    }
}

words! {
    /// What the report says about checking the claim.
    Verification {
        /// Nothing.
        None = "none",
        /// That it could not be checked.
        UnverifiedSaid = "unverified said",
        /// That somebody authenticated the statement.
        Authenticated = "authenticated",
        /// That pictures bear it out.
        VisualEvidence = "visual evidence",
        /// That others confirmed it on their own.
        Confirmed = "independently confirmed",
    }
}

impl Attribution {
    /// The text's own voice: corroborates nobody.
    pub fn reporter() -> Attribution {
        Attribution {
            claimant: "reporter".into(),
            span: None,
            cue: None,
            whole: None,
            actor: None,
            kind: ClaimantKind::Reporter,
            speaks_for: None,
            party: None,
            via: None,
            channel: Channel::Unspecified,
            anonymity: Anonymity::Named,
            said_at: None,
            knowledge: KnowledgeBasis::NoneGiven,
            verification: Verification::None,
        }
    }
}
