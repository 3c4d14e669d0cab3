//! Ages of what is owed.

use crate::payments::Payments;
use canopy_domain::payments::Age;

impl Payments {
    /// How old an open amount is.
    pub const fn age_name(self, age: Age) -> &'static str {
        match age {
            Age::NotDue => self.age_not_due(),
            Age::Days1To30 => self.age_1_30(),
            Age::Days31To60 => self.age_31_60(),
            Age::Days61To90 => self.age_61_90(),
            Age::Days91Plus => self.age_91(),
        }
    }
}
