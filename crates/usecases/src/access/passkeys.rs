//! Passkeys: adding one, signing in with one, naming and removing them. A device proves that it holds the
//! key and that its person unlocked it, for this site alone; so a passkey is both factors at once.

use super::sign_in::{WINDOW, is_too_often};
use super::token::{self, Entry, From, hash_of, new_token};
use crate::{Failure, Outcome};
use canopy_domain::access::PublicAddress;
use canopy_domain::primitives::{PasskeyId, UserId};
use canopy_store::access::{Attempt, PasskeyKey};
use canopy_store::{Desk, Store, SystemReason, Tx, ViewTeam};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;
use webauthn_rp::bin::{Decode as _, Encode as _};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions,
    UserHandle16, Username,
};
use webauthn_rp::request::{AsciiDomain, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::register::{DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication16, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
};

/// A ceremony lasts so long.
pub const CEREMONY_LASTS: TimeDelta = TimeDelta::minutes(5);
/// Passkeys of one person.
pub const PASSKEYS_MOST: usize = 20;
/// Most characters of a passkey's name.
pub const PASSKEY_NAME_MOST: usize = 60;
/// Most bytes of what a device answers.
const ANSWER_MOST: usize = 64 << 10;

/// The site passkeys are for: the host of the public address, and the whole origin pages are served
/// from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeySite {
    rp_id: RpId,
    origin: String,
}

impl PasskeySite {
    /// The site at an address; none where browsers make no passkeys for it.
    pub fn at(address: &PublicAddress) -> Option<Self> {
        let rp_id = RpId::Domain(AsciiDomain::try_from(address.passkey_host()?.to_owned()).ok()?);
        Some(Self { rp_id, origin: address.origin().to_owned() })
    }

    /// The origin.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// A ceremony that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    /// Its token, for the cookie of this browser.
    pub token: String,
    /// What the browser is asked, as JSON.
    pub options: String,
}

/// Why a passkey is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasskeyFault {
    /// The ceremony is over, was used, or began in another browser.
    Over,
    /// What the device answered does not hold: another site, another key, nobody unlocked it.
    Wrong,
    /// No name, or too long a one.
    BadName,
    /// The person has [`PASSKEYS_MOST`].
    TooMany,
    /// Too many failures: wait so long.
    TooOften(TimeDelta),
}

fn broken(error: impl std::fmt::Debug) -> Failure {
    Failure::Internal(format!("passkey: {error:?}").into())
}

fn handle(user: UserId) -> Outcome<UserHandle16> {
    UserHandle16::decode(*user.0.as_bytes()).map_err(broken)
}

/// Begins to add a passkey of whoever sits at the desk.
pub async fn begin_passkey(
    desk: &Desk,
    site: &PasskeySite,
    now: DateTime<Utc>,
) -> Outcome<Result<Ceremony, PasskeyFault>> {
    let me = desk.caller().ok_or(Failure::NotFound)?.user;
    let user = desk.permit::<ViewTeam>()?.user(me).await?;
    let known = desk.my_passkey_keys().await?;
    if known.len() >= PASSKEYS_MOST {
        return Ok(Err(PasskeyFault::TooMany));
    }
    let known = known.into_iter().map(|key| {
        let transports = u8::try_from(key.transports).map_err(broken)?;
        Ok(PublicKeyCredentialDescriptor {
            id: CredentialId::<Vec<u8>>::decode(key.credential_id).map_err(broken)?,
            transports: AuthTransports::decode(transports).map_err(broken)?,
        })
    });
    let known = known.collect::<Outcome<Vec<_>>>()?;
    let id = handle(me)?;
    let entity = PublicKeyCredentialUserEntity {
        name: Username::try_from(user.sign_in_name.as_str()).map_err(broken)?,
        id: &id,
        display_name: Nickname::try_from(user.name.as_str()).ok(),
    };
    let mut options = PublicKeyCredentialCreationOptions::passkey(&site.rp_id, entity, known);
    // Its person is verified at every use, which we check; many devices know no protection of their own.
    options.extensions.cred_protect = CredProtect::None;
    let (server, client) = options.start_ceremony().map_err(broken)?;
    let ceremony = Ceremony { token: new_token()?, options: serde_json::to_string(&client)? };
    let state = server.encode().map_err(broken)?;
    let tx: Tx = desk.write(now).await?;
    tx.begin_my_ceremony(&hash_of(&ceremony.token), &state, now + CEREMONY_LASTS).await?;
    tx.commit().await?;
    Ok(Ok(ceremony))
}

