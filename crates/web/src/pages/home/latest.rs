//! What the latest screening says to the person in front of it: shares and moves for whoever leads,
//! own key accounts with their reasons for whoever looks after customers.

use crate::pages::screening::{Tiers, cause, reasons, row_mark, run_name, tier_name, tiers, whole};
use crate::stop::Stop;
use crate::ui::{Change, TierMark, Tile};
use crate::urls;
use crate::visit::Visit;
use canopy_domain::access::Job;
use canopy_domain::standards::Standard;
use canopy_store::screening::{Move, ResultFilter, ResultQuery, ResultRow, ResultSort};
use canopy_texts::Texts;
use canopy_usecases::screening::{self, Brief, Cause, Direction, RunView};

/// Accounts in a list, and near misses among those looked through.
const LISTED: u32 = 6;
const LOOKED_THROUGH: u32 = 60;
const NEAR_POINTS: f64 = 8.0;

/// The latest screening in the reader's reach.
pub(super) struct Latest {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) tiles: Vec<Tile>,
    pub(super) tiers: Tiers,
    pub(super) lists: Vec<Accounts>,
}

/// A list of accounts, each with one sentence.
pub(super) struct Accounts {
    pub(super) title: &'static str,
    pub(super) none: &'static str,
    pub(super) rows: Vec<Line>,
}

pub(super) struct Line {
    pub(super) mark: TierMark,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) revenue: String,
    pub(super) growth: Change,
    pub(super) sentence: String,
}

pub(super) async fn latest(visit: &Visit) -> Result<Option<Latest>, Stop> {
    let Some(id) = visit.desk.latest_run().await? else { return Ok(None) };
    let run = screening::read(&visit.desk, id).await?;
    let tiers = tiers(visit, &run).await?;
    if tiers.accounts == 0 {
        return Ok(None);
    }
    let looks_after = visit.caller().job == Job::Representative;
    let lists = if looks_after { own(visit, &run).await? } else { movers(visit, &run).await? };
    Ok(Some(Latest {
        name: visit.texts().screening().home_latest(&run_name(visit.texts(), &run.row)),
        url: urls::screening_run(id),
        tiles: tiles(visit, &run, &tiers).await?,
        tiers,
        lists,
    }))
}

async fn tiles(visit: &Visit, run: &RunView, tiers: &Tiers) -> Result<Vec<Tile>, Stop> {
    let t = visit.texts();
    let (text, formats) = (t.screening(), t.formats());
    let url = urls::screening_run(run.row.id);
    let all = t.frame().count_accounts(whole(tiers.accounts));
    let mut tiles = vec![
        Tile::new(text.home_key_share(), formats.percent(tiers.key_share)).link(url.clone()),
        Tile::new(text.home_key_accounts(), formats.number(whole(tiers.key_accounts)))
            .note(text.home_of_all(&all))
            .link(url.clone()),
    ];
    let moves = [
        (Move::Promoted, "promoted", text.home_promoted()),
        (Move::Demoted, "demoted", text.home_demoted()),
    ];
    for (how, code, name) in moves.into_iter().filter(|_| run.row.previous.is_some()) {
        let filter = ResultFilter { moved: Some(how), ..ResultFilter::default() };
        let query = ResultQuery { filter, ..query(run) };
        let count = visit.desk.count_results(&query).await?;
        let link = urls::with_query(&url, &[("moved", code)]);
        tiles.push(Tile::new(name, formats.number(whole(count.at_least))).link(link));
    }
    Ok(tiles)
}

fn query(run: &RunView) -> ResultQuery {
    ResultQuery { previous: run.row.previous, ..ResultQuery::of(run.row.id) }
}

/// The largest accounts that rose and that fell.
async fn movers(visit: &Visit, run: &RunView) -> Result<Vec<Accounts>, Stop> {
    let text = visit.texts().screening();
    let mut lists = Vec::new();
    let Some(previous) = run.row.previous else { return Ok(lists) };
    let moves = [
        (Move::Promoted, Direction::Up, text.home_rising()),
        (Move::Demoted, Direction::Down, text.home_falling()),
    ];
    for (how, direction, title) in moves {
        let filter = ResultFilter { moved: Some(how), ..ResultFilter::default() };
        let sort = ResultSort::RevenueDown;
        let query = ResultQuery { filter, sort, limit: LISTED, ..query(run) };
        let page = visit.desk.results(&query).await?;
        let accounts: Vec<_> = page.rows.iter().map(|row| row.account).collect();
        let causes = screening::causes(&visit.desk, (run, previous), &accounts, direction).await?;
        let line = |(row, causes): (&ResultRow, &Vec<Cause>)| {
            let sentence = causes
                .first()
                .map(|one| cause(visit.texts(), &run.standard, one))
                .unwrap_or_default();
            with_sentence(visit.texts(), run, row, sentence)
        };
        let rows = page.rows.iter().zip(&causes).map(line).collect();
        lists.push(Accounts { title, none: text.nobody_moved(), rows });
    }
    Ok(lists)
}

/// Own key accounts, and the accounts next in line.
async fn own(visit: &Visit, run: &RunView) -> Result<Vec<Accounts>, Stop> {
    let t = visit.texts();
    let text = t.screening();
    let query = ResultQuery { limit: LOOKED_THROUGH, ..query(run) };
    let page = visit.desk.results(&query).await?;
    let is_key = |row: &&ResultRow| is_key(&run.standard, row.tier);
    let listed = LISTED as usize;
    let key = page.rows.iter().filter(is_key).take(listed).map(|row| line(t, run, row)).collect();
    let nearly = page.rows.iter().filter_map(|row| nearly(t, run, row)).take(listed).collect();
    Ok(vec![
        Accounts { title: text.home_mine(), none: text.home_mine_none(), rows: key },
        Accounts { title: text.home_nearly(), none: text.nobody_moved(), rows: nearly },
    ])
}

fn is_key(standard: &Standard, tier: u16) -> bool {
    standard.tiers.get(usize::from(tier)).is_some_and(|tier| tier.service.plan_required)
}

fn line(t: Texts, run: &RunView, row: &ResultRow) -> Line {
    let brief = Brief::read(&row.reasons);
    let sentence = reasons(t, &run.standard, &brief).into_iter().next().unwrap_or_default();
    with_sentence(t, run, row, sentence)
}

/// An account that is short of a key tier by a few points.
fn nearly(t: Texts, run: &RunView, row: &ResultRow) -> Option<Line> {
    let above = row.tier.checked_sub(1)?;
    if is_key(&run.standard, row.tier) || !is_key(&run.standard, above) {
        return None;
    }
    let points = Brief::read(&row.reasons).to_next_tier.filter(|points| *points <= NEAR_POINTS)?;
    let tier = tier_name(t, &run.standard, above);
    let sentence = t.screening().home_to_next(&t.formats().score(points), &tier);
    Some(with_sentence(t, run, row, sentence))
}

fn with_sentence(t: Texts, run: &RunView, row: &ResultRow, sentence: String) -> Line {
    let formats = t.formats();
    Line {
        mark: row_mark(t, &run.standard, row).short(),
        name: row.name.clone(),
        url: urls::receipt(run.row.id, row.account),
        revenue: formats.money_short(row.revenue),
        growth: Change::of(row.growth, formats.percent_signed(row.growth)),
        sentence,
    }
}
