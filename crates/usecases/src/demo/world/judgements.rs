//! What the company's people say about its customers: ratings by owners and their superiors, with
//! agreement and without, assumed and confirmed, fresh and long faded. The standard's criteria are
//! named by their codes; what a level means stands in the standard.

use super::accounts::{Account, AccountKind};
use super::chance::Chance;
use super::people::{Person, Persona};
use super::stories::{Planted, Story};
use canopy_domain::Day;
use canopy_domain::primitives::add_months;
use canopy_domain::ratings::Basis;
use chrono::TimeDelta;

/// One person's rating of one account, criterion by criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Index of the account.
    pub account: usize,
    /// Index of the person.
    pub rater: usize,
    /// When.
    pub when: When,
    /// What is said of each criterion.
    pub entries: Vec<Said>,
}

/// When a rating is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// On a day of the company's books.
    On(Day),
    /// So many days before the demonstration is made, so that it counts whenever that is.
    Ago(u32),
}

/// What is said of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Code of the criterion in the pharma standard.
    pub criterion: &'static str,
    /// 1 to 5.
    pub level: u8,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// The evidence.
    pub evidence: &'static str,
    /// What confirms it; empty where assumed.
    pub confirmed_by: &'static str,
}

/// What is usually said of a criterion: code, middle level, an assumption, a fact and its proof.
const USUAL: [(&str, u8, &str, &str, &str); 10] = [
    (
        "standing",
        3,
        "同级医院常来进修，学会活动中发言较多",
        "牵头市级专科联盟，成员单位名单已公示",
        "市医学会网站公示名单",
    ),
    (
        "openness",
        3,
        "药剂科愿意见面，但尚未谈到全年计划",
        "药剂科主动提出下半年用药计划并邀请参加讨论",
        "拜访记录与会议签到表",
    ),
    (
        "fit_of_needs",
        3,
        "慢病用药需求大，与我方心血管、内分泌产品较吻合",
        "年度用药目录中我方五个品种在列",
        "医院年度用药目录",
    ),
    ("forecast", 3, "门诊量平稳，未听说有扩建", "新院区已获批，明年上半年启用", "卫健委批复文件"),
    (
        "room",
        3,
        "竞品占比仍高，但主任对我方产品评价不错",
        "采购数据显示我方份额不到三成",
        "药库出入库汇总",
    ),
    ("experience", 3, "合作多年，履约正常", "去年共同完成慢病管理项目并通过验收", "项目验收报告"),
    ("loyalty", 3, "竞品来访频繁，目前没有更换意向", "续签三年供货协议", "已签署的协议"),
    ("reputation", 3, "周边居民口碑平稳，未见负面报道", "连续两年获评群众满意医院", "市卫健委通报"),
    ("environment", 3, "院区按要求处置医疗废物", "公布年度节能减排目标与完成情况", "医院官网年报"),
    ("responsibility", 3, "近年未见处罚信息", "公开廉洁购销制度与执行情况", "医院官网信息公开栏"),
];

/// Every sheet, those of the books first. Accounts that bought nothing and newcomers are not rated.
pub(super) fn sheets(
    seed: u64,
    accounts: &[Account],
    people: &[Person],
    stories: &[Planted],
) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for (at, account) in accounts.iter().enumerate() {
        let story = stories.iter().find(|planted| planted.account_code == account.code);
        let story = story.map(|planted| planted.story);
        let Some(owner) = account.owner.filter(|_| account.kind == AccountKind::Hospital) else {
            continue;
        };
        let mut chance = Chance::of(seed, "ratings", at as u64);
        let was_rated = chance.happens(0.6) && story != Some(Story::Newcomer);
        let is_rated = chance.happens(0.65) && !is_left_alone(story);
        // A round last year, faded by now, and one lately.
        let year = add_months(super::last_day(), -14) - TimeDelta::days(chance.below(30).into());
        let lately = 15 + chance.below(30);
        for (when, is_given) in [(When::On(year), was_rated), (When::Ago(lately), is_rated)] {
            let entries = usual(account, &mut chance);
            if is_given {
                sheets.push(Sheet { account: at, rater: owner, when, entries });
            }
        }
    }
    sheets.extend(told(accounts, people, stories));
    sheets.sort_by_key(|sheet| (sheet.when, sheet.account, sheet.rater));
    sheets
}

