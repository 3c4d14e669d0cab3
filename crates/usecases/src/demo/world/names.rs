//! The parts names of customers are put together from, with the aliases people use for them.

use super::accounts::AccountKind;

/// A kind of hospital every city has, and how big it usually is.
pub(super) struct HospitalPlan {
    /// What follows the city's name.
    pub(super) suffix: &'static str,
    /// Aliases: what follows the city's name in everyday words, separated by `;`.
    pub(super) aliases: &'static str,
    pub(super) level: &'static str,
    /// Beds: usual number.
    pub(super) beds: f64,
    /// Usual purchases from us in a month, in yuan.
    pub(super) monthly: f64,
}

const fn hospital(
    suffix: &'static str,
    aliases: &'static str,
    level: &'static str,
    size: (f64, f64),
) -> HospitalPlan {
    HospitalPlan { suffix, aliases, level, beds: size.0, monthly: size.1 }
}

/// The medical university's hospital: one in the first city of a province.
pub(super) const UNIVERSITY: HospitalPlan =
    hospital("医科大学附属医院", "医大附院;医大附属医院", "三级甲等", (2_600.0, 520_000.0));

/// What each city has, in order; every city has the first four.
pub(super) const HOSPITALS: &[HospitalPlan] = &[
    hospital("市第一人民医院", "一院;市一院", "三级甲等", (1_700.0, 260_000.0)),
    hospital("市中心医院", "中心医院", "三级乙等", (1_100.0, 120_000.0)),
    hospital("市中医院", "中医院;市中医医院", "二级甲等", (620.0, 52_000.0)),
    hospital("市妇幼保健院", "妇幼;市妇幼", "二级甲等", (380.0, 26_000.0)),
    hospital("市第二人民医院", "二院;市二院", "二级甲等", (540.0, 45_000.0)),
    hospital("市肿瘤医院", "肿瘤医院", "三级甲等", (900.0, 210_000.0)),
    hospital("市胸科医院", "胸科医院", "三级乙等", (640.0, 88_000.0)),
];

/// Names of private hospitals, health centres and pharmacies.
pub(super) const GOOD_WORDS: &[&str] =
    &["和煦", "康澜", "瑞棠", "博衡", "惠澄", "颐宁", "明栩", "安予", "济棠", "景禾"];

/// Names of distributors.
pub(super) const TRADE_WORDS: &[&str] =
    &["康程", "众栩", "澄达", "百衡", "仁途", "瑞途", "华棠", "九栩", "泽通", "启衡"];

/// Departments: code, name, the product class they buy most.
pub(super) const DEPARTMENTS: &[(&str, &str, &str)] = &[
    ("CAR", "心血管内科", "心血管"),
    ("ONC", "肿瘤内科", "抗肿瘤"),
    ("END", "内分泌科", "内分泌代谢"),
    ("RES", "呼吸与危重症医学科", "抗感染"),
    ("NEU", "神经内科", "神经精神"),
    ("INT", "介入中心", "介入耗材"),
];

/// Names of doctors; a doctor is a person to know, never a count of prescriptions.
pub(super) const DOCTORS: &[&str] = &[
    "柳长青",
    "温如岚",
    "路远舟",
    "童知夏",
    "康明澈",
    "穆清扬",
    "祝允安",
    "应怀瑾",
    "阮静姝",
    "季临渊",
    "苗雨桐",
    "骆承安",
    "宁致远",
    "顾南星",
    "俞思齐",
    "庄亦安",
    "耿秋白",
    "卓然之",
    "时景初",
    "凌霁月",
];

/// The letter a kind's codes begin with.
pub(super) const fn code_letter(kind: AccountKind) -> char {
    match kind {
        AccountKind::Hospital => 'H',
        AccountKind::Department => 'U',
        AccountKind::Pharmacy => 'P',
        AccountKind::Distributor => 'D',
        AccountKind::Doctor => 'K',
    }
}
