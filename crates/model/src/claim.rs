use crate::{
    ActorId, Attribution, ClaimId, Count, Dates, Effect, Place, ReportId, Span, TimeExpr, Victims, words,
};
use std::sync::Arc;

/// The atom: who says that what happened to whom, how many, where, when, in which words.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Content hash; see [`Claim::id_of`].
    pub id: ClaimId,
    /// The exact words in the report's text that bear the claim.
    pub evidence: Span,
    /// Who speaks.
    pub attribution: Attribution,
    /// Against their interest, for it, or rejecting another's.
    pub stance: Stance,
    /// Stated, possible or feared.
    pub modality: Modality,
    /// What happened.
    pub effect: Effect,
    /// To whom or what.
    pub victims: Victims,
    /// Who did it, when told.
    pub actor: Option<ActorRef>,
    /// How many.
    pub count: Count,
    /// The words of the count: "more than 30".
    pub wording: Option<Span>,
    /// What the figure is within its report.
    pub role: Role,
    /// For parts, repeats and superseded figures: the claim that it belongs to.
    pub relates_to: Option<ClaimId>,
    /// Where, when told of this claim; else its incident's place.
    pub place: Option<Place>,
    /// When, as extracted; resolved by [`TimeExpr::resolve`] with the best anchor known.
    pub time: Option<TimeExpr>,
    /// For cumulative and period tolls: the period that they cover.
    pub period: Option<Dates>,
    /// The rule that found it.
    pub rule: RuleRef,
    /// Index of its incident in [`crate::Reading::incidents`].
    pub incident: usize,
}

impl Claim {
    /// Hash of report, evidence span, effect, victims span and claimant span: no rule, no lexicon version,
    /// no number and no link, so that a judgement on a claim survives a better reading of it.
    pub fn id_of(
        report: &ReportId,
        evidence: Span,
        effect: Effect,
        victims: Option<Span>,
        claimant: Option<Span>,
    ) -> ClaimId {
        let span = |s: Option<Span>| s.map_or(String::from("-"), |s| format!("{}:{}", s.start, s.end));
        ClaimId(crate::content_hash(&[
            report.as_str().as_bytes(),
            span(Some(evidence)).as_bytes(),
            effect.as_str().as_bytes(),
            span(victims).as_bytes(),
            span(claimant).as_bytes(),
        ]))
    }
}

words! {
    /// How the speaker stands to what they say.
    Stance {
        /// Says it.
        Asserts = "asserts",
        /// A party on the loss of its own combatants, materiel or ground, or on harm it did that counts against it:
        /// a floor, never a total.
        Admits = "admits",
        /// Rejects another's claim; carries no count of its own.
        Denies = "denies",
    }
}

words! {
    /// How firmly it is said.
    Modality {
        /// As a fact.
        Stated = "stated",
        /// "may have", "reportedly".
        Possible = "possible",
        /// "feared dead".
        Feared = "feared",
    }
}

words! {
    /// What a figure is within its report. Policies sum totals only.
    Role {
        /// A figure in its own right.
        Total = "total",
        /// A sub-count of another under the same claimant: "including three children".
        Part = "part",
        /// Headline, lead or body repeating an attributed figure.
        Repeat = "repeat",
        /// Over several incidents or a period.
        Aggregate = "aggregate",
        /// What might come.
        Projection = "projection",
        /// Replaced by the same speaker, or by the reporter.
        Superseded = "superseded",
    }
}

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorRef {
    /// As printed.
    pub name: String,
    /// In the lexicon, when known.
    pub id: Option<ActorId>,
    /// How it is known.
    pub basis: ActorBasis,
    /// The words.
    pub span: Option<Span>,
}

words! {
    /// How the actor is known; never from geography.
    ActorBasis {
        /// It says so itself.
        SelfClaimed = "self-claimed",
        /// Another says so.
        Blamed = "blamed",
        /// "suspected", "believed to be".
        Suspected = "suspected",
        /// The words take it for granted: "the rebel attack killed".
        Presupposed = "presupposed",
        /// "unidentified gunmen".
        Unidentified = "unidentified",
    }
}

/// The line of the lexicon that a claim goes back to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RuleRef {
    /// The rule's id: `killed/kill`.
    pub id: Arc<str>,
    /// Its file below the lexicon: `en/effects/killed.lex`.
    pub file: Arc<str>,
    /// Its line there, from 1.
    pub line: u32,
}
