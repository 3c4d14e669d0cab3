//! Messages of `demand`, generated from `messages/*/demand.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;

/// The messages of `demand`.
#[derive(Debug, Clone, Copy)]
pub struct Demand(Texts);

impl Texts {
    /// The messages of `demand`.
    pub const fn demand(self) -> Demand {
        Demand(self)
    }
}

impl Demand {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `There are too few customers to fit a model to: it takes at least twenty.` · `客户太少，不足以拟合模型：至少需要二十家。`
    pub const fn no_fit_too_few(self) -> &'static str {
        self.0.pick("客户太少，不足以拟合模型：至少需要二十家。", "There are too few customers to fit a model to: it takes at least twenty.", "⟦demand.no-fit-too-few⟧")
    }

    /// `Almost nobody has bought a second time, so nothing can be learnt about repeat purchases.` · `几乎没有客户再次采购，无从了解再购规律。`
    pub const fn no_fit_no_repeaters(self) -> &'static str {
        self.0.pick("几乎没有客户再次采购，无从了解再购规律。", "Almost nobody has bought a second time, so nothing can be learnt about repeat purchases.", "⟦demand.no-fit-no-repeaters⟧")
    }

    /// `The data give no best parameters: the likelihood goes on rising as one of them runs away. That happens where nobody, or everybody, seems to leave, or where all customers are alike.` · `数据给不出最优参数：某个参数趋于极端时，似然仍在上升。通常是因为客户看来无一流失、全部流失，或彼此完全相同。`
    pub const fn no_fit_at_bounds(self) -> &'static str {
        self.0.pick("数据给不出最优参数：某个参数趋于极端时，似然仍在上升。通常是因为客户看来无一流失、全部流失，或彼此完全相同。", "The data give no best parameters: the likelihood goes on rising as one of them runs away. That happens where nobody, or everybody, seems to leave, or where all customers are alike.", "⟦demand.no-fit-at-bounds⟧")
    }

    /// `Different parameters explain the data equally well, so none is given.` · `多组参数对数据的解释同样好，因此不给出任何一组。`
    pub const fn no_fit_flat(self) -> &'static str {
        self.0.pick("多组参数对数据的解释同样好，因此不给出任何一组。", "Different parameters explain the data equally well, so none is given.", "⟦demand.no-fit-flat⟧")
    }

    /// `The values of purchases are spread so widely that they have no mean.` · `采购金额过于分散，均值不存在。`
    pub const fn no_fit_no_mean(self) -> &'static str {
        self.0.pick("采购金额过于分散，均值不存在。", "The values of purchases are spread so widely that they have no mean.", "⟦demand.no-fit-no-mean⟧")
    }

    /// `BG/NBD` · `BG/NBD`
    pub const fn model_bg(self) -> &'static str {
        self.0.pick("BG/NBD", "BG/NBD", "⟦demand.model-bg⟧")
    }

    /// `Pareto/NBD` · `Pareto/NBD`
    pub const fn model_pareto(self) -> &'static str {
        self.0.pick("Pareto/NBD", "Pareto/NBD", "⟦demand.model-pareto⟧")
    }

    /// `Gamma–Gamma` · `Gamma–Gamma`
    pub const fn model_value(self) -> &'static str {
        self.0.pick("Gamma–Gamma", "Gamma–Gamma", "⟦demand.model-value⟧")
    }

    /// `no demand` · `无需求`
    pub const fn method_nothing(self) -> &'static str {
        self.0.pick("无需求", "no demand", "⟦demand.method-nothing⟧")
    }

    /// `mean` · `平均值`
    pub const fn method_mean(self) -> &'static str {
        self.0.pick("平均值", "mean", "⟦demand.method-mean⟧")
    }

    /// `as last month` · `同上月`
    pub const fn method_naive(self) -> &'static str {
        self.0.pick("同上月", "as last month", "⟦demand.method-naive⟧")
    }

    /// `simple exponential smoothing` · `简单指数平滑`
    pub const fn method_ses(self) -> &'static str {
        self.0.pick("简单指数平滑", "simple exponential smoothing", "⟦demand.method-ses⟧")
    }

    /// `as in the same month last year` · `同去年同月`
    pub const fn method_seasonal_naive(self) -> &'static str {
        self.0.pick("同去年同月", "as in the same month last year", "⟦demand.method-seasonal-naive⟧")
    }

    /// `Holt with a fading trend` · `霍尔特法（趋势渐缓）`
    pub const fn method_damped(self) -> &'static str {
        self.0.pick("霍尔特法（趋势渐缓）", "Holt with a fading trend", "⟦demand.method-damped⟧")
    }

    /// `Holt (level and trend)` · `霍尔特法（水平与趋势）`
    pub const fn method_holt(self) -> &'static str {
        self.0.pick("霍尔特法（水平与趋势）", "Holt (level and trend)", "⟦demand.method-holt⟧")
    }

    /// `Holt–Winters, additive season` · `霍尔特–温特斯法（加法季节）`
    pub const fn method_winters_additive(self) -> &'static str {
        self.0.pick("霍尔特–温特斯法（加法季节）", "Holt–Winters, additive season", "⟦demand.method-winters-additive⟧")
    }

    /// `Holt–Winters, multiplicative season` · `霍尔特–温特斯法（乘法季节）`
    pub const fn method_winters_multiplicative(self) -> &'static str {
        self.0.pick("霍尔特–温特斯法（乘法季节）", "Holt–Winters, multiplicative season", "⟦demand.method-winters-multiplicative⟧")
    }

    /// `Croston (Syntetos–Boylan)` · `克罗斯顿法（Syntetos–Boylan 修正）`
    pub const fn method_sba(self) -> &'static str {
        self.0.pick("克罗斯顿法（Syntetos–Boylan 修正）", "Croston (Syntetos–Boylan)", "⟦demand.method-sba⟧")
    }

    /// `Teunter–Syntetos–Babai` · `Teunter–Syntetos–Babai 法`
    pub const fn method_tsb(self) -> &'static str {
        self.0.pick("Teunter–Syntetos–Babai 法", "Teunter–Syntetos–Babai", "⟦demand.method-tsb⟧")
    }
}
