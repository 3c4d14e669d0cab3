//! What the rows of a file of leads come to: which are here already, which channel, territory and
//! owner each has, and whom it looks the same as.

use super::accounts_work::{Places, Under, key, look_up};
use super::reading::Reading;
use super::sinks::{Problems, keep};
use super::upload::hexadecimal;
use crate::{Outcome, midnight};
use canopy_domain::accounts::normalise_name;
use canopy_domain::imports::{Field, Problem, ProblemCode};
use canopy_domain::leads::{Known, KnownIndex, LeadSource, SURE_FROM};
use canopy_domain::primitives::{ChannelId, LeadId};
use canopy_store::leads::NewLead;
use canopy_store::{Desk, Import};
use canopy_tables::{LeadRow, LeadsRead};
use rustc_hash::{FxHashMap, FxHashSet};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

/// Who looks the same is looked for among so many.
const LOOKED_AT: usize = 3;
/// Between the parts a row is recognised by; no cell has it.
const BETWEEN: [u8; 1] = [0];

/// What a file of leads comes to.
#[derive(Default)]
pub(super) struct Work {
    /// Those to be entered, each with what its row is recognised by.
    pub(super) leads: Vec<(NewLead, String)>,
    /// Rows left out because something is wrong.
    pub(super) rows_bad: u64,
    /// Rows whose lead is here already, or that repeat an earlier one.
    pub(super) rows_known: u64,
    /// What is to be told of rows.
    pub(super) problems: Problems,
}

