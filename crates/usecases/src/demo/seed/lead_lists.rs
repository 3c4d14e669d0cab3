//! Lists of leads the analyst got from a congress: one is imported; the same with more names, checked
//! and waiting, shows what is new, what is here already and who looks like a customer.

use super::books::{hand_in, upload};
use super::{Caller, leads::channel};
use crate::{Company, Outcome, local_day};
use canopy_domain::imports::FileKind;
use canopy_domain::leads::ChannelKind;
use chrono::TimeDelta;

/// By which the leads of the lists came.
const CHANNEL: &str = "华东药学大会";

/// A row without its channel and day: number, organisation, contact, title, telephone, level, city,
/// product of interest, need.
type Row = [&'static str; 9];

const FIRST: [Row; 4] = [
    [
        "D-101",
        "霞澳市肿瘤医院",
        "曾闻溪",
        "药学部主任",
        "13900000201",
        "三级甲等",
        "霞澳",
        "抗肿瘤",
        "新院区年内开业，遴选靶向药物",
    ],
    [
        "D-102",
        "云栖湾社区卫生服务中心",
        "焦一舟",
        "中心主任",
        "13900000202",
        "一级",
        "云栖湾",
        "内分泌代谢",
        "基层慢病用药",
    ],
    [
        "D-103",
        "霞澳康宁门诊部",
        "雷映雪",
        "负责人",
        "13900000203",
        "一级",
        "霞澳",
        "抗感染",
        "索取会议资料",
    ],
    [
        "D-104",
        "云栖湾心血管病医院",
        "贺兰舟",
        "采购科科长",
        "13900000204",
        "三级乙等",
        "云栖湾",
        "心血管",
        "寻求第二供应商",
    ],
];

/// The second has the name of a customer, the third one nearly that of a lead of the first list.
const MORE: [Row; 3] = [
    [
        "D-105",
        "霞澳市儿童医院",
        "安知鱼",
        "药剂科主任",
        "13900000205",
        "三级甲等",
        "霞澳",
        "抗感染",
        "儿童剂型供货",
    ],
    [
        "D-106",
        "锦泽市第二人民医院",
        "丘以恒",
        "心内科主任",
        "13900000206",
        "二级甲等",
        "锦泽",
        "介入耗材",
        "介入手术耗材报价",
    ],
    [
        "D-107",
        "霞澳肿瘤医院",
        "曾闻溪",
        "药学部主任",
        "13900000201",
        "三级甲等",
        "霞澳",
        "抗肿瘤",
        "补充需求：免疫治疗药物",
    ],
];

/// Imports the first list and leaves the second to be looked at.
pub(super) async fn lead_lists(
    company: &Company,
    director: &Caller,
    analyst: &Caller,
) -> Outcome<()> {
    let now = company.clock.now();
    let desk = company.store.desk(director);
    if desk.channels().await?.iter().any(|one| one.name == CHANNEL) {
        return Ok(());
    }
    channel(&desk, now, (CHANNEL, ChannelKind::Offline)).await?;
    let day = local_day(now - TimeDelta::days(5)).to_string();
    let list = |rows: &[&[Row]]| {
        let mut text =
            "线索编号,单位名称,联系人,职务,电话,级别,城市,意向产品,需求,来源渠道,登记日期\n"
                .to_owned();
        for row in rows.iter().copied().flatten() {
            text.push_str(&row.join(","));
            for end in [",", CHANNEL, ",", &day, "\n"] {
                text.push_str(end);
            }
        }
        text.into_bytes()
    };
    let first = list(&[&FIRST]);
    hand_in(company, analyst, ("华东药学大会名单.csv", FileKind::Leads), &first).await?;
    let both = list(&[&FIRST, &MORE]);
    upload(company, analyst, ("华东药学大会名单（补充）.csv", FileKind::Leads), &both).await?;
    Ok(())
}
