//! What people write about accounts: a conversation about the customer that fell silent, with mentions,
//! and a few plain notes.

use super::caller;
use super::judgements::account_of;
use crate::demo::world::{Persona, Story, World};
use crate::notes::{set_stance, write};
use crate::{Company, Failure, Outcome};
use canopy_domain::notes::{Stance, Subject};
use canopy_store::notes::NoteQuery;
use chrono::TimeDelta;

/// Who wrote what about which account, so many hours ago.
const SAID: [(Story, Persona, i64, &str); 7] = [
    (
        Story::LostChampion,
        Persona::RepresentativeLi,
        76,
        "原主任调离后已三个月没有采购。新主任周三下午门诊，本周先去科室拜访，了解用药思路。",
    ),
    (
        Story::LostChampion,
        Persona::ManagerWang,
        51,
        "@李思源 拜访前请把近两年的用量整理成一页，重点说明换药后的费用变化。需要医学支持时告诉我。",
    ),
    (
        Story::LostChampion,
        Persona::RepresentativeLi,
        27,
        "已见到新主任，约定下月面谈，希望带上医学同事。资料已准备好。\n@王建宁 面谈能否一起参加？",
    ),
    (
        Story::LostChampion,
        Persona::DirectorChen,
        4,
        "面谈由我来约院方分管副院长。@李思源 请提前两天把客户情况和诉求发给我，@王建宁 协调医学部。",
    ),
    (
        Story::Newcomer,
        Persona::ManagerWang,
        99,
        "年度框架协议已签，首批到货后请跟进入库和科室培训。@李思源",
    ),
    (Story::Newcomer, Persona::RepresentativeLi, 30, "首批已入库，科室培训安排在下周二，共两场。"),
    (
        Story::Regained,
        Persona::DirectorChen,
        120,
        "三年计划由院方牵头起草，我方提供数据。请各位把需要院方配合的事项写在这里。",
    ),
];

/// Writes the notes, as far as nobody wrote any about the account yet, and lets the director follow one.
pub(super) async fn notes(company: &Company, world: &World) -> Outcome<()> {
    let now = company.clock.now();
    let chen = company.store.desk(&caller(company, world, Persona::DirectorChen).await?);
    let first = account_of(company, world, Story::LostChampion).await?;
    let asked = NoteQuery { subject: Subject::account(first), limit: 1, after: None };
    if !chen.notes(&asked).await?.rows.is_empty() {
        return Ok(());
    }
    set_stance(&chen, now - TimeDelta::hours(100), first, Some(Stance::Follow)).await?;
    for (story, author, hours, text) in SAID {
        let desk = company.store.desk(&caller(company, world, author).await?);
        let subject = Subject::account(account_of(company, world, story).await?);
        let written = write(&desk, now - TimeDelta::hours(hours), subject, text).await?;
        written.map_err(|faults| Failure::Internal(format!("{faults:?}").into()))?;
    }
    Ok(())
}
