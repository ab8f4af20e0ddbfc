/// Disjoint sets of indices. The least index of a set stands for it, so the outcome does not depend on the order
/// in which sets were joined.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    parent: Vec<usize>,
}

impl Groups {
    /// `n` sets of one.
    pub fn new(n: usize) -> Groups {
        Groups { parent: (0..n).collect() }
    }

    /// The index that stands for the set.
    pub fn of(&mut self, mut i: usize) -> usize {
        while self.parent[i] != i {
            self.parent[i] = self.parent[self.parent[i]];
            i = self.parent[i];
        }
        i
    }

    /// Makes one set of two.
    pub fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        self.parent[a.max(b)] = a.min(b);
    }

    /// The sets, each ascending, in order of their least index.
    pub fn members(&mut self) -> Vec<Vec<usize>> {
        let mut sets: Vec<Vec<usize>> = vec![Vec::new(); self.parent.len()];
        for i in 0..self.parent.len() {
            let of = self.of(i);
            sets[of].push(i);
        }
        sets.retain(|set| !set.is_empty());
        sets
    }
}

#[cfg(test)]
mod tests {
    use super::Groups;

    #[test]
    fn the_order_of_joining_does_not_matter() {
        let mut a = Groups::new(5);
        let mut b = Groups::new(5);
        [(3, 1), (4, 3)].iter().for_each(|&(x, y)| a.join(x, y));
        [(4, 3), (1, 4)].iter().for_each(|&(x, y)| b.join(x, y));
        assert_eq!(a.members(), b.members());
        assert_eq!(a.members(), vec![vec![0], vec![1, 3, 4], vec![2]]);
    }
}
