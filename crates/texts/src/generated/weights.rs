//! Messages of `weights`, generated from `messages/*/weights.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "weights",
    include_str!("../../messages/zh-CN/weights.ftl"),
    include_str!("../../messages/en/weights.ftl"),
);

/// The messages of `weights`.
#[derive(Debug, Clone, Copy)]
pub struct Weights(Texts);

impl Texts {
    /// The messages of `weights`.
    pub const fn weights(self) -> Weights {
        Weights(self)
    }
}

impl Weights {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Saaty 1980` · `萨蒂 1980`
    pub const fn table_saaty_1980(self) -> &'static str {
        self.0.pick("萨蒂 1980", "Saaty 1980", "⟦weights.table-saaty-1980⟧")
    }

    /// `Saaty 2005` · `萨蒂 2005`
    pub const fn table_saaty_2005(self) -> &'static str {
        self.0.pick("萨蒂 2005", "Saaty 2005", "⟦weights.table-saaty-2005⟧")
    }

    /// `Donegan and Dodd 1991` · `多尼根与多德 1991`
    pub const fn table_donegan_dodd(self) -> &'static str {
        self.0.pick("多尼根与多德 1991", "Donegan and Dodd 1991", "⟦weights.table-donegan-dodd⟧")
    }

    /// `Nobody judged anything yet.` · `还没有任何判断。`
    pub const fn problem_empty(self) -> &'static str {
        self.0.pick("还没有任何判断。", "Nobody judged anything yet.", "⟦weights.problem-empty⟧")
    }

    /// `{count} things are too many to compare at once; this table of random indices knows up to {limit}.` · `共 {count} 项，超出一次能比较的数目；这张随机一致性指标表最多到 {limit} 项。`
    pub fn problem_too_many(self, count: i64, limit: i64) -> String {
        BUNDLES.say(self.0, "problem-too-many", &[("count", count.into()), ("limit", limit.into())])
    }

    /// `Row {row} has {cells} judgements where {expected} belong.` · `第 {row} 行有 {cells} 个判断，应为 {expected} 个。`
    pub fn problem_not_square(self, row: i64, cells: i64, expected: i64) -> String {
        BUNDLES.say(self.0, "problem-not-square", &[("row", row.into()), ("cells", cells.into()), ("expected", expected.into())])
    }

    /// `“{a}” beside “{b}”: this is not a number.` · `“{a}”与“{b}”相比：这不是一个数字。`
    pub fn problem_not_finite(self, a: &str, b: &str) -> String {
        BUNDLES.say(self.0, "problem-not-finite", &[("a", a.into()), ("b", b.into())])
    }

    /// `“{a}” beside “{b}”: a judgement lies above zero; {value} does not.` · `“{a}”与“{b}”相比：判断值应大于零，现为 {value}。`
    pub fn problem_not_positive(self, a: &str, b: &str, value: &str) -> String {
        BUNDLES.say(self.0, "problem-not-positive", &[("a", a.into()), ("b", b.into()), ("value", value.into())])
    }

    /// `“{a}” beside “{b}”: a judgement goes up to {limit} or one part in as many; {value} lies beyond.` · `“{a}”与“{b}”相比：判断值最多相差 {limit} 倍，现为 {value}。`
    pub fn problem_too_far(self, a: &str, b: &str, limit: &str, value: &str) -> String {
        BUNDLES.say(self.0, "problem-too-far", &[("a", a.into()), ("b", b.into()), ("limit", limit.into()), ("value", value.into())])
    }

    /// `“{a}” beside itself is always 1, not {value}.` · `“{a}”与自身相比总是 1，现为 {value}。`
    pub fn problem_diagonal(self, a: &str, value: &str) -> String {
        BUNDLES.say(self.0, "problem-diagonal", &[("a", a.into()), ("value", value.into())])
    }

    /// `“{a}” beside “{b}” says {value}, the other way round {mirrored}: one must be the inverse of the other.` · `“{a}”与“{b}”相比是 {value}，反过来却是 {mirrored}：两者应互为倒数。`
    pub fn problem_not_reciprocal(self, a: &str, b: &str, value: &str, mirrored: &str) -> String {
        BUNDLES.say(self.0, "problem-not-reciprocal", &[("a", a.into()), ("b", b.into()), ("value", value.into()), ("mirrored", mirrored.into())])
    }

    /// `Nothing compares these groups with each other: {groups}. One judgement between them is enough.` · `以下几组之间没有任何比较：{groups}。各组之间补一个判断即可。`
    pub fn problem_unconnected(self, groups: &str) -> String {
        BUNDLES.say(self.0, "problem-unconnected", &[("groups", groups.into())])
    }

    /// `One judge compared {size} things, another {expected}.` · `有的评判人比较了 {size} 项，有的比较了 {expected} 项。`
    pub fn problem_other_size(self, size: i64, expected: i64) -> String {
        BUNDLES.say(self.0, "problem-other-size", &[("size", size.into()), ("expected", expected.into())])
    }

    /// `These judgements lie so far apart that no weights can be found.` · `判断之间相差过大，得不出权重。`
    pub const fn problem_no_solution(self) -> &'static str {
        self.0.pick("判断之间相差过大，得不出权重。", "These judgements lie so far apart that no weights can be found.", "⟦weights.problem-no-solution⟧")
    }

    /// `There are no values to weigh.` · `没有可用的数值。`
    pub const fn entropy_no_data(self) -> &'static str {
        self.0.pick("没有可用的数值。", "There are no values to weigh.", "⟦weights.entropy-no-data⟧")
    }

    /// `“{column}”, row {row}: this is not a number.` · `“{column}”第 {row} 行：这不是一个数字。`
    pub fn entropy_not_finite(self, column: &str, row: i64) -> String {
        BUNDLES.say(self.0, "entropy-not-finite", &[("column", column.into()), ("row", row.into())])
    }

    /// `“{column}”, row {row}: entropy needs values of zero and more; {value} lies below.` · `“{column}”第 {row} 行：熵权法要求数值不小于零，现为 {value}。`
    pub fn entropy_negative(self, column: &str, row: i64, value: &str) -> String {
        BUNDLES.say(self.0, "entropy-negative", &[("column", column.into()), ("row", row.into()), ("value", value.into())])
    }

    /// `There is nothing in it.` · `文件中没有内容。`
    pub const fn read_empty(self) -> &'static str {
        self.0.pick("文件中没有内容。", "There is nothing in it.", "⟦weights.read-empty⟧")
    }

    /// `Line {line}, cell {cell}: “{text}” is not a number.` · `第 {line} 行第 {cell} 格：“{text}”不是数字。`
    pub fn read_not_a_number(self, line: i64, cell: i64, text: &str) -> String {
        BUNDLES.say(self.0, "read-not-a-number", &[("line", line.into()), ("cell", cell.into()), ("text", text.into())])
    }

    /// `Line {line} has {cells} cells where {expected} belong.` · `第 {line} 行有 {cells} 格，应为 {expected} 格。`
    pub fn read_other_width(self, line: i64, cells: i64, expected: i64) -> String {
        BUNDLES.say(self.0, "read-other-width", &[("line", line.into()), ("cells", cells.into()), ("expected", expected.into())])
    }

    /// `There are {cells} rows of judgements where {expected} belong.` · `共有 {cells} 行判断，应为 {expected} 行。`
    pub fn read_other_height(self, cells: i64, expected: i64) -> String {
        BUNDLES.say(self.0, "read-other-height", &[("cells", cells.into()), ("expected", expected.into())])
    }

    /// `Line {line} says “{text}” where “{expected}” belongs.` · `第 {line} 行写的是“{text}”，此处应为“{expected}”。`
    pub fn read_other_name(self, line: i64, text: &str, expected: &str) -> String {
        BUNDLES.say(self.0, "read-other-name", &[("line", line.into()), ("text", text.into()), ("expected", expected.into())])
    }

    /// `Line {line}: {detail}` · `第 {line} 行：{detail}`
    pub fn read_unreadable(self, line: i64, detail: &str) -> String {
        BUNDLES.say(self.0, "read-unreadable", &[("line", line.into()), ("detail", detail.into())])
    }

    /// `{judge}: {what}` · `{judge}：{what}`
    pub fn read_of_judge(self, judge: &str, what: &str) -> String {
        BUNDLES.say(self.0, "read-of-judge", &[("judge", judge.into()), ("what", what.into())])
    }

    /// `Consistency ratio {ratio} (random index: {table})` · `一致性比率 {ratio}（随机一致性指标：{table}）`
    pub fn ratio(self, ratio: &str, table: &str) -> String {
        BUNDLES.say(self.0, "ratio", &[("ratio", ratio.into()), ("table", table.into())])
    }

    /// `Consistency ratio about {ratio} (random index: {table})` · `一致性比率约 {ratio}（随机一致性指标：{table}）`
    pub fn ratio_estimated(self, ratio: &str, table: &str) -> String {
        BUNDLES.say(self.0, "ratio-estimated", &[("ratio", ratio.into()), ("table", table.into())])
    }

    /// `consistent` · `判断一致`
    pub const fn verdict_good(self) -> &'static str {
        self.0.pick("判断一致", "consistent", "⟦weights.verdict-good⟧")
    }

    /// `too inconsistent: above {limit}` · `判断不够一致，超过 {limit}`
    pub fn verdict_poor(self, limit: &str) -> String {
        BUNDLES.say(self.0, "verdict-poor", &[("limit", limit.into())])
    }

    /// `Greatest eigenvalue {lambda}, consistency index {index}` · `最大特征值 {lambda}，一致性指标 {index}`
    pub fn eigenvalue(self, lambda: &str, index: &str) -> String {
        BUNDLES.say(self.0, "eigenvalue", &[("lambda", lambda.into()), ("index", index.into())])
    }

    /// `{count} pair was not judged; it is filled in from the others (Harker 1987). {count} pairs were not judged; they are filled in from the others (Harker 1987).` · `有 {count} 对没有比较，按其余判断推算（哈克 1987）。`
    pub fn gaps(self, count: i64) -> String {
        BUNDLES.say(self.0, "gaps", &[("count", count.into())])
    }

    /// `Fits least: “{a}” beside “{b}” is judged {judged}; {fitting} would fit the other judgements.` · `最不协调的一处：“{a}”与“{b}”相比判为 {judged}；与其余判断协调的值是 {fitting}。`
    pub fn worst(self, a: &str, b: &str, judged: &str, fitting: &str) -> String {
        BUNDLES.say(self.0, "worst", &[("a", a.into()), ("b", b.into()), ("judged", judged.into()), ("fitting", fitting.into())])
    }

    /// `The judges disagree most about “{a}” beside “{b}”: from {lowest} to {highest}.` · `分歧最大的一处：“{a}”与“{b}”相比，从 {lowest} 到 {highest}。`
    pub fn widest(self, a: &str, b: &str, lowest: &str, highest: &str) -> String {
        BUNDLES.say(self.0, "widest", &[("a", a.into()), ("b", b.into()), ("lowest", lowest.into()), ("highest", highest.into())])
    }

    /// `Compare in pairs (AHP)` · `两两比较（AHP）`
    pub const fn by_ahp(self) -> &'static str {
        self.0.pick("两两比较（AHP）", "Compare in pairs (AHP)", "⟦weights.by-ahp⟧")
    }

    /// `From the data (entropy)` · `由数据得出（熵权法）`
    pub const fn by_entropy(self) -> &'static str {
        self.0.pick("由数据得出（熵权法）", "From the data (entropy)", "⟦weights.by-entropy⟧")
    }

    /// `Gain share` · `抢份额`
    pub const fn strategy_gain_share(self) -> &'static str {
        self.0.pick("抢份额", "Gain share", "⟦weights.strategy-gain-share⟧")
    }

    /// `Raise profit` · `提利润`
    pub const fn strategy_raise_profit(self) -> &'static str {
        self.0.pick("提利润", "Raise profit", "⟦weights.strategy-raise-profit⟧")
    }

    /// `Defend` · `守住`
    pub const fn strategy_defend(self) -> &'static str {
        self.0.pick("守住", "Defend", "⟦weights.strategy-defend⟧")
    }

    /// `Potential and influence count more, today’s revenue and profit less.` · `更看重潜力和影响力，少看当前销售额和利润。`
    pub const fn strategy_gain_share_lead(self) -> &'static str {
        self.0.pick("更看重潜力和影响力，少看当前销售额和利润。", "Potential and influence count more, today’s revenue and profit less.", "⟦weights.strategy-gain-share-lead⟧")
    }

    /// `Profit, payment and revenue count more, potential and influence less.` · `更看重利润、回款和销售额，少看潜力和影响力。`
    pub const fn strategy_raise_profit_lead(self) -> &'static str {
        self.0.pick("更看重利润、回款和销售额，少看潜力和影响力。", "Profit, payment and revenue count more, potential and influence less.", "⟦weights.strategy-raise-profit-lead⟧")
    }

    /// `Loyalty, activity and revenue count more, potential less.` · `更看重忠诚、活跃和销售额，少看潜力。`
    pub const fn strategy_defend_lead(self) -> &'static str {
        self.0.pick("更看重忠诚、活跃和销售额，少看潜力。", "Loyalty, activity and revenue count more, potential less.", "⟦weights.strategy-defend-lead⟧")
    }

    /// `Each weight is multiplied by its factor, then all are brought back to a sum of 100.` · `各项权重先乘以系数，再按比例调整到合计 100。`
    pub const fn strategy_about(self) -> &'static str {
        self.0.pick("各项权重先乘以系数，再按比例调整到合计 100。", "Each weight is multiplied by its factor, then all are brought back to a sum of 100.", "⟦weights.strategy-about⟧")
    }

    /// `Value today` · `当前价值`
    pub const fn aspect_value(self) -> &'static str {
        self.0.pick("当前价值", "Value today", "⟦weights.aspect-value⟧")
    }

    /// `Profit and payment` · `利润与回款`
    pub const fn aspect_profit(self) -> &'static str {
        self.0.pick("利润与回款", "Profit and payment", "⟦weights.aspect-profit⟧")
    }

    /// `Potential` · `潜力`
    pub const fn aspect_potential(self) -> &'static str {
        self.0.pick("潜力", "Potential", "⟦weights.aspect-potential⟧")
    }

    /// `Activity` · `活跃度`
    pub const fn aspect_activity(self) -> &'static str {
        self.0.pick("活跃度", "Activity", "⟦weights.aspect-activity⟧")
    }

    /// `Loyalty` · `忠诚度`
    pub const fn aspect_loyalty(self) -> &'static str {
        self.0.pick("忠诚度", "Loyalty", "⟦weights.aspect-loyalty⟧")
    }

    /// `Influence` · `影响力`
    pub const fn aspect_influence(self) -> &'static str {
        self.0.pick("影响力", "Influence", "⟦weights.aspect-influence⟧")
    }

    /// `Other` · `其他`
    pub const fn aspect_other(self) -> &'static str {
        self.0.pick("其他", "Other", "⟦weights.aspect-other⟧")
    }

    /// `{aspect} × {factor}` · `{aspect} × {factor}`
    pub fn aspect_times(self, aspect: &str, factor: &str) -> String {
        BUNDLES.say(self.0, "aspect-times", &[("aspect", aspect.into()), ("factor", factor.into())])
    }

    /// `What it is about` · `衡量什么`
    pub const fn aspect_column(self) -> &'static str {
        self.0.pick("衡量什么", "What it is about", "⟦weights.aspect-column⟧")
    }

    /// `Weights from the data` · `由数据得出权重`
    pub const fn entropy_title(self) -> &'static str {
        self.0.pick("由数据得出权重", "Weights from the data", "⟦weights.entropy-title⟧")
    }

    /// `What differs much between accounts tells much and weighs much. Criteria nobody can answer keep their weight.` · `客户之间差异越大的指标，信息越多，权重越大。没有数据的指标保持原有权重。`
    pub const fn entropy_lead(self) -> &'static str {
        self.0.pick("客户之间差异越大的指标，信息越多，权重越大。没有数据的指标保持原有权重。", "What differs much between accounts tells much and weighs much. Criteria nobody can answer keep their weight.", "⟦weights.entropy-lead⟧")
    }

    /// `Entropy` · `信息熵`
    pub const fn entropy_column(self) -> &'static str {
        self.0.pick("信息熵", "Entropy", "⟦weights.entropy-column⟧")
    }

    /// `no data, keeps its weight` · `没有数据，权重不变`
    pub const fn keeps_weight(self) -> &'static str {
        self.0.pick("没有数据，权重不变", "no data, keeps its weight", "⟦weights.keeps-weight⟧")
    }

    /// `What would change` · `会有什么变化`
    pub const fn proposal_title(self) -> &'static str {
        self.0.pick("会有什么变化", "What would change", "⟦weights.proposal-title⟧")
    }

    /// `Now` · `现在`
    pub const fn before_column(self) -> &'static str {
        self.0.pick("现在", "Now", "⟦weights.before-column⟧")
    }

    /// `Then` · `之后`
    pub const fn after_column(self) -> &'static str {
        self.0.pick("之后", "Then", "⟦weights.after-column⟧")
    }

    /// `Take these weights` · `采用这组权重`
    pub const fn take(self) -> &'static str {
        self.0.pick("采用这组权重", "Take these weights", "⟦weights.take⟧")
    }

    /// `The weights are taken. Undo brings the old ones back.` · `已采用新的权重，可以撤销。`
    pub const fn taken(self) -> &'static str {
        self.0.pick("已采用新的权重，可以撤销。", "The weights are taken. Undo brings the old ones back.", "⟦weights.taken⟧")
    }

    /// `Compare in pairs` · `两两比较`
    pub const fn ahp_title(self) -> &'static str {
        self.0.pick("两两比较", "Compare in pairs", "⟦weights.ahp-title⟧")
    }

    /// `How many times as important is one beside the other? Each judge fills in a grid; together they make the weights.` · `一项的重要性是另一项的几倍？每位评判人填一张判断矩阵，汇总后得出权重。`
    pub const fn ahp_lead(self) -> &'static str {
        self.0.pick("一项的重要性是另一项的几倍？每位评判人填一张判断矩阵，汇总后得出权重。", "How many times as important is one beside the other? Each judge fills in a grid; together they make the weights.", "⟦weights.ahp-lead⟧")
    }

    /// `What is compared` · `比较什么`
    pub const fn parts_title(self) -> &'static str {
        self.0.pick("比较什么", "What is compared", "⟦weights.parts-title⟧")
    }

    /// `Dimensions` · `各维度`
    pub const fn the_dimensions(self) -> &'static str {
        self.0.pick("各维度", "Dimensions", "⟦weights.the-dimensions⟧")
    }

    /// `not judged` · `尚未比较`
    pub const fn not_judged(self) -> &'static str {
        self.0.pick("尚未比较", "not judged", "⟦weights.not-judged⟧")
    }

    /// `incomplete` · `不完整`
    pub const fn incomplete(self) -> &'static str {
        self.0.pick("不完整", "incomplete", "⟦weights.incomplete⟧")
    }

    /// `{count} judge {count} judges` · `{count} 位评判人`
    pub fn judges(self, count: i64) -> String {
        BUNDLES.say(self.0, "judges", &[("count", count.into())])
    }

    /// `ratio {ratio}` · `比率 {ratio}`
    pub fn ratio_short(self, ratio: &str) -> String {
        BUNDLES.say(self.0, "ratio-short", &[("ratio", ratio.into())])
    }

    /// `Judge` · `评判人`
    pub const fn judge_field(self) -> &'static str {
        self.0.pick("评判人", "Judge", "⟦weights.judge-field⟧")
    }

    /// `Who judges: yourself, or somebody whose grid you write down.` · `谁的判断：本人，或由您代为填写的同事。`
    pub const fn judge_help(self) -> &'static str {
        self.0.pick("谁的判断：本人，或由您代为填写的同事。", "Who judges: yourself, or somebody whose grid you write down.", "⟦weights.judge-help⟧")
    }

    /// `Random index` · `随机一致性指标`
    pub const fn table_field(self) -> &'static str {
        self.0.pick("随机一致性指标", "Random index", "⟦weights.table-field⟧")
    }

    /// `Published tables differ a little; consistency is measured by this one.` · `各家公布的数值略有不同，一致性按这一张表衡量。`
    pub const fn table_help(self) -> &'static str {
        self.0.pick("各家公布的数值略有不同，一致性按这一张表衡量。", "Published tables differ a little; consistency is measured by this one.", "⟦weights.table-help⟧")
    }

    /// `Judgements` · `判断`
    pub const fn pairs_title(self) -> &'static str {
        self.0.pick("判断", "Judgements", "⟦weights.pairs-title⟧")
    }

    /// `1 the same, 3 somewhat, 5 clearly, 7 much, 9 far more important.` · `1 同等重要，3 稍重要，5 明显重要，7 很重要，9 极重要。`
    pub const fn scale_help(self) -> &'static str {
        self.0.pick("1 同等重要，3 稍重要，5 明显重要，7 很重要，9 极重要。", "1 the same, 3 somewhat, 5 clearly, 7 much, 9 far more important.", "⟦weights.scale-help⟧")
    }

    /// `Judges so far:` · `已有评判人：`
    pub const fn judges_so_far(self) -> &'static str {
        self.0.pick("已有评判人：", "Judges so far:", "⟦weights.judges-so-far⟧")
    }

    /// `{a} beside {b}` · `{a}与{b}相比`
    pub fn pair_label(self, a: &str, b: &str) -> String {
        BUNDLES.say(self.0, "pair-label", &[("a", a.into()), ("b", b.into())])
    }

    /// `—` · `—`
    pub const fn no_judgement(self) -> &'static str {
        self.0.pick("—", "—", "⟦weights.no-judgement⟧")
    }

    /// `← {times}` · `← {times}`
    pub fn judge_left(self, times: &str) -> String {
        BUNDLES.say(self.0, "judge-left", &[("times", times.into())])
    }

    /// `1 same` · `1 同等`
    pub const fn judge_equal(self) -> &'static str {
        self.0.pick("1 同等", "1 same", "⟦weights.judge-equal⟧")
    }

    /// `{times} →` · `{times} →`
    pub fn judge_right(self, times: &str) -> String {
        BUNDLES.say(self.0, "judge-right", &[("times", times.into())])
    }

    /// `Choose how important things are beside each other; weights show as soon as everything hangs together.` · `请选择各项相比谁更重要，只要各项都联系得上，就会显示权重。`
    pub const fn begin_judging(self) -> &'static str {
        self.0.pick("请选择各项相比谁更重要，只要各项都联系得上，就会显示权重。", "Choose how important things are beside each other; weights show as soon as everything hangs together.", "⟦weights.begin-judging⟧")
    }

    /// `Save the judgements` · `保存判断`
    pub const fn save_judgements(self) -> &'static str {
        self.0.pick("保存判断", "Save the judgements", "⟦weights.save-judgements⟧")
    }

    /// `Show the result` · `看看结果`
    pub const fn show_result(self) -> &'static str {
        self.0.pick("看看结果", "Show the result", "⟦weights.show-result⟧")
    }

    /// `The judgements are saved.` · `判断已保存。`
    pub const fn judgements_saved(self) -> &'static str {
        self.0.pick("判断已保存。", "The judgements are saved.", "⟦weights.judgements-saved⟧")
    }

    /// `Compared` · `比较项`
    pub const fn item_column(self) -> &'static str {
        self.0.pick("比较项", "Compared", "⟦weights.item-column⟧")
    }

    /// `Weight` · `权重`
    pub const fn own_column(self) -> &'static str {
        self.0.pick("权重", "Weight", "⟦weights.own-column⟧")
    }

    /// `Group` · `合计`
    pub const fn group_column(self) -> &'static str {
        self.0.pick("合计", "Group", "⟦weights.group-column⟧")
    }

    /// `As a grid` · `判断矩阵`
    pub const fn matrix_title(self) -> &'static str {
        self.0.pick("判断矩阵", "As a grid", "⟦weights.matrix-title⟧")
    }

    /// `All judges together` · `全体评判人`
    pub const fn group_title(self) -> &'static str {
        self.0.pick("全体评判人", "All judges together", "⟦weights.group-title⟧")
    }

    /// `Take the judges’ weights` · `采用评判得出的权重`
    pub const fn take_title(self) -> &'static str {
        self.0.pick("采用评判得出的权重", "Take the judges’ weights", "⟦weights.take-title⟧")
    }

    /// `What nobody compared keeps its share. The judgements stay in the standard and are published with it.` · `没有比较过的部分保持原有占比。判断保存在标准中，随标准一同发布。`
    pub const fn take_help(self) -> &'static str {
        self.0.pick("没有比较过的部分保持原有占比。判断保存在标准中，随标准一同发布。", "What nobody compared keeps its share. The judgements stay in the standard and are published with it.", "⟦weights.take-help⟧")
    }

    /// `The judgements contradict each other: a consistency ratio lies above 0.10.` · `判断之间相互矛盾：一致性比率超过 0.10。`
    pub const fn take_inconsistent(self) -> &'static str {
        self.0.pick("判断之间相互矛盾：一致性比率超过 0.10。", "The judgements contradict each other: a consistency ratio lies above 0.10.", "⟦weights.take-inconsistent⟧")
    }

    /// `Why take them all the same?` · `为什么仍然采用？`
    pub const fn reason_field(self) -> &'static str {
        self.0.pick("为什么仍然采用？", "Why take them all the same?", "⟦weights.reason-field⟧")
    }

    /// `The reason is published with the standard.` · `理由随标准一同发布。`
    pub const fn reason_help(self) -> &'static str {
        self.0.pick("理由随标准一同发布。", "The reason is published with the standard.", "⟦weights.reason-help⟧")
    }

    /// `Weights set by hand by {who} on {day}.` · `权重由{who}于{day}手工设定。`
    pub fn origin_by_hand(self, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "origin-by-hand", &[("who", who.into()), ("day", day.into())])
    }

    /// `Weights from pairwise comparison (AHP), taken by {who} on {day}: {parts}. Random index: {table}.` · `权重由两两比较（AHP）得出，{who}于{day}采用：{parts}。随机一致性指标：{table}。`
    pub fn origin_ahp(self, who: &str, day: &str, parts: &str, table: &str) -> String {
        BUNDLES.say(self.0, "origin-ahp", &[("who", who.into()), ("day", day.into()), ("parts", parts.into()), ("table", table.into())])
    }

    /// `{part}: {judges}, ratio {ratio}` · `{part}（{judges}，比率 {ratio}）`
    pub fn origin_part(self, part: &str, judges: &str, ratio: &str) -> String {
        BUNDLES.say(self.0, "origin-part", &[("part", part.into()), ("judges", judges.into()), ("ratio", ratio.into())])
    }

    /// `Taken in spite of contradictions: {reason}` · `虽有矛盾仍然采用的理由：{reason}`
    pub fn origin_reason(self, reason: &str) -> String {
        BUNDLES.say(self.0, "origin-reason", &[("reason", reason.into())])
    }

    /// `Weights from the data (entropy), taken by {who} on {day}.` · `权重由数据得出（熵权法），{who}于{day}采用。`
    pub fn origin_entropy(self, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "origin-entropy", &[("who", who.into()), ("day", day.into())])
    }

    /// `Weights shifted by the strategy “{strategy}” by {who} on {day}.` · `权重按“{strategy}”策略调整，{who}于{day}采用。`
    pub fn origin_strategy(self, strategy: &str, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "origin-strategy", &[("strategy", strategy.into()), ("who", who.into()), ("day", day.into())])
    }

    /// `How these weights came about is not recorded.` · `没有记录这组权重的由来。`
    pub const fn origin_unknown(self) -> &'static str {
        self.0.pick("没有记录这组权重的由来。", "How these weights came about is not recorded.", "⟦weights.origin-unknown⟧")
    }

    /// `Changed by hand since: {origin}` · `此后又有手工改动：{origin}`
    pub fn origin_changed(self, origin: &str) -> String {
        BUNDLES.say(self.0, "origin-changed", &[("origin", origin.into())])
    }
}
