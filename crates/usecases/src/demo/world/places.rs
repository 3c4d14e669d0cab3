//! Where the company sells: real provinces for the feel of it, invented cities so that no real
//! hospital can be meant. Coordinates are points inside the province, not real towns.

/// A large region and its provinces.
pub(super) struct RegionPlan {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) provinces: &'static [ProvincePlan],
}

/// A province with its four cities; the first two form one district, the last two the other.
pub(super) struct ProvincePlan {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    /// Longitude and latitude of its middle.
    pub(super) middle: (f64, f64),
    /// How much bigger than usual its market is.
    pub(super) weight: f64,
    pub(super) cities: [&'static str; 4],
}

const fn province(
    code: &'static str,
    name: &'static str,
    middle: (f64, f64),
    weight: f64,
    cities: [&'static str; 4],
) -> ProvincePlan {
    ProvincePlan { code, name, middle, weight, cities }
}

/// The four large regions.
pub(super) const REGIONS: &[RegionPlan] = &[
    RegionPlan {
        code: "E",
        name: "华东大区",
        provinces: &[
            province("JS", "江苏", (119.5, 33.0), 1.30, ["澜州", "锦泽", "望澜", "汀兰"]),
            province("ZJ", "浙江", (120.1, 29.2), 1.25, ["沐州", "景岚", "澄湾", "翠屿"]),
            province("AH", "安徽", (117.2, 31.8), 0.85, ["砚州", "梧溪", "皓川", "青麓"]),
        ],
    },
    RegionPlan {
        code: "S",
        name: "华南大区",
        provinces: &[
            province("GD", "广东", (113.4, 23.4), 1.40, ["鹤浦", "霞澳", "雁屿", "朗江"]),
            province("FJ", "福建", (118.0, 26.1), 0.90, ["棠川", "屿安", "枫屿", "瑞棠"]),
        ],
    },
    RegionPlan {
        code: "N",
        name: "华北大区",
        provinces: &[
            province("SD", "山东", (118.1, 36.3), 1.15, ["岱川", "望岱", "霁州", "渤宁"]),
            province("HA", "河南", (113.5, 33.9), 0.95, ["嵩陵", "禹棠", "洛屏", "豫宁"]),
            province("HE", "河北", (115.5, 38.3), 0.80, ["燕棠", "冀岚", "滦宁", "泽屏"]),
        ],
    },
    RegionPlan {
        code: "W",
        name: "西部大区",
        provinces: &[
            province("SC", "四川", (104.1, 30.6), 1.05, ["蜀棠", "锦岷", "岷宁", "雅岚"]),
            province("SN", "陕西", (108.9, 34.2), 0.75, ["渭宁", "秦棠", "灞麓", "雍岚"]),
        ],
    },
];
