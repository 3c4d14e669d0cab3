//! Messages of `payments`, generated from `messages/*/payments.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "payments",
    include_str!("../../messages/zh-CN/payments.ftl"),
    include_str!("../../messages/en/payments.ftl"),
);

/// The messages of `payments`.
#[derive(Debug, Clone, Copy)]
pub struct Payments(Texts);

impl Texts {
    /// The messages of `payments`.
    pub const fn payments(self) -> Payments {
        Payments(self)
    }
}

impl Payments {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Receivables` · `应收账款`
    pub const fn title(self) -> &'static str {
        self.0.pick("应收账款", "Receivables", "⟦payments.title⟧")
    }

    /// `What customers owe, how old it is and how they pay, as of {day}.` · `客户欠多少、欠了多久、回款是否及时，截至 {day}。`
    pub fn lead(self, day: &str) -> String {
        BUNDLES.say(self.0, "lead", &[("day", day.into())])
    }

    /// `What customers owe and how they pay.` · `客户欠多少，回款是否及时。`
    pub const fn lead_empty(self) -> &'static str {
        self.0.pick("客户欠多少，回款是否及时。", "What customers owe and how they pay.", "⟦payments.lead-empty⟧")
    }

    /// `Payments` · `应收与回款`
    pub const fn section_title(self) -> &'static str {
        self.0.pick("应收与回款", "Payments", "⟦payments.section-title⟧")
    }

    /// `Receivable` · `应收`
    pub const fn receivable(self) -> &'static str {
        self.0.pick("应收", "Receivable", "⟦payments.receivable⟧")
    }

    /// `Overdue` · `逾期`
    pub const fn overdue(self) -> &'static str {
        self.0.pick("逾期", "Overdue", "⟦payments.overdue⟧")
    }

    /// `{share} of it overdue` · `占应收 {share}`
    pub fn overdue_share(self, share: &str) -> String {
        BUNDLES.say(self.0, "overdue-share", &[("share", share.into())])
    }

    /// `DSO` · `DSO`
    pub const fn dso(self) -> &'static str {
        self.0.pick("DSO", "DSO", "⟦payments.dso⟧")
    }

    /// `receivable / invoiced in 12 months × 365` · `应收 ÷ 近 12 个月开票额 × 365`
    pub const fn dso_note(self) -> &'static str {
        self.0.pick("应收 ÷ 近 12 个月开票额 × 365", "receivable / invoiced in 12 months × 365", "⟦payments.dso-note⟧")
    }

    /// `Paid on time` · `按期回款率`
    pub const fn on_time(self) -> &'static str {
        self.0.pick("按期回款率", "Paid on time", "⟦payments.on-time⟧")
    }

    /// `by amount` · `按金额计`
    pub const fn on_time_note(self) -> &'static str {
        self.0.pick("按金额计", "by amount", "⟦payments.on-time-note⟧")
    }

    /// `Days late` · `平均逾期天数`
    pub const fn late_days(self) -> &'static str {
        self.0.pick("平均逾期天数", "Days late", "⟦payments.late-days⟧")
    }

    /// `paid against due, weighted by amount` · `回款日减到期日，按金额加权`
    pub const fn late_note(self) -> &'static str {
        self.0.pick("回款日减到期日，按金额加权", "paid against due, weighted by amount", "⟦payments.late-note⟧")
    }

    /// `Credit limit used` · `信用额度使用率`
    pub const fn credit_use(self) -> &'static str {
        self.0.pick("信用额度使用率", "Credit limit used", "⟦payments.credit-use⟧")
    }

    /// `of {limit}` · `额度 {limit}`
    pub fn credit_note(self, limit: &str) -> String {
        BUNDLES.say(self.0, "credit-note", &[("limit", limit.into())])
    }

    /// `Not due` · `未到期`
    pub const fn age_not_due(self) -> &'static str {
        self.0.pick("未到期", "Not due", "⟦payments.age-not-due⟧")
    }

    /// `1–30 days` · `1–30 天`
    pub const fn age_1_30(self) -> &'static str {
        self.0.pick("1–30 天", "1–30 days", "⟦payments.age-1-30⟧")
    }

    /// `31–60 days` · `31–60 天`
    pub const fn age_31_60(self) -> &'static str {
        self.0.pick("31–60 天", "31–60 days", "⟦payments.age-31-60⟧")
    }

    /// `61–90 days` · `61–90 天`
    pub const fn age_61_90(self) -> &'static str {
        self.0.pick("61–90 天", "61–90 days", "⟦payments.age-61-90⟧")
    }

    /// `91 days or more` · `91 天以上`
    pub const fn age_91(self) -> &'static str {
        self.0.pick("91 天以上", "91 days or more", "⟦payments.age-91⟧")
    }

    /// `{age}: {amount}` · `{age}：{amount}`
    pub fn age_of(self, age: &str, amount: &str) -> String {
        BUNDLES.say(self.0, "age-of", &[("age", age.into()), ("amount", amount.into())])
    }

    /// `{amount} is overdue, {share} of what is owed` · `逾期 {amount}，占应收的 {share}`
    pub fn finding_overdue(self, amount: &str, share: &str) -> String {
        BUNDLES.say(self.0, "finding-overdue", &[("amount", amount.into()), ("share", share.into())])
    }

    /// `Nothing is overdue` · `没有逾期`
    pub const fn finding_none(self) -> &'static str {
        self.0.pick("没有逾期", "Nothing is overdue", "⟦payments.finding-none⟧")
    }

    /// `Amount` · `金额`
    pub const fn amount(self) -> &'static str {
        self.0.pick("金额", "Amount", "⟦payments.amount⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦payments.account⟧")
    }

    /// `Age` · `账龄`
    pub const fn age(self) -> &'static str {
        self.0.pick("账龄", "Age", "⟦payments.age⟧")
    }

    /// `Invoices` · `发票`
    pub const fn invoices(self) -> &'static str {
        self.0.pick("发票", "Invoices", "⟦payments.invoices⟧")
    }

    /// `Invoices of {name}` · `{name}的发票`
    pub fn invoices_of(self, name: &str) -> String {
        BUNDLES.say(self.0, "invoices-of", &[("name", name.into())])
    }

    /// `Open invoices` · `未结清的发票`
    pub const fn open_invoices(self) -> &'static str {
        self.0.pick("未结清的发票", "Open invoices", "⟦payments.open-invoices⟧")
    }

    /// `All invoices` · `全部发票`
    pub const fn all_invoices(self) -> &'static str {
        self.0.pick("全部发票", "All invoices", "⟦payments.all-invoices⟧")
    }

    /// `Invoice` · `发票号`
    pub const fn number(self) -> &'static str {
        self.0.pick("发票号", "Invoice", "⟦payments.number⟧")
    }

    /// `Issued` · `开票日期`
    pub const fn issued(self) -> &'static str {
        self.0.pick("开票日期", "Issued", "⟦payments.issued⟧")
    }

    /// `Due` · `到期日`
    pub const fn due(self) -> &'static str {
        self.0.pick("到期日", "Due", "⟦payments.due⟧")
    }

    /// `Paid` · `已回款`
    pub const fn paid(self) -> &'static str {
        self.0.pick("已回款", "Paid", "⟦payments.paid⟧")
    }

    /// `Paid on` · `回款日期`
    pub const fn paid_on(self) -> &'static str {
        self.0.pick("回款日期", "Paid on", "⟦payments.paid-on⟧")
    }

    /// `Open` · `未回款`
    pub const fn open(self) -> &'static str {
        self.0.pick("未回款", "Open", "⟦payments.open⟧")
    }

    /// `Late` · `逾期`
    pub const fn lateness(self) -> &'static str {
        self.0.pick("逾期", "Late", "⟦payments.lateness⟧")
    }

    /// `From` · `来源`
    pub const fn origin(self) -> &'static str {
        self.0.pick("来源", "From", "⟦payments.origin⟧")
    }

    /// `{file}, row {row}` · `{file} 第 {row} 行`
    pub fn row_of(self, file: &str, row: &str) -> String {
        BUNDLES.say(self.0, "row-of", &[("file", file.into()), ("row", row.into())])
    }

    /// `paid` · `已结清`
    pub const fn state_paid(self) -> &'static str {
        self.0.pick("已结清", "paid", "⟦payments.state-paid⟧")
    }

    /// `Show` · `显示`
    pub const fn show(self) -> &'static str {
        self.0.pick("显示", "Show", "⟦payments.show⟧")
    }

    /// `All` · `全部`
    pub const fn show_all(self) -> &'static str {
        self.0.pick("全部", "All", "⟦payments.show-all⟧")
    }

    /// `Open only` · `只看未结清`
    pub const fn show_open(self) -> &'static str {
        self.0.pick("只看未结清", "Open only", "⟦payments.show-open⟧")
    }

    /// `Overdue only` · `只看逾期`
    pub const fn show_overdue(self) -> &'static str {
        self.0.pick("只看逾期", "Overdue only", "⟦payments.show-overdue⟧")
    }

    /// `as of {day}` · `截至 {day}`
    pub fn as_of(self, day: &str) -> String {
        BUNDLES.say(self.0, "as-of", &[("day", day.into())])
    }

    /// `No invoices yet` · `还没有发票`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有发票", "No invoices yet", "⟦payments.empty-title⟧")
    }

    /// `Import invoices, and receipts where you have them, to see what is owed and for how long.` · `导入发票（有回款记录也一并导入），就能看到欠款和账龄。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("导入发票（有回款记录也一并导入），就能看到欠款和账龄。", "Import invoices, and receipts where you have them, to see what is owed and for how long.", "⟦payments.empty-text⟧")
    }

    /// `No such invoice` · `没有这样的发票`
    pub const fn none_title(self) -> &'static str {
        self.0.pick("没有这样的发票", "No such invoice", "⟦payments.none-title⟧")
    }

    /// `Nothing matches this choice.` · `没有符合条件的发票。`
    pub const fn none_text(self) -> &'static str {
        self.0.pick("没有符合条件的发票。", "Nothing matches this choice.", "⟦payments.none-text⟧")
    }

    /// `{count} open invoices name no due date; they count as not due.` · `有 {count} 张未结清的发票没有到期日，按未到期计。`
    pub fn undated(self, count: i64) -> String {
        BUNDLES.say(self.0, "undated", &[("count", count.into())])
    }

    /// `{days} early` · `提前 {days}`
    pub fn early(self, days: &str) -> String {
        BUNDLES.say(self.0, "early", &[("days", days.into())])
    }

    /// `due in {days}` · `{days}后到期`
    pub fn due_in(self, days: &str) -> String {
        BUNDLES.say(self.0, "due-in", &[("days", days.into())])
    }

    /// `Invoices behind the payment figures` · `回款指标对应的发票`
    pub const fn evidence_title(self) -> &'static str {
        self.0.pick("回款指标对应的发票", "Invoices behind the payment figures", "⟦payments.evidence-title⟧")
    }

    /// `as of {day}` · `截至 {day}`
    pub fn evidence_lead(self, day: &str) -> String {
        BUNDLES.say(self.0, "evidence-lead", &[("day", day.into())])
    }

    /// `The first {count} are shown.` · `只显示前 {count} 张。`
    pub fn evidence_more(self, count: i64) -> String {
        BUNDLES.say(self.0, "evidence-more", &[("count", count.into())])
    }

    /// `Account code` · `客户编码`
    pub const fn number_code(self) -> &'static str {
        self.0.pick("客户编码", "Account code", "⟦payments.number-code⟧")
    }

    /// `Invoiced in 12 months` · `近 12 个月开票额`
    pub const fn invoiced(self) -> &'static str {
        self.0.pick("近 12 个月开票额", "Invoiced in 12 months", "⟦payments.invoiced⟧")
    }
}
