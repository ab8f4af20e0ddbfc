//! Bytes to reports.
//!
//! [`inputs`] finds what the user names, [`read`] makes [`Report`](rashomon_model::Report)s of it: plain text, HTML and
//! JSON lines. A report's text is kept to the byte (for HTML: the title and the main text, one paragraph a passage) and
//! cut into typed [`passages`]; what no rule calls furniture, caption or dateline is body. An input that cannot be read is
//! one error that names it; a document that is odd is read as far as it goes, with diagnostics.

mod agencies;
mod breaks;
mod calendar;
mod captions;
mod credit;
mod datelines;
mod decode;
mod draft;
mod furniture;
mod html;
mod input;
mod jsonl;
mod language;
mod lines;
mod meta;
mod page;
mod passages;
mod read;
mod strip;
mod surroundings;
mod text;

pub use datelines::{InlineDateline, inline_dateline};
pub use input::{Input, InputError, MOST_BYTES, inputs};
pub use meta::{Facts, Meta, read_meta};
pub use passages::{Clues, Part, passages};
pub use read::{Reports, read};
