//! Who can be mentioned in a note about an account: those who see it, found by name, pinyin or the name
//! they sign in with.

use crate::Outcome;
use crate::access::{Seeing, everybody_seeing};
use canopy_domain::primitives::AccountId;
use canopy_store::Desk;
use canopy_store::search::Sought;
use canopy_store::team::User;
use chrono::{DateTime, Utc};

/// People looked through for those who see the account.
const LOOKED_AT: usize = 200;

/// Those who can be mentioned and are called so; without a text those who answer for the account, who
/// see it by their job last.
pub async fn mentionable(
    desk: &Desk,
    account: AccountId,
    text: &str,
    (most, now): (usize, DateTime<Utc>),
) -> Outcome<Vec<User>> {
    let me = desk.caller().map(|caller| caller.user);
    let seeing = everybody_seeing(desk, account, now).await?;
    let others = seeing.into_iter().filter(|one| Some(one.user) != me);
    let others: Vec<Seeing> = others.collect();
    let people: Vec<User> = match Sought::of(text) {
        Some(sought) => {
            let found = desk.search_people(&sought, LOOKED_AT).await?;
            found.rows.into_iter().map(|(_, user)| user).collect()
        }
        None if text.trim().is_empty() => {
            let all = desk.permit::<canopy_store::ViewTeam>()?.users().await?;
            let of = |one: &Seeing| all.iter().find(|user| user.id == one.user).cloned();
            others.iter().filter_map(of).collect()
        }
        None => Vec::new(),
    };
    let sees = |user: &User| user.active && others.iter().any(|one| one.user == user.id);
    Ok(people.into_iter().filter(sees).take(most).collect())
}
