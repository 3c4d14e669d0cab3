//! Messages of `screening`, generated from `messages/*/screening.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "screening",
    include_str!("../../messages/zh-CN/screening.ftl"),
    include_str!("../../messages/en/screening.ftl"),
);

/// The messages of `screening`.
#[derive(Debug, Clone, Copy)]
pub struct Screening(Texts);

impl Texts {
    /// The messages of `screening`.
    pub const fn screening(self) -> Screening {
        Screening(self)
    }
}

impl Screening {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `from data` · `来自数据`
    pub const fn answer_measured(self) -> &'static str {
        self.0.pick("来自数据", "from data", "⟦screening.answer-measured⟧")
    }

    /// `missing, counted as neutral` · `缺失，按中间水平计`
    pub const fn answer_assumed_neutral(self) -> &'static str {
        self.0.pick("缺失，按中间水平计", "missing, counted as neutral", "⟦screening.answer-assumed-neutral⟧")
    }

    /// `missing, counted as worst` · `缺失，按最差计`
    pub const fn answer_assumed_worst(self) -> &'static str {
        self.0.pick("缺失，按最差计", "missing, counted as worst", "⟦screening.answer-assumed-worst⟧")
    }

    /// `missing, left out` · `缺失，不计入`
    pub const fn answer_excluded(self) -> &'static str {
        self.0.pick("缺失，不计入", "missing, left out", "⟦screening.answer-excluded⟧")
    }

    /// `no account has such data` · `所有客户都没有此项数据`
    pub const fn answer_unanswered(self) -> &'static str {
        self.0.pick("所有客户都没有此项数据", "no account has such data", "⟦screening.answer-unanswered⟧")
    }

    /// `not known` · `未知`
    pub const fn value_missing(self) -> &'static str {
        self.0.pick("未知", "not known", "⟦screening.value-missing⟧")
    }

    /// `{criterion} ({value}) is above average and adds {points} points` · `{criterion}（{value}）高于平均，为总分贡献 +{points} 分`
    pub fn reason_lifts(self, criterion: &str, value: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-lifts", &[("criterion", criterion.into()), ("value", value.into()), ("points", points.into())])
    }

    /// `{criterion} is above average and adds {points} points` · `{criterion}高于平均，为总分贡献 +{points} 分`
    pub fn reason_lifts_unmeasured(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-lifts-unmeasured", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `{criterion} ({value}) is below average and costs {points} points` · `{criterion}（{value}）低于平均，使总分少 {points} 分`
    pub fn reason_holds_back(self, criterion: &str, value: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-holds-back", &[("criterion", criterion.into()), ("value", value.into()), ("points", points.into())])
    }

    /// `{criterion} is below average and costs {points} points` · `{criterion}低于平均，使总分少 {points} 分`
    pub fn reason_holds_back_unmeasured(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-holds-back-unmeasured", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `{criterion} is below the minimum, so no tier above “{tier}”` · `{criterion}未达到最低要求，最高只能评为“{tier}”`
    pub fn gate_failed(self, criterion: &str, tier: &str) -> String {
        BUNDLES.say(self.0, "gate-failed", &[("criterion", criterion.into()), ("tier", tier.into())])
    }

    /// `{points} points short of the next tier` · `距上一级还差 {points} 分`
    pub fn to_next_tier(self, points: &str) -> String {
        BUNDLES.say(self.0, "to-next-tier", &[("points", points.into())])
    }
}
