//! Every address inside the product, as functions: a page that moves moves here.

mod lists;
mod people;
mod talk;

pub use lists::*;
pub use people::*;
pub use talk::*;

use canopy_domain::primitives::{
    AccessTokenId, AccountId, BulkEditId, ChannelId, ContestId, DecisionId, ImportId, JobId,
    LeadId, ProductId, RunId, ScheduleId, StandardId, TerritoryId,
};

/// Where people land.
pub fn home() -> String {
    "/".to_owned()
}

/// The sign-in page; afterwards on to `next`.
pub fn sign_in(next: Option<&str>) -> String {
    match next {
        Some(next) => format!("/sign-in?next={}", escape(next)),
        None => "/sign-in".to_owned(),
    }
}

/// Work in the background.
pub fn jobs() -> String {
    "/jobs".to_owned()
}

/// Giving up work in the background.
pub fn cancel_job(id: JobId) -> String {
    format!("/jobs/{id}/cancel")
}

/// The accounts in the trash.
pub fn trash() -> String {
    "/trash".to_owned()
}

/// Putting an account into the trash.
pub fn trash_account(id: AccountId) -> String {
    format!("/accounts/{id}/trash")
}

/// Taking an account out of the trash.
pub fn restore_account(id: AccountId) -> String {
    format!("/trash/accounts/{id}/restore")
}

/// Verifying the chain of the audit log.
pub fn verify_audit() -> String {
    "/audit/verify".to_owned()
}

/// The search over everything.
pub fn search() -> String {
    "/search".to_owned()
}

/// Signing out.
pub fn sign_out() -> String {
    "/sign-out".to_owned()
}

/// Choosing a persona of the demonstration.
pub fn persona() -> String {
    "/sign-in/persona".to_owned()
}

/// A one-time set-up link.
pub fn set_up(token: &str) -> String {
    format!("/set-up/{}", escape(token))
}

/// Changing the language.
pub fn language() -> String {
    "/preferences/language".to_owned()
}

/// Changing between light and dark.
pub fn theme() -> String {
    "/preferences/theme".to_owned()
}

/// The list of accounts.
pub fn accounts() -> String {
    "/accounts".to_owned()
}

/// One account.
pub fn account(id: AccountId) -> String {
    format!("/accounts/{id}")
}

/// Future demand.
pub fn demand() -> String {
    "/demand".to_owned()
}

/// The queue of ratings due.
pub fn ratings() -> String {
    "/ratings".to_owned()
}

/// Every rating in reach as a file.
pub fn ratings_export() -> String {
    "/ratings/export".to_owned()
}

/// Rating an account, under a standard or the first that asks for ratings.
pub fn rate_account(id: AccountId, standard: Option<&str>) -> String {
    with_query(&format!("/accounts/{id}/ratings"), &[("standard", standard.unwrap_or_default())])
}

/// Requests to look at results again.
pub fn reviews() -> String {
    "/reviews".to_owned()
}

/// Changing many accounts at once, and what was changed so.
pub fn many_accounts() -> String {
    "/accounts/many".to_owned()
}

/// Taking a change of many back.
pub fn undo_many_accounts(id: BulkEditId) -> String {
    format!("/accounts/many/{id}/undo")
}

/// One request.
pub fn review(id: ContestId) -> String {
    format!("/reviews/{id}")
}

/// Asking for an account's result to be looked at again.
pub fn ask_review(id: AccountId) -> String {
    format!("/accounts/{id}/review")
}

/// Giving an account a tier by decision.
pub fn give_tier(id: AccountId) -> String {
    format!("/accounts/{id}/tier")
}

/// Ending a tier given by decision.
pub fn end_decision(account: AccountId, id: DecisionId) -> String {
    format!("/accounts/{account}/tier/{id}/end")
}

/// What is owed by all accounts.
pub fn receivables() -> String {
    "/receivables".to_owned()
}

/// The invoices of an account.
pub fn invoices(id: AccountId) -> String {
    format!("/accounts/{id}/invoices")
}

/// The invoices of an account as a file.
pub fn invoices_export(id: AccountId) -> String {
    format!("/accounts/{id}/invoices/export")
}

/// The list of leads.
pub fn leads() -> String {
    "/leads".to_owned()
}

