//! Passwords: what makes one acceptable, and hashing with argon2id behind a small gate, so that a
//! crowd at the door costs waiting and not memory.

use crate::{Failure, Outcome};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::{Semaphore, SemaphorePermit};

/// Fewest characters of a password.
pub const PASSWORD_LEAST: usize = 12;
pub(super) const PASSWORD_MOST: usize = 200;

/// At most so many hashes at a time; each takes 19 MiB and a core.
static GATE: Semaphore = Semaphore::const_new(2);

/// Compared against where there is no such person, so that both take the same time.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IHNpZ25zIGlu$\
    0vVVBjqGGUuNfTMDfqpEmMTzDhAxLHkQvMa2JcFoTRk";

/// Why a password is not acceptable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordFault {
    /// Fewer characters than [`PASSWORD_LEAST`].
    TooShort,
    /// Longer than anybody types.
    TooLong,
    /// Hardly any different characters, or the person's own name in it.
    TooSimple,
    /// The two entries differ.
    NotTheSame,
}

/// Whether a password is acceptable for somebody with this sign-in name.
pub(super) fn check(password: &str, again: &str, sign_in_name: &str) -> Result<(), PasswordFault> {
    let length = password.chars().count();
    let mut letters: Vec<char> = password.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let holds_name = sign_in_name.chars().count() >= 3
        && password.to_lowercase().contains(&sign_in_name.to_lowercase());
    match () {
        () if length < PASSWORD_LEAST => Err(PasswordFault::TooShort),
        () if length > PASSWORD_MOST => Err(PasswordFault::TooLong),
        () if letters.len() < 5 || holds_name => Err(PasswordFault::TooSimple),
        () if password != again => Err(PasswordFault::NotTheSame),
        () => Ok(()),
    }
}

/// A place at the gate. Taken before failures are counted, so that many attempts at once do not
/// slip past the limit.
pub(super) async fn place() -> Outcome<SemaphorePermit<'static>> {
    GATE.acquire().await.map_err(|error| Failure::Internal(Box::new(error)))
}

/// The hash to keep.
pub(super) async fn hash(password: String) -> Outcome<String> {
    let _place = place().await?;
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .map(|hash: PasswordHash| hash.to_string())
    });
    hashed.await?.map_err(|error| Failure::Internal(error.to_string().into()))
}

/// Whether a password belongs to a hash; takes as long where there is none.
pub(super) async fn is_right(password: String, hash: Option<String>) -> Outcome<bool> {
    let known = hash.is_some();
    let text = hash.unwrap_or_else(|| NOBODY.to_owned());
    let compared = tokio::task::spawn_blocking(move || {
        let hash = PasswordHash::new(&text)?;
        Ok(Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    let result: Result<bool, argon2::password_hash::phc::Error> = compared.await?;
    let is_right = result.map_err(|error| Failure::Internal(error.to_string().into()))?;
    Ok(is_right && known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_varied_and_not_the_name() {
        let cases = [
            ("short", Err(PasswordFault::TooShort)),
            ("aaaaaaaaaaaabbbb", Err(PasswordFault::TooSimple)),
            ("li-siyuan-2026!", Err(PasswordFault::TooSimple)),
            ("大树底下好乘凉秋天来了叶子黄", Ok(())),
            ("correct horse battery", Ok(())),
        ];
        for (password, expected) in cases {
            assert_eq!(check(password, password, "Li-Siyuan"), expected, "{password}");
        }
        assert_eq!(
            check("correct horse battery", "correct horse staple", "li"),
            Err(PasswordFault::NotTheSame)
        );
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_and_nobody_has_none() {
        let hash = hash("correct horse battery".to_owned()).await.unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(is_right("correct horse battery".to_owned(), Some(hash.clone())).await.unwrap());
        assert!(!is_right("correct horse staple".to_owned(), Some(hash)).await.unwrap());
        assert!(!is_right("correct horse battery".to_owned(), None).await.unwrap());
    }
}
