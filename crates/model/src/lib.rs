//! The words of Rashomon as types.
//!
//! Every other crate speaks in these: a [`Report`] is read into [`Claim`]s and [`Incident`]s (together a [`Reading`]);
//! incidents of many reports are joined into [`Event`]s, whose accounts stand side by side in a [`Ledger`].
//! The crate also holds the one resolver of dates ([`TimeExpr::resolve`]) and the small traits that others
//! implement ([`Places`], [`Trace`]). It does no input or output and reads no clock.

mod claim;
mod count;
mod effect;
mod event;
mod id;
mod incident;
mod place;
mod report;
mod source;
mod span;
mod time;
mod trace;
mod victims;

pub use claim::{ActorBasis, ActorRef, Claim, Modality, Role, RuleRef, Stance};
pub use count::Count;
pub use effect::Effect;
pub use event::{
    Account, Cell, Copies, CopyReason, Event, Extent, Figure, Ledger, Line, PartyColumn, PolicyTotal,
    Relation, ReportRef, Revision, RevisionKind, SharedSentence, Standing, Totals,
};
pub use id::{ActorId, ClaimId, CopiesId, EventId, IncidentId, ReportId, content_hash};
pub use incident::{EventType, FoundAttribution, Incident, Reading, Site};
pub use place::{Candidate, CountryCode, Feature, Place, PlacePrecision, Places, fold_name};
pub use report::{Diagnostic, Passage, PassageKind, Published, PublishedBasis, Report};
pub use source::{Anonymity, Attribution, Channel, ClaimantKind, KnowledgeBasis, Verification};
pub use span::Span;
pub use time::{Anchor, Anchors, DateBasis, DatePrecision, Dates, TimeExpr, TimeKind, Weekday};
pub use trace::{NoTrace, Stage, Trace};
pub use victims::{KindBasis, Victims, VictimsKind};

/// A civil calendar day; no zone, no clock.
pub use jiff::civil::Date;

/// Gives an enum its one printed form: `as_str`, `Display`, and `FromStr` back.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant,)+ }
        impl $name {
            /// All values, in the order of their declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant,)+];
            /// The printed form, the same in rule files, rows and tables.
            pub const fn as_str(self) -> &'static str { match self { $($name::$variant => $text,)+ } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.as_str()) }
        }
        impl std::str::FromStr for $name {
            type Err = String;
            fn from_str(text: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|v| v.as_str() == text).ok_or_else(|| {
                    let known: Vec<&str> = Self::ALL.iter().map(|v| v.as_str()).collect();
                    format!("\"{text}\" is none of: {}", known.join(", "))
                })
            }
        }
    };
}
pub(crate) use words;