/// Entering a lead.
pub fn new_lead() -> String {
    "/leads/new".to_owned()
}

/// One lead.
pub fn lead(id: LeadId) -> String {
    format!("/leads/{id}")
}

/// The portrait of our best accounts.
pub fn portrait() -> String {
    "/leads/portrait".to_owned()
}

/// The channels by which leads come, with what they yield.
pub fn lead_channels() -> String {
    "/leads/channels".to_owned()
}

/// Adding a channel.
pub fn new_lead_channel() -> String {
    "/leads/channels/new".to_owned()
}

/// One channel.
pub fn lead_channel(id: ChannelId) -> String {
    format!("/leads/channels/{id}")
}

/// A public form.
pub fn lead_form(token: &str) -> String {
    format!("/form/{}", escape(token))
}

/// What follows a public form.
pub fn lead_form_thanks(token: &str) -> String {
    format!("/form/{}/thanks", escape(token))
}

/// The list of products.
pub fn products() -> String {
    "/products".to_owned()
}

/// One product.
pub fn product(id: ProductId) -> String {
    format!("/products/{id}")
}

/// The list of imports.
pub fn imports() -> String {
    "/imports".to_owned()
}

/// Starting an import.
pub fn new_import() -> String {
    "/imports/new".to_owned()
}

/// One import.
pub fn import(id: ImportId) -> String {
    format!("/imports/{id}")
}

/// The list of standards.
pub fn standards() -> String {
    "/standards".to_owned()
}

/// One version of a standard.
pub fn standard(id: StandardId) -> String {
    format!("/standards/{id}")
}

/// Ends the repeating of a screening.
pub fn end_schedule(id: ScheduleId) -> String {
    format!("/screening/schedules/{id}/end")
}

/// A version on past quarters.
pub fn back_test(id: StandardId) -> String {
    format!("/standards/{id}/back-test")
}

/// Which weights of a version decide.
pub fn sensitivity(id: StandardId) -> String {
    format!("/standards/{id}/sensitivity")
}

/// Changing a draft of a standard.
pub fn standard_edit(id: StandardId) -> String {
    format!("/standards/{id}/edit")
}

/// Changing a draft as text.
pub fn standard_text(id: StandardId) -> String {
    format!("/standards/{id}/text")
}

/// One criterion of a draft: by its `code`, or a new one in a `dimension`.
pub fn standard_criterion(id: StandardId, by: &str, code: &str) -> String {
    format!("/standards/{id}/criterion?{by}={}", escape(code))
}

/// Judgements about the dimensions (`of` empty) or the criteria of one, by one judge or oneself.
pub fn standard_ahp(id: StandardId, of: &str, judge: &str) -> String {
    let of = (!of.is_empty()).then(|| format!("of={}", escape(of)));
    let judge = (!judge.is_empty()).then(|| format!("judge={}", escape(judge)));
    let asked: Vec<String> = [of, judge].into_iter().flatten().collect();
    if asked.is_empty() {
        return format!("/standards/{id}/ahp");
    }
    format!("/standards/{id}/ahp?{}", asked.join("&"))
}

/// Taking the judges' weights.
pub fn standard_ahp_take(id: StandardId) -> String {
    format!("/standards/{id}/ahp/take")
}

/// Weights proposed by the data or a strategy.
pub fn standard_weights(id: StandardId, from: &str) -> String {
    format!("/standards/{id}/weights?from={}", escape(from))
}

/// Taking the last change of a draft back.
pub fn standard_undo(id: StandardId) -> String {
    format!("/standards/{id}/undo")
}

/// What changed from one version to another.
pub fn standard_compare(id: StandardId, other: StandardId) -> String {
    format!("/standards/{id}/compare/{other}")
}

/// A version of a standard as a file.
pub fn standard_toml(id: StandardId) -> String {
    format!("/standards/{id}/toml")
}

/// The list of screening runs.
pub fn screening_runs() -> String {
    "/screening".to_owned()
}

/// One screening run.
pub fn screening_run(id: RunId) -> String {
    format!("/screening/{id}")
}

/// The whole filtered result of a run as a file.
pub fn screening_export(id: RunId) -> String {
    format!("/screening/{id}/export")
}

