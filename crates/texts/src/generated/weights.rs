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
}
