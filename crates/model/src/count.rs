use std::fmt;

/// What the words bound: "at least 14" is 14.., "up to 20" is ..20, "five" is 5..5. Unknown is `None`, never 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Count {
    /// No fewer than.
    pub low: Option<u64>,
    /// No more than.
    pub high: Option<u64>,
    /// "around", "some", "nearly": the words give N and do not vouch for it.
    pub approximate: bool,
}

impl Count {
    /// No number was said.
    pub const UNKNOWN: Count = Count { low: None, high: None, approximate: false };

    /// Exactly `n`.
    pub const fn exact(n: u64) -> Count {
        Count { low: Some(n), high: Some(n), approximate: false }
    }

    /// `n` or more.
    pub const fn at_least(n: u64) -> Count {
        Count { low: Some(n), high: None, approximate: false }
    }

    /// `n` or fewer.
    pub const fn at_most(n: u64) -> Count {
        Count { low: None, high: Some(n), approximate: false }
    }

    /// From `low` to `high`, the smaller first.
    pub fn between(low: u64, high: u64) -> Count {
        Count { low: Some(low.min(high)), high: Some(low.max(high)), approximate: false }
    }

    /// The same count, marked approximate.
    pub fn about(self) -> Count {
        Count { approximate: true, ..self }
    }

    /// Whether any number was said.
    pub fn is_known(self) -> bool {
        self.low.is_some() || self.high.is_some()
    }

    /// Both bounds are closed and equal: one number.
    pub fn point(self) -> Option<u64> {
        self.low.filter(|_| self.low == self.high)
    }

    /// Whether some number satisfies both. Unknown overlaps nothing.
    pub fn overlaps(self, other: Count) -> bool {
        self.is_known()
            && other.is_known()
            && self.low.unwrap_or(0) <= other.high.unwrap_or(u64::MAX)
            && other.low.unwrap_or(0) <= self.high.unwrap_or(u64::MAX)
    }

    /// The sum of disjoint groups; a bound is open as soon as one part's is.
    pub fn plus(self, other: Count) -> Count {
        let add = |a: Option<u64>, b: Option<u64>| Some(a?.saturating_add(b?));
        Count {
            low: add(self.low, other.low),
            high: add(self.high, other.high),
            approximate: self.approximate || other.approximate,
        }
    }
}

/// `5`, `≥14`, `≤20`, `20–30`, `≈30`; unknown prints as `?`.
impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let about = if self.approximate { "≈" } else { "" };
        let text = match (self.low, self.high) {
            (None, None) => "?".to_string(),
            (Some(low), None) => format!("{about}≥{low}"),
            (None, Some(high)) => format!("{about}≤{high}"),
            (Some(low), Some(high)) if low == high => format!("{about}{low}"),
            (Some(low), Some(high)) => format!("{about}{low}–{high}"),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn bounds_print_as_an_analyst_writes_them() {
        let printed = [
            Count::exact(5),
            Count::at_least(14),
            Count::at_most(20),
            Count::between(30, 20),
            Count::exact(30).about(),
        ];
        assert_eq!(printed.map(|c| c.to_string()), ["5", "≥14", "≤20", "20–30", "≈30"]);
        assert_eq!(Count::UNKNOWN.to_string(), "?");
    }

    #[test]
    fn unknown_overlaps_nothing_and_open_bounds_overlap_upwards() {
        assert!(!Count::UNKNOWN.overlaps(Count::exact(3)));
        assert!(Count::at_least(12).overlaps(Count::at_least(14)));
        assert!(!Count::exact(5).overlaps(Count::exact(35)));
        assert!(Count::at_most(20).overlaps(Count::exact(0)));
    }

    #[test]
    fn a_sum_with_an_open_part_is_open() {
        assert_eq!(Count::exact(3).plus(Count::at_least(4)), Count::at_least(7));
        assert_eq!(Count::exact(3).plus(Count::UNKNOWN), Count::UNKNOWN);
    }
}