/// What a browser sends to add a passkey.
#[derive(Debug, Clone, Copy)]
pub struct AddPasskey<'a> {
    /// The ceremony's token.
    pub token: &'a str,
    /// What the device answered, as JSON.
    pub answer: &'a str,
    /// What the person calls it.
    pub name: &'a str,
    /// The session in hand.
    pub session: Uuid,
}

/// Adds a passkey of whoever sits at the desk.
pub async fn add_passkey(
    desk: &Desk,
    site: &PasskeySite,
    now: DateTime<Utc>,
    asked: AddPasskey<'_>,
) -> Outcome<Result<PasskeyId, PasskeyFault>> {
    let Some(name) = named(asked.name) else { return Ok(Err(PasskeyFault::BadName)) };
    let tx: Tx = desk.write(now).await?;
    let Some(state) = tx.end_my_ceremony(&hash_of(asked.token)).await? else {
        return Ok(Err(PasskeyFault::Over));
    };
    let Some(key) = registered(site, &state, asked.answer) else {
        tx.commit().await?;
        return Ok(Err(PasskeyFault::Wrong));
    };
    let id = PasskeyId(Uuid::now_v7());
    tx.add_passkey((id, name), &key, asked.session).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

fn named(name: &str) -> Option<&str> {
    let name = name.trim();
    (!name.is_empty() && name.chars().count() <= PASSKEY_NAME_MOST).then_some(name)
}

/// What is kept of a passkey, if what the device answered holds (Web Authentication level 3, section
/// 7.1).
fn registered(site: &PasskeySite, state: &[u8], answer: &str) -> Option<PasskeyKey> {
    if answer.len() > ANSWER_MOST {
        return None;
    }
    let state = RegistrationServerState::<16>::decode(state).ok()?;
    let registration: Registration = told(serde_json::from_str(answer))?;
    let origins = [site.origin.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let found = told(state.verify(&site.rp_id, &registration, &options))?;
    Some(PasskeyKey {
        credential_id: found.id().as_ref().to_vec(),
        static_state: found.static_state().encode().ok()?,
        dynamic_state: found.dynamic_state().encode().ok()?.to_vec(),
        transports: found.transports().encode().ok()?.into(),
    })
}

/// Why a device is refused goes to the log, in codes; never what it sent.
fn told<T, E: std::fmt::Display>(result: Result<T, E>) -> Option<T> {
    result.inspect_err(|error| tracing::info!(%error, "a passkey was refused")).ok()
}

/// Begins a sign-in with a passkey, for whoever comes.
pub async fn begin_passkey_sign_in(
    store: &Store,
    site: &PasskeySite,
    now: DateTime<Utc>,
) -> Outcome<Ceremony> {
    let options = DiscoverableCredentialRequestOptions::passkey(&site.rp_id);
    let (server, client) = options.start_ceremony().map_err(broken)?;
    let ceremony = Ceremony { token: new_token()?, options: serde_json::to_string(&client)? };
    let state = server.encode().map_err(broken)?;
    let tx = store.system(SystemReason::SignIn).write(now).await?;
    tx.begin_ceremony(&hash_of(&ceremony.token), None, &state, now + CEREMONY_LASTS).await?;
    tx.commit().await?;
    Ok(ceremony)
}

/// What a browser sends to come in with a passkey.
#[derive(Clone, Copy)]
pub struct PasskeySignIn<'a> {
    /// The ceremony's token, from the cookie of this browser.
    pub token: &'a str,
    /// What the device answered, as JSON.
    pub answer: &'a str,
    /// Where it comes from.
    pub from: From<'a>,
    /// The token of a session this browser still has; it ends.
    pub earlier: Option<&'a str>,
}

/// Lets somebody in with a passkey. Failures count by address and, where the passkey is known, by name.
pub async fn passkey_sign_in(
    store: &Store,
    site: &PasskeySite,
    asked: PasskeySignIn<'_>,
    now: DateTime<Utc>,
) -> Outcome<Result<Entry, PasskeyFault>> {
    let desk = store.system(SystemReason::SignIn);
    let answer = Some(asked.answer).filter(|answer| answer.len() <= ANSWER_MOST);
    let answer: Option<DiscoverableAuthentication16> =
        answer.and_then(|answer| told(serde_json::from_str(answer)));
    let found = match &answer {
        Some(answer) => desk.passkey(answer.raw_id().as_ref()).await?,
        None => None,
    };
    let name = found.as_ref().map(|found| found.user.sign_in_name.clone()).unwrap_or_default();
    let attempt = Attempt { sign_in_name: &name, address: asked.from.address };
    let failures = desk.failures_since(attempt, now - WINDOW).await?;
    if is_too_often(failures, asked.from) && !name.is_empty() {
        return Ok(Err(PasskeyFault::TooOften(WINDOW)));
    }
    let tx = desk.write(now).await?;
    let Some(state) = tx.end_ceremony(&hash_of(asked.token)).await? else {
        return Ok(Err(PasskeyFault::Over));
    };
    let proven = match (&answer, &found) {
        (Some(answer), Some(found)) => proven(site, &state, answer, (found.user.id, &found.key)),
        _ => None,
    };
    let (Some(found), Some(dynamic)) = (found, proven) else {
        if !name.is_empty() {
            tx.note_failure(attempt).await?;
        }
        tx.commit().await?;
        return Ok(Err(PasskeyFault::Wrong));
    };
    tx.forget_failures(&name).await?;
    tx.use_passkey(found.id, &dynamic).await?;
    let entry = token::begin(&tx, found.user.id, (asked.from, true), asked.earlier).await?;
    tx.commit().await?;
    Ok(Ok(entry))
}

/// What changed of a passkey, if what the device answered holds (Web Authentication level 3, section
/// 7.2).
fn proven(
    site: &PasskeySite,
    state: &[u8],
    answer: &DiscoverableAuthentication16,
    (user, key): (UserId, &PasskeyKey),
) -> Option<[u8; 7]> {
    let state = DiscoverableAuthenticationServerState::decode(state).ok()?;
    let handle = handle(user).ok()?;
    let id = CredentialId::<&[u8]>::decode(&key.credential_id).ok()?;
    let fixed = StaticState::decode(&key.static_state).ok()?;
    let dynamic = DynamicState::decode(key.dynamic_state.as_slice().try_into().ok()?).ok()?;
    let mut credential = AuthenticatedCredential::new(id, &handle, fixed, dynamic).ok()?;
    let origins = [site.origin.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..AuthenticationVerificationOptions::default()
    };
    told(state.verify(&site.rp_id, answer, &mut credential, &options))?;
    credential.dynamic_state().encode().ok()
}

/// Gives a passkey of one's own another name.
pub async fn rename_passkey(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, name): (PasskeyId, &str),
) -> Outcome<Result<(), PasskeyFault>> {
    let Some(name) = named(name) else { return Ok(Err(PasskeyFault::BadName)) };
    let tx: Tx = desk.write(now).await?;
    tx.rename_passkey(id, name).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Removes a passkey of one's own.
pub async fn remove_passkey(desk: &Desk, now: DateTime<Utc>, id: PasskeyId) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.remove_passkey(id).await?;
    Ok(tx.commit().await?)
}
