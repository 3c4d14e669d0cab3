//! Messages of `audit`, generated from `messages/*/audit.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "audit",
    include_str!("../../messages/zh-CN/audit.ftl"),
    include_str!("../../messages/en/audit.ftl"),
);

/// The messages of `audit`.
#[derive(Debug, Clone, Copy)]
pub struct Audit(Texts);

impl Texts {
    /// The messages of `audit`.
    pub const fn audit(self) -> Audit {
        Audit(self)
    }
}

impl Audit {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Every change with who made it, when, and the values before and after. Nothing can be removed from this log.` · `每一项变更：何人、何时、变更前后的值。日志中的内容不能删除。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("每一项变更：何人、何时、变更前后的值。日志中的内容不能删除。", "Every change with who made it, when, and the values before and after. Nothing can be removed from this log.", "⟦audit.lead⟧")
    }

    /// `When` · `时间`
    pub const fn at(self) -> &'static str {
        self.0.pick("时间", "When", "⟦audit.at⟧")
    }

    /// `Who` · `操作人`
    pub const fn who(self) -> &'static str {
        self.0.pick("操作人", "Who", "⟦audit.who⟧")
    }

    /// `What` · `操作`
    pub const fn what(self) -> &'static str {
        self.0.pick("操作", "What", "⟦audit.what⟧")
    }

    /// `Record` · `对象`
    pub const fn record(self) -> &'static str {
        self.0.pick("对象", "Record", "⟦audit.record⟧")
    }

    /// `Before → after` · `变更前 → 变更后`
    pub const fn change(self) -> &'static str {
        self.0.pick("变更前 → 变更后", "Before → after", "⟦audit.change⟧")
    }

    /// `The program` · `系统`
    pub const fn by_program(self) -> &'static str {
        self.0.pick("系统", "The program", "⟦audit.by-program⟧")
    }

    /// `Nothing has changed yet` · `还没有变更记录`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有变更记录", "Nothing has changed yet", "⟦audit.empty-title⟧")
    }

    /// `Changes appear here as soon as somebody makes them.` · `一旦有人做出变更，就会显示在这里。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("一旦有人做出变更，就会显示在这里。", "Changes appear here as soon as somebody makes them.", "⟦audit.empty-text⟧")
    }

    /// `From` · `开始日期`
    pub const fn from(self) -> &'static str {
        self.0.pick("开始日期", "From", "⟦audit.from⟧")
    }

    /// `Until` · `结束日期`
    pub const fn until(self) -> &'static str {
        self.0.pick("结束日期", "Until", "⟦audit.until⟧")
    }

    /// `Kind of record` · `对象类型`
    pub const fn kind(self) -> &'static str {
        self.0.pick("对象类型", "Kind of record", "⟦audit.kind⟧")
    }

    /// `{field}: {value}` · `{field}：{value}`
    pub fn field_and_value(self, field: &str, value: &str) -> String {
        BUNDLES.say(self.0, "field-and-value", &[("field", field.into()), ("value", value.into())])
    }

    /// `empty` · `空`
    pub const fn nothing(self) -> &'static str {
        self.0.pick("空", "empty", "⟦audit.nothing⟧")
    }

    /// `and {count} more values` · `另有 {count} 项`
    pub fn more_fields(self, count: i64) -> String {
        BUNDLES.say(self.0, "more-fields", &[("count", count.into())])
    }

    /// `Account` · `客户`
    pub const fn kind_account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦audit.kind-account⟧")
    }

    /// `Import` · `导入`
    pub const fn kind_import(self) -> &'static str {
        self.0.pick("导入", "Import", "⟦audit.kind-import⟧")
    }

    /// `Screening` · `筛选`
    pub const fn kind_screening(self) -> &'static str {
        self.0.pick("筛选", "Screening", "⟦audit.kind-screening⟧")
    }

    /// `Back-test` · `回溯检验`
    pub const fn kind_back_test(self) -> &'static str {
        self.0.pick("回溯检验", "Back-test", "⟦audit.kind-back-test⟧")
    }

    /// `Repeated screening` · `定期筛选`
    pub const fn kind_schedule(self) -> &'static str {
        self.0.pick("定期筛选", "Repeated screening", "⟦audit.kind-schedule⟧")
    }

    /// `Standard` · `大客户标准`
    pub const fn kind_standard(self) -> &'static str {
        self.0.pick("大客户标准", "Standard", "⟦audit.kind-standard⟧")
    }

    /// `Person` · `人员`
    pub const fn kind_user(self) -> &'static str {
        self.0.pick("人员", "Person", "⟦audit.kind-user⟧")
    }

    /// `Territory` · `辖区`
    pub const fn kind_territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦audit.kind-territory⟧")
    }

    /// `Market plan` · `市场规划`
    pub const fn kind_market_plan(self) -> &'static str {
        self.0.pick("市场规划", "Market plan", "⟦audit.kind-market-plan⟧")
    }

    /// `Settings` · `系统设置`
    pub const fn kind_settings(self) -> &'static str {
        self.0.pick("系统设置", "Settings", "⟦audit.kind-settings⟧")
    }

    /// `created` · `创建`
    pub const fn verb_create(self) -> &'static str {
        self.0.pick("创建", "created", "⟦audit.verb-create⟧")
    }

    /// `created accounts` · `批量创建客户`
    pub const fn verb_create_accounts(self) -> &'static str {
        self.0.pick("批量创建客户", "created accounts", "⟦audit.verb-create-accounts⟧")
    }

    /// `created products` · `创建产品`
    pub const fn verb_create_products(self) -> &'static str {
        self.0.pick("创建产品", "created products", "⟦audit.verb-create-products⟧")
    }

    /// `changed` · `修改`
    pub const fn verb_change(self) -> &'static str {
        self.0.pick("修改", "changed", "⟦audit.verb-change⟧")
    }

    /// `moved` · `移动`
    pub const fn verb_move(self) -> &'static str {
        self.0.pick("移动", "moved", "⟦audit.verb-move⟧")
    }

    /// `removed` · `删除`
    pub const fn verb_remove(self) -> &'static str {
        self.0.pick("删除", "removed", "⟦audit.verb-remove⟧")
    }

    /// `put into the trash` · `移入回收站`
    pub const fn verb_trash(self) -> &'static str {
        self.0.pick("移入回收站", "put into the trash", "⟦audit.verb-trash⟧")
    }

    /// `entered leads from a file` · `从文件录入线索`
    pub const fn verb_create_leads(self) -> &'static str {
        self.0.pick("从文件录入线索", "entered leads from a file", "⟦audit.verb-create-leads⟧")
    }

    /// `took imported leads back` · `收回导入的线索`
    pub const fn verb_withdraw_leads(self) -> &'static str {
        self.0.pick("收回导入的线索", "took imported leads back", "⟦audit.verb-withdraw-leads⟧")
    }

    /// `put imported accounts into the trash` · `将导入的客户移入回收站`
    pub const fn verb_trash_accounts(self) -> &'static str {
        self.0.pick("将导入的客户移入回收站", "put imported accounts into the trash", "⟦audit.verb-trash-accounts⟧")
    }

    /// `restored` · `恢复`
    pub const fn verb_restore(self) -> &'static str {
        self.0.pick("恢复", "restored", "⟦audit.verb-restore⟧")
    }

    /// `put back what the import had changed of accounts` · `还原导入改动的客户资料`
    pub const fn verb_restore_accounts(self) -> &'static str {
        self.0.pick("还原导入改动的客户资料", "put back what the import had changed of accounts", "⟦audit.verb-restore-accounts⟧")
    }

    /// `set the account team` · `设置客户团队`
    pub const fn verb_set_team(self) -> &'static str {
        self.0.pick("设置客户团队", "set the account team", "⟦audit.verb-set-team⟧")
    }

    /// `set the territories held` · `设置所辖区域`
    pub const fn verb_set_holdings(self) -> &'static str {
        self.0.pick("设置所辖区域", "set the territories held", "⟦audit.verb-set-holdings⟧")
    }

    /// `made a set-up link` · `生成设置链接`
    pub const fn verb_create_setup_link(self) -> &'static str {
        self.0.pick("生成设置链接", "made a set-up link", "⟦audit.verb-create-setup-link⟧")
    }

    /// `set a password` · `设置密码`
    pub const fn verb_set_password(self) -> &'static str {
        self.0.pick("设置密码", "set a password", "⟦audit.verb-set-password⟧")
    }

    /// `signed in` · `登录`
    pub const fn verb_sign_in(self) -> &'static str {
        self.0.pick("登录", "signed in", "⟦audit.verb-sign-in⟧")
    }

    /// `renewed a session` · `更新会话`
    pub const fn verb_rotate_session(self) -> &'static str {
        self.0.pick("更新会话", "renewed a session", "⟦audit.verb-rotate-session⟧")
    }

    /// `signed out` · `退出`
    pub const fn verb_sign_out(self) -> &'static str {
        self.0.pick("退出", "signed out", "⟦audit.verb-sign-out⟧")
    }

    /// `signed out everywhere else` · `退出其他所有设备`
    pub const fn verb_sign_out_everywhere(self) -> &'static str {
        self.0.pick("退出其他所有设备", "signed out everywhere else", "⟦audit.verb-sign-out-everywhere⟧")
    }

    /// `ended a session of` · `结束了登录会话`
    pub const fn verb_end_session(self) -> &'static str {
        self.0.pick("结束了登录会话", "ended a session of", "⟦audit.verb-end-session⟧")
    }

    /// `published` · `发布`
    pub const fn verb_publish(self) -> &'static str {
        self.0.pick("发布", "published", "⟦audit.verb-publish⟧")
    }

    /// `retired` · `停用`
    pub const fn verb_retire(self) -> &'static str {
        self.0.pick("停用", "retired", "⟦audit.verb-retire⟧")
    }

    /// `uploaded` · `上传`
    pub const fn verb_upload(self) -> &'static str {
        self.0.pick("上传", "uploaded", "⟦audit.verb-upload⟧")
    }

    /// `checked` · `检查`
    pub const fn verb_check(self) -> &'static str {
        self.0.pick("检查", "checked", "⟦audit.verb-check⟧")
    }

    /// `corrected how the file is read` · `更正文件读取方式`
    pub const fn verb_correct(self) -> &'static str {
        self.0.pick("更正文件读取方式", "corrected how the file is read", "⟦audit.verb-correct⟧")
    }

    /// `held unknown accounts` · `暂存未知客户`
    pub const fn verb_hold_accounts(self) -> &'static str {
        self.0.pick("暂存未知客户", "held unknown accounts", "⟦audit.verb-hold-accounts⟧")
    }

    /// `decided on an unknown account` · `处理未知客户`
    pub const fn verb_decide_held(self) -> &'static str {
        self.0.pick("处理未知客户", "decided on an unknown account", "⟦audit.verb-decide-held⟧")
    }

    /// `decided on all open unknown accounts` · `批量处理其余未知客户`
    pub const fn verb_decide_rest(self) -> &'static str {
        self.0.pick("批量处理其余未知客户", "decided on all open unknown accounts", "⟦audit.verb-decide-rest⟧")
    }

    /// `started` · `开始`
    pub const fn verb_start(self) -> &'static str {
        self.0.pick("开始", "started", "⟦audit.verb-start⟧")
    }

    /// `ran` · `运行`
    pub const fn verb_run(self) -> &'static str {
        self.0.pick("运行", "ran", "⟦audit.verb-run⟧")
    }

    /// `finished` · `完成`
    pub const fn verb_finish(self) -> &'static str {
        self.0.pick("完成", "finished", "⟦audit.verb-finish⟧")
    }

    /// `failed` · `失败`
    pub const fn verb_fail(self) -> &'static str {
        self.0.pick("失败", "failed", "⟦audit.verb-fail⟧")
    }

    /// `cancelled` · `取消`
    pub const fn verb_cancel(self) -> &'static str {
        self.0.pick("取消", "cancelled", "⟦audit.verb-cancel⟧")
    }

    /// `undid` · `撤销`
    pub const fn verb_undo(self) -> &'static str {
        self.0.pick("撤销", "undid", "⟦audit.verb-undo⟧")
    }

    /// `not told of` · `不通知的事项`
    pub const fn field_notifications_off(self) -> &'static str {
        self.0.pick("不通知的事项", "not told of", "⟦audit.field-notifications-off⟧")
    }

    /// `quiet hours` · `免打扰时段`
    pub const fn field_quiet_hours(self) -> &'static str {
        self.0.pick("免打扰时段", "quiet hours", "⟦audit.field-quiet-hours⟧")
    }

    /// `letters` · `字数`
    pub const fn field_letters(self) -> &'static str {
        self.0.pick("字数", "letters", "⟦audit.field-letters⟧")
    }

    /// `people mentioned` · `提醒的同事`
    pub const fn field_mentions(self) -> &'static str {
        self.0.pick("提醒的同事", "people mentioned", "⟦audit.field-mentions⟧")
    }

    /// `to be told` · `提醒方式`
    pub const fn field_stance(self) -> &'static str {
        self.0.pick("提醒方式", "to be told", "⟦audit.field-stance⟧")
    }

    /// `name` · `名称`
    pub const fn field_name(self) -> &'static str {
        self.0.pick("名称", "name", "⟦audit.field-name⟧")
    }

    /// `code` · `编码`
    pub const fn field_code(self) -> &'static str {
        self.0.pick("编码", "code", "⟦audit.field-code⟧")
    }

    /// `sign-in name` · `登录名`
    pub const fn field_sign_in_name(self) -> &'static str {
        self.0.pick("登录名", "sign-in name", "⟦audit.field-sign-in-name⟧")
    }

    /// `job` · `岗位`
    pub const fn field_job(self) -> &'static str {
        self.0.pick("岗位", "job", "⟦audit.field-job⟧")
    }

    /// `language` · `语言`
    pub const fn field_lang(self) -> &'static str {
        self.0.pick("语言", "language", "⟦audit.field-lang⟧")
    }

    /// `may sign in` · `可登录`
    pub const fn field_active(self) -> &'static str {
        self.0.pick("可登录", "may sign in", "⟦audit.field-active⟧")
    }

    /// `territories` · `辖区`
    pub const fn field_territories(self) -> &'static str {
        self.0.pick("辖区", "territories", "⟦audit.field-territories⟧")
    }

    /// `stands under` · `上级`
    pub const fn field_parent(self) -> &'static str {
        self.0.pick("上级", "stands under", "⟦audit.field-parent⟧")
    }

    /// `team` · `团队`
    pub const fn field_team(self) -> &'static str {
        self.0.pick("团队", "team", "⟦audit.field-team⟧")
    }

    /// `type` · `类型`
    pub const fn field_account_type(self) -> &'static str {
        self.0.pick("类型", "type", "⟦audit.field-account-type⟧")
    }

    /// `level` · `级别`
    pub const fn field_level(self) -> &'static str {
        self.0.pick("级别", "level", "⟦audit.field-level⟧")
    }

    /// `region` · `地区`
    pub const fn field_region(self) -> &'static str {
        self.0.pick("地区", "region", "⟦audit.field-region⟧")
    }

    /// `city` · `城市`
    pub const fn field_city(self) -> &'static str {
        self.0.pick("城市", "city", "⟦audit.field-city⟧")
    }

    /// `territory` · `辖区`
    pub const fn field_territory(self) -> &'static str {
        self.0.pick("辖区", "territory", "⟦audit.field-territory⟧")
    }

    /// `owner` · `负责人`
    pub const fn field_owner(self) -> &'static str {
        self.0.pick("负责人", "owner", "⟦audit.field-owner⟧")
    }

    /// `aliases` · `别名`
    pub const fn field_aliases(self) -> &'static str {
        self.0.pick("别名", "aliases", "⟦audit.field-aliases⟧")
    }

    /// `text of the standard` · `标准全文`
    pub const fn field_document(self) -> &'static str {
        self.0.pick("标准全文", "text of the standard", "⟦audit.field-document⟧")
    }

    /// `version` · `版本`
    pub const fn field_number(self) -> &'static str {
        self.0.pick("版本", "version", "⟦audit.field-number⟧")
    }

    /// `status` · `状态`
    pub const fn field_status(self) -> &'static str {
        self.0.pick("状态", "status", "⟦audit.field-status⟧")
    }

    /// `valid from` · `生效日期`
    pub const fn field_valid_from(self) -> &'static str {
        self.0.pick("生效日期", "valid from", "⟦audit.field-valid-from⟧")
    }

    /// `company` · `公司名称`
    pub const fn field_company_name(self) -> &'static str {
        self.0.pick("公司名称", "company", "⟦audit.field-company-name⟧")
    }

    /// `currency` · `币种`
    pub const fn field_currency(self) -> &'static str {
        self.0.pick("币种", "currency", "⟦audit.field-currency⟧")
    }

    /// `demonstration` · `演示`
    pub const fn field_is_demo(self) -> &'static str {
        self.0.pick("演示", "demonstration", "⟦audit.field-is-demo⟧")
    }

    /// `file` · `文件`
    pub const fn field_file_name(self) -> &'static str {
        self.0.pick("文件", "file", "⟦audit.field-file-name⟧")
    }

    /// `good rows` · `有效行`
    pub const fn field_rows_good(self) -> &'static str {
        self.0.pick("有效行", "good rows", "⟦audit.field-rows-good⟧")
    }

    /// `rows with problems` · `有问题的行`
    pub const fn field_rows_bad(self) -> &'static str {
        self.0.pick("有问题的行", "rows with problems", "⟦audit.field-rows-bad⟧")
    }

    /// `accounts created` · `新建客户`
    pub const fn field_accounts_created(self) -> &'static str {
        self.0.pick("新建客户", "accounts created", "⟦audit.field-accounts-created⟧")
    }

    /// `accounts changed` · `修改客户`
    pub const fn field_accounts_changed(self) -> &'static str {
        self.0.pick("修改客户", "accounts changed", "⟦audit.field-accounts-changed⟧")
    }

    /// `accounts` · `客户数`
    pub const fn field_accounts(self) -> &'static str {
        self.0.pick("客户数", "accounts", "⟦audit.field-accounts⟧")
    }

    /// `taken back` · `收回数`
    pub const fn field_removed(self) -> &'static str {
        self.0.pick("收回数", "taken back", "⟦audit.field-removed⟧")
    }

    /// `kept` · `保留数`
    pub const fn field_kept(self) -> &'static str {
        self.0.pick("保留数", "kept", "⟦audit.field-kept⟧")
    }

    /// `values changed since and kept` · `之后被改过、保持现状的资料项`
    pub const fn field_values_kept(self) -> &'static str {
        self.0.pick("之后被改过、保持现状的资料项", "values changed since and kept", "⟦audit.field-values-kept⟧")
    }

    /// `sheet` · `工作表`
    pub const fn field_sheet(self) -> &'static str {
        self.0.pick("工作表", "sheet", "⟦audit.field-sheet⟧")
    }

    /// `created` · `新建数`
    pub const fn field_created(self) -> &'static str {
        self.0.pick("新建数", "created", "⟦audit.field-created⟧")
    }

    /// `put into the trash` · `移入回收站数`
    pub const fn field_trashed(self) -> &'static str {
        self.0.pick("移入回收站数", "put into the trash", "⟦audit.field-trashed⟧")
    }

    /// `held` · `暂存数`
    pub const fn field_held(self) -> &'static str {
        self.0.pick("暂存数", "held", "⟦audit.field-held⟧")
    }

    /// `decision` · `处理方式`
    pub const fn field_decision(self) -> &'static str {
        self.0.pick("处理方式", "decision", "⟦audit.field-decision⟧")
    }

    /// `good rows only` · `仅导入有效行`
    pub const fn field_good_only(self) -> &'static str {
        self.0.pick("仅导入有效行", "good rows only", "⟦audit.field-good-only⟧")
    }

    /// `unknown accounts` · `未知客户`
    pub const fn field_unknown_accounts(self) -> &'static str {
        self.0.pick("未知客户", "unknown accounts", "⟦audit.field-unknown-accounts⟧")
    }

    /// `reason for refusal` · `拒绝原因`
    pub const fn field_refusal(self) -> &'static str {
        self.0.pick("拒绝原因", "reason for refusal", "⟦audit.field-refusal⟧")
    }

    /// `standard` · `标准`
    pub const fn field_standard(self) -> &'static str {
        self.0.pick("标准", "standard", "⟦audit.field-standard⟧")
    }

    /// `as of` · `截止日期`
    pub const fn field_as_of(self) -> &'static str {
        self.0.pick("截止日期", "as of", "⟦audit.field-as-of⟧")
    }

    /// `fingerprint of the result` · `结果指纹`
    pub const fn field_result_sha256(self) -> &'static str {
        self.0.pick("结果指纹", "fingerprint of the result", "⟦audit.field-result-sha256⟧")
    }

    /// `fingerprint of the file` · `文件指纹`
    pub const fn field_sha256(self) -> &'static str {
        self.0.pick("文件指纹", "fingerprint of the file", "⟦audit.field-sha256⟧")
    }

    /// `line` · `序号`
    pub const fn field_seq(self) -> &'static str {
        self.0.pick("序号", "line", "⟦audit.field-seq⟧")
    }

    /// `Pattern` · `覆盖方式`
    pub const fn field_pattern(self) -> &'static str {
        self.0.pick("覆盖方式", "Pattern", "⟦audit.field-pattern⟧")
    }

    /// `Aim` · `目标说明`
    pub const fn field_aim(self) -> &'static str {
        self.0.pick("目标说明", "Aim", "⟦audit.field-aim⟧")
    }

    /// `Since` · `开始日期`
    pub const fn field_began(self) -> &'static str {
        self.0.pick("开始日期", "Since", "⟦audit.field-began⟧")
    }

    /// `Centre` · `中心客户`
    pub const fn field_centre(self) -> &'static str {
        self.0.pick("中心客户", "Centre", "⟦audit.field-centre⟧")
    }

    /// `Targets` · `目标客户`
    pub const fn field_targets(self) -> &'static str {
        self.0.pick("目标客户", "Targets", "⟦audit.field-targets⟧")
    }

    /// `State` · `状态`
    pub const fn field_state(self) -> &'static str {
        self.0.pick("状态", "State", "⟦audit.field-state⟧")
    }

    /// `Largest account’s share` · `最大一家占比`
    pub const fn field_top1(self) -> &'static str {
        self.0.pick("最大一家占比", "Largest account’s share", "⟦audit.field-top1⟧")
    }

    /// `Five largest` · `前五家占比`
    pub const fn field_top5(self) -> &'static str {
        self.0.pick("前五家占比", "Five largest", "⟦audit.field-top5⟧")
    }

    /// `HHI` · `HHI`
    pub const fn field_hhi(self) -> &'static str {
        self.0.pick("HHI", "HHI", "⟦audit.field-hhi⟧")
    }

    /// `account` · `客户`
    pub const fn field_account(self) -> &'static str {
        self.0.pick("客户", "account", "⟦audit.field-account⟧")
    }

    /// `rated` · `评分`
    pub const fn verb_rate(self) -> &'static str {
        self.0.pick("评分", "rated", "⟦audit.verb-rate⟧")
    }

    /// `asked for review of` · `申请复核`
    pub const fn verb_contest(self) -> &'static str {
        self.0.pick("申请复核", "asked for review of", "⟦audit.verb-contest⟧")
    }

    /// `took back the request for` · `撤回复核申请`
    pub const fn verb_withdraw(self) -> &'static str {
        self.0.pick("撤回复核申请", "took back the request for", "⟦audit.verb-withdraw⟧")
    }

    /// `decided about the request for` · `裁定复核申请`
    pub const fn verb_decide_contest(self) -> &'static str {
        self.0.pick("裁定复核申请", "decided about the request for", "⟦audit.verb-decide-contest⟧")
    }

    /// `set by hand the tier of` · `人工定级`
    pub const fn verb_decide_tier(self) -> &'static str {
        self.0.pick("人工定级", "set by hand the tier of", "⟦audit.verb-decide-tier⟧")
    }

    /// `ended the tier set by hand of` · `结束人工定级`
    pub const fn verb_end_decision(self) -> &'static str {
        self.0.pick("结束人工定级", "ended the tier set by hand of", "⟦audit.verb-end-decision⟧")
    }

    /// `criterion` · `指标`
    pub const fn field_criterion(self) -> &'static str {
        self.0.pick("指标", "criterion", "⟦audit.field-criterion⟧")
    }

    /// `rating` · `评分`
    pub const fn field_rating(self) -> &'static str {
        self.0.pick("评分", "rating", "⟦audit.field-rating⟧")
    }

    /// `basis` · `依据性质`
    pub const fn field_basis(self) -> &'static str {
        self.0.pick("依据性质", "basis", "⟦audit.field-basis⟧")
    }

    /// `evidence` · `依据`
    pub const fn field_evidence(self) -> &'static str {
        self.0.pick("依据", "evidence", "⟦audit.field-evidence⟧")
    }

    /// `confirmed by` · `佐证`
    pub const fn field_confirmed_by(self) -> &'static str {
        self.0.pick("佐证", "confirmed by", "⟦audit.field-confirmed-by⟧")
    }

    /// `rated on` · `评分日期`
    pub const fn field_rated_on(self) -> &'static str {
        self.0.pick("评分日期", "rated on", "⟦audit.field-rated-on⟧")
    }

    /// `counts until` · `有效期至`
    pub const fn field_expires_on(self) -> &'static str {
        self.0.pick("有效期至", "counts until", "⟦audit.field-expires-on⟧")
    }

    /// `tier` · `等级`
    pub const fn field_tier(self) -> &'static str {
        self.0.pick("等级", "tier", "⟦audit.field-tier⟧")
    }

    /// `reason` · `理由`
    pub const fn field_reason(self) -> &'static str {
        self.0.pick("理由", "reason", "⟦audit.field-reason⟧")
    }

    /// `verdict` · `裁定`
    pub const fn field_verdict(self) -> &'static str {
        self.0.pick("裁定", "verdict", "⟦audit.field-verdict⟧")
    }

    /// `decided by` · `决定人`
    pub const fn field_decided_by(self) -> &'static str {
        self.0.pick("决定人", "decided by", "⟦audit.field-decided-by⟧")
    }

    /// `converted` · `转化`
    pub const fn verb_convert(self) -> &'static str {
        self.0.pick("转化", "converted", "⟦audit.verb-convert⟧")
    }

    /// `merged` · `合并`
    pub const fn verb_merge(self) -> &'static str {
        self.0.pick("合并", "merged", "⟦audit.verb-merge⟧")
    }

    /// `lead` · `线索`
    pub const fn kind_lead(self) -> &'static str {
        self.0.pick("线索", "lead", "⟦audit.kind-lead⟧")
    }

    /// `channel of leads` · `线索渠道`
    pub const fn kind_lead_channel(self) -> &'static str {
        self.0.pick("线索渠道", "channel of leads", "⟦audit.kind-lead-channel⟧")
    }

    /// `Organisation` · `单位`
    pub const fn field_organisation(self) -> &'static str {
        self.0.pick("单位", "Organisation", "⟦audit.field-organisation⟧")
    }

    /// `Person` · `联系人`
    pub const fn field_person(self) -> &'static str {
        self.0.pick("联系人", "Person", "⟦audit.field-person⟧")
    }

    /// `Role` · `职务`
    pub const fn field_role(self) -> &'static str {
        self.0.pick("职务", "Role", "⟦audit.field-role⟧")
    }

    /// `Telephone` · `电话`
    pub const fn field_phone(self) -> &'static str {
        self.0.pick("电话", "Telephone", "⟦audit.field-phone⟧")
    }

    /// `Email` · `邮箱`
    pub const fn field_email(self) -> &'static str {
        self.0.pick("邮箱", "Email", "⟦audit.field-email⟧")
    }

    /// `Need` · `需求`
    pub const fn field_need(self) -> &'static str {
        self.0.pick("需求", "Need", "⟦audit.field-need⟧")
    }

    /// `Class of products` · `产品类别`
    pub const fn field_product_class(self) -> &'static str {
        self.0.pick("产品类别", "Class of products", "⟦audit.field-product-class⟧")
    }

    /// `Channel` · `渠道`
    pub const fn field_channel(self) -> &'static str {
        self.0.pick("渠道", "Channel", "⟦audit.field-channel⟧")
    }

    /// `How it came` · `来源方式`
    pub const fn field_source(self) -> &'static str {
        self.0.pick("来源方式", "How it came", "⟦audit.field-source⟧")
    }

    /// `Lead` · `线索`
    pub const fn field_lead(self) -> &'static str {
        self.0.pick("线索", "Lead", "⟦audit.field-lead⟧")
    }

    /// `Merged into` · `合并到`
    pub const fn field_into(self) -> &'static str {
        self.0.pick("合并到", "Merged into", "⟦audit.field-into⟧")
    }

    /// `Somebody else` · `不是同一家`
    pub const fn field_kept_apart(self) -> &'static str {
        self.0.pick("不是同一家", "Somebody else", "⟦audit.field-kept-apart⟧")
    }

    /// `Kind` · `类别`
    pub const fn field_kind(self) -> &'static str {
        self.0.pick("类别", "Kind", "⟦audit.field-kind⟧")
    }

    /// `Public form` · `公开表单`
    pub const fn field_form_open(self) -> &'static str {
        self.0.pick("公开表单", "Public form", "⟦audit.field-form-open⟧")
    }

    /// `Verified the audit log` · `校验审计日志`
    pub const fn verb_verify_chain(self) -> &'static str {
        self.0.pick("校验审计日志", "Verified the audit log", "⟦audit.verb-verify-chain⟧")
    }

    /// `Note` · `备注`
    pub const fn kind_note(self) -> &'static str {
        self.0.pick("备注", "Note", "⟦audit.kind-note⟧")
    }

    /// `Audit log` · `审计日志`
    pub const fn kind_audit_log(self) -> &'static str {
        self.0.pick("审计日志", "Audit log", "⟦audit.kind-audit-log⟧")
    }

    /// `Proof against tampering` · `防篡改校验`
    pub const fn chain_title(self) -> &'static str {
        self.0.pick("防篡改校验", "Proof against tampering", "⟦audit.chain-title⟧")
    }

    /// `Every entry carries the fingerprint of the one before. It has not been verified yet.` · `每条记录都带有前一条的指纹。还没有校验过。`
    pub const fn chain_never(self) -> &'static str {
        self.0.pick("每条记录都带有前一条的指纹。还没有校验过。", "Every entry carries the fingerprint of the one before. It has not been verified yet.", "⟦audit.chain-never⟧")
    }

    /// `Intact: {count} entry, unchanged. Intact: {count} entries, each linked to the one before, none changed.` · `完好：{count} 条记录首尾相连，没有被改动。`
    pub fn chain_intact(self, count: i64) -> String {
        BUNDLES.say(self.0, "chain-intact", &[("count", count.into())])
    }

    /// `The first entry holds. The first {count} entries hold.` · `前 {count} 条记录完好。`
    pub fn chain_intact_until(self, count: i64) -> String {
        BUNDLES.say(self.0, "chain-intact-until", &[("count", count.into())])
    }

    /// `Last verified {when}` · `上次校验：{when}`
    pub fn chain_checked(self, when: &str) -> String {
        BUNDLES.say(self.0, "chain-checked", &[("when", when.into())])
    }

    /// `Last verified {when} by {who}` · `上次校验：{when}，{who}`
    pub fn chain_checked_by(self, when: &str, who: &str) -> String {
        BUNDLES.say(self.0, "chain-checked-by", &[("when", when.into()), ("who", who.into())])
    }

    /// `Fingerprint of the end` · `末端指纹`
    pub const fn chain_end(self) -> &'static str {
        self.0.pick("末端指纹", "Fingerprint of the end", "⟦audit.chain-end⟧")
    }

    /// `Keep the fingerprint somewhere else: then even a log rewritten as a whole is found out.` · `请把末端指纹另存于系统之外：即使有人重写整个日志，也能对照发现。`
    pub const fn chain_keep(self) -> &'static str {
        self.0.pick("请把末端指纹另存于系统之外：即使有人重写整个日志，也能对照发现。", "Keep the fingerprint somewhere else: then even a log rewritten as a whole is found out.", "⟦audit.chain-keep⟧")
    }

    /// `Verify now` · `立即校验`
    pub const fn chain_verify(self) -> &'static str {
        self.0.pick("立即校验", "Verify now", "⟦audit.chain-verify⟧")
    }

    /// `Entry {entry} is not what was written.` · `第 {entry} 号记录与当初写入的不一致。`
    pub fn chain_fault_changed(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-changed", &[("entry", entry.into())])
    }

    /// `Entries before entry {entry} were removed.` · `第 {entry} 号记录之前有记录被删除。`
    pub fn chain_fault_missing(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-missing", &[("entry", entry.into())])
    }

    /// `Entry {entry} was put in later.` · `第 {entry} 号记录是后来插入的。`
    pub fn chain_fault_inserted(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-inserted", &[("entry", entry.into())])
    }

    /// `Entry {entry} does not stand where it was written.` · `第 {entry} 号记录不在原来的位置。`
    pub fn chain_fault_moved(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-moved", &[("entry", entry.into())])
    }

    /// `Entries after entry {entry} were removed.` · `第 {entry} 号记录之后的记录被删除。`
    pub fn chain_fault_cut_off(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-cut-off", &[("entry", entry.into())])
    }

    /// `The end of the log is not that of its last entry, {entry}.` · `日志的末端与最后一条（第 {entry} 号）记录不符。`
    pub fn chain_fault_end_changed(self, entry: &str) -> String {
        BUNDLES.say(self.0, "chain-fault-end-changed", &[("entry", entry.into())])
    }

    /// `entries that hold` · `完好的记录数`
    pub const fn field_entries(self) -> &'static str {
        self.0.pick("完好的记录数", "entries that hold", "⟦audit.field-entries⟧")
    }

    /// `entry at fault` · `出问题的记录`
    pub const fn field_entry(self) -> &'static str {
        self.0.pick("出问题的记录", "entry at fault", "⟦audit.field-entry⟧")
    }

    /// `fault` · `问题`
    pub const fn field_fault(self) -> &'static str {
        self.0.pick("问题", "fault", "⟦audit.field-fault⟧")
    }

    /// `agreed that data are kept` · `已同意保存信息`
    pub const fn field_consent(self) -> &'static str {
        self.0.pick("已同意保存信息", "agreed that data are kept", "⟦audit.field-consent⟧")
    }

    /// `agreed at` · `同意时间`
    pub const fn field_consented_at(self) -> &'static str {
        self.0.pick("同意时间", "agreed at", "⟦audit.field-consented-at⟧")
    }

    /// `named a deputy for` · `指定了代理人`
    pub const fn verb_name_deputy(self) -> &'static str {
        self.0.pick("指定了代理人", "named a deputy for", "⟦audit.verb-name-deputy⟧")
    }

    /// `ended the deputy of` · `结束了代理`
    pub const fn verb_end_deputy(self) -> &'static str {
        self.0.pick("结束了代理", "ended the deputy of", "⟦audit.verb-end-deputy⟧")
    }

    /// `deputy` · `代理人`
    pub const fn field_deputy(self) -> &'static str {
        self.0.pick("代理人", "deputy", "⟦audit.field-deputy⟧")
    }

    /// `from` · `开始日期`
    pub const fn field_from_day(self) -> &'static str {
        self.0.pick("开始日期", "from", "⟦audit.field-from-day⟧")
    }

    /// `until` · `结束日期`
    pub const fn field_until_day(self) -> &'static str {
        self.0.pick("结束日期", "until", "⟦audit.field-until-day⟧")
    }

    /// `as deputy of` · `代理`
    pub const fn field_stands_in_for(self) -> &'static str {
        self.0.pick("代理", "as deputy of", "⟦audit.field-stands-in-for⟧")
    }

    /// `sessions ended` · `结束的登录数`
    pub const fn field_sessions(self) -> &'static str {
        self.0.pick("结束的登录数", "sessions ended", "⟦audit.field-sessions⟧")
    }

    /// `handed over the work of` · `交接了工作`
    pub const fn verb_hand_over(self) -> &'static str {
        self.0.pick("交接了工作", "handed over the work of", "⟦audit.verb-hand-over⟧")
    }

    /// `to` · `接手人`
    pub const fn field_to(self) -> &'static str {
        self.0.pick("接手人", "to", "⟦audit.field-to⟧")
    }

    /// `seats on teams` · `团队席位`
    pub const fn field_seats(self) -> &'static str {
        self.0.pick("团队席位", "seats on teams", "⟦audit.field-seats⟧")
    }

    /// `leads` · `线索`
    pub const fn field_leads(self) -> &'static str {
        self.0.pick("线索", "leads", "⟦audit.field-leads⟧")
    }

    /// `responsible` · `责任人`
    pub const fn field_responsible(self) -> &'static str {
        self.0.pick("责任人", "responsible", "⟦audit.field-responsible⟧")
    }

    /// `taken back` · `撤回项数`
    pub const fn field_back(self) -> &'static str {
        self.0.pick("撤回项数", "taken back", "⟦audit.field-back⟧")
    }

    /// `Ended` · `停用`
    pub const fn verb_revoke(self) -> &'static str {
        self.0.pick("停用", "Ended", "⟦audit.verb-revoke⟧")
    }

    /// `Access token` · `访问令牌`
    pub const fn kind_access_token(self) -> &'static str {
        self.0.pick("访问令牌", "Access token", "⟦audit.kind-access-token⟧")
    }

    /// `{person}, by access token` · `{person}（访问令牌）`
    pub fn by_token(self, person: &str) -> String {
        BUNDLES.say(self.0, "by-token", &[("person", person.into())])
    }

    /// `Allowed` · `权限`
    pub const fn field_actions(self) -> &'static str {
        self.0.pick("权限", "Allowed", "⟦audit.field-actions⟧")
    }

    /// `May change data` · `可修改数据`
    pub const fn field_may_change(self) -> &'static str {
        self.0.pick("可修改数据", "May change data", "⟦audit.field-may-change⟧")
    }

    /// `Ends on` · `到期日`
    pub const fn field_expires_at(self) -> &'static str {
        self.0.pick("到期日", "Ends on", "⟦audit.field-expires-at⟧")
    }

    /// `Following changed` · `设置关注`
    pub const fn verb_follow(self) -> &'static str {
        self.0.pick("设置关注", "Following changed", "⟦audit.verb-follow⟧")
    }

    /// `Asked by an assistant` · `通过 AI 助手查询`
    pub const fn verb_ask_tool(self) -> &'static str {
        self.0.pick("通过 AI 助手查询", "Asked by an assistant", "⟦audit.verb-ask-tool⟧")
    }

    /// `Tool` · `工具`
    pub const fn field_tool(self) -> &'static str {
        self.0.pick("工具", "Tool", "⟦audit.field-tool⟧")
    }

    /// `set up a second factor for` · `启用两步验证`
    pub const fn verb_set_second_factor(self) -> &'static str {
        self.0.pick("启用两步验证", "set up a second factor for", "⟦audit.verb-set-second-factor⟧")
    }

    /// `removed the second factor of` · `移除两步验证`
    pub const fn verb_remove_second_factor(self) -> &'static str {
        self.0.pick("移除两步验证", "removed the second factor of", "⟦audit.verb-remove-second-factor⟧")
    }

    /// `came in with a recovery code:` · `使用恢复码登录`
    pub const fn verb_use_recovery_code(self) -> &'static str {
        self.0.pick("使用恢复码登录", "came in with a recovery code:", "⟦audit.verb-use-recovery-code⟧")
    }

    /// `recovery codes left` · `剩余恢复码`
    pub const fn field_codes_left(self) -> &'static str {
        self.0.pick("剩余恢复码", "recovery codes left", "⟦audit.field-codes-left⟧")
    }

    /// `second factor needed for` · `要求两步验证的岗位`
    pub const fn field_second_factor_for(self) -> &'static str {
        self.0.pick("要求两步验证的岗位", "second factor needed for", "⟦audit.field-second-factor-for⟧")
    }

    /// `Passkey` · `通行密钥`
    pub const fn kind_passkey(self) -> &'static str {
        self.0.pick("通行密钥", "Passkey", "⟦audit.kind-passkey⟧")
    }

    /// `Saved view` · `保存的视图`
    pub const fn kind_list_view(self) -> &'static str {
        self.0.pick("保存的视图", "Saved view", "⟦audit.kind-list-view⟧")
    }

    /// `Change of many` · `批量修改`
    pub const fn kind_bulk_edit(self) -> &'static str {
        self.0.pick("批量修改", "Change of many", "⟦audit.kind-bulk-edit⟧")
    }

    /// `List` · `列表`
    pub const fn field_list(self) -> &'static str {
        self.0.pick("列表", "List", "⟦audit.field-list⟧")
    }

    /// `Shows` · `显示条件`
    pub const fn field_query(self) -> &'static str {
        self.0.pick("显示条件", "Shows", "⟦audit.field-query⟧")
    }

    /// `For everybody` · `全员可用`
    pub const fn field_is_shared(self) -> &'static str {
        self.0.pick("全员可用", "For everybody", "⟦audit.field-is-shared⟧")
    }

    /// `Opens with` · `默认打开`
    pub const fn field_opens_with(self) -> &'static str {
        self.0.pick("默认打开", "Opens with", "⟦audit.field-opens-with⟧")
    }

    /// `File of a list` · `列表导出`
    pub const fn kind_export(self) -> &'static str {
        self.0.pick("列表导出", "File of a list", "⟦audit.kind-export⟧")
    }

    /// `Taken from` · `来源`
    pub const fn field_address(self) -> &'static str {
        self.0.pick("来源", "Taken from", "⟦audit.field-address⟧")
    }

    /// `Field` · `自定义字段`
    pub const fn kind_custom_field(self) -> &'static str {
        self.0.pick("自定义字段", "Field", "⟦audit.kind-custom-field⟧")
    }
}