/// Stories that are told by hand, or by the absence of ratings.
fn is_left_alone(story: Option<Story>) -> bool {
    matches!(story, Some(Story::Newcomer | Story::Seasonal | Story::Riser | Story::LostChampion))
}

fn usual(account: &Account, chance: &mut Chance) -> Vec<Said> {
    let lift = match account.level {
        "三级甲等" => 1,
        "三级乙等" | "三级" => 0,
        _ => -1,
    };
    let mut entries = Vec::new();
    for (criterion, middle, guess, fact, proof) in USUAL {
        let shift = i64::from(chance.below(3)) - 1 + lift;
        let level = u8::try_from((i64::from(middle) + shift).clamp(1, 5)).unwrap_or(middle);
        // What is known for certain speaks for the customer.
        let is_confirmed = level >= 4 && chance.happens(0.55);
        if !chance.happens(0.94) {
            continue;
        }
        entries.push(Said {
            criterion,
            level,
            basis: if is_confirmed { Basis::Confirmed } else { Basis::Assumed },
            evidence: if is_confirmed { fact } else { guess },
            confirmed_by: if is_confirmed { proof } else { "" },
        });
    }
    entries
}

/// The sheets behind the stories of 李's district: one customer people disagree about, one rated by
/// hearsay alone.
fn told(accounts: &[Account], people: &[Person], stories: &[Planted]) -> Vec<Sheet> {
    let account = |story| {
        let planted = stories.iter().find(|planted| planted.story == story)?;
        accounts.iter().position(|account| account.code == planted.account_code)
    };
    let person = |persona| people.iter().position(|person| person.persona == Some(persona));
    let sheet = |story, persona, days_ago, entries: &[Said]| {
        let (account, rater) = (account(story)?, person(persona)?);
        Some(Sheet { account, rater, when: When::Ago(days_ago), entries: entries.to_vec() })
    };
    use Persona as P;
    [
        sheet(Story::Riser, P::RepresentativeLi, 40, &RISER_BY_LI),
        sheet(Story::Riser, P::ManagerWang, 25, &RISER_BY_WANG),
        sheet(Story::Riser, P::DirectorChen, 20, &RISER_BY_CHEN),
        sheet(Story::LostChampion, P::RepresentativeLi, 60, &LOST_BY_LI),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const fn assumed(criterion: &'static str, level: u8, evidence: &'static str) -> Said {
    Said { criterion, level, basis: Basis::Assumed, evidence, confirmed_by: "" }
}

const fn confirmed(
    criterion: &'static str,
    level: u8,
    evidence: &'static str,
    confirmed_by: &'static str,
) -> Said {
    Said { criterion, level, basis: Basis::Confirmed, evidence, confirmed_by }
}

const RISER_BY_LI: [Said; 7] = [
    assumed("openness", 5, "院长亲自安排我们参加下半年学科规划会，态度非常开放"),
    confirmed("standing", 4, "心内科牵头省级专科联盟，二十余家医院加入", "联盟成立文件"),
    confirmed("fit_of_needs", 5, "新设胸痛中心，主要用药均为我方优势品种", "中心用药方案"),
    confirmed("forecast", 5, "二期病房楼封顶，新增床位四百张", "院方公告"),
    assumed("room", 4, "竞品供货不稳，药剂科有意调整比例"),
    assumed("experience", 4, "去年的慢病项目院方评价很好"),
    assumed("loyalty", 4, "采购科表示有问题会先和我们商量"),
];

const RISER_BY_WANG: [Said; 3] = [
    assumed("openness", 2, "随访时分管副院长回避谈合作计划，只谈价格"),
    assumed("loyalty", 2, "据悉竞品正在谈更优惠的条件，采购科已约谈"),
    assumed("room", 4, "份额仍有提升余地"),
];

const RISER_BY_CHEN: [Said; 1] =
    [confirmed("standing", 5, "在全国年会上作主旨报告，多家医院照其方案用药", "年会论文集")];

const LOST_BY_LI: [Said; 4] = [
    assumed("openness", 2, "原主任调离后，新主任尚未约见成功"),
    assumed("experience", 3, "以往合作顺利，近半年没有新项目"),
    assumed("forecast", 2, "听说用药计划已向其他厂家倾斜"),
    assumed("loyalty", 2, "采购记录中断，科室反映已换用竞品"),
];
