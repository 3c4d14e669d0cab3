//! What the company sells: forty products in six classes. Brand names are invented and begin with
//! 栖; prices are a maker's ex-factory prices per pack, in yuan.

use canopy_domain::Amount;

/// A product.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    /// The company's code.
    pub code: String,
    /// Brand, substance and pack.
    pub name: &'static str,
    /// One of six classes.
    pub class: &'static str,
    /// List price of one pack.
    pub price: Amount,
    /// Cost of one pack.
    pub cost: Amount,
    /// How much of its class's money goes to it, relative.
    pub(super) appeal: f64,
}

/// The classes with their share of a hospital's purchases.
pub(super) const CLASSES: [(&str, f64); 6] = [
    ("心血管", 0.26),
    ("抗肿瘤", 0.24),
    ("内分泌代谢", 0.16),
    ("抗感染", 0.14),
    ("神经精神", 0.08),
    ("介入耗材", 0.12),
];

/// Every product, by class.
pub(super) fn catalogue() -> Vec<Product> {
    LIST.iter()
        .enumerate()
        .map(|(index, (class, name, price_fen, cost_percent))| Product {
            code: format!("Q{:03}", index + 101),
            name,
            class: CLASSES.get(*class).map_or("", |(name, _)| name),
            price: Amount::from_ten_thousandths(price_fen * 100),
            cost: Amount::from_ten_thousandths(price_fen * cost_percent),
            appeal: 1.0 / (1.0 + (index % 7) as f64),
        })
        .collect()
}

/// Class, name, list price in fen, cost as a percentage of it.
const LIST: [(usize, &str, i64, i64); 40] = [
    (0, "栖压宁 厄贝沙坦片 0.15g×28", 3_860, 18),
    (0, "栖脂清 瑞舒伐他汀钙片 10mg×28", 4_520, 16),
    (0, "栖心安 琥珀酸美托洛尔缓释片 47.5mg×28", 3_150, 22),
    (0, "栖络通 硫酸氢氯吡格雷片 75mg×28", 6_980, 19),
    (0, "栖朗 沙库巴曲缬沙坦钠片 100mg×28", 11_600, 24),
    (0, "栖达舒 利伐沙班片 20mg×14", 9_840, 21),
    (0, "栖平 苯磺酸氨氯地平片 5mg×28", 1_980, 25),
    (0, "栖稳 盐酸胺碘酮注射液 0.15g×10", 5_730, 30),
    (1, "栖瘤康 卡培他滨片 0.5g×12", 15_800, 20),
    (1, "栖尔 注射用培美曲塞二钠 0.5g", 86_500, 22),
    (1, "栖靶宁 吉非替尼片 0.25g×10", 49_800, 15),
    (1, "栖珂 奥希替尼片 80mg×30", 298_000, 17),
    (1, "栖素 注射用紫杉醇（白蛋白结合型）0.1g", 72_400, 26),
    (1, "栖止呕 盐酸帕洛诺司琼注射液 0.25mg", 6_650, 24),
    (1, "栖升白 聚乙二醇化粒细胞刺激因子 3mg", 92_600, 28),
    (2, "栖糖平 盐酸二甲双胍缓释片 0.5g×60", 2_640, 23),
    (2, "栖格列 达格列净片 10mg×14", 5_980, 17),
    (2, "栖汀 磷酸西格列汀片 100mg×14", 7_360, 18),
    (2, "栖岛素 甘精胰岛素注射液 3ml:300U", 7_790, 34),
    (2, "栖美肽 司美格鲁肽注射液 1.5ml", 41_200, 29),
    (2, "栖骨健 阿法骨化醇软胶囊 0.25μg×30", 3_280, 20),
    (2, "栖甲平 甲巯咪唑片 10mg×50", 2_150, 26),
    (3, "栖欣 注射用头孢哌酮钠舒巴坦钠 1.5g", 3_940, 31),
    (3, "栖培南 注射用美罗培南 0.5g", 6_120, 27),
    (3, "栖沙星 盐酸莫西沙星氯化钠注射液 0.4g", 8_460, 25),
    (3, "栖立康 注射用伏立康唑 0.2g", 21_900, 22),
    (3, "栖清感 磷酸奥司他韦胶囊 75mg×10", 6_840, 19),
    (3, "栖咳宁 吸入用布地奈德混悬液 2ml×5", 4_970, 28),
    (3, "栖通 盐酸氨溴索注射液 15mg×10", 3_310, 24),
    (4, "栖忆 盐酸多奈哌齐片 10mg×7", 8_150, 17),
    (4, "栖舒然 草酸艾司西酞普兰片 10mg×14", 6_270, 16),
    (4, "栖癫宁 左乙拉西坦片 0.5g×30", 7_420, 20),
    (4, "栖眠 右佐匹克隆片 3mg×14", 4_060, 18),
    (4, "栖脑清 依达拉奉注射液 30mg×6", 12_900, 25),
    (5, "栖衡 药物洗脱冠脉支架 3.0×18mm", 79_800, 36),
    (5, "栖航 冠脉球囊扩张导管 2.5×15mm", 38_600, 38),
    (5, "栖引 造影导丝 0.035in×150cm", 9_200, 40),
    (5, "栖入 一次性使用血管鞘组 6F", 12_400, 39),
    (5, "栖栓 可解脱弹簧圈", 468_000, 33),
    (5, "栖止血 桡动脉止血器", 8_700, 35),
];
