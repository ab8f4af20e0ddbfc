use std::fmt;

/// 80 bits of XXH3-128 over the parts, each preceded by its length, as 20 hexadecimal digits.
///
/// Ids are made of content alone (never of paths, clocks or counters), so the same report has the same ids everywhere.
pub fn content_hash(parts: &[&[u8]]) -> String {
    let mut hasher = xxhash_rust::xxh3::Xxh3::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    format!("{:032x}", hasher.digest128())[..20].to_string()
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident,)+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub String);
        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(&self.0) }
        }
    )+ };
}

ids! {
    /// Hash of a report's normalised text and its publisher or host.
    ReportId,
    /// Hash of report, evidence span, effect, victims span and claimant span: no rule, no number, no link.
    ClaimId,
    /// Hash of report id and the incident's lowest claim id.
    IncidentId,
    /// The id of the event's founding incident.
    EventId,
    /// The id of a cluster of copies: that of its lowest report.
    CopiesId,
    /// An actor's name in the lexicon (`any/actors`), or a slug of an actor that the lexicon does not hold.
    ActorId,
}
