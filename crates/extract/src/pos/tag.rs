macro_rules! tags {
    ($($(#[$meta:meta])* $name:ident = $text:literal,)+) => {
        /// A part of speech: the Penn Treebank's tags, drawn together to what a chunker needs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Pos { $($(#[$meta])* $name,)+ }

        impl Pos {
            /// All tags, in the order of their declaration, which is that of the columns of weights.
            pub const ALL: &'static [Pos] = &[$(Pos::$name,)+];

            /// The printed form.
            pub const fn as_str(self) -> &'static str {
                match self { $(Pos::$name => $text,)+ }
            }
        }
    };
}

tags! {
    /// NN: "soldier", "fighting".
    Noun = "noun",
    /// NNS: "soldiers".
    Nouns = "nouns",
    /// NNP, NNPS: "Gao", "Houthis".
    Proper = "proper",
    /// JJ, JJR, JJS: "armed", "Malian", "deadliest".
    Adjective = "adjective",
    /// CD: "12", "twelve".
    Number = "number",
    /// DT, PDT: "the", "several" is none, "all" in "all the men" is one.
    Determiner = "determiner",
    /// PRP, EX: "they", "there".
    Pronoun = "pronoun",
    /// PRP$: "their".
    Possessive = "possessive",
    /// WDT, WP, WP$, WRB: "who", "whose", "where".
    Wh = "wh",
    /// IN: "near", "after"; also "that" before a clause.
    Preposition = "preposition",
    /// TO: "to".
    To = "to",
    /// CC: "and", "but".
    Conjunction = "conjunction",
    /// RB, RBR, RBS: "not", "nearly".
    Adverb = "adverb",
    /// RP: "down" in "shot down".
    Particle = "particle",
    /// MD: "may", "will".
    Modal = "modal",
    /// VB: "to kill".
    Base = "base",
    /// VBD: "rebels killed five".
    Past = "past",
    /// VBN: "five were killed", "five killed by rebels".
    Participle = "participle",
    /// VBG: "killing five".
    Gerund = "gerund",
    /// VBP, VBZ: "says", "have".
    Present = "present",
    /// Punctuation and symbols.
    Mark = "mark",
    /// POS: "'s" after an owner.
    PossessiveMark = "'s",
    /// Interjections, foreign words, addresses, list marks.
    Other = "other",
}

impl Pos {
    /// Any form of a verb, modals too.
    pub fn is_verb(self) -> bool {
        use Pos::*;
        matches!(self, Modal | Base | Past | Participle | Gerund | Present)
    }

    /// A verb that can be its clause's predicate without help: "killed" in "rebels killed five", "says", "may".
    pub fn is_finite(self) -> bool {
        matches!(self, Pos::Modal | Pos::Past | Pos::Present)
    }

    /// A common noun or a name.
    pub fn is_noun(self) -> bool {
        matches!(self, Pos::Noun | Pos::Nouns | Pos::Proper)
    }
}

impl std::fmt::Display for Pos {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for Pos {
    type Err = String;

    fn from_str(text: &str) -> Result<Pos, String> {
        Pos::ALL
            .iter()
            .copied()
            .find(|tag| tag.as_str() == text)
            .ok_or_else(|| format!("\"{text}\" is no part of speech"))
    }
}
