//! The token every form carries: derived from the secret in the session's (or guest's) cookie, and
//! masked anew for each page so that compression tells nobody anything about it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// The form field and query name of the token.
pub(crate) const FIELD: &str = "csrf";
/// The header scripts send it in.
pub(crate) const HEADER: &str = "x-csrf-token";

/// A new secret as cookie text; none without a source of chance, and then no form is accepted.
pub(crate) fn new_secret() -> Option<String> {
    random().map(|bytes| URL_SAFE_NO_PAD.encode(bytes))
}

/// The token of a secret, masked.
pub(crate) fn token(secret: &str) -> String {
    let pad = random().unwrap_or_default();
    let mut out = Vec::with_capacity(64);
    out.extend_from_slice(&pad);
    out.extend(pad.iter().zip(plain(secret)).map(|(pad, byte)| pad ^ byte));
    URL_SAFE_NO_PAD.encode(out)
}

/// Whether a token belongs to a secret.
pub(crate) fn is_valid(secret: &str, token: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else { return false };
    let Some((pad, masked)) = bytes.split_at_checked(32) else { return false };
    if masked.len() != 32 || secret.is_empty() {
        return false;
    }
    let difference = pad
        .iter()
        .zip(masked)
        .zip(plain(secret))
        .fold(0, |found, ((pad, masked), byte)| found | (pad ^ masked ^ byte));
    difference == 0
}

#[expect(clippy::disallowed_methods, reason = "the home of chance for forms")]
fn random() -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok().map(|()| bytes)
}

fn plain(secret: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"canopy form token 1:");
    hash.update(secret.as_bytes());
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_fits_its_secret_only() {
        let (mine, other) = (new_secret().unwrap(), new_secret().unwrap());
        let token = token(&mine);
        assert!(is_valid(&mine, &token));
        assert!(!is_valid(&other, &token));
        assert!(!is_valid(&mine, ""));
        assert!(!is_valid(&mine, &token[..80]));
        assert!(!is_valid("", &super::token("")));
    }

    #[test]
    fn two_pages_never_carry_the_same_text() {
        let secret = new_secret().unwrap();
        assert_ne!(token(&secret), token(&secret));
    }
}
