//! What the company's people say, brought in through the same verbs: their ratings, each on its own
//! day; reviews asked for and decided; a tier given by the committee.

use super::{STANDARD, caller};
use crate::decisions::{self, AskReview, GiveTier, Judge, Ruling};
use crate::demo::world::{Persona, Sheet, Story, When, World};
use crate::ratings::{self, Entry, RateAccount};
use crate::{Company, Failure, Outcome, local_day};
use canopy_domain::access::Caller;
use canopy_domain::decisions::ContestStatus;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_store::decisions::{ContestQuery, ContestRow};
use canopy_store::{SystemReason, ViewTeam};
use chrono::{NaiveTime, TimeDelta};
use std::collections::{BTreeMap, BTreeSet};

/// Puts every rating down on its day, as far as it is not there yet.
pub(super) async fn rate(company: &Company, world: &World) -> Outcome<()> {
    let desk = company.store.system(SystemReason::Demo);
    let now = company.clock.now();
    let known: BTreeSet<(AccountId, UserId, canopy_domain::Day)> = desk
        .ratings_at(STANDARD, local_day(now), now)
        .await?
        .into_iter()
        .map(|point| (point.account, point.rater, point.rated_on))
        .collect();
    let mut callers: BTreeMap<usize, Caller> = BTreeMap::new();
    let users = desk.permit::<ViewTeam>()?.users().await?;
    for sheet in &world.sheets {
        if let std::collections::btree_map::Entry::Vacant(e) = callers.entry(sheet.rater) {
            let name = world.people.get(sheet.rater).map(|person| &person.sign_in);
            let user = users.iter().find(|user| Some(&user.sign_in_name) == name);
            let user = user.ok_or(Failure::NotFound)?;
            e.insert(desk.caller_for(user, local_day(now)).await?);
        }
        let rater = callers.get(&sheet.rater).ok_or(Failure::NotFound)?;
        let account = account(company, world, sheet.account).await?;
        let at = match sheet.when {
            When::On(day) => day.and_time(NaiveTime::MIN).and_utc(),
            When::Ago(days) => now - TimeDelta::days(days.into()),
        };
        if known.contains(&(account, rater.user, local_day(at))) {
            continue;
        }
        let asked = asked(account, sheet);
        let kept = ratings::rate(&company.store.desk(rater), at, &asked).await?;
        kept.map_err(|faulty| Failure::Internal(format!("{faulty:?}").into()))?;
    }
    Ok(())
}

fn asked(account: AccountId, sheet: &Sheet) -> RateAccount {
    let entry = |said: &crate::demo::world::Said| Entry {
        criterion: said.criterion.to_owned(),
        level: said.level.to_string(),
        basis: said.basis.code().to_owned(),
        evidence: said.evidence.to_owned(),
        confirmed_by: said.confirmed_by.to_owned(),
        rated_on: None,
    };
    RateAccount {
        account,
        standard_code: STANDARD.to_owned(),
        entries: sheet.entries.iter().map(entry).collect(),
    }
}

async fn account(company: &Company, world: &World, at: usize) -> Outcome<AccountId> {
    let code = world.accounts.get(at).map(|account| account.code.as_str()).unwrap_or_default();
    let desk = company.store.system(SystemReason::Demo);
    desk.account_by_code(code).await?.ok_or(Failure::NotFound)
}

pub(super) async fn account_of(
    company: &Company,
    world: &World,
    story: Story,
) -> Outcome<AccountId> {
    let code = &world.account_of(story).ok_or(Failure::NotFound)?.code;
    let desk = company.store.system(SystemReason::Demo);
    desk.account_by_code(code).await?.ok_or(Failure::NotFound)
}

/// The committee keeps a customer that came back among the key accounts. Made before the second
/// screening, which therefore carries it.
pub(super) async fn committee(company: &Company, world: &World, director: &Caller) -> Outcome<()> {
    let account = account_of(company, world, Story::Regained).await?;
    let desk = company.store.desk(director);
    if !desk.decisions_of(account).await?.is_empty() {
        return Ok(());
    }
    let given = GiveTier {
        account,
        tier: "key".to_owned(),
        reason: "去年流失后重新启用我方产品，院方已邀请共同制定三年计划，按重点客户配置资源。"
            .to_owned(),
        deciders: "陈望舒、王建宁、赵一鸣".to_owned(),
        until: None,
    };
    let kept = decisions::give_tier(&desk, company.clock.now(), &given).await?;
    kept.map(drop).map_err(|fault| Failure::Internal(format!("{fault:?}").into()))
}

/// One review that waits, one upheld that 李 has not read of yet, one rejected.
pub(super) async fn reviews(company: &Company, world: &World) -> Outcome<()> {
    let li = caller(company, world, Persona::RepresentativeLi).await?;
    let wang = caller(company, world, Persona::ManagerWang).await?;
    let contest = async |story, tier: &str, reason: &str, evidence: &str| {
        contested(company, world, &li, story, (tier, reason, evidence)).await
    };
    contest(
        Story::LostChampion,
        "key",
        "原主任调离造成采购暂停，新主任已到任并约定下月面谈；床位和门诊量没有变化，不应按一般客户对待。",
        "院方任命通知；下月面谈已列入日程",
    )
    .await?;
    let newcomer = contest(
        Story::Newcomer,
        "key",
        "今年才开户，销售额尚未体现全年水平；已签年度框架协议，金额位居全区前列。",
        "年度框架协议",
    )
    .await?;
    let seasonal =
        contest(Story::Seasonal, "strategic", "冬季用量大，希望按战略客户投入。", "").await?;
    let until = None;
    let upheld = Ruling::Uphold { tier: "key".to_owned(), until };
    judged(company, &wang, newcomer, upheld, "框架协议属实，先按重点客户服务半年，再看实际执行。")
        .await?;
    let reason = "采购集中在冬季，全年规模未达战略客户水平；旺季资源可另行申请。";
    judged(company, &wang, seasonal, Ruling::Reject, reason).await
}

async fn contested(
    company: &Company,
    world: &World,
    who: &Caller,
    story: Story,
    (tier, reason, evidence): (&str, &str, &str),
) -> Outcome<Option<ContestRow>> {
    let account = account_of(company, world, story).await?;
    let desk = company.store.desk(who);
    let query = ContestQuery { account: Some(account), limit: 1, ..ContestQuery::default() };
    if desk.contests(&query).await?.rows.is_empty() {
        let asked = AskReview {
            account,
            wanted_tier: tier.to_owned(),
            reason: reason.to_owned(),
            evidence: evidence.to_owned(),
        };
        // Where the figures already give the tier there is nothing to ask for.
        let _ = decisions::contest(&desk, company.clock.now(), &asked).await?;
    }
    Ok(desk.contests(&query).await?.rows.pop())
}

async fn judged(
    company: &Company,
    who: &Caller,
    contest: Option<ContestRow>,
    ruling: Ruling,
    reason: &str,
) -> Outcome<()> {
    let Some(contest) = contest.filter(|one| one.status == ContestStatus::Open) else {
        return Ok(());
    };
    let (id, version) = (contest.id, contest.version);
    let asked = Judge { id, version, ruling, reason: reason.to_owned() };
    let kept = decisions::judge(&company.store.desk(who), company.clock.now(), &asked).await?;
    kept.map_err(|fault| Failure::Internal(format!("{fault:?}").into()))
}
