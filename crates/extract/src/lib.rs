//! Reports to claims and incidents: the cascade.

mod tokens;
pub use tokens::{Sentence, Token, TokenKind, Tokens};
