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

    /// `You can see this, but your job does not allow you to change it.` · `您可以查看，但您的岗位不允许修改。`
    pub const fn forbidden(self) -> &'static str {
        self.0.pick("您可以查看，但您的岗位不允许修改。", "You can see this, but your job does not allow you to change it.", "⟦errors.forbidden⟧")
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
}
