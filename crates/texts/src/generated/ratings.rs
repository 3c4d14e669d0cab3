//! Messages of `ratings`, generated from `messages/*/ratings.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "ratings",
    include_str!("../../messages/zh-CN/ratings.ftl"),
    include_str!("../../messages/en/ratings.ftl"),
);

/// The messages of `ratings`.
#[derive(Debug, Clone, Copy)]
pub struct Ratings(Texts);

impl Texts {
    /// The messages of `ratings`.
    pub const fn ratings(self) -> Ratings {
        Ratings(self)
    }
}

impl Ratings {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Ratings due` · `待评分`
    pub const fn title(self) -> &'static str {
        self.0.pick("待评分", "Ratings due", "⟦ratings.title⟧")
    }

    /// `Accounts whose ratings are missing, have faded or were given against an older rubric; first those where a rating is worth most.` · `还没有评分、评分已过期，或评分标准已修改的客户；最值得评的排在前面。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("还没有评分、评分已过期，或评分标准已修改的客户；最值得评的排在前面。", "Accounts whose ratings are missing, have faded or were given against an older rubric; first those where a rating is worth most.", "⟦ratings.lead⟧")
    }

    /// `Order: open weight of the standard × revenue of twelve months. Accounts without sales in twelve months are not asked about; you can rate them any time from their page.` · `排序依据：待评指标的权重 × 近 12 个月销售额。近 12 个月没有采购的客户不列入；需要时可随时在客户页面评分。`
    pub const fn order_help(self) -> &'static str {
        self.0.pick("排序依据：待评指标的权重 × 近 12 个月销售额。近 12 个月没有采购的客户不列入；需要时可随时在客户页面评分。", "Order: open weight of the standard × revenue of twelve months. Accounts without sales in twelve months are not asked about; you can rate them any time from their page.", "⟦ratings.order-help⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦ratings.account⟧")
    }

    /// `Owner` · `负责人`
    pub const fn owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦ratings.owner⟧")
    }

    /// `Revenue, 12 months` · `近 12 个月销售额`
    pub const fn revenue(self) -> &'static str {
        self.0.pick("近 12 个月销售额", "Revenue, 12 months", "⟦ratings.revenue⟧")
    }

    /// `To be rated` · `待评指标`
    pub const fn open_criteria(self) -> &'static str {
        self.0.pick("待评指标", "To be rated", "⟦ratings.open-criteria⟧")
    }

    /// `Weight` · `所占权重`
    pub const fn open_weight(self) -> &'static str {
        self.0.pick("所占权重", "Weight", "⟦ratings.open-weight⟧")
    }

    /// `Mine` · `我负责的`
    pub const fn mine(self) -> &'static str {
        self.0.pick("我负责的", "Mine", "⟦ratings.mine⟧")
    }

    /// `Whole team` · `全部`
    pub const fn everybody(self) -> &'static str {
        self.0.pick("全部", "Whole team", "⟦ratings.everybody⟧")
    }

    /// `Whose accounts` · `客户范围`
    pub const fn whose(self) -> &'static str {
        self.0.pick("客户范围", "Whose accounts", "⟦ratings.whose⟧")
    }

    /// `Standard` · `标准`
    pub const fn standard(self) -> &'static str {
        self.0.pick("标准", "Standard", "⟦ratings.standard⟧")
    }

    /// `Rate` · `评分`
    pub const fn rate(self) -> &'static str {
        self.0.pick("评分", "Rate", "⟦ratings.rate⟧")
    }

    /// `Rate this account` · `为该客户评分`
    pub const fn rate_account(self) -> &'static str {
        self.0.pick("为该客户评分", "Rate this account", "⟦ratings.rate-account⟧")
    }

    /// `Nothing to rate` · `没有待评的客户`
    pub const fn nothing_due_title(self) -> &'static str {
        self.0.pick("没有待评的客户", "Nothing to rate", "⟦ratings.nothing-due-title⟧")
    }

    /// `Every account has ratings that count. This page fills again when some fade.` · `所有客户的评分都在有效期内；评分过期后会再次出现在这里。`
    pub const fn nothing_due(self) -> &'static str {
        self.0.pick("所有客户的评分都在有效期内；评分过期后会再次出现在这里。", "Every account has ratings that count. This page fills again when some fade.", "⟦ratings.nothing-due⟧")
    }

    /// `No standard asks for ratings` · `现行标准没有评分指标`
    pub const fn no_standard_title(self) -> &'static str {
        self.0.pick("现行标准没有评分指标", "No standard asks for ratings", "⟦ratings.no-standard-title⟧")
    }

    /// `Ratings are asked for as soon as a published standard has rating criteria.` · `发布含有评分指标的标准后，这里会列出需要评分的客户。`
    pub const fn no_standard(self) -> &'static str {
        self.0.pick("发布含有评分指标的标准后，这里会列出需要评分的客户。", "Ratings are asked for as soon as a published standard has rating criteria.", "⟦ratings.no-standard⟧")
    }

    /// `{count} account to rate {count} accounts to rate` · `{count} 家客户待评分`
    pub fn count_due(self, count: i64) -> String {
        BUNDLES.say(self.0, "count-due", &[("count", count.into())])
    }

    /// `The first {count} are listed.` · `列出前 {count} 家。`
    pub fn listed_first(self, count: i64) -> String {
        BUNDLES.say(self.0, "listed-first", &[("count", count.into())])
    }

    /// `never rated` · `从未评分`
    pub const fn due_never(self) -> &'static str {
        self.0.pick("从未评分", "never rated", "⟦ratings.due-never⟧")
    }

    /// `faded` · `已过期`
    pub const fn due_faded(self) -> &'static str {
        self.0.pick("已过期", "faded", "⟦ratings.due-faded⟧")
    }

    /// `rubric changed` · `评分标准已修改`
    pub const fn due_older_rubric(self) -> &'static str {
        self.0.pick("评分标准已修改", "rubric changed", "⟦ratings.due-older-rubric⟧")
    }

    /// `{criterion} ({why})` · `{criterion}（{why}）`
    pub fn criterion_and_due(self, criterion: &str, why: &str) -> String {
        BUNDLES.say(self.0, "criterion-and-due", &[("criterion", criterion.into()), ("why", why.into())])
    }

    /// `and {count} more` · `另有 {count} 项`
    pub fn more_criteria(self, count: i64) -> String {
        BUNDLES.say(self.0, "more-criteria", &[("count", count.into())])
    }

    /// `Rate {account}` · `评分：{account}`
    pub fn form_title(self, account: &str) -> String {
        BUNDLES.say(self.0, "form-title", &[("account", account.into())])
    }

    /// `Choose the sentence that fits best and say what you know it from. Leave out what you can’t judge.` · `选出最符合的一句，写明依据；不了解的可以不评。`
    pub const fn form_lead(self) -> &'static str {
        self.0.pick("选出最符合的一句，写明依据；不了解的可以不评。", "Choose the sentence that fits best and say what you know it from. Leave out what you can’t judge.", "⟦ratings.form-lead⟧")
    }

    /// `{share} of the score` · `占总分 {share}`
    pub fn weight_share(self, share: &str) -> String {
        BUNDLES.say(self.0, "weight-share", &[("share", share.into())])
    }

    /// `counts for {time}` · `有效期 {time}`
    pub fn counts_for(self, time: &str) -> String {
        BUNDLES.say(self.0, "counts-for", &[("time", time.into())])
    }

    /// `Level {level}: not written down` · `{level} 分：标准未写明`
    pub fn no_wording(self, level: &str) -> String {
        BUNDLES.say(self.0, "no-wording", &[("level", level.into())])
    }

    /// `You said {level} on {day}.` · `您上次在 {day}评 {level} 分。`
    pub fn your_last(self, level: &str, day: &str) -> String {
        BUNDLES.say(self.0, "your-last", &[("level", level.into()), ("day", day.into())])
    }

    /// `Evidence` · `依据`
    pub const fn evidence(self) -> &'static str {
        self.0.pick("依据", "Evidence", "⟦ratings.evidence⟧")
    }

    /// `What did you see or hear, from whom, when?` · `看到或听到了什么、谁说的、什么时候`
    pub const fn evidence_help(self) -> &'static str {
        self.0.pick("看到或听到了什么、谁说的、什么时候", "What did you see or hear, from whom, when?", "⟦ratings.evidence-help⟧")
    }

    /// `How sure are you?` · `把握如何`
    pub const fn basis(self) -> &'static str {
        self.0.pick("把握如何", "How sure are you?", "⟦ratings.basis⟧")
    }

    /// `Assumed` · `推测`
    pub const fn assumed(self) -> &'static str {
        self.0.pick("推测", "Assumed", "⟦ratings.assumed⟧")
    }

    /// `Confirmed` · `已证实`
    pub const fn confirmed(self) -> &'static str {
        self.0.pick("已证实", "Confirmed", "⟦ratings.confirmed⟧")
    }

    /// `concluded from what was seen and heard` · `根据见闻推断`
    pub const fn assumed_help(self) -> &'static str {
        self.0.pick("根据见闻推断", "concluded from what was seen and heard", "⟦ratings.assumed-help⟧")
    }

    /// `others can look it up` · `有据可查`
    pub const fn confirmed_help(self) -> &'static str {
        self.0.pick("有据可查", "others can look it up", "⟦ratings.confirmed-help⟧")
    }

    /// `Confirmed by` · `以什么为证`
    pub const fn confirmed_by(self) -> &'static str {
        self.0.pick("以什么为证", "Confirmed by", "⟦ratings.confirmed-by⟧")
    }

    /// `Minutes, a document, a figure, a person who said so` · `会议纪要、文件、数据，或当事人的明确表示`
    pub const fn confirmed_by_help(self) -> &'static str {
        self.0.pick("会议纪要、文件、数据，或当事人的明确表示", "Minutes, a document, a figure, a person who said so", "⟦ratings.confirmed-by-help⟧")
    }

    /// `Save ratings` · `保存评分`
    pub const fn save(self) -> &'static str {
        self.0.pick("保存评分", "Save ratings", "⟦ratings.save⟧")
    }

    /// `{count} criterion rated. {count} criteria rated.` · `已保存 {count} 项评分。`
    pub fn saved(self, count: i64) -> String {
        BUNDLES.say(self.0, "saved", &[("count", count.into())])
    }

    /// `Nothing was chosen. Choose a level for at least one criterion.` · `还没有选择。请至少为一项指标选择等级。`
    pub const fn nothing_chosen(self) -> &'static str {
        self.0.pick("还没有选择。请至少为一项指标选择等级。", "Nothing was chosen. Choose a level for at least one criterion.", "⟦ratings.nothing-chosen⟧")
    }

    /// `Nothing was saved yet: see the criteria marked below. What you entered is still there.` · `尚未保存：请看下方标出的指标，已填写的内容仍在。`
    pub const fn some_faulty(self) -> &'static str {
        self.0.pick("尚未保存：请看下方标出的指标，已填写的内容仍在。", "Nothing was saved yet: see the criteria marked below. What you entered is still there.", "⟦ratings.some-faulty⟧")
    }

    /// `What you entered before has been put back.` · `已恢复上次未提交的内容。`
    pub const fn draft_restored(self) -> &'static str {
        self.0.pick("已恢复上次未提交的内容。", "What you entered before has been put back.", "⟦ratings.draft-restored⟧")
    }

    /// `Ratings that still count` · `仍在有效期内的评分`
    pub const fn still_good(self) -> &'static str {
        self.0.pick("仍在有效期内的评分", "Ratings that still count", "⟦ratings.still-good⟧")
    }

    /// `Rate again when something has changed.` · `情况有变化时可以重评。`
    pub const fn still_good_help(self) -> &'static str {
        self.0.pick("情况有变化时可以重评。", "Rate again when something has changed.", "⟦ratings.still-good-help⟧")
    }

    /// `The keys 1 to 5 choose, too.` · `用数字键 1 至 5 也可以选择。`
    pub const fn keys_help(self) -> &'static str {
        self.0.pick("用数字键 1 至 5 也可以选择。", "The keys 1 to 5 choose, too.", "⟦ratings.keys-help⟧")
    }

    /// `Choose a level from 1 to 5.` · `请选择 1 至 5 分中的一级。`
    pub const fn fault_level_unknown(self) -> &'static str {
        self.0.pick("请选择 1 至 5 分中的一级。", "Choose a level from 1 to 5.", "⟦ratings.fault-level-unknown⟧")
    }

    /// `Say whether it is assumed or confirmed.` · `请选择推测或已证实。`
    pub const fn fault_basis_unknown(self) -> &'static str {
        self.0.pick("请选择推测或已证实。", "Say whether it is assumed or confirmed.", "⟦ratings.fault-basis-unknown⟧")
    }

    /// `Say what you know it from.` · `请写明依据。`
    pub const fn fault_evidence_missing(self) -> &'static str {
        self.0.pick("请写明依据。", "Say what you know it from.", "⟦ratings.fault-evidence-missing⟧")
    }

    /// `Too long: at most {most} characters.` · `内容太长，最多 {most} 个字符。`
    pub fn fault_evidence_too_long(self, most: &str) -> String {
        BUNDLES.say(self.0, "fault-evidence-too-long", &[("most", most.into())])
    }

    /// `Say what confirms it, or choose “assumed”.` · `请写明以什么为证，或改选“推测”。`
    pub const fn fault_confirmation_missing(self) -> &'static str {
        self.0.pick("请写明以什么为证，或改选“推测”。", "Say what confirms it, or choose “assumed”.", "⟦ratings.fault-confirmation-missing⟧")
    }

    /// `The day lies in the future.` · `日期不能晚于今天。`
    pub const fn fault_not_yet(self) -> &'static str {
        self.0.pick("日期不能晚于今天。", "The day lies in the future.", "⟦ratings.fault-not-yet⟧")
    }

    /// `The day lies so far back that the rating would not count.` · `日期过早，评分已超过有效期。`
    pub const fn fault_faded_already(self) -> &'static str {
        self.0.pick("日期过早，评分已超过有效期。", "The day lies so far back that the rating would not count.", "⟦ratings.fault-faded-already⟧")
    }

    /// `Ratings` · `评分`
    pub const fn section_title(self) -> &'static str {
        self.0.pick("评分", "Ratings", "⟦ratings.section-title⟧")
    }

    /// `as they stood on {day}` · `{day}的评分`
    pub fn as_they_stood(self, day: &str) -> String {
        BUNDLES.say(self.0, "as-they-stood", &[("day", day.into())])
    }

    /// `Nobody has rated this account yet.` · `还没有人为该客户评分。`
    pub const fn none_yet(self) -> &'static str {
        self.0.pick("还没有人为该客户评分。", "Nobody has rated this account yet.", "⟦ratings.none-yet⟧")
    }

    /// `Criterion` · `指标`
    pub const fn criterion(self) -> &'static str {
        self.0.pick("指标", "Criterion", "⟦ratings.criterion⟧")
    }

    /// `Value` · `评分`
    pub const fn value(self) -> &'static str {
        self.0.pick("评分", "Value", "⟦ratings.value⟧")
    }

    /// `State` · `状况`
    pub const fn state(self) -> &'static str {
        self.0.pick("状况", "State", "⟦ratings.state⟧")
    }

    /// `now {value} of 5` · `目前 {value} 分`
    pub fn value_of(self, value: &str) -> String {
        BUNDLES.say(self.0, "value-of", &[("value", value.into())])
    }

    /// `{count} rater {count} raters` · `{count} 人`
    pub fn raters(self, count: i64) -> String {
        BUNDLES.say(self.0, "raters", &[("count", count.into())])
    }

    /// `{counted} of {raters} count` · `{raters} 人评，计入 {counted} 人`
    pub fn counted_of(self, counted: &str, raters: &str) -> String {
        BUNDLES.say(self.0, "counted-of", &[("counted", counted.into()), ("raters", raters.into())])
    }

    /// `{lowest}–{highest}` · `{lowest}–{highest} 分`
    pub fn range(self, lowest: &str, highest: &str) -> String {
        BUNDLES.say(self.0, "range", &[("lowest", lowest.into()), ("highest", highest.into())])
    }

    /// `standard deviation {deviation}` · `标准差 {deviation}`
    pub fn deviation(self, deviation: &str) -> String {
        BUNDLES.say(self.0, "deviation", &[("deviation", deviation.into())])
    }

    /// `disagreement` · `意见不一`
    pub const fn disputed(self) -> &'static str {
        self.0.pick("意见不一", "disagreement", "⟦ratings.disputed⟧")
    }

    /// `older rubric` · `按旧标准评`
    pub const fn older_rubric(self) -> &'static str {
        self.0.pick("按旧标准评", "older rubric", "⟦ratings.older-rubric⟧")
    }

    /// `faded` · `已过期`
    pub const fn faded(self) -> &'static str {
        self.0.pick("已过期", "faded", "⟦ratings.faded⟧")
    }

    /// `rated again` · `已重评`
    pub const fn superseded(self) -> &'static str {
        self.0.pick("已重评", "rated again", "⟦ratings.superseded⟧")
    }

    /// `gives way` · `不计入`
    pub const fn outweighed(self) -> &'static str {
        self.0.pick("不计入", "gives way", "⟦ratings.outweighed⟧")
    }

    /// `counts` · `计入`
    pub const fn counts(self) -> &'static str {
        self.0.pick("计入", "counts", "⟦ratings.counts⟧")
    }

    /// `{who}, {day}` · `{who}，{day}`
    pub fn said_by(self, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "said-by", &[("who", who.into()), ("day", day.into())])
    }

    /// `counts until {day}` · `有效至 {day}`
    pub fn counts_until(self, day: &str) -> String {
        BUNDLES.say(self.0, "counts-until", &[("day", day.into())])
    }

    /// `Confirmed by: {what}` · `佐证：{what}`
    pub fn confirmed_by_what(self, what: &str) -> String {
        BUNDLES.say(self.0, "confirmed-by-what", &[("what", what.into())])
    }

    /// `Each person’s latest rating counts until it fades; confirmed ones take precedence over assumed ones. The value is their mean.` · `每人以最近一次评分为准，过期不计；有已证实的评分时，推测的不计入。取平均值。`
    pub const fn rule(self) -> &'static str {
        self.0.pick("每人以最近一次评分为准，过期不计；有已证实的评分时，推测的不计入。取平均值。", "Each person’s latest rating counts until it fades; confirmed ones take precedence over assumed ones. The value is their mean.", "⟦ratings.rule⟧")
    }

    /// `Rater` · `评分人`
    pub const fn export_rater(self) -> &'static str {
        self.0.pick("评分人", "Rater", "⟦ratings.export-rater⟧")
    }

    /// `Code` · `编码`
    pub const fn export_account_code(self) -> &'static str {
        self.0.pick("编码", "Code", "⟦ratings.export-account-code⟧")
    }

    /// `Criterion code` · `指标编码`
    pub const fn export_criterion_code(self) -> &'static str {
        self.0.pick("指标编码", "Criterion code", "⟦ratings.export-criterion-code⟧")
    }

    /// `Level` · `分值`
    pub const fn export_level(self) -> &'static str {
        self.0.pick("分值", "Level", "⟦ratings.export-level⟧")
    }

    /// `Rated on` · `评分日期`
    pub const fn export_rated_on(self) -> &'static str {
        self.0.pick("评分日期", "Rated on", "⟦ratings.export-rated-on⟧")
    }

    /// `Counts until` · `有效期至`
    pub const fn export_expires_on(self) -> &'static str {
        self.0.pick("有效期至", "Counts until", "⟦ratings.export-expires-on⟧")
    }

    /// `Ratings due` · `待评分`
    pub const fn home_title(self) -> &'static str {
        self.0.pick("待评分", "Ratings due", "⟦ratings.home-title⟧")
    }

    /// `your judgement moves these scores` · `您的评分会影响得分`
    pub const fn home_note(self) -> &'static str {
        self.0.pick("您的评分会影响得分", "your judgement moves these scores", "⟦ratings.home-note⟧")
    }

    /// `Ratings behind it` · `查看评分`
    pub const fn see_ratings(self) -> &'static str {
        self.0.pick("查看评分", "Ratings behind it", "⟦ratings.see-ratings⟧")
    }

    /// `{count} rating {count} ratings` · `{count} 条评分`
    pub fn history_more(self, count: i64) -> String {
        BUNDLES.say(self.0, "history-more", &[("count", count.into())])
    }
}
