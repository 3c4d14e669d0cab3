//! Handing a person's work over to others: who may take it on, and how accounts are dealt to several.
//! Leaves out what is handed over, which the store finds.

use crate::Amount;
use crate::access::Job;
use crate::primitives::UserId;

/// People one person's work is handed over to at most at once.
pub const RECEIVERS_MOST: usize = 5;

/// Why work cannot be handed over so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HandOverFault {
    /// Nobody is named who takes it on.
    NobodyNamed,
    /// More than [`RECEIVERS_MOST`] are named.
    TooMany,
    /// It would be handed over to themselves.
    SamePerson,
    /// Somebody named may not sign in.
    MayNotSignIn,
    /// Compliance answers for no accounts.
    Compliance,
    /// There is nothing to hand over.
    Nothing,
}

/// Somebody who shall take work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receiver {
    /// Who.
    pub user: UserId,
    /// Their job.
    pub job: Job,
    /// Whether they may sign in.
    pub is_active: bool,
}

/// Whether these people may take a person's work on.
pub fn check_receivers(from: UserId, receivers: &[Receiver]) -> Result<(), HandOverFault> {
    match receivers {
        [] => Err(HandOverFault::NobodyNamed),
        many if many.len() > RECEIVERS_MOST => Err(HandOverFault::TooMany),
        all if all.iter().any(|one| one.user == from) => Err(HandOverFault::SamePerson),
        all if all.iter().any(|one| !one.is_active) => Err(HandOverFault::MayNotSignIn),
        all if all.iter().any(|one| one.job == Job::Auditor) => Err(HandOverFault::Compliance),
        _ => Ok(()),
    }
}

/// Deals accounts to so many people that their sums of revenue come out nearly even: the largest
/// first, each to whoever has least so far (longest processing time first, Graham 1969, which is never
/// worse than 4/3 of the best). Where the sums are equal, to whoever has fewer accounts, then to the
/// first. Negative revenue counts as none. For each account, in the order given, the place of who gets
/// it; empty where nobody takes any.
pub fn deal(revenues: &[Amount], people: usize) -> Vec<usize> {
    if people == 0 {
        return Vec::new();
    }
    let mut largest_first: Vec<(usize, i128)> = revenues
        .iter()
        .map(|revenue| i128::from(revenue.ten_thousandths()).max(0))
        .enumerate()
        .collect();
    largest_first.sort_by_key(|(_, revenue)| std::cmp::Reverse(*revenue));
    let mut piles = vec![(0_i128, 0_usize); people];
    let mut dealt = vec![0; revenues.len()];
    for (account, revenue) in largest_first {
        let least = piles.iter().enumerate().min_by_key(|(_, pile)| **pile).map_or(0, |it| it.0);
        if let Some(pile) = piles.get_mut(least) {
            *pile = (pile.0 + revenue, pile.1 + 1);
        }
        if let Some(place) = dealt.get_mut(account) {
            *place = least;
        }
    }
    dealt
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn amounts(plain: &[i64]) -> Vec<Amount> {
        plain.iter().map(|one| Amount::from_ten_thousandths(one * 10_000)).collect()
    }

    #[test]
    fn accounts_are_dealt_nearly_evenly() {
        assert_eq!(
            deal(&amounts(&[5, 4, 3, 3, 3]), 2),
            [0, 1, 1, 0, 1],
            "8 and 10; best is 9 and 9"
        );
        assert_eq!(
            deal(&amounts(&[0, 0, 0, 0]), 2),
            [0, 1, 0, 1],
            "by number where nothing is bought"
        );
        assert_eq!(deal(&amounts(&[-5, 7]), 2), [1, 0], "returns weigh nothing");
        assert_eq!(deal(&amounts(&[1, 2]), 1), [0, 0]);
        assert!(deal(&amounts(&[1]), 0).is_empty());
        assert!(deal(&[], 3).is_empty());
    }

    proptest! {
        #[test]
        fn nobody_gets_more_than_their_share_and_the_largest_account(
            plain in prop::collection::vec(0_i64..1_000, 0..40), people in 1_usize..5,
        ) {
            let dealt = deal(&amounts(&plain), people);
            let mut piles = vec![0; people];
            for (place, revenue) in dealt.iter().zip(&plain) {
                piles[*place] += revenue;
            }
            let even = plain.iter().sum::<i64>() / i64::try_from(people).unwrap();
            let largest = plain.iter().max().copied().unwrap_or_default();
            prop_assert!(piles.iter().all(|pile| *pile <= even + largest));
        }
    }

    #[test]
    fn work_goes_to_others_who_may_sign_in_and_answer_for_accounts() {
        let one = |number, job, is_active| Receiver {
            user: UserId(uuid::Uuid::from_u128(number)),
            job,
            is_active,
        };
        let from = UserId(uuid::Uuid::from_u128(1));
        let check = |receivers: &[Receiver]| check_receivers(from, receivers);
        assert_eq!(check(&[one(2, Job::Representative, true)]), Ok(()));
        assert_eq!(check(&[]), Err(HandOverFault::NobodyNamed));
        assert_eq!(check(&[one(1, Job::Manager, true)]), Err(HandOverFault::SamePerson));
        assert_eq!(check(&[one(2, Job::Manager, false)]), Err(HandOverFault::MayNotSignIn));
        assert_eq!(check(&[one(2, Job::Auditor, true)]), Err(HandOverFault::Compliance));
        assert_eq!(check(&[one(2, Job::Manager, true); 6]), Err(HandOverFault::TooMany));
    }
}
