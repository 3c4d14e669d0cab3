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
        today: Some(today),
    };
    Ok(AccountQuery {
        filter,
        sort: sort(ask),
        limit: ROWS,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    })
}

fn id<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

/// Largest revenue first unless asked otherwise.
fn sort(ask: &ListAsk) -> AccountSort {
    match ask.sort() {
        Some(("name", false)) => AccountSort::Name,
        Some(("name", true)) => AccountSort::NameDown,
        Some(("code", false)) => AccountSort::Code,
        Some(("code", true)) => AccountSort::CodeDown,
        Some(("revenue", false)) => AccountSort::Revenue,
        Some(("last_sale", false)) => AccountSort::LastSale,
        Some(("last_sale", true)) => AccountSort::LastSaleDown,
        _ => AccountSort::RevenueDown,
    }
}
