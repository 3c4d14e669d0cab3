//! Leads: entering them, by people and by public forms; finding who they may be; saying where they
//! stand; making accounts of them; how they fit the portrait of our best accounts; what each channel
//! yields. Leaves out the rules themselves (domain).

mod alike;
mod become_account;
mod channels;
mod enter;
mod fit;
mod form;
mod same;
mod step;
mod yields;

pub use alike::{Alike, LikeCustomer, LikeLead, alike};
pub use become_account::{AccountWords, BecomeAccount, become_account, link};
pub use channels::{ChangeChannel, add_channel, change_channel, close_form, open_form};
pub use enter::{ChangeLead, EnterLead, HandOver, change, enter, hand_over};
pub use fit::{PortraitCache, PortraitView, portrait};
pub use form::{FormAnswer, SentForm, company_name, form_of, send_form};
pub use same::{keep_apart, merge};
pub use step::{TakeStep, take_step};
pub use yields::{YieldLine, yields};
