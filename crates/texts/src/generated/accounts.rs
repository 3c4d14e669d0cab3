//! Messages of `accounts`, generated from `messages/*/accounts.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "accounts",
    include_str!("../../messages/zh-CN/accounts.ftl"),
    include_str!("../../messages/en/accounts.ftl"),
);

/// The messages of `accounts`.
#[derive(Debug, Clone, Copy)]
pub struct Accounts(Texts);

impl Texts {
    /// The messages of `accounts`.
    pub const fn accounts(self) -> Accounts {
        Accounts(self)
    }
}

impl Accounts {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Code` · `编码`
    pub const fn code(self) -> &'static str {
        self.0.pick("编码", "Code", "⟦accounts.code⟧")
    }

    /// `Name` · `名称`
    pub const fn name(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦accounts.name⟧")
    }

    /// `Type` · `类型`
    pub const fn account_type(self) -> &'static str {
        self.0.pick("类型", "Type", "⟦accounts.account-type⟧")
    }

    /// `Level` · `级别`
    pub const fn level(self) -> &'static str {
        self.0.pick("级别", "Level", "⟦accounts.level⟧")
    }

    /// `Belongs to` · `上级客户`
    pub const fn parent(self) -> &'static str {
        self.0.pick("上级客户", "Belongs to", "⟦accounts.parent⟧")
    }

    /// `Region` · `地区`
    pub const fn region(self) -> &'static str {
        self.0.pick("地区", "Region", "⟦accounts.region⟧")
    }

    /// `City` · `城市`
    pub const fn city(self) -> &'static str {
        self.0.pick("城市", "City", "⟦accounts.city⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦accounts.territory⟧")
    }

    /// `Owner` · `负责人`
    pub const fn owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦accounts.owner⟧")
    }

    /// `The accounts within your reach, found by name, pinyin or code.` · `您能看到的客户，可按名称、拼音或编码查找。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("您能看到的客户，可按名称、拼音或编码查找。", "The accounts within your reach, found by name, pinyin or code.", "⟦accounts.lead⟧")
    }

    /// `No accounts yet` · `还没有客户`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有客户", "No accounts yet", "⟦accounts.empty-title⟧")
    }

    /// `Import a list of accounts or a sales file and they appear here.` · `导入客户清单或销售文件后，客户会出现在这里。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("导入客户清单或销售文件后，客户会出现在这里。", "Import a list of accounts or a sales file and they appear here.", "⟦accounts.empty-text⟧")
    }

    /// `Name, pinyin or code` · `名称、拼音或编码`
    pub const fn search(self) -> &'static str {
        self.0.pick("名称、拼音或编码", "Name, pinyin or code", "⟦accounts.search⟧")
    }

    /// `Tier` · `等级`
    pub const fn tier(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦accounts.tier⟧")
    }

    /// `Revenue, last 12 months` · `近 12 个月销售额`
    pub const fn revenue_12m(self) -> &'static str {
        self.0.pick("近 12 个月销售额", "Revenue, last 12 months", "⟦accounts.revenue-12m⟧")
    }

    /// `12 months before` · `再前 12 个月`
    pub const fn revenue_previous(self) -> &'static str {
        self.0.pick("再前 12 个月", "12 months before", "⟦accounts.revenue-previous⟧")
    }

    /// `Growth` · `增长`
    pub const fn growth(self) -> &'static str {
        self.0.pick("增长", "Growth", "⟦accounts.growth⟧")
    }

    /// `Last purchase` · `最近采购`
    pub const fn last_sale(self) -> &'static str {
        self.0.pick("最近采购", "Last purchase", "⟦accounts.last-sale⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦accounts.revenue⟧")
    }

    /// `Month` · `月份`
    pub const fn month(self) -> &'static str {
        self.0.pick("月份", "Month", "⟦accounts.month⟧")
    }

    /// `Product` · `产品`
    pub const fn product(self) -> &'static str {
        self.0.pick("产品", "Product", "⟦accounts.product⟧")
    }

    /// `Quantity` · `数量`
    pub const fn quantity(self) -> &'static str {
        self.0.pick("数量", "Quantity", "⟦accounts.quantity⟧")
    }

    /// `What they buy` · `采购的产品`
    pub const fn products_title(self) -> &'static str {
        self.0.pick("采购的产品", "What they buy", "⟦accounts.products-title⟧")
    }

    /// `No purchases yet` · `还没有采购记录`
    pub const fn no_sales_title(self) -> &'static str {
        self.0.pick("还没有采购记录", "No purchases yet", "⟦accounts.no-sales-title⟧")
    }

    /// `There are no sales to it in the last two years.` · `近两年没有它的销售。`
    pub const fn no_sales_text(self) -> &'static str {
        self.0.pick("近两年没有它的销售。", "There are no sales to it in the last two years.", "⟦accounts.no-sales-text⟧")
    }

    /// `No purchases in the last three years` · `近三年没有采购`
    pub const fn no_month(self) -> &'static str {
        self.0.pick("近三年没有采购", "No purchases in the last three years", "⟦accounts.no-month⟧")
    }

    /// `Key account tier` · `大客户分级`
    pub const fn standing_title(self) -> &'static str {
        self.0.pick("大客户分级", "Key account tier", "⟦accounts.standing-title⟧")
    }

    /// `The latest screening did not include it.` · `最近一次筛选没有包括它。`
    pub const fn no_standing(self) -> &'static str {
        self.0.pick("最近一次筛选没有包括它。", "The latest screening did not include it.", "⟦accounts.no-standing⟧")
    }

    /// `See how the score came about` · `查看得分明细`
    pub const fn open_receipt(self) -> &'static str {
        self.0.pick("查看得分明细", "See how the score came about", "⟦accounts.open-receipt⟧")
    }

    /// `About the account` · `基本情况`
    pub const fn facts_title(self) -> &'static str {
        self.0.pick("基本情况", "About the account", "⟦accounts.facts-title⟧")
    }

    /// `Team` · `团队`
    pub const fn team(self) -> &'static str {
        self.0.pick("团队", "Team", "⟦accounts.team⟧")
    }

    /// `Accounts below` · `下级客户`
    pub const fn children_title(self) -> &'static str {
        self.0.pick("下级客户", "Accounts below", "⟦accounts.children-title⟧")
    }

    /// `rank {rank}, score {score}` · `第 {rank} 名，{score} 分`
    pub fn rank_and_score(self, rank: &str, score: &str) -> String {
        BUNDLES.say(self.0, "rank-and-score", &[("rank", rank.into()), ("score", score.into())])
    }

    /// `Most was bought in {month}: {amount}` · `采购最多的是 {month}：{amount}`
    pub fn best_month(self, month: &str, amount: &str) -> String {
        BUNDLES.say(self.0, "best-month", &[("month", month.into()), ("amount", amount.into())])
    }

    /// `Beds` · `床位数`
    pub const fn attribute_beds(self) -> &'static str {
        self.0.pick("床位数", "Beds", "⟦accounts.attribute-beds⟧")
    }

    /// `Employees` · `员工数`
    pub const fn attribute_employees(self) -> &'static str {
        self.0.pick("员工数", "Employees", "⟦accounts.attribute-employees⟧")
    }

    /// `Payment terms (days)` · `账期（天）`
    pub const fn attribute_payment_terms_days(self) -> &'static str {
        self.0.pick("账期（天）", "Payment terms (days)", "⟦accounts.attribute-payment-terms-days⟧")
    }

    /// `Credit limit` · `信用额度`
    pub const fn attribute_credit_limit(self) -> &'static str {
        self.0.pick("信用额度", "Credit limit", "⟦accounts.attribute-credit-limit⟧")
    }

    /// `Country` · `国家`
    pub const fn attribute_country(self) -> &'static str {
        self.0.pick("国家", "Country", "⟦accounts.attribute-country⟧")
    }

    /// `Channel` · `渠道`
    pub const fn attribute_channel(self) -> &'static str {
        self.0.pick("渠道", "Channel", "⟦accounts.attribute-channel⟧")
    }

    /// `Trash` · `回收站`
    pub const fn trash_title(self) -> &'static str {
        self.0.pick("回收站", "Trash", "⟦accounts.trash-title⟧")
    }

    /// `Accounts in the trash are in no list, search or screening any more; their sales stay, and they can be restored at any time.` · `移入回收站的客户不再出现在列表、搜索和筛选中；销售记录仍然保留，可随时恢复。`
    pub const fn trash_lead(self) -> &'static str {
        self.0.pick("移入回收站的客户不再出现在列表、搜索和筛选中；销售记录仍然保留，可随时恢复。", "Accounts in the trash are in no list, search or screening any more; their sales stay, and they can be restored at any time.", "⟦accounts.trash-lead⟧")
    }

    /// `The trash is empty` · `回收站是空的`
    pub const fn trash_empty_title(self) -> &'static str {
        self.0.pick("回收站是空的", "The trash is empty", "⟦accounts.trash-empty-title⟧")
    }

    /// `Accounts that are removed on their page come here.` · `从客户页面移除的客户会出现在这里。`
    pub const fn trash_empty_text(self) -> &'static str {
        self.0.pick("从客户页面移除的客户会出现在这里。", "Accounts that are removed on their page come here.", "⟦accounts.trash-empty-text⟧")
    }

    /// `Removed` · `移入时间`
    pub const fn trashed_at(self) -> &'static str {
        self.0.pick("移入时间", "Removed", "⟦accounts.trashed-at⟧")
    }

    /// `By` · `操作人`
    pub const fn trashed_by(self) -> &'static str {
        self.0.pick("操作人", "By", "⟦accounts.trashed-by⟧")
    }

    /// `Restore` · `恢复`
    pub const fn restore(self) -> &'static str {
        self.0.pick("恢复", "Restore", "⟦accounts.restore⟧")
    }

    /// `Move to the trash` · `移入回收站`
    pub const fn to_trash(self) -> &'static str {
        self.0.pick("移入回收站", "Move to the trash", "⟦accounts.to-trash⟧")
    }

    /// `It leaves lists, search and screenings, and its code becomes free; its sales stay, and it can be restored from the trash.` · `客户将从列表、搜索和筛选中移除，编码可供他用；销售记录保留，可在回收站恢复。`
    pub const fn to_trash_help(self) -> &'static str {
        self.0.pick("客户将从列表、搜索和筛选中移除，编码可供他用；销售记录保留，可在回收站恢复。", "It leaves lists, search and screenings, and its code becomes free; its sales stay, and it can be restored from the trash.", "⟦accounts.to-trash-help⟧")
    }

    /// `Moved to the trash; it can be restored at any time.` · `已移入回收站，可随时恢复。`
    pub const fn trashed(self) -> &'static str {
        self.0.pick("已移入回收站，可随时恢复。", "Moved to the trash; it can be restored at any time.", "⟦accounts.trashed⟧")
    }

    /// `Restored.` · `已恢复。`
    pub const fn restored(self) -> &'static str {
        self.0.pick("已恢复。", "Restored.", "⟦accounts.restored⟧")
    }

    /// `New account` · `新建客户`
    pub const fn new_account(self) -> &'static str {
        self.0.pick("新建客户", "New account", "⟦accounts.new-account⟧")
    }

    /// `New account` · `新建客户`
    pub const fn new_title(self) -> &'static str {
        self.0.pick("新建客户", "New account", "⟦accounts.new-title⟧")
    }

    /// `An account that no file has brought yet. Name and place are enough to begin with.` · `用于录入尚未通过文件导入的客户，填写名称和所属辖区即可。`
    pub const fn new_lead(self) -> &'static str {
        self.0.pick("用于录入尚未通过文件导入的客户，填写名称和所属辖区即可。", "An account that no file has brought yet. Name and place are enough to begin with.", "⟦accounts.new-lead⟧")
    }

    /// `Change {name}` · `编辑 {name}`
    pub fn edit_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "edit-title", &[("name", name.into())])
    }

    /// `The account is entered.` · `客户已新建。`
    pub const fn entered(self) -> &'static str {
        self.0.pick("客户已新建。", "The account is entered.", "⟦accounts.entered⟧")
    }

    /// `The account is changed.` · `客户信息已修改。`
    pub const fn changed(self) -> &'static str {
        self.0.pick("客户信息已修改。", "The account is changed.", "⟦accounts.changed⟧")
    }

    /// `Other names` · `其他名称`
    pub const fn aliases(self) -> &'static str {
        self.0.pick("其他名称", "Other names", "⟦accounts.aliases⟧")
    }

    /// `One on each line. Search and imports find the account by them.` · `每行一个，搜索和导入时按这些名称也能找到该客户。`
    pub const fn aliases_help(self) -> &'static str {
        self.0.pick("每行一个，搜索和导入时按这些名称也能找到该客户。", "One on each line. Search and imports find the account by them.", "⟦accounts.aliases-help⟧")
    }

    /// `By which files name it; may stay empty.` · `文件中使用的客户编码，可不填。`
    pub const fn code_help(self) -> &'static str {
        self.0.pick("文件中使用的客户编码，可不填。", "By which files name it; may stay empty.", "⟦accounts.code-help⟧")
    }

    /// `Give the account a name.` · `请填写客户名称。`
    pub const fn fault_name_missing(self) -> &'static str {
        self.0.pick("请填写客户名称。", "Give the account a name.", "⟦accounts.fault-name-missing⟧")
    }

    /// `A text may have at most 200 characters.` · `每项最多 200 个字。`
    pub const fn fault_too_long(self) -> &'static str {
        self.0.pick("每项最多 200 个字。", "A text may have at most 200 characters.", "⟦accounts.fault-too-long⟧")
    }

    /// `Another account has this code.` · `该编码已被其他客户使用。`
    pub const fn fault_code_taken(self) -> &'static str {
        self.0.pick("该编码已被其他客户使用。", "Another account has this code.", "⟦accounts.fault-code-taken⟧")
    }

    /// `The account above would lie below this one.` · `上级客户不能是该客户的下级。`
    pub const fn fault_circle(self) -> &'static str {
        self.0.pick("上级客户不能是该客户的下级。", "The account above would lie below this one.", "⟦accounts.fault-circle⟧")
    }

    /// `The account above does not exist.` · `上级客户不存在。`
    pub const fn fault_parent_unknown(self) -> &'static str {
        self.0.pick("上级客户不存在。", "The account above does not exist.", "⟦accounts.fault-parent-unknown⟧")
    }
}
