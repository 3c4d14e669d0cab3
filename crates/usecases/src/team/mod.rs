//! Who works here and which territories they hold: adding, changing and letting go of people, their
//! deputies, and the territory tree. Leaves out passwords and sessions, which `access` keeps.

mod deputies;
mod hand_over;
mod people;
mod reach;
mod territories;

pub use deputies::{NameDeputy, deputies, end_deputy, name_deputy};
pub use hand_over::{
    GoesWith, HandOverPlan, HandWorkOver, WhichAccounts, hand_work_over, plan_hand_over,
    take_back_hand_over,
};
pub use people::{AddedPerson, NewPerson, PersonChange, add_person, change_person};
pub use reach::{PersonReach, reach_of};
pub use territories::remove_territory;
pub use territories::{TerritoryChange, TerritoryNode, add_territory, change_territory, tree};
