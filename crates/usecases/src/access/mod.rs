//! Getting in and out: passwords, sessions, one-time set-up links, second factors, passkeys, access tokens, personas of the
//! demonstration. The only verbs that work before anybody is known; they go through the system desk for sign-in.

mod access_tokens;
mod company_key;
mod demo_sign_in;
mod invite;
mod once;
mod passkeys;
mod password;
mod recognise;
mod second_factor;
mod sessions;
mod set_password;
mod sign_in;
mod sign_out;
mod token;
mod why;

pub use access_tokens::{MadeToken, MakeToken, end_token, make_token, note_tool, recognise_token};
pub(crate) use company_key::CompanyKey;
pub use company_key::KEY_FILE;
pub use demo_sign_in::{demo_sign_in, personas};
pub(crate) use invite::invite_within;
pub use invite::{LINK_LASTS, invite};
pub use once::{KEY_LASTS, keep_answer, sent};
pub use passkeys::{
    AddPasskey, CEREMONY_LASTS, Ceremony, PASSKEY_NAME_MOST, PASSKEYS_MOST, PasskeyFault,
    PasskeySignIn, PasskeySite, add_passkey, begin_passkey, begin_passkey_sign_in, passkey_sign_in,
    remove_passkey, rename_passkey,
};
pub use password::{PASSWORD_LEAST, PasswordFault};
pub use recognise::{Recognised, recognise};
pub use second_factor::{
    CodeFault, GiveCode, HALF_LASTS, MyFactor, Step, begin_factor, code_of, confirm_factor,
    give_code, is_half_in, my_factor, need_factor, remove_factor_of, remove_my_factor,
};
pub use sessions::{
    SessionSeen, end_all_of, end_mine, end_my_others, end_of, my_sessions, sessions_of,
};
pub use set_password::{SetPassword, set_password, whose_link};
pub use sign_in::{SignIn, SignInAnswer, sign_in};
pub use sign_out::sign_out;
pub use token::{Entry, From};
pub use why::{Reason, Seeing, WhySeen, why_seen};
pub(crate) use why::{deciders, everybody_seeing};

use chrono::TimeDelta;

/// A session ends after so long without use.
pub const IDLE_MOST: TimeDelta = TimeDelta::hours(12);
/// A session ends after so long whatever happens.
pub const SESSION_LASTS: TimeDelta = TimeDelta::days(7);

pub(crate) use token::new_token;
