//! The second factor: setting it up, removing it, and the step of signing in that asks for its code.
//! The secret is kept nowhere: it is made from a salt in the records and the company's key.

use super::password::{self, PASSWORD_MOST};
use super::sign_in::{WINDOW, is_too_often};
use super::token::{self, Entry, From, hash_of, new_token, random};
use crate::{Company, Failure, Outcome};
use canopy_domain::access::{
    CodeTyped, RECOVERY_BYTES, RECOVERY_CODES, SECRET_BYTES, SecondFactorFor, accepted_step,
    base32, in_fours, step_at,
};
use canopy_domain::primitives::UserId;
use canopy_store::access::Attempt;
use canopy_store::team::User;
use canopy_store::{Desk, ManageTeam, Store, SystemReason, SystemTx, Tx, ViewTeam};
use chrono::{DateTime, TimeDelta, Utc};
use totp_rs::{Algorithm, Builder};
use uuid::Uuid;

/// Whoever has given the password has so long for the code.
pub const HALF_LASTS: TimeDelta = TimeDelta::minutes(10);

/// Where somebody stands with their second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MyFactor {
    /// They have none.
    None,
    /// They are setting it up: the secret to put into an app.
    Begun(Vec<u8>),
    /// It counts.
    On {
        /// Since when.
        since: DateTime<Utc>,
        /// Recovery codes not used yet.
        codes_left: u64,
    },
}

/// Why a code is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFault {
    /// Not the code of now, or one that was used.
    Wrong,
    /// Too many failures: wait so long.
    TooOften(TimeDelta),
    /// Too late, or begun in another browser: sign in anew.
    Over,
}

/// The code of a step, six digits (RFC 6238 with HMAC-SHA-1, as every app makes it).
pub fn code_of(secret: &[u8], step: i64) -> String {
    let totp = Builder::new().with_algorithm(Algorithm::SHA1).with_secret(secret);
    let seconds = u64::try_from(step.saturating_mul(canopy_domain::access::STEP_SECONDS));
    totp.build_noncompliant().generate(seconds.unwrap_or_default()).to_string()
}

fn secret_of(company: &Company, user: UserId, salt: &[u8]) -> Outcome<Vec<u8>> {
    let whole = company.key.derive("canopy totp 1", &[user.0.as_bytes(), salt])?;
    Ok(whole.iter().copied().take(SECRET_BYTES).collect())
}

/// Looks at every letter, so that the time taken tells nothing.
fn fits(secret: &[u8], step: i64, digits: &str) -> bool {
    let code = code_of(secret, step);
    let pairs = code.bytes().zip(digits.bytes());
    code.len() == digits.len() && pairs.fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

fn recovery_hash(user: UserId, code: &str) -> Vec<u8> {
    hash_of(&format!("canopy recovery 1:{user}:{code}"))
}

/// Where whoever sits at the desk stands with their second factor.
pub async fn my_factor(company: &Company, desk: &Desk) -> Outcome<MyFactor> {
    let me = desk.caller().ok_or(Failure::NotFound)?.user;
    Ok(match desk.my_second_factor().await? {
        None => MyFactor::None,
        Some((factor, codes_left)) => match factor.confirmed_at {
            Some(since) => MyFactor::On { since, codes_left },
            None => MyFactor::Begun(secret_of(company, me, &factor.salt)?),
        },
    })
}

/// Begins to set one up, with a new secret. It counts once a code confirms it.
pub async fn begin_factor(desk: &Desk, now: DateTime<Utc>) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.begin_second_factor(&random::<SECRET_BYTES>()?).await?;
    Ok(tx.commit().await?)
}

