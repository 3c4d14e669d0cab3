//! Messages of `jobs`, generated from `messages/*/jobs.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "jobs",
    include_str!("../../messages/zh-CN/jobs.ftl"),
    include_str!("../../messages/en/jobs.ftl"),
);

/// The messages of `jobs`.
#[derive(Debug, Clone, Copy)]
pub struct Jobs(Texts);

impl Texts {
    /// The messages of `jobs`.
    pub const fn jobs(self) -> Jobs {
        Jobs(self)
    }
}

impl Jobs {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Background work` · `后台任务`
    pub const fn title(self) -> &'static str {
        self.0.pick("后台任务", "Background work", "⟦jobs.title⟧")
    }

    /// `What the program works on beside the pages: reading files, imports, screenings, back-tests. Work of a server that stopped is taken up again.` · `程序在后台处理的工作：读取文件、导入、筛选和回测。服务器中途停止的任务会自动接着处理。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("程序在后台处理的工作：读取文件、导入、筛选和回测。服务器中途停止的任务会自动接着处理。", "What the program works on beside the pages: reading files, imports, screenings, back-tests. Work of a server that stopped is taken up again.", "⟦jobs.lead⟧")
    }

    /// `What you began and the program works on. Work of a server that stopped is taken up again.` · `由您发起、程序在后台处理的工作。服务器中途停止的任务会自动接着处理。`
    pub const fn lead_own(self) -> &'static str {
        self.0.pick("由您发起、程序在后台处理的工作。服务器中途停止的任务会自动接着处理。", "What you began and the program works on. Work of a server that stopped is taken up again.", "⟦jobs.lead-own⟧")
    }

    /// `Nothing is being worked on` · `目前没有后台任务`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("目前没有后台任务", "Nothing is being worked on", "⟦jobs.empty-title⟧")
    }

    /// `Imports, screenings and back-tests appear here once somebody begins one.` · `有人开始导入、筛选或回测后，会显示在这里。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("有人开始导入、筛选或回测后，会显示在这里。", "Imports, screenings and back-tests appear here once somebody begins one.", "⟦jobs.empty-text⟧")
    }

    /// `What` · `任务`
    pub const fn what(self) -> &'static str {
        self.0.pick("任务", "What", "⟦jobs.what⟧")
    }

    /// `State` · `状态`
    pub const fn state(self) -> &'static str {
        self.0.pick("状态", "State", "⟦jobs.state⟧")
    }

    /// `Progress` · `进度`
    pub const fn progress(self) -> &'static str {
        self.0.pick("进度", "Progress", "⟦jobs.progress⟧")
    }

    /// `Tries` · `尝试次数`
    pub const fn tries(self) -> &'static str {
        self.0.pick("尝试次数", "Tries", "⟦jobs.tries⟧")
    }

    /// `Begun by` · `发起人`
    pub const fn begun_by(self) -> &'static str {
        self.0.pick("发起人", "Begun by", "⟦jobs.begun-by⟧")
    }

    /// `The program` · `系统`
    pub const fn by_program(self) -> &'static str {
        self.0.pick("系统", "The program", "⟦jobs.by-program⟧")
    }

    /// `Give up` · `取消`
    pub const fn cancel(self) -> &'static str {
        self.0.pick("取消", "Give up", "⟦jobs.cancel⟧")
    }

    /// `It is being given up.` · `正在取消。`
    pub const fn cancel_asked(self) -> &'static str {
        self.0.pick("正在取消。", "It is being given up.", "⟦jobs.cancel-asked⟧")
    }

    /// `being given up` · `正在取消`
    pub const fn being_cancelled(self) -> &'static str {
        self.0.pick("正在取消", "being given up", "⟦jobs.being-cancelled⟧")
    }

    /// `due {time}` · `{time} 再次尝试`
    pub fn again_at(self, time: &str) -> String {
        BUNDLES.say(self.0, "again-at", &[("time", time.into())])
    }

    /// `Check of a file` · `检查文件`
    pub const fn kind_check(self) -> &'static str {
        self.0.pick("检查文件", "Check of a file", "⟦jobs.kind-check⟧")
    }

    /// `Import` · `导入`
    pub const fn kind_import(self) -> &'static str {
        self.0.pick("导入", "Import", "⟦jobs.kind-import⟧")
    }

    /// `Screening` · `筛选`
    pub const fn kind_screening(self) -> &'static str {
        self.0.pick("筛选", "Screening", "⟦jobs.kind-screening⟧")
    }

    /// `Back-test` · `回测`
    pub const fn kind_back_test(self) -> &'static str {
        self.0.pick("回测", "Back-test", "⟦jobs.kind-back-test⟧")
    }

    /// `Waiting` · `等待中`
    pub const fn state_waiting(self) -> &'static str {
        self.0.pick("等待中", "Waiting", "⟦jobs.state-waiting⟧")
    }

    /// `At work` · `进行中`
    pub const fn state_running(self) -> &'static str {
        self.0.pick("进行中", "At work", "⟦jobs.state-running⟧")
    }

    /// `Done` · `已完成`
    pub const fn state_done(self) -> &'static str {
        self.0.pick("已完成", "Done", "⟦jobs.state-done⟧")
    }

    /// `Failed` · `失败`
    pub const fn state_failed(self) -> &'static str {
        self.0.pick("失败", "Failed", "⟦jobs.state-failed⟧")
    }

    /// `Given up` · `已取消`
    pub const fn state_cancelled(self) -> &'static str {
        self.0.pick("已取消", "Given up", "⟦jobs.state-cancelled⟧")
    }

    /// `The file is refused.` · `文件未被接受。`
    pub const fn error_refused(self) -> &'static str {
        self.0.pick("文件未被接受。", "The file is refused.", "⟦jobs.error-refused⟧")
    }

    /// `A rule stands against it.` · `不符合业务规则。`
    pub const fn error_rule(self) -> &'static str {
        self.0.pick("不符合业务规则。", "A rule stands against it.", "⟦jobs.error-rule⟧")
    }

    /// `What it works on is gone.` · `所处理的内容已不存在。`
    pub const fn error_missing(self) -> &'static str {
        self.0.pick("所处理的内容已不存在。", "What it works on is gone.", "⟦jobs.error-missing⟧")
    }

    /// `It broke off too often.` · `多次中断，不再尝试。`
    pub const fn error_too_often(self) -> &'static str {
        self.0.pick("多次中断，不再尝试。", "It broke off too often.", "⟦jobs.error-too-often⟧")
    }

    /// `Something broke; the log says what.` · `发生内部错误，详见日志。`
    pub const fn error_internal(self) -> &'static str {
        self.0.pick("发生内部错误，详见日志。", "Something broke; the log says what.", "⟦jobs.error-internal⟧")
    }

    /// `File of a list` · `列表导出`
    pub const fn kind_export(self) -> &'static str {
        self.0.pick("列表导出", "File of a list", "⟦jobs.kind-export⟧")
    }
}
