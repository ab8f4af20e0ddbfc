use crate::{Entry, LexiconErrors};
/// Words of time.
#[derive(Debug, Default)]
pub struct TimeWords {}
impl TimeWords {
    pub(crate) fn compile(_entries: &[Entry], _errors: &mut LexiconErrors) -> TimeWords {
        TimeWords {}
    }
}
