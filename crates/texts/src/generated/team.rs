//! Messages of `team`, generated from `messages/*/team.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;

/// The messages of `team`.
#[derive(Debug, Clone, Copy)]
pub struct Team(Texts);

impl Texts {
    /// The messages of `team`.
    pub const fn team(self) -> Team {
        Team(self)
    }
}

impl Team {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Person` · `人员`
    pub const fn user(self) -> &'static str {
        self.0.pick("人员", "Person", "⟦team.user⟧")
    }

    /// `Job` · `岗位`
    pub const fn job(self) -> &'static str {
        self.0.pick("岗位", "Job", "⟦team.job⟧")
    }

    /// `Territories` · `辖区`
    pub const fn territories(self) -> &'static str {
        self.0.pick("辖区", "Territories", "⟦team.territories⟧")
    }

    /// `Active` · `在用`
    pub const fn active(self) -> &'static str {
        self.0.pick("在用", "Active", "⟦team.active⟧")
    }
}
