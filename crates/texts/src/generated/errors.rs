//! Messages of `errors`, generated from `messages/*/errors.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "errors",
    include_str!("../../messages/zh-CN/errors.ftl"),
    include_str!("../../messages/en/errors.ftl"),
);

/// The messages of `errors`.
#[derive(Debug, Clone, Copy)]
pub struct Errors(Texts);

impl Texts {
    /// The messages of `errors`.
    pub const fn errors(self) -> Errors {
        Errors(self)
    }
}

impl Errors {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Not found` · `找不到`
    pub const fn not_found_title(self) -> &'static str {
        self.0.pick("找不到", "Not found", "⟦errors.not-found-title⟧")
    }

    /// `This page does not exist, or it lies outside your reach.` · `页面不存在，或不在您的权限范围内。`
    pub const fn not_found(self) -> &'static str {
        self.0.pick("页面不存在，或不在您的权限范围内。", "This page does not exist, or it lies outside your reach.", "⟦errors.not-found⟧")
    }

    /// `Not allowed` · `不允许`
    pub const fn forbidden_title(self) -> &'static str {
        self.0.pick("不允许", "Not allowed", "⟦errors.forbidden-title⟧")
    }

    /// `Someone was faster` · `已被他人修改`
    pub const fn conflict_title(self) -> &'static str {
        self.0.pick("已被他人修改", "Someone was faster", "⟦errors.conflict-title⟧")
    }

    /// `This was changed by someone else while you were editing. Compare both versions and save again.` · `在您编辑期间，他人已修改了这项内容。请对照两个版本后再次保存。`
    pub const fn conflict(self) -> &'static str {
        self.0.pick("在您编辑期间，他人已修改了这项内容。请对照两个版本后再次保存。", "This was changed by someone else while you were editing. Compare both versions and save again.", "⟦errors.conflict⟧")
    }

    /// `Something went wrong` · `出错了`
    pub const fn internal_title(self) -> &'static str {
        self.0.pick("出错了", "Something went wrong", "⟦errors.internal-title⟧")
    }

    /// `We could not finish this. Nothing was changed. Tell your administrator the number {incident}.` · `操作未能完成，数据没有变动。请将编号 {incident} 告知系统管理员。`
    pub fn internal(self, incident: &str) -> String {
        BUNDLES.say(self.0, "internal", &[("incident", incident.into())])
    }

    /// `Please correct the marked fields.` · `请更正标出的内容。`
    pub const fn form_has_errors(self) -> &'static str {
        self.0.pick("请更正标出的内容。", "Please correct the marked fields.", "⟦errors.form-has-errors⟧")
    }

    /// `Back to the page before` · `返回上一页`
    pub const fn to_page_before(self) -> &'static str {
        self.0.pick("返回上一页", "Back to the page before", "⟦errors.to-page-before⟧")
    }

    /// `Back to the home page` · `回到首页`
    pub const fn to_home(self) -> &'static str {
        self.0.pick("回到首页", "Back to the home page", "⟦errors.to-home⟧")
    }

    /// `Your job does not include this: {action}. Ask your administrator if you need it.` · `您的岗位不能做这件事：{action}。如有需要，请联系系统管理员。`
    pub fn forbidden_action(self, action: &str) -> String {
        BUNDLES.say(self.0, "forbidden-action", &[("action", action.into())])
    }

    /// `Please sign in` · `请先登录`
    pub const fn sign_in_title(self) -> &'static str {
        self.0.pick("请先登录", "Please sign in", "⟦errors.sign-in-title⟧")
    }

    /// `You are not signed in, or your session is over.` · `您尚未登录，或登录已过期。`
    pub const fn sign_in(self) -> &'static str {
        self.0.pick("您尚未登录，或登录已过期。", "You are not signed in, or your session is over.", "⟦errors.sign-in⟧")
    }

    /// `This page is too old` · `页面已过期`
    pub const fn stale_form_title(self) -> &'static str {
        self.0.pick("页面已过期", "This page is too old", "⟦errors.stale-form-title⟧")
    }

    /// `This form comes from a page opened earlier and was not sent. Go back, reload and try again. Nothing was changed.` · `这个表单来自较早打开的页面，没有提交。请返回并刷新页面后重试；数据没有变动。`
    pub const fn stale_form(self) -> &'static str {
        self.0.pick("这个表单来自较早打开的页面，没有提交。请返回并刷新页面后重试；数据没有变动。", "This form comes from a page opened earlier and was not sent. Go back, reload and try again. Nothing was changed.", "⟦errors.stale-form⟧")
    }

    /// `We cannot read this` · `无法处理这个请求`
    pub const fn unreadable_title(self) -> &'static str {
        self.0.pick("无法处理这个请求", "We cannot read this", "⟦errors.unreadable-title⟧")
    }

    /// `The address or the form is incomplete. Go back and try again.` · `网址或表单不完整。请返回上一页重试。`
    pub const fn unreadable(self) -> &'static str {
        self.0.pick("网址或表单不完整。请返回上一页重试。", "The address or the form is incomplete. Go back and try again.", "⟦errors.unreadable⟧")
    }

    /// `Too large` · `文件太大`
    pub const fn too_large_title(self) -> &'static str {
        self.0.pick("文件太大", "Too large", "⟦errors.too-large-title⟧")
    }

    /// `What you sent is larger than allowed. Nothing was stored.` · `提交的内容超过了允许的大小，没有保存。`
    pub const fn too_large(self) -> &'static str {
        self.0.pick("提交的内容超过了允许的大小，没有保存。", "What you sent is larger than allowed. Nothing was stored.", "⟦errors.too-large⟧")
    }

    /// `This took too long` · `处理超时`
    pub const fn too_slow_title(self) -> &'static str {
        self.0.pick("处理超时", "This took too long", "⟦errors.too-slow-title⟧")
    }

    /// `The server is busy and did not finish. Please try again in a moment.` · `服务器正忙，操作没有完成。请稍后再试。`
    pub const fn too_slow(self) -> &'static str {
        self.0.pick("服务器正忙，操作没有完成。请稍后再试。", "The server is busy and did not finish. Please try again in a moment.", "⟦errors.too-slow⟧")
    }

    /// `The server cannot be reached` · `连接不上服务器`
    pub const fn unreachable_title(self) -> &'static str {
        self.0.pick("连接不上服务器", "The server cannot be reached", "⟦errors.unreachable-title⟧")
    }

    /// `Check your connection and try again. What you typed is still on the page.` · `请检查网络后重试；未提交的内容还在页面上。`
    pub const fn unreachable(self) -> &'static str {
        self.0.pick("请检查网络后重试；未提交的内容还在页面上。", "Check your connection and try again. What you typed is still on the page.", "⟦errors.unreachable⟧")
    }

    /// `This cannot be done now` · `现在不能这样做`
    pub const fn rule_title(self) -> &'static str {
        self.0.pick("现在不能这样做", "This cannot be done now", "⟦errors.rule-title⟧")
    }

    /// `This file has been imported already.` · `这个文件已经导入过了。`
    pub const fn rule_same_file(self) -> &'static str {
        self.0.pick("这个文件已经导入过了。", "This file has been imported already.", "⟦errors.rule-same-file⟧")
    }

    /// `Another import or screening is at work. Please try again in a moment.` · `正在进行另一项导入或筛选，请稍后再试。`
    pub const fn rule_busy(self) -> &'static str {
        self.0.pick("正在进行另一项导入或筛选，请稍后再试。", "Another import or screening is at work. Please try again in a moment.", "⟦errors.rule-busy⟧")
    }

    /// `Its state does not allow this step; somebody may just have dealt with it. Reload and look again.` · `它现在的状态不允许这一步，可能刚被他人处理过。请刷新后再看。`
    pub const fn rule_wrong_state(self) -> &'static str {
        self.0.pick("它现在的状态不允许这一步，可能刚被他人处理过。请刷新后再看。", "Its state does not allow this step; somebody may just have dealt with it. Reload and look again.", "⟦errors.rule-wrong-state⟧")
    }

    /// `This code or name is taken.` · `这个编码或名称已被使用。`
    pub const fn rule_taken(self) -> &'static str {
        self.0.pick("这个编码或名称已被使用。", "This code or name is taken.", "⟦errors.rule-taken⟧")
    }

    /// `Something still uses it, so it cannot be removed.` · `仍有其他内容在使用它，不能删除。`
    pub const fn rule_in_use(self) -> &'static str {
        self.0.pick("仍有其他内容在使用它，不能删除。", "Something still uses it, so it cannot be removed.", "⟦errors.rule-in-use⟧")
    }

    /// `It cannot stand under itself or under what stands below it.` · `上级不能是它自己或它的下级。`
    pub const fn rule_circle(self) -> &'static str {
        self.0.pick("上级不能是它自己或它的下级。", "It cannot stand under itself or under what stands below it.", "⟦errors.rule-circle⟧")
    }

    /// `No account matches this population. Widen it.` · `没有客户符合这个范围，请放宽条件。`
    pub const fn rule_empty_population(self) -> &'static str {
        self.0.pick("没有客户符合这个范围，请放宽条件。", "No account matches this population. Widen it.", "⟦errors.rule-empty-population⟧")
    }

    /// `No sales have been imported yet.` · `还没有导入销售数据。`
    pub const fn rule_no_sales(self) -> &'static str {
        self.0.pick("还没有导入销售数据。", "No sales have been imported yet.", "⟦errors.rule-no-sales⟧")
    }

    /// `Some unknown accounts are still undecided. Decide about each of them first.` · `还有未匹配的客户没有处理，请先逐一决定。`
    pub const fn rule_undecided_accounts(self) -> &'static str {
        self.0.pick("还有未匹配的客户没有处理，请先逐一决定。", "Some unknown accounts are still undecided. Decide about each of them first.", "⟦errors.rule-undecided-accounts⟧")
    }

    /// `The code in this text is another standard’s. Upload it as a standard of its own.` · `文本中的编码属于另一个标准，请作为单独的标准上传。`
    pub const fn rule_other_standard(self) -> &'static str {
        self.0.pick("文本中的编码属于另一个标准，请作为单独的标准上传。", "The code in this text is another standard’s. Upload it as a standard of its own.", "⟦errors.rule-other-standard⟧")
    }

    /// `This version is still a draft. Publish it first, then run a screening with it.` · `这个版本还是草稿，请先发布，再用它筛选。`
    pub const fn rule_not_published(self) -> &'static str {
        self.0.pick("这个版本还是草稿，请先发布，再用它筛选。", "This version is still a draft. Publish it first, then run a screening with it.", "⟦errors.rule-not-published⟧")
    }

    /// `The company would have no administrator left. Make somebody else administrator first.` · `公司将没有系统管理员。请先指定另一位系统管理员。`
    pub const fn rule_last_administrator(self) -> &'static str {
        self.0.pick("公司将没有系统管理员。请先指定另一位系统管理员。", "The company would have no administrator left. Make somebody else administrator first.", "⟦errors.rule-last-administrator⟧")
    }

    /// `The sales do not reach back far enough: a back-test needs at least two past days with a full period behind them.` · `销售数据的历史不够长：回溯检验至少需要两个时点，且每个时点之前都有一个完整周期的数据。`
    pub const fn rule_too_little_history(self) -> &'static str {
        self.0.pick("销售数据的历史不够长：回溯检验至少需要两个时点，且每个时点之前都有一个完整周期的数据。", "The sales do not reach back far enough: a back-test needs at least two past days with a full period behind them.", "⟦errors.rule-too-little-history⟧")
    }

    /// `An Excel worksheet holds 1,048,576 rows and this is more. Take the CSV, or filter first.` · `结果超过 Excel 工作表的 1,048,576 行上限，请改为导出 CSV，或先筛选。`
    pub const fn rule_too_many_rows(self) -> &'static str {
        self.0.pick("结果超过 Excel 工作表的 1,048,576 行上限，请改为导出 CSV，或先筛选。", "An Excel worksheet holds 1,048,576 rows and this is more. Take the CSV, or filter first.", "⟦errors.rule-too-many-rows⟧")
    }

    /// `The two runs use different tiers and cannot be compared.` · `两次筛选的分级不同，无法比较。`
    pub const fn rule_not_comparable(self) -> &'static str {
        self.0.pick("两次筛选的分级不同，无法比较。", "The two runs use different tiers and cannot be compared.", "⟦errors.rule-not-comparable⟧")
    }

    /// `This page link no longer works. Begin at the first page.` · `这个翻页链接已失效，请从第一页开始。`
    pub const fn rule_bad_page_mark(self) -> &'static str {
        self.0.pick("这个翻页链接已失效，请从第一页开始。", "This page link no longer works. Begin at the first page.", "⟦errors.rule-bad-page-mark⟧")
    }

    /// `The file was not accepted` · `文件未被接受`
    pub const fn file_title(self) -> &'static str {
        self.0.pick("文件未被接受", "The file was not accepted", "⟦errors.file-title⟧")
    }

    /// `The standard has faults` · `标准有误`
    pub const fn standard_title(self) -> &'static str {
        self.0.pick("标准有误", "The standard has faults", "⟦errors.standard-title⟧")
    }

    /// `No standard in force asks for ratings. Publish one that has rating criteria first.` · `现行标准中没有需要评分的指标。请先发布含有评分指标的标准。`
    pub const fn rule_nothing_rated(self) -> &'static str {
        self.0.pick("现行标准中没有需要评分的指标。请先发布含有评分指标的标准。", "No standard in force asks for ratings. Publish one that has rating criteria first.", "⟦errors.rule-nothing-rated⟧")
    }

    /// `The latest screening did not include this account, so there is no tier to decide about.` · `最近一次筛选没有包括这个客户，还没有等级可以裁定。`
    pub const fn rule_not_screened(self) -> &'static str {
        self.0.pick("最近一次筛选没有包括这个客户，还没有等级可以裁定。", "The latest screening did not include this account, so there is no tier to decide about.", "⟦errors.rule-not-screened⟧")
    }

    /// `Somebody has asked for this account to be reviewed already. Wait for that decision first.` · `这个客户已有一项复核申请在等待裁定，请先等待结果。`
    pub const fn rule_contest_open(self) -> &'static str {
        self.0.pick("这个客户已有一项复核申请在等待裁定，请先等待结果。", "Somebody has asked for this account to be reviewed already. Wait for that decision first.", "⟦errors.rule-contest-open⟧")
    }

    /// `This is your own request. Somebody else has to decide about it.` · `这是您本人提出的申请，需由他人裁定。`
    pub const fn rule_own_contest(self) -> &'static str {
        self.0.pick("这是您本人提出的申请，需由他人裁定。", "This is your own request. Somebody else has to decide about it.", "⟦errors.rule-own-contest⟧")
    }

    /// `A standard needs one tier at least.` · `标准至少要有一个等级。`
    pub const fn rule_last_tier(self) -> &'static str {
        self.0.pick("标准至少要有一个等级。", "A standard needs one tier at least.", "⟦errors.rule-last-tier⟧")
    }

    /// `There is no change of this draft to take back.` · `这份草稿没有可撤销的修改。`
    pub const fn rule_nothing_to_undo(self) -> &'static str {
        self.0.pick("这份草稿没有可撤销的修改。", "There is no change of this draft to take back.", "⟦errors.rule-nothing-to-undo⟧")
    }

    /// `Nobody judged anything yet. Fill in a grid first.` · `还没有任何判断，请先填写判断矩阵。`
    pub const fn rule_no_judgements(self) -> &'static str {
        self.0.pick("还没有任何判断，请先填写判断矩阵。", "Nobody judged anything yet. Fill in a grid first.", "⟦errors.rule-no-judgements⟧")
    }

    /// `The judgements cannot be weighed as they stand: some are missing or are not numbers above zero.` · `现有的判断得不出权重：有的缺失，或不是大于零的数字。`
    pub const fn rule_unusable_judgements(self) -> &'static str {
        self.0.pick("现有的判断得不出权重：有的缺失，或不是大于零的数字。", "The judgements cannot be weighed as they stand: some are missing or are not numbers above zero.", "⟦errors.rule-unusable-judgements⟧")
    }

    /// `The judgements contradict each other: the consistency ratio lies above 0.10. Look at the judgement that fits least, or give a reason for taking them all the same.` · `判断之间相互矛盾，一致性比率超过 0.10。请检查最不协调的一处，或写明仍然采用的理由。`
    pub const fn rule_inconsistent(self) -> &'static str {
        self.0.pick("判断之间相互矛盾，一致性比率超过 0.10。请检查最不协调的一处，或写明仍然采用的理由。", "The judgements contradict each other: the consistency ratio lies above 0.10. Look at the judgement that fits least, or give a reason for taking them all the same.", "⟦errors.rule-inconsistent⟧")
    }

    /// `The accounts do not differ in anything the standard asks, so the data propose no weights.` · `在标准所看的各项指标上，客户之间没有差异，由数据得不出权重。`
    pub const fn rule_no_differences(self) -> &'static str {
        self.0.pick("在标准所看的各项指标上，客户之间没有差异，由数据得不出权重。", "The accounts do not differ in anything the standard asks, so the data propose no weights.", "⟦errors.rule-no-differences⟧")
    }

    /// `Another account has its code by now. Change that one’s code first, then restore it.` · `它的编码已给了另一个客户。请先修改那个客户的编码，再恢复。`
    pub const fn rule_code_given(self) -> &'static str {
        self.0.pick("它的编码已给了另一个客户。请先修改那个客户的编码，再恢复。", "Another account has its code by now. Change that one’s code first, then restore it.", "⟦errors.rule-code-given⟧")
    }

    /// `A person must do this` · `需由本人操作`
    pub const fn person_needed_title(self) -> &'static str {
        self.0.pick("需由本人操作", "A person must do this", "⟦errors.person-needed-title⟧")
    }

    /// `A program with an access token cannot do this. Sign in and do it yourself.` · `访问令牌不能做这件事，请本人登录后操作。`
    pub const fn person_needed(self) -> &'static str {
        self.0.pick("访问令牌不能做这件事，请本人登录后操作。", "A program with an access token cannot do this. Sign in and do it yourself.", "⟦errors.person-needed⟧")
    }

    /// `This token only looks at things` · `令牌只能查看`
    pub const fn read_only_title(self) -> &'static str {
        self.0.pick("令牌只能查看", "This token only looks at things", "⟦errors.read-only-title⟧")
    }

    /// `The access token may not change anything. Make one that may, or do it yourself.` · `这个访问令牌不能修改数据。请换用可修改的令牌，或本人登录后操作。`
    pub const fn read_only(self) -> &'static str {
        self.0.pick("这个访问令牌不能修改数据。请换用可修改的令牌，或本人登录后操作。", "The access token may not change anything. Make one that may, or do it yourself.", "⟦errors.read-only⟧")
    }

    /// `Too many requests` · `请求过于频繁`
    pub const fn too_often_title(self) -> &'static str {
        self.0.pick("请求过于频繁", "Too many requests", "⟦errors.too-often-title⟧")
    }

    /// `More requests came than one program may send. Wait a second {seconds} seconds and go on.` · `请求次数超过了上限，请等待 {seconds} 秒后继续。`
    pub fn too_often(self, seconds: i64) -> String {
        BUNDLES.say(self.0, "too-often", &[("seconds", seconds.into())])
    }

    /// `This key belongs to another request` · `幂等键已用于其他请求`
    pub const fn other_request_title(self) -> &'static str {
        self.0.pick("幂等键已用于其他请求", "This key belongs to another request", "⟦errors.other-request-title⟧")
    }

    /// `The idempotency key was used for a request that asked for something else. Use a new key.` · `这个幂等键曾用于内容不同的请求，请换用新的键。`
    pub const fn other_request(self) -> &'static str {
        self.0.pick("这个幂等键曾用于内容不同的请求，请换用新的键。", "The idempotency key was used for a request that asked for something else. Use a new key.", "⟦errors.other-request⟧")
    }

    /// `Already done` · `已经执行过`
    pub const fn sent_already_title(self) -> &'static str {
        self.0.pick("已经执行过", "Already done", "⟦errors.sent-already-title⟧")
    }

    /// `A request with this idempotency key has had its effect. Look at the record before you send more.` · `带有这个幂等键的请求已经生效。请先查看记录，再决定是否发送新的请求。`
    pub const fn sent_already(self) -> &'static str {
        self.0.pick("带有这个幂等键的请求已经生效。请先查看记录，再决定是否发送新的请求。", "A request with this idempotency key has had its effect. Look at the record before you send more.", "⟦errors.sent-already⟧")
    }

    /// `Which state do you mean?` · `缺少版本号`
    pub const fn state_needed_title(self) -> &'static str {
        self.0.pick("缺少版本号", "Which state do you mean?", "⟦errors.state-needed-title⟧")
    }

    /// `Send the version you read, as If-Match or as "version", so that nobody's change is lost.` · `请用 If-Match 或 version 说明您读到的版本，以免覆盖他人的修改。`
    pub const fn state_needed(self) -> &'static str {
        self.0.pick("请用 If-Match 或 version 说明您读到的版本，以免覆盖他人的修改。", "Send the version you read, as If-Match or as \"version\", so that nobody's change is lost.", "⟦errors.state-needed⟧")
    }

    /// `Set up your second factor first` · `请先启用两步验证`
    pub const fn second_factor_title(self) -> &'static str {
        self.0.pick("请先启用两步验证", "Set up your second factor first", "⟦errors.second-factor-title⟧")
    }

    /// `Your company asks for a second factor at sign-in. Set it up under Sign-in and security.` · `公司要求登录时使用两步验证，请先在“登录与安全”中启用。`
    pub const fn second_factor(self) -> &'static str {
        self.0.pick("公司要求登录时使用两步验证，请先在“登录与安全”中启用。", "Your company asks for a second factor at sign-in. Set it up under Sign-in and security.", "⟦errors.second-factor⟧")
    }
}