/// Makes it count, if the code is the one an app shows now; the recovery codes, told this once. Other
/// sessions end.
pub async fn confirm_factor(
    company: &Company,
    desk: &Desk,
    (now, session): (DateTime<Utc>, Uuid),
    typed: &str,
) -> Outcome<Result<Vec<String>, CodeFault>> {
    let me = desk.caller().ok_or(Failure::NotFound)?.user;
    let tx: Tx = desk.write(now).await?;
    let begun = tx.my_second_factor().await?.filter(|(one, _)| one.confirmed_at.is_none());
    let (factor, _) = begun.ok_or(Failure::NotFound)?;
    let secret = secret_of(company, me, &factor.salt)?;
    let step = match CodeTyped::read(typed) {
        Some(CodeTyped::Digits(digits)) => {
            let right = |step| fits(&secret, step, &digits);
            accepted_step(step_at(now.timestamp()), None, right)
        }
        _ => None,
    };
    let Some(step) = step else { return Ok(Err(CodeFault::Wrong)) };
    let codes: Vec<String> = (0..RECOVERY_CODES)
        .map(|_| random::<RECOVERY_BYTES>().map(|bytes| base32(&bytes)))
        .collect::<Outcome<_>>()?;
    let hashes: Vec<Vec<u8>> = codes.iter().map(|code| recovery_hash(me, code)).collect();
    tx.confirm_second_factor(step, &hashes, session).await?;
    tx.commit().await?;
    Ok(Ok(codes.iter().map(|code| in_fours(code, '-')).collect()))
}

/// Removes one's own, with one's password; other sessions end.
pub async fn remove_my_factor(
    company: &Company,
    desk: &Desk,
    (now, session): (DateTime<Utc>, Uuid),
    (password, from): (&str, From<'_>),
) -> Outcome<Result<(), CodeFault>> {
    let me = desk.caller().ok_or(Failure::NotFound)?.user;
    let user = desk.permit::<ViewTeam>()?.user(me).await?;
    if let Err(fault) = is_own_password(&company.store, &user, (password, from), now).await? {
        return Ok(Err(fault));
    }
    let tx: Tx = desk.write(now).await?;
    tx.remove_my_second_factor(session).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Whether a password is that of a person; failures count as they do at the door.
async fn is_own_password(
    store: &Store,
    user: &User,
    (password, from): (&str, From<'_>),
    now: DateTime<Utc>,
) -> Outcome<Result<(), CodeFault>> {
    if password.chars().count() > PASSWORD_MOST {
        return Ok(Err(CodeFault::Wrong));
    }
    let desk = store.system(SystemReason::SignIn);
    let attempt = Attempt { sign_in_name: &user.sign_in_name, address: from.address };
    let _place = password::place().await?;
    if is_too_often(desk.failures_since(attempt, now - WINDOW).await?, from) {
        return Ok(Err(CodeFault::TooOften(WINDOW)));
    }
    let record = desk.sign_in_record(&user.sign_in_name).await?;
    let hash = record.and_then(|record| record.password_hash);
    if password::is_right(password.to_owned(), hash).await? {
        return Ok(Ok(()));
    }
    let tx = desk.write(now).await?;
    tx.note_failure(attempt).await?;
    tx.commit().await?;
    Ok(Err(CodeFault::Wrong))
}

/// Removes a person's, for whoever manages the team; every session of theirs ends.
pub async fn remove_factor_of(desk: &Desk, now: DateTime<Utc>, person: UserId) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.permit::<ManageTeam>()?.remove_second_factor(person).await?;
    Ok(tx.commit().await?)
}

/// Says whose job needs a second factor.
pub async fn need_factor(desk: &Desk, now: DateTime<Utc>, wanted: &SecondFactorFor) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.permit::<ManageTeam>()?.need_second_factor(wanted).await?;
    Ok(tx.commit().await?)
}

/// How far a password leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// In, with a new session.
    In(Entry),
    /// The code is asked for next: the token of the half way, for the cookie of this browser.
    Code(String),
    /// Not by a password alone: their job needs more, and what they have is a passkey.
    Passkey,
}

/// After the right password: in, or half way where a second factor counts.
pub(super) async fn after_password(
    tx: &SystemTx,
    user: UserId,
    from: From<'_>,
    earlier: Option<&str>,
) -> Outcome<Step> {
    let factor = tx.second_factor_of(user).await?;
    if factor.is_none_or(|factor| factor.confirmed_at.is_none()) {
        // Else whoever stole the password would set up a second factor of their own.
        if tx.needs_passkey(user).await? {
            return Ok(Step::Passkey);
        }
        return Ok(Step::In(token::begin(tx, user, (from, false), earlier).await?));
    }
    let token = new_token()?;
    tx.begin_half(&hash_of(&token), user, tx.now() + HALF_LASTS).await?;
    Ok(Step::Code(token))
}

