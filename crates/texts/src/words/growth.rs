//! What became of accounts, in words.

use crate::growth::Growth;
use canopy_domain::growth::Movement;

impl Growth {
    /// The name of a movement.
    pub const fn movement_name(self, movement: Movement) -> &'static str {
        match movement {
            Movement::New => self.arrived(),
            Movement::Regained => self.regained(),
            Movement::Grown => self.grown(),
            Movement::Shrunk => self.shrunk(),
            Movement::Lost => self.lost(),
            Movement::ReturnsOnly => self.returns(),
        }
    }

    /// What a movement means.
    pub const fn movement_means(self, movement: Movement) -> &'static str {
        match movement {
            Movement::New => self.arrived_means(),
            Movement::Regained => self.regained_means(),
            Movement::Grown => self.grown_means(),
            Movement::Shrunk => self.shrunk_means(),
            Movement::Lost => self.lost_means(),
            Movement::ReturnsOnly => self.returns_means(),
        }
    }
}
