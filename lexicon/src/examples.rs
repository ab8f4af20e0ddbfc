use crate::{Entry, Field, LexiconErrors, RULE_KINDS, rule_ref};
use rashomon_model::{Effect, RuleRef};

/// What a rule must match and must not.
#[derive(Debug, Clone)]
pub struct Examples {
    /// The rule.
    pub rule: RuleRef,
    /// The kind of its entry.
    pub kind: String,
    /// Sentences and what they state.
    pub accept: Vec<Example>,
    /// Sentences that state nothing by this rule.
    pub reject: Vec<Example>,
}

/// One example sentence.
#[derive(Debug, Clone)]
pub struct Example {
    /// The sentence, or a few.
    pub text: String,
    /// The line of the rule file.
    pub line: u32,
    /// The claim that it must give; for `reject`, the claim that it must not give, or nothing for no claim by this rule.
    pub expected: Option<Expected>,
}

/// What an example must give: an effect and any of low, high, victims, claimant, stance, actor, time, place …
#[derive(Debug, Clone, Default)]
pub struct Expected {
    /// The effect, where one is named.
    pub effect: Option<Effect>,
    /// Further columns, as written: `low=5`, `victims=soldiers`; "none" stands for unknown.
    pub columns: Vec<(String, String)>,
}

/// Collects every rule's examples, and refuses rules that lack either kind.
pub(crate) fn compile(entries: &[Entry], errors: &mut LexiconErrors) -> Vec<Examples> {
    let mut all = Vec::new();
    for entry in entries.iter().filter(|e| RULE_KINDS.contains(&e.kind.as_str())) {
        let mut examples =
            Examples { rule: rule_ref(entry), kind: entry.kind.clone(), accept: vec![], reject: vec![] };
        for field in &entry.fields {
            match field.key.as_str() {
                "accept" => examples.accept.extend(example(entry, field, errors)),
                "reject" => examples.reject.extend(example(entry, field, errors)),
                _ => {}
            }
        }
        if examples.accept.is_empty() {
            errors.push(entry.error(format!("an accept example for {} \"{}\"", entry.kind, entry.id)));
        }
        if examples.reject.is_empty() {
            errors.push(entry.error(format!("a reject example for {} \"{}\"", entry.kind, entry.id)));
        }
        all.push(examples);
    }
    all
}

fn example(entry: &Entry, field: &Field, errors: &mut LexiconErrors) -> Option<Example> {
    let [text, rest @ ..] = field.values.as_slice() else {
        errors.push(entry.error_at(field, "a sentence in quotation marks"));
        return None;
    };
    let expected = match rest {
        [] => None,
        [arrow, stated @ ..] if arrow.text == "=>" && !stated.is_empty() => {
            let mut expected = Expected::default();
            for value in stated {
                match (value.text.split_once('='), value.text.parse::<Effect>()) {
                    (Some((key, wanted)), _) => {
                        expected.columns.push((key.into(), wanted.trim_matches('"').replace('_', " ")))
                    }
                    (None, Ok(effect)) => expected.effect = Some(effect),
                    (None, Err(why)) => {
                        errors.push(entry.error_at(field, format!("an effect or column=value; {why}")))
                    }
                }
            }
            Some(expected)
        }
        _ => {
            errors.push(entry.error_at(field, "\"sentence\" => effect column=value …"));
            None
        }
    };
    Some(Example { text: text.text.clone(), line: field.line, expected })
}
