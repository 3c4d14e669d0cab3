//! Messages of `audit`, generated from `messages/*/audit.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;

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

    /// `When` · `时间`
    pub const fn at(self) -> &'static str {
        self.0.pick("时间", "When", "⟦audit.at⟧")
    }

    /// `Who` · `操作人`
    pub const fn actor(self) -> &'static str {
        self.0.pick("操作人", "Who", "⟦audit.actor⟧")
    }

    /// `What` · `操作`
    pub const fn verb(self) -> &'static str {
        self.0.pick("操作", "What", "⟦audit.verb⟧")
    }

    /// `On what` · `对象`
    pub const fn record(self) -> &'static str {
        self.0.pick("对象", "On what", "⟦audit.record⟧")
    }

    /// `Before` · `改前`
    pub const fn before(self) -> &'static str {
        self.0.pick("改前", "Before", "⟦audit.before⟧")
    }

    /// `After` · `改后`
    pub const fn after(self) -> &'static str {
        self.0.pick("改后", "After", "⟦audit.after⟧")
    }
}
