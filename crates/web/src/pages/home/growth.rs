//! What drives the growth of a representative's own accounts, small.

use crate::pages::growth::waterfall_chart;
use crate::stop::Stop;
use crate::ui::Chart;
use crate::urls;
use crate::visit::Visit;
use canopy_domain::access::Job;
use canopy_domain::growth::Against;
use canopy_store::accounts::KeyFilter;
use canopy_usecases::growth::{self, GrowthAsk, Periods};

/// The last twelve months against those before.
const MONTHS: u32 = 12;

/// Own growth with where to look closer.
pub(super) struct OwnGrowth {
    pub(super) chart: Chart,
    pub(super) url: String,
}

/// None for whoever looks after no accounts, and while nothing was sold.
pub(super) async fn own_growth(visit: &Visit) -> Result<Option<OwnGrowth>, Stop> {
    let caller = visit.caller();
    if caller.job != Job::Representative {
        return Ok(None);
    }
    let ask = GrowthAsk {
        periods: Periods::Last { months: MONTHS, against: Against::Before },
        accounts: KeyFilter { owner: Some(caller.user), territory: None },
        product: None,
    };
    let Some(found) = growth::read(visit.company(), &visit.desk, &ask).await? else {
        return Ok(None);
    };
    if found.accounts.is_empty() {
        return Ok(None);
    }
    let owner = caller.user.to_string();
    let whose = [("owner", owner.as_str())];
    let url = |movement: canopy_domain::growth::Movement| {
        let pairs = [("owner", owner.as_str()), ("by", "account"), ("move", movement.code())];
        urls::with_query(&urls::growth(), &pairs)
    };
    let seen = (&found.waterfall, found.drivers.as_ref());
    let chart = waterfall_chart(visit.texts(), seen, found.spans, url).low();
    Ok(Some(OwnGrowth { chart, url: urls::with_query(&urls::growth(), &whose) }))
}
