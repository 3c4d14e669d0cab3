//! The navigation: home, the six steps of the cycle, data and settings. What stands under each is
//! declared by the capabilities; a step without pages says so.

use canopy_domain::access::Action;
use canopy_texts::Texts;

/// A group of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// 识别: which customers are key accounts.
    Identify,
    /// 洞察: what is known of them.
    Know,
    /// 规划.
    Plan,
    /// 行动.
    Act,
    /// 控制.
    Control,
    /// 评估.
    Review,
    /// Imports, products.
    Data,
    /// Team, audit log.
    Settings,
}

impl Place {
    /// The groups in their order.
    pub const ALL: [Self; 8] = [
        Self::Identify,
        Self::Know,
        Self::Plan,
        Self::Act,
        Self::Control,
        Self::Review,
        Self::Data,
        Self::Settings,
    ];

    /// Whether it is one of the six steps, shown even while nothing stands there.
    pub const fn is_step(self) -> bool {
        !matches!(self, Self::Data | Self::Settings)
    }

    /// Its name.
    pub const fn name(self, texts: Texts) -> &'static str {
        let t = texts.frame();
        match self {
            Self::Identify => t.identify(),
            Self::Know => t.know(),
            Self::Plan => t.plan(),
            Self::Act => t.act(),
            Self::Control => t.control(),
            Self::Review => t.review(),
            Self::Data => t.data(),
            Self::Settings => t.settings(),
        }
    }
}

/// A page of the navigation.
#[derive(Clone, Copy)]
pub struct NavItem {
    /// Under which group.
    pub place: Place,
    /// Its name.
    pub name: fn(Texts) -> &'static str,
    /// Its icon, from `frontend/icons.json`.
    pub icon: &'static str,
    /// Its address.
    pub url: fn() -> String,
    /// Shown to those whose job allows this; to everybody where none is given.
    pub needs: Option<Action>,
}
