//! Messages of `sales`, generated from `messages/*/sales.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;

/// The messages of `sales`.
#[derive(Debug, Clone, Copy)]
pub struct Sales(Texts);

impl Texts {
    /// The messages of `sales`.
    pub const fn sales(self) -> Sales {
        Sales(self)
    }
}

impl Sales {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `A: the accounts that bring the first 80 % of revenue` · `A 类：贡献前 80% 销售额的客户`
    pub const fn abc_a(self) -> &'static str {
        self.0.pick("A 类：贡献前 80% 销售额的客户", "A: the accounts that bring the first 80 % of revenue", "⟦sales.abc-a⟧")
    }

    /// `B: the next 15 %` · `B 类：其后的 15%`
    pub const fn abc_b(self) -> &'static str {
        self.0.pick("B 类：其后的 15%", "B: the next 15 %", "⟦sales.abc-b⟧")
    }

    /// `C: the rest` · `C 类：其余客户`
    pub const fn abc_c(self) -> &'static str {
        self.0.pick("C 类：其余客户", "C: the rest", "⟦sales.abc-c⟧")
    }
}