/// Works out what the rows of a file come to.
pub(super) async fn work_out(
    desk: &Desk,
    read: LeadsRead,
    (under, reading): (Under<'_>, &Reading),
) -> Outcome<Work> {
    let channels = Channels::load(desk, reading.channel).await?;
    let places = Places::load(desk).await?;
    let imported = desk.permit::<Import>()?.imported_leads().await?;
    let known: FxHashSet<String> = imported.into_iter().map(|lead| lead.key).collect();
    let mut told = Told { under, problems: read.problems };
    let mut work = Work { rows_bad: read.rows_bad, ..Work::default() };
    let (mut within, mut rows) = (FxHashSet::default(), Vec::new());
    for row in read.rows {
        let key = recognised_by(&row);
        let is_repeated = within.contains(&key);
        if is_repeated || known.contains(&key) {
            let code = if is_repeated { ProblemCode::RowRepeated } else { ProblemCode::LeadKnown };
            told.tell(&row, (Field::AccountName, &row.words.organisation), code);
            work.rows_known += 1;
            continue;
        }
        let Some(channel) = channels.of(&row, &mut told) else {
            work.rows_bad += 1;
            continue;
        };
        work.leads.push((lead(&row, channel, &places, &mut told), key.clone()));
        within.insert(key);
        rows.push(row);
    }
    let compared = Compared {
        rows: rows.iter().map(|row| desk.known_as(&row.words)).collect(),
        leads: desk.all_leads_known().await?,
        accounts: desk.all_customers_known().await?,
    };
    let likes = tokio::task::spawn_blocking(move || compared.likes()).await?;
    for (row, code, name) in likes {
        if let Some(row) = rows.get(row) {
            told.tell(row, (Field::AccountName, &name), code);
        }
    }
    work.problems = told.problems;
    work.problems.sort_by_key(|(problem, _)| problem.row);
    Ok(work)
}

/// Channels that take leads, by what a file may call them.
struct Channels {
    by_name: FxHashMap<String, ChannelId>,
    /// For rows that name none of them.
    chosen: Option<ChannelId>,
}

impl Channels {
    async fn load(desk: &Desk, chosen: Option<ChannelId>) -> Outcome<Self> {
        let mut channels = desk.channels().await?;
        channels.retain(|channel| channel.is_active);
        let chosen = chosen.filter(|id| channels.iter().any(|channel| channel.id == *id));
        let by_name = channels.iter().map(|channel| (key(&channel.name), channel.id)).collect();
        Ok(Self { by_name, chosen })
    }

    /// The channel of a row: the one it names, else the one chosen for such rows.
    fn of(&self, row: &LeadRow, told: &mut Told<'_>) -> Option<ChannelId> {
        if let Ok(Some(found)) = look_up(&self.by_name, Some(&row.channel)) {
            return Some(found);
        }
        let code = match (row.channel.is_empty(), self.chosen) {
            (true, Some(chosen)) => return Some(chosen),
            (true, None) => ProblemCode::ChannelMissing,
            (false, Some(_)) => ProblemCode::ChannelChosen,
            (false, None) => ProblemCode::ChannelUnknown,
        };
        told.tell(row, (Field::Channel, &row.channel), code);
        self.chosen
    }
}

/// The lead a row becomes; a territory or owner nobody knows is told and left out.
fn lead(row: &LeadRow, channel: ChannelId, places: &Places, told: &mut Told<'_>) -> NewLead {
    let territory = look_up(&places.territories, Some(&row.territory));
    let owner = look_up(&places.owners, Some(&row.owner));
    if territory.is_err() {
        told.tell(row, (Field::Territory, &row.territory), ProblemCode::TerritoryUnknown);
    }
    if owner.is_err() {
        told.tell(row, (Field::Owner, &row.owner), ProblemCode::OwnerUnknown);
    }
    NewLead {
        id: LeadId(Uuid::now_v7()),
        words: row.words.clone(),
        channel,
        source: LeadSource::Import,
        has_consent: false,
        territory: territory.unwrap_or_default(),
        owner: owner.unwrap_or_default(),
        came_at: row.came_on.map(midnight),
        reference: row.reference.clone(),
    }
}

/// What a row is recognised by when it comes again: its number at the source with the organisation's
/// name, so that two sources that count from 1 are not taken for one; without a number, everything it
/// says. Kept as a hash: it says nothing about anybody.
fn recognised_by(row: &LeadRow) -> String {
    let mut hash = Sha256::new();
    let mut put = |text: &str| {
        hash.update(text);
        hash.update(BETWEEN);
    };
    let words = &row.words;
    if row.reference.is_empty() {
        let day = row.came_on.map(|day| day.to_string()).unwrap_or_default();
        let said = [
            &words.organisation,
            &words.person,
            &words.role,
            &words.phone,
            &words.email,
            &words.need,
            &words.account_type,
            &words.level,
            &words.region,
            &words.city,
            &words.product_class,
            &row.channel,
            &day,
        ];
        said.into_iter().for_each(|text| put(text));
    } else {
        put(&row.reference);
        put(&normalise_name(&words.organisation));
    }
    hexadecimal(hash)
}

/// Who the rows of a file are compared with.
struct Compared {
    rows: Vec<Known>,
    leads: Vec<Known>,
    accounts: Vec<Known>,
}

impl Compared {
    /// Which rows look the same as an account, a lead or an earlier row, and as whom.
    fn likes(&self) -> Vec<(usize, ProblemCode, String)> {
        let mut found = Vec::new();
        let all = [
            (&self.accounts, ProblemCode::LikeAccount),
            (&self.leads, ProblemCode::LikeLead),
            (&self.rows, ProblemCode::LikeRow),
        ];
        for (known, code) in all {
            let index = KnownIndex::of(known);
            let is_within = code == ProblemCode::LikeRow;
            for (at, row) in self.rows.iter().enumerate() {
                let likes = index.likes(row, if is_within { usize::MAX } else { LOOKED_AT });
                let mut sure = likes.into_iter().filter(|like| like.score >= SURE_FROM);
                let like = sure.find(|like| !is_within || like.at < at);
                if let Some(one) = like.and_then(|like| known.get(like.at)) {
                    found.push((at, code, one.name.clone()));
                }
            }
        }
        found
    }
}

/// What is told of rows.
struct Told<'a> {
    under: Under<'a>,
    problems: Problems,
}

impl Told<'_> {
    fn tell(&mut self, row: &LeadRow, (field, value): (Field, &str), code: ProblemCode) {
        let Under { columns, mapping } = self.under;
        let column = mapping.column_of(field).and_then(|at| columns.get(at));
        let problem = Problem {
            row: row.row,
            column: column.cloned().unwrap_or_default(),
            value: value.to_owned(),
            code,
        };
        keep(&mut self.problems, problem, &row.cells);
    }
}
