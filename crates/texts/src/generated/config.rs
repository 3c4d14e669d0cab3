//! Messages of `config`, generated from `messages/*/config.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "config",
    include_str!("../../messages/zh-CN/config.ftl"),
    include_str!("../../messages/en/config.ftl"),
);

/// The messages of `config`.
#[derive(Debug, Clone, Copy)]
pub struct Config(Texts);

impl Texts {
    /// The messages of `config`.
    pub const fn config(self) -> Config {
        Config(self)
    }
}

impl Config {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Key` · `配置项`
    pub const fn key(self) -> &'static str {
        self.0.pick("配置项", "Key", "⟦config.key⟧")
    }

    /// `Value` · `值`
    pub const fn value(self) -> &'static str {
        self.0.pick("值", "Value", "⟦config.value⟧")
    }

    /// `From` · `来源`
    pub const fn from(self) -> &'static str {
        self.0.pick("来源", "From", "⟦config.from⟧")
    }

    /// `The configuration is sound.` · `配置无误。`
    pub const fn sound(self) -> &'static str {
        self.0.pick("配置无误。", "The configuration is sound.", "⟦config.sound⟧")
    }

    /// `none` · `无`
    pub const fn nothing(self) -> &'static str {
        self.0.pick("无", "none", "⟦config.nothing⟧")
    }

    /// `hidden` · `已隐藏`
    pub const fn hidden(self) -> &'static str {
        self.0.pick("已隐藏", "hidden", "⟦config.hidden⟧")
    }

    /// `default` · `默认值`
    pub const fn from_default(self) -> &'static str {
        self.0.pick("默认值", "default", "⟦config.from-default⟧")
    }

    /// `{value} (read from {file})` · `{value}（读自 {file}）`
    pub fn read_from(self, value: &str, file: &str) -> String {
        BUNDLES.say(self.0, "read-from", &[("value", value.into()), ("file", file.into())])
    }

    /// `The configuration has one fault: The configuration has {count} faults:` · `配置有 {count} 处问题：`
    pub fn faults(self, count: i64) -> String {
        BUNDLES.say(self.0, "faults", &[("count", count.into())])
    }

    /// `{at}: {what}` · `{at}：{what}`
    pub fn fault(self, at: &str, what: &str) -> String {
        BUNDLES.say(self.0, "fault", &[("at", at.into()), ("what", what.into())])
    }

    /// `{file} cannot be read: {reason}` · `无法读取 {file}：{reason}`
    pub fn unreadable(self, file: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "unreadable", &[("file", file.into()), ("reason", reason.into())])
    }

    /// `this is no TOML: {reason}` · `不是有效的 TOML：{reason}`
    pub fn not_toml(self, reason: &str) -> String {
        BUNDLES.say(self.0, "not-toml", &[("reason", reason.into())])
    }

    /// `there is no key {key}. Keys: {keys}.` · `没有配置项 {key}。可用的配置项：{keys}。`
    pub fn unknown(self, key: &str, keys: &str) -> String {
        BUNDLES.say(self.0, "unknown", &[("key", key.into()), ("keys", keys.into())])
    }

    /// `there is no key {key}. Did you mean {nearest}?` · `没有配置项 {key}。是否想写 {nearest}？`
    pub fn unknown_near(self, key: &str, nearest: &str) -> String {
        BUNDLES.say(self.0, "unknown-near", &[("key", key.into()), ("nearest", nearest.into())])
    }

    /// `{key} takes one value: text, a whole number, true or false.` · `{key} 只接受一个值：文本、整数、true 或 false。`
    pub fn not_one_value(self, key: &str) -> String {
        BUNDLES.say(self.0, "not-one-value", &[("key", key.into())])
    }

    /// `{key} is given twice here, as itself and as a file. Keep one.` · `{key} 在这里写了两次：既有值，又指定了文件。请只保留一个。`
    pub fn said_twice(self, key: &str) -> String {
        BUNDLES.say(self.0, "said-twice", &[("key", key.into())])
    }

    /// `{key}: “{text}” is not an address such as 127.0.0.1:8080.` · `{key}：“{text}”不是 127.0.0.1:8080 这样的地址。`
    pub fn not_address(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-address", &[("key", key.into()), ("text", text.into())])
    }

    /// `{key}: “{text}” is neither true nor false.` · `{key}：“{text}”既不是 true，也不是 false。`
    pub fn not_yes_no(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-yes-no", &[("key", key.into()), ("text", text.into())])
    }

    /// `{key}: “{text}” is not a whole number from {least} to {most}.` · `{key}：“{text}”不是 {least} 到 {most} 之间的整数。`
    pub fn not_number(self, key: &str, text: &str, least: &str, most: &str) -> String {
        BUNDLES.say(self.0, "not-number", &[("key", key.into()), ("text", text.into()), ("least", least.into()), ("most", most.into())])
    }

    /// `{key}: “{text}” is none of {words}.` · `{key}：“{text}”不是 {words} 之一。`
    pub fn not_one_of(self, key: &str, text: &str, words: &str) -> String {
        BUNDLES.say(self.0, "not-one-of", &[("key", key.into()), ("text", text.into()), ("words", words.into())])
    }

    /// `{key}: “{text}” is no filter for the log, such as info or canopy_web=debug.` · `{key}：“{text}”不是有效的日志级别，可写 info 或 canopy_web=debug。`
    pub fn not_filter(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-filter", &[("key", key.into()), ("text", text.into())])
    }

    /// `{key}: “{text}” is no rule. Give days, weeks and months as three counts, such as 7,4,12.` · `{key}：“{text}”无法识别。请依次写明天数、周数、月数，例如 7,4,12。`
    pub fn not_rule(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-rule", &[("key", key.into()), ("text", text.into())])
    }

    /// `{key}: “{text}” is neither sqlite:FILE nor postgres://….` · `{key}：“{text}”既不是 sqlite:文件，也不是 postgres://…。`
    pub fn not_database(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-database", &[("key", key.into()), ("text", text.into())])
    }

    /// `{key}: there is no folder {path}. Make it, or name another.` · `{key}：文件夹 {path} 不存在。请先建立，或改用其他文件夹。`
    pub fn no_folder(self, key: &str, path: &str) -> String {
        BUNDLES.say(self.0, "no-folder", &[("key", key.into()), ("path", path.into())])
    }

    /// `{key} must not be empty.` · `{key} 不能为空。`
    pub fn empty(self, key: &str) -> String {
        BUNDLES.say(self.0, "empty", &[("key", key.into())])
    }

    /// `{name} is set, but Canopy knows no such variable.` · `设置了 {name}，但 Canopy 不认识这个变量。`
    pub fn stranger(self, name: &str) -> String {
        BUNDLES.say(self.0, "stranger", &[("name", name.into())])
    }

    /// `{name} is set, but Canopy knows no such variable. Did you mean {nearest}?` · `设置了 {name}，但 Canopy 不认识这个变量。是否想写 {nearest}？`
    pub fn stranger_near(self, name: &str, nearest: &str) -> String {
        BUNDLES.say(self.0, "stranger-near", &[("name", name.into()), ("nearest", nearest.into())])
    }

    /// `{key}: “{text}” is not an address such as https://canopy.example, without a path.` · `{key}：“{text}”不是 https://canopy.example 这样的网址（不含路径）。`
    pub fn not_origin(self, key: &str, text: &str) -> String {
        BUNDLES.say(self.0, "not-origin", &[("key", key.into()), ("text", text.into())])
    }
}
