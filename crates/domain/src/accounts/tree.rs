//! The tree of accounts: whether following the parents ever ends.

/// Accounts that lie on a circle of parents, rising. `parents` holds each account's parent as an
/// index into the same list; an index beyond it counts as no parent. Accounts that merely hang
/// below a circle are not named: they are fine once it is cut.
pub fn accounts_in_circles(parents: &[Option<u32>]) -> Vec<u32> {
    // Walk every path once; a walk that meets itself has found a circle.
    let mut walked_in = vec![0u32; parents.len()];
    let mut circles = Vec::new();
    let walk_of = |walked_in: &[u32], at: u32| walked_in.get(at as usize).copied();
    for (walk, start) in (1u32..).zip((0u32..).take(parents.len())) {
        let mut at = Some(start);
        while let Some(here) = at.filter(|here| walk_of(&walked_in, *here) == Some(0)) {
            if let Some(mark) = walked_in.get_mut(here as usize) {
                *mark = walk;
            }
            at = parent(parents, here);
        }
        let Some(entry) = at.filter(|here| walk_of(&walked_in, *here) == Some(walk)) else {
            continue;
        };
        circles.push(entry);
        let mut next = parent(parents, entry);
        while let Some(here) = next.filter(|here| *here != entry) {
            circles.push(here);
            next = parent(parents, here);
        }
    }
    circles.sort_unstable();
    circles
}

fn parent(parents: &[Option<u32>], at: u32) -> Option<u32> {
    parents.get(at as usize).copied().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tree_has_no_circles() {
        assert!(accounts_in_circles(&[None, Some(0), Some(0), Some(2)]).is_empty());
        assert!(accounts_in_circles(&[Some(1), Some(2), Some(9)]).is_empty());
        assert!(accounts_in_circles(&[]).is_empty());
    }

    #[test]
    fn only_those_on_the_circle_are_named() {
        assert_eq!(accounts_in_circles(&[Some(0)]), [0]);
        let parents = [Some(1), Some(2), Some(1), Some(0), None, Some(6), Some(5)];
        assert_eq!(accounts_in_circles(&parents), [1, 2, 5, 6]);
    }

    proptest! {
        #[test]
        fn an_account_is_named_when_following_its_parents_leads_back(
            parents in prop::collection::vec(prop::option::of(0u32..12), 0..12)
        ) {
            let comes_back = |start: u32| {
                let mut at = parent(&parents, start);
                for _ in 0..parents.len() {
                    match at {
                        Some(here) if here == start => return true,
                        Some(here) => at = parent(&parents, here),
                        None => return false,
                    }
                }
                false
            };
            let expected: Vec<u32> =
                (0..u32::try_from(parents.len()).unwrap()).filter(|at| comes_back(*at)).collect();
            prop_assert_eq!(accounts_in_circles(&parents), expected);
        }
    }
}
