//! ABC classes.

use crate::sales::Sales;
use canopy_domain::sales::AbcClass;

impl Sales {
    /// What a class means.
    pub const fn abc(self, class: AbcClass) -> &'static str {
        match class {
            AbcClass::A => self.abc_a(),
            AbcClass::B => self.abc_b(),
            AbcClass::C => self.abc_c(),
        }
    }
}
