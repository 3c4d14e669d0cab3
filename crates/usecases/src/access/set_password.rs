//! Setting a password by a one-time set-up link.

use super::password::{self, PasswordFault};
use super::second_factor::{Step, after_password};
use super::token::{From, hash_of};
use crate::{Failure, Outcome};
use canopy_store::team::User;
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, Utc};

/// What a person gives to set their password.
#[derive(Clone, Copy)]
pub struct SetPassword<'a> {
    /// The link's token.
    pub token: &'a str,
    /// The password.
    pub password: &'a str,
    /// The password once more.
    pub again: &'a str,
    /// Where it comes from.
    pub from: From<'a>,
}

/// Whose link it is; none where it was used, is over or never was.
pub async fn whose_link(store: &Store, token: &str, now: DateTime<Utc>) -> Outcome<Option<User>> {
    let desk = store.system(SystemReason::SignIn);
    Ok(desk.person_of_setup_link(&hash_of(token), now).await?)
}

/// Sets the password, uses the link up, ends every earlier session and begins one; where a second
/// factor counts its code is asked for first.
pub async fn set_password(
    store: &Store,
    asked: SetPassword<'_>,
    now: DateTime<Utc>,
) -> Outcome<Result<Step, PasswordFault>> {
    let user = whose_link(store, asked.token, now).await?.ok_or(Failure::NotFound)?;
    if let Err(fault) = password::check(asked.password, asked.again, &user.sign_in_name) {
        return Ok(Err(fault));
    }
    let hash = password::hash(asked.password.to_owned()).await?;
    let tx = store.system(SystemReason::SignIn).write(now).await?;
    let person = tx.set_password_by_link(&hash_of(asked.token), &hash).await?;
    let step = after_password(&tx, person, asked.from, None).await?;
    tx.commit().await?;
    Ok(Ok(step))
}
