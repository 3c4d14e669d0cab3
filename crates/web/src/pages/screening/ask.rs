//! What the address asks of a ranking: filters, order, page. Values come from closed lists; what is
//! not understood is refused rather than ignored.

use crate::stop::Stop;
use crate::ui::ListAsk;
use canopy_store::PageMark;
use canopy_store::screening::{Move, ResultFilter, ResultQuery, ResultSort, RunRow};
use std::str::FromStr;

/// Lines on a page of the ranking.
const LINES: u32 = 50;

pub(crate) fn query(run: &RunRow, ask: &ListAsk) -> Result<ResultQuery, Stop> {
    Ok(ResultQuery {
        run: run.id,
        previous: run.previous,
        filter: ResultFilter {
            tier_code: ask.get("tier").map(ToOwned::to_owned),
            text: ask.get("q").map(ToOwned::to_owned),
            territory: read(ask, "territory")?,
            owner: read(ask, "owner")?,
            account_type: ask.get("type").map(ToOwned::to_owned),
            region: ask.get("region").map(ToOwned::to_owned),
            moved: ask.get("moved").map(|code| moved(code).ok_or(Stop::Unreadable)).transpose()?,
        },
        sort: sort(ask)?,
        limit: LINES,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    })
}

/// The codes of moves in addresses, in the order offered.
pub(super) const MOVES: [(&str, Move); 4] = [
    ("promoted", Move::Promoted),
    ("demoted", Move::Demoted),
    ("entered", Move::Entered),
    ("stayed", Move::Stayed),
];

fn moved(code: &str) -> Option<Move> {
    MOVES.iter().find(|(known, _)| *known == code).map(|(_, how)| *how)
}

fn sort(ask: &ListAsk) -> Result<ResultSort, Stop> {
    Ok(match ask.sort() {
        None | Some(("rank", false) | ("score", true)) => ResultSort::Rank,
        Some(("rank", true) | ("score", false)) => ResultSort::RankDown,
        Some(("revenue", true)) => ResultSort::RevenueDown,
        Some(("revenue", false)) => ResultSort::Revenue,
        Some(("growth", true)) => ResultSort::GrowthDown,
        Some(("growth", false)) => ResultSort::Growth,
        Some(_) => return Err(Stop::Unreadable),
    })
}

fn read<T: FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(|text| text.parse().map_err(|_| Stop::Unreadable)).transpose()
}
