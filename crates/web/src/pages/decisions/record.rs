//! What was asked and decided about an account's tier, as a part of its page; and the words that go
//! with a tier given by people wherever it shows.

use super::list::{change, named, status_pill};
use crate::stop::Stop;
use crate::ui::{Pill, Tone, filters, renders_itself};
use crate::urls;
use crate::view::Frame;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::Day;
use canopy_domain::access::Action;
use canopy_domain::decisions::Origin;
use canopy_domain::primitives::AccountId;
use canopy_domain::standards::Standard;
use canopy_store::decisions::{ContestQuery, ContestRow, DecisionHeld, DecisionRow};
use canopy_texts::Texts;
use canopy_usecases::local_day;

/// Requests and decisions shown.
const SHOWN: u32 = 20;

/// What was asked and decided about an account's tier.
#[derive(Template)]
#[template(path = "decisions/record.html")]
pub(crate) struct Record {
    t: Texts,
    token: crate::ui::Html,
    decisions: Vec<Given>,
    contests: Vec<Asked>,
    ask_url: Option<String>,
    give_url: Option<String>,
}

renders_itself!(Record);

struct Given {
    tier: String,
    reason: String,
    by: String,
    time: String,
    origin: &'static str,
    state: Pill,
    end_words: String,
    /// Where it can be ended, with its version, for those who may.
    end: Option<(String, i64)>,
}

struct Asked {
    url: String,
    change: String,
    by: String,
    status: Pill,
}

/// What stands behind a tier given by people: who, until when, why.
pub(crate) fn hand_words(t: Texts, held: &DecisionHeld) -> String {
    t.decisions().by_hand_why(&held.deciders, &t.formats().day(held.until), &held.reason)
}

/// Reads what was asked and decided about an account. `standard` names the tiers.
pub(crate) async fn record(
    visit: &Visit,
    account: AccountId,
    standard: Option<&Standard>,
) -> Result<Record, Stop> {
    let t = visit.texts();
    let today = local_day(visit.at());
    let decisions = visit.desk.decisions_of(account).await?;
    let query = ContestQuery { account: Some(account), limit: SHOWN, ..ContestQuery::default() };
    let contests = visit.desk.contests(&query).await?.rows;
    let is_screened = standard.is_some();
    let may_ask = visit.desk.may(Action::ContestTiers, account).await?;
    let may_give = visit.desk.may(Action::OverrideTiers, account).await?;
    let frame = Frame::of(&visit.asked, String::new());
    Ok(Record {
        t,
        token: frame.token_field(),
        decisions: decisions.iter().map(|one| given(visit, one, standard, today)).collect(),
        contests: contests.iter().map(|one| asked(t, one, standard)).collect(),
        ask_url: (is_screened && may_ask && !may_give).then(|| urls::ask_review(account)),
        give_url: (is_screened && may_give).then(|| urls::give_tier(account)),
    })
}

fn asked(t: Texts, row: &ContestRow, standard: Option<&Standard>) -> Asked {
    let by =
        t.ratings().said_by(&row.contested_by_name, &t.formats().day(local_day(row.contested_at)));
    Asked {
        url: urls::review(row.id),
        change: change(t, standard, row),
        by,
        status: status_pill(t, row.status),
    }
}

fn given(visit: &Visit, row: &DecisionRow, standard: Option<&Standard>, today: Day) -> Given {
    let t = visit.texts();
    let (text, formats) = (t.decisions(), t.formats());
    let holds = row.holds_on(today);
    let state = match row.ended_on {
        _ if holds => Pill::toned(Tone::Good, text.holds()),
        Some(ended) => Pill::plain(text.ended(&formats.day(ended))),
        None => Pill::plain(text.expired(&formats.day(row.until))),
    };
    let end_words = match (&row.ended_by_name, row.end_reason.is_empty()) {
        (Some(who), false) => text.ended_why(who, &row.end_reason),
        (Some(_), true) if row.ended_on.is_some_and(|ended| ended < row.until) => {
            text.replaced().to_owned()
        }
        _ => String::new(),
    };
    let may_end = match row.origin {
        Origin::Contest => visit.may(Action::DecideContests),
        Origin::Committee => visit.may(Action::OverrideTiers),
    };
    Given {
        tier: named(t, standard, &row.tier_code),
        reason: row.reason.clone(),
        by: row.deciders.clone(),
        time: text.since_until(&formats.day(row.from), &formats.day(row.until)),
        origin: text.origin(row.origin),
        state,
        end_words,
        end: (holds && may_end).then(|| (urls::end_decision(row.account, row.id), row.version)),
    }
}
