use crate::{Span, words};

words! {
    /// The stages of the cascade, in order.
    Stage {
        /// Tokens, sentences, counts, times, places, actors, persons.
        Names = "names",
        /// Noun groups and verb groups.
        Groups = "groups",
        /// Coordination, apposition, partitives, sums, inventories.
        ComplexGroups = "complex groups",
        /// Frames and idioms with their guards.
        Patterns = "patterns",
        /// Entities and speakers.
        Speakers = "speakers",
        /// Incidents and scene.
        Incidents = "incidents",
        /// Duplicates, roles, stance, responsibility.
        Merge = "merge",
    }
}

/// Where the stages report what they did. The command line prints it; a plain run hands in [`NoTrace`].
pub trait Trace {
    /// Whether anything listens; stages build their notes only then.
    fn listening(&self) -> bool {
        true
    }

    /// A stage found something at a span; `rule` names the lexicon's line where one was at work.
    fn note(&mut self, stage: Stage, span: Span, what: &str, rule: Option<&crate::RuleRef>);
}

/// Listens to nothing.
pub struct NoTrace;

impl Trace for NoTrace {
    fn listening(&self) -> bool {
        false
    }

    fn note(&mut self, _: Stage, _: Span, _: &str, _: Option<&crate::RuleRef>) {}
}
