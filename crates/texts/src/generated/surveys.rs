//! Messages of `surveys`, generated from `messages/*/surveys.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "surveys",
    include_str!("../../messages/zh-CN/surveys.ftl"),
    include_str!("../../messages/en/surveys.ftl"),
);

/// The messages of `surveys`.
#[derive(Debug, Clone, Copy)]
pub struct Surveys(Texts);

impl Texts {
    /// The messages of `surveys`.
    pub const fn surveys(self) -> Surveys {
        Surveys(self)
    }
}

impl Surveys {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Survey answers` · `问卷结果`
    pub const fn section_title(self) -> &'static str {
        self.0.pick("问卷结果", "Survey answers", "⟦surveys.section-title⟧")
    }

    /// `Would you recommend us?` · `是否愿意推荐我们`
    pub const fn nps_name(self) -> &'static str {
        self.0.pick("是否愿意推荐我们", "Would you recommend us?", "⟦surveys.nps-name⟧")
    }

    /// `Survey “{code}”` · `问卷“{code}”`
    pub fn survey_name(self, code: &str) -> String {
        BUNDLES.say(self.0, "survey-name", &[("code", code.into())])
    }

    /// `Mean` · `平均分`
    pub const fn mean(self) -> &'static str {
        self.0.pick("平均分", "Mean", "⟦surveys.mean⟧")
    }

    /// `of 10` · `满分 10 分`
    pub const fn mean_of(self) -> &'static str {
        self.0.pick("满分 10 分", "of 10", "⟦surveys.mean-of⟧")
    }

    /// `NPS` · `NPS`
    pub const fn nps(self) -> &'static str {
        self.0.pick("NPS", "NPS", "⟦surveys.nps⟧")
    }

    /// `promoters (9, 10) less detractors (0–6)` · `推荐者（9–10 分）占比减去贬损者（0–6 分）占比`
    pub const fn nps_note(self) -> &'static str {
        self.0.pick("推荐者（9–10 分）占比减去贬损者（0–6 分）占比", "promoters (9, 10) less detractors (0–6)", "⟦surveys.nps-note⟧")
    }

    /// `Answers` · `答卷数`
    pub const fn answers(self) -> &'static str {
        self.0.pick("答卷数", "Answers", "⟦surveys.answers⟧")
    }

    /// `last twelve months to {day}` · `截至 {day} 的近 12 个月`
    pub fn year_note(self, day: &str) -> String {
        BUNDLES.say(self.0, "year-note", &[("day", day.into())])
    }

    /// `Mean per quarter` · `每季度平均分`
    pub const fn trend(self) -> &'static str {
        self.0.pick("每季度平均分", "Mean per quarter", "⟦surveys.trend⟧")
    }

    /// `Day` · `日期`
    pub const fn day(self) -> &'static str {
        self.0.pick("日期", "Day", "⟦surveys.day⟧")
    }

    /// `Score` · `评分`
    pub const fn score(self) -> &'static str {
        self.0.pick("评分", "Score", "⟦surveys.score⟧")
    }

    /// `Role` · `职务`
    pub const fn role(self) -> &'static str {
        self.0.pick("职务", "Role", "⟦surveys.role⟧")
    }

    /// `Comment` · `意见`
    pub const fn comment(self) -> &'static str {
        self.0.pick("意见", "Comment", "⟦surveys.comment⟧")
    }

    /// `Survey` · `问卷`
    pub const fn survey(self) -> &'static str {
        self.0.pick("问卷", "Survey", "⟦surveys.survey⟧")
    }

    /// `Latest answers` · `最近的答卷`
    pub const fn latest(self) -> &'static str {
        self.0.pick("最近的答卷", "Latest answers", "⟦surveys.latest⟧")
    }
}
