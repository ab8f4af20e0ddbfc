use crate::columns::Speaker;
use rashomon_model::{ActorBasis, ActorId, ActorRef, Claim, Stance, fold_name};

/// Who is held responsible in a claim of responsibility.
pub(crate) struct Author {
    /// The party, where it is known.
    pub party: Option<ActorId>,
    /// The words for it, folded, where it is not.
    pub words: Option<String>,
}

/// Who did it, by this claim; `None` where it names nobody.
///
/// Who claims a deed, or denies one and names nobody, speaks of themselves, however the words call them.
pub(crate) fn author(claim: &Claim, who: &Speaker) -> Option<Author> {
    let own = match who {
        Speaker::Party(id) => Some(id.clone()),
        Speaker::Third | Speaker::Reporter => None,
    };
    let actor = claim.actor.as_ref();
    let of_themselves =
        actor.map_or(claim.stance == Stance::Denies, |a| a.id.is_none() && is_speaker(a, claim));
    if let Some(own) = own.filter(|_| of_themselves) {
        return Some(Author { party: Some(own), words: None });
    }
    let actor = actor?;
    let words = fold_name(&actor.name);
    match &actor.id {
        Some(id) => Some(Author { party: Some(id.clone()), words: None }),
        None if is_pronoun(&words) => None,
        None => Some(Author { party: None, words: Some(words) }),
    }
}

/// Whether the words for who acted mean the speaker.
pub(crate) fn is_speaker(actor: &ActorRef, claim: &Claim) -> bool {
    let attribution = &claim.attribution;
    let words = fold_name(&actor.name);
    let same_words =
        (actor.span.is_some() && actor.span == attribution.span) || words == fold_name(&attribution.claimant);
    let own_people = words.split(' ').next().is_some_and(|first| matches!(first, "its" | "their" | "our"));
    let same_party = actor.id.is_some() && actor.id == attribution.party;
    actor.basis == ActorBasis::SelfClaimed || same_party || same_words || own_people || is_pronoun(&words)
}

fn is_pronoun(words: &str) -> bool {
    matches!(
        words,
        "" | "it" | "they" | "he" | "she" | "we" | "who" | "which" | "that" | "this" | "some" | "others"
    )
}
