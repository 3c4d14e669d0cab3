//! Tokens: 256 bits of chance for whoever holds them, a hash of it for us.

use super::SESSION_LASTS;
use crate::{Failure, Outcome};
use canopy_domain::access::network_of;
use canopy_domain::primitives::UserId;
use canopy_domain::primitives::hex;
use canopy_store::SystemTx;
use canopy_store::access::NewSession;
use sha2::{Digest as _, Sha256};

/// Where a request comes from, for the list of sessions and the limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct From<'a> {
    /// The address, empty where not known.
    pub address: &'a str,
    /// The program, as it names itself.
    pub agent: &'a str,
}

/// What a person got in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The token of the new session; goes into the cookie and nowhere else.
    pub token: String,
    /// Who.
    pub user: UserId,
}

/// A new token as text of 64 hexadecimal digits.
pub(crate) fn new_token() -> Outcome<String> {
    Ok(hex(&random::<32>()?))
}

/// Bytes nobody can guess.
#[expect(clippy::disallowed_methods, reason = "the home of chance for access")]
pub(super) fn random<const N: usize>() -> Outcome<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Failure::Internal(error.to_string().into()))?;
    Ok(bytes)
}

/// What is kept of a token.
pub(super) fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// Begins a session, with a second factor or without; an earlier one in the same browser ends.
pub(super) async fn begin(
    tx: &SystemTx,
    user: UserId,
    (from, is_strong): (From<'_>, bool),
    earlier: Option<&str>,
) -> Outcome<Entry> {
    if let Some(earlier) = earlier {
        tx.end_session(&hash_of(earlier)).await?;
    }
    let token = new_token()?;
    let session = NewSession {
        token_hash: hash_of(&token),
        user,
        expires_at: tx.now() + SESSION_LASTS,
        address: from.address.parse().map(network_of).unwrap_or_default(),
        agent: from.agent.chars().take(200).collect(),
        is_strong,
    };
    tx.begin_session(&session).await?;
    Ok(Entry { token, user })
}
