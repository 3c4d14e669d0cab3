//! The territory tree: the country, large regions, provinces, districts of two cities each.

use super::places::{ProvincePlan, REGIONS};

/// A node of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Territory {
    /// `CN`, `CN-E`, `CN-E-JS`, `CN-E-JS-1`.
    pub code: String,
    /// 全国, 华东大区, 江苏省区, 江苏一区.
    pub name: String,
    /// Index of the node above; none for the country.
    pub parent: Option<usize>,
}

/// A district, with what its accounts need to know.
pub(super) struct District {
    /// Index into the tree.
    pub(super) territory: usize,
    pub(super) province: &'static ProvincePlan,
    pub(super) cities: [&'static str; 2],
}

/// The whole tree, parents before children.
pub(super) fn tree() -> Vec<Territory> {
    let mut nodes = vec![node("CN".to_owned(), "全国".to_owned(), None)];
    for region in REGIONS {
        let region_at = nodes.len();
        nodes.push(node(format!("CN-{}", region.code), region.name.to_owned(), Some(0)));
        for province in region.provinces {
            let code = format!("CN-{}-{}", region.code, province.code);
            let province_at = nodes.len();
            nodes.push(node(code.clone(), format!("{}省区", province.name), Some(region_at)));
            for (number, numeral) in [(1, "一"), (2, "二")] {
                let name = format!("{}{numeral}区", province.name);
                nodes.push(node(format!("{code}-{number}"), name, Some(province_at)));
            }
        }
    }
    nodes
}

/// The districts in the order of the tree.
pub(super) fn districts(tree: &[Territory]) -> Vec<District> {
    let mut districts = Vec::new();
    for region in REGIONS {
        for province in region.provinces {
            let [a, b, c, d] = province.cities;
            for (number, cities) in [(1, [a, b]), (2, [c, d])] {
                let code = format!("CN-{}-{}-{number}", region.code, province.code);
                let Some(territory) = tree.iter().position(|node| node.code == code) else {
                    continue;
                };
                districts.push(District { territory, province, cities });
            }
        }
    }
    districts
}

fn node(code: String, name: String, parent: Option<usize>) -> Territory {
    Territory { code, name, parent }
}