/// A run compared with an earlier one.
pub fn comparison(later: RunId, earlier: RunId) -> String {
    format!("/screening/{later}/compare/{earlier}")
}

/// One account's receipt in a run.
pub fn receipt(run: RunId, account: AccountId) -> String {
    format!("/screening/{run}/accounts/{account}")
}

/// Market planning.
pub fn markets() -> String {
    "/markets".to_owned()
}

/// A territory as planned.
pub fn market(id: TerritoryId) -> String {
    format!("/markets/{id}")
}

/// Editing the plan of a territory.
pub fn market_edit(id: TerritoryId) -> String {
    format!("/markets/{id}/edit")
}

/// What the data suggest for a territory.
pub fn market_suggestions(id: TerritoryId) -> String {
    format!("/markets/{id}/suggestions")
}

/// The accounts of a territory with where they are, as a file.
pub fn market_export(id: TerritoryId) -> String {
    format!("/markets/{id}/export")
}

/// Ending the plan of a territory.
pub fn market_end(id: TerritoryId) -> String {
    format!("/markets/{id}/end")
}

/// Saying that a state was reached with an account of a plan.
pub fn market_marks(id: TerritoryId) -> String {
    format!("/markets/{id}/marks")
}

/// Taking back what was said.
pub fn market_withdraw(id: TerritoryId) -> String {
    format!("/markets/{id}/marks/withdraw")
}

/// The portfolio.
pub fn portfolio() -> String {
    "/portfolio".to_owned()
}

/// The accounts chosen off a picture of the portfolio.
pub fn portfolio_accounts() -> String {
    "/portfolio/accounts".to_owned()
}

/// The portfolio, or what was chosen of it, as a file.
pub fn portfolio_export() -> String {
    "/portfolio/export".to_owned()
}

/// The thresholds of the portfolio's warnings.
pub fn thresholds() -> String {
    "/portfolio/thresholds".to_owned()
}

/// Growth drivers.
pub fn growth() -> String {
    "/growth".to_owned()
}

/// The sales rows of an account behind its growth.
pub fn growth_rows(id: AccountId) -> String {
    format!("/growth/accounts/{id}")
}

/// The description of the API.
pub fn api_description() -> String {
    "/api/v1/openapi.json".to_owned()
}

/// The accounts over the API, as the example of a request.
pub fn api_accounts() -> String {
    "/api/v1/accounts".to_owned()
}

/// The caller's access tokens.
pub fn tokens() -> String {
    "/tokens".to_owned()
}

/// Ending an access token.
pub fn end_token(id: AccessTokenId) -> String {
    format!("/tokens/{id}/end")
}

/// The audit log.
pub fn audit() -> String {
    "/audit".to_owned()
}

/// What was changed of one record.
pub fn history(record: uuid::Uuid) -> String {
    format!("/audit?record={record}")
}

/// An address with query parameters; those without a value are left out.
pub fn with_query(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut out = path.to_owned();
    let mut mark = if path.contains('?') { '&' } else { '?' };
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        out.push(mark);
        out.push_str(&escape(name));
        out.push('=');
        out.push_str(&escape(value));
        mark = '&';
    }
    out
}

/// Percent-encodes everything but unreserved characters.
pub fn escape(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'/') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A path of ours to go on to, from what a form sent: anything else becomes the home page.
pub fn local(path: Option<&str>) -> String {
    let is_ours = |path: &&str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.contains(['\\', '\r', '\n', '\t', '\0'])
            && path.is_ascii()
            && !path.starts_with("/sign-")
    };
    path.filter(is_ours).map_or_else(home, ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_paths_are_gone_on_to() {
        assert_eq!(local(Some("/accounts?q=a%20b")), "/accounts?q=a%20b");
        for path in ["//evil.example", "https://evil.example", "/\\evil.example", "/sign-out", ""] {
            assert_eq!(local(Some(path)), "/", "{path}");
        }
        assert_eq!(local(None), "/");
    }

    #[test]
    fn queries_are_escaped_and_empty_ones_left_out() {
        let url =
            with_query("/accounts", &[("q", "人民 医院&"), ("tier", ""), ("sort", "-revenue")]);
        assert_eq!(url, "/accounts?q=%E4%BA%BA%E6%B0%91%20%E5%8C%BB%E9%99%A2%26&sort=-revenue");
    }
}
