//! Leads of the company, through the same verbs a person uses: a congress that brings many and few of
//! them good, referrals that nearly all become customers, a website with an open form. One lead is a
//! customer written in pinyin, one looks just like the best accounts, two are the same.

use super::{Caller, caller};
use crate::demo::world::{Persona, World};
use crate::leads::{self, ChangeChannel, EnterLead, SentForm, TakeStep};
use crate::{Company, Failure, Outcome};
use canopy_domain::leads::{ChannelKind, LeadFault, LeadSource, LeadState, LeadWords};
use canopy_domain::primitives::{ChannelId, LeadId, TerritoryId};
use canopy_store::{Desk, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};

/// Where a lead of the story ends.
#[derive(Clone, Copy)]
enum End {
    New,
    Working,
    Qualified,
    Discarded(&'static str),
    /// Tied to the customer of this name.
    Linked(&'static str),
}

/// A lead of the story: days ago, what it says, where it ends.
struct Told {
    days_ago: i64,
    organisation: &'static str,
    person: (&'static str, &'static str),
    need: &'static str,
    level: &'static str,
    end: End,
}

const fn told(
    days_ago: i64,
    organisation: &'static str,
    person: (&'static str, &'static str),
    level: &'static str,
    (need, end): (&'static str, End),
) -> Told {
    Told { days_ago, organisation, person, need, level, end }
}

const NO_BUDGET: &str = "没有采购权限，仅索取资料";
const NO_ANSWER: &str = "多次联系未回复";

/// 江苏学术年会: many leads, one customer.
const CONGRESS: [Told; 12] = [
    told(
        190,
        "锦泽市中医院",
        ("邵知远", "药剂科主任"),
        "二级甲等",
        ("心血管产品入院资料", End::Linked("锦泽市中医院")),
    ),
    told(
        190,
        "澜州市临港门诊部",
        ("单若水", "负责人"),
        "一级",
        ("索取会议资料", End::Discarded(NO_BUDGET)),
    ),
    told(189, "澜州康宁诊所", ("毕安和", "医生"), "一级", ("索取样品", End::Discarded(NO_BUDGET))),
    told(
        189,
        "锦泽市城东社区卫生服务中心",
        ("汤清扬", "主任"),
        "一级",
        ("基层慢病用药目录", End::Discarded(NO_ANSWER)),
    ),
    told(
        188,
        "锦泽惠民医院",
        ("屈见山", "院长助理"),
        "二级乙等",
        ("了解供货价格", End::Discarded(NO_ANSWER)),
    ),
    told(
        188,
        "澜州市老年病医院",
        ("欧阳静", "内科主任"),
        "二级甲等",
        ("抗凝药物用药经验", End::Working),
    ),
    told(187, "锦泽市康复医院", ("沙明野", "副院长"), "二级甲等", ("神经康复方案", End::Working)),
    told(
        187,
        "澜州和平门诊部",
        ("贝亦然", "护士长"),
        "一级",
        ("索取会议资料", End::Discarded(NO_BUDGET)),
    ),
    told(
        186,
        "锦泽市开发区医院",
        ("曲知微", "药房负责人"),
        "二级乙等",
        ("索取说明书", End::Discarded(NO_ANSWER)),
    ),
    told(186, "澜州仁济护理院", ("盛南乔", "负责人"), "", ("询问团购", End::Discarded(NO_BUDGET))),
    told(
        30,
        "澜州骨科医院",
        ("裴长宁", "药学部主任"),
        "三级甲等",
        ("围手术期抗凝与抗感染方案，年内完成遴选", End::New),
    ),
    told(
        29,
        "Jinze Yiyuan",
        ("Lu Yuan", "Cardiology"),
        "",
        ("Please send the price list of 栖络通", End::New),
    ),
];

/// 客户转介绍: few leads, nearly all customers.
const REFERRAL: [Told; 5] = [
    told(
        240,
        "锦泽市第二人民医院",
        ("丘以恒", "心内科主任"),
        "二级甲等",
        ("由市一院介绍，计划今年开户", End::Linked("锦泽市第二人民医院")),
    ),
    told(
        300,
        "澜州市中心医院",
        ("盖清源", "采购科科长"),
        "三级乙等",
        ("由医大附院介绍，寻求第二供应商", End::Linked("澜州市中心医院")),
    ),
    told(
        330,
        "锦泽市妇幼保健院",
        ("莘如岚", "药剂科主任"),
        "二级甲等",
        ("由市中心医院介绍", End::Linked("锦泽市妇幼保健院")),
    ),
    told(
        350,
        "澜州市中医院",
        ("逄远舟", "副院长"),
        "二级甲等",
        ("由市一院介绍，中西医结合心脏康复", End::Linked("澜州市中医院")),
    ),
    told(
        20,
        "锦泽市口腔医院",
        ("车允安", "院长"),
        "三级乙等",
        ("由市中医院介绍，局麻与抗感染用药", End::Qualified),
    ),
];

/// 官网: written into the open form; the first two are the same hospital.
const WEBSITE: [(i64, &str, &str, &str, &str); 4] = [
    (12, "云栖湾国际医院", "郁南星", "13900000101", "想了解抗肿瘤产品的供货与配送"),
    (9, "云栖湾医院", "郁南星", "+86 139-0000-0101", "上次留言未收到回复，请尽快联系"),
    (6, "霞澳市第三人民医院", "蒲明栩", "13900000102", "内分泌产品入院流程"),
    (2, "景禾大药房连锁有限公司", "闻一诺", "13900000103", "连锁门店合作"),
];

/// Brings the leads in, unless channels are there.
pub(super) async fn leads(company: &Company, world: &World, director: &Caller) -> Outcome<()> {
    let desk = company.store.desk(director);
    if !desk.channels().await?.is_empty() {
        return Ok(());
    }
    let now = company.clock.now();
    let li = caller(company, world, Persona::RepresentativeLi).await?;
    let congress = channel(&desk, now, ("江苏学术年会", ChannelKind::Offline)).await?;
    let referral = channel(&desk, now, ("客户转介绍", ChannelKind::Offline)).await?;
    let website = channel(&desk, now, ("官网", ChannelKind::Online)).await?;
    channel(&desk, now, ("咨询电话", ChannelKind::Offline)).await?;
    for (channel, leads) in [(congress, &CONGRESS[..]), (referral, &REFERRAL[..])] {
        for told in leads {
            tell(company, &li, channel, told).await?;
        }
    }
    let channels = desk.channels().await?;
    let version = channels.iter().find(|one| one.id == website).map_or(1, |one| one.version);
    let token = leads::open_form(&desk, now, (website, version)).await?;
    for (days_ago, organisation, person, phone, need) in WEBSITE {
        let words = LeadWords {
            organisation: organisation.to_owned(),
            person: person.to_owned(),
            phone: phone.to_owned(),
            need: need.to_owned(),
            ..LeadWords::default()
        };
        let (trap, sender) = (String::new(), None);
        let sent = SentForm { token: token.clone(), words, has_consent: true, trap, sender };
        leads::send_form(&company.store, now - TimeDelta::days(days_ago), &sent).await?;
    }
    Ok(())
}

pub(super) async fn channel(
    desk: &Desk,
    now: DateTime<Utc>,
    (name, kind): (&str, ChannelKind),
) -> Outcome<ChannelId> {
    let name = name.to_owned();
    let asked = ChangeChannel { name, kind, territory: None, is_active: true };
    kept(leads::add_channel(desk, now, &asked).await?)
}

/// Enters a lead of 李's and takes it to its end, each step on its own day.
async fn tell(company: &Company, li: &Caller, channel: ChannelId, told: &Told) -> Outcome<()> {
    let desk = company.store.desk(li);
    let came = company.clock.now() - TimeDelta::days(told.days_ago);
    let words = LeadWords {
        organisation: told.organisation.to_owned(),
        person: told.person.0.to_owned(),
        role: told.person.1.to_owned(),
        need: told.need.to_owned(),
        account_type: "医院".to_owned(),
        level: told.level.to_owned(),
        region: "江苏".to_owned(),
        ..LeadWords::default()
    };
    let territory: Option<TerritoryId> = li.territories.first().copied();
    let source = LeadSource::Person;
    let asked = EnterLead { words, channel: Some(channel), source, territory, owner: None };
    let entered = leads::enter(&desk, came, &asked).await?;
    let id = entered.map_err(|faults| Failure::Internal(format!("{faults:?}").into()))?;
    let later = |days| came + TimeDelta::days(days);
    match told.end {
        End::New => Ok(()),
        End::Working => step(&desk, later(3), id, (LeadState::Working, "")).await,
        End::Qualified => {
            step(&desk, later(2), id, (LeadState::Working, "")).await?;
            step(&desk, later(8), id, (LeadState::Qualified, "有预算，药事会下季度召开")).await
        }
        End::Discarded(why) => {
            step(&desk, later(5), id, (LeadState::Working, "")).await?;
            step(&desk, later(25), id, (LeadState::Discarded, why)).await
        }
        End::Linked(name) => {
            step(&desk, later(2), id, (LeadState::Working, "")).await?;
            step(&desk, later(9), id, (LeadState::Qualified, "")).await?;
            let version = desk.lead(id).await?.row.version;
            let system = company.store.system(SystemReason::Demo);
            let found = system.customers_like(name).await?;
            let account = found.iter().find(|one| one.known.name == name);
            let account = account.ok_or(Failure::NotFound)?.id;
            leads::link(&desk, later(20), (id, version), account).await
        }
    }
}

async fn step(
    desk: &Desk,
    at: DateTime<Utc>,
    id: LeadId,
    (state, note): (LeadState, &str),
) -> Outcome<()> {
    let version = desk.lead(id).await?.row.version;
    let asked = TakeStep { id, version, state, note: note.to_owned() };
    kept(leads::take_step(desk, at, &asked).await?)
}

fn kept<T>(answer: Result<T, LeadFault>) -> Outcome<T> {
    answer.map_err(|fault| Failure::Internal(format!("{fault:?}").into()))
}
