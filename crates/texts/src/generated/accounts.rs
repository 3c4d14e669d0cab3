//! Messages of `accounts`, generated from `messages/*/accounts.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;

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

    /// `Other names` · `别名`
    pub const fn aliases(self) -> &'static str {
        self.0.pick("别名", "Other names", "⟦accounts.aliases⟧")
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
}
