//! Quarters and dependences, in words.

use crate::portfolio::Portfolio;
use canopy_domain::portfolio::{Dependence, Quadrant};

impl Portfolio {
    /// The name of a quarter.
    pub const fn quadrant_name(self, quadrant: Quadrant) -> &'static str {
        match quadrant {
            Quadrant::Star => self.quadrant_star(),
            Quadrant::Keep => self.quadrant_keep(),
            Quadrant::Grow => self.quadrant_grow(),
            Quadrant::Serve => self.quadrant_serve(),
        }
    }

    /// What to do with accounts of a quarter.
    pub const fn quadrant_means(self, quadrant: Quadrant) -> &'static str {
        match quadrant {
            Quadrant::Star => self.quadrant_star_means(),
            Quadrant::Keep => self.quadrant_keep_means(),
            Quadrant::Grow => self.quadrant_grow_means(),
            Quadrant::Serve => self.quadrant_serve_means(),
        }
    }

    /// The name of a dependence.
    pub const fn dependence_name(self, dependence: Dependence) -> &'static str {
        match dependence {
            Dependence::OnOne(_) => self.on_one_name(),
            Dependence::OnFive(_) => self.on_five_name(),
            Dependence::Concentrated(_) => self.concentrated_name(),
        }
    }
}