/// What a person gives to get in who has given the password.
#[derive(Clone, Copy)]
pub struct GiveCode<'a> {
    /// The token of the half way, from the cookie of this browser.
    pub half: &'a str,
    /// The code as it was typed: an app's, or a recovery code.
    pub typed: &'a str,
    /// Where it comes from.
    pub from: From<'a>,
    /// The token of a session this browser still has; it ends.
    pub earlier: Option<&'a str>,
}

/// Whether somebody is half way in.
pub async fn is_half_in(store: &Store, half: &str, now: DateTime<Utc>) -> Outcome<bool> {
    let desk = store.system(SystemReason::SignIn);
    Ok(desk.begun_by(&hash_of(half), now).await?.is_some())
}

/// The second step of signing in. Wrong codes count with wrong passwords, and only whoever comes all
/// the way in has their failures forgotten.
pub async fn give_code(
    company: &Company,
    asked: GiveCode<'_>,
    now: DateTime<Utc>,
) -> Outcome<Result<Entry, CodeFault>> {
    let desk = company.store.system(SystemReason::SignIn);
    // One at a time with passwords, so that many attempts at once do not slip past the limit.
    let _place = password::place().await?;
    let half = hash_of(asked.half);
    let Some(user) = desk.begun_by(&half, now).await? else { return Ok(Err(CodeFault::Over)) };
    let attempt = Attempt { sign_in_name: &user.sign_in_name, address: asked.from.address };
    if is_too_often(desk.failures_since(attempt, now - WINDOW).await?, asked.from) {
        return Ok(Err(CodeFault::TooOften(WINDOW)));
    }
    let tx = desk.write(now).await?;
    if !is_right(company, &tx, user.id, asked.typed).await? {
        tx.note_failure(attempt).await?;
        tx.commit().await?;
        return Ok(Err(CodeFault::Wrong));
    }
    if !tx.end_half(&half).await? {
        return Ok(Err(CodeFault::Over));
    }
    tx.forget_failures(&user.sign_in_name).await?;
    let entry = token::begin(&tx, user.id, (asked.from, true), asked.earlier).await?;
    tx.commit().await?;
    Ok(Ok(entry))
}

/// Whether what was typed lets a person in now; it is used up with it.
async fn is_right(company: &Company, tx: &SystemTx, user: UserId, typed: &str) -> Outcome<bool> {
    let factor = tx.second_factor_of(user).await?.filter(|one| one.confirmed_at.is_some());
    let (Some(factor), Some(typed)) = (factor, CodeTyped::read(typed)) else { return Ok(false) };
    match typed {
        CodeTyped::Recovery(code) => {
            Ok(tx.use_recovery_code(user, &recovery_hash(user, &code)).await?)
        }
        CodeTyped::Digits(digits) => {
            let secret = secret_of(company, user, &factor.salt)?;
            let right = |step| fits(&secret, step, &digits);
            match accepted_step(step_at(tx.now().timestamp()), factor.last_step, right) {
                Some(step) => Ok(tx.use_step(user, step).await?),
                None => Ok(false),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, SHA-1: the last six of the eight digits there.
        let secret = b"12345678901234567890";
        let cases = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in cases {
            assert_eq!(code_of(secret, step_at(seconds)), code);
            assert!(fits(secret, step_at(seconds), code));
            assert!(!fits(secret, step_at(seconds) + 1, code));
        }
    }

    #[test]
    fn a_recovery_code_is_one_persons() {
        let (one, other) = (UserId(Uuid::from_u128(1)), UserId(Uuid::from_u128(2)));
        assert_ne!(recovery_hash(one, "A"), recovery_hash(other, "A"));
        assert_ne!(recovery_hash(one, "A"), recovery_hash(one, "B"));
    }
}
