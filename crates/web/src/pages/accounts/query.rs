//! What the address asks of the list of accounts.

use crate::stop::Stop;
use crate::ui::ListAsk;
use canopy_domain::Day;
use canopy_store::PageMark;
use canopy_store::accounts::{AccountFilter, AccountQuery, AccountSort};

/// Rows of a page.
const ROWS: u32 = 50;

/// Reads filters, order and place; an id that is none is refused. Tiers people gave count as they hold
/// today.
pub(crate) fn query(ask: &ListAsk, today: Day) -> Result<AccountQuery, Stop> {
    let text = |name| ask.get(name).map(ToOwned::to_owned);
    let filter = AccountFilter {
        text: text("q"),
        account_type: text("type"),
        level: text("level"),
        region: text("region"),
        territory: id(ask, "territory")?,
        owner: id(ask, "owner")?,
        tier_code: text("tier"),
        fields: fields(ask),
        today: Some(today),
    };
    let mut sorts = sorts(ask).into_iter();
    Ok(AccountQuery {
        filter,
        sort: sorts.next().unwrap_or(AccountSort::RevenueDown),
        then: sorts.collect(),
        limit: ROWS,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    })
}

/// Parameters that ask for a value of one of the company's fields begin so; its code follows.
pub(crate) const OF_FIELD: &str = "x.";
/// Fields asked for at once.
const FIELDS_MOST: usize = 20;

fn fields(ask: &ListAsk) -> Vec<(String, String)> {
    let asked = ask.pairs().iter().filter_map(|(name, value)| {
        let value = value.trim();
        Some((name.strip_prefix(OF_FIELD)?.to_owned(), value.to_owned()))
            .filter(|_| !value.is_empty())
    });
    asked.take(FIELDS_MOST).collect()
}

fn id<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

/// Largest revenue first unless asked otherwise; a key that comes again counts once.
fn sorts(ask: &ListAsk) -> Vec<AccountSort> {
    let mut seen = Vec::new();
    let mut sorts = Vec::new();
    for (key, goes_down) in ask.sorts() {
        let Some((up, down)) = both_ways(key).filter(|_| !seen.contains(&key)) else { continue };
        seen.push(key);
        sorts.push(if goes_down { down } else { up });
    }
    sorts
}

fn both_ways(key: &str) -> Option<(AccountSort, AccountSort)> {
    Some(match key {
        "name" => (AccountSort::Name, AccountSort::NameDown),
        "code" => (AccountSort::Code, AccountSort::CodeDown),
        "revenue" => (AccountSort::Revenue, AccountSort::RevenueDown),
        "last_sale" => (AccountSort::LastSale, AccountSort::LastSaleDown),
        "level" => (AccountSort::Level, AccountSort::LevelDown),
        "region" => (AccountSort::Region, AccountSort::RegionDown),
        _ => return None,
    })
}
