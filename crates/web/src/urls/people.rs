//! Addresses of people, what they hold, and how they sign in.

use canopy_domain::primitives::{AccountId, DeputyId, HandOverId, PasskeyId, TerritoryId, UserId};
use uuid::Uuid;

/// One's own sign-in: sessions and what else guards it.
pub fn me() -> String {
    "/me".to_owned()
}

/// The second step of signing in; afterwards on to `next`.
pub fn sign_in_code(next: Option<&str>) -> String {
    match next.filter(|next| *next != "/") {
        Some(next) => format!("/sign-in/code?next={}", super::escape(next)),
        None => "/sign-in/code".to_owned(),
    }
}

/// One's own second factor.
pub fn second_factor() -> String {
    "/me/second-factor".to_owned()
}

/// Making one's own second factor count.
pub fn confirm_second_factor() -> String {
    "/me/second-factor/confirm".to_owned()
}

/// Removing one's own second factor.
pub fn remove_second_factor() -> String {
    "/me/second-factor/remove".to_owned()
}

/// Removing the second factor of a person.
pub fn remove_second_factor_of(person: UserId) -> String {
    format!("/team/{person}/second-factor/remove")
}

/// One's own passkeys.
pub fn passkeys() -> String {
    "/me/passkeys".to_owned()
}

/// What a device is asked that shall make a passkey.
pub fn begin_passkey() -> String {
    "/me/passkeys/begin".to_owned()
}

/// One of one's own passkeys.
pub fn passkey(id: PasskeyId) -> String {
    format!("/me/passkeys/{id}")
}

/// Removing one of one's own passkeys.
pub fn remove_passkey(id: PasskeyId) -> String {
    format!("/me/passkeys/{id}/remove")
}

/// Coming in with a passkey.
pub fn passkey_sign_in() -> String {
    "/sign-in/passkey".to_owned()
}

/// What a device is asked whose person comes in.
pub fn begin_passkey_sign_in() -> String {
    "/sign-in/passkey/begin".to_owned()
}

/// Whose job needs a second factor.
pub fn sign_in_rules() -> String {
    "/sign-in-rules".to_owned()
}

/// Ending one of one's own sessions.
pub fn end_my_session(session: Uuid) -> String {
    format!("/me/sessions/{session}/end")
}

/// Ending one session of a person.
pub fn end_session_of(person: UserId, session: Uuid) -> String {
    format!("/team/{person}/sessions/{session}/end")
}

/// Ending every session of a person.
pub fn end_sessions_of(person: UserId) -> String {
    format!("/team/{person}/sessions/end")
}

/// Who works here.
pub fn team() -> String {
    "/team".to_owned()
}

/// Adding a person.
pub fn new_person() -> String {
    "/team/new".to_owned()
}

/// One person.
pub fn person(id: UserId) -> String {
    format!("/team/{id}")
}

/// The territory tree.
pub fn territories() -> String {
    "/territories".to_owned()
}

/// One territory.
pub fn territory(id: TerritoryId) -> String {
    format!("/territories/{id}")
}

/// Signing out everywhere else.
pub fn sign_out_everywhere() -> String {
    "/sign-out/everywhere".to_owned()
}

/// Putting somebody on an account's team.
pub fn account_team(account: AccountId) -> String {
    format!("/accounts/{account}/team")
}

/// Taking somebody off an account's team.
pub fn take_off_team(account: AccountId, member: UserId) -> String {
    format!("/accounts/{account}/team/{member}/remove")
}

/// Naming a deputy for a person.
pub fn deputies_of(person: UserId) -> String {
    format!("/team/{person}/deputies")
}

/// Ending a deputyship before its time.
pub fn end_deputy(person: UserId, deputy: DeputyId) -> String {
    format!("/team/{person}/deputies/{deputy}/end")
}

/// Why one sees an account.
pub fn why(account: AccountId) -> String {
    format!("/accounts/{account}/why")
}

/// What a person reaches.
pub fn reach_of(person: UserId) -> String {
    format!("/team/{person}/reach")
}

/// Handing a person's work over.
pub fn hand_over(person: UserId) -> String {
    format!("/team/{person}/hand-over")
}

/// Taking a hand-over back.
pub fn take_back_hand_over(person: UserId, which: HandOverId) -> String {
    format!("/team/{person}/hand-over/{which}/undo")
}
